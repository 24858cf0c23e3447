"""The forms of time expressions, over text in small letters, and the words that tell where one may stand."""

import re
from collections.abc import Mapping

import msgspec

from ...algorithms.forms import Form, Forms
from ...language.calendar import HOLIDAYS, MONTHS_OF, SEASONS, TIME_UNITS, WEEKDAYS_OF
from ...language.units import NUMBERS

ORDINALS = {
    word: number for number, word in enumerate("first second third fourth 1st 2nd 3rd 4th".split(), start=0)
}
"""Ordinal of a quarter -> its number less one, modulo four."""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_MONTHS_HERE, _WEEKDAYS_HERE = MONTHS_OF["en"], WEEKDAYS_OF["en"]
_MONTH = "|".join(sorted(_MONTHS_HERE, key=len, reverse=True))
_WEEKDAY = "|".join(sorted((name for name in _WEEKDAYS_HERE if len(name) > 4), key=len, reverse=True))
_NUMBER = "|".join(
    [
        rf"(?:{'|'.join(_TENS)})[\s-](?:one|two|three|four|five|six|seven|eight|nine)",
        *sorted(NUMBERS, key=len)[::-1],
    ]
)
_COUNT = (
    r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:\s1/2|½)|\d{1,4}(?:\.\d)?"
    rf"|(?:{_NUMBER}|half)(?:\s+and\s+a\s+half)?(?:\s+(?:hundred|thousand))?"
    r"|(?:an?\s+)?(?:few|dozen|hundred|thousand|couple(?:\s+of)?)|several|many|an?)"
)
_UNIT = "second|minute|hour|day|week|month|quarter|year|decade|centur(?:y|ie)"
_LONG = "day|week|weekend|month|quarter|year|decade|century"
_DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_MORE = r"(?:(?:more|full|straight|consecutive|trading|business|additional|whole|entire)\s+)?"
_YEAR = r"(?:1[4-9]|20)\d\d"
_SPELT = (
    rf"(?:nineteen|eighteen|twenty)\s(?:(?:hundred|oh[\s-]\w+)|(?:{'|'.join(_TENS)})(?:[\s-](?:one|two|three|four|five"
    r"|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))"
    r"|the\syear\s(?:two\sthousand|\d{4})"
)
_WHICH = r"last|next|this|past|previous|coming|current|this\s+past|this\s+coming"
_EDGE = (
    r"(?:(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|rest|close|first\s+half|second\s+half|last\s+half)\s+of"
    r"|(?:the\s+)?(?:earlier|later|early|late|mid)(?:\s+(?:in|on))?|sometime)[\s-]+"
)
_FEAST = "|".join(
    re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s+")
    for name in sorted(HOLIDAYS, key=len, reverse=True)
)
FORMS = {
    "feast": rf"""(?P<feast>(?:(?P<rel8>last|this|next)\s+)?(?P<day8>{_FEAST})
        (?:,?\s+(?:of\s+|in\s+)?(?P<y11>{_YEAR}))?)\b""",
    "iso": r"""(?P<iso>\d{4}-\d\d-\d\d(?:t(?P<isotime>\d\d:\d\d)(?::\d\d)?z?)?)\b""",
    "slash": r"""(?P<slash>\d{1,2}(?P<sep>[./])\d{1,2}(?P=sep)\d{4})\b""",
    "clock": r"""(?P<clock>(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m\b\.?
        |(?P<named>noon|midnight)\b
        |(?P<hour2>\d{1,2}):(?P<minute2>\d\d)\b(?!:?\d)|(?P<hour3>\d{1,2})\s?o['’]clock\b)
        (?:\s+\(?(?:e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|gmt|utc|bst|cet|local\s+time|eastern(?:\s+time)?)\b\)?)?)""",
    "season": rf"""(?P<season>(?:(?P<rel4>{_WHICH})\s+|(?P<edge4>{_EDGE})?(?:the\s+)?)(?P<s4>{"|".join(SEASONS)})
        (?:\s+of)?(?:\s+(?P<y4>{_YEAR}|{_SPELT}))?)\b""",
    "quarterly": rf"""(?P<quarterly>(?:(?:the|a|its|their|last|this|next)\s+)?(?:(?P<ago6>year[\s-](?:ago|earlier))\s+)?
        (?:(?P<of6>last|this|next)\syear['’]s\s+)?
        (?:(?:fiscal|flat|same|strong|weak)\s+)?(?P<y6>{_YEAR})?\s?
        (?P<q6>{"|".join(ORDINALS)})[\s-](?:fiscal[\s-])?quarter(?:s)?
        (?:\s+of\s+(?:fiscal\s+)?(?:(?P<y7>{_YEAR})|(?P<of7>last|this|next)\s+year))?)\b""",
    "period": rf"""(?P<period>(?:the|its|in|latest)\s+
        (?:(?P<era>latest|most\s+recent|year[\s-](?:ago|earlier)|current|same|(?P<y8>{_YEAR}))
        \s+)?(?:fiscal\s+)?(?:quarter|(?P<vague>period))(?=[^\w-]))""",
    "before": r"""(?P<before>(?:the\s+|a\s+)?year-(?:ago|earlier))\b""",
    "dmy": rf"""(?P<dmy>(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<m1>{_MONTH})\b(?:\.(?=,?\s*\d))?
        (?:,?\s+(?P<y1>{_YEAR})\b)?)""",
    "mdy": rf"""(?P<mdy>(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:%|percent|people))(?![:/]\d)
        (?:,?\s+(?P<y2>{_YEAR})\b)?)""",
    "my": rf"""(?P<my>(?P<edge3>{_EDGE})?(?:(?P<rel3>last|next|this|(?P<each3>each|every))[ -])?
        (?P<m3>{_MONTH})\b(?:\.(?=,?\s*\d))?
        (?:,?\s+(?:of\s+)?(?:(?P<y3>{_YEAR}|{_SPELT})\b|(?P<of3>last|this|next)\s+year\b))?)""",
    "weekday": rf"""(?P<weekday>(?P<edge1>{_EDGE})?(?:(?P<rel1>last|next|this|coming|this\s+coming|(?P<each1>each|every)
        |the\s+(?P<before1>previous|following))\s+)?(?P<w1>{_WEEKDAY})(?P<plural1>s)?\b
        (?:\s+(?P<part>morning|afternoon|evening|night)(?P<plural2>s)?\b)?)""",
    "deictic": rf"""(?P<deictic>(?:{_EDGE})?(?P<day>today|yesterday|tomorrow|tonight|the\s+day\s+before\s+yesterday
        |the\s+day\s+after\s+tomorrow)\b(?:\s+(?P<part2>morning|afternoon|evening|night)\b)?)""",
    "partly": rf"""(?P<partly>(?:{_EDGE})?(?P<rel5>this|last)\s+(?P<part3>morning|afternoon|evening|night)\b
        |(?P<over>overnight)\b
        |mid[\s-](?P<part4>morning|afternoon)\b(?P<yesterday>\s+yesterday\b)?)""",
    "stretch": rf"""(?P<stretch>(?:(?:the|these|those)\s+)?(?:next|last|past|first|coming|previous|final|latest)\s+
        (?P<n5>{_COUNT}|\d+\s+(?:to|or)\s+\d+)(?:\s+{_MORE}|-)(?P<u5>{_UNIT})s?)\b(?!-old)""",
    "ago": rf"""(?P<ago>(?P<n3>{_COUNT})\s+{_MORE}(?P<u3>{_UNIT})s?(?:\s+or\s+(?:so|two|more))?\s+
        (?P<dir>ago|from\s+now|earlier|later)\b)""",
    "set": rf"""(?P<set>(?:each|every)\s+(?:(?:single|other)\s+)?(?P<u6>{_UNIT})\b)""",
    "relative": rf"""(?P<relative>(?P<edge2>{_EDGE})?(?:the\s+)?
        (?:(?P<rel2>{_WHICH})|(?P<fiscal>(?:current\s+)?fiscal))\s+(?:fiscal\s+)?
        (?P<u2>{_LONG})\b(?!\s+(?:ago|earlier)))""",
    "whole": rf"""(?P<whole>(?P<edge7>{_EDGE})the\s+(?P<u7>week|month|year|decade|century|weekend)\b
        |over\s+the\s+weekend\b
        |(?:the|this)\s+(?P<u8>weekend)\b|the\s+(?P<full>full\s+)?year(?:(?=\s+(?:ended|ending)\b)|(?<=full\syear))\b
        |(?P<close>year[\s-]end|the\s+year['’]s\s+end)\b)""",
    "bare": r"""(?P<bare>(?P<u10>day|week|month|year|decade|centurie)s
        (?:\s+(?:or|and)\s+(?:weeks|months|years))?)\b(?!\s+ago)""",
    "duration": rf"""(?P<duration>(?P<n4>{_COUNT})(?:\s+{_MORE}|-)(?P<u4>{_UNIT})s?
        (?:\s+and\s+(?:a\s+half|(?P<n6>{_COUNT})\s+(?P<u9>{_UNIT})s?))?
        (?:-long)?)\b(?!s?[\s-]old\b)(?!-old)""",
    "decade": rf"""(?P<decade>(?:{_EDGE})?(?:the\s+)?(?:(?P<y9>(?:1[5-9]|20)\d0)s|['’](?P<y10>\d0)s)\b
        |the\s+(?:(?:early|late|mid)[\s-])?(?P<tens>{_DECADES})\b)""",
    "century": r"""(?P<century>(?:the\s+)?(?:(?:early|late|mid)[\s-])?(?P<c1>\d{1,2})(?:st|nd|rd|th)[\s-]century\b)""",
    "year": rf"""(?P<year>(?P<edge5>{_EDGE})?(?:(?P<fiscal5>fiscal)\s+)?(?P<y5>{_YEAR}|{_SPELT})\b
        (?![,.]?\d)(?!-\d))""",
    "vaguely": r"""(?P<vaguely>(?:the\s+)?(?P<vague2>recent|coming|past)\s+(?:days|weeks|months|years|decades
        |quarters)\b
        |the\s+(?:near\s+|not[\s-]too[\s-]distant\s+|foreseeable\s+)?(?P<future>future)\b
        |(?P<history>the\s+past)(?=\s*(?:[^\s\w]|$)|\s+(?:it|he|she|they|we|has|had|and|as|but|when)\b)
        |(?P<now>right\s+now|now|currently|recently|these\s+days|at\s+present|at\s+the\s+moment|at\s+this\s+time
        |nowadays|soon)\b)""",
}
"""Kind of expression -> its form. The group of that name holds the whole of it."""


def _joined(*kinds: str) -> Form:
    return Form("|".join(FORMS[kind] for kind in kinds), re.VERBOSE)


DAYS = _joined("iso", "slash", "clock", "dmy", "mdy", "weekday", "deictic")
"""Days and hours: what may stand beside an hour or a day of the week."""
_NUMBERED = _joined("iso", "slash", "clock", "quarterly", "decade", "century", "year")
"""What a number may be by itself."""
_MONTHS = _joined("dmy", "mdy", "my")
_WEEKDAYS = _joined("weekday")
_SEASONS = _joined("season")
_CLOCK = _joined("clock")
_DAY = _joined("deictic", "partly")
_UNITS = _joined(
    "quarterly",
    "period",
    "before",
    "stretch",
    "ago",
    "set",
    "relative",
    "whole",
    "duration",
    "vaguely",
    "bare",
)
_FEASTS = _joined("feast")
_CENTURIES = _joined("century", "stretch", "ago", "set", "relative", "whole", "duration", "bare")
_SPELT_YEARS = _joined("year", "decade")
_VAGUE = _joined("vaguely")
_ANCHORS: dict[str, Form] = (
    dict.fromkeys(_MONTHS_HERE, _MONTHS)
    | {name + plural: _WEEKDAYS for name in _WEEKDAYS_HERE if len(name) > 4 for plural in ("", "s")}
    | dict.fromkeys(SEASONS, _SEASONS)
    | {unit + plural: _UNITS for unit in TIME_UNITS for plural in ("", "s")}
    | dict.fromkeys(("period",), _UNITS)
    | dict.fromkeys("new christmas boxing halloween valentine fourth bastille st".split(), _FEASTS)
    | dict.fromkeys(("century", "centuries"), _CENTURIES)
    | dict.fromkeys("noon midnight m clock".split(), _CLOCK)
    | dict.fromkeys(
        "today yesterday tomorrow tonight overnight morning afternoon evening night".split(), _DAY
    )
    | dict.fromkeys("now currently recently present moment time nowadays soon future past".split(), _VAGUE)
    | dict.fromkeys(
        "nineteen thousand twenties thirties forties fifties sixties seventies eighties nineties".split(),
        _SPELT_YEARS,
    )
)
"""Word without which there is no expression -> the forms that may hold it. Numbers stand by themselves."""
_LEADING = (
    frozenset(NUMBERS)
    | frozenset(ORDINALS)
    | frozenset(
        """
    the a an this last next past previous coming current following that same early late mid earlier later beginning
    start middle end rest close of in on very half few several many couple dozen hundred thousand fiscal full more
    trading business whole entire straight consecutive additional each every other single latest first second final
    these those sometime at over right year most recent year's its their near foreseeable not too distant flat strong
    weak and s p to or
    """.split()
    )
)
"""Words that may stand in an expression before its anchor."""
_NUMERAL = re.compile(
    r"\d(?<![^\W_]\d)(?:\d{3}(?:s\b|(?![^\W_]))|\d?(?:(?=:\d\d)|(?=[ap]m\b)|th\b|0s\b|s\b))"
)


class Anchors(msgspec.Struct, frozen=True):
    """Where the time expressions of a language may stand."""

    words: Mapping[str, Form | Forms]
    """Word without which there is no expression -> the forms that may hold it."""
    leading: frozenset[str]
    """Words that may stand in an expression before its anchor."""
    numbered: Form | Forms
    """What a number may be by itself."""
    number: re.Pattern[str]
    """A number that may be a time by itself: in English a year, a decade, a century, a time of day."""


ENGLISH = Anchors(_ANCHORS, _LEADING, _NUMBERED, _NUMERAL)
