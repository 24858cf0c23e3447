"""Case endings of names, in Latin letters: `Putins` in German, `Trumpowi` in Polish, `Трампом` in Russian."""

from functools import lru_cache

_SLAVIC = """
iego iemu ego emu ogo omu oho ima imi ymi ami iam iami iem owie owi ovi ovu eve evi yem oyu eyu iu oy oi ey ei iy ii
im ym om em am akh ah ou oj ej ov ova a e i o u y ie ia ya yu iu je ju ja
""".split()
_ENDINGS: dict[str, tuple[str, ...]] = {
    "de": ("s",),
    **dict.fromkeys(
        ("be", "bg", "bs", "cs", "hr", "mk", "pl", "ru", "sk", "sl", "sr", "uk"),
        tuple(sorted(set(_SLAVIC), key=lambda ending: (-len(ending), ending))),
    ),
    **dict.fromkeys(
        ("lt", "lv"), ("iaus", "ius", "as", "is", "us", "os", "es", "o", "a", "u", "e", "i", "s")
    ),
}
_SHORTEST = 3  # letters that a stem keeps


def inflects(language: str) -> bool:
    """Whether names change their endings with their case in that language."""
    return language in _ENDINGS


@lru_cache(maxsize=50_000)
def name_stem(word: str, language: str) -> str:
    """A romanised word of a name without its case ending; the word itself where the language has none."""
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word
