"""Reported words in German: the verb stands second or last, its parts may stand apart, reports have a mood."""

from .speech import Speech, words

_WEAK = """
sag mein erklär beton frag antwort bericht warn forder ergänz äußer bestätig bekräftig behaupt zitier kritisier lob
kommentier begründ argumentier verkünd entgegn versicher beklag vermut glaub hoff befürcht meld verlang appellier
erläuter laut skandier beteuer urteil resümier prophezei konter schilder erinner bedauer dementier prognostizier
spekulier witzel spott scherz erwider konstatier erzähl plädier monier mahn fürcht bezweifel schätz signalisier
formulier notier twitter insistier präzisier verdeutlich bilanzier unterstell folger
"""
"""Stems of weak verbs."""
_STRONG = """
schreibt schreiben schrieb schrieben geschrieben; ruft rufen rief riefen gerufen; heißt heißen hieß hießen geheißen;
spricht sprechen sprach sprachen gesprochen; nennt nennen nannte nannten genannt; rät raten riet rieten geraten;
gesteht gestehen gestand gestanden gestanden; verspricht versprechen versprach versprachen versprochen;
unterstreicht unterstreichen unterstrich unterstrichen unterstrichen; wirbt werben warb warben geworben;
beschreibt beschreiben beschrieb beschrieben beschrieben; denkt denken dachte dachten gedacht;
bezeichnet bezeichnen bezeichnete bezeichneten bezeichnet; bittet bitten bat baten gebeten;
empfiehlt empfehlen empfahl empfahlen empfohlen; betrachtet betrachten betrachtete betrachteten betrachtet;
widerspricht widersprechen widersprach widersprachen widersprochen
"""
"""Other verbs: singular and plural, present and past, and the participle."""
_APART_WEAK = {
    "mit": "teil", "hinzu": "füg setz", "an": "kündig merk deut prangern", "ein": "räum wend", "aus": "führ drück",
    "klar": "stell", "fest": "stell", "fort": "setz", "hervor": "heb", "vor": "trag", "zu": "sicher",
    "dar": "leg stell",
}  # fmt: skip
_GIVE = "gibt geben gab gaben gegeben"
_POINT = "weist weisen wies wiesen gewiesen"
_CALL = "ruft rufen rief riefen gerufen"
_BRING = "bringt bringen brachte brachten gebracht"
_LET = "lässt lassen ließ ließen gelassen"
_APART_STRONG = {
    "an": f"{_GIVE}; nimmt nehmen nahm nahmen genommen; greift greifen griff griffen gegriffen",
    "bekannt": _GIVE,
    "zu": _GIVE,
    "vor": f"{_BRING}; wirft werfen warf warfen geworfen; schlägt schlagen schlug schlugen geschlagen",
    "hin": _POINT,
    "darauf": _POINT,
    "zurück": _POINT,
    "fort": "fährt fahren fuhr fuhren gefahren",
    "hervor": "hebt heben hob hoben gehoben",
    "auf": _CALL,
    "aus": f"{_CALL}; geht gehen ging gingen gegangen; spricht sprechen sprach sprachen gesprochen",
    "ab": "lehnt lehnen lehnte lehnten gelehnt; streitet streiten stritt stritten gestritten",
    "ein": "gesteht gestehen gestand gestanden gestanden; wirft werfen warf warfen geworfen",
    "nahe": "legt legen legte legten gelegt",
    "ausdruck": _BRING,
    "wissen": _LET,
    "verlauten": _LET,
}
"""What stands at the end of the clause -> the verbs that it makes verbs of saying."""
_WITHOUT_GE = ("be", "er", "ver", "ent", "zer", "ge", "unter", "wider", "prophezei")
_Verb = tuple[list[str], str]  # finite forms, and the participle


def _weak(stem: str) -> _Verb:
    link = "e" if stem.endswith(("t", "d", "gn")) else ""
    plural = stem + ("n" if stem.endswith(("er", "el")) else "en")
    prefix = "" if stem.startswith(_WITHOUT_GE) or stem.endswith("ier") else "ge"
    return [f"{stem}{link}t", plural, f"{stem}{link}te", f"{stem}{link}ten"], f"{prefix}{stem}{link}t"


def _strong(lines: str) -> list[_Verb]:
    return [(line.split()[:-1], line.split()[-1]) for line in lines.split(";")]


_SIMPLE = [*map(_weak, _WEAK.split()), *_strong(_STRONG)]
_APART = [
    *((particle, _weak(stem)) for particle, stems in _APART_WEAK.items() for stem in stems.split()),
    *((particle, verb) for particle, lines in _APART_STRONG.items() for verb in _strong(lines)),
]
_PARTICLES = {
    form: frozenset(particle for particle, (forms, _) in _APART if form in forms)
    for _, (all_forms, _) in _APART
    for form in all_forms
}
_VIEWS = """
angaben auskunft aussage aussagen ansicht meinung worten einschätzung informationen darstellung überzeugung
auffassung berichten bericht mitteilung ermittlungen
"""

GERMAN = Speech(
    verbs=frozenset(form for forms, _ in _SIMPLE for form in forms)
    | frozenset(particle + form for particle, (forms, _) in _APART for form in forms),
    participles=frozenset(participle for _, participle in _SIMPLE)
    | frozenset(particle + participle for particle, (_, participle) in _APART)
    | words("einräumen sagen erklären zugeben mitteilen"),
    auxiliaries=words(
        """hat haben hatte hatten ist sind war waren wird werden wurde wurden muss müssen musste mussten kann
        können konnte konnten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften
        mag möchte"""
    ),
    finite=r"(?:t|te|ten|en)",
    according=(
        "laut", "gemäß", *(f"nach {noun}" for noun in _VIEWS.split()), "nach den worten", "aus sicht",
        "unter berufung auf",
    ),
    that=words("dass daß ob wonach"),
    like=words("wie"),
    relatives=words(
        """der die das den dem deren dessen denen welche welcher welches welchem welchen um weil nachdem als wobei
        sodass so damit wo womit indem obwohl da bis während wodurch worauf woraufhin aber sondern und oder
        nicht wie"""
    ),
    pronouns=words("er sie es ich wir man dieser diese dieses jener jene beide viele einige alle"),
    bodies=words(
        """der die das ein eine dieser diese dieses mein meine sein seine ihr ihre unser unsere kein keine viele
        mehrere einige zwei drei vier beide"""
    ),
    links=words("der des von vom für eines einer seines ihres und beim"),
    prepositions=words(
        """am im in an auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz über um
        unter vom von vor während wegen zu zum zur zwischen ans ins als den dem des einen einem seinem seinen
        ihrem ihren diesem diesen anlässlich angesichts aufgrund laut gemäß innerhalb"""
    ),
    adverbs=words(
        """sich auch dazu damit darin daran dabei dafür darauf darüber danach dagegen daraufhin daher davon hierzu
        hierbei außerdem zudem ferner weiter weiterhin zugleich gleichzeitig ebenfalls bereits schon heute
        gestern morgen inzwischen mittlerweile jedoch aber allerdings dennoch so hier dort dann zuvor später
        zunächst erneut wörtlich ihm ihnen uns euch mir ihn ausdrücklich deutlich indes indessen unterdessen
        dementsprechend nun demgegenüber entsprechend ja nur noch wieder anschließend abschließend schließlich
        insgesamt lediglich sogar erst offiziell öffentlich telefonisch es nicht kürzlich jüngst unlängst
        folglich demnach derweil vielmehr hingegen dadurch deshalb deswegen einst damals immer wiederum mehrfach
        nachdrücklich scharf offen"""
    ),
    articles=words("der die"),
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
        bestehe handele handle mache nehme führe bringe halte spreche finde sage denke brauche bedeute zeige
        gelte laufe trage verfüge erwarte gehöre diene fehle verliere versuche stelle treffe leide lebe arbeite
        erhalte"""
    ),
    reported_ending=r"[a-zäöüß]{3,}(?<!t)e",
    doubtful=words("würde würden hätte hätten wäre wären müssten könnten sollten könnte müsste dürfte"),
    replacing=words("würden hätten wären müssten könnten"),
    naming=words(
        """nennt nennen nannte nannten genannt bezeichnet bezeichnen bezeichnete bezeichneten zitiert zitieren
        zitierte zitierten lobt loben lobte lobten gelobt beschreibt beschreiben beschrieb beschrieben
        betrachtet betrachtete betrachten betrachteten bat baten bittet bitten"""
    ),
    impersonal=words("heißt hieß"),
    adverbial=words("um weil nachdem welche welcher welches"),
    infinitive=r"zu \w+n|\S+ \w{2,}zu\w{3,}n",
    nominatives=words("er man ich wir"),
    focusing=words("auch sogar selbst"),
    verb_second=True,
    nouns_capital=True,
)  # fmt: skip
