"""What is furniture and what only looks like it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.sources.furniture import find_furniture

REPORT = (
    "The council of Nyrup voted on Monday to close the old harbour, and its mayor called the vote overdue.",
    "Readers of the newsletter had asked for it, she said, and nobody left a comment against it.",
    "She told reporters: subscribe to the plan now or lose the port. Copyright was not discussed.",
)


def marked(*lines: str) -> dict[str, str]:
    text = "\n".join(lines)
    return {text[piece.start : piece.end]: piece.kind for piece in find_furniture(text)}


FURNITURE = {
    "newsletter": [
        "Sign up for our free morning newsletter",
        "Get daily harbour news",
        "Liked what you read? Join 9,000 readers of our weekly letter",
        "Ships of the week: sign up for Quay, our free briefing",
        "Want the best of the Nyrup Post in your inbox? Sign up here.",
        "Abonnez-vous à notre lettre du matin",
        "Recevez chaque soir le port en bref : inscrivez-vous à notre lettre d'information",
        "Newsletter „Am Kai“: Jeden Abend das Neueste aus dem Hafen. Jetzt kostenlos anmelden",
        "Schrijf u in voor onze nieuwsbrief",
        "Ricevi ogni mattina la nostra newsletter",
        "Recibe cada mañana nuestro boletín del puerto",
        "Получайте нашу вечернюю рассылку о порте",
        "Suscríbete a nuestro boletín",
        "Подписывайтесь на наш канал в Telegram",
        "Zapisz się na nasz newsletter",
    ],
    "promotion": [
        "Advertisement",
        "Story continues below",
        "Follow us on Instagram",
        "This is a developing story. It will be updated.",
        "This article is available to our subscribers only",
        "La suite de cet article est réservée aux abonnés.",
        "Dieser Artikel ist nur für Abonnenten",
        "Contenido exclusivo para suscriptores",
        "Материал доступен только подписчикам",
        "この記事は会員限定です。",
        "Anzeige",
        "Síguenos en Telegram",
        "To advertise in the Nyrup Post, call the office before noon",
        "广告",
        "The Nyrup Post may earn an affiliate commission from links on this page",
    ],
    "navigation": [
        "Read the council's letter here:",
        "A hundred years of Nyrup! Look back at the town each day. Click to read today's story.",
        "See the harbour plan below.",
        "(For ongoing coverage of the vote, check our harbour page.)",
        "Who Pays For The Old Quay? Who Pays For The Old Quay? Listen · 4:04 4:04",
        "_____",
        "[Read “The Herring Years”]",
        '{"unit":"dock1","display":"mobile"} hidden ad unit',
        "Link copied!",
        "Share this: Facebook",
        "Facebook · X · Telegram · Print",
        "Read more: Harbour closed for good",
        "Lesen Sie auch: Hafen bleibt geschlossen",
        "À lire aussi : Le port reste fermé",
        "Lue myös: Satama suljetaan",
        "Skaitykite taip pat: Uostas uždarytas",
        "Читайте также: Порт закрыт",
        "関連記事",
        "4 min read",
        "Tags: harbour, council",
        "Home > News > Harbour",
        "Inicio | Puerto | Cultura | Tiempo",
        "418 comments  1.2k shares",
        "Don't miss: The crane that nobody wanted",
        "Más información",
        "Read or Share this story: https://example.org/a1",
        "Fishermen sell their boats as the port of Nyrup is closed Read more",
        "[Five things to know about the harbour of Nyrup]",
        "( PHOTOS: The last ferry)",
        "Go deeper: The crane that nobody wanted",
        "Full coverage: The port of Nyrup",
        "More Nyrup news: https://example.org/news",
    ],
    "comments": [
        "Leave a Reply",
        "Keine Kommentare:",
        "Оставить комментарий",
        "Dodaj komentarz",
        "Komentarų nėra:",
        "コメントを投稿",
        "Meinen Namen in diesem Browser speichern, bis ich wieder kommentiere.",
        "Guarda mi nombre en este navegador para la próxima vez que haga un comentario.",
        "لا توجد تعليقات",
        "Found a mistake? Select it and press Ctrl+Enter",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
    ],
    "source-link": [
        "Den Originalartikel gibt es in der Halka Zeitung.",
        "H/T Harbour Watch",
        "With Reuters",
        "With AP and AFP",
        "Source link",
        "Source: Nyrup Post",
        "(Quelle: dpa)",
        "Источник: Halka Times",
        "Source: https://example.org/harbour",
        "Originally published on Halka Times",
        "The post “Harbour closed for good” appeared first on Halka Times.",
    ],
    "translation-notice": [
        "Avec Halvard Presse (traduit de l'anglais)",
        "Met Halvard Pers (vertaald uit het Engels)",
        "This text was automatically translated from Danish.",
        "Translation is executed automatically",
        "Dieser Artikel wurde automatisch übersetzt.",
        "Cet article a été traduit automatiquement de l’anglais.",
        "Este artículo ha sido traducido automáticamente",
        "Denne artikkelen er maskinoversatt.",
        "Текст переведён автоматически",
        "Translated by Mira Holm",
    ],
    "author-box": [
        "Mira Holm’s column appears on Mondays in the Nyrup Post.",
        "administrator",
        "About the author",
        "Mira Holm of the Halka bureau contributed to this report.",
        "— Emil Sund in Halka contributed reporting.",
        "Contributing: Emil Sund and Mira Holm",
        "— With assistance by Emil Sund",
        "Emil Sund and Mira Holm contributed.",
        "This report includes material from the Halka Times.",
    ],
    "byline": [
        "(Reporting by Mira Holm; additional reporting by Emil Sund in Halka; Editing by Una Fell)",
        "Una Fell, BBC News, at the quay of Nyrup",
        "By Mira Holm",
        "By Mira Holm, Nyrup Post",
        "By Mira Holm and Emil Sund, staff writers",
        "Von Mira Holm und Emil Sund",
        "Par Mira Holm",
        "Автор: Мира Холм",
        "홍길동 기자",
        "Updated at 6:15 p.m.",
        "12.05.2024, 18:30 Uhr",
        "(Reporting by Mira Holm; Editing by Emil Sund)",
        "(mih/ems)",
        "mh/es (AFP, dpa)",
        "Xinhua | Updated: 2024-05-12 18:30",
    ],
    "copyright": [
        "Your capital is at risk. This is not financial advice.",
        "© 2024 Nyrup Post. All rights reserved.",
        "Все права защищены",
        "Tous droits réservés",
    ],
    "caption": [
        "BELOW: Mira Holm looked back on the vote on Monday.",
        "Emil Sund/Reuters Boats lie at the old quay, where the ferry used to land.",
        "HALKA YACHT CLUB•GETTY Harbour vote: Mira Holm said nobody would pay",
        "Harbour Cartoon by Una Fell",
        "Emma Holm talks about how the vote on the harbour was lost",
        "The mayor of Nyrup waits for the vote. (Emil Sund for Harbour Watch)",
        "Out: The mayor gave no reason for the vote (Mira Holm above), which came a week late",
        "Photo: Mira Holm/Nyrup Post",
        "Boats lie at the old quay of Nyrup on Monday. Emil Sund/Reuters",
        "The mayor leaves the hall. (Photo: Mira Holm, Nyrup Post)",
        "Фото: Мира Холм",
        "Foto: Mira Holm",
        "Mira Holm / Nyrup Post",
        "Boats lie at the old quay of Nyrup, May 12, 2024. (Emil Sund/Reuters)",
        "FILE - In this May 12, 2024, file photo, boats lie at the quay. The vote is due. (AP Photo/Emil Sund)",
        "The old quay of Nyrup on Monday (Getty)",
        "In this May 12, 2024 photo, boats lie still. “We are done,” Holm said of them. (AP Photo/Emil Sund)",
        "Getty Images Fishermen celebrate the end of the vote in the hall of Nyrup",
        "Mayor Mira Holm, left, and Emil Sund stand before the hall of Nyrup, Sunday, May 12, 2024.",
        "Mira Holm speaks to fishermen at the harbour of Nyrup on May 12, 2024.",
        "Facebook Twitter Pinterest Boats at the quay. Photograph: Emil Sund/AFP",
        "Image The quay of Nyrup. Credit... Emil Sund for the Nyrup Post",
        "Nyrup Post editor Mira Holm on how the council lost its harbour.",
        "The Nyrup Post's Mira Holm discusses the vote on the harbour.",
        "Mayor Mira Holm leaves the hall. | Emil Sund/AP Photo",
        "CLOSE The harbour of Nyrup was closed for good this week. Halka Video",
    ],
    "correction": [
        "[Editor's note: The mayor of Nyrup is the author's cousin.]",
        "This story was originally published Jan. 3, 2020, and has been updated.",
        "Correction: an earlier version named the wrong harbour.",
        "This story was updated at 6:15 p.m.",
        "(Refiles to fix the mayor's name in the third paragraph)",
        "(This story corrects the spelling of Holm.)",
        "A previous version of this report named the wrong harbour.",
        "Editor's note: The mayor of Nyrup is the author's cousin.",
    ],
    "citation": [
        "2. Harbour closed for good. Holm, Mira; Nyrup Post, city edition; Nyrup. 12 May 2024: B3.",
        'Holm, Mira. "Harbour closed for good." Nyrup Post, 12 May 2024.',
    ],
    "contact": [
        "Write to Mira Holm at mira.holm@example.org.",
        "Mira Holm: 555-012-3344, mira@example.org or twitter.com/mira",
        "Suite 9, Old Customs House",
        "Write to the newsroom: post@example.org",
        "12 Harbour Street, Nyrup",
        "Tel: +45 1234 5678",
        "Send tips to mira@example.org",
    ],
}
REPORTED = [
    "By Tuesday the ice had reached the pier, and the boats were stuck.",
    "By Closing the Harbour, Nyrup May Save Its Ferry",
    "By noon, Mira Holm and Emil Sund had left the hall, and the vote was lost.",
    "Update: “We are open again,” the mayor of Nyrup said.",
    "Watch: “The ferry turned over before our eyes,” said Emil Sund, who stood on the quay.",
    "Bild: „Wir bleiben im Hafen“, sagte die Bürgermeisterin.",
    "Читайте также: «Порт закрыт», заявил мэр города.",
    "Source: The ministry had known of the leak for weeks",
    "More people than ever live on Harbour Street, Holm said.",
    "Of 1,200 ships, 300 Entered Harbour Lane, Square and Place without a pilot.",
    "The council raised the toll from 4 to 6 crowns (from 3 to 5 for boats), in June 2024 (42-55 percent).",
    "Interest is due on May 2, 2027, and the loans end on May 2, 2031, 2032 and 2033.",
    "Have the people of Nyrup a story to tell? A teacher collects what the old fishermen know",
    "The firm may be earning a commission on each berth, the council heard.",
    "Holm reported from the harbour that the ferry had gone, and the council believed her.",
    "Next-day ferries were full.",
    "Contact with the ferry was lost at nine, and the search began at ten.",
    "Comments by the mayor drew laughter in the hall.",
    "Share prices of the ferry's owner fell by a third on Monday.",
    "Print runs of the Nyrup Post fell, and so did its income.",
    "Subscribers to the plan will pay less, she said; the newsletter told them in May.",
    "Photographs of the quay were shown to the jury, who saw the crane fall.",
    "Translation was hard: “We had no interpreter,” said the captain of the ferry.",
    "The city asks fishermen to sign up for alerts before the season begins",
    "Comments on the plan were few; 418 people had come to the hall.",
    "Save the harbour, the mayor told the council, and spare us the comment.",
    "Nyrup/Halka ferries stay in port",
    "The mayor, left alone by her party, took the vote to the council on May 12, 2024, and lost it.",
    "A wave of bankruptcies swept the harbour after the storm of May 12, 2024.",
    "The ferry company (formerly Halka/Nyrup Lines) went to court.",
    "Holm joins a council that has never closed a harbour, and that will not do so gladly.",
    "Holm reports that the ferry is late.",
    "Reuters, which saw the letter, said it was not signed.",
    "(Corrects story of 10:52 a.m. to withdraw the report that the harbour was closed.)",
    "Nobody was there to read more than the first page of it, she said.",
    "Anyone who saw the crane fall is asked to write to the police at post@example.org.",
    "He had the letter read here in the hall, and nobody below heard a word.",
    "Emma Holm talks about the vote every Monday, and nobody listens.",
    "The Emil Sund/Mira Holm ticket lost the vote on the harbour.",
    "The council met on the quay, and the mayor of Halka was there (above all to listen), she said.",
]


@pytest.mark.parametrize(("line", "kind"), [(line, kind) for kind in FURNITURE for line in FURNITURE[kind]])
def test_a_line_of_furniture_between_paragraphs(line: str, kind: str) -> None:
    assert marked(*REPORT[:2], line, REPORT[2]) == {line: kind}


@pytest.mark.parametrize("line", REPORTED)
def test_a_line_of_the_report_that_looks_like_furniture(line: str) -> None:
    assert marked(*REPORT[:2], line, REPORT[2]) == {}


@pytest.mark.parametrize(
    "line", [line for kind in FURNITURE if kind not in ("correction", "citation") for line in FURNITURE[kind]]
)
@pytest.mark.parametrize(
    "speech", ["“We are open again,” said Mira Holm.", "«Порт снова открыт», заявила Холм."]
)
def test_speech_is_never_furniture_whatever_stands_before_it(line: str, speech: str) -> None:
    assert not any(
        speech in piece for piece in marked(*REPORT[:2], f"{line.rstrip('.:')}: {speech}", REPORT[2])
    )


@pytest.mark.parametrize(
    "headline", ["Watch: Ferry turns over in the harbour", "Source: Mayor of Nyrup to step down in May"]
)
def test_a_label_above_the_whole_text_is_its_headline(headline: str) -> None:
    assert marked(headline, "", *REPORT) == {}


def test_a_label_below_the_report_points_elsewhere() -> None:
    line = "Watch: Ferry turns over in the harbour"
    assert marked(*REPORT, line) == {line: "promotion"}


def test_a_line_of_several_notices_is_marked_piece_by_piece() -> None:
    notices = "Source: Nyrup Post. Translation is executed automatically"
    assert marked(*REPORT, notices) == {
        "Source: Nyrup Post.": "source-link",
        "Translation is executed automatically": "translation-notice",
    }


def test_a_notice_before_a_sentence_of_the_report_is_left_to_it() -> None:
    assert marked(*REPORT[:2], "Advertisement. The council also voted to sell the crane.", REPORT[2]) == {}


PARAGRAPH = (
    "The council of Nyrup closed the old harbour on Monday, and the mayor called its vote long overdue."
)
WITHIN = [
    ("Mayor Mira Holm ", "Mira Anna HolmCouncil loses vote Five things to know MORE", " lost the vote."),
    ("Mayor Mira Holm ", "Mira Holm Council loses vote Five things to know MORE", "’s party lost the vote."),
    ("The vote was lost. ", "(RELATED: Mayor Of Nyrup Buys A Boat)", " Then she left."),
    ("The vote was lost. ", "Story continues below", " Then she left."),
    ("", "Advertisement", " The council also voted to sell the crane."),
    ("", "Q&A What is a herring? Show Hide", " Herrings are fish."),
    ("She left. ", "Fishermen of Nyrup sell their boats Read more", " The council stayed."),
    ("", "Harbour Watch editor Mira Holm on how the vote was lost.", "  In June, the council met again."),
    ("The vote was lost, she said. ", "(Emil Sund/Reuters)", ""),
]


@pytest.mark.parametrize(("before", "piece", "behind"), WITHIN)
def test_furniture_within_a_paragraph(before: str, piece: str, behind: str) -> None:
    assert list(marked(*REPORT[:2], before + piece + behind, REPORT[2])) == [piece]


def test_capitals_alone_make_no_list_of_links() -> None:
    line = "The mayor wants MORE boats, and Mira Holm of Harbour Watch wants MORE of them than she does."
    assert marked(*REPORT[:2], line, REPORT[2]) == {}


CAPTIONS = (
    "Fishermen carry their nets from the boats to the quay for the last time this week",
    "The mayor left the hall by the back door while her party waited in front of it",
    "Nobody knows what will become of the crane that has stood on the quay since the war",
)


def test_sentences_without_a_mark_between_paragraphs_are_captions() -> None:
    block = "\n".join(CAPTIONS[:2])
    text = (*REPORT, PARAGRAPH, PARAGRAPH, *CAPTIONS[:2], PARAGRAPH, CAPTIONS[2], PARAGRAPH)
    assert marked(*text) == {block: "caption", CAPTIONS[2]: "caption"}


def test_headings_as_long_as_a_sentence_stand_alone_and_are_kept() -> None:
    headed = [line for caption in CAPTIONS for line in (caption, PARAGRAPH, PARAGRAPH)]
    assert marked(*REPORT, PARAGRAPH, *headed) == {}


def test_a_list_that_is_announced_is_no_row_of_captions() -> None:
    assert marked(*REPORT, PARAGRAPH, "The council found:", *CAPTIONS, PARAGRAPH) == {}


def test_a_gallery_is_numbered() -> None:
    slides = ("1/3 The old quay at dawn", "2/3 The crane of Nyrup", "3/3 The last of the ferries")
    assert marked(*REPORT, *slides) == {"\n".join(slides): "caption"}


def test_names_above_the_report_are_a_byline() -> None:
    assert marked("Mira Holm and Emil Sund", "USA TODAY", *REPORT) == {
        "Mira Holm and Emil Sund\nUSA TODAY": "byline"
    }


def test_a_headline_is_no_caption() -> None:
    assert marked("Mira Holm on what the harbour means to Nyrup", *REPORT) == {}


def test_contact_lines_take_no_table_with_them() -> None:
    tip = "Got a tip? Write to mira@example.org"
    table = ("POLL OF MAY", "Holm 43.9 percent", "Sund 51.7 percent", "SUND IN HALKA")
    assert marked(*REPORT, tip, *table) == {tip: "contact"}


def test_where_the_authors_were_is_told_below_the_report_alone() -> None:
    line = "Holm reported from Nyrup. Sund reported from Halka."
    assert marked(*REPORT, line) == {line: "author-box"}
    assert marked(REPORT[0], line, *REPORT[1:]) == {}


def test_running_prose_is_left_alone() -> None:
    assert marked(*REPORT) == {}


def test_a_contact_block_takes_its_address_with_it() -> None:
    block = "Contact us\n12 Harbour Street\n4000 Nyrup\nTel: +45 1234 5678"
    assert marked(*block.split("\n"), "", *REPORT) == {block: "contact"}


def test_references_take_the_addresses_below_them() -> None:
    assert marked(*REPORT, "References:", "halkatimes.example", "https://example.org/a") == {
        "References:\nhalkatimes.example\nhttps://example.org/a": "references"
    }


def test_a_comment_form_is_one_block() -> None:
    form = "Leave a Reply\nYour email address will not be published.\nName *\nEmail *"
    assert marked(*REPORT, *form.split("\n")) == {form: "comments"}


@given(st.text(alphabet="Source link\nadmin.:*1 ", max_size=120))
def test_pieces_are_in_order_and_do_not_overlap(text: str) -> None:
    pieces = find_furniture(text)
    assert all(0 <= piece.start < piece.end <= len(text) for piece in pieces)
    assert all(before.end <= behind.start for before, behind in itertools.pairwise(pieces))


def test_a_pull_quote_says_again_what_a_paragraph_says() -> None:
    quote = "the trouble with this old harbour is that nobody wants to pay for it now"
    told = f"Holm was blunt. “{quote.replace('nobody', 'nobody really').capitalize()},” she said on Monday."
    assert marked(*REPORT, told, quote, REPORT[0]).get(quote) == "pull-quote"
    assert quote not in marked(quote, *REPORT, told)  # a headline
    assert quote not in marked(*REPORT, quote, REPORT[0])  # nobody has said that


def test_headlines_of_other_reports_in_capitals() -> None:
    other = "COUNCIL OF HALKA VOTES TO KEEP ITS FERRIES AFTER ALL"
    assert marked(*REPORT, other, REPORT[0], "READ THE MAYOR'S LETTER", REPORT[1]) == {
        other: "navigation",
        "READ THE MAYOR'S LETTER": "navigation",
    }
    assert not marked(*REPORT, "AIRING GRIEVANCES", REPORT[0])


def test_a_portrait_of_whom_the_text_does_not_name() -> None:
    portrait = "Mira Holm (@miraholm) lives in Halka where she writes about harbours."
    assert marked(*REPORT, portrait) == {portrait: "author-box"}
    assert portrait not in marked(
        *REPORT, "The plan was drawn up by Holm, who said on Monday that nobody had objected to it.", portrait
    )


def test_a_heading_announces_headlines_on_one_line() -> None:
    run = "Why the old quay sank Nine ways to cook herring Ferries are late again and nobody knows why"
    assert run in "".join(marked(*REPORT, "Nyrup Top Stories:", run))


def test_an_embargo_that_heads_a_press_release_is_none_of_it() -> None:
    heads = ("EMBARGOED UNTIL 6 p.m. Monday, May 3", "FOR IMMEDIATE RELEASE")
    assert [line for line in heads if marked(line, *REPORT).get(line) == "byline"] == list(heads)
    assert not marked(
        *REPORT, "Under embargo for decades, the island opened its port on Monday to its neighbour, she said."
    )


@pytest.mark.parametrize(
    "line",
    [
        "What happened Tuesday:Council of Halka votes to keep its ferries",
        "Analysis: Nobody wanted to pay for the lighthouse until it fell",
        "Woman Finds Grandmother's Wedding Ring Inside Herring Bought at Market",
    ],
)
def test_a_headline_of_another_story_between_two_paragraphs(line: str) -> None:
    assert marked(*REPORT, line, REPORT[0]).get(line) == "navigation"


@pytest.mark.parametrize(
    "line",
    [
        "Una Fell, Professor of Law, University of Halka",
        "Nobody Pays",
        "How the Old Quay Sank",
        "The vote on the quay",
    ],
)
def test_a_heading_is_no_headline_of_another_story(line: str) -> None:
    assert not marked(*REPORT, line, REPORT[0])


def test_headlines_below_a_report_are_of_other_stories() -> None:
    below = (
        "Ferries are late again in Halka",
        "Nine ways to cook a herring",
        "Lighthouse keeper wins the lottery",
    )
    assert "\n".join(below) in marked(*REPORT, *below)
    assert not marked(*REPORT[:-1], "The board asked for three things:", *below)


def test_headlines_below_a_header_may_end_with_a_mark() -> None:
    below = ("Ferries are late again in Halka", "A cook bit into a ring. Then his luck turned.")
    assert "\n".join(("Read more:", *below)) in marked(*REPORT, "Read more:", *below)


def test_a_sentence_that_a_paragraph_has_too_is_a_pull_quote() -> None:
    sentence = "We had nothing to eat but herring for the whole of that long winter."
    told = f"“It was hard,” the keeper of the light remembered on Monday. “{sentence}”"
    assert marked(*REPORT, sentence, told).get(sentence) == "pull-quote"


def test_a_pull_quote_may_name_its_speaker_and_may_be_quoted_otherwise() -> None:
    sentence = "We had nothing to eat but ‘herring’ for the whole of that long winter"
    told = f"“{sentence.replace('‘', '“').replace('’', '”')},” the keeper of the light remembered on Monday, and wept."
    quote = f"“{sentence}.” — Emil Sund, keeper of the light"
    assert marked(*REPORT, quote, told).get(quote) == "pull-quote"
    assert quote not in marked(*REPORT, quote, REPORT[0])  # nobody has said that


def test_rows_of_captions_count_for_pictures_however_many_they_are() -> None:
    rows = [f"{line} before the vote on berth {number}" for number in range(3) for line in CAPTIONS[:2]]
    lines = [*REPORT[:2], *rows[:2], REPORT[2], *rows[2:4], REPORT[0], *rows[4:], REPORT[1]]
    found = "\n".join(marked(*lines))
    assert all(row in found for row in rows)


def test_a_caption_may_end_in_quoted_words_and_a_headline_quoted_is_none() -> None:
    quoted = "Fishermen carry their nets from the boats to the quay which they call their ‘second home’"
    named = "Nyrup Post: ‘Fishermen carry their nets from the boats to the quay for the last time’"
    found = "\n".join(
        marked(*REPORT[:2], quoted, CAPTIONS[0], REPORT[2], *CAPTIONS[1:], REPORT[0], named, REPORT[1])
    )
    assert quoted in found and named not in found


@pytest.mark.parametrize(
    "line",
    [
        "Nobody told the fishermen:The council of Halka sells its ferries, and its mayor says nothing.",
        "The storm on the coast of Halka – in pictures",
        "The mayor of Halka and her party buried their differences for the...",
        "ENDORSEMENT: Una Fell can chart a new course for the harbour",
    ],
)
def test_how_boxes_set_their_headlines(line: str) -> None:
    assert marked(*REPORT, line, REPORT[0]).get(line) == "navigation"


def test_labels_in_capitals_are_speakers_where_many_of_them_speak() -> None:
    said = [
        "HOLM: We have to say now that nobody can pay.",
        "SUND: I do not think so.",
        "HOLM: You never do.",
    ]
    assert not marked(*REPORT, *said, "SUND: I have to say that she is", REPORT[0])


def test_a_line_of_marks_alone_is_none_of_the_report() -> None:
    assert marked(*REPORT, "* * *", REPORT[0], "___", REPORT[1]) == {
        "* * *": "navigation",
        "___": "navigation",
    }


def test_an_agencys_sign_off_behind_a_paragraph() -> None:
    signed = "(Reporting by Mira Holm; editing by Emil Sund)"
    assert marked(*REPORT[:2], f"{REPORT[2]} {signed}") == {signed: "byline"}


def test_a_row_of_films_may_be_as_long_as_it_likes() -> None:
    row = "Skip in Skip x Embed x Share CLOSE " + "The crane of Nyrup falls | 0:58 It fell on Monday. " * 40
    assert marked(*REPORT, row.strip()) == {row.strip(): "promotion"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Get all of the harbour vote: here)", "navigation"),
        (
            "Velmnet’s Una Fell and Ada Holm contributed to this report, along with The Tarn Press.",
            "author-box",
        ),
        ("Update: This post has been updated with the day of the vote.", "correction"),
        ("Recommended stories Council votes on the quay Mayor leaves early", "navigation"),
        ("Police clear the old quay in Nyrup, July 1, 2024. Courtesy Ada Lindqvist", "caption"),
        (
            "The quay is seen in what crews called “the long summer,” on June 14, 2024. Ada Holm/Getty Images",
            "caption",
        ),
        (
            'Mayor Una Fell testifies before the council on "The Loss of the Old Harbour" in Nyrup, on May 1, 2024.',
            "caption",
        ),
        (
            "Mayor Una Fell, who fought it, said that “it should be sunk.” | Ada Holm/Getty Images council Fell fights",
            "caption",
        ),
        ("Some of the 21 freed sailors appear Thursday in Nyrup, in a photo obtained by Velmnet.", "caption"),
    ],
)
def test_more_forms(line: str, kind: str) -> None:
    assert marked(*REPORT, line, REPORT[0])[line] == kind


def test_a_short_pull_quote_with_its_speaker_behind_a_dash() -> None:
    told = '"There is a chance that we could end up with no harbour at all in Nyrup. Absolutely," Fell said.'
    quote = '"There is a chance that we could end up with no harbour at all in Nyrup." — Mayor Fell'
    assert marked(*REPORT, told, quote, REPORT[1]) == {quote: "pull-quote"}


def test_a_headline_above_a_heading_is_a_link() -> None:
    links = [
        "Council of Halka strengthens rules for its ports",
        "Nyrup targets owners who evade the harbour tax",
    ]
    headings = ["Close the quay", "Sell the ships", "Cut the tax"]
    lines = [
        REPORT[0],
        links[0],
        headings[0],
        REPORT[1],
        *links,
        headings[1],
        REPORT[2],
        links[1],
        headings[2],
    ]
    assert set(marked(*lines, *REPORT).values()) == {"navigation"}
    assert not any(heading in found for found in marked(*lines, *REPORT) for heading in headings)
    items = ["Quay walls and all that they need: $4 million", "Harbour"]
    assert marked(*REPORT, *items, REPORT[0], *items, REPORT[1], *items, REPORT[2]) == {}


def test_headlines_run_together_are_a_box_however_many_they_are() -> None:
    links = "OH NO Lind doubt for the second race with a sore knee Una Fell admits she could leave Nyrup and sail on "
    assert (
        marked(*REPORT, "Related stories " + 8 * links)["Related stories " + (8 * links).strip()]
        == "navigation"
    )
    told = "Related stories are told by the old sailors of Nyrup every winter. " * 12
    assert marked(*REPORT, told) == {}
