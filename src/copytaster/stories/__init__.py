"""Skim -> Story: online grouping of the accounts of one event."""

from collections.abc import Sequence

from ..model import Skim, Story


def group(skims: Sequence[Skim]) -> tuple[Story, ...]:
    """Skim -> Story: online grouping of the accounts of one event."""
    return (
        (
            Story(
                "story",
                skims[0].article.headline,
                tuple(
                    s.article
                    for s in sorted(skims, key=lambda s: (s.article.published or "9", s.article.digest))
                ),
            ),
        )
        if skims
        else ()
    )
