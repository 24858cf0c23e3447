"""Regular expressions that are compiled when they are first asked: long ones cost more than reading an article."""

import re
from functools import cache

import msgspec


class Form(msgspec.Struct, frozen=True):
    """A regular expression as it is written."""

    pattern: str
    flags: int = 0

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return _compiled(self.pattern, self.flags).match(text, start)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return _compiled(self.pattern, self.flags).search(text, start)


class Forms(msgspec.Struct, frozen=True):
    """Regular expressions of which the first that matches counts; each may use the names of groups of the others."""

    forms: tuple[Form, ...]

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return next((match for form in self.forms if (match := form.match(text, start))), None)


@cache
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(pattern, flags)
