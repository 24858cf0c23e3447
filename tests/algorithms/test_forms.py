"""Forms match as the regular expressions do that they are written as."""

import re

from copytaster.algorithms.forms import Form


def test_a_form_matches_as_its_expression() -> None:
    form = Form(r"(?P<bridge>orm\w*)", re.IGNORECASE)
    assert form.match("the Ormbridge") is None
    found = form.match("the Ormbridge", 4)
    assert found is not None and found["bridge"] == "Ormbridge"
    found = form.search("the Ormbridge")
    assert found is not None and found.span() == (4, 13)
    assert form.search("the Ormbridge", 5) is None


def test_a_broken_form_is_no_error_before_it_is_asked() -> None:
    assert Form("(").pattern == "("
