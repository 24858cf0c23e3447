"""English verb forms that make a clause, told by their form alone."""

from .saying import is_saying

_AUXILIARIES = """
is are was were am be been has have had do does did will would can could may might must shall should cannot
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't
"""
_IRREGULAR = """
arose became began bent bet bit bled blew bore bought bound bred broke brought built burst came cast caught chose clung
cost crept cut dealt drank drew drove dug fed fell felt fled flew fought found froze gave got grew heard held hid hit
hung hurt kept knew laid lay led left lent let lit lost made meant met overcame overthrew paid proved put quit ran rang
read rode rose sank sat saw sent set shook shot shrank shut slept slid sold sought spent split spoke spread sprang stole
stood struck stuck swam swept swore swung taught thought threw told took tore understood undertook went withdrew woke
won wore wound wrote
"""
_PRESENT = """
accepts adds agrees aims allows appears backs becomes begins belongs brings calls carries claims comes contains
continues costs covers deals demands denies depends draws ends enters expects faces falls feels fights finds follows
gets gives goes grows helps holds hopes includes insists keeps knows leads leaves lies lives looks loses makes means
meets moves needs offers opens opposes owns pays plans plays promises provides puts raises reaches refuses rejects
remains represents requires rests rises runs says seeks seems sees sells sends serves sets shows sits speaks stands
starts stays stops supports takes tells tends thinks tries turns understands urges uses values wants warns welcomes wins
works
"""
FINITE = frozenset((_AUXILIARIES + _IRREGULAR + _PRESENT).split())
_NO_VERBS = frozenset(
    """
    aged alleged armed bleed breed creed deed embed exceed feed greed heed hundred indeed kindred naked need proceed
    red reed sacred seed shed sled speed succeed supposed united unprecedented used weed wicked wretched
    """.split()
)
"""Words in -ed that are no verbs of a clause, or not as a rule."""


_PAST = frozenset(_IRREGULAR.split())
BOTH = frozenset("bet bid burst cast cost cut hit hurt let put quit read set shut split spread".split())
"""Verbs whose past has the form of their base."""


def is_past(word: str) -> bool:
    """Whether a word in lower case can be a verb in the past: `invoked`, `sold`; a participle is taken for one."""
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS)


def is_finite(word: str) -> bool:
    """Whether a word in lower case can be the verb of a clause: `said`, `was`, `resigned`; not `resigning`.

    A participle in -ed is taken for one, too: form alone does not tell `the man arrested` from `they arrested`.
    """
    word = word.replace("’", "'")
    if word in FINITE or word.endswith("n't"):
        return True
    if word.endswith("ed"):
        return len(word) > 3 and word not in _NO_VERBS and "-" not in word
    return word.endswith("s") and is_saying(word)


_DOUBLED = frozenset(
    """
    admit allot annul begin commit compel confer control defer deter emit equip excel expel forbid forget impel incur
    infer input omit outbid outrun permit prefer propel rebel rebut recur refer regret remit repel submit transfer
    transmit quit quip
    """.split()
)
"""Verbs of several syllables that double their last letter before -ing, as most of one syllable do."""
_VOWELS = frozenset("aeiou")


def gerund(base: str) -> str:
    """The form in -ing of a verb in lower case: `voting`, `stopping`, `lying`."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    vowels = [letter in _VOWELS for letter in base[-3:]]
    short = vowels == [False, True, False] and base[-1] not in "wxy"
    if base in _DOUBLED or (short and sum(letter in _VOWELS for letter in base) == 1):
        return base + base[-1] + "ing"
    return base + "ing"


_PROGRESSIVES = {
    form: f"{base}ing"
    for base, forms in {
        "sell": "sold",
        "build": "built",
        "do": "done did",
        "mak": "made",
        "giv": "given gave",
        "tak": "taken took",
        "break": "broken broke",
        "bring": "brought",
        "buy": "bought",
        "choos": "chosen chose",
        "cutt": "cut",
        "driv": "driven drove",
        "fight": "fought",
        "fir": "fired",
        "hold": "held",
        "keep": "kept",
        "leav": "left",
        "lett": "let",
        "pay": "paid",
        "putt": "put",
        "say": "said",
        "send": "sent",
        "sett": "set",
        "show": "shown",
        "speak": "spoken spoke",
        "spend": "spent",
        "steal": "stolen stole",
        "tell": "told",
        "throw": "thrown threw",
        "withdraw": "withdrawn withdrew",
        "writ": "written wrote",
    }.items()
    for form in forms.split()
}
"""Irregular forms of the past -> the form in -ing."""


def gerund_of_past(past: str) -> str | None:
    """The form in -ing of a verb in the past, in lower case: `authorizing`, `selling`; None where that is not known."""
    if past in _PROGRESSIVES:
        return _PROGRESSIVES[past]
    if past.endswith("ied"):
        return past[:-3] + "ying"
    return past[:-2] + "ing" if past.endswith("ed") and past not in _NO_VERBS else None
