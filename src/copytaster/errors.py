"""What can go wrong.

Bad *use* is an exception, with a sentence that says what to do::

    CopytasterError
    ├── UsageError        an argument or a combination of arguments makes no sense
    └── SettingsError     a settings file or an environment variable cannot be used

Bad *input* is a value: a `Problem`, yielded where an article was expected, counted and shown at the end.
"""

from typing import Literal

import msgspec

ProblemReason = Literal[
    "unreadable",  # the path does not exist or may not be read
    "empty",  # no text in it
    "binary",  # not text at all
    "undecodable",  # text, but in no encoding that could be recognised
    "too-large",  # more than Settings.largest_document
    "malformed",  # JSON that does not parse, a line cut in half
    "no-text",  # a record without a text
    "no-article",  # a page in which no article was found
    "duplicate",  # the same document twice
    "no-documents",  # a folder with nothing to read in it
    "unsupported",  # a kind of file that no reader knows
]


class CopytasterError(Exception):
    """The root of all exceptions that the library raises on purpose."""


class UsageError(CopytasterError):
    """An argument, or a combination of arguments, that makes no sense."""


class SettingsError(CopytasterError):
    """A settings file or an environment variable that cannot be used."""


class Problem(msgspec.Struct, frozen=True, order=True):
    """A piece of input that could not be used: where it is, why, and the detail a person needs to mend it."""

    location: str
    reason: ProblemReason
    detail: str
