"""Stories with known truth, made at run time of real accounts: derived accounts beside independent ones."""

from .stories import make, stories
from .truth import Edge, Made

__all__ = ["Edge", "Made", "make", "stories"]
