"""Reported words in German: the verb stands second or last, its parts may stand apart, reports have a mood."""

from .speech import Speech, words

_WEAK = """sag mein erklär beton frag antwort bericht warn forder ergänz äußer bestätig bekräftig behaupt zitier kritisier
lob kommentier begründ argumentier verkünd entgegn versicher beklag vermut glaub hoff befürcht meld verlang appellier
erläuter laut skandier beteuer urteil resümier prophezei konter schilder erinner bedauer dementier prognostizier
spekulier witzel spott scherz erwider konstatier erzähl plädier monier mahn fürcht bezweifel schätz signalisier
kritisier formulier notier twitter insistier präzisier verdeutlich bilanzier unterstell folger versicher"""
_STRONG = """schreibt schreiben schrieb schrieben geschrieben; ruft rufen rief riefen gerufen; spricht sprechen sprach
sprachen gesprochen; heißt heißen hieß hießen geheißen; nennt nennen nannte nannten genannt; gesteht gestehen gestand
gestanden gestanden; verspricht versprechen versprach versprachen versprochen; unterstreicht unterstreichen
unterstrich unterstrichen unterstrichen; beschreibt beschreiben beschrieb beschrieben beschrieben; bezeichnet
bezeichnen bezeichnete bezeichneten bezeichnet; empfiehlt empfehlen empfahl empfahlen empfohlen; denkt denken dachte
dachten gedacht; bittet bitten bat baten
gebeten; rät raten riet rieten geraten; wirbt werben warb warben geworben; widerspricht widersprechen widersprach
widersprachen widersprochen; betrachtet betrachten betrachtete betrachteten betrachtet"""
_APART = {
    "mit": "teil",
    "hinzu": "füg setz",
    "an": "kündig merk deut prangern nehm",
    "ein": "räum wend",
    "aus": "führ drück",
    "klar": "stell",
    "fest": "stell",
    "fort": "setz",
    "hervor": "heb",
    "vor": "trag",
    "zurück": "weis",
    "zu": "sicher",
    "dar": "leg stell",
    "nach": "",
}
_APART_STRONG = {
    "an": "gibt geben gab gaben gegeben; nimmt nehmen nahm nahmen genommen; greift greifen griff griffen gegriffen",
    "bekannt": "gibt geben gab gaben gegeben",
    "zu": "gibt geben gab gaben gegeben",
    "vor": "wirft werfen warf warfen geworfen; schlägt schlagen schlug schlugen geschlagen; "
    "bringt bringen brachte brachten gebracht",
    "hin": "weist weisen wies wiesen gewiesen",
    "darauf": "weist weisen wies wiesen gewiesen",
    "zurück": "weist weisen wies wiesen gewiesen",
    "fort": "fährt fahren fuhr fuhren gefahren",
    "hervor": "hebt heben hob hoben gehoben",
    "auf": "ruft rufen rief riefen gerufen",
    "aus": "ruft rufen rief riefen gerufen; geht gehen ging gingen gegangen; spricht sprechen sprach sprachen gesprochen",
    "ab": "lehnt lehnen lehnte lehnten gelehnt; streitet streiten stritt stritten gestritten",
    "ein": "gesteht gestehen gestand gestanden gestanden; wirft werfen warf warfen geworfen",
    "nahe": "legt legen legte legten gelegt",
    "ausdruck": "bringt bringen brachte brachten gebracht",
    "wissen": "lässt lassen ließ ließen gelassen",
    "verlauten": "lässt lassen ließ ließen gelassen",
}
_WHOLE = ("be", "er", "ver", "ent", "zer", "ge", "unter", "wider", "prophezei", "resüm")


def _weak(stem: str) -> tuple[list[str], str]:
    """The finite forms of a weak verb, and its participle."""
    link = "e" if stem.endswith(("t", "d", "gn", "chn", "dn")) else ""
    plural = stem + ("n" if stem.endswith(("er", "el")) else "en")
    whole = stem.startswith(_WHOLE) or stem.endswith("ier")
    forms = [f"{stem}{link}t", plural, f"{stem}{link}te", f"{stem}{link}ten"]
    return forms, f"{'' if whole else 'ge'}{stem}{link}t"


_APART_FORMS: dict[str, list[tuple[list[str], str]]] = {}
for _particle, _stems in _APART.items():
    _APART_FORMS.setdefault(_particle, []).extend(_weak(stem) for stem in _stems.split())
for _particle, _lines in _APART_STRONG.items():
    for _line in _lines.split(";"):
        *_forms, _participle = _line.split()
        _APART_FORMS.setdefault(_particle, []).append((_forms, _participle))
_SIMPLE = [_weak(stem) for stem in _WEAK.split()] + [
    (line.split()[:-1], line.split()[-1]) for line in _STRONG.split(";")
]
_FINITE = {form for forms, _ in _SIMPLE for form in forms}
_PARTICLES: dict[str, frozenset[str]] = {}
for _particle, _verbs in _APART_FORMS.items():
    for _forms, _ in _verbs:
        for _form in _forms:
            _PARTICLES[_form] = _PARTICLES.get(_form, frozenset()) | {_particle}

_VIEWS = """angaben auskunft aussage aussagen ansicht meinung worten einschätzung informationen darstellung überzeugung
auffassung berichten bericht mitteilung ermittlungen"""

GERMAN = Speech(
    verbs=frozenset(_FINITE)
    | {
        particle + form
        for particle, verbs in _APART_FORMS.items()
        for forms, _ in verbs
        for form in forms
    },
    participles=frozenset(participle for _, participle in _SIMPLE)
    | {
        particle + participle for particle, verbs in _APART_FORMS.items() for _, participle in verbs
    }
    | words("einräumen sagen erklären zugeben mitteilen"),
    auxiliaries=words(
        """hat haben hatte hatten ist sind war waren wird werden wurde wurden muss müssen musste mussten kann können
        konnte konnten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag möchte"""
    ),
    finite=r"(?:t|te|ten|en)",
    according=(
        "laut", "gemäß", *(f"nach {noun}" for noun in _VIEWS.split()), "nach den worten", "aus sicht", "unter berufung auf",
    ),
    that=words("dass daß ob wonach"),
    like=words("wie"),
    relatives=words(
        """der die das den dem deren dessen denen welche welcher welches welchem welchen um weil nachdem als wobei sodass
        so damit wo womit indem obwohl da bis während wodurch worauf woraufhin aber sondern und oder nicht wie"""
    ),
    pronouns=words("er sie es ich wir man dieser diese dieses jener jene beide viele einige alle"),
    bodies=words(
        """der die das ein eine dieser diese dieses mein meine sein seine ihr ihre unser unsere kein keine viele mehrere
        einige zwei drei vier beide"""
    ),
    links=words("der des von vom für eines einer seines ihres und beim"),
    prepositions=words(
        """am im in an auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz über um unter
        vom von vor während wegen zu zum zur zwischen ans ins als den dem des einen einem seinem seinen ihrem ihren
        diesem diesen anlässlich angesichts aufgrund laut gemäß innerhalb"""
    ),
    adverbs=words(
        """sich auch dazu damit darin daran dabei dafür darauf darüber danach dagegen daraufhin daher davon hierzu
        hierbei außerdem zudem ferner weiter weiterhin zugleich gleichzeitig ebenfalls bereits schon heute gestern
        morgen inzwischen mittlerweile jedoch aber allerdings dennoch so hier dort dann zuvor später zunächst erneut
        wörtlich ihm ihnen uns euch mir ihn ausdrücklich deutlich indes indessen unterdessen dementsprechend nun
        demgegenüber entsprechend ja nur noch wieder anschließend abschließend schließlich insgesamt lediglich sogar
        erst offiziell öffentlich telefonisch es nicht kürzlich jüngst unlängst folglich demnach derweil vielmehr
        hingegen dadurch deshalb deswegen einst damals immer wiederum mehrfach nachdrücklich scharf offen"""
    ),
    joining=words("und sowie oder"),
    this=words("das dies"),
    retelling=words("mit bekannt an"),
    viewing="nach",
    views=words(_VIEWS),
    adverb=r"(?:.{3,}(?:lich|weise|mals|isch|erdings|falls|seits|lings|wärts|eits)|(?:dar?|hier|wor?)(?:an|auf|aus|bei|durch"
    r"|für|gegen|hin|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu)|bisher|derzeit|doch|sonst|stets|zwar|etwa|zuletzt)",
    postpositions=words("zufolge"),
    particles=_PARTICLES,
    quotatives=words("so"),
    reported=words(
        """sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege lasse bleibe sehe wisse
        bestehe handele handle mache nehme führe bringe halte spreche finde sage denke brauche bedeute zeige gelte
        laufe trage verfüge erwarte gehöre diene fehle verliere versuche stelle treffe leide lebe arbeite erhalte"""
    ),
    reported_ending=r"[a-zäöüß]{3,}(?<!t)e",
    doubtful=words("würde würden hätte hätten wäre wären müssten könnten sollten könnte müsste dürfte"),
    replacing=words("würden hätten wären müssten könnten"),
    naming=words(
        """nennt nennen nannte nannten genannt bezeichnet bezeichnen bezeichnete bezeichneten zitiert zitieren zitierte
        zitierten lobt loben lobte lobten gelobt beschreibt beschreiben beschrieb beschrieben betrachtet betrachtete
        betrachten betrachteten bat baten bittet bitten"""
    ),
    impersonal=words("heißt hieß"),
    adverbial=words("um weil nachdem welche welcher welches"),
    infinitive=r"zu \w+n|\S+ \w{2,}zu\w{3,}n",
    nominatives=words("er man ich wir"),
    focusing=words("auch sogar selbst"),
    verb_second=True,
    nouns_capital=True,
)  # fmt: skip
