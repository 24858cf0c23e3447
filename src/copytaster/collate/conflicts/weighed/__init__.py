"""Conflicts that are drafted wide and weighed by learning.

Each drafter (`amounts`, `descriptions`, `phrases`) gives every pair of places of two accounts that may differ, with a
row of signs; a logistic regression says how likely a reader would keep it, and what is likely enough is told.
`training/conflicts.py` learns the weights.
"""

from .choosing import LEAST, SIGNS, candidates, differing_weighed
from .matters import Matters
from .weighing import FILE

__all__ = ["FILE", "LEAST", "SIGNS", "Matters", "candidates", "differing_weighed"]
