"""What the tests share: accounts made from a text, and the folder of data that may be absent."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from copytaster.annotate import annotate
from copytaster.model import Account, Article

SHARED = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.fixture
def accounts() -> Callable[..., tuple[Account, ...]]:
    """Make accounts `a1`, `a2`, ... of texts, all published on 2024-05-15 (a Wednesday) unless told otherwise."""

    def make(*texts: str, published: str = "2024-05-15", language: str | None = "en") -> tuple[Account, ...]:
        return tuple(
            Account(
                f"a{number}",
                annotate(
                    Article(location=f"{number}.txt", text=text, published=published, language=language)
                ),
            )
            for number, text in enumerate(texts, start=1)
        )

    return make


@pytest.fixture
def seeds() -> Path:
    """The five real accounts; the test is skipped where they are absent."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip(f"no seeds in {SHARED}: set COPYTASTER_SHARED to the folder that holds seeds/ and data/")
    return SHARED / "seeds"


@pytest.fixture
def data() -> Path:
    """The data pack; the test is skipped where it is absent."""
    if not (SHARED / "data").is_dir():
        pytest.skip(f"no data in {SHARED}: set COPYTASTER_SHARED to the folder that holds seeds/ and data/")
    return SHARED / "data"
