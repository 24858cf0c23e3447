"""Whether two stretches tell the same, as a small network makes it out that reads both side by side.

Signs count what two stretches have in common; they do not read. `network` finds for each word of the one what stands
for it in the other, holds the two against each other, and tells how likely the whole tells the same, or a part of it.
`training/pairing.py` learns it from a reader's verdicts, and from what a large encoder makes of pairs nobody judged.
"""

from .inputs import Inputs, inputs_of
from .network import PAIRED, paired, shipped

__all__ = ["PAIRED", "Inputs", "inputs_of", "paired", "shipped"]
