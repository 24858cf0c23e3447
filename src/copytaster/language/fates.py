"""What happens to a person or a body only once or only one way: verbs of news of which two exclude one another."""

import msgspec


class Fate(msgspec.Struct, frozen=True):
    """One way in which a matter can have gone."""

    matter: str
    """What two fates of one person are compared on: how he left, whether he was charged."""
    way: str
    """Fates of one matter with different ways exclude one another; the same way in other words does not."""
    own: bool
    """Whether the bearer is the doer (`she resigned`), and not the one to whom it is done (`she was fired`)."""


_TABLE = """
leaving|of his own accord|own|resign resigns resigned resigning quit quits quitting
leaving|of his own accord|own|step+down steps+down stepped+down stepping+down
leaving|dismissed|done|fire fires fired firing dismiss dismisses dismissed dismissing sack sacks sacked sacking
leaving|dismissed|done|oust ousts ousted ousting axe axes axed
charge|charged|done|charged indicted indicts
life|dead|own|died dies
life|dead|done|killed
life|alive|own|survived survives recovered
verdict|guilty|done|convicted
verdict|not guilty|done|acquitted exonerated
reply|answered|own|responded responds replied respond reply
deal|accepted|own|accepted accepts agreed+to
deal|rejected|own|rejected rejects rebuffed spurned
"""

_ONCE_TABLE = """
leaving|left|own|resign resigns resigned resigning quit quits quitting left retired retires stepped+down departed
leaving|left|done|fired dismissed sacked ousted
birth|born|done|born
death|dead|own|died
death|dead|done|killed
marriage|married|own|married wed
appointment|appointed|done|appointed named promoted hired nominated elected drafted sworn+in
appointment|appointed|own|became joined took+over
founding|founded|own|founded launched
verdict|convicted|done|convicted sentenced acquitted
arrest|arrested|done|arrested detained apprehended
charge|charged|done|charged indicted
"""


def _read(table: str) -> dict[tuple[str, ...], Fate]:
    return {
        tuple(verb.split("+")): Fate(matter, way, side == "own")
        for line in table.strip().splitlines()
        for matter, way, side, verbs in [line.split("|")]
        for verb in verbs.split()
    }


FATES: dict[tuple[str, ...], Fate] = _read(_TABLE)
"""One or two words in lower case -> what they tell of somebody."""

ONCE: dict[tuple[str, ...], Fate] = _read(_ONCE_TABLE)
"""The same of what befalls somebody at one time: two dates of it exclude one another."""

REPEATED = frozenset("appointment arrest charge founding marriage verdict".split())
"""Of these what may befall him again: two dates are of one time only if more is in common."""

UNREAL = frozenset(
    """
    would could might may can should will if unless whether threaten threatened threatening threatens consider
    considered considering considers want wants wanted urge urged urges ask asked asks demand demanded demands plan
    planned plans call calls called expected likely possible possibly rumored rumoured about almost nearly going
    tried try trying attempt attempted hope hoped to deny denied denies until before
    """.split()
)
"""Words before a verb that say that it has not happened, or not yet."""

PERSONAL = frozenset("leaving charge life verdict".split())
"""Matters of persons alone."""

CHANGING = frozenset("charge life verdict deal".split())
"""Matters that may have gone on between two accounts."""

PRESSED = frozenset("forced pressured pushed pressure compelled".split())
"""Words that make leaving one's post no free choice: `was forced to resign`, `resigned under pressure`."""
