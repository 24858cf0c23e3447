"""Words with which a clause begins in languages other than English, and words that join two things.

They stand in for the parts of speech and the forms of verbs by which English is cut into clauses.
"""

import msgspec


class Openers(msgspec.Struct, frozen=True):
    """Of one language, all in lower case."""

    joining: frozenset[str]
    """Words between two things of one kind: `und`."""
    behind_comma: frozenset[str]
    """Relative pronouns and conjunctions that open a clause behind a comma."""
    without_comma: frozenset[str]
    """Those that open one without a comma."""


def _of(joining: str, behind_comma: str, without_comma: str = "") -> Openers:
    alone = frozenset(without_comma.split())
    return Openers(frozenset(joining.split()), frozenset(behind_comma.split()) | alone, alone)


OPENERS: dict[str, Openers] = {
    "de": _of(
        "und aber sowie während",
        """der die das den dem denen deren dessen wer wo wobei womit worauf wodurch dass weil während nachdem
        obwohl wenn als damit sodass indem bevor bis seit ob aber sondern doch""",
    ),
    "es": _of(
        "y e pero mientras",
        "que quien quienes cuyo cuya donde cuando mientras aunque porque pues pero sino tras después según",
        "cuando mientras aunque porque quienes cuyo cuya",
    ),
    "fr": _of(
        "et mais tandis",
        "qui que dont où lequel laquelle lorsque lorsqu quand tandis alors puisque parce car mais après avant selon",
        "lorsque lorsqu quand tandis puisque parce dont",
    ),
    "it": _of(
        "e ed ma mentre",
        "che cui dove quando mentre perché poiché benché sebbene ma dopo prima secondo",
        "quando mentre perché poiché",
    ),
    "nl": _of(
        "en maar terwijl",
        "die dat wie waar waarbij waarmee waardoor toen terwijl omdat nadat voordat hoewel als zodat maar",
        "toen terwijl omdat nadat hoewel",
    ),
    "pt": _of(
        "e mas enquanto",
        "que quem cujo cuja onde quando enquanto embora porque pois mas após depois segundo",
        "quando enquanto embora porque cujo cuja",
    ),
    "ru": _of(
        "и а но",
        """который которая которое которые которого которой которых которому которым которую что чтобы когда
        пока где куда потому поскольку если хотя но а после""",
    ),
}
"""Language -> its words."""
