"""The words of a sentence, what kinds of words they are, and where clauses and objects end."""

from collections.abc import Sequence

from ...language.clause_words import ADVERBS, AUXILIARIES, CLAUSE_OPENERS, NEGATIONS, PASTS, PRESENTS
from ...language.evaluations import BELIEVING
from ...language.groups import GROUP_MODIFIERS, GROUPS, VAGUE_GROUPS
from ...language.seats import DEMONYMS
from ...language.stance_verbs import STANCE_VERBS
from ...language.titles import is_role
from ...model import Annotated, Sentence

QUOTES = frozenset("\"“”„‘’'«»")
DASHES = frozenset("—–―") | {"--"}
STOPS = frozenset(".;:!?()") | DASHES | {"..."}
HEADS = GROUPS | VAGUE_GROUPS
ARTICLES = frozenset("that this these those a an the its their his her all any".split())
PERSONS = frozenset("he she it they".split())
"""Pronouns that stand for a holder named before."""
SPEAKERS = frozenset("i we".split())
"""Pronouns that stand for whoever says the sentence."""
POSSESSIVES = frozenset("his her its their".split())
RELATIVES = frozenset("who which that".split())
LONGEST_OBJECT = 30
"""Tokens of an object."""
FARTHEST = 14
"""Tokens between a subject and its verb up to which the clause is quoted from its subject on."""
_NEXT = frozenset("also then later told said has had will would is was that he she they we it to".split())
"""After `and`: another clause."""
_NO_MODIFIERS = frozenset(
    """
    the a an some many most several other all both these those but and said in on at of for by with from to his her its
    their our my your this that
    """.split()
)
_ADJECTIVAL = ("al", "ive", "ic", "ary", "ent", "ant", "ous", "ish", "ian", "can", "ern", "less", "ist")
_NO_PASTS = ("ceed", "hundred", "indeed", "sacred", "naked", "wicked", "rugged")
QUANTIFIERS = frozenset("some many most several other numerous two three four".split())
"""Words that tell how many of a group, which then needs no other word to be told which it is."""
_LONGEST_GROUP = 4
"""Words of a group's name behind such a word."""
MEANWHILE = frozenset("by while when after before".split())
"""Before a form in -ing whose subject is that of the clause: `left after criticizing the plan`."""
_QUALIFIED = 3
"""Words from `the` to an office."""
_PARTICLES = frozenset("up down out off back".split())
_CORRELATIVES = frozenset("only just merely simply solely".split())
"""Words behind which `not` denies nothing: `not only the levy but the dam`."""
ALSO = "also"
_VERBS = frozenset(("VERB", "AUX"))
GENITIVES = frozenset(("'", "’", "'s", "’s"))
_NOT_ADVERBS = frozenset("only family italy july ally assembly supply reply monopoly bully rally".split())


class Words:
    """The words of one sentence in lower case, and what stands where. All places are indices into `words`."""

    def __init__(
        self, annotated: Annotated, sentence: Sentence, names: dict[int, int], cues: dict[int, int]
    ) -> None:
        """`names` gives for the end of each mention and reference in the text where it starts, `cues` for the start of
        each word that says that somebody says something where the name or phrase for him ends.
        """
        text = annotated.article.text
        tokens = annotated.tokens[sentence.first : sentence.last]
        self.written = [text[token.start : token.end] for token in tokens]
        self.words = _undenied([word.lower().replace("’", "'") for word in self.written])
        self.content = [token.content for token in tokens]
        self.tags = annotated.tags[sentence.first : sentence.last]
        """The part of speech of each word."""
        places = {token.start: place for place, token in enumerate(tokens)}
        self.start: dict[int, int] = {
            place: places[names[token.end]]
            for place, token in enumerate(tokens)
            if token.end in names and names[token.end] in places
        }
        """Last word of a name or reference -> its first."""
        ends = {token.end: place for place, token in enumerate(tokens)}
        self.sayer: dict[int, int] = {
            place: ends[cues[token.start]]
            for place, token in enumerate(tokens)
            if token.start in cues and cues[token.start] in ends
        }
        """Word of saying or wanting -> the last word of whoever is said to do so."""

    def __len__(self) -> int:
        return len(self.words)

    def at(self, place: int) -> str:
        """The word at a place; empty beyond the sentence."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def holds(self, place: int) -> bool:
        """Whether a name, a reference or the head of a group ends at a place."""
        return 0 <= place < len(self.words) and (place in self.start or self.heads(place))

    def heads(self, place: int) -> bool:
        """Whether the head of a group stands at a place, and not a word before one: `administration officials`."""
        following = self.at(place + 1)
        role = is_role(self.words[place]) and self.tags[place] == "NOUN" and self._definite(place)
        return (self.words[place] in HEADS or role) and not (following in HEADS or is_role(following))

    def _definite(self, place: int) -> bool:
        """Whether `the`, or what it belongs to, stands before an office: `the mayor`, `the city’s police chief`."""
        for before in range(place - 1, max(-1, place - 1 - _QUALIFIED), -1):
            if self.words[before] == "the" or self.words[before] in GENITIVES - {"'"}:
                return True
            if not self.content[before] or self.tags[before] == "VERB":
                return False
        return False

    def named(self, place: int) -> bool:
        """Whether a name or a reference ends at a place."""
        return place in self.start

    def begin(self, place: int) -> int:
        """The first word of the name or group that ends at a place."""
        if place in self.start:
            return self.start[place]
        first = place
        while first and place - first < 6 and self._belongs(first - 1):
            first -= 1
        if self.words[place] in HEADS and first == place:
            first = determined(self.words, self.content, place)
        while first < place and self.words[first] in GENITIVES:
            first += 1
        return first

    def _belongs(self, place: int) -> bool:
        return modifies(self.written[place], self.at(place + 1))

    def finite(self, place: int) -> bool:
        """Whether a verb with a tense stands at a place, adverbs aside."""
        while is_adverb(self.at(place)):
            place += 1
        return place < len(self.words) and self.tags[place] in _VERBS and is_finite(self.words[place])

    def follows(self, place: int, phrase: str) -> bool:
        """Whether words stand at a place."""
        wanted = phrase.split()
        return self.words[place : place + len(wanted)] == wanted


def _undenied(words: list[str]) -> list[str]:
    """The words with `also` for each word of `not only` and the like, which deny nothing."""
    for place in range(len(words) - 1):
        if words[place] == "not" and words[place + 1] in _CORRELATIVES:
            words[place : place + 2] = [ALSO, ALSO]
    return words


def determined(words: Sequence[str], content: Sequence[bool], place: int) -> int:
    """The first of the words between `some` and the head of a group at a place: `some law enforcement agencies`."""
    for first in range(place - 1, max(-1, place - 1 - _LONGEST_GROUP), -1):
        if words[first] in QUANTIFIERS:
            return first + 1
        if not content[first]:
            break
    return place


def is_finite(word: str) -> bool:
    """Whether a word in lower case may be a verb with a tense."""
    known = STANCE_VERBS.get(word)
    return (
        word in AUXILIARIES
        or word in PASTS
        or word in PRESENTS
        or (word.endswith("ed") and len(word) > 4 and not word.endswith(_NO_PASTS))
        or (known is not None and known.shape == "ed")
        or (known is not None and known.shape == "s" and "" in known.takes)
    )


def modifies(written: str, following: str) -> bool:
    """Whether a word says which group is meant that stands behind it: `Norrland`, `dock`, `employers'`."""
    word = written.lower()
    if word in GENITIVES or word in DEMONYMS or (word in HEADS and following in GENITIVES):
        return True
    if not word[0].isalpha() or word in _NO_MODIFIERS or word in CLAUSE_OPENERS or word in PASTS:
        return False
    return (
        written[0].isupper()
        or word in GROUP_MODIFIERS
        or (("-" in word or word.endswith(_ADJECTIVAL)) and word not in STANCE_VERBS)
    )


def object_end(words: Words, start: int) -> int:
    """Where the object ends that starts at a word: at a mark, a comma or the next clause."""
    seen = words.words
    last = min(len(seen), start + LONGEST_OBJECT)
    for place in range(start, last):
        word = seen[place]
        if word == "." and place + 1 < len(seen) and seen[place + 1] not in QUOTES:
            continue  # behind an abbreviation, since it does not end the sentence
        if word == "than" and seen[place - 1] in ("more", "less", "fewer") and place > start:
            continue
        if (
            word == ","
            and place > start
            and words.tags[place - 1] == "ADJ" == "".join(words.tags[place + 1 : place + 2])
        ):
            continue  # "his hurtful, divisive remarks"
        if word in STOPS or (place > start and (word in CLAUSE_OPENERS or word == ",")):
            return place
        verb_quoted = (words.tags[place - 1] == "VERB" or words.words[place - 1] in _PARTICLES) and words.at(
            place + 1
        ) in ("a", "an", "the")
        if (
            place > start
            and word in "”»"
            and words.at(place + 1) not in ("of", "for", "in", "on")
            and not verb_quoted  # "to “prevent” a sale"
        ):
            return place + 1
        if word == "and" and (
            words.at(place + 1) in _NEXT
            or words.at(place + 1) in STANCE_VERBS
            or words.at(place + 1).endswith("ed")
            or any(words.holds(at) and words.finite(at + 1) for at in range(place + 1, min(last, place + 5)))
        ):
            return place
    return last


def clause_start(words: Words, index: int) -> int:
    """Where the subject of a verb begins: behind the last mark, opener or verb of saying before it."""
    seen = words.words
    while index and seen[index - 1] in QUOTES:
        index -= 1
    for place in range(index - 1, -1, -1):
        word = seen[place]
        if (
            word in STOPS
            or word in QUOTES - {"'"}
            or word in CLAUSE_OPENERS
            or word in BELIEVING
            or word in ("that", ",", "and", "but", "say")
        ):
            return place + 1
    return 0


def is_negative(word: str) -> bool:
    """Whether a word turns a stance round."""
    return word in NEGATIONS or word.endswith("n't")


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb without a say in who does what."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS)


def behind(words: Words, index: int, group: frozenset[str]) -> bool:
    """The word before, adverbs and negations aside, is one of the group."""
    place = index - 1
    while place > 0 and (
        is_adverb(words.words[place]) or (is_negative(words.words[place]) and words.words[place] not in group)
    ):
        place -= 1
    return place >= 0 and words.words[place] in group
