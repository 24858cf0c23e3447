"""Number words, multipliers, units and the words that bound a quantity, in English."""

NUMBERS: dict[str, float] = {
    word: float(value)
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
} | {
    word: 10.0 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
"""Number word -> its value."""

MULTIPLIERS: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "thousands": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "m": 1e6,
    "mln": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
"""Word behind a number -> what it multiplies by."""

_FURTHER = {
    "uk": "1e3=тис/тисяч/тисячі/тисяча 1e6=млн/мільйон/мільйони/мільйонів 1e9=млрд/мільярд/мільярди/мільярдів",
    "pl": "1e3=tys/tysiąc/tysiące/tysięcy 1e6=mln/milion/miliony/milionów 1e9=mld/miliard/miliardy/miliardów",
    "cs": "1e3=tis/tisíc/tisíce 1e6=mil/milion/miliony/milionů 1e9=mld/miliarda/miliardy/miliard",
    "da": "1e3=tusind/tusinde 1e6=mio/million/millioner 1e9=mia/milliard/milliarder",
    "sv": "1e3=tusen 1e6=mn/miljon/miljoner 1e9=mdr/miljard/miljarder",
    "no": "1e3=tusen 1e6=mill/million/millioner 1e9=mrd/milliard/milliarder",
    "fi": "1e3=tuhat/tuhatta 1e6=milj/miljoona/miljoonaa 1e9=mrd/miljardi/miljardia",
}
"""Language without numerals of its own (`language/numerals`) -> its multipliers, the forms parted by slashes."""
_MULTIPLIERS_OF = {
    language: MULTIPLIERS
    | {
        form: float(value)
        for value, _, forms in (entry.partition("=") for entry in written.split())
        for form in forms.split("/")
    }
    for language, written in _FURTHER.items()
}


def multipliers_of(language: str) -> dict[str, float]:
    """Word behind a number -> what it multiplies by, in English or a language that is read as English is."""
    return _MULTIPLIERS_OF.get(language, MULTIPLIERS)


CURRENCIES: dict[str, str] = {
    "$": "USD", "$us": "USD", "us$": "USD", "r$": "BRL", "$a": "AUD", "$nz": "NZD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "dollar": "USD",
    "dollars": "USD", "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "pound": "GBP", "pounds": "GBP",
    "gbp": "GBP", "yen": "JPY", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "hryvnia": "UAH", "rupees": "INR", "yuan": "CNY", "francs": "CHF", "franc": "CHF", "crowns": "crown",
    "reais": "BRL",
}  # fmt: skip
"""Sign or word of a currency -> its code."""

_UNITS = """
percent=% percent pc|percentage point=points|second=second seconds|minute=minute minutes min mins
hour=hour hours hr hrs|day=day days|week=week weeks|month=month months|year=year years
decade=decade decades|metre=metre metres meter meters m
kilometre=kilometre kilometres kilometer kilometers km|mile=mile miles|foot=foot feet ft
inch=inch inches|yard=yard yards|hectare=hectare hectares|acre=acre acres
tonne=tonne tonnes ton tons|kilogram=kilogram kilograms kg kilos|gram=gram grams
litre=litre litres liter liters|barrel=barrel barrels|degree=degree degrees
megawatt=megawatt megawatts mw|gigawatt=gigawatt gigawatts gw|vote=vote votes|seat=seat seats
people=people person persons
""".strip()

UNITS: dict[str, str] = {
    form: name
    for name, _, forms in (entry.partition("=") for entry in _UNITS.replace("\n", "|").split("|"))
    for form in forms.split()
}
"""Form of a unit -> its singular."""

ABOUT = frozenset(
    "about around roughly approximately some circa nearly almost approximately estimated".split()
)
BELOW = frozenset("nearly almost under below".split())
"""Words before a number that it does not quite reach."""
AT_LEAST = (
    "at least",
    "more than",
    "over",
    "above",
    "no fewer than",
    "no less than",
    "upwards of",
    "minimum of",
)
AT_MOST = (
    "at most",
    "up to",
    "fewer than",
    "less than",
    "under",
    "below",
    "no more than",
    "maximum of",
    "as many as",
)
