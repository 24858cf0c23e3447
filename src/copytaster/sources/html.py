"""Web pages: the text by trafilatura, the metadata by what the page itself states, then by trafilatura."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from ..config import Settings
from ..errors import Problem
from ..model import Article
from .dates import iso_date
from .decoding import decode
from .metadata import headline_of, outlet_of, stated

_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_PLACE = re.compile(r"(?:, [^,]{2,40}){1,2}$")
"""The seat of an outlet behind its name: `Nyrup Post, Nyrup, Veld`."""
_LONGER = 2.0
"""Times as long as what was extracted from which the text that the page repeats in its data is taken for it. On 258
pages it is the better text for one (at 2.2), the worse for three (at 1.3 to 1.8), with other articles in it."""
_COVERED = 0.8  # share of the extracted words that such a text must have


def read_html(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One page as one article: `text` is the body that was extracted, the headline is metadata."""
    page = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    if isinstance(page, Problem):
        yield page
        return
    from trafilatura import bare_extraction, load_html  # 0.3 s, so not before it is needed
    from trafilatura.settings import Document

    tree = load_html(page)
    missing = Problem(
        location,
        "no-article",
        f"No running text of {settings.smallest_article} characters or more was found on the page.",
    )
    if tree is None:
        yield missing
        return
    metadata = stated(tree)
    found = bare_extraction(tree, with_metadata=True, include_comments=False, include_tables=True)
    document = found if isinstance(found, Document) else Document()
    text = _fuller((document.text or "").strip(), metadata.body)
    if len(text) < settings.smallest_article:
        yield missing
        return
    sitename = _PLACE.sub("", document.sitename or "").replace("_", " ")
    outlets = [*metadata.outlets, *([sitename] if sitename and "://" not in sitename else [])]
    titles = [*metadata.headlines, *([document.title.strip()] if document.title else [])]
    yield Article(
        location=location,
        text=text,
        headline=headline_of(titles, [*outlets, document.hostname or ""]),
        outlet=outlet_of(outlets),
        byline=metadata.byline or document.author or None,
        published=metadata.published or iso_date(document.date),
        language=match.group(1).lower() if (match := _LANGUAGE.search(page)) else None,
        url=document.url or None,
    )


def _fuller(extracted: str, body: str) -> str:
    """The extracted text, or the body in the page's data where that is the same text and much longer."""
    if len(body) <= _LONGER * len(extracted):
        return extracted
    words = extracted.split()
    known = set(body.split())
    return body if sum(word in known for word in words) >= _COVERED * len(words) else extracted
