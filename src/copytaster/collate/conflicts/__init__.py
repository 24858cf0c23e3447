"""Where accounts differ.

What takes many forms is drafted wide and weighed by learning (`weighed`): numbers that two accounts may give of one
thing, what they say that one person is, and the words in which they give what was said. What the language marks is read
by rule. Some compare the members of an assertion or the readings of an utterance: `quantities` numbers and durations,
`dates` dates, `words` negations, opposites and places, `quotations` the wording of quotations. Others compare what
stands in one slot of a person or a thing, whatever claims were joined: `roles` offices, former and present, `persons`
age, home and kin, `names` how he is called, `fates` what befell him, `plans` what was planned and what was done,
`degrees` how far something goes; or what stands in two sentences on one matter (`twins`): `when`,
`certainty`. Each gives drafts; here they are cleared of those that say the same, and numbered.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from ...model import Account, Assertion, Conflict, Entity, Span, Utterance
from .certainty import differing_doubts
from .context import Story
from .dates import differing_dates
from .degrees import differing_degrees
from .draft import Draft, meet, side_by_side, stretches, variants
from .fates import differing_fates
from .names import differing_names, differing_spellings
from .persons import differing_persons
from .plans import differing_plans
from .quantities import differing_numbers
from .quotations import differing_quotations
from .roles import differing_roles
from .twins import twins_of
from .weighed import Matters, differing_weighed
from .when import differing_times
from .words import differing_places, differing_words

__all__ = ["differ"]

_WORDED = frozenset(("name", "place", "polarity", "role", "wording"))
"""The kinds of conflict that are of words."""


def differ(
    accounts: Sequence[Account],
    assertions: Sequence[Assertion],
    utterances: Sequence[Utterance],
    entities: Sequence[Entity],
) -> tuple[Conflict, ...]:
    """Every matter that two accounts or more tell differently, those without an explanation first.

    A reading is a value as written and the places that have it; all readings of a conflict together lie in at least
    two accounts.
    """
    story = Story(accounts, entities)
    told = [assertion for assertion in assertions if len({span.account for span in assertion.members}) > 1]
    said = [u for u in utterances if len({reading.span.account for reading in u.readings}) > 1]
    twins = twins_of(story)
    matters = Matters(story, assertions, utterances)
    names = list(differing_names(story, entities))
    drafts = [
        *differing_numbers(story, assertions, said),
        *differing_dates(story, told),
        *differing_times(
            story, assertions, twins, ((pair.left.span, pair.right.span) for pair in matters.pairs)
        ),
        *differing_roles(story, entities),
        *differing_fates(story),
        *differing_plans(story),
        *differing_persons(story, entities),
        *differing_words(story, told, said),
        *differing_places(story, told, twins),
        *differing_quotations(story, utterances),
        *differing_doubts(story, twins),
        *differing_degrees(story, assertions, twins),
        *names,
        *differing_spellings(story, names),
        *differing_weighed(story, entities, matters),
    ]
    drafts = [comparable for draft in drafts if (comparable := _in_one_language(story, draft)) is not None]
    kept = sorted(
        _distinct(story, _placed(assertions, utterances, drafts)),
        key=lambda draft: (draft.explanation is not None, _place(story, draft)),
    )
    return tuple(
        Conflict(f"x{number}", draft.kind, draft.about, draft.readings, draft.explanation)
        for number, draft in enumerate(kept, start=1)
    )


def _in_one_language(story: Story, draft: Draft) -> Draft | None:
    """A draft that is of words with its places in one language, that of most of them; None where that leaves nothing.

    Numbers and dates are the same in all languages, names, offices and wordings are not.
    """
    if draft.kind not in _WORDED:
        return draft
    languages = Counter(story.by_id[span.account].annotated.language for span in sorted(draft.spans))
    if len(languages) < 2:
        return draft
    language = max(languages, key=lambda one: (languages[one], one == "en", one))
    shown = [
        (variant.value, span)
        for variant in draft.readings
        for span in variant.members
        if story.by_id[span.account].annotated.language == language
    ]
    readings = variants(shown, story.order)
    told = len(readings) > 1 and len({span.account for _, span in shown}) > 1
    return msgspec.structs.replace(draft, readings=readings) if told else None


def _placed(
    assertions: Sequence[Assertion], utterances: Sequence[Utterance], drafts: Sequence[Draft]
) -> Iterator[Draft]:
    """The drafts; one that does not say what it is about is about the first claim or utterance with one of its places.

    Utterances come first, for those that are of what was said.
    """
    groups = [(utterance.id, [reading.span for reading in utterance.readings]) for utterance in utterances]
    groups += [(assertion.id, list(assertion.members)) for assertion in assertions]
    held: dict[tuple[str, int], list[tuple[int, Span]]] = defaultdict(list)
    for number, (_, spans) in enumerate(groups):
        for span in spans:
            for stretch in stretches(span):
                held[stretch].append((number, span))
    for draft in drafts:
        if draft.about:
            yield draft
            continue
        first = min(
            (
                number
                for place in draft.spans
                for stretch in stretches(place)
                for number, span in held[stretch]
                if meet(place, span) and (draft.said or number >= len(utterances))
            ),
            default=None,
        )
        yield draft if first is None else msgspec.structs.replace(draft, about=groups[first][0])


def _place(story: Story, draft: Draft) -> tuple[int, int, str, str]:
    first = draft.readings[0].members[0]
    return story.order[first.account], first.start, draft.kind, draft.about


def _distinct(story: Story, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts, without those whose places another draft of the kind has too; an utterance goes before a claim.

    Only drafts with a place in one stretch of an account are held against one another.
    """
    kept: dict[int, Draft] = {}
    held: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, draft in enumerate(_gathered(story, drafts)):
        if len({span.account for span in draft.spans}) < 2:
            continue
        places = sorted({stretch for span in draft.spans for stretch in stretches(span)})
        near = sorted({other for stretch in places for other in held[stretch] if other in kept})
        if any(_told_by(draft, kept[other]) for other in near):
            continue
        for other in near:
            if _said_again(kept[other], draft) or (
                _worded(kept[other], draft) and _covered(kept[other], draft)
            ):
                del kept[other]
        kept[number] = draft
        for stretch in places:
            held[stretch].append(number)
    return list(kept.values())


def _told_by(draft: Draft, other: Draft) -> bool:
    """Whether another draft tells what a draft tells."""
    shared = other.kind == draft.kind and len(other.spans & draft.spans) > 1
    return shared or _said_again(draft, other) or (_worded(draft, other) and _covered(draft, other))


def _worded(draft: Draft, other: Draft) -> bool:
    return {draft.kind, other.kind} <= {"polarity", "wording"}


def _gathered(story: Story, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts, those of one kind on one utterance or assertion as one, but for numbers: there are many kinds.

    Words that differ side by side in an account are then one reading of it, and a place that is worded otherwise in
    several ways is shown as a whole.
    """
    together: dict[tuple[str, str], Draft] = {}
    for number, draft in enumerate(drafts):
        apart = str(number) if draft.kind in ("number", "duration") or not draft.about else ""
        before = together.get((draft.kind, draft.about + apart))
        if before is not None:
            pairs = [
                (variant.value, span)
                for one in (before, draft)
                for variant in one.readings
                for span in variant.members
            ]
            if draft.kind == "wording":
                values: dict[Span, set[str]] = defaultdict(set)
                for value, span in pairs:
                    values[span].add(value)
                runs = side_by_side(values, story.by_id, story.order)
                pairs = [(values[run].pop() if len(values[run]) == 1 else run.text, run) for run in runs]
            reasons = before.explanation, draft.explanation
            reason = None if None in reasons else before.explanation
            draft = Draft(draft.kind, draft.about, variants(pairs, story.order), reason, draft.said)
        together[draft.kind, draft.about + apart] = draft
    return list(together.values())


def _said_again(draft: Draft, other: Draft) -> bool:
    """Whether the values of a draft are another's of its kind, or parts of them, and their places meet.

    All places of the draft meet one of the other's, of numbers one place is enough.
    """
    kinds = {draft.kind, other.kind}
    values = [{variant.value.lower() for variant in one.readings} for one in (draft, other)]
    if len(kinds) > 1 and not kinds <= {"number", "duration"}:
        return False
    if any(all(value not in there for there in values[1]) for value in values[0]):
        return False
    if values[0] <= values[1] and kinds <= {"number", "duration"}:
        return any(meet(s, span) for s in draft.spans for span in other.spans)
    return _covered(draft, other)


def _covered(draft: Draft, other: Draft) -> bool:
    """Whether each place of a draft overlaps a place of the other."""
    return all(any(meet(s, span) for s in other.spans) for span in draft.spans)
