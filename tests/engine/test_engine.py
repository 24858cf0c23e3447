"""The result never depends on the engine."""

from copytaster.engine import choose, in_process, pool

WORDS = [f"word {number}" for number in range(200)]


def test_a_pool_gives_the_same_results_in_the_same_order() -> None:
    assert list(pool(2)(str.title, WORDS)) == list(in_process(str.title, WORDS))


def test_processes_are_used_only_where_they_pay() -> None:
    assert choose(4, 10) is in_process
    assert choose(1, 10_000) is in_process
    assert choose(2, 100) is not in_process
