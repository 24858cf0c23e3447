"""The statements of a story by the places of what is said, and of who is said to say it."""

from collections.abc import Sequence

from ...model import Account, Span, Statement

_BLOCK = 200
"""Characters of the stretches of a text by which statements are looked up."""
_LEAD = 40
"""Characters between who says something and what he says up to which a position is quoted with both."""
_TELLING = frozenset("told informed assured reminded telling".split())


class Speech:
    """The statements of a story."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements: dict[tuple[str, int], list[tuple[Span, Statement]]] = {}
        for statement in statements:
            for content in statement.content:
                for block in range(content.start // _BLOCK - 1, content.end // _BLOCK + 1):
                    self._statements.setdefault((content.account, block), []).append((content, statement))
        self._opening = {
            (statement.content[0].account, statement.content[0].start): statement
            for statement in statements
            if statement.content and statement.mode != "direct"
        }
        self._sources = {
            (statement.source.account, statement.source.end): statement
            for statement in statements
            if statement.source is not None
        }

    def around(self, account: Account, start: int, end: int) -> list[Statement]:
        """The statements whose content holds a stretch, the shortest first."""
        around = [
            statement
            for content, statement in self._statements.get((account.id, start // _BLOCK), ())
            if content.start <= start + 1 and end - 1 <= content.end
        ]
        return sorted(around, key=lambda item: item.content[-1].end - item.content[0].start)

    def quoted(self, account: Account, start: int, end: int) -> bool:
        """Whether somebody says a stretch of an account word for word, or part of it."""
        around = self.around(account, start, end)
        return bool(around) and around[0].mode != "indirect"

    def source_before(self, account: Account, start: int, end: int, first: int) -> int | None:
        """Where whoever says a stretch of reported speech is named shortly before it, from a place on."""
        around = self.around(account, start, end)
        source = around[0].source if around and around[0].mode != "direct" else None
        named = source is not None and first <= source.start and source.end <= start <= source.end + _LEAD
        return source.start if named and source is not None else None

    def told(self, account: Account, start: int, end: int) -> str | None:
        """The id of whoever tells somebody a stretch of reported speech: `told Voss that he would not support it`."""
        around = self.around(account, start, end)
        if not around or around[0].mode == "direct" or around[0].cue is None:
            return None
        return around[0].speaker if around[0].cue.text.lower().split()[0] in _TELLING else None

    def opened(self, account: Account, start: int) -> Statement | None:
        """The reported statement whose content begins at a place of an account."""
        return self._opening.get((account.id, start))

    def by(self, account: Account, end: int) -> Statement | None:
        """The statement whose source ends at a place of an account."""
        return self._sources.get((account.id, end))
