"""The formats `copytaster.dossier/1` and that of `copytaster annotate --json`."""

from collections.abc import Sequence
from typing import Any

import msgspec

from ..model import Account, Annotated, Derivation, Dossier, Furniture, Passage, Story

FORMAT = "copytaster.dossier/1"

_encoder = msgspec.json.Encoder(order="deterministic")


def dossier_json(dossier: Dossier, *, indent: int = 1) -> bytes:
    """One dossier as UTF-8 JSON, on one line with `indent` 0; the same dossier gives the same bytes."""
    encoded = _encoder.encode(_dossier(dossier))
    return (msgspec.json.format(encoded, indent=indent) if indent else encoded) + b"\n"


def annotated_json(annotated: Annotated) -> bytes:
    """One annotated article as a line of JSON, without the line break."""
    article = annotated.article
    return _encoder.encode(
        {
            "location": article.location,
            "text": article.text,
            "language": annotated.language,
            "sentences": [(sentence.start, sentence.end) for sentence in annotated.sentences],
            "mentions": [{"start": m.start, "end": m.end, "kind": m.kind} for m in annotated.mentions],
            "attributions": [
                {"source": a.source, "cue": a.cue, "content": a.content, "mode": a.mode}
                for a in annotated.attributions
            ],
            "quantities": annotated.quantities,
            "times": annotated.times,
            "furniture": [_furniture(piece) for piece in article.furniture],
        }
    )


def stories_json(stories: Sequence[Story]) -> bytes:
    """Every story with the locations of its accounts, as UTF-8 JSON."""
    records = [
        {
            "id": story.id,
            "headline": story.headline,
            "accounts": [{"location": article.location} for article in story.articles],
        }
        for story in stories
    ]
    return msgspec.json.format(_encoder.encode(records), indent=1) + b"\n"


def _dossier(dossier: Dossier) -> dict[str, Any]:
    dates = sorted(a.annotated.article.published for a in dossier.accounts if a.annotated.article.published)
    return {
        "format": FORMAT,
        "story": {
            "id": dossier.story.id,
            "headline": dossier.story.headline,
            "first_published": dates[0] if dates else None,
            "last_published": dates[-1] if dates else None,
        },
        "accounts": [_account(account, dossier) for account in dossier.accounts],
        "entities": dossier.entities,
        "statements": dossier.statements,
        "utterances": [
            {
                "id": utterance.id,
                "speaker": utterance.speaker,
                "readings": [
                    {**msgspec.structs.asdict(reading.span), "statement": reading.statement}
                    for reading in utterance.readings
                ],
                "agreement": utterance.agreement,
                "differences": utterance.differences,
            }
            for utterance in dossier.utterances
        ],
        "claims": dossier.claims,
        "origins": dossier.origins,
        "derivations": [_derivation(derivation) for derivation in dossier.derivations],
        "conflicts": dossier.conflicts,
        "timeline": dossier.timeline,
        "positions": dossier.positions,
    }


def _account(account: Account, dossier: Dossier) -> dict[str, Any]:
    article = account.annotated.article
    return {
        "id": account.id,
        "location": article.location,
        "headline": article.headline,
        "outlet": article.outlet,
        "byline": article.byline,
        "published": article.published,
        "language": account.annotated.language,
        "translated": any(d.account == account.id and d.kind == "translated" for d in dossier.derivations)
        or any(piece.kind == "translation-notice" for piece in article.furniture),
        "text": article.text,
        "furniture": [_furniture(piece) for piece in article.furniture],
        "digest": article.digest,
    }


def _furniture(piece: Furniture) -> dict[str, Any]:
    return {"start": piece.start, "end": piece.end, "kind": piece.kind}


def _derivation(derivation: Derivation) -> dict[str, Any]:
    origin = (
        {"account": derivation.from_account}
        if derivation.from_account is not None
        else {"outlet": derivation.from_outlet}
    )
    return {
        "account": derivation.account,
        "from": origin,
        "kind": derivation.kind,
        "confidence": derivation.confidence,
        "directed": derivation.directed,
        "evidence": [
            {**msgspec.structs.asdict(evidence.span), "reason": evidence.reason}
            for evidence in derivation.evidence
        ],
        "passages": [_passage(passage) for passage in derivation.passages],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "spans": [passage.left, passage.right],
        "similarity": passage.similarity,
        "quoted": passage.quoted,
    }
