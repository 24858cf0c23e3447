"""Any script in Latin letters, so that names can be compared across scripts and spellings."""

import re
from functools import lru_cache

from anyascii import anyascii

__all__ = ["conventional", "romanise", "slavic"]

_UKRAINIAN = str.maketrans(
    {
        "и": "y",
        "И": "Y",
        "г": "h",
        "Г": "H",
        "щ": "shch",
        "Щ": "Shch",
        "х": "kh",
        "Х": "Kh",
        "ц": "ts",
        "Ц": "Ts",
    }
)
_BULGARIAN = str.maketrans({"щ": "sht", "Щ": "Sht", "ъ": "a", "Ъ": "A"})
_ENGLISH_SOUNDS = (("дж", "j"), ("Дж", "J"), ("ДЖ", "J"))
_GLIDE = re.compile(r"\b[Уу](?=[аеиоэ])")
"""How Russian writes the first sound of `Wilson`."""
_BY_LANGUAGE = {"uk": _UKRAINIAN, "bg": _BULGARIAN}
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "a", "ø": "o", "Å": "A", "Ø": "O"}
)
_SIGNS = re.compile(r"['’‘`ʼʹ\"“”„]+")
_GAPS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=100_000)
def romanise(text: str, language: str = "") -> str:
    """A name in lower case letters a to z, digits and single spaces; the same for all its typographic forms.

    Cyrillic follows the official transliteration of the language, where that is known; Greek, Hebrew, Arabic
    and the others follow `anyascii`.
    """
    table = _BY_LANGUAGE.get(language)
    if table is not None and not text.isascii():
        text = text.translate(table)
    if not text.isascii():
        for written, plain in _ENGLISH_SOUNDS:
            text = text.replace(written, plain)
        text = _GLIDE.sub("W", text)
    plain = anyascii(text.translate(_UMLAUTS) if not text.isascii() else text)
    return _GAPS.sub(" ", _SIGNS.sub("", plain).lower()).strip()


_CONVENTIONS = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("sz", "sh"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("th", "t"),
    ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"), ("x", "ks"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


def conventional(word: str) -> str:
    """A romanised name without what transliterations of one name differ in: two that stay apart are misspelt.

    `Selenskyj` and `Zelenskiy` fall together, as do `-ov` and `-off`; `Vogel` and `Fogel` do not.
    """
    for written, plain in _CONVENTIONS:
        word = word.replace(written, plain)
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] + "v" if word.endswith(("of", "ef")) and len(word) > 3 else word


_SLAVIC_END = re.compile(r"(?:[oeai][vw]|[oe]ff|ine?|nko|s[ck][iy]+j?|(?:u|ou|oe)k)$")
_HUSHING = re.compile(r"schtsch|shch|chtch|sjtsj|tsch|tch|tsj|sch|sh|ch|sj|zh|zj|kh|j")
_SLAVIC = (
    ("ou", "u"),
    ("oe", "u"),
    ("w", "v"),
    ("ff", "v"),
    ("ts", "s"),
    ("z", "s"),
    ("y", "i"),
    ("Xo", "Xe"),
)
_SHORTEST = 5  # letters


@lru_cache(maxsize=50_000)
def slavic(word: str) -> str:
    """A code in which the spellings of one Slavic surname in several languages fall together; empty for others.

    What hushes or rasps counts as one sound, as `ch` is another in English, French, German and Polish, `j` in French
    and Spanish: `Khlyshchev`, `Chlyschtschow`, `Khlychtchev`, `Jlyschov`; `Lutin` and `Loutine`.
    """
    if len(word) < _SHORTEST or not _SLAVIC_END.search(word):
        return ""
    code = _HUSHING.sub("X", word.removesuffix("e") if word.endswith("ine") else word)
    for written, plain in _SLAVIC:
        code = code.replace(written, plain)
    return _DOUBLED.sub(r"\1", code.removeprefix("i") if code.startswith("ie") else code)
