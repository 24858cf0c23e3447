"""How alike two words sound, whatever spelling convention wrote them: for words in Latin letters a to z.

Not a phonetic alphabet: a coarse code in which the usual ways to write one sound fall together (`sch`, `sh`, `sz`;
`w`, `v`, `f`; `j`, `y`, `i`; `s`, `z`), as they differ between languages and between transliterations.
"""

import re
from functools import lru_cache

__all__ = ["likeness", "skeleton", "sound"]

_CLUSTERS = (
    ("tzsch", "C"), ("dsch", "J"), ("tsch", "C"), ("shch", "S"), ("sch", "S"), ("tch", "C"), ("scz", "S"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("zh", "S"), ("sh", "S"), ("sz", "S"),
    ("rz", "S"), ("cz", "C"), ("ch", "C"), ("dj", "J"), ("dzh", "J"), ("dz", "s"), ("tz", "s"), ("ts", "s"),
    ("ck", "k"), ("cq", "k"), ("qu", "kv"), ("x", "ks"), ("q", "k"), ("pf", "f"), ("wr", "r"), ("kn", "n"),
    ("mc", "mak"), ("oux", "u"), ("eux", "e"), ("eau", "o"), ("ngh", "n"),
)  # fmt: skip
_CLUSTER = re.compile("|".join(sorted((written for written, _ in _CLUSTERS), key=len, reverse=True)))
_SOUND_OF = dict(_CLUSTERS)
_SOFT_C = re.compile("c(?=[eiyj])")
_LETTERS = str.maketrans({"w": "f", "v": "f", "z": "s", "c": "k", "y": "i", "j": "i"})
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = str.maketrans("", "", "aeiou")
_NOT_LETTERS = re.compile("[^a-z]+")


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """The code of a word, vowels kept: `selenskyj` and `zelenskiy` are both `selenski`."""
    code = _NOT_LETTERS.sub("", word.lower())
    code = _CLUSTER.sub(lambda match: _SOUND_OF[match.group()], code)
    code = _SOFT_C.sub("s", code).translate(_LETTERS)
    code = code.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ou", "u").replace("oo", "u")
    return _DOUBLED.sub(r"\1", code)


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The consonants of the code, in order; a leading vowel counts as one sound, whichever it is."""
    code = sound(word)
    lead = "a" if code[:1] in "aeiou" else ""
    rest = code[1:] if lead else code
    consonants = rest.translate(_VOWELS).replace("C", "k").replace("J", "S").replace("S", "s")
    return lead + _DOUBLED.sub(r"\1", consonants)


@lru_cache(maxsize=200_000)
def likeness(left: str, right: str) -> float:
    """How alike two words are in sound, 0 to 1: of consonants twice as much as of all letters.

    A word without its consonants' order is nobody, so two skeletons that start apart count for half.
    """
    from rapidfuzz.distance import Indel  # 15 ms that reading an article can do without

    left_sound, right_sound = sound(left), sound(right)
    if not left_sound or not right_sound:
        return 0.0
    letters = Indel.normalized_similarity(left_sound, right_sound)
    left_bones, right_bones = skeleton(left), skeleton(right)
    bones = Indel.normalized_similarity(left_bones, right_bones)
    if left_bones[:1] != right_bones[:1]:
        bones /= 2
    return (letters + 2 * bones) / 3
