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
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "mln": 1e6,
    "millions": 1e6, "millionen": 1e6, "mio": 1e6, "millones": 1e6, "milioni": 1e6, "milliarden": 1e9,
    "milliarde": 1e9, "mrd": 1e9, "milliards": 1e9, "miliardi": 1e9, "thousands": 1e3, "tausend": 1e3,
    "milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9, "trilhão": 1e12, "trilhões": 1e12, "miljoen": 1e6,
    "miljoenen": 1e6, "miljard": 1e9, "miljarden": 1e9, "mld": 1e9, "biljoen": 1e12, "duizend": 1e3,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
"""Word behind a number -> what it multiplies by."""

CURRENCIES: dict[str, str] = {
    "$": "USD", "$us": "USD", "$a": "AUD", "$nz": "NZD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "dollar": "USD",
    "dollars": "USD", "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "pound": "GBP", "pounds": "GBP",
    "gbp": "GBP", "yen": "JPY", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "hryvnia": "UAH", "rupees": "INR", "yuan": "CNY", "francs": "CHF", "franc": "CHF", "crowns": "crown",
    "reais": "BRL", "roebel": "RUB",
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
