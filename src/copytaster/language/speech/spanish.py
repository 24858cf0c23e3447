"""Reported words in Spanish: `aseguró`, `ha dicho`, `según`; the subject is often left out."""

from .speech import Speech, with_endings, words

_AR = """afirm declar asegur explic señal indic anunci manifest apunt confirm reiter expres not coment subray recalc
consider avis denunci critic cont relat pregunt lament aclar inform precis detall zanj recomend enfatiz destac
argument alert remarc opin lanz propus"""
_IR_ER = "insist añad advert sosten reconoc asegur respond promet admit"

SPANISH = Speech(
    verbs=with_endings(_AR, "ó a aron an aba aban")
    | with_endings(_IR_ER, "ió e ieron en ía ían")
    | words(
        """dijo dice dijeron dicen decía decían agregó agrega agregaron escribió escribe sostuvo sostiene
        sostuvieron advirtió advierte advirtieron cree creen piensa pidió pide pidieron negó niega negaron
        propuso concluyó concluye prosiguió prosigue continuó reconoció reconoce mantuvo mantiene predijo contó
        recordó recuerda recordaron expresó supuso opinó"""
    ),
    participles=with_endings(_AR, "ado")
    | with_endings(_IR_ER, "ido")
    | words("dicho escrito agregado advertido sostenido pedido negado propuesto recordado concluido continuado"),
    auxiliaries=words(
        "ha han había habían habrá habría es son era eran fue fueron está están será puede debe va quiere sería"
    ),
    finite=r"(?:ó|a|an|aba|ía|aron|ieron|e|en)",
    according=(
        "según", "de acuerdo con", "de acuerdo a", "a juicio de", "en palabras de", "en opinión de", "para el portavoz",
        "a decir de", "conforme a",
    ),
    that=words("que si"),
    like=words("como según tal"),
    relatives=words("quien quienes cual cuyo donde cuando porque pero mientras aunque y e o ni sino pues tras"),
    pronouns=words("él ella ellos ellas yo nosotros éste ésta este"),
    bodies=words(
        """el la los las un una unos unas este esta estos estas su sus mi nuestro nuestra varios varias algunos dos
        tres otro otra"""
    ),
    links=words("de del la las los el y e para en"),
    prepositions=words(
        """a al ante bajo con contra desde durante en entre hacia hasta para por sin sobre tras mediante según"""
    ),
    adverbs=words(
        """lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana pero también además así luego
        después antes entonces se le les lo nos ya no recientemente posteriormente finalmente asimismo mientras"""
    ),
    this=frozenset(["así lo", "así lo ha"]),
    articles=words("el la"),
    joining=words("y e pero o"),
    drops_subject=True,
)  # fmt: skip
