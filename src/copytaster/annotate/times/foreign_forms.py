"""The forms of time expressions in languages other than English, made of the tables of `language/dating.py`."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

import msgspec

from ...algorithms.forms import Form, Forms
from ...language.calendar import MONTH_ABBREVIATIONS, MONTHS_OF, TIME_UNITS, WEEKDAYS_OF
from ...language.dating import DATING, Dating
from ...language.measures import measures_of
from ...language.numerals import words_of
from .patterns import FORMS, Anchors

_NEVER = r"(?!)"
_NUMBER = re.compile(r"\d(?<![^\W_]\d)(?:\d{3}|0)(?:er)?(?![^\W_])")
"""A number that may be a time by itself: a year, a decade."""
_PARTS = {
    "year": r"(?:1[4-9]|20)\d\d",
    "gap": r"(?:\s+|(?<=['’])\s?)",  # nothing behind an elision
    "ordinal": r"(?:er|\.?[º°ª]|\.|-?го|-?е|e|ste)?",
    "short": r"(?:<<abbreviations>>)(?:\.|(?=\s+(?:de\s+)?\d{4}))",
    "count": r"(?:\d{1,4}(?:[.,]\d)?|<<numbers>>|<<several>>|<<one>>)",
    "partly": r"(?:(?:<<part_link>>)\s+)?(?P<part><<parts>>)\b",
    "more": r"(?:(?:<<adjectives>>)\s+)?",
    "by_year": r"""(?:,?\s+(?:(?:<<of>>)<<gap>>)?(?P<year><<year>>)\b<<behind_year>>
        |<<gap>>(?:(?:<<of>>)<<gap>>)?(?:(?P<before><<which>>)<<gap>>(?:<<the_year>>)
        |(?:<<the_year>>)<<gap>>(?P<after><<which>>))\b)?""",
}
"""What several forms hold; `<<name>>` stands for another part, or for the words of a language."""
_FORMS = {
    "iso": FORMS["iso"],
    "figures": r"(?P<figures>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)\d{4})\b",
    "dated": r"""(?P<dated>(?:(?:<<weekdays>>)\b\s*(?:(?:<<articles>>)\s*){0,3})?
        (?:(?P<day>\d{1,2})<<ordinal>>|(?P<first><<first>>))
        <<gap>>(?:(?:<<of>>)<<gap>>)?(?:(?P<month><<months>>)\b|(?P<short><<short>>))<<by_year>>)""",
    "monthly": r"""(?P<monthly>(?:(?P<which1><<which>>)<<gap>>)?(?P<month><<months>>)\b
        (?:<<gap>>(?P<which2><<which>>)\b)?<<by_year>>)""",
    "weekly": r"""(?P<weekly>(?:(?P<each><<each>>)\s+)?(?:(?P<which1><<which>>)<<gap>>)?
        (?P<weekday><<weekdays>>)(?P<part2><<fused>>)?\b(?:\s+(?P<which2><<which>>)\b)?(?:\s+<<partly>>)?)""",
    "named": r"(?P<named>(?P<today><<days>>)\b(?:\s+<<partly>>)?)",
    "parted": r"(?P<parted><<this_parts>>)\b",
    "shifted": r"""(?P<shifted>(?P<which1><<which>>)<<gap>>(?P<unit1><<units>>)
        |(?P<unit2><<units>>)<<gap>>(?P<which2><<which>>))\b""",
    "weekend": r"""(?P<weekend>(?:(?P<which1><<which>>)<<gap>>)?(?:<<weekend>>)
        (?:<<gap>>(?P<which2><<which>>))?)\b""",
    "distant": r"""(?P<distant>
        (?P<ago><<ago>>)(?:\s+\w+){0,2}?\s+(?P<count1><<count>>)\s+<<more>>(?P<unit1><<units>>)
        |(?P<count2><<count>>)\s+<<more>>(?P<unit2><<units>>)\s+(?:<<ago_behind>>)
        |(?P<hence><<hence>>)\s+(?P<count3><<count>>)\s+<<more>>(?P<unit3><<units>>))\b""",
    "lasting": r"""(?P<lasting>(?P<count><<count>>)(?P<half2>\s+(?:<<halves>>))?\s+<<more>>(?P<unit><<units>>)
        (?P<half>\s+(?:<<halves>>))?)\b""",
    "quarterly_foreign": r"(?P<quarterly_foreign>(?P<quarter><<ordinals>>)\s+(?:<<quarter>>)\b<<by_year>>)",
    "decades": r"""(?P<decades>(?:<<decade>>)\s?(?P<decade>(?:1[5-9]|20)?\d0|<<tens>>)\b
        |(?P<decade2>(?:1[5-9]|20)?\d0)(?:-?er(?=[\s-]jahre)|-[ех]\b(?=\s+год)))""",
    "yearly": r"(?P<yearly>(?P<year><<year>>)\b(?![,.]?\d)(?!-\d)<<behind_year>>)",
}
"""Kind of expression -> its form. The group of that name holds the whole of it."""
_LEADING = """last next this each of articles first ago hence several one more decade part_link""".split()
"""Fields of `Dating` whose words may stand in an expression before its anchor."""


class Grammar(msgspec.Struct, frozen=True):
    """The forms of one language, and its words with their values."""

    anchors: Anchors
    days: Mapping[str, int]
    """Word for a day -> its distance from the day of publication."""
    parts: Mapping[str, str]
    this_parts: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    """Form of a unit of time -> its English name."""
    numbers: Mapping[str, float]
    quarters: Mapping[str, int]
    sets: Mapping[str, frozenset[str]]
    """Field of `Dating` -> its phrases."""


@cache
def grammar_of(language: str) -> Grammar:
    """The forms of a language of `DATING`."""
    dating = DATING[language]
    numbers = words_of(language).numbers
    grammar = Grammar(
        anchors=Anchors({}, frozenset(), Forms(()), _NUMBER),
        days={word: int(value) for word, value in _valued(dating.days).items()},
        parts=_valued(dating.parts),
        this_parts=_valued(dating.this_part),
        months=MONTHS_OF[language] | MONTH_ABBREVIATIONS[language],
        weekdays=_weekdays(language),
        units={
            form[0]: name
            for form, name in measures_of(language).items()
            if name in TIME_UNITS and name != "second" and len(form) == 1
        },
        numbers={word: value for word, value in numbers.items() if value <= 60 or value in (70, 80, 90)},
        quarters={word: int(number) for word, number in _valued(dating.quarters).items() if word},
        sets={
            name: frozenset(_split(getattr(dating, name)))
            for name in dating.__struct_fields__
            if name not in _ENDINGS
        }
        | {name: frozenset(getattr(dating, name).split()) for name in ("ahead", "back")},
    )
    return msgspec.structs.replace(grammar, anchors=_anchors(language, dating, grammar))


_ENDINGS = ("future", "past")


def _anchors(language: str, dating: Dating, grammar: Grammar) -> Anchors:
    """The words without which there is no expression, with the forms of each."""
    quarter = [entry for entry in _split(dating.quarters) if "=" not in entry]
    words = _alternations(language, dating, grammar) | {"quarter": _any(quarter)}

    def forms(*kinds: str) -> Forms:
        return Forms(tuple(Form(_filled(_FORMS[kind], words), re.VERBOSE) for kind in kinds))

    lengths = "distant", "shifted", "lasting"
    weekdays: Iterable[str] = _heads(grammar.weekdays)
    if language in _FUSING:
        weekdays = [day + part for day in grammar.weekdays for part in ("", *grammar.parts)]
    anchors = (
        dict.fromkeys(_heads(grammar.parts), forms("named", "parted"))
        | dict.fromkeys(_heads(grammar.units), forms(*lengths))
        | dict.fromkeys(_heads(_split(dating.decade)), forms("decades", *lengths))
        | dict.fromkeys(_heads(_split(dating.weekend)), forms("weekend"))
        | dict.fromkeys(_heads(quarter), forms("quarterly_foreign", *lengths))
        | dict.fromkeys(_heads(MONTHS_OF[language]), forms("dated", "monthly"))
        | dict.fromkeys(_heads(MONTH_ABBREVIATIONS[language]), forms("dated"))
        | dict.fromkeys(weekdays, forms("dated", "weekly"))
        | dict.fromkeys(_heads([*grammar.days, *grammar.this_parts]), forms("named", "parted"))
    )
    leading = [phrase for field in _LEADING for phrase in _split(getattr(dating, field))]
    leading += ["º", "ª", *grammar.quarters, *grammar.numbers, *grammar.days, *grammar.weekdays]
    return Anchors(
        words=anchors,
        leading=frozenset(word for phrase in leading for word in re.findall(r"\w+", phrase)),
        numbered=forms("iso", "figures", "decades", "yearly"),
        number=_NUMBER,
    )


_FUSING = ("de", "nl")
"""Languages that write a day of the week and its part as one word: `Montagabend`."""


def _alternations(language: str, dating: Dating, grammar: Grammar) -> dict[str, str]:
    """What the names in the forms stand for in a language: each a choice of phrases."""
    tens = [word for word, value in grammar.numbers.items() if value in range(20, 100, 10)]
    fields = "part_link each of articles first ago ago_behind hence several one weekend decade".split()
    return {field: _any(_split(getattr(dating, field))) for field in fields} | {
        "adjectives": _any(_split(dating.more)),
        "the_year": _any(_split(dating.year)),
        "which": _any([*_split(dating.last), *_split(dating.next), *_split(dating.this)]),
        "behind_year": r"(?:\s+(?:(?:года|году|год|годах|годов|годы)\b|г\.))?" if language == "ru" else "",
        "fused": _any(grammar.parts) if language in _FUSING else _NEVER,
        "halves": _any(" ".join(phrase) for phrase in words_of(language).halves),
        "months": _any(MONTHS_OF[language]),
        "abbreviations": _any(MONTH_ABBREVIATIONS[language]),
        "weekdays": _any(grammar.weekdays),
        "days": _any(grammar.days),
        "parts": _any(grammar.parts),
        "this_parts": _any(grammar.this_parts),
        "units": _any(grammar.units),
        "numbers": _any(grammar.numbers),
        "tens": _any(tens),
        "ordinals": _any(grammar.quarters),
    }


def _filled(form: str, words: Mapping[str, str]) -> str:
    """A form with the words of a language in it."""
    while "<<" in form:
        form = re.sub(r"<<(\w+)>>", lambda name: _PARTS.get(name[1]) or words[name[1]], form)
    return form


def _weekdays(language: str) -> dict[str, int]:
    """Name of a day -> its number, in Portuguese also what is left of `segunda-feira`."""
    return WEEKDAYS_OF[language] | {
        name.removesuffix("-feira"): number for name, number in WEEKDAYS_OF[language].items() if "-" in name
    }


def _heads(phrases: Iterable[str]) -> list[str]:
    """The first word of each phrase: the others are reached from it."""
    return [re.findall(r"\w+", phrase)[0] for phrase in phrases]


def _split(written: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in written.split("|") if phrase.strip()]


def _valued(written: str) -> dict[str, str]:
    """`-1=ayer|0=hoy` as a table from word to value."""
    return {word: value for value, _, word in (entry.partition("=") for entry in _split(written))}


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first; one that never matches for none."""
    found = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in found) or _NEVER
