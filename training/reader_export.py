"""Write a trained reader in the form that the package loads."""

from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from copytaster.annotate.reader.network import FILE

_LEFT_OUT = ("heads.relations.", "heads.roles.")
"""Heads that only help in training."""
_EMBEDDINGS = ("tuned.", "prefix.", "endings.", "shape.")


def export(model: nn.Module, folder: Path) -> Path:
    """Weights as half floats, inputs before outputs; tables of embeddings as bytes with a scale."""
    arrays: dict[str, Any] = {}
    for name, value in model.state_dict().items():
        if name.startswith(_LEFT_OUT):
            continue
        array = value.detach().cpu().numpy()
        if name.startswith(_EMBEDDINGS):
            scale = max(float(np.abs(array).max()), 1e-6) / 127
            arrays[name] = np.rint(array / scale).astype(np.int8)
            arrays[f"{name}.scale"] = np.array(scale, np.float32)
        elif array.ndim == 2 and not name.startswith("distance"):
            arrays[name] = array.T.astype(np.float16)
        else:
            arrays[name] = array.astype(np.float16)
    path = folder / FILE
    np.savez_compressed(path, **arrays)
    return path
