"""Verbs and nouns of saying: what attributes words to a source."""

from .speech import SPEECH

_REGULAR = """
accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer appeal argue ask assert
assess assure blame boast caution challenge cite claim comment complain concede conclude condemn confess confirm
congratulate contend counter credit criticise criticize declare defend demand denounce deny describe detail disclose
dismiss dispute elaborate emphasise emphasize endorse estimate exclaim explain express fear forecast highlight hint hope
imply indicate inform insist instruct joke lament lash maintain mention mock muse note object observe offer opine order
outline pledge point post praise predict proclaim promise propose protest quip reaffirm reason recall recommend
recount refuse reiterate reject relate remark remind repeat reply report request respond reveal rule scoff shout signal
slam stress suggest summarise summarize suspect testify theorise threaten thunder tout tweet underline underscore urge
voice volunteer vow warn welcome whisper wonder
"""
_IRREGULAR = {
    "say": "say says said saying",
    "tell": "tell tells told telling",
    "write": "write writes wrote written writing",
    "think": "think thinks thought thinking",
    "believe": "believe believes believed believing",
    "know": "know knows knew known",
    "hold": "hold holds held holding",
    "feel": "feel feels felt feeling",
    "read": "reads read",
    "swear": "swear swears swore sworn",
    "want": "want wants wanted wanting",
    "expect": "expect expects expected expecting",
    "plan": "plan plans planned planning",
    "call": "call calls called calling",
    "quote": "quote quotes quoted quoting",
    "find": "find finds found",
    "show": "show shows showed shown",
    "state": "state states stated stating",
    "argue": "argue argues argued arguing",
    "deny": "deny denies denied denying",
    "reply": "reply replies replied replying",
    "testify": "testify testifies testified testifying",
    "imply": "imply implies implied implying",
    "foretell": "foretell foretells foretold",
    "understand": "understand understands understood",
    "decide": "decide decides decided deciding",
    "consider": "consider considers considered considering",
    "support": "support supports supported supporting",
    "oppose": "oppose opposes opposed opposing",
    "doubt": "doubt doubts doubted doubting",
}
_DOUBLED = {
    "admit": "admitt",
    "commit": "committ",
    "quip": "quipp",
    "slam": "slamm",
    "refer": "referr",
    "plan": "plann",
}


def _forms(base: str) -> list[str]:
    if base in _DOUBLED:
        return [base, base + "s", _DOUBLED[base] + "ed", _DOUBLED[base] + "ing"]
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    plural = base + "es" if base.endswith(("s", "sh", "ch", "x")) else base + "s"
    return [base, plural, base + "ed", base + "ing"]


SAYING: dict[str, str] = {form: base for base in _REGULAR.split() for form in _forms(base)} | {
    form: base for base, forms in _IRREGULAR.items() for form in forms.split()
}
"""Form of an English verb of saying, thinking or wanting -> its base."""

QUOTING: frozenset[str] = frozenset(
    form
    for form, base in SAYING.items()
    if base
    in """
    say add tell write state announce declare reply respond answer ask explain note insist argue claim warn
    stress emphasise emphasize comment remark continue conclude recall observe post tweet joke quip exclaim
    shout whisper testify admit acknowledge assert maintain confirm suggest reiterate repeat complain
    concede counter contend report predict promise pledge vow urge read call describe wonder recount
    lament boast caution tout muse
    """.split()
)
"""Forms of the verbs that stand beside a direct quotation."""

_SPEECH_ACTS = """
applaud blast characterise characterize chide clarify compare confide continue contest criticize debunk decline
decry deem deride dub echo email foresee guess guarantee hail interject intimate joke label laud liken ponder
portray prefer preach question quibble rail reassure rebuff rebuke recite reckon refute remember reprimand retort
ridicule scold signal sigh sneer snap specify speculate stipulate surmise text thank theorize trumpet verify worry
brag chant plead concur enquire inquire intend interpret judge marvel notify pray relay surmise
"""
_SPEECH_ACTS_IRREGULAR = {
    "seek": "seek seeks sought seeking",
    "mean": "meant",
    "learn": "learned learnt",
    "see": "see sees saw",
    "hear": "heard",
    "rebut": "rebut rebuts rebutted rebutting",
    "defy": "defy defies defied",
    "commit": "committed",
    "brag": "brag brags bragged bragging",
    "plead": "plead pleads pleaded pled pleading",
    "clarify": "clarify clarifies clarified clarifying",
    "specify": "specify specifies specified specifying",
    "verify": "verify verifies verified verifying",
    "notify": "notify notifies notified notifying",
}

ATTRIBUTING: dict[str, str] = (
    {form: base for base in _SPEECH_ACTS.split() for form in _forms(base)}
    | {form: base for base, forms in _SPEECH_ACTS_IRREGULAR.items() for form in forms.split()}
    | SAYING
)
"""Form -> base of every English verb that can attribute content to its subject: `SAYING`, and rarer or weaker ones."""

NOUN_LIKE: frozenset[str] = frozenset(
    """call calls report reports claim claims demand demands promise promises plan plans hope hopes fear fears
    request requests order orders comment comments answer answers reply replies note notes point points
    offer offers support supports show shows state states address addresses challenge challenges appeal
    appeals protest protests signal signals read reads doubt doubts mention mentions estimate estimates
    forecast forecasts remark remarks recommendation credit credits object objects praise blame want wants
    need lament order rule rules joke jokes echo label labels question questions post posts tweet tweets
    text texts email emails guess worry worries detail details shout shouts threat counter counters reason
    reasons warning warnings saying finding findings feeling feelings understanding meaning meeting
    statement reading hearing decline declines contest contests advocate advocates outline outlines
    guarantee guarantees pledge pledges vow vows boast complaint review rail snap brag chant preach judge
    judges intimate deliberate counsel list lists suspects dispute disputes voice voices""".split()
)
"""Forms that are nouns as often as verbs."""

REPORTS: frozenset[str] = frozenset(
    """study studies poll polls survey surveys report reports data figures records documents document analysis research
    investigation inquiry review audit letter memo email filing lawsuit complaint indictment ruling statement article
    book paper tweet post message transcript video footage evidence results statistics census index newspaper magazine
    editorial column headline website affidavit verdict order""".split()
)
"""Nouns for what is written or measured: they say, show and find without being anyone."""


def is_saying(word: str, language: str = "en") -> bool:
    """Whether a word, in lower case, is a form of a verb of saying, thinking or wanting."""
    if language in SPEECH:
        speech = SPEECH[language]
        return word in speech.verbs or word in speech.participles or word in speech.particles
    return word in SAYING
