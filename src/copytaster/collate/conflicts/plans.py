"""What one account tells as planned and another one as done: she plans to sell the pier, she sold the pier."""

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from ...language.calendar import WEEKDAYS
from ...language.opposites import NEGATIONS
from ...language.quotation_marks import inside_quotation_marks
from ...language.synonyms import canonical
from ...language.verbs import is_past
from ...language.words import stem
from ...model import Account, Sentence, Span, Token
from .context import Story, clause_around, norms_of, tokens_of
from .draft import Draft, variants

_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed)?|due|set|scheduled|poised|about|prepar(?:es|ed|ing)|"
    r"hop(?:es|ed|ing)|aim(?:s|ed|ing)?|vow(?:s|ed|ing)?|promis(?:es|ed|ing)|seek(?:s|ing)?) to "
    r"(?:\w+ly |also |soon )?([a-z]{3,20})\b"
    r"|\bfocus(?:es|ed|ing) on ([a-z]{3,20}ing)\b"
)
"""A plan, with the verb of what is planned."""
_TO_COME = re.compile(
    r"\b(?:will|would|was to|were to) (?:(?!likely)\w+ly |also |soon |now )?([a-z]{3,20})\b"
)
"""What is to come, outside quotations, where `would` is what reports make of `will`."""
_SPEAKING = frozenset("i we you he'd if whether that".split())
"""Words right before it of a speaker himself, or of what is only thought of."""
_OBJECT = 7  # words behind a verb among which its object stands
_SHARED = 3.0  # weight of the words that both have there, of a plan
_SHARED_TO_COME = 4.0  # the same of what is to come: on 230 stories a reader keeps two in three from there
_BEFORE = 3  # words before a verb that keep it from being told as done
_UNDONE = NEGATIONS | frozenset(
    "to be been being would will could may might can should is are was were has have had if".split()
)
_BEFORE_NOUN = frozenset("a an the of with by its his her their".split())
"""Words right before what is no verb: `a guaranteed minimum`."""
_IDLE = frozenset(
    stem(word) for word in "be have do make get take go come say add tell call try see use save".split()
)
_DAYS = frozenset(map(stem, WEEKDAYS))
_COMMON = 40  # places of one verb beyond which it tells nothing
_REASON = "one account tells of what is to come"


class _Done(msgspec.Struct, frozen=True):
    account: Account
    sentence: Sentence
    verb: Token
    doers: frozenset[str]
    objects: frozenset[str]


def differing_plans(story: Story) -> Iterator[Draft]:
    """A verb that is planned in one account and in the past in another, with the same object and no other doer."""
    done: dict[str, list[_Done]] = defaultdict(list)
    for one in _all_done(story):
        done[canonical(one.verb.norm)].append(one)
    told: dict[tuple[str, str, str], dict[Span, None]] = defaultdict(dict)
    for account in story.accounts:
        for found, sentence, least in _all_planned(story, account):
            verb = canonical(stem(next(filter(None, found.groups()))))
            if verb in _IDLE or len(done[verb]) > _COMMON:
                continue
            doers = _doers(story, account, sentence.start, found.start())
            objects = _objects(account, found.end(), sentence.end)
            for other in done[verb]:
                strange = doers and other.doers and doers.isdisjoint(other.doers)
                alike = story.weight(objects & other.objects) >= least
                if other.account is not account and alike and not strange and not _other_day(objects, other):
                    plan = clause_around(account, sentence, *found.span())
                    deed = clause_around(other.account, other.sentence, other.verb.start, other.verb.end)
                    told[verb, account.id, other.account.id].update({plan: None, deed: None})
    for key in sorted(told):
        pairs = ((" ".join(span.text.split()), span) for span in told[key])
        yield Draft("polarity", "", variants(pairs, story.order), _REASON)


def _all_planned(story: Story, account: Account) -> Iterator[tuple[re.Match[str], Sentence, float]]:
    """What an account tells as planned or to come, the sentence, and the weight of what a deed must share with it."""
    coming = list(_TO_COME.finditer(account.text))
    quoted = inside_quotation_marks(account.text, [found.span() for found in coming])
    told = [(found, _SHARED) for found in _PLANNED.finditer(account.text)]
    told += [(found, _SHARED_TO_COME) for found, inside in zip(coming, quoted, strict=True) if not inside]
    for found, least in told:
        sentence = story.sentence_at(account, found.start())
        if sentence is None or sentence.furniture:
            continue
        before = account.text[sentence.start : found.start()].lower().split()[-1:]
        if found.re is _PLANNED or (before and before[0] not in _SPEAKING):
            yield found, sentence, least


def _other_day(objects: frozenset[str], other: _Done) -> bool:
    """Whether both stand with days of the week, and with other ones."""
    days = _DAYS & objects, _DAYS & other.objects
    return bool(days[0] and days[1]) and days[0].isdisjoint(days[1])


def _all_done(story: Story) -> Iterator[_Done]:
    for account in story.accounts:
        for sentence in account.annotated.sentences:
            if sentence.furniture:
                continue
            tokens = account.annotated.tokens[sentence.first : sentence.last]
            words = [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]
            for at, word in enumerate(words):
                before = words[max(0, at - _BEFORE) : at]
                told = tokens[at].content and is_past(word) and canonical(tokens[at].norm) not in _IDLE
                if before and before[-1] in _BEFORE_NOUN:
                    continue
                if told and _UNDONE.isdisjoint(before) and not any(w.endswith("n't") for w in before):
                    doers = _doers(story, account, sentence.start, tokens[at].start)
                    objects = _objects(account, tokens[at].end, sentence.end)
                    if objects:
                        yield _Done(account, sentence, tokens[at], doers, objects)


def _doers(story: Story, account: Account, start: int, end: int) -> frozenset[str]:
    """The persons named or meant before a verb."""
    named = story.named_in(account, start, end)
    return frozenset(one.entity for one in named if story.entities[one.entity].kind == "person")


def _objects(account: Account, start: int, end: int) -> frozenset[str]:
    return norms_of(tokens_of(account, start, end)[:_OBJECT])
