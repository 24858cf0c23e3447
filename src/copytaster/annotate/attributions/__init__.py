"""Who said what: quotations and reported speech with their sources, cues and speakers.

`quotes` finds what stands in marks, `page` lays words, names and quotations side by side. In English the network reads
the attributions, `proposed` mends their edges, and `nested` finds speech within them; in other languages `foreign`
reads them by rules. `headings` finds sources before a colon, `direct` gives the quotations that are left over to
somebody, `speakers` says whom a source means, `channels` where it was said. `attribute` is the whole of it to the rest
of the program.
"""

from collections.abc import Sequence

import msgspec

from ...language.saying import ATTRIBUTING
from ...model import Attribution, Mode
from ..reader import ProposedAt
from .channels import find_channel
from .direct import claim_quotations
from .foreign import read_foreign, subject_left_out
from .found import Found, Placed
from .headings import read_colon
from .nested import SPEECH, within
from .page import Page
from .phrases import PRONOUNS
from .proposed import place
from .speakers import speaker_of

__all__ = ["attribute"]


def attribute(page: Page, proposals: Sequence[ProposedAt]) -> tuple[Attribution, ...]:
    """The attributed content of a text outside its furniture, in order of its place.

    `proposals` are the network's, for an English text; in another language there are none, and rules do alone.
    """
    placed: list[Placed] = []
    proposed: dict[int, list[Found]] = {}
    for item in place(page, proposals):
        proposed.setdefault(item.unit, []).append(item.found)
    for number, unit in enumerate(page.units):
        colon = read_colon(page, unit)
        if colon is not None:
            found = [colon, *proposed.get(number, [])]
        elif page.language == "en":
            found = _with_nested(page, proposed.get(number, []))
        else:
            near = bool(placed) and page.units[placed[-1].unit].paragraph >= unit.paragraph - 1
            found = read_foreign(page, number, going_on=near and placed[-1].unit == number - 1)
            if found and found[0].source is None:
                answers = near and placed[-1].unit == number - 1
                source = None if answers else subject_left_out(page, number)
                if source is None and near:
                    source = placed[-1].found.source
                if source is not None:
                    found[0] = msgspec.structs.replace(found[0], source=source, borrowed=True)
        placed += [Placed(number, item) for item in found]
    placed = claim_quotations(page, placed)
    return tuple(
        sorted(_finish(page, placed), key=lambda attribution: (attribution.content, attribution.cue))
    )


def _with_nested(page: Page, found: list[Found]) -> list[Found]:
    """With the speech within reported speech that the network has not marked."""
    cues = {item.cue for item in found}
    inner = [inner for item in found if (inner := within(page, item)) is not None]
    return [*found, *(item for item in inner if item.cue not in cues)]


def _finish(page: Page, placed: list[Placed]) -> list[Attribution]:
    speakers = [speaker_of(page, item.found.source) for item in placed]
    by_unit: dict[int, list[int]] = {}
    for number, item in enumerate(placed):
        by_unit.setdefault(item.unit, []).append(number)
    finished = []
    for number, item in enumerate(placed):
        found = item.found
        relayer = speaker_of(page, found.relay)
        outer = _outer(placed, by_unit[item.unit], number)
        if outer is not None:
            if _same(page, speakers[outer], speakers[number]) and not _parted(
                page, placed[outer].found, found
            ):
                continue  # "Roe said he hoped ..." is one statement of Roe's
            if relayer is None and _speech(page, found):
                relayer = speakers[outer]
        if _same(page, relayer, speakers[number]):
            relayer = None
        finished.append(
            Attribution(
                source=(page.offsets(*found.source),) if found.source else (),
                cue=(page.offsets(*found.cue),) if found.cue else (),
                content=tuple(page.offsets(*piece) for piece in found.content),
                mode=_mode(page, found),
                speaker=speakers[number],
                relayed_by=relayer,
                channel=find_channel(page, page.units[item.unit], found),
            )
        )
    return finished


def _outer(placed: list[Placed], near: list[int], number: int) -> int | None:
    """The innermost attribution in whose content another one stands, cue and all; `near` are those of its unit."""
    found = placed[number].found
    place = found.cue or found.content[0]
    best: int | None = None
    for index in near:
        item = placed[index].found
        holds = index != number and any(
            first <= place[0] and place[1] <= last for first, last in item.content
        )
        if holds and (best is None or _length(item) < _length(placed[best].found)):
            best = index
    return best


def _length(found: Found) -> int:
    return sum(last - first for first, last in found.content)


def _speech(page: Page, found: Found) -> bool:
    """Whether a cue tells of speech: thoughts and agreements that another reports are not passed on by him."""
    if found.cue is None:
        return False
    bases = {ATTRIBUTING.get(word, "") for word in page.words[slice(*found.cue)]}
    return bool(bases & SPEECH)


def _same(page: Page, one: int | None, other: int | None) -> bool:
    """Whether two mentions are of one name, by its last word."""
    if one is None or other is None:
        return one is other
    first, second = page.mentions[one], page.mentions[other]
    return page.text[first.start : first.end].split()[-1] == page.text[second.start : second.end].split()[-1]


def _parted(page: Page, outer: Found, inner: Found) -> bool:
    """Whether the sources of two attributions are phrases of their own: `a spokesman said the board insisted`."""
    if outer.source is None or inner.source is None:
        return False
    heads = [page.words[last - 1] for _, last in (outer.source, inner.source)]
    return heads[0] != heads[1] and heads[1] not in PRONOUNS and page.mention_of[inner.source[1] - 1] < 0


def _mode(page: Page, found: Found) -> Mode:
    """Direct where hardly a word stands outside quotation marks, mixed where some stand inside them."""
    quoted = outside = 0
    for first, last in found.content:
        for index in range(first, last):
            if page.quote_of[index] >= 0:
                quoted += 1
            elif page.words[index][0].isalnum():
                outside += 1
    if not quoted:
        return "indirect"
    fragment = found.cue is None and not found.borrowed and found.source is not None
    return "direct" if not fragment and (not outside or (outside == 1 and quoted > 6)) else "mixed"
