"""Article -> Skim (cheap) and Article -> Annotated (deep). In the order of this file."""

from collections.abc import Sequence

import msgspec

from ..language.speech import SPEECH
from ..model import Annotated, Article, Sentence
from .attributions import attribute
from .attributions.page import open_page
from .attributions.quotes import Quotation, find_quotations
from .languages import detect_language
from .names import find_names, in_report, settle
from .quantities import find_quantities
from .reader import Reading, read
from .references import resolve
from .sentences import split
from .skim import skim
from .times import find_times
from .tokens import tokenise

__all__ = ["annotate", "skim"]


def annotate(article: Article) -> Annotated:
    """Read one article closely."""
    text = article.text
    language = article.language or detect_language(text)
    tokens = tokenise(text, language)
    sentences = split(article, tokens)
    quotations = find_quotations(text, SPEECH[language].verbs if language in SPEECH else frozenset())
    reading = _read(text, sentences, quotations) if language == "en" else None
    mentions = find_names(text, tokens, sentences, language, article.furniture)
    mentions = settle(text, tokens, mentions, reading.names) if reading else mentions
    mentions = in_report(mentions, article.furniture)
    page = open_page(text, tokens, sentences, mentions, quotations, language)
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
        attributions=attributions,
        quantities=find_quantities(text, tokens, language),
        times=find_times(text, sentences, article.published_on),
    )


def _read(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> Reading:
    return read(
        text,
        [(sentence.start, sentence.end, sentence.heading) for sentence in sentences],
        [(quotation.start, quotation.end) for quotation in quotations],
    )
