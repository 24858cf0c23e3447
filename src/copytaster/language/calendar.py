"""Months, weekdays and parts of the day, in the languages that news is read in."""

MONTH_NAMES: dict[str, str] = {
    "en": """january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept
    october/oct november/nov december/dec""",
    "de": """januar/jänner februar/feber märz april mai juni juli august september oktober november dezember""",
    "es": """enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre""",
    "fr": """janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre""",
    "it": """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre""",
    "nl": """januari februari maart april mei juni juli augustus september oktober november december""",
    "pt": """janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""",
    "ru": """январь/января/январе/январю/январём февраль/февраля/феврале/февралю/февралём март/марта/марте/марту/мартом
    апрель/апреля/апреле/апрелю/апрелем май/мая/мае/маю/маем июнь/июня/июне/июню/июнем июль/июля/июле/июлю/июлем
    август/августа/августе/августу/августом сентябрь/сентября/сентябре/сентябрю/сентябрём
    октябрь/октября/октябре/октябрю/октябрём ноябрь/ноября/ноябре/ноябрю/ноябрём
    декабрь/декабря/декабре/декабрю/декабрём""",
}
"""Language -> its months in order, the forms of each parted by slashes; of English the abbreviations too."""

MONTHS_OF: dict[str, dict[str, int]] = {
    language: {
        name: number for number, forms in enumerate(names.split(), start=1) for name in forms.split("/")
    }
    for language, names in MONTH_NAMES.items()
}
"""Language -> name of a month, in lower case -> its number."""

MONTHS: dict[str, int] = {
    name: number for names in MONTHS_OF.values() for name, number in names.items() if name != "mars"
}
"""Name of a month in any language, or its English abbreviation, in lower case -> its number; but for French `mars`,
which is a planet in others."""

_ABBREVIATIONS: dict[str, str] = {
    "de": "jan feb mär apr - jun jul aug sep/sept okt nov dez",
    "es": "ene feb mar abr may jun jul ago sep/sept oct nov dic",
    "fr": "janv févr/fév - avr - - juil - sept/sep oct nov déc",
    "it": "gen feb mar apr mag giu lug ago set/sett ott nov dic",
    "nl": "jan feb mrt apr - jun jul aug sep/sept okt nov dec",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "ru": "янв фев/февр мар апр - - - авг сен/сент окт ноя/нояб дек",
}
MONTH_ABBREVIATIONS: dict[str, dict[str, int]] = {
    language: {
        form: number
        for number, forms in enumerate(names.split(), start=1)
        for form in forms.split("/")
        if form != "-"
    }
    for language, names in _ABBREVIATIONS.items()
}
"""Language -> abbreviation that is a month only in a date, in lower case -> its number."""

WEEKDAY_NAMES: dict[str, str] = {
    "en": """monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat sunday/sun""",
    "de": """montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag""",
    "es": """lunes martes miércoles jueves viernes sábado domingo""",
    "fr": """lundi mardi mercredi jeudi vendredi samedi dimanche""",
    "it": """lunedì martedì mercoledì giovedì venerdì sabato domenica""",
    "nl": """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag""",
    "pt": """segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo""",
    "ru": """понедельник/понедельника/понедельнику вторник/вторника/вторнику среду/среда/среды/среде
    четверг/четверга/четвергу пятницу/пятница/пятницы/пятнице субботу/суббота/субботы/субботе
    воскресенье/воскресенья/воскресенью""",
}
"""Language -> its weekdays in order, Monday first."""

WEEKDAYS_OF: dict[str, dict[str, int]] = {
    language: {
        name: number for number, forms in enumerate(names.split(), start=1) for name in forms.split("/")
    }
    for language, names in WEEKDAY_NAMES.items()
}
"""Language -> name of a weekday, in lower case -> its number, Monday 1."""

WEEKDAYS: dict[str, int] = {name: number for names in WEEKDAYS_OF.values() for name, number in names.items()}
"""Name of a weekday in any language, or its English abbreviation, in lower case -> its number, Monday 1."""

BETWEEN_DAYS = frozenset(
    """
    de del al a y e o ou u oder of или und et en и bis au tot по до le el il den der dem i t/m - – , . er º °
    """.split()
)
"""What stands between the days of a month, or a day and its month, in languages other than English: `3. und 4. März`,
`del 3 al 5 de marzo`."""

DAY_PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "MI", "overnight": "NI",
}  # fmt: skip
"""Part of a day -> its sign in TIMEX3."""

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Season -> its sign in TIMEX3."""

TIME_UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "E", "century": "C",
}  # fmt: skip
"""Unit of time -> its sign in TIMEX3, with the T that opens a part of the day."""

AHEAD = frozenset(
    """
    will 'll ’ll would shall going gonna due scheduled expected planned plans plan planning set slated expects expect
    hopes hope intends intend aims wants tomorrow may might can could should must possible likely ahead upcoming
    forthcoming until till
    """.split()
)
"""Words behind which a day without a date lies ahead."""

PLEDGING = frozenset(
    """
    agreed agree agrees decided promised pledged vowed asked ordered invited called urged told wanted hoped intended
    required forced summoned
    """.split()
)
"""Verbs behind which, with `to`, a day lies ahead though they are in the past: `agreed to meet on Friday`."""

SCHEDULED = frozenset(
    """
    comes begins starts opens ends closes expires arrives leaves departs airs meets resumes returns stops premieres
    debuts launches speaks testifies faces votes
    """.split()
)
"""Verbs in the present directly before a day that lies ahead: `the book comes out Tuesday`."""

UNTIL = frozenset("until till by through effective".split())
"""Words directly before a day that lies ahead."""

BACK = frozenset(
    """
    was were had did said says told tells met won lost left went came took gave made held began saw ran fell rose led
    sent spoke wrote found got became brought built bought kept shot thought felt heard knew paid read sat sold stood
    taught threw understood wore broke chose drew drove ate flew forgot froze grew hid hung hurt lay lent lit meant rang
    rode sang sank shook shone slept spent split stole struck swore swam tore woke wound since ago
    """.split()
)
"""Verbs in the past and other words behind which a day without a date lies back; regular verbs are known by `-ed`."""

HOLIDAYS: dict[str, tuple[int, int]] = {
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new years eve": (12, 31),
    "new years day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "st. patrick's day": (3, 17),
}
"""Feasts of a fixed day, in lower case -> month and day."""
