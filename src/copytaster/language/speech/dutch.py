"""Reported words in Dutch: the verb stands second or last, its parts may stand apart: `zei`, `deelde ... mee`."""

from .speech import Speech, words

_SIMPLE = """
zegt zeggen zei zeiden gezegd; verklaart verklaren verklaarde verklaarden verklaard;
stelt stellen stelde stelden gesteld;
meldt melden meldde meldden gemeld; vertelt vertellen vertelde vertelden verteld; vindt vinden vond vonden gevonden;
schrijft schrijven schreef schreven geschreven; bevestigt bevestigen bevestigde bevestigden bevestigd;
benadrukt benadrukken benadrukte benadrukten benadrukt; beweert beweren beweerde beweerden beweerd;
waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd; reageert reageren reageerde reageerden gereageerd;
antwoordt antwoorden antwoordde antwoordden geantwoord; vraagt vragen vroeg vroegen gevraagd;
ontkent ontkennen ontkende ontkenden ontkend; erkent erkennen erkende erkenden erkend;
belooft beloven beloofde beloofden beloofd; eist eisen eiste eisten geëist; noemt noemen noemde noemden genoemd;
concludeert concluderen concludeerde concludeerden geconcludeerd; meent menen meende meenden gemeend;
denkt denken dacht dachten gedacht; gelooft geloven geloofde geloofden geloofd; hoopt hopen hoopte hoopten gehoopt;
vreest vrezen vreesde vreesden gevreesd; verwacht verwachten verwachtte verwachtten verwacht;
rapporteert rapporteren rapporteerde rapporteerden gerapporteerd; bericht berichten berichtte berichtten bericht;
betoogt betogen betoogde betoogden betoogd; beaamt beamen beaamde beaamden beaamd;
klaagt klagen klaagde klaagden geklaagd; roept roepen riep riepen geroepen;
twittert twitteren twitterde twitterden getwitterd; herhaalt herhalen herhaalde herhaalden herhaald;
voorspelt voorspellen voorspelde voorspelden voorspeld; oordeelt oordelen oordeelde oordeelden geoordeeld;
suggereert suggereren suggereerde suggereerden gesuggereerd; onthult onthullen onthulde onthulden onthuld;
bekritiseert bekritiseren bekritiseerde bekritiseerden bekritiseerd;
beschrijft beschrijven beschreef beschreven beschreven; citeert citeren citeerde citeerden geciteerd;
garandeert garanderen garandeerde garandeerden gegarandeerd; verzekert verzekeren verzekerde verzekerden verzekerd;
vermoedt vermoeden vermoedde vermoedden vermoed; bekent bekennen bekende bekenden bekend;
pleit pleiten pleitte pleitten gepleit; vervolgt vervolgen vervolgde vervolgden vervolgd;
onderstreept onderstrepen onderstreepte onderstreepten onderstreept; zucht zuchten zuchtte zuchtten gezucht;
adviseert adviseren adviseerde adviseerden geadviseerd; betreurt betreuren betreurde betreurden betreurd;
weerspreekt weerspreken weersprak weerspraken weersproken; grapt grappen grapte grapten gegrapt;
constateert constateren constateerde constateerden geconstateerd; schat schatten schatte schatten geschat;
weet weten wist wisten geweten; looft loven loofde loofden geloofd; prijst prijzen prees prezen geprezen;
begrijpt begrijpen begreep begrepen begrepen; laakt laken laakte laakten gelaakt;
waarborgt waarborgen waarborgde waarborgden gewaarborgd; sust sussen suste susten gesust
"""
"""Verbs of saying and thinking: singular and plural, present and past, and the participle."""
_GIVE = "geeft geven gaf gaven gegeven"
_LET = "laat laten liet lieten gelaten"
_CALL = "roept roepen riep riepen geroepen"
_HOLD = "houdt houden hield hielden gehouden"
_SET = "stelt stellen stelde stelden gesteld"
_SPEAK = "spreekt spreken sprak spraken gesproken"
_APART = {
    "mee": "deelt delen deelde deelden gedeeld",
    "toe": f"{_GIVE}; voegt voegen voegde voegden gevoegd; licht lichten lichtte lichtten gelicht; "
    "zegt zeggen zei zeiden gezegd",
    "aan": f"{_GIVE}; kondigt kondigen kondigde kondigden gekondigd; vult vullen vulde vulden gevuld; "
    "dringt dringen drong drongen gedrongen; voert voeren voerde voerden gevoerd; "
    "klaagt klagen klaagde klaagden geklaagd",
    "op": f"{_CALL}; merkt merken merkte merkten gemerkt; biecht biechten biechtte biechtten gebiecht",
    "erop": "wijst wijzen wees wezen gewezen; hamert hameren hamerde hamerden gehamerd",
    "ervan": "beschuldigt beschuldigen beschuldigde beschuldigden beschuldigd",
    "samen": "vat vatten vatte vatten gevat",
    "eraan": "herinnert herinneren herinnerde herinnerden herinnerd",
    "uit": f"{_CALL}; {_SPEAK}; legt leggen legde legden gelegd",
    "uiteen": "zet zetten zette zetten gezet",
    "vast": _SET,
    "vol": _HOLD,
    "voor": f"{_HOLD}; {_SET}",
    "tegen": _SPEAK,
    "weten": _LET,
    "verstaan": _GIVE,
    "bekend": "maakt maken maakte maakten gemaakt",
    "duidelijk": "maakt maken maakte maakten gemaakt",
    "in": "brengt brengen bracht brachten gebracht; ziet zien zag zagen gezien",
    "af": "vraagt vragen vroeg vroegen gevraagd",
}
"""What stands at the end of the clause -> the verbs that it makes verbs of saying."""
_Verb = tuple[list[str], str]  # finite forms, and the participle


def _verbs(lines: str) -> list[_Verb]:
    return [(line.split()[:-1], line.split()[-1]) for line in lines.split(";")]


_PARTED = [(particle, verb) for particle, lines in _APART.items() for verb in _verbs(lines)]
_PARTICLES = {
    form: frozenset(particle for particle, (forms, _) in _PARTED if form in forms)
    for _, (all_forms, _) in _PARTED
    for form in all_forms
}
_DAYS = "(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|gisteren|morgen|eergisteren"
_PARTS = "(?:ochtend|morgen|middag|avond|nacht)?"

DUTCH = Speech(
    verbs=frozenset(form for forms, _ in _verbs(_SIMPLE) for form in forms)
    | frozenset(particle + form for particle, (forms, _) in _PARTED for form in forms),
    participles=frozenset(participle for _, participle in _verbs(_SIMPLE))
    | frozenset(particle + participle for particle, (_, participle) in _PARTED)
    | words("weten zeggen"),
    auxiliaries=words(
        """heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden moet moeten moest
        moesten kan kunnen kon konden wil willen wilde wilden wou mag mogen mocht mochten blijft bleef"""
    ),
    finite=r"(?:t|te|ten|de|den|ft)",
    according=(
        "volgens", "luidens", "naar mening van", "in de woorden van", "in de ogen van", "naar het oordeel van",
        "naar de mening van", "naar eigen zeggen van", "met de woorden van", "blijkens", "op gezag van",
    ),
    that=words("dat of"),
    like=words("zoals naar"),
    relatives=words(
        """die dat wie wat welke waar waarin waarop waarbij waarmee waardoor waarvan waarna omdat nadat voordat
        terwijl alhoewel ofschoon aangezien als toen wanneer hoewel zodat doordat indien tenzij zolang totdat sinds want
        maar en om hoe waarom
        waaronder"""
    ),
    pronouns=words("hij zij ze ik we wij het men deze dit die u jij je iedereen niemand velen"),
    bodies=words(
        """de het een 't deze dit die mijn zijn haar hun ons onze geen veel meerdere enkele twee drie vier vijf beide
        sommige diverse verschillende elke ieder iedere andere"""
    ),
    links=words("van der den 's en bij uit voor namens"),
    prepositions=words(
        """aan achter bij binnen boven buiten door gedurende in met na naast namens om onder op over per rond rondom
        sinds te ten ter tegen tegenover tijdens tot tussen uit van vanaf vanuit via voor vóór wegens zonder ondanks
        dankzij volgens naar vanwege omtrent aldus richting"""
    ),
    adverbs=words(
        """zich ook daarmee daarbij daarom daarna daarop toen dan nu er hier daar al reeds nog niet wel echter
        bovendien verder tevens eerder later eveneens inmiddels ondertussen tegelijk tegelijkertijd vervolgens
        uiteindelijk opnieuw weer onlangs recent desgevraagd vooral immers dus toch zo hem haar hen hun ons mij me
        hiermee zelf alleen slechts maar eerst tenslotte daarentegen niettemin desondanks aanvankelijk telefonisch
        officieel schriftelijk gevraagd geconfronteerd steeds altijd vaak soms misschien wellicht
        nadrukkelijk duidelijk onder andere"""
    ),
    articles=words("de het"),
    joining=words("en alsook of maar"),
    this=words("dat dit"),
    retelling=words("mee weten bekend toe aan"),
    adverb=rf"(?:{_DAYS}){_PARTS}|(?:daar|hier|waar|er)(?:aan|op|bij|door|in|mee|na|naast|om|onder|over|toe|tussen|uit|van|voor|tegen|tegenover)"
    r"|(?:van)?(?:ochtend|middag|avond|nacht)|\w+(?:lijkerwijs|erwijze)",
    particles=_PARTICLES,
    quotatives=words("aldus"),
    adverbial=words("nadat omdat voordat terwijl toen hoewel alhoewel ofschoon zodat doordat sinds indien"),
    naming=words("noemt noemen noemde noemden beschrijft beschrijven beschreef beschreven citeert citeerde"),
    capital_adjective=r"[^\W\d_]{2,}s(?:ch)?e",
    bodies_named=words(
        """autoriteit bank belastingdienst bond brandweer courant dagblad dienst gemeente gerechtshof groep hogeschool
        kabinet kamer ministerie nieuwsblad omroep parlement partij politie provincie raad rechtbank rekenkamer
        stichting         unie universiteit vakbond vereniging waterschap ziekenhuis"""
    ),
    impersonal=words("luidt luidde klinkt klonk heet heette"),
    objectless=words(
        """zegt zeggen zei zeiden meent menen meende meenden denkt denken dacht dachten betoogt betogen betoogde
        betoogden gelooft geloven geloofde geloofden"""
    ),
    dummies=words("het"),
    nominatives=words("hij ik wij we men"),
    focusing=words("ook zelfs"),
    verb_second=True,
)  # fmt: skip
