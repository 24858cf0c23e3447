"""A text with marks laid over it, as HTML. Marks may overlap: the text is cut at every border."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec
from markupsafe import Markup

from ..model import Account, Span


class Mark(msgspec.Struct, frozen=True, order=True):
    """A stretch of a text that carries a class, and perhaps a title and a note that is set behind it."""

    start: int
    end: int
    css: str
    title: str = ""
    note: str = ""
    """Id of the finding that is told of here: a small link behind the stretch."""


def anchor(span: Span) -> str:
    """The fragment that a place in an account is reached by: `a1-120-164`."""
    return f"{span.account}-{span.start}-{span.end}"


def marked(text: str, start: int, end: int, marks: Iterable[Mark], *, places: bool = True) -> Markup:
    """`text[start:end]` with the marks that touch it, each piece one `span`; with `places` it says where it stands."""
    near = sorted(mark for mark in marks if mark.start < end and mark.end > start and mark.start < mark.end)
    borders = sorted({start, end, *(b for m in near for b in (m.start, m.end) if start < b < end)})
    pieces: list[Markup] = []
    active: list[Mark] = []
    upcoming = 0
    for left, right in pairwise(borders):
        while upcoming < len(near) and near[upcoming].start <= left:
            active.append(near[upcoming])
            upcoming += 1
        active = [mark for mark in active if mark.end > left]
        pieces.append(_piece(text[left:right], left, right, active, places=places))
    return Markup("").join(pieces)


def _piece(text: str, start: int, end: int, active: Sequence[Mark], *, places: bool) -> Markup:
    classes = " ".join(sorted({name for mark in active for name in mark.css.split()}))
    titles = "; ".join(dict.fromkeys(mark.title for mark in active if mark.title))
    notes = Markup("").join(
        Markup('<a class="note" href="#{0}">{0}</a>').format(note)
        for note in dict.fromkeys(mark.note for mark in active if mark.note and mark.end == end)
    )
    attributes = Markup(' data-s="{}" data-e="{}"').format(start, end) if places else Markup("")
    if classes:
        attributes += Markup(' class="{}"').format(classes)
    if titles:
        attributes += Markup(' title="{}"').format(titles)
    return (Markup("<span{}>{}</span>") if attributes else Markup("{}{}")).format(attributes, text) + notes


def marked_account(account: Account, marks: Iterable[Mark], targets: Iterable[Span]) -> Markup:
    """The whole text of an account, a paragraph a line, with marks; every target span can be linked to."""
    text = account.text
    article = account.annotated.article
    anchors: dict[int, list[str]] = defaultdict(list)
    for target in sorted(set(targets)):
        if target.account == account.id:
            anchors[target.start].append(anchor(target))
    ordered = sorted(marks)
    starts = sorted(anchors)
    paragraphs = []
    open_marks: list[Mark] = []
    upcoming = position = 0
    for line in text.splitlines(keepends=True):
        start, end = position, position + len(line.rstrip("\r\n"))
        position += len(line)
        if start == end:
            continue
        while upcoming < len(ordered) and ordered[upcoming].start < end:
            open_marks.append(ordered[upcoming])
            upcoming += 1
        open_marks = [mark for mark in open_marks if mark.end > start]
        here = starts[bisect_left(starts, start) : bisect_left(starts, end)]
        headline = article.headline_at is not None and start <= article.headline_at < end
        paragraphs.append(
            Markup('<p dir="auto"{}>{}{}</p>').format(
                Markup(' class="headline"') if headline else "",
                Markup("").join(
                    Markup('<i id="{}"></i>').format(name) for at in here for name in anchors[at]
                ),
                marked(text, start, end, open_marks),
            )
        )
    return Markup("\n").join(paragraphs)
