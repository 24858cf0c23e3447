"""English contractions: what a transcript writes out or draws together without changing what was said."""

from collections.abc import Sequence

_WHOLE = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "ok": "okay", "wasnt": "was not", "dont": "do not",
}  # fmt: skip
_ENDS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'s": "is", "'d": "would"}
"""`'s` can be an owner's, `'d` be `had`: of use only where two wordings are held against each other."""


def spelt_out(words: Sequence[str]) -> list[str]:
    """Words in lower case, with straight marks, contractions as the words that they stand for."""
    found: list[str] = []
    for word in words:
        whole = _WHOLE.get(word)
        end = next((end for end in _ENDS if word.endswith(end) and word != end), None)
        if whole is not None:
            found += whole.split()
        elif end is not None:
            found += [word.removesuffix(end), _ENDS[end]]
        else:
            found.append(_ENDS.get(word, word))
    return found
