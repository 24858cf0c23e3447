"""A dossier as one self-contained page, and the index of a run: no script, style or font from elsewhere."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import jinja2

from ..errors import Problem
from ..model import Account, Derivation, Dossier, Span, Story
from . import sections
from .graph import derivation_graph, unconnected
from .labels import (
    account_label,
    agreement_label,
    counted,
    day_label,
    kind_label,
    language_label,
    listed,
    moment_label,
    standing,
    witnesses,
)
from .marking import Mark, anchor, marked_account


def dossier_html(dossier: Dossier) -> str:
    """One dossier as a page; the same dossier gives the same page."""
    accounts = {account.id: account for account in dossier.accounts}
    names = {entity.id: entity.name for entity in dossier.entities}
    shared = sections.by_weight(claim for claim in dossier.claims if claim.corroboration.accounts > 1)
    dates = [a.annotated.article.published for a in dossier.accounts if a.annotated.article.published]
    return _template("dossier.html.j2").render(
        dossier=dossier,
        accounts=accounts,
        names=names,
        statements={statement.id: statement for statement in dossier.statements},
        numbers={account.id: number for number, account in enumerate(dossier.accounts)},
        claims=shared,
        standings=sections.standings(shared),
        singles=sections.single_claims(dossier),
        origins={origin.id: origin for origin in dossier.origins},
        sources=_sources(dossier),
        graph=derivation_graph(dossier.accounts, dossier.derivations),
        apart=unconnected(dossier.accounts, dossier.derivations),
        speeches=sections.speeches(dossier),
        readings={u.id: sections.readings(u, accounts) for u in dossier.utterances},
        positions=sections.position_table(dossier.positions, names),
        days=sections.days(dossier.timeline),
        about=_about(dossier),
        texts={
            account.id: marked_account(account, *_marks(account, dossier)) for account in dossier.accounts
        },
        first=min(dates, default=None),
        last=max(dates, default=None),
    )


def index_html(stories: Sequence[Story], problems: Sequence[Problem]) -> str:
    """Every story of a run with a link to its dossier, then the stories of one account, then the problems."""
    return _template("index.html.j2").render(
        told=[story for story in stories if len(story.articles) > 1],
        single=[story for story in stories if len(story.articles) == 1],
        problems=problems,
    )


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("copytaster", "render/templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "account_label": account_label,
        "agreement_label": agreement_label,
        "anchor": anchor,
        "day_label": day_label,
        "dots": sections.dots,
        "kind_label": kind_label,
        "listed": listed,
        "language_label": language_label,
        "moment_label": moment_label,
        "place_of": sections.place_of,
        "quotes": sections.quotes,
        "sides": sections.sides,
        "witnesses": witnesses,
        "standing": standing,
    }
    environment.globals["counted"] = counted
    return environment


def _template(name: str) -> jinja2.Template:
    return _environment().get_template(name)


def _sources(dossier: Dossier) -> dict[str, list[Derivation]]:
    """What each account goes back to, the surest first."""
    return {
        account.id: sorted(
            (d for d in dossier.derivations if d.account == account.id), key=lambda d: -d.confidence
        )
        for account in dossier.accounts
    }


def _about(dossier: Dossier) -> dict[str, str]:
    """What each conflict is about, in words; empty where its own readings say it."""
    texts = {claim.id: claim.text for claim in dossier.claims}
    texts |= {utterance.id: utterance.readings[0].span.text for utterance in dossier.utterances}
    texts |= {entity.id: entity.name for entity in dossier.entities}
    told = {
        c.id: {t for v in c.readings for t in (v.value, *(m.text for m in v.members))}
        for c in dossier.conflicts
    }
    return {
        c.id: "" if texts.get(c.about, "") in told[c.id] else texts.get(c.about, "")
        for c in dossier.conflicts
    }


def _marks(account: Account, dossier: Dossier) -> tuple[list[Mark], list[Span]]:
    """What is marked in the full text of an account, and the spans that other parts of the page link to."""
    marks = [
        Mark(f.start, f.end, "furniture", f"not the report: {f.kind}")
        for f in account.annotated.article.furniture
    ]
    targets: list[Span] = []

    def mark(spans: Iterable[Span], css: str, title: str = "", note: str = "") -> None:
        for span in spans:
            if span.account == account.id:
                marks.append(Mark(span.start, span.end, css, title, note))
                targets.append(span)

    for entity in dossier.entities:
        mark(entity.mentions, f"mention {entity.kind}", f"{entity.name} ({entity.kind})")
        mark(entity.roles, "role", f"role of {entity.name}")
    for claim in dossier.claims:
        mark(claim.members, "", note=claim.id if claim.corroboration.accounts > 1 else "")
    for utterance in dossier.utterances:
        told = {reading.span.account for reading in utterance.readings}
        mark(
            (reading.span for reading in utterance.readings),
            "said",
            note=utterance.id if len(told) > 1 else "",
        )
    for conflict in dossier.conflicts:
        for reading in conflict.readings:
            mark(reading.members, "conflict" if conflict.explanation is None else "", note=conflict.id)
    for number, derivation in enumerate(dossier.derivations, start=1):
        mark((evidence.span for evidence in derivation.evidence), "", note=f"d{number}")
        mark((span for passage in derivation.passages for span in (passage.left, passage.right)), "")
    for number, happening in enumerate(dossier.timeline, start=1):
        mark(happening.members, "", note=f"t{number}")
    for number, position in enumerate(dossier.positions, start=1):
        mark(position.members, "", note=f"p{number}")
    for origin in dossier.origins:
        mark(origin.evidence, "")
    return marks, targets
