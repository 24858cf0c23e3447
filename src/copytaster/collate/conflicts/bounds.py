"""Why two numbers may both be right: one is rounded, or sets only a limit."""

from collections.abc import Sequence

from ...model import Quantity

_STRETCHES = frozenset("minute hour day week month year decade".split())
_ABOUT = 1.15  # ratio up to which `nearly 200` and `some 180` are roundings of one number
_SMALL = 100.0  # below which a number is as a rule one that was counted
_ROUNDED = 0.04  # relative difference of two numbers of which one is the other rounded


def explain(quantities: Sequence[Quantity]) -> str | None:
    """Why different numbers may be no conflict, None where they are one."""
    values = sorted({quantity.value for quantity in quantities})
    near = len(values) == 2 and abs(values[1] - values[0]) <= _ROUNDED * abs(values[1])
    if near and any(_is_round(value, among=values) for value in values):
        return "rounding"
    bounds = [quantity.bounds for quantity in quantities]
    low = max((b[0] for b in bounds if b[0] is not None), default=None)
    high = min((b[1] for b in bounds if b[1] is not None), default=None)
    if low is None or high is None or low <= high:
        if any(None in b for b in bounds):
            return "one account gives only a limit"
        return (
            "the numbers are rounded"
            if values[-1] <= _ABOUT * values[0]
            else "the range of one includes the other"
        )
    return None


def _is_round(value: float, *, among: Sequence[float]) -> bool:
    """Whether a number has one or two digits that are not zero; of whole and small ones, whether it is in fives."""
    if all(abs(one) < _SMALL and one % 1 == 0 for one in among):
        return value % 5 == 0
    digits = f"{abs(value):.6e}".split("e")[0].replace(".", "").rstrip("0")
    return len(digits) <= 2


def is_limit(quantity: Quantity, written: str) -> bool:
    """Whether the words set only one bound, or let the number stand at the edge of its range: `nearly 90`.

    `Over ten years` is as a rule a stretch of time, and no limit.
    """
    low, high = quantity.bounds
    if written.lower().startswith("over ") and quantity.unit in _STRETCHES:
        return False
    return (low is None) != (high is None) or (low != high and high == quantity.value)
