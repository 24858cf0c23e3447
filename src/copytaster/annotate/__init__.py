"""Article -> Skim (cheap) and Article -> Annotated (deep). In the order of this file."""

from ..model import Annotated, Article
from .attributions import attribute
from .languages import detect_language
from .names import find_names
from .quantities import find_quantities
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
    mentions = find_names(text, tokens, sentences, language)
    references = resolve(text, tokens, sentences, mentions, language)
    attributions = attribute(text, tokens, sentences, mentions, references, language)
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
