"""The words before a number that bound it."""

from .line import Line

_ROUGHLY = 0.1  # share by which "about" may be off, as in English
_CLAUSE = 16
"""Words before a bound among which a verb may say that something changed."""


def changes_before(line: Line, index: int) -> bool:
    """Whether a verb of change stands before a place: `up to` is then where the change led."""
    changing = line.numerals.changing
    if line.has("of", index - 1):
        return False  # "una multa de hasta 500 coronas"
    for at in range(index - 1, max(-1, index - _CLAUSE), -1):
        if changing and line.words[at].startswith(changing):
            return True
        if line.words[at] in (".", ";", "?", "!") or not line.follows(at):
            return False
    return False


def bound_at(line: Line, index: int, *, ranged: bool = False) -> tuple[int, str]:
    """Where a quantity starts with the words that bound it, and the field that they are of."""
    before = index
    if ranged and line.has("between", index - 1):
        return index - 1, ""
    for _ in range(2):
        last = line.word(before - 1), _bare(line, before - 1)
        for phrase, field in (
            entry for word in dict.fromkeys(last) for entry in line.tables.bounds.get(word, ())
        ):
            start = before - len(phrase)
            if start >= 0 and all(
                word in (line.words[start + place], _bare(line, start + place))
                for place, word in enumerate(phrase)
            ):
                return start, field
        if not line.has("articles", before - 1):
            break
        before -= 1
    return index, ""


def _bare(line: Line, index: int) -> str:
    """A word without the article in it, where that makes it part of a phrase: `más del 20%`."""
    word = line.word(index)
    return line.tables.merged.get(word, word)


def bounds_of(field: str, low: float, high: float) -> tuple[float | None, float | None]:
    """The bounds of a value, or of a range, behind a phrase of a field of the numerals."""
    if not field or (low < high and field not in ("about", "below")):
        return low, high  # a range has both ends
    if field == "at_least":
        return low, None
    if field in ("at_most", "up_to"):
        return None, high
    return low * (1 - _ROUGHLY), high * (1 + _ROUGHLY if field == "about" else 1)
