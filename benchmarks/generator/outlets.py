"""Invented outlets, what accounts say of themselves, and the furniture of the pages they stand on."""

import random
from typing import Literal

import msgspec

from .drafts import Draft, Sentence, joined, paragraphs, plain

Style = Literal[
    "told",
    "opening",
    "dateline",
    "byline",
    "source",
    "linked",
    "reference",
    "citation",
    "original",
    "rights",
    "first",
]
STYLES: tuple[Style, ...] = (
    "told", "opening", "dateline", "byline", "source", "linked", "reference", "citation", "original", "rights", "first",
)  # fmt: skip

_PLACES = (
    "Tarn Orm Velm Halden Brask Morrow Kestrel Ostrava Linde Marena Quill Severin Dunmore Askel Pell".split()
)
_FORMS = (
    "{} Gazette", "The {} Examiner", "Radio {}", "{} Press Agency", "{} Dispatch", "{} Review", "Il Faro di {}",
    "Der {}er Bote", "La Voz de {}", "{}bladet", "{} Insider", "{}net", "{} Today", "L’Écho de {}", "{} Newswire",
)  # fmt: skip
_FURNITURE_BEFORE = (
    "Home | News | World",
    "Contact us\n12 Quay Street, Tarn",
    "Sign up to our newsletter",
    "Share on Facebook",
    "Lesezeit: 4 Minuten",
    "Partager cet article",
    "Advertisement",
)
_FURNITURE_BEHIND = (
    "Leave a Reply\nYour email address will not be published.",
    "Kommentar schreiben",
    "Komentarų nėra:\nRašyti komentarą",
    "Sigue leyendo",
    "Follow us on Twitter",
    "Read more: Ten photographs of the week",
    "Partagez sur Facebook",
    "Поделиться",
    "All rights reserved.",
    "administrator",
)
_TOLD = (
    "“It is too early to say where this ends,” a person familiar with the matter told {}.",
    "Two officials, who asked not to be named, told {} that little had been settled.",
    "Nobody had been consulted beforehand, a senior diplomat told {}.",
    "A spokeswoman declined to comment when asked by {}, and a former aide told {} why.",
)
_TITLES = ("Morning after a long night", "What was said and what was not", "A day of many words")


class Invented(msgspec.Struct, frozen=True):
    """An outlet that does not exist."""

    name: str
    domain: str


def invent(chance: random.Random) -> Invented:
    """An outlet."""
    name = chance.choice(_FORMS).format(chance.choice(_PLACES))
    letters = "".join(c for c in name.lower().removeprefix("the ") if c.isascii() and c.isalpha())
    return Invented(name, f"{letters}.example")


def furnish(draft: Draft, chance: random.Random) -> Draft:
    """The draft on a page: lines of furniture before it and behind it."""
    before = chance.sample(_FURNITURE_BEFORE, chance.randint(0, 2))
    behind = chance.sample(_FURNITURE_BEHIND, chance.randint(1, 3))
    return joined([*map(plain, before), *paragraphs(draft), *map(plain, behind)])


def attribute(draft: Draft, outlet: Invented, style: Style, chance: random.Random) -> Draft:
    """The draft with words that say it goes back to an outlet; a byline is metadata and stands elsewhere."""
    blocks = paragraphs(draft)
    name = outlet.name
    if style == "told":
        called = (
            name
            if name.startswith(("The ", "Il ", "Der ", "La ", "L’")) or " " not in name
            else f"the {name}"
        )
        for text in chance.sample(_TOLD[:3], 2):
            at = chance.randint(1, len(blocks))
            blocks.insert(at, plain(text.format(called.replace("The ", "the "))))
    elif style == "opening":
        line = chance.choice(
            (
                "{} reports that much is still open.",
                "That is what {} reported on Tuesday.",
                "According to {}, talks go on.",
            )
        )
        blocks.insert(1 if "That" in line else 0, plain(line.format(name)))
    elif style == "dateline":
        first = blocks[0][0]
        lead = plain(f"{chance.choice(_PLACES).upper()}, May 3 ({name}) - ")[0].segments[0].text.rstrip("\n")
        segments = (
            msgspec.structs.replace(first.segments[0], text=lead, kind="plain", id=""),
            *first.segments,
        )
        blocks[0] = (Sentence(segments, opens=True), *blocks[0][1:])
    else:
        blocks += _behind(outlet, style, chance)
    return joined(blocks)


def _behind(outlet: Invented, style: Style, chance: random.Random) -> list[Draft]:
    """The lines beneath a report that name where it is from."""
    name, lines = outlet.name, ""
    if style == "source":
        lines = chance.choice(
            ("Source: {}", "Quelle: {}", "Fuente: {}", "Источник: {}", "(Source: {})", "Via {}")
        )
    elif style == "linked":
        lines = chance.choice(
            ("Source link: https://www.{}/a/12", "Read the original article on {}", "Source: www.{}")
        )
        name = outlet.domain if "www" in lines else name
    elif style == "reference":
        lines, name = chance.choice(("Reference(s):\n{}", "References\n{}", "Sources:\n{}")), outlet.domain
    elif style == "citation":
        title = chance.choice(_TITLES)
        lines = chance.choice(
            (
                f"1. {title}. Roe, Ann; Fell, Una. {{}}; 13 May 2019: A1.",
                f"Roe, Ann. “{title}.” {{}}, 13 May 2019.",
            )
        )
    elif style == "original":
        lines = chance.choice(
            (
                "This article was originally published in {}.",
                "This story first appeared on {}.",
                "Dieser Artikel erschien zuerst in {}.",
                "Cet article a été publié initialement par {}.",
                "Read the original at {}.",
            )
        )
    elif style == "rights":
        lines = chance.choice(("© 2019 {}. All rights reserved.", "Copyright 2019 {}"))
    elif style == "first":
        lines = chance.choice(("{} first reported the decision.", "The news was first reported by {}."))
    return [plain(line) for line in lines.format(name).split("\n")] if lines else []
