"""Units and currencies in languages other than English, under the names that English accounts give them.

What is not here is named by its gloss (`glossary`). Words of one phrase are joined by a low line.
"""

from collections.abc import Mapping
from functools import cache

_COMMON = """
percent=%|USD=$ us$ usd|EUR=€ eur|GBP=£ gbp|JPY=¥ jpy|RUB=₽ rub|UAH=₴ uah|INR=₹|CHF=chf|BRL=r$
kilometre=km|kilogram=kg|megawatt=mw|gigawatt=gw
"""
"""Signs that all these languages share."""

_MEASURES = {
    "de": """
percent=prozent|percentage point=prozentpunkt prozentpunkte prozentpunkten punkt punkte punkten
second=sekunde sekunden|minute=minute minuten|hour=stunde stunden|day=tag tage tagen|week=woche wochen
month=monat monate monaten monats|year=jahr jahre jahren jahres|quarter=quartal quartale
decade=jahrzehnt jahrzehnte jahrzehnten
metre=meter metern|kilometre=kilometer kilometern|mile=meile meilen seemeilen|hectare=hektar|tonne=tonne tonnen
kilogram=kilo kilogramm|gram=gramm|litre=liter litern|barrel=barrel fass|degree=grad|megawatt=megawatt
gigawatt=gigawatt|vote=stimme stimmen|seat=sitz sitze sitzen mandat mandate mandaten
people=person personen mensch menschen leute leuten tote toten verletzte verletzten verwundete vermisste
USD=dollar us-dollar|EUR=euro euros|GBP=pfund|JPY=yen|RUB=rubel|CHF=franken|crown=krone kronen|UAH=hrywnja
CNY=yuan|INR=rupien""",
    "es": """
percent=por_ciento por_cien|percentage point=puntos_porcentuales punto puntos
second=segundo segundos|minute=minuto minutos|hour=hora horas|day=día días|week=semana semanas
month=mes meses|quarter=trimestre trimestres|year=año años|decade=década décadas
metre=metro metros|kilometre=kilómetro kilómetros|mile=milla millas|foot=pie pies|hectare=hectárea hectáreas
tonne=tonelada toneladas|kilogram=kilo kilos kilogramo kilogramos|gram=gramo gramos|litre=litro litros
barrel=barril barriles|degree=grado grados|megawatt=megavatio megavatios|gigawatt=gigavatio gigavatios
vote=voto votos|seat=escaño escaños
people=persona personas muertos muertas fallecidos heridos heridas desaparecidos
USD=dólar dólares|EUR=euro euros|GBP=libra libras|JPY=yen yenes|RUB=rublo rublos|CHF=francos|crown=coronas
UAH=grivnas|CNY=yuan yuanes|INR=rupias""",
    "fr": """
percent=pour_cent|percentage point=points_de_pourcentage point points
second=seconde secondes|minute=minute minutes|hour=heure heures|day=jour jours journées|week=semaine semaines
month=mois|quarter=trimestre trimestres|year=an ans année années|decade=décennie décennies
metre=mètre mètres|kilometre=kilomètre kilomètres|mile=mille milles miles|foot=pieds|hectare=hectare hectares ha
tonne=tonne tonnes|kilogram=kilo kilos kilogramme kilogrammes|gram=gramme grammes|litre=litre litres
barrel=baril barils|degree=degré degrés|megawatt=mégawatt mégawatts|gigawatt=gigawatt gigawatts
vote=voix vote votes|seat=siège sièges
people=personne personnes gens mort morts tués blessés disparus
USD=dollar dollars|EUR=euro euros|GBP=livre livres|JPY=yen yens|RUB=rouble roubles|CHF=franc francs
crown=couronnes|UAH=hryvnias|CNY=yuan yuans|INR=roupies""",
    "it": """
percent=per_cento|percentage point=punti_percentuali punto punti
second=secondo secondi|minute=minuto minuti|hour=ora ore|day=giorno giorni|week=settimana settimane
month=mese mesi|quarter=trimestre trimestri|year=anno anni|decade=decennio decenni
metre=metro metri|kilometre=chilometro chilometri|mile=miglio miglia|foot=piede piedi|hectare=ettaro ettari
tonne=tonnellata tonnellate|kilogram=chilo chili chilogrammo chilogrammi|gram=grammo grammi|litre=litro litri
barrel=barile barili|degree=grado gradi|megawatt=megawatt|gigawatt=gigawatt|vote=voto voti|seat=seggio seggi
people=persona persone morti feriti dispersi
USD=dollaro dollari|EUR=euro|GBP=sterlina sterline|JPY=yen|RUB=rublo rubli|CHF=franchi|crown=corone
UAH=grivnie|CNY=yuan|INR=rupie""",
    "nl": """
percent=procent|percentage point=procentpunt procentpunten punt punten
second=seconde seconden|minute=minuut minuten|hour=uur uren|day=dag dagen|week=week weken
month=maand maanden|quarter=kwartaal kwartalen|year=jaar jaren|decade=decennium decennia
metre=meter meters|kilometre=kilometer kilometers|mile=mijl mijlen zeemijl zeemijlen|foot=voet|hectare=hectare hectaren
tonne=ton tonnen|kilogram=kilo kilogram|gram=gram|litre=liter liters|barrel=vat vaten|degree=graad graden
megawatt=megawatt|gigawatt=gigawatt|vote=stem stemmen|seat=zetel zetels
people=persoon personen mens mensen lui doden gewonden vermisten
USD=dollar dollars|EUR=euro euro's|GBP=pond ponden|JPY=yen|RUB=roebel roebels|CHF=frank|crown=kroon kronen
CNY=yuan|INR=roepies""",
    "pt": """
percent=por_cento|percentage point=pontos_percentuais ponto pontos
second=segundo segundos|minute=minuto minutos|hour=hora horas|day=dia dias|week=semana semanas
month=mês meses|quarter=trimestre trimestres|year=ano anos|decade=década décadas
metre=metro metros|kilometre=quilómetro quilómetros quilômetro quilômetros|mile=milha milhas|foot=pé pés
hectare=hectare hectares|tonne=tonelada toneladas|kilogram=quilo quilos quilograma quilogramas|gram=grama gramas
litre=litro litros|barrel=barril barris|degree=grau graus|megawatt=megawatt megawatts|gigawatt=gigawatt gigawatts
vote=voto votos|seat=assento assentos
people=pessoa pessoas mortos mortas feridos feridas desaparecidos
USD=dólar dólares|EUR=euro euros|GBP=libra libras|JPY=iene ienes|RUB=rublo rublos|CHF=francos|crown=coroas
BRL=real reais|CNY=yuan yuans|INR=rupias""",
    "ru": """
percent=процент процента процентов проценту процентам процентами
percentage point=процентных_пунктов процентного_пункта процентных_пункта пункт пункта пунктов
second=секунда секунды секунд секунду|minute=минута минуты минут минуту|hour=час часа часов
day=день дня дней сутки суток|week=неделя недели недель неделю неделе
month=месяц месяца месяцев месяце|quarter=квартал квартала кварталов квартале
year=год года лет годов году годы годах годам|decade=десятилетие десятилетия десятилетий
metre=метр метра метров|kilometre=километр километра километров км|mile=миля мили миль
hectare=гектар гектара гектаров га|tonne=тонна тонны тонн тонну|kilogram=килограмм килограмма килограммов кг
gram=грамм грамма граммов|litre=литр литра литров|barrel=баррель барреля баррелей
degree=градус градуса градусов|megawatt=мегаватт мвт|gigawatt=гигаватт гвт|vote=голос голоса голосов
seat=место места мест мандат мандата мандатов
people=человек человека человеку людей люди лиц погибших погибшими раненых пострадавших убитых
USD=доллар доллара долларов долл|EUR=евро|GBP=фунт фунта фунтов|JPY=иен иены|RUB=рубль рубля рублей руб
CHF=франк франков|crown=крона кроны крон|UAH=гривна гривны гривен|CNY=юань юаня юаней|INR=рупий""",
}  # fmt: skip

ADJECTIVES = (
    ("minüt", "minute"), ("minut", "minute"), ("минутн", "minute"), ("stünd", "hour"), ("часов", "hour"),
    ("tägig", "day"), ("daags", "day"), ("дневн", "day"), ("wöch", "week"), ("недельн", "week"),
    ("monatig", "month"), ("месячн", "month"), ("jährig", "year"), ("jarig", "year"), ("летн", "year"),
)  # fmt: skip
"""How adjectives of units begin that are joined to a number by a hyphen, in any of these languages, and the unit."""
_PEOPLE = frozenset("person people dead deceased injured wounded killed missing".split())
"""Glosses of those who are counted without a noun of their own."""


@cache
def measures_of(language: str) -> Mapping[tuple[str, ...], str]:
    """The words of a unit or a currency -> its English singular, or its code."""
    entries = (
        entry.partition("=")
        for table in (_COMMON, _MEASURES[language])
        for entry in table.strip().replace("\n", "|").split("|")
    )
    return {tuple(form.split("_")): name for name, _, forms in entries for form in forms.split()}


def counted_as(gloss: str) -> str:
    """What is counted, by the English word for it."""
    return "people" if gloss in _PEOPLE else gloss
