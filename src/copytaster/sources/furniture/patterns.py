"""What furniture looks like, line by line, in the languages that news sites use."""

import re

from ...algorithms.forms import Form
from ...model import FurnitureKind
from . import comments, notices, offers


def _pattern(*alternatives: str) -> Form:
    return Form(rf"^(?:{'|'.join(alternatives)})$", re.IGNORECASE)


def _small(*alternatives: str) -> Form:
    """A pattern of lines in small letters: to compile it costs half of what one costs that disregards case."""
    return Form(rf"^(?:{'|'.join(alternatives)})$")


WHOLE: tuple[tuple[FurnitureKind, int, Form], ...] = (
    ("source-link", 220, _pattern(*notices.SOURCE_LINK)),
    ("translation-notice", 320, _pattern(*notices.TRANSLATION)),
    ("author-box", 140, _small(*notices.AUTHOR_BOX, *notices.CONTRIBUTORS)),
    ("newsletter", 220, _small(*offers.NEWSLETTER)),
    ("promotion", 220, _small(*offers.PROMOTION)),
    ("navigation", 190, _small(*offers.NAVIGATION)),
    ("comments", 140, _small(*comments.COMMENTS)),
    ("copyright", 400, _small(*notices.COPYRIGHT)),
    ("caption", 400, _pattern(*notices.CAPTION)),
    ("byline", 160, _pattern(*notices.BYLINE)),
    ("contact", 240, _pattern(*notices.CONTACT)),
    ("correction", 400, _small(*notices.CORRECTION)),
)
"""Kind, the longest line of it, and what the whole line looks like, in small letters where it disregards case."""

HOLDING: tuple[tuple[FurnitureKind, int, tuple[str, ...], Form], ...] = (
    ("translation-notice", 320, notices.TRANSLATED_WORDS, _pattern(*notices.TRANSLATED)),
    ("author-box", 400, notices.CONTRIBUTED_WORDS, _pattern(*notices.CONTRIBUTED)),
    ("comments", 200, comments.REMEMBERED_WORDS, _pattern(*comments.REMEMBERED)),
    ("promotion", 240, offers.SUBSCRIBED_WORDS, _pattern(*offers.SUBSCRIBED)),
    ("promotion", 400, offers.APPEALS_WORDS, _pattern(*offers.APPEALS)),
    ("navigation", 200, offers.LINKED_WORDS, _pattern(*offers.LINKED)),
    ("caption", 700, offers.GALLERY_WORDS, _pattern(*offers.GALLERY)),
    ("caption", 260, offers.SHARED_WORDS, _pattern(*offers.SHARED)),
    ("navigation", 190, offers.LISTENED_WORDS, _pattern(*offers.LISTENED)),
    ("byline", 600, notices.SIGNED_WORDS, _pattern(*notices.SIGNED)),
    ("contact", 420, notices.WRITTEN_TO_WORDS, _pattern(*notices.WRITTEN_TO)),
    ("caption", 140, notices.DRAWN_WORDS, _pattern(*notices.DRAWN)),
    ("navigation", 700, offers.RELATED_WORDS, _pattern(*offers.RELATED)),
    ("byline", 90, notices.DATED_WORDS, _pattern(*notices.DATED)),
    ("caption", 700, notices.SLIDES_WORDS, _pattern(*notices.SLIDES)),
    ("newsletter", 220, offers.NEWSLETTERED_WORDS, _pattern(*offers.NEWSLETTERED)),
    ("copyright", 220, notices.RESERVED_WORDS, _pattern(*notices.RESERVED)),
    ("caption", 400, notices.CREDITED_WORDS, _pattern(*notices.CREDITED)),
    ("caption", 400, notices.SLASHED_WORDS, _pattern(*notices.SLASHED)),
)
"""Kind, the longest line of it, words in lower case of which it holds one, and what the whole line looks like.

These could begin anywhere in a line, so that trying them on every line would cost more than all the others.
"""

PHRASES: tuple[tuple[FurnitureKind, str], ...] = (
    ("newsletter", "verify you're not a robot"),
    ("newsletter", "you may opt-out at any time"),
    ("newsletter", "you may opt out at any"),
    ("newsletter", "you may unsubscribe"),
    ("newsletter", "thank you for subscribing"),
    ("newsletter", "invalid email"),
    ("newsletter", "occasional promotional offers"),
    ("promotion", "if you enjoyed this article"),
    ("promotion", "highest journalistic standards"),
    ("promotion", "by becoming a member"),
    ("promotion", "is a leading provider of"),
    ("promotion", "for as little as $"),
    ("contact", "we pay for your stor"),
    ("copyright", "opinions expressed in this"),
    ("copyright", "views expressed in this"),
    ("copyright", "views expressed are "),
    ("copyright", "views expressed here"),
    ("copyright", "opinions expressed are "),
    ("copyright", "opinions expressed here"),
    ("copyright", "may not be in its final form"),
    ("source-link", " originally appeared on "),
    ("newsletter", "by subscribing now"),
    ("newsletter", "please consider supporting"),
    ("newsletter", "please consider subscribing"),
    ("navigation", "copy this code to your website"),
    ("newsletter", "by signing up, you "),
    ("newsletter", "by signing up you "),
    ("newsletter", "by subscribing, you "),
    ("newsletter", "by subscribing you "),
    ("newsletter", "protected by recaptcha"),
    ("promotion", "continue reading the main story"),
    ("promotion", "affiliate-links"),
    ("promotion", "may earn an affiliate commission"),
    ("promotion", "may earn a commission"),
    ("comments", "your email address will not be published"),
    ("copyright", "may not be published, broadcast, rewritten"),
    ("copyright", "todos los derechos reservados"),
    ("copyright", "todos os direitos reservados"),
    ("copyright", "tutti i diritti riservati"),
    ("copyright", "alle rechten voorbehouden"),
    ("copyright", "wszelkie prawa zastrzeżone"),
    ("copyright", "všechna práva vyhrazena"),
    ("copyright", "все права защищены"),
    ("copyright", "всі права захищені"),
    ("copyright", "privatsphäre-einstellungen"),
    ("copyright", "verwendet cookies"),
    ("copyright", "использует файлы cookie"),
)
"""Kind, and what in lower case makes any line of up to `PHRASED` characters furniture, if it has no quotation in it."""
PHRASED = 500

BOXED: tuple[tuple[FurnitureKind, str], ...] = (
    ("newsletter", "verify you're not a robot"),
    ("newsletter", "invalid email"),
    ("newsletter", "encountered an issue signing you up"),
)
"""The same for boxes that an extractor ran together into one line of up to `BOX` characters."""
BOX = 1_200

HEADERS: tuple[tuple[FurnitureKind, Form], ...] = (
    (
        "contact",
        _pattern(
            r"contact(?: us| info(?:rmation)?| details)?:?",
            r"(?:our )?(?:address|offices?|headquarters):?",
            r"get in touch:?",
            r"kontakt:?",
            r"contacto:?",
            r"контакты:?",
        ),
    ),
    (
        "references",
        _pattern(
            r"references?(?:\(s\))?:?",
            r"sources?(?:\(s\))?:",
            r"works cited:?",
            r"bibliograph(?:y|ie):?",
            r"quellen(?:angaben?)?:?",
            r"fuentes:?",
            r"литература:?",
            r"источники:?",
            r"(?:kilder|källor|lähteet|źródła|zdroje|bronnen|fontes|fonti|allikad|šaltiniai|kaynaklar|джерела|"
            r"参考文献):?",
            r"further reading:?",
            r"endnotes:?",
        ),
    ),
    (
        "navigation",
        _pattern(
            r"(?:related|recommended|more|popular|trending|latest)(?: (?:articles|stories|"
            r"posts|news|content|topics|links))?[:.…]{0,3}",
            r"links:",
            r"most (?:read|popular|viewed|shared):?",
            r"(?:\S+ ){0,3}top (?:deals|stories|headlines|news):?",
            r"trending(?: right)? now:?",
            r"(?:read|see) more(?: .{0,30})?:",
            r"you (?:may|might) (?:also )?(?:like|be interested in):?",
            r"recent (?:\S+ ){1,3}coverage:?",
            r"online:",
            r"(?:mehr zum thema|auch interessant|ähnliche(?: artikel| beiträge| themen)?|"
            r"das könnte sie auch interessieren|lesen sie auch):?",
            r"(?:à lire aussi|lire aussi|sur le même sujet|articles liés|leer también|te puede interesar|"
            r"noticias? relacionadas?|artículos relacionados|leggi anche|articoli correlati|notícias relacionadas|"
            r"leia também|veja também|"
            r"lees ook|gerelateerde artikelen|les også|relaterte saker|læs også|relaterede artikler|läs också|"
            r"relaterade artiklar|související články|powiązane (?:artykuły|tematy)|ilgili haberler|berita terkait|"
            r"похожие (?:статьи|новости|материалы)|материалы по теме|схожі новини):?",
            r"(?:czytaj (?:też|także|więcej)|читайте также|читайте також|смотрите также|по теме):?",
            r"(?:関連記事|おすすめ情報|相关阅读|관련 ?기사):?",
        ),
    ),
    ("promotion", _pattern(r"(?:vote now|urgent|take (?:our|the) poll)[:!]")),
    (
        "comments",
        _pattern(
            r"leave a (?:reply|comment)",
            r"comments?:?",
            r"post a comment",
            r"rašyti komentarą",
            r"оставить комментарий",
        ),
    ),
)
"""Lines that say what the short lines below them are."""

ADDRESS = Form(
    r"\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|"
    r"(?:^|, )\d{1,5}[A-Za-z]?,? (?:[A-Z][\w.'’-]*,? ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Buildings?|"
    r"Boulevard|Blvd|"
    r"Drive|Suite|Floor|Way|Place|Court|House|Terrace|Quay)\b\.?(?=[,;]|$| \d| [A-Z]{1,2}\d)|"
    r"^[A-ZÄÖÜ][\w.-]{0,30}(?:straße|strasse|str\.|platz|allee|gasse|ring) \d{1,4}[a-z]?\b|"
    r"\b(?i:tel|phone|telephone|telefon|téléphone|teléfono|fax|mobile|телефон|"
    r"тел)\.?\s?[.:]{0,2}\s?[+(]?\d[\d ()./-]{4,}|"
    r"\b(?i:call)(?: us)?(?: on| at)?:? [+(]?\d[\d ()./-]{6,}|"
    r"\+\d{1,3}[ (.-]{1,2}\d[\d ().-]{5,20}\d|"
    r"(?:^|[ :<(])[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40}[)>]?$|^https?://\S+$|^www\.\S+$|"
    r"\b[Pp]\.?[Oo]\.? Box \d|^(?:Suite|Unit|Floor|Level|Room|Flat|Office) \d{1,4}[A-Z]?,"
)
CITATION = Form(
    r"(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?\s+(?:\d{1,2},\s+)?\d{4}"
    r"\s*[:;,.(]\s*(?:pp?\.?\s*)?[A-Z]{0,2}\.?\d{1,3}[A-Z]?(?:\s?[–-]\s?[A-Z]{0,2}\d{1,4})?\)?\.?$"
)
"""How a bibliographic citation ends: a date with its year, then a page."""
CITED = Form(
    r"^[^\W\d_a-z][\w'’-]{1,30}, [^\n\"“]{2,60}[\"“][^\n\"“”]{4,250}[\"”]\.? [^\W\d_a-z][^\n\"“”]{2,60},? "
    r"\(?(?:\d{1,2}\s|\w{3,10}\s)[\w. ,]{2,20}\d{4}\)?\.?$"
)
"""A bibliographic citation without a page: `Roe, Ann. "Mill burns." Valley Courier, 3 May 2024.`"""
LINKED = Form(
    r"^(?:\[?\d{1,3}\]?[.)]?\s+)?(?:https?://\S+|(?:[\w-]{1,60}\.){1,5}[a-z]{2,24}(?:/\S*)?)(?:[:,]?\s.{0,160})?$",
    re.IGNORECASE,
)
REFERENCE = Form(
    r"^(?:\[?\d{1,3}\]?[.)]?\s+|[^\W\d_a-z][\w'’-]{1,30}, (?=[^\W\d_a-z])).{8,400}\b(?:19|20)\d\d\b"
)
"""An entry of a list of references: numbered, or with a surname in front, and with a year."""
REPORTED = Form(
    rf"^(?-i:{notices.UPPER}[\w.’'-]*(?: {notices.UPPER}[\w.’'-]*){{0,2}}) reported (?:from|and wrote) "
    r"[^“”\"]{3,200}\.$"
)
"""Where the authors were, as it stands below a report: `Holm reported from Nyrup, Sund from Halka.`"""
AUTHOR = Form(
    r"^(?:[Dd](?:er Autor|ie Autorin) (?:ist|schreibt|lebt|arbeitet)|"
    r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){1,3},? (?:is|covers|writes|reports|works|ist|schreibt)) "
    r"(?=.{0,200}(?:\b(?i:reporter|editor|columnist|correspondent|journalist|staff writer|contributor|"
    r"freelance|newsletter|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journalistin|kolumnistin)\b|"
    r"\b(?i:follow|email|contact|reach) (?:him|her|them|me)\b|[ :][@]\w))"
    r"(?!.*(?:pic\.twitter|\(@))[^“”\"]{10,480}$"
)
"""A portrait of the author, as it stands below a report, in the present tense."""
