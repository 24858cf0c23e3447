"""Bytes -> text, in whatever encoding they were saved."""

import codecs

from ..errors import Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 100_000
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x0b\x1b\x08")
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


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of Latin text is zero."""
    sample = data[:4096]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros and zeros.count(0) > 0.6 * len(zeros):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None
