"""The weights of the signs, shipped beside this module."""

from functools import lru_cache
from importlib.resources import files

import msgspec

from ...likeness import Weighing

FILE = "weights.json"


@lru_cache(maxsize=1)
def weighings() -> dict[str, Weighing]:
    """For each drafter the weighing that `training/conflicts.py` has learnt."""
    return msgspec.json.decode(files(__package__).joinpath(FILE).read_bytes(), type=dict[str, Weighing])
