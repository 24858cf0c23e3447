"""Article -> Skim (cheap) and Article -> Annotated (deep). In the order of this file."""

from collections.abc import Sequence

import msgspec

from ..language.speech import SPEECH
from ..model import Annotated, Article, Sentence, Token
from .attributions import attribute
from .attributions.page import open_page
from .attributions.quotes import Quotation, find_quotations
from .languages import detect_language
from .names import find_names, in_report, settle
from .quantities import find_quantities
from .reader import Reading, read
from .references import resolve
from .report import apart_from, boxes_within, report_of
from .sentences import split
from .skim import skim
from .times import find_times
from .tokens import write_out

__all__ = ["annotate", "skim"]


def annotate(article: Article) -> Annotated:
    """Read one article closely."""
    language = article.language or detect_language(article.text)
    boxes = boxes_within(article)
    report = report_of(article, boxes)
    text = report.text
    written = write_out(text, language)
    tokens = written.tokens
    sentences = split(report, tokens)
    quotations = find_quotations(text, SPEECH[language].verbs if language in SPEECH else frozenset())
    reading = _read(text, sentences, quotations) if language == "en" else None
    mentions = find_names(written, sentences, language, article.furniture)
    mentions = settle(written, mentions, reading.names) if reading else mentions
    mentions = in_report(mentions, article.furniture)
    page = open_page(written, sentences, mentions, quotations, language)
    references = resolve(page)
    page = msgspec.structs.replace(page, references=references)
    attributions = attribute(page, reading.attributions if reading else ())
    return Annotated(
        article=article,
        language=language,
        tokens=tokens,
        sentences=sentences,
        mentions=mentions,
        references=references,
        attributions=tuple(apart_from(text, boxes, attribution) for attribution in attributions),
        quantities=find_quantities(written, language),
        times=find_times(text, sentences, article.published_on, language),
        tags=_tags(tokens, reading) if reading else (),
    )


def _tags(tokens: Sequence[Token], reading: Reading) -> tuple[str, ...]:
    """The part of speech of each token, which may be of several words: of `don't` that of `do`, else the last one's."""
    tags = []
    ends = [end for _, end in reading.words]
    last = len(ends) - 1
    at = 0
    for token in tokens:
        while ends[at] <= token.start:
            at += 1
        end = token.end
        if ends[at] >= end:  # as most are
            tags.append(reading.tags[at])
            continue
        first = at
        while at < last and ends[at] < end:
            at += 1
        tags.append("AUX" if "AUX" in reading.tags[first : at + 1] else reading.tags[at])
    return tuple(tags)


def _read(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> Reading:
    return read(
        text,
        [(sentence.start, sentence.end, sentence.heading) for sentence in sentences],
        [(quotation.start, quotation.end) for quotation in quotations],
    )
