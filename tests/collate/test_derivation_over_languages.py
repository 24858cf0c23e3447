"""Who translated whom."""

from collections.abc import Callable

from copytaster.collate.derivation import derive
from copytaster.collate.reuse import share
from copytaster.model import Account, Derivation

Make = Callable[..., tuple[Account, ...]]

_REPORT = """The government in Tarn will close four hospitals in the north before the end of the year.
Health minister Mara Lind told parliament on Monday that there were too few doctors and nurses.
Thousands of people protested in front of the ministry and blocked the main road to the harbour.
The union called for a strike in all hospitals of the region next week.
Experts warn that patients would have to travel more than a hundred kilometres to the nearest clinic.
The opposition demanded the resignation of the minister and new elections in the spring.
A court will decide in December whether the plan is legal.
"""
_GERMAN = """Die Regierung in Tarn will vor Ende des Jahres vier Krankenhäuser im Norden schließen.
Gesundheitsministerin Mara Lind sagte am Montag im Parlament, es gebe zu wenige Ärzte und Schwestern.
Tausende Menschen protestierten vor dem Ministerium und blockierten die Hauptstraße zum Hafen.
Die Gewerkschaft rief für die nächste Woche zu einem Streik in allen Krankenhäusern der Region auf.
Experten warnen, dass Patienten mehr als hundert Kilometer zur nächsten Klinik reisen müssten.
Die Opposition forderte den Rücktritt der Ministerin und neue Wahlen im Frühling.
Ein Gericht wird im Dezember entscheiden, ob der Plan legal ist.
"""
_OWN = """In Tarn sollen vier Krankenhäuser schließen.
Vor dem Ministerium standen am Montag alte Frauen mit Kerzen, und ein Chor sang.
Mein Vater ist hier geboren, sagte ein Bauer, der mit seinem Traktor gekommen war.
Der Streit über das Geld begann schon vor zehn Jahren, als die Bank von Tarn pleite ging.
Damals wurden Schulen verkauft und die Bibliothek geschlossen.
Niemand weiß, wer die Schulden der Stadt am Ende bezahlen soll.
Am Abend regnete es, und die Leute gingen nach Hause.
"""


def derived(accounts: Make, *texts: tuple[str, str, str]) -> tuple[Derivation, ...]:
    """Derivations between accounts of texts, each with its language and its day."""
    made = [accounts(text, language=language, published=day)[0] for text, language, day in texts]
    numbered = tuple(Account(f"a{number}", one.annotated) for number, one in enumerate(made, start=1))
    return derive(numbered, share(numbered))


def test_a_later_account_that_tells_the_same_sentence_by_sentence_is_a_translation(accounts: Make) -> None:
    (edge,) = derived(accounts, (_GERMAN, "de", "2024-05-15"), (_REPORT, "en", "2024-05-14"))
    assert (edge.account, edge.from_account, edge.directed, edge.kind) == ("a1", "a2", True, "translated")
    assert edge.confidence > 0.6
    assert len(edge.passages) >= 5
    assert all(
        passage.left.text.count(" ") > 3 and passage.right.text.count(" ") > 3 for passage in edge.passages
    )


def test_without_a_time_nothing_says_which_is_the_original(accounts: Make) -> None:
    (edge,) = derived(accounts, (_GERMAN, "de", "2024-05-15"), (_REPORT, "en", "2024-05-15"))
    assert not edge.directed
    assert edge.kind == "translated"


def test_an_account_of_its_own_is_no_translation(accounts: Make) -> None:
    assert derived(accounts, (_OWN, "de", "2024-05-15"), (_REPORT, "en", "2024-05-14")) == ()


def test_sentences_in_another_order_prove_nothing(accounts: Make) -> None:
    backwards = "\n".join(reversed(_GERMAN.strip().split("\n")))
    assert derived(accounts, (backwards, "de", "2024-05-15"), (_REPORT, "en", "2024-05-14")) == ()


def test_accounts_of_a_language_without_a_glossary_are_left_alone(accounts: Make) -> None:
    assert derived(accounts, (_GERMAN, "cs", "2024-05-15"), (_REPORT, "en", "2024-05-14")) == ()
