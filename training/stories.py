"""What the accounts of a story tell, stretch by stretch, for all that learns from it."""

from collections.abc import Mapping

from benchmarks.score import in_order
from copytaster.annotate import annotate
from copytaster.collate import claims, utterances
from copytaster.collate.entities import unite
from copytaster.collate.likeness import Stretch
from copytaster.collate.statements import collect
from copytaster.model import Account, Article


def stretches_of(articles: Mapping[str, Article]) -> tuple[dict[str, Account], dict[str, list[Stretch]]]:
    """The account of each key, and what is compared as `claims` and as `utterances`."""
    accounts = [Account(f"a{n}", annotate(one)) for n, one in enumerate(in_order(articles.values()), start=1)]
    by_location = {account.annotated.article.location: account for account in accounts}
    entities = unite(accounts)
    statements = collect(accounts, entities)
    said = utterances.match(accounts, statements, entities)
    return {key: by_location[article.location] for key, article in articles.items()}, {
        "claims": claims.stretches(accounts, entities, statements, said),
        "utterances": utterances.stretches(accounts, statements, entities),
    }
