"""How surely two stretches of different accounts tell the same: signs of each pair, weighed by a trained model.

Not a step of the collation, but what utterances and claims both stand on.
"""

from .joining import join
from .pairs import liken, propose
from .signs import SIGNS, Pair, Stretch, signs
from .weighing import Weighing, weigh, weighing

__all__ = ["SIGNS", "Pair", "Stretch", "Weighing", "join", "liken", "propose", "signs", "weigh", "weighing"]
