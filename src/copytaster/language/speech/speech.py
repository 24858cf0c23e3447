"""What a language marks reported words with."""

import msgspec


class Speech(msgspec.Struct, frozen=True):
    """The words of one language beside quotations and reported speech, all in lower case."""

    verbs: frozenset[str]
    """Finite forms of verbs of saying and thinking."""
    participles: frozenset[str]
    """What makes an auxiliary one of them: `erklärt` in `hatte erklärt`, `déclaré` in `a déclaré`."""
    auxiliaries: frozenset[str]
    """Finite forms of auxiliaries and modal verbs."""
    finite: str
    """How finite verbs end, as a pattern: any of them may stand behind a quotation and before its speaker."""
    according: tuple[str, ...]
    """Prepositions, also of several words, before a source."""
    that: frozenset[str]
    """What opens a reported clause."""
    like: frozenset[str]
    """What opens a clause that only names the speaker: `wie die Polizei mitteilte`."""
    relatives: frozenset[str]
    """What opens a clause that tells more of a noun, or of how, when and why: it is not what was said."""
    pronouns: frozenset[str]
    """Pronouns that are subjects."""
    bodies: frozenset[str]
    """Words before a noun that may be a subject: articles, possessives, numerals."""
    links: frozenset[str]
    """Words with which a noun phrase goes on behind its noun."""
    prepositions: frozenset[str]
    """Words before a noun that is then no subject; they end a noun phrase, and so do articles of other cases."""
    adverbs: frozenset[str]
    """Words that stand beside a verb and its subject and belong to neither, pronouns that are objects among them."""
    joining: frozenset[str]
    """Conjunctions behind which a second verb has the same subject."""
    this: frozenset[str] = frozenset()
    """What stands for the sentence before: `Das teilte die Polizei mit`, `Об этом сообщил ...`; up to three words."""
    views: frozenset[str] = frozenset()
    """Nouns behind a preposition or before `nach` that make a phrase name a source: `Angaben`, `Polizeiangaben`."""
    viewing: str = ""
    """The preposition before them, or behind: `nach Polizeiangaben`, `meiner Meinung nach`."""
    retelling: frozenset[str] = frozenset()
    """Particles of verbs that tell, and neither deny nor name: `Das teilte die Polizei mit`."""
    adverb: str = r"$^"
    """How adverbs look, as a pattern for whole words."""
    postpositions: frozenset[str] = frozenset()
    """Words behind a source that mark it as one."""
    particles: dict[str, frozenset[str]] = {}
    """Finite form -> what makes it a verb of saying at the end of its clause: `teilte ... mit`."""
    quotatives: frozenset[str] = frozenset()
    """Words that stand for a verb of saying behind what is said: `..., so die Polizei`."""
    reported: frozenset[str] = frozenset()
    """Verb forms of reported speech: a clause with one tells what somebody said."""
    reported_ending: str = r"$^"
    """How other verb forms of reported speech look, as a pattern for whole words, where no noun follows them."""
    adverbial: frozenset[str] = frozenset()
    """What opens a clause that is not what was said even if reported."""
    infinitive: str = r"$^"
    """How a clause ends that tells what is asked for, as a pattern for its last two words."""
    doubtful: frozenset[str] = frozenset()
    """Forms that are used of reported speech, and of what would be."""
    replacing: frozenset[str] = frozenset()
    """Those of them that stand for a form of reported speech which would look like any other."""
    naming: frozenset[str] = frozenset()
    """Verbs that say what a thing is called or worth: what they tell is quoted, and no clause."""
    offices: frozenset[str] = frozenset()
    """Nouns for what somebody is, which begin with a capital at the head of a sentence, where a name may follow."""
    capital_adjective: str = r"$^"
    """How adjectives look that are written with a capital: `de Duitse minister`."""
    bodies_named: frozenset[str] = frozenset()
    """Nouns that make a name a body's: `Polícia Civil`, `Bank van Velmar`."""
    impersonal: frozenset[str] = frozenset()
    """Verbs whose source is the place where it is written: `heißt es in dem Bericht`."""
    objectless: frozenset[str] = frozenset()
    """Verbs directly behind which a noun is their subject, whatever stands before: `Een dag later zei de bank dat`."""
    dummies: frozenset[str] = frozenset()
    """Pronouns that stand beside those verbs for nobody: `klinkt het bij de bond`."""
    articles: frozenset[str] = frozenset()
    """Definite articles of a subject."""
    governed: str = r"$^"
    """Two words that look like an article and a noun and are a preposition and a noun: `disse a jornalistas`."""
    drops_subject: bool = False
    """A verb may stand without its subject: `..., dijo.`"""
    nominatives: frozenset[str] = frozenset()
    """Pronouns that are subjects and nothing else."""
    focusing: frozenset[str] = frozenset()
    """Adverbs that may stand before a subject and the verb: `Auch die Polizei sagte`."""
    verb_second: bool = False
    """One part of the sentence stands before the verb: where it is no subject, that comes behind."""
    nouns_capital: bool = False
    """Every noun has a capital."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def with_endings(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; `-` is none."""
    return frozenset(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())
