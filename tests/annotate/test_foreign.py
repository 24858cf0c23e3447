"""Who said what in languages that are read by rules. Texts are invented; each test reads as an example."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.annotate.attributions.quotes import find_quotations
from copytaster.language.speech import SPEECH
from copytaster.model import Annotated, Article

LEAD = {
    "de": "Die Bürgermeisterin Ada Brandt ließ die Brücke sperren.",
    "fr": "La maire Ada Brandt a fermé le pont.",
    "es": "La alcaldesa Ada Brandt cerró el puente.",
    "it": "La sindaca Ada Brandt ha chiuso il ponte.",
    "nl": "Burgemeester Ada Brandt sloot de brug.",
    "pt": "A prefeita Ada Brandt fechou a ponte.",
    "ru": "Мэр Тарна Ада Брандт закрыла мост.",
}
MARKS = "„“”«»‹›‚‘’\"'—–-,.:!?…"


def read(text: str, language: str) -> Annotated:
    return annotate(Article(location="a.txt", text=text, language=language))


def said(text: str, language: str) -> list[tuple[str | None, str, str]]:
    """Speaker, content and mode of each attribution."""
    annotated = read(text, language)
    named = {number: text[mention.start : mention.end] for number, mention in enumerate(annotated.mentions)}
    return [
        (
            None if found.speaker is None else named[found.speaker],
            " … ".join(text[start:end] for start, end in found.content),
            found.mode,
        )
        for found in annotated.attributions
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "content"),
    [
        ("de", "„Die Brücke ist alt“, sagte Ada Brandt am Montag.", "„Die Brücke ist alt“"),
        ("de", "„Die Brücke ist alt“, hatte Ada Brandt im Radio erklärt.", "„Die Brücke ist alt“"),
        ("de", "„Die Brücke ist viel zu alt“, seufzt Ada Brandt dazu.", "„Die Brücke ist viel zu alt“"),
        ("de", "„Die Brücke ist alt“, so Ada Brandt.", "„Die Brücke ist alt“"),
        ("de", "Daraufhin teilte Ada Brandt mit: „Die Brücke ist alt.“", "„Die Brücke ist alt.“"),
        ("de", "Ada Brandt fuhr fort: „Wir sperren sie.“", "„Wir sperren sie.“"),
        ("de", "„Die Brücke“, sagte Ada Brandt, „ist zu alt.“", "„Die Brücke“ … „ist zu alt.“"),
        ("fr", "« Le pont est vieux », a déclaré Ada Brandt.", "« Le pont est vieux »"),
        ("fr", "« Le pont est bien trop vieux », ironise Ada Brandt.", "« Le pont est bien trop vieux »"),
        ("fr", "« Le pont est vieux », a-t-elle ajouté.", "« Le pont est vieux »"),
        ("fr", "« Le pont est vieux », affirme-t-elle.", "« Le pont est vieux »"),
        ("es", "«El puente es viejo», aseguró Ada Brandt.", "«El puente es viejo»"),
        ("es", "Brandt ha dicho: “El puente es viejo”.", "“El puente es viejo”"),
        ("it", "«Il ponte è vecchio», ha detto Ada Brandt.", "«Il ponte è vecchio»"),
        ("it", "Ada Brandt spiega: «Il ponte è vecchio».", "«Il ponte è vecchio»"),
        ("nl", "“De brug is te oud”, zei Ada Brandt maandag.", "“De brug is te oud”"),
        ("nl", "‘De brug is te oud’, heeft Ada Brandt in Lund verklaard.", "‘De brug is te oud’"),
        ("nl", '"De brug is te oud", aldus Brandt.', '"De brug is te oud"'),
        ("nl", "„De brug is te oud”, liet Ada Brandt weten.", "„De brug is te oud”"),
        ("nl", "“De brug”, voegde Brandt toe, “is te oud.”", "“De brug” … “is te oud.”"),
        ("nl", "Brandt: ‘We sluiten de brug morgen.’", "‘We sluiten de brug morgen.’"),
        ("nl", "“De brug is te oud”, zei ze.", "“De brug is te oud”"),
        ("pt", "«A ponte é velha», afirmou Ada Brandt.", "«A ponte é velha»"),
        ("pt", "“A ponte é velha”, disse Brandt a jornalistas.", "“A ponte é velha”"),
        ("pt", '"A ponte é velha", disse à rádio a prefeita Ada Brandt.', '"A ponte é velha"'),
        ("pt", "Brandt tem dito: “A ponte é velha”.", "“A ponte é velha”"),
        ("pt", "“A ponte é velha”, queixou-se Ada Brandt.", "“A ponte é velha”"),
        ("pt", "“A ponte é velha”, garantiu ela.", "“A ponte é velha”"),
        ("ru", "«Мост слишком старый», — заявила Ада Брандт.", "«Мост слишком старый»"),
        ("ru", "Ада Брандт сказала: «Мост слишком старый».", "«Мост слишком старый»"),
    ],
)
def test_a_quotation_is_found_with_its_speaker(language: str, sentence: str, content: str) -> None:
    told = said(f"{LEAD[language]}\n\n{sentence}", language)
    assert [(name and name.split()[-1], words) for name, words, _ in told] == [
        ("Брандт" if language == "ru" else "Brandt", content)
    ]
    assert told[0][2] == "direct"


@pytest.mark.parametrize(
    ("language", "sentence", "content"),
    [
        ("de", "Ada Brandt sagte, die Brücke sei alt.", "die Brücke sei alt"),
        ("de", "Ada Brandt erklärte, der Verkehr meide die Stadt.", "der Verkehr meide die Stadt"),
        ("de", "Ada Brandt forderte, die Brücke zu sperren.", "die Brücke zu sperren"),
        ("de", "Die Brücke sei alt, sagte Ada Brandt.", "Die Brücke sei alt"),
        ("de", "Die Brücke, sagte Ada Brandt, sei alt.", "Die Brücke … sei alt"),
        ("de", "Die Brücke ist, wie Ada Brandt mitteilte, alt.", "Die Brücke ist … alt"),
        ("de", "Nach Angaben von Ada Brandt ist die Brücke alt.", "ist die Brücke alt"),
        ("de", "Ada Brandt zufolge ist die Brücke alt.", "ist die Brücke alt"),
        ("de", "Ada Brandt ist der Meinung, dass die Brücke alt sei.", "dass die Brücke alt sei"),
        ("de", "Die Brücke ist alt. Das teilte Ada Brandt mit.", "Die Brücke ist alt"),
        ("fr", "Selon Ada Brandt, le pont est vieux.", "le pont est vieux"),
        ("fr", "Ada Brandt a affirmé jeudi que le pont était vieux.", "que le pont était vieux"),
        ("es", "De acuerdo con Ada Brandt, el puente es viejo.", "el puente es viejo"),
        ("es", "Según Ada Brandt, que vive en Lund, el puente es viejo.", "el puente es viejo"),
        ("es", "Según dijo Ada Brandt, el puente es viejo.", "el puente es viejo"),
        ("es", "En Lund Ada Brandt explicó que el puente es viejo.", "que el puente es viejo"),
        ("it", "Secondo Ada Brandt, il ponte è vecchio.", "il ponte è vecchio"),
        ("it", "Ada Brandt ha spiegato che il ponte è vecchio.", "che il ponte è vecchio"),
        ("nl", "Volgens Ada Brandt is de brug oud.", "is de brug oud"),
        ("nl", "Ada Brandt legde uit dat de brug oud is.", "dat de brug oud is"),
        ("nl", "Een dag later zei Ada Brandt dat de brug oud is.", "dat de brug oud is"),
        ("nl", "Ada Brandt bezocht Lund en zei dat de brug oud is.", "dat de brug oud is"),
        ("nl", "De brug is oud, zegt de Lundse burgemeester Ada Brandt.", "De brug is oud"),
        ("nl", "Zoals Ada Brandt uitlegde, is de brug oud.", "is de brug oud"),
        ("nl", "De brug is gesloten. Dat deelde Ada Brandt mee.", "De brug is gesloten"),
        ("pt", "Segundo Ada Brandt, a ponte é velha.", "a ponte é velha"),
        ("pt", "De acordo com a prefeita Ada Brandt, a ponte é velha.", "a ponte é velha"),
        ("pt", "Ada Brandt explicou na segunda-feira que a ponte é velha.", "que a ponte é velha"),
        ("pt", "A prefeita Ada Brandt visitou Lund e disse que a ponte é velha.", "que a ponte é velha"),
        ("pt", "A ponte é velha, confirmou na segunda-feira a prefeita Ada Brandt.", "A ponte é velha"),
        ("pt", "Como explicou Ada Brandt, a ponte é velha.", "a ponte é velha"),
        ("ru", "По словам Ады Брандт, мост старый.", "мост старый"),
        ("ru", "Ада Брандт подчеркнула, что мост старый.", "что мост старый"),
        ("ru", "Как сообщила Ада Брандт, мост закрыт.", "мост закрыт"),
        ("ru", "Мост закрыт. Об этом сообщила Ада Брандт.", "Мост закрыт"),
    ],
)
def test_reported_speech_is_found_with_its_speaker(language: str, sentence: str, content: str) -> None:
    told = said(sentence, language)
    assert [(name and name.split()[-1], words) for name, words, _ in told] == [
        ("Брандт" if language == "ru" else "Brandt", content)
    ]
    assert told[0][2] == "indirect"


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("ru", "— Мост старый, — сказала она. — Мы его закроем.", "— Мост старый, — … — Мы его закроем."),
        (
            "es",
            "—El puente es viejo —dijo ella—. Lo cerraremos.",
            "—El puente es viejo — … —. Lo cerraremos.",
        ),
        ("fr", "— Le pont est trop vieux, dit-elle.", "— Le pont est trop vieux,"),
        ("pt", "— Ninguém a avisou — garantiu ela.", "— Ninguém a avisou —"),
    ],
)
def test_dashes_quote_where_a_verb_of_saying_shows_it(language: str, text: str, content: str) -> None:
    ((speaker, words, mode),) = said(f"{LEAD[language]}\n{text}", language)
    assert speaker and speaker.endswith(("Brandt", "Брандт"))
    assert (words, mode) == (content, "direct")


def test_a_list_with_dashes_is_no_dialogue() -> None:
    assert find_quotations("— Brücken, Häfen\n— Straßen — und Wege", SPEECH["de"].verbs) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Film „Tief im Moor“ läuft seit Montag."),
        ("de", "Eine Sprecherin wollte nicht bestätigen, dass die Brücke alt ist."),
        ("de", "Das bestätigte Gerücht machte die Runde."),
        ("de", "Die Brücke, die seit Jahren bröckelt, ist gesperrt."),
        ("fr", "La critique du pont a plu."),
        ("es", "La ministra denuncia el contrato que firmó su club."),
        ("es", "La ministra de Lund, Ada Brandt, niega haberla recibido."),
        ("it", "La conferma della notizia è arrivata ieri."),
        ("nl", "Na een lange reis, onthulde Brandt plannen voor de brug."),
        ("nl", "Er is gemeld dat de brug oud is."),
        ("nl", "De woordvoerder reed met de trein vanuit Lund."),
        ("pt", "O segundo jogo foi na ponte nova."),
        ("pt", "A crítica da ponte choveu."),
        ("ru", "Мост закрыли вчера, потому что он старый."),
    ],
)
def test_what_nobody_says_is_not_attributed(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "„Die Brücke ist alt“, heißt es in dem Bericht.", "in dem Bericht"),
        ("pt", "“A ponte está velha demais hoje”, lê-se no relatório.", "no relatório"),
        ("ru", "«Мост закроют завтра», — сообщили в мэрии.", "в мэрии"),
    ],
)
def test_the_place_where_it_is_written_is_the_source_where_nobody_is_named(
    language: str, text: str, source: str
) -> None:
    (found,) = read(f"{LEAD[language]}\n\n{text}", language).attributions
    place = len(LEAD[language]) + 2 + text.index(source)
    assert (found.source, found.speaker) == (((place, place + len(source)),), None)


def test_reported_speech_goes_on_in_the_german_subjunctive() -> None:
    text = "Ada Brandt sagte, die Brücke sei alt. Sie müsse gesperrt werden. Der Hafen ist offen."
    assert said(text, "de") == [
        ("Ada Brandt", "die Brücke sei alt", "indirect"),
        ("Ada Brandt", "Sie müsse gesperrt werden", "indirect"),
    ]


def test_the_speaker_is_the_person_apposed_and_not_the_ministry() -> None:
    text = "« Le pont est trop vieux », a affirmé le ministre de la Défense, Ada Brandt, jeudi."
    assert [speaker for speaker, _, _ in said(text, "fr")] == ["Ada Brandt"]


def test_a_verb_without_a_subject_is_of_whom_the_sentence_before_is_of() -> None:
    text = "O ministro da Cultura, Otto Lund, reagiu ontem. “Respeito muito a decisão”, escreveu."
    assert said(text, "pt") == [("Otto Lund", "“Respeito muito a decisão”", "direct")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "„Wir sperren sie morgen“, sagte Kroll.", "Kroll"),
        ("de", "Die Brücke ist zu. Kroll sagte: „Sie ist alt.“", "Kroll"),
        ("nl", "“We sluiten hem morgen”, zei De Groot.", "De Groot"),
        ("nl", "“We sluiten hem morgen”, zei Van der Horst.", "Van der Horst"),
        ("ru", "Премьер-министр Квельмии Борис Кролл сказал: «Мы закроем мост».", "Борис Кролл"),
    ],
)
def test_a_speaker_is_a_name_even_where_nothing_else_tells_so(language: str, text: str, name: str) -> None:
    annotated = read(text, language)
    assert name in [text[mention.start : mention.end] for mention in annotated.mentions]


PIECES = st.sampled_from(
    [*MARKS, "\n", "\n\n", " ", "Ada Brandt", "Ада", "sagte", "teilte", "mit", "hat", "erklärt", "so", "dass", "sei",
     "wie", "nach Angaben", "zufolge", "das", "dit-elle", "a-t-il", "ajouté", "selon", "que", "comme", "dijo", "según",
     "ha", "detto", "secondo", "che", "сказал", "по словам", "что", "об этом", "как",
     "zei", "deelde", "mee", "volgens", "dat", "aldus", "disse", "segundo",
     "disse-lhe", "a jornalistas", "«A»", "„a b c d e“", "\u2028",
     "🙂", "e\u0301"]
)  # fmt: skip


@given(text=st.lists(PIECES, max_size=60).map(" ".join), language=st.sampled_from(sorted(SPEECH)))
@settings(max_examples=150, deadline=None)
def test_hostile_marks_give_stretches_in_order_within_the_text(text: str, language: str) -> None:
    annotated = read(text, language)
    for found in annotated.attributions:
        for stretches in (found.source, found.cue, found.content):
            assert all(0 <= start < end <= len(text) for start, end in stretches)
        assert list(found.content) == sorted(found.content)
        assert found.content
    assert annotated == read(text, language)


@given(text=st.text(alphabet=MARKS + "aÄё \n", max_size=200), language=st.sampled_from(sorted(SPEECH)))
@settings(max_examples=100, deadline=None)
def test_quotations_of_any_marks_are_apart_and_in_order(text: str, language: str) -> None:
    ends = [0]
    for quotation in find_quotations(text, SPEECH[language].verbs):
        assert ends[-1] <= quotation.start < quotation.end <= len(text)
        ends.append(quotation.end)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("de", "sagte, "), ("de", "dass sei "), ("de", "teilte hat "), ("de", "„A b“, "), ("de", "so, nach Angaben "),
        ("fr", "« A », dit-il "), ("fr", "selon que "), ("es", "—A —dijo "), ("nl", "zei deelde dat "),
        ("nl", "volgens de "),
        ("pt", "— A — disse à "), ("pt", "segundo a "), ("it", "che ha detto "),
        ("ru", "— А, — сказал "), ("ru", "что по словам "),
    ],
)  # fmt: skip
def test_the_time_is_linear_in_a_text_of_marks_and_verbs(language: str, piece: str) -> None:
    def seconds(times: int) -> float:
        began = time.process_time()
        read(piece * times, language)
        return time.process_time() - began

    seconds(100)  # tables and caches
    short, long = seconds(400), seconds(3200)
    assert long < 24 * short + 1.0  # eight times the text; three for noise
