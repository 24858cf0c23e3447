"""The table of outlets."""

from collections import Counter

from copytaster.language import outlet_names


def test_no_domain_is_of_two_outlets() -> None:
    entries = outlet_names.OUTLETS.replace("\n", "|").split("|")
    domains = Counter(
        domain for entry in entries for domain in entry.partition("@")[2].split(",") if domain.strip()
    )
    assert domains.total() > 300
    assert [domain for domain, number in domains.items() if number > 1] == []
