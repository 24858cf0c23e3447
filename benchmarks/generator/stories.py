"""Stories made of real accounts and of what is derived from them; the same number gives the same story."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from copytaster.model import Article, DerivationKind
from copytaster.sources.furniture import find_furniture

from .drafts import Draft, joined, paragraphs, parse, put_together
from .garbling import garble
from .outlets import STYLES, Invented, Style, attribute, furnish, invent
from .records import Record, events
from .truth import Edge, Made, Witness
from .wording import alter_quotes, change_numbers, recast, reword, translate_clumsily

_KINDS: tuple[DerivationKind, ...] = ("verbatim", "edited", "rewritten", "translated")


class _Plan:
    """A story in the making; lives only within `make`."""

    def __init__(self, records: Sequence[Record], chance: random.Random) -> None:
        self.records = records
        self.chance = chance
        self.dated = chance.random() < 0.6
        self.named = chance.random() < 0.5
        self.drafts: dict[str, Draft] = {}
        self.outlets: dict[str, Invented | None] = {}
        self.bylines: dict[str, str] = {}
        self.moments: dict[str, datetime] = {}
        self.edges: list[Edge] = []
        self.origins: dict[str, tuple[str, str]] = {}
        self.start = _moment(records[0].date, chance)

    def add(self, key: str, draft: Draft, *, behind: str | None = None) -> None:
        """An account, published some hours after another."""
        earlier = self.moments.get(behind or "", self.start)
        self.drafts[key] = draft
        self.outlets[key] = invent(self.chance) if self.named else None
        self.moments[key] = earlier + timedelta(minutes=self.chance.choice((25, 50, 180, 600, 1_500, 3_100)))

    def derive(self, key: str, source: str, kind: DerivationKind, *, draft: Draft | None = None) -> None:
        """An account made from another; `draft` where what it takes has been changed already."""
        self.add(
            key, change(self.drafts[source], kind, self.chance) if draft is None else draft, behind=source
        )
        witness: Witness = "translation" if kind == "translated" else "time" if self.dated else "none"
        outlet = self.outlets[source]
        if outlet is not None and self.chance.random() < 0.4:
            style = self.chance.choice(STYLES)
            self.credit(key, outlet, style)
            witness = "credit"
        if self.chance.random() < 0.4:
            self.drafts[key] = furnish(self.drafts[key], self.chance)
        self.edges.append(Edge(key, source, kind, witness))

    def credit(self, key: str, outlet: Invented, style: Style) -> None:
        """Words in an account that say where it is from."""
        if style == "byline":
            self.bylines[key] = f"By Una Fell, {outlet.name}"
        else:
            self.drafts[key] = attribute(self.drafts[key], outlet, style, self.chance)
        self.origins[key] = (outlet.name, style)

    def made(self, shape: str, number: int) -> Made:
        """The story."""
        texts = {key: put_together(draft) for key, draft in self.drafts.items()}
        articles = {
            key: Article(
                location=f"{number}-{key}",
                text=text,
                outlet=outlet.name if (outlet := self.outlets[key]) else None,
                byline=self.bylines.get(key),
                published=self.moments[key].isoformat() if self.dated else None,
                language="en",
                furniture=find_furniture(text),
            )
            for key, (text, _) in texts.items()
        }
        derived = {
            key for edge in self.edges for key in (edge.derived, *((edge.source,) if edge.common else ()))
        }
        return Made(
            shape=shape,
            articles=articles,
            edges=tuple(self.edges),
            origins=self.origins,
            occurrences={key: occurrences for key, (_, occurrences) in texts.items()},
            independent=frozenset(texts.keys() - derived),
        )


def stories(data: Path, count: int, *, seed: int = 0) -> Iterator[Made]:
    """So many stories of the real accounts in a folder, all shapes in turn."""
    pool = events(data)
    order = random.Random(seed).sample(range(len(pool)), len(pool))
    for number in range(count):
        yield make(pool[order[number % len(pool)]], number, seed=seed)


def make(records: Sequence[Record], number: int, *, seed: int = 0) -> Made:
    """The story of a number: one shape of descent, and the other real accounts of the event beside it."""
    chance = random.Random(seed * 1_000_003 + number)
    shape = tuple(_SHAPES)[number % len(_SHAPES)]
    plan = _Plan(records, chance)
    _SHAPES[shape](plan)
    for place, record in enumerate(records[1:3], start=1):
        if f"other{place}" not in plan.drafts:
            plan.add(f"other{place}", parse(record.text))
    return plan.made(shape, number)


def change(draft: Draft, kind: DerivationKind, chance: random.Random) -> Draft:
    """A draft as an account of that kind tells it."""
    if kind == "verbatim":
        return draft
    if kind in ("edited", "translated", "rewritten"):
        draft = _cut(draft, chance, least=0.5)
        if kind == "edited" or chance.random() < 0.5:
            draft = _reordered(draft, chance)
        draft = alter_quotes(draft, chance, share=0.5)
        draft = change_numbers(draft, chance, share=0.5)
    if kind == "edited":
        return reword(draft, chance, share=chance.choice((0.0, 0.15, 0.3)))
    if kind == "translated":
        return translate_clumsily(garble(draft, chance, unsteady=chance.random() < 0.7), chance)
    return reword(recast(draft, chance), chance, share=0.9)


def _copy(plan: _Plan) -> None:
    plan.add("source", parse(plan.records[0].text))
    plan.derive("copy", "source", plan.chance.choice(_KINDS))


def _chain(plan: _Plan) -> None:
    plan.add("source", parse(plan.records[0].text))
    plan.derive("first", "source", plan.chance.choice(_KINDS[1:]))
    plan.derive("second", "first", plan.chance.choice(_KINDS[:3]))


def _siblings(plan: _Plan) -> None:
    plan.add("source", parse(plan.records[0].text))
    plan.derive("left", "source", plan.chance.choice(_KINDS[1:]))
    plan.derive("right", "source", plan.chance.choice(_KINDS[1:]))


def _hidden(plan: _Plan) -> None:
    """Two accounts of a report that is not in the pile; half of the time both say whose."""
    whole = parse(plan.records[0].text)
    for key in ("left", "right"):
        plan.add(key, change(whole, plan.chance.choice(_KINDS[1:3]), plan.chance))
    outlet, said = invent(plan.chance), plan.chance.random() < 0.5
    if said:
        for key in ("left", "right"):
            plan.credit(
                key, outlet, plan.chance.choice(("dateline", "byline", "source", "rights", "original"))
            )
    plan.edges.append(Edge("right", "left", "edited", "credit" if said else "none", common=True))


def _spliced(plan: _Plan) -> None:
    """Passages of two independent accounts in one."""
    plan.add("source", parse(plan.records[0].text))
    plan.add("other1", parse(plan.records[1].text))
    halves = []
    for key in ("source", "other1"):
        draft = change(plan.drafts[key], plan.chance.choice(("edited", "edited", "verbatim")), plan.chance)
        blocks = paragraphs(draft)
        halves.append(blocks[: max(2, round(len(blocks) * plan.chance.uniform(0.5, 0.8)))])
    draft = joined([*halves[0], *halves[1]])
    kinds: list[DerivationKind] = [
        "edited" if _words(h) * 2 > _words(draft) else "excerpted" for h in map(joined, halves)
    ]
    plan.moments["other1"] = min(plan.moments["other1"], plan.moments["source"] + timedelta(minutes=20))
    plan.derive("spliced", "source", kinds[0], draft=draft)
    plan.edges.append(Edge("spliced", "other1", kinds[1], "time" if plan.dated else "none"))


def _outside(plan: _Plan) -> None:
    """An account that goes back to an outlet outside the pile and says so."""
    kind = plan.chance.choice(_KINDS)
    plan.add("report", change(parse(plan.records[0].text), kind, plan.chance))
    plan.outlets["report"] = None
    plan.credit("report", invent(plan.chance), plan.chance.choice(STYLES))
    if plan.chance.random() < 0.5:
        plan.drafts["report"] = furnish(plan.drafts["report"], plan.chance)


def _excerpted(plan: _Plan) -> None:
    """A few paragraphs of one account within another that has its own reporting."""
    plan.add("source", parse(plan.records[0].text))
    blocks = paragraphs(alter_quotes(parse(plan.records[0].text), plan.chance, share=0.2))
    size = max(2, len(blocks) // 4)
    start = plan.chance.randrange(max(1, len(blocks) - size))
    own = paragraphs(parse(plan.records[1].text))
    at = plan.chance.randint(1, len(own))
    draft = joined([*own[:at], *blocks[start : start + size], *own[at:]])
    plan.derive("other1", "source", "excerpted", draft=draft)


def _words(draft: Draft) -> int:
    return sum(len(sentence.text.split()) for sentence in draft)


def _cut(draft: Draft, chance: random.Random, *, least: float) -> Draft:
    """Paragraphs left out, mostly from the end."""
    blocks = paragraphs(draft)
    kept = blocks[: max(2, round(len(blocks) * chance.uniform(least, 1)))]
    return joined([block for at, block in enumerate(kept) if at < 2 or chance.random() > 0.15])


def _reordered(draft: Draft, chance: random.Random) -> Draft:
    """Two stretches of paragraphs in exchange."""
    blocks = paragraphs(draft)
    if len(blocks) < 4:
        return draft
    cut = chance.randint(2, len(blocks) - 2)
    return joined([*blocks[:1], *blocks[cut:], *blocks[1:cut]])


def _moment(date: str | None, chance: random.Random) -> datetime:
    day = datetime.fromisoformat((date or "2019-05-13")[:10])
    return day + timedelta(minutes=chance.randrange(360, 1_200))


_SHAPES: dict[str, Callable[[_Plan], None]] = {
    "copy": _copy,
    "chain": _chain,
    "siblings": _siblings,
    "hidden": _hidden,
    "spliced": _spliced,
    "outside": _outside,
    "excerpted": _excerpted,
}
