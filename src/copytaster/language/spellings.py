"""British spellings and American ones, so that two words can be compared whichever an account uses."""

_LETTERS = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("ae", "e"), ("oe", "e"), ("tre", "ter"), ("ence", "ense"), ("ll", "l"),
    ("ey", "y"),
)  # fmt: skip
"""British letters and American ones; both words are brought into these, so that it does no harm where they are none."""


def one_spelling(word: str) -> str:
    """A word, or words joined, in lower case, as both spellings have it in common; of use for comparison only."""
    for british, american in _LETTERS:
        word = word.replace(british, american)
    return word
