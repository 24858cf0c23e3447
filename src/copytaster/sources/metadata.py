"""What a web page states about its article: schema.org as JSON-LD first, Open Graph and its heading beside it."""

import json
import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any

import msgspec

from .dates import iso_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"Article|BlogPosting|Report$")
"""The schema.org types that are an article: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`, `Report`."""
_SEPARATOR = re.compile(r"\s+[|\-–—·»:]+\s+|\s*[：｜ㅣ]\s*|\s*\|\s*")
"""What stands between a headline and the name of the site in a page's title."""
_COMPANY = re.compile(
    r"\b(?:AG|GmbH|KG|SE|S\.?L\.?U?|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|Inc|LLC|Ltd|Limited|plc|B\.?V|N\.?V|"
    r"AB|ASA?|Oy|a\.s|s\.r\.o|Sp\. z o\.o|Verlag|Publishing|Media Group|Holdings?)\b\.?",
)
"""A firm that publishes, and so not the name of an outlet."""
_PLATFORMS = frozenset("blogger wordpress medium substack facebook twitter youtube tumblr".split())
"""Who hosts a page and does not write it; in lower case."""
_ADDRESS = re.compile(r"[/@#]|^\S+\.[a-z]{2,6}$|^[a-z0-9.-]+$")
"""An address, an account or a bare host: no name as people read it."""
_DAY = re.compile(r"[\d./ -]{6,12}")
_DEEPEST = 40  # levels of a JSON-LD block that are looked through
_LONGEST_NAME = 60
_MOST_NAMES = 50


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of its article; None or empty for what it does not say."""

    headlines: tuple[str, ...] = ()
    """As the page's data, its Open Graph title and its only heading of the first level give it, in that order."""
    outlets: tuple[str, ...] = ()
    """As the page's data and its Open Graph name of the site give it, in that order, addresses left out."""
    byline: str | None = None
    published: str | None = None
    """ISO 8601."""
    body: str = ""
    """The text of the article, where the page repeats it in its data."""


def stated(page: "HtmlElement") -> Metadata:
    """The metadata of a parsed page. Blocks of data that do not parse are passed over."""
    record = next(_articles(page), {})
    headings = [" ".join(heading.text_content().split()) for heading in page.iter("h1")]
    titles = [
        _text(record.get("headline")),
        _property(page, "og:title"),
        headings[0] if len(headings) == 1 else "",
    ]
    publisher = _named(record.get("publisher"))
    names = [*publisher, _property(page, "og:site_name")]
    body = record.get("articleBody")
    return Metadata(
        headlines=tuple(title for title in titles if title),
        outlets=tuple(name for name in map(_outlet, names) if name),
        byline=", ".join(dict.fromkeys(_named(record.get("author")))) or None,
        published=iso_date(record.get("datePublished")),
        body=unescape(body).strip() if isinstance(body, str) else "",
    )


def headline_of(titles: Sequence[str], outlets: Sequence[str]) -> str:
    """The first title that is not cut short, without the name of the site behind it.

    A part counts as the site's where it has the name of an outlet in it or is a day, or where what is left is a title
    of its own.
    """
    whole = [title for title in titles if not title.endswith(("...", "…"))] or list(titles)
    if not whole:
        return ""
    title = whole[0]
    others = {_bare(other) for other in titles}
    names = [bare for name in outlets if len(bare := _bare(name)) > 1]
    while cuts := list(_SEPARATOR.finditer(title)):
        head, tail = title[: cuts[-1].start()], title[cuts[-1].end() :]
        part = _bare(tail)
        site = len(tail) <= _LONGEST_NAME and any(name in part or part in name for name in names)
        if not head or not (site or _bare(head) in others or _DAY.fullmatch(tail)):
            break
        title = head
    return title


def outlet_of(outlets: Sequence[str]) -> str | None:
    """The first name that reads like an outlet's, not like a firm's or a host's; the first of all where none does."""
    return next((name for name in outlets if not _COMPANY.search(name)), outlets[0] if outlets else None)


def _articles(page: "HtmlElement") -> Iterator[dict[str, Any]]:
    """The records of articles in the page's JSON-LD, in order."""
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            waiting = [(json.loads(script.text or "", strict=False), 0)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value, depth = waiting.pop(0)
            if depth > _DEEPEST:
                continue
            if isinstance(value, list):
                waiting += [(item, depth + 1) for item in value]
            elif isinstance(value, dict):
                kinds = value.get("@type")
                if any(
                    isinstance(kind, str) and _ARTICLE.search(kind)
                    for kind in (kinds if isinstance(kinds, list) else [kinds])
                ):
                    yield value
                waiting += [(value[key], depth + 1) for key in ("@graph", "mainEntity") if key in value]


def _property(page: "HtmlElement", name: str) -> str:
    """The content of a `meta` element, by its property or name."""
    for element in page.iter("meta"):
        if name in (element.get("property"), element.get("name")):
            return _text(element.get("content"))
    return ""


def _named(value: Any) -> list[str]:
    """The names of a person or organisation, or of a list of them; addresses are none."""
    names = []
    for item in value[:_MOST_NAMES] if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        names += [_text(one) for one in (name[:_MOST_NAMES] if isinstance(name, list) else [name])]
    return [name for name in names if name and "://" not in name]


def _outlet(name: str) -> str | None:
    """A name of the site as people read it; None for an address, a platform or a slogan."""
    name = name.partition(" - ")[0].strip() if _COMPANY.search(name) else name
    plain = len(name) <= _LONGEST_NAME and not _ADDRESS.search(name) and name.casefold() not in _PLATFORMS
    return name if plain and name else None


def _text(value: Any) -> str:
    return " ".join(unescape(value).replace("\u00ad", "").split()) if isinstance(value, str) else ""


def _bare(text: str) -> str:
    """Letters and digits in lower case."""
    return re.sub(r"[\W_]+", "", text.casefold())
