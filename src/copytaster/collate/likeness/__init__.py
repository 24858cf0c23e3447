"""How surely two stretches of different accounts tell the same: signs of each pair, weighed by a trained model.

Not a step of the collation, but what utterances and claims both stand on.
"""

from .joining import join
from .pairing import PAIRED
from .pairs import liken, look, propose, read, second_signs, tells, verbatim
from .related import meanings
from .signs import SIGNS, signs
from .stepping import Run, in_step
from .stretch import Pair, Stretch, Telling
from .surroundings import SURROUNDINGS, surroundings
from .telling import TELLINGS, called, telling, tellings
from .weighing import Looks, Weighing, looks, weigh

__all__ = [
    "PAIRED",
    "SIGNS",
    "SURROUNDINGS",
    "TELLINGS",
    "Looks",
    "Pair",
    "Run",
    "Stretch",
    "Telling",
    "Weighing",
    "called",
    "in_step",
    "join",
    "liken",
    "look",
    "looks",
    "meanings",
    "propose",
    "read",
    "second_signs",
    "signs",
    "surroundings",
    "telling",
    "tellings",
    "tells",
    "verbatim",
    "weigh",
]
