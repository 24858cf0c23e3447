"""Months, weekdays and parts of the day, in the languages that news is read in."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio janeiro januari января",
            "february feb februar février febrero febbraio fevereiro februari февраля",
            "march mar märz marzo março maart mrt марта",
            "april apr avril abril aprile апреля",
            "may mai mayo maggio maio mei мая",
            "june jun juni juin junio giugno junho июня",
            "july jul juli juillet julio luglio julho июля",
            "august aug août agosto augustus августа",
            "september sep sept septembre septiembre settembre setembro сентября",
            "october oct oktober octobre octubre ottobre outubro okt октября",
            "november nov novembre noviembre novembro ноября",
            "december dec dezember décembre diciembre dicembre dezembro декабря",
        ),
        start=1,
    )
    for name in names.split()
}
"""Name or abbreviation of a month, in lower case -> its number."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes lunedì segunda-feira maandag понедельник",
            "tuesday tue tues dienstag mardi martes martedì terça-feira dinsdag вторник",
            "wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira woensdag среду среда",
            "thursday thu thurs donnerstag jeudi jueves giovedì quinta-feira donderdag четверг",
            "friday fri freitag vendredi viernes venerdì sexta-feira vrijdag пятницу пятница",
            "saturday sat samstag sonnabend samedi sábado sabato zaterdag субботу суббота",
            "sunday sun sonntag dimanche domingo domenica zondag воскресенье",
        ),
        start=1,
    )
    for name in names.split()
}
"""Name of a weekday, in lower case -> its number, Monday 1."""

DAY_PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "MI", "overnight": "NI",
}  # fmt: skip
"""Part of a day -> its sign in TIMEX3."""

AMBIGUOUS = frozenset("mar may mai mon sun sat wed thu fri jan jun dec sep oct mars".split())
"""Abbreviations and names that are words of their own: dates only beside a number or another sign of a date."""

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
    hopes hope intends intend aims wants tomorrow may might can could should must possible likely
    ahead upcoming forthcoming wird werden soll sollen until till
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

UNTIL = frozenset("until till by through effective bis".split())
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
