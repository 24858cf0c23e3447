"""Web pages, by trafilatura, with their metadata."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from ..config import Settings
from ..errors import Problem
from ..model import Article
from .dates import iso_date
from .decoding import decode

_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)


def read_html(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One page as one article: `text` is the body that was extracted, the headline is metadata."""
    page = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    if isinstance(page, Problem):
        yield page
        return
    from trafilatura import bare_extraction  # 0.3 s, so not before it is needed
    from trafilatura.settings import Document

    document = bare_extraction(page, with_metadata=True, include_comments=False, include_tables=True)
    text = (document.text or "").strip() if isinstance(document, Document) else ""
    if not isinstance(document, Document) or len(text) < settings.smallest_article:
        detail = f"No running text of {settings.smallest_article} characters or more was found on the page."
        yield Problem(location, "no-article", detail)
        return
    yield Article(
        location=location,
        text=text,
        headline=(document.title or "").strip(),
        outlet=document.sitename or None,
        byline=document.author or None,
        published=iso_date(document.date),
        language=match.group(1).lower() if (match := _LANGUAGE.search(page)) else None,
        url=document.url or None,
    )
