"""Conjunctions that open a clause without a comma before them, in languages other than English.

What opens one behind a comma is known already: the relatives of `language.speech`, and its words for `that`.
"""

WITHOUT_COMMA: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "",  # there every clause has its comma
        "es": "cuando mientras aunque porque quienes cuyo cuya",
        "fr": "lorsque lorsqu quand tandis puisque parce dont",
        "it": "quando mentre perché poiché",
        "nl": "toen terwijl omdat nadat hoewel",
        "pt": "quando enquanto embora porque cujo cuja",
        "ru": "",
    }.items()
}
"""Language -> the words, in lower case."""
