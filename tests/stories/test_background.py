from copytaster.language.background import background, document_frequency, inverse_document_frequency


def test_a_common_word_tells_less_than_a_rare_one_and_that_less_than_an_unknown_one() -> None:
    rarities = [inverse_document_frequency(norm) for norm in ("said", "court", "ferri", "solveig")]
    assert rarities == sorted(rarities)
    assert 0 < rarities[0] < 1
    assert 8 < rarities[-1] < 10


def test_the_table_holds_single_words_that_many_articles_have() -> None:
    table = background()
    assert all(" " not in norm and len(norm) <= 30 for norm in table.frequencies)
    assert min(table.frequencies.values()) >= table.floor == 5
    assert document_frequency("never seen before") < table.floor
