"""Which side somebody takes by what he says, as a small network reads it: for, against, or none.

Patterns know constructions, and what people say takes a side in more ways than any list holds. `network` reads each
part of what somebody says that lies in one sentence, with who says it and by which words; `training/leaning.py` learns
it from a reader's verdicts.
"""

from .network import FILE, Part, inputs_of, read, shipped
from .parts import parts

__all__ = ["FILE", "Part", "inputs_of", "parts", "read", "shipped"]
