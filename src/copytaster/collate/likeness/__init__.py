"""How surely two stretches of different accounts tell the same: signs of each pair, weighed by a trained model.

Not a step of the collation, but what utterances and claims both stand on.
"""

from .joining import join
from .pairs import liken, look, propose, tells
from .signs import SIGNS, signs
from .stretch import Pair, Stretch
from .surroundings import SURROUNDINGS, surroundings
from .weighing import Looks, Weighing, looks, weigh

__all__ = [
    "SIGNS",
    "SURROUNDINGS",
    "Looks",
    "Pair",
    "Stretch",
    "Weighing",
    "join",
    "liken",
    "look",
    "looks",
    "propose",
    "signs",
    "surroundings",
    "tells",
    "weigh",
]
