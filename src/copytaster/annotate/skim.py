"""The cheap pass over an article."""

from ..model import Article, Skim


def skim(article: Article) -> Skim:
    """The cheap pass over an article."""
    return Skim(article, article.language or "en", tuple(article.text.lower().split()), (), ())
