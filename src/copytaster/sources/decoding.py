"""Bytes -> text, in whatever encoding they were saved."""

import codecs
import re

from ..errors import Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CENTRAL = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽľĺôäőűöüđĽ")
_PLAUSIBLE = re.compile(
    "[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u06ff\u0900-\u0e7f\u1e00-\u1fff\u2010-\u203a\u20ac\u3000-\u30ff\u4e00-\u9fff"
    "\uac00-\ud7a3\uff00-\uffef]"
)
_MOSTLY = 0.97  # share of such characters that a text in UTF-16 has; read the wrong way round it has none of its spaces
_SAMPLE = 100_000
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x0b\x1b\x08")
_CHARSET = re.compile(
    rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?((?:windows-|iso-8859-|cp|koi8-|euc-|shift_?jis|gb|big5)[\w-]{0,12})",
    re.IGNORECASE,
)
"""How a page names its encoding. Browsers take the ISO pages for those of Windows, and so does `_declared`."""
_PAGES = {
    "cp1250": frozenset("pl cs sk hu sl hr bs ro sq".split()),
    "cp1254": frozenset("tr az".split()),
    "cp1257": frozenset("lt lv et".split()),
    "cp1258": frozenset(("vi",)),
}
"""Code page of Windows -> the languages, ISO 639-1, that are saved in it; others in Latin letters are in cp1252."""
_MOST_ACCENTS = 0.25
"""Share of bytes above 127 up to which a text is in Latin letters: Vietnamese has 0.2, Greek and Russian 0.8."""
_TELLING = 3_000  # characters that the language is told by
_MOST_DAMAGED = 4
"""Whole characters outside ASCII for each broken byte from which a text is UTF-8; an old code page has hardly any."""
_MOST_CONTROLS = 0.02  # share of control bytes from which a file is not text


def decode(location: str, data: bytes, *, largest: int) -> str | Problem:
    """The text of a document: by its byte order mark, as UTF-8, or as charset-normalizer detects.

    A byte order mark is not part of the text; line breaks stay as they are.
    """
    if len(data) > 4 * largest:
        return Problem(
            location, "too-large", f"It has {len(data):,} bytes; the setting largest_document is {largest:,}."
        )
    if not data.strip():
        return Problem(location, "empty", "There is no text in it.")
    text = _decoded(location, data)
    if isinstance(text, Problem):
        return text
    if len(text) > largest:
        return Problem(
            location,
            "too-large",
            f"It has {len(text):,} characters; the setting largest_document is {largest:,}.",
        )
    if not text.strip():
        return Problem(location, "empty", "There is no text in it.")
    return text


def _decoded(location: str, data: bytes) -> str | Problem:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                return Problem(
                    location, "undecodable", f"Its byte order mark says {encoding}, but {error.reason}."
                )
    controls = sum(byte in _CONTROLS for byte in data[:4096])
    if controls > _MOST_CONTROLS * min(len(data), 4096):
        wide = _wide(data)
        return wide if wide is not None else Problem(location, "binary", "It holds bytes that no text has.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = _declared(data) or _damaged(data) or _latin(data)
    if text is not None:
        return text
    from charset_normalizer import from_bytes  # 0.1 s, so not before it is needed

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        return Problem(location, "undecodable", "Its encoding could not be recognised; save it as UTF-8.")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError as error:
        return Problem(
            location, "undecodable", f"It looks like {best.encoding}, but {error.reason}; save it as UTF-8."
        )


def _declared(data: bytes) -> str | None:
    """A page in the encoding that it names itself, where that is one of the old code pages and fits."""
    match = _CHARSET.search(data, 0, 2_000) if data.lstrip()[:1] == b"<" else None
    if match is None:
        return None
    name = match.group(1).decode("ascii").lower()
    try:
        return data.decode({"iso-8859-1": "cp1252", "iso-8859-9": "cp1254"}.get(name, name))
    except (UnicodeDecodeError, LookupError):
        return None


def _damaged(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, as a cut or a bad join leaves them: each becomes U+FFFD."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return text if whole >= _MOST_DAMAGED * broken else None


def _latin(data: bytes) -> str | None:
    """Text in Latin letters in the old code page of its language; None for other letters.

    Nearly all bytes of such a text mean the same in all these code pages, so that statistics of the others guess
    badly: the language, told by the bytes that are certain, says more.
    """
    sample = data[:_SAMPLE]
    certain = sample.translate(None, bytes(range(128, 256)))
    if len(sample) - len(certain) > _MOST_ACCENTS * len(sample):
        return None
    from py3langid import classify  # 0.5 s, so not before it is needed

    language = str(classify(certain[:_TELLING].decode("ascii"))[0])
    encoding = next((page for page, languages in _PAGES.items() if language in languages), "cp1252")
    if encoding == "cp1250":
        encoding = _central(sample)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _central(sample: bytes) -> str:
    """Which of two pages of Central European languages: ISO 8859-2 where that gives more of their letters."""
    windows, iso = (
        sum(character in _CENTRAL for character in sample.decode(page, "replace"))
        for page in ("cp1250", "iso-8859-2")
    )
    return "iso-8859-2" if iso > windows else "cp1250"


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of Latin text is zero; of others the letters make sense."""
    sample = data[:4096]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        wide = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
        if zeros.count(0) > 0.6 * len(zeros) or (
            len(_PLAUSIBLE.findall(wide)) >= _MOSTLY * len(wide) and any(mark in wide for mark in " \n。、")
        ):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None
