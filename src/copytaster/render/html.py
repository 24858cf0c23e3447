"""A dossier as one self-contained page, and the index of a run: no script, style or font from elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

import jinja2
from markupsafe import Markup

from ..errors import Problem
from ..model import Account, Claim, Dossier, Position, Span, Story, Utterance
from .graph import derivation_graph
from .labels import account_label, counted, kind_label, listed, standing, witnesses
from .marking import Mark, anchor, marked, marked_account


def dossier_html(dossier: Dossier) -> str:
    """One dossier as a page; the same dossier gives the same page."""
    accounts = {account.id: account for account in dossier.accounts}
    entities = {entity.id: entity for entity in dossier.entities}
    statements = {statement.id: statement for statement in dossier.statements}
    shared = [claim for claim in dossier.claims if claim.corroboration.accounts > 1]
    return _template("dossier.html.j2").render(
        dossier=dossier,
        accounts=accounts,
        entities=entities,
        statements=statements,
        numbers={account.id: number for number, account in enumerate(dossier.accounts)},
        claims=sorted(shared, key=_weight),
        singles=_singles(dossier),
        origins={origin.id: origin for origin in dossier.origins},
        graph=derivation_graph(dossier.accounts, dossier.derivations),
        speeches=_speeches(dossier),
        positions=_position_table(dossier.positions),
        about=_about(dossier),
        readings={utterance.id: _readings(utterance, accounts) for utterance in dossier.utterances},
        texts={
            account.id: marked_account(account, *_marks(account, dossier)) for account in dossier.accounts
        },
        words={account.id: len(account.text.split()) for account in dossier.accounts},
        first=min(_dates(dossier), default=None),
        last=max(_dates(dossier), default=None),
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
        "anchor": anchor,
        "kind_label": kind_label,
        "listed": listed,
        "witnesses": witnesses,
        "standing": standing,
    }
    environment.globals["counted"] = counted
    return environment


def _template(name: str) -> jinja2.Template:
    return _environment().get_template(name)


def _dates(dossier: Dossier) -> list[str]:
    return [a.annotated.article.published for a in dossier.accounts if a.annotated.article.published]


def _weight(claim: Claim) -> tuple[int, int, int, int]:
    """The most widely reported claims first, of these the best witnessed; then the order of the dossier."""
    support = claim.corroboration
    return (-support.accounts, -support.independent.low, -support.independent.high, int(claim.id[1:]))


def _singles(dossier: Dossier) -> list[tuple[Account, list[Claim]]]:
    """The claims that one account alone has, by account."""
    by_account: dict[str, list[Claim]] = defaultdict(list)
    for claim in dossier.claims:
        if claim.corroboration.accounts == 1:
            by_account[claim.members[0].account].append(claim)
    return [(account, by_account[account.id]) for account in dossier.accounts if by_account[account.id]]


def _speeches(dossier: Dossier) -> list[tuple[str, list[Utterance], list[Utterance]]]:
    """Speaker, what several accounts have of him, what one has; those with most to compare first."""
    names = {entity.id: entity.name for entity in dossier.entities}
    statements = {statement.id: statement for statement in dossier.statements}
    by_speaker: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in dossier.utterances:
        if utterance.speaker is not None:
            by_speaker[names[utterance.speaker]].append(utterance)
        else:
            source = statements[utterance.readings[0].statement].source
            by_speaker[source.text if source and source.text[0].islower() else "Speaker not named"].append(
                utterance
            )
    speeches = []
    for name, utterances in by_speaker.items():
        shared = [utterance for utterance in utterances if len(_told_by(utterance)) > 1]
        alone = [utterance for utterance in utterances if len(_told_by(utterance)) == 1]
        speeches.append((name, shared, alone))
    return sorted(speeches, key=lambda s: (s[0] == "Speaker not named", -len(s[1]), -len(s[2]), s[0]))


def _told_by(utterance: Utterance) -> set[str]:
    return {reading.span.account for reading in utterance.readings}


def _readings(utterance: Utterance, accounts: dict[str, Account]) -> list[tuple[Span, Markup]]:
    """The readings of an utterance, with the words that differ marked."""
    differing: dict[str, list[Mark]] = defaultdict(list)
    for difference in utterance.differences:
        for span in (difference.left, difference.right):
            if span is not None:
                differing[span.account].append(
                    Mark(span.start, span.end, f"differs {difference.kind}", difference.kind)
                )
    return [
        (
            reading.span,
            marked(
                accounts[reading.span.account].text,
                reading.span.start,
                reading.span.end,
                set(differing[reading.span.account]),
            ),
        )
        for reading in utterance.readings
    ]


def _position_table(
    positions: Iterable[Position],
) -> tuple[list[str], list[tuple[str, list[list[Position]]]]]:
    """Parties, and for each issue the positions of every party; the widest issues first."""
    table: dict[str, dict[str, list[Position]]] = defaultdict(lambda: defaultdict(list))
    weight: dict[str, int] = defaultdict(int)
    for position in positions:
        table[position.issue][position.party].append(position)
        weight[position.party] += 1
    parties = sorted(weight, key=lambda party: (-weight[party], party))
    issues = sorted(
        table, key=lambda issue: (-len(table[issue]), -sum(map(len, table[issue].values())), issue)
    )
    return parties, [(issue, [table[issue][party] for party in parties]) for issue in issues]


def _about(dossier: Dossier) -> dict[str, str]:
    """What a conflict is about, in words, by the id of claim, utterance or entity."""
    about = {claim.id: claim.text for claim in dossier.claims}
    about |= {utterance.id: utterance.readings[0].span.text for utterance in dossier.utterances}
    about |= {entity.id: entity.name for entity in dossier.entities}
    return about


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
        mark((reading.span for reading in utterance.readings), "said")
    for conflict in dossier.conflicts:
        for reading in conflict.readings:
            mark(reading.members, "conflict" if conflict.explanation is None else "", note=conflict.id)
    for derivation in dossier.derivations:
        mark((evidence.span for evidence in derivation.evidence), "")
        mark((span for passage in derivation.passages for span in (passage.left, passage.right)), "")
    for happening in dossier.timeline:
        mark(happening.members, "")
    for position in dossier.positions:
        mark(position.members, "")
    for origin in dossier.origins:
        mark(origin.evidence, "")
    return marks, targets
