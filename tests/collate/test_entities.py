"""Who is meant, over accounts that spell, shorten, translate and garble names; all names invented."""

import random
from collections.abc import Callable

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copytaster.algorithms.sounds import likeness, skeleton, sound
from copytaster.annotate import annotate
from copytaster.collate.entities import unite
from copytaster.collate.entities.names import compare, parse
from copytaster.collate.entities.people import People
from copytaster.language.transliteration import romanise
from copytaster.model import Account, Annotated, Article, Attribution, Entity, EntityKind, Mention

Named = tuple[str, EntityKind] | tuple[str, EntityKind, str]


def named(account: Account, *names: Named) -> Account:
    """The account with these names marked, each at its next place: (name, kind) or (name, kind, role)."""
    mentions, at = [], 0
    for name, kind, *role in names:
        start = account.text.index(name, at)
        at = start + len(name)
        place = account.text.index(role[0]) if role else None
        mentions.append(
            Mention(start, at, kind, (place, place + len(role[0])) if place is not None else None)
        )
    annotated: Annotated = msgspec.structs.replace(account.annotated, mentions=tuple(mentions))
    return Account(account.id, annotated)


def forms(entities: tuple[Entity, ...], name: str) -> dict[str, str]:
    """Form -> relation of the entity that has a form of that name."""
    (entity,) = [e for e in entities if any(form.form == name for form in e.forms)]
    return {form.form: form.relation for form in entity.forms}


Accounts = Callable[..., tuple[Account, ...]]


def test_a_surname_goes_to_its_full_name_in_every_account(accounts: Accounts) -> None:
    first, second = accounts("Ilona Brandquist resigned. Brandquist was angry.", "Brandquist left the board.")
    entities = unite(
        (
            named(first, ("Ilona Brandquist", "person"), ("Brandquist", "person")),
            named(second, ("Brandquist", "other")),
        )
    )
    assert [entity.name for entity in entities] == ["Ilona Brandquist"]
    assert forms(entities, "Brandquist") == {"Ilona Brandquist": "name", "Brandquist": "surname"}
    assert [span.text for span in entities[0].mentions] == ["Ilona Brandquist", "Brandquist", "Brandquist"]


def test_transliterations_and_spellings_are_one_person(accounts: Accounts) -> None:
    texts = (
        "Oleksii Vyshnevskyy spoke.",
        "Olexij Wischnewskyj sprach.",
        "Олексій Вишневський сказав.",
        "Vishnevsky said no.",
    )
    one, two, three, four = accounts(*texts)
    entities = unite(
        (
            named(one, ("Oleksii Vyshnevskyy", "person")),
            named(two, ("Olexij Wischnewskyj", "person")),
            named(three, ("Олексій Вишневський", "person")),
            named(four, ("Vishnevsky", "person")),
        )
    )
    assert len(entities) == 1
    assert forms(entities, "Олексій Вишневський")["Олексій Вишневський"] == "transliteration"


def test_a_garbled_name_is_recognised_by_what_is_said_of_it(accounts: Accounts) -> None:
    one, two = accounts(
        "The mayor opened the meeting.\nThe flooded turbine hall at Corran must be rebuilt, Dace Tembrook said.\n"
        "Nobody objected.\nThe council votes in May.\nRain is expected.\nSchools stay shut.",
        "Residents gathered.\nThe flooded turbine hall at Corran has to be rebuilt, Tembruk told them.\n"
        "The buses ran late.\nA choir sang.\nFood was served.\nThe evening ended early.",
    )
    entities = unite((named(one, ("Dace Tembrook", "person")), named(two, ("Tembruk", "other"))))
    assert len(entities) == 1
    assert set(forms(entities, "Tembruk")) == {"Dace Tembrook", "Tembruk"}


def test_relatives_and_those_who_merely_look_alike_stay_apart(accounts: Accounts) -> None:
    one, two = accounts(
        "Mayor Petra Vallin and her brother Anders Vallin met Oskar Meyrink and Otto Mayring. Vallin smiled.",
        "Petra Vallin, Paul Kestner and Paula Kestner came; Oskar Meyrling was absent.",
    )
    entities = unite(
        (
            named(
                one,
                ("Petra Vallin", "person", "Mayor"),
                ("Anders Vallin", "person"),
                ("Oskar Meyrink", "person"),
                ("Otto Mayring", "person"),
                ("Vallin", "person"),
            ),
            named(
                two,
                ("Petra Vallin", "person"),
                ("Paul Kestner", "person"),
                ("Paula Kestner", "person"),
                ("Oskar Meyrling", "person"),
            ),
        )
    )
    assert set(forms(entities, "Petra Vallin")) == {"Petra Vallin", "Vallin"}
    assert set(forms(entities, "Anders Vallin")) == {"Anders Vallin"}
    assert set(forms(entities, "Paul Kestner")) == {"Paul Kestner"}
    assert set(forms(entities, "Otto Mayring")) == {"Otto Mayring"}


def test_short_forms_of_given_names_and_initials(accounts: Accounts) -> None:
    one, two, three = accounts("Michael Orrindale spoke.", "Mike Orrindale spoke.", "M. Orrindale spoke.")
    entities = unite(
        (
            named(one, ("Michael Orrindale", "person")),
            named(two, ("Mike Orrindale", "person")),
            named(three, ("M. Orrindale", "person")),
        )
    )
    assert len(entities) == 1
    assert forms(entities, "Mike Orrindale")["Mike Orrindale"] == "given-name"


def test_the_son_of_the_same_name_is_another(accounts: Accounts) -> None:
    one, two = accounts("Donal Keverne Jr. denied it. Donal Keverne did not.", "Donal Keverne denied it.")
    junior, senior = ("Donal Keverne Jr.", "person"), ("Donal Keverne", "person")
    assert len(unite((named(one, junior, senior), named(two, senior)))) == 2


def test_whom_others_call_junior_in_a_quotation_is_himself_unless_a_son_is_told_of(
    accounts: Accounts,
) -> None:
    quoted = "“This is what someone like Donal Keverne Jr. does,” a rival said."
    names: list[Named] = [("Donal Keverne", "person"), ("Donal Keverne Jr.", "person")]
    one, two, three = accounts(
        f"Representative Donal Keverne denied it. {quoted}",
        "Representative Donal Keverne denied it. Someone like Donal Keverne Jr. did not.",
        f"Representative Donal Keverne and a son denied it. {quoted}",
    )
    assert [len(unite((named(account, *names),))) for account in (one, two, three)] == [1, 2, 2]


def test_a_byname_joins_both_names_and_keeps_a_brother_apart(accounts: Accounts) -> None:
    one, two, three = accounts(
        "William “Mo” Tarrant was chosen. His brother Edward Tarrant clapped.",
        "Mo Tarrant was chosen.",
        "William Tarrant was chosen.",
    )
    told = (
        named(one, ("William “Mo” Tarrant", "person"), ("Edward Tarrant", "person")),
        named(two, ("Mo Tarrant", "person")),
        named(three, ("William Tarrant", "person")),
    )
    assert [sorted(form.form for form in entity.forms) for entity in unite(told)] == [
        ["Mo Tarrant", "William Tarrant", "William “Mo” Tarrant"],
        ["Edward Tarrant"],
    ]
    assert len(unite(told[1:])) == 2  # nothing says that they are one


def test_a_junior_is_himself_where_another_account_leaves_that_out(accounts: Accounts) -> None:
    one, two = accounts("Donal F. Keverne Jr. denied it.", "Donal Keverne denied it.")
    entities = unite(
        (named(one, ("Donal F. Keverne Jr.", "person")), named(two, ("Donal Keverne", "person")))
    )
    assert len(entities) == 1


def test_a_junior_is_another_where_the_surname_alone_has_an_office_that_he_has_not(
    accounts: Accounts,
) -> None:
    one, two = accounts("Governor Keverne and Donal Keverne Jr. came.", "Donal Keverne denied it.")
    governor = ("Keverne", "person", "Governor")
    told = named(one, governor, ("Donal Keverne Jr.", "person")), named(two, ("Donal Keverne", "person"))
    assert [sorted(form.form for form in entity.forms) for entity in unite(told)] == [
        ["Donal Keverne", "Keverne"],
        ["Donal Keverne Jr."],
    ]


def test_ms_and_mr_tell_sister_and_brother_apart(accounts: Accounts) -> None:
    (one,) = accounts("Ada Ferrant met her brother Emil Ferrant. Mr Ferrant left. Ms Ferrant stayed.")
    full = ("Ada Ferrant", "person"), ("Emil Ferrant", "person")
    entities = unite((named(one, *full, ("Ferrant", "person"), ("Ferrant", "person")),))
    assert {entity.name: [span.start for span in entity.mentions][1] for entity in entities} == {
        "Ada Ferrant": one.text.index("Ferrant stayed"),
        "Emil Ferrant": one.text.index("Ferrant left"),
    }


def test_a_double_surname_is_not_its_first_half(accounts: Accounts) -> None:
    (one,) = accounts("Rita Quelm-Moss met Ada Quelm. Quelm-Moss left. Quelm stayed.")
    full = ("Rita Quelm-Moss", "person"), ("Ada Quelm", "person")
    entities = unite((named(one, *full, ("Quelm-Moss", "person"), ("Quelm", "person")),))
    assert sorted(sorted(form.form for form in entity.forms) for entity in entities) == [
        ["Ada Quelm", "Quelm"],
        ["Quelm-Moss", "Rita Quelm-Moss"],
    ]


def test_a_relative_is_meant_by_his_given_name(accounts: Accounts) -> None:
    one, two = accounts("Ada Ferrant came with her husband Emil.", "Emil Ferrant, a baker, came too.")
    entities = unite(
        (named(one, ("Ada Ferrant", "person"), ("Emil", "person")), named(two, ("Emil Ferrant", "person")))
    )
    assert [sorted(form.form for form in entity.forms) for entity in entities] == [
        ["Emil", "Emil Ferrant"],
        ["Ada Ferrant"],
    ]


def test_acronyms_aliases_and_prefixes_of_organisations(accounts: Accounts) -> None:
    one, two = accounts(
        "The Harbour Workers Union (HWU) struck. The Norwegian Supreme Court and the US agreed.",
        "HWU members cheered the Supreme Court. America watched, and the U.S. too.",
    )
    entities = unite(
        (
            named(
                one,
                ("Harbour Workers Union", "organisation"),
                ("HWU", "organisation"),
                ("Norwegian Supreme Court", "organisation"),
                ("US", "place"),
            ),
            named(
                two,
                ("HWU", "organisation"),
                ("Supreme Court", "organisation"),
                ("America", "place"),
                ("U.S.", "place"),
            ),
        )
    )
    assert forms(entities, "HWU") == {"Harbour Workers Union": "name", "HWU": "acronym"}
    assert len(forms(entities, "Supreme Court")) == 2
    assert len(forms(entities, "America")) == 3


def test_numbered_things_are_not_spellings_of_one(accounts: Accounts) -> None:
    one, two = accounts("The rover Tarkan 11 landed.", "The rover Tarkan 12 landed.")
    entities = unite((named(one, ("Tarkan 11", "other")), named(two, ("Tarkan 12", "other"))))
    assert len(entities) == 2


def test_a_person_and_a_place_of_one_name_are_two(accounts: Accounts) -> None:
    one, two = accounts("Jordan said it was ready.", "They flew to Jordan.")
    entities = unite((named(one, ("Jordan", "person")), named(two, ("Jordan", "place"))))
    assert sorted(entity.kind for entity in entities) == ["person", "place"]


def test_every_mention_belongs_to_one_entity_whatever_the_order_of_names(accounts: Accounts) -> None:
    text = "Ilse Marn met Otto Brenk in Torvik. Marn said Brenk and the Marn Fund agreed with Ilze Marn."
    names: list[Named] = [
        ("Ilse Marn", "person"), ("Otto Brenk", "person"), ("Torvik", "place"), ("Marn", "person"),
        ("Brenk", "other"), ("Marn Fund", "organisation"), ("Ilze Marn", "person"),
    ]  # fmt: skip
    pile = [named(account, *names) for account in accounts(text, text, text)]
    expected = [(e.name, e.kind, tuple((f.form, f.count) for f in e.forms)) for e in unite(pile)]
    random.Random(4).shuffle(pile)
    assert [(e.name, e.kind, tuple((f.form, f.count) for f in e.forms)) for e in unite(pile)] == expected
    spans = [span for entity in unite(pile) for span in entity.mentions]
    assert len(spans) == len(set(spans)) == 3 * len(names)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(st.sampled_from([*"Ab.'’-é中 ", "Мар", "Jr", "Marn", "Ida", "of"]), min_size=1, max_size=8),
        max_size=9,
    )
)
def test_any_names_are_united_without_loss(accounts: Accounts, forms: list[list[str]]) -> None:
    words = ["".join(form).strip() or "x" for form in forms]
    kinds: tuple[EntityKind, ...] = ("person", "organisation", "place", "other")
    text = "Names: " + " ; ".join(words)
    marked: list[Named] = [(word, kinds[number % 4]) for number, word in enumerate(words)]
    pile = [named(account, *marked) for account in accounts(text, text)]
    spans = [span for entity in unite(pile) for span in entity.mentions]
    assert len(spans) == len(set(spans)) == 2 * len(words)


def test_sounds_bring_spelling_conventions_together() -> None:
    assert sound(romanise("Tschernikow", "de")) == sound(romanise("Chernikov"))
    assert skeleton("bearbok") == skeleton("baerbock")
    assert likeness("vinnik", "vindman") < 0.6 < likeness("tembrook", "tembruk")
    assert romanise("Ґалаґан", "uk") == "galagan"


def test_a_misprint_of_a_name_that_stands_beside_it_is_that_name(accounts: Accounts) -> None:
    (one,) = accounts("Otto Quellmar spoke. Quellmar sat down. Then Quelmar left.")
    entities = unite(
        (named(one, ("Otto Quellmar", "person"), ("Quellmar", "person"), ("Quelmar", "person")),)
    )
    assert [entity.name for entity in entities] == ["Otto Quellmar"]


def test_a_misspelt_surname_is_that_of_whom_the_account_names_oftener(accounts: Accounts) -> None:
    text = "Ada Corran spoke. Corran sat down. Corran left. It is over, said Corren. Cormren waved."
    (one,) = accounts(text)
    names: list[Named] = [
        (name, "person") for name in ("Ada Corran", "Corran", "Corran", "Corren", "Cormren")
    ]
    assert [entity.name for entity in unite((named(one, *names),))] == ["Ada Corran"]


def test_an_ordinary_surname_a_letter_away_is_another_s_who_is_introduced(accounts: Accounts) -> None:
    (one,) = accounts("Ada Marsh spoke. Marsh sat. Marsh left. Otto Marse spoke. Marse sat down.")
    names: list[Named] = [(name, "person") for name in ("Ada Marsh", "Marsh", "Marsh", "Otto Marse", "Marse")]
    assert [entity.name for entity in unite((named(one, *names),))] == ["Ada Marsh", "Otto Marse"]
    (two,) = accounts("Ada Marsh spoke. Marse sat down.")
    assert len(unite((named(two, ("Ada Marsh", "person"), ("Marse", "place")),))) == 2


def test_a_given_name_that_no_language_has_is_a_garbling_where_surname_and_role_are_one(
    accounts: Accounts,
) -> None:
    one, two, three = accounts(
        "President Kadri Vesk spoke.", "President Cudley Vesk spoke.", "Kadri Vesk left."
    )
    kadri, cudley = ("Kadri Vesk", "person", "President"), ("Cudley Vesk", "person", "President")
    told = named(one, kadri), named(two, cudley), named(three, ("Kadri Vesk", "person"))
    assert len(unite(told)) == 1
    other = named(two, ("Cudley Vesk", "person"))
    assert len(unite((told[0], other, told[2]))) == 2


def test_a_weak_person_in_one_account_is_the_place_of_another(accounts: Accounts) -> None:
    one, two = accounts("Quelmia said no.", "They flew to Quelmia.")
    entities = unite((named(one, ("Quelmia", "person")), named(two, ("Quelmia", "place"))))
    assert [entity.kind for entity in entities] == ["place"]


def test_one_body_under_two_names_of_its_country(accounts: Accounts) -> None:
    one, two = accounts(
        "The U.S. Harbour Board met.", "The United States Harbour Board met. The Harbour Board left."
    )
    board = "organisation"
    entities = unite(
        (
            named(one, ("U.S. Harbour Board", board)),
            named(two, ("United States Harbour Board", board), ("Harbour Board", board)),
        )
    )
    assert len(entities) == 1


def test_a_surname_of_two_words_is_that_of_the_full_name(accounts: Accounts) -> None:
    (one,) = accounts("Enrique Quel Morra spoke. Quel Morra sat down. Diego Morra left.")
    full: list[Named] = [(name, "person") for name in ("Enrique Quel Morra", "Quel Morra", "Diego Morra")]
    entities = unite((named(one, *full),))
    assert [entity.name for entity in entities] == ["Enrique Quel Morra", "Diego Morra"]


def test_names_cut_short_and_initials_run_together_are_one_person(accounts: Accounts) -> None:
    told = accounts("TJ Corran met Mitchell Brandquist.", "T.J. Corran laughed. Mitch and Brandquist agreed.")
    entities = unite(
        (
            named(told[0], ("TJ Corran", "person"), ("Mitchell Brandquist", "person")),
            named(told[1], ("T.J. Corran", "person"), ("Mitch", "person"), ("Brandquist", "person")),
        )
    )
    assert set(forms(entities, "TJ Corran")) == {"TJ Corran", "T.J. Corran"}
    assert set(forms(entities, "Mitch")) == {"Mitchell Brandquist", "Mitch", "Brandquist"}


def test_the_younger_of_two_and_a_given_name_with_jr_are_the_son(accounts: Accounts) -> None:
    text = (
        "Gov. Donal Keverne and Donal Keverne Jr. spoke. Don Jr. left. "
        "The younger Mr. Keverne and the elder Mr. Keverne met."
    )
    (told,) = accounts(text)
    entities = unite(
        (
            named(
                told,
                ("Donal Keverne", "person", "Gov."),
                ("Donal Keverne Jr.", "person"),
                ("Don Jr.", "person"),
                ("Keverne", "person"),
                ("Keverne", "person"),
            ),
        )
    )
    son, father = (
        [span.text for span in entity.mentions]
        for entity in sorted(entities, key=lambda entity: -len(entity.mentions))
    )
    assert son == ["Donal Keverne Jr.", "Don Jr.", "Keverne"]
    assert father == ["Donal Keverne", "Keverne"]


def test_a_surname_that_comes_first_is_used_alone(accounts: Accounts) -> None:
    told = accounts("Pak Sun-mi arrived. Pak smiled.", "Pak left early.", "Kim Brandt left. Kim was late.")
    entities = unite(
        (
            named(told[0], ("Pak Sun-mi", "person"), ("Pak", "person")),
            named(told[1], ("Pak", "person")),
            named(told[2], ("Kim Brandt", "person"), ("Kim", "person")),
        )
    )
    assert len(next(e for e in entities if e.name == "Pak Sun-mi").mentions) == 3


def test_a_plain_name_in_a_quotation_is_the_junior_s_own(accounts: Accounts) -> None:
    text = "His friend Roger J. Ostrand Jr. was there. A host said: “Roger Ostrand lost.”"
    (told,) = accounts(text)
    quoted = msgspec.structs.replace(
        told.annotated,
        attributions=(Attribution((), (), ((text.index("“"), len(text)),), "direct"),),
    )
    told = Account(told.id, quoted)
    entities = unite((named(told, ("Roger J. Ostrand Jr.", "person"), ("Roger Ostrand", "person")),))
    assert len(entities) == 1


@given(st.data())
def test_a_name_is_found_among_the_people_as_by_a_look_at_all(data: st.DataObject) -> None:
    words = (
        "Ada",
        "Adah",
        "Roe",
        "Row",
        "Brandt",
        "Roe-Brandt",
        "Abdul-Rahd",
        "Abdul",
        "Rahd",
        "Lou",
        "Lowe",
    )
    names = st.lists(st.sampled_from(words), min_size=2, max_size=3).map(" ".join)
    written = data.draw(st.lists(names, max_size=4))
    name = parse(data.draw(names), "")
    people = [one for one in (parse(one, "") for one in written) if one.full]
    assert People(written).have(name) == any("different" not in compare(name, one) for one in people)


def test_a_relative_before_a_comma_is_the_bearer_only_where_the_name_ends_there() -> None:
    text = "The mayor Brent Kavan spoke on Monday. {} Kavan left."
    beside, apposed = (
        unite((Account("a1", annotate(Article(location="a", text=text.format(sentence), language="en"))),))
        for sentence in ("Sitting beside his wife, Kavan denied it.", "His wife, Kavan, denied it.")
    )
    assert {form.form for entity in beside for form in entity.forms if entity.name == "Brent Kavan"} == {
        "Brent Kavan",
        "Kavan",
    }
    assert any(entity.name == "Kavan" for entity in apposed)


def test_two_letters_abbreviate_a_name_of_their_own_account_alone(accounts: Accounts) -> None:
    first, second = accounts("The Beacon School closed. BS stayed.", "“We call BS,” the sign said.")
    told = named(first, ("Beacon School", "organisation"), ("BS", "organisation"))
    entities = unite((told, named(second, ("BS", "organisation"))))
    assert [entity.name for entity in entities] == ["Beacon School"]
    entities = unite((named(first, ("Beacon School", "organisation")), named(second, ("BS", "organisation"))))
    assert [entity.name for entity in entities] == ["BS", "Beacon School"]


def test_a_paper_goes_by_its_last_word_where_there_is_one_such_paper(accounts: Accounts) -> None:
    text = "The Lund Harbour Gazette was sold. The Gazette said so."
    (account,) = accounts(text)
    paper = ("Lund Harbour Gazette", "organisation")
    assert forms(unite((named(account, paper, ("Gazette", "organisation")),)), "Gazette") == {
        "Lund Harbour Gazette": "name",
        "Gazette": "short",
    }
    (two,) = accounts(f"{text} The Oslo Gazette denied it.")
    entities = unite((named(two, paper, ("Gazette", "organisation"), ("Oslo Gazette", "organisation")),))
    assert len(entities) == 3


def test_a_name_in_capitals_is_no_acronym(accounts: Accounts) -> None:
    (account,) = accounts("Tarnhaven was quiet. TARNHAVEN — Ships came.")
    entities = unite((named(account, ("Tarnhaven", "place"), ("TARNHAVEN", "place")),))
    assert forms(entities, "TARNHAVEN") == {"Tarnhaven": "name", "TARNHAVEN": "spelling"}


_IN_MANY_TONGUES = {
    "en": "Chancellor Anna Brandt of Germany was in Munich. Germany and Russia will talk, Berlin said.",
    "de": "Gestern traf Anna Brandt in München den Minister. Deutschland und Russland werden reden.",
    "es": "La canciller Anna Brandt de Alemania llegó a Múnich. Alemania y Rusia hablarán.",
    "fr": "La chancelière Anna Brandt d'Allemagne est à Munich. L'Allemagne et la Russie parleront.",
    "it": "La cancelliera Anna Brandt della Germania è a Monaco di Baviera. La Germania e la Russia parleranno.",
    "nl": "Kanselier Anna Brandt van Duitsland was in München. Duitsland en Rusland gaan praten.",
    "pt": "A chanceler Anna Brandt da Alemanha chegou a Munique. A Alemanha e a Rússia vão falar.",
    "ru": "Анна Брандт прибыла в Мюнхен. Германия и Россия будут говорить. Анну Брандт видели в Мюнхене.",
}


def told_in(**texts: str) -> tuple[Entity, ...]:
    """The entities of accounts in several languages, as annotation finds their names."""
    return unite(
        [
            Account(language, annotate(Article(location=language, text=text, language=language)))
            for language, text in texts.items()
        ]
    )


def test_a_place_is_one_in_all_languages_and_its_capital_another() -> None:
    entities = {entity.name: entity for entity in told_in(**_IN_MANY_TONGUES)}
    for place in ("Germany", "Russia", "Munich"):
        assert {span.account for span in entities[place].mentions} == set(_IN_MANY_TONGUES)
        assert entities[place].kind == "place"
    assert {form.form: form.relation for form in entities["Germany"].forms}["Alemania"] == "translation"
    assert [form.form for form in entities["Berlin"].forms] == ["Berlin"]
    assert len(entities["Anna Brandt"].mentions) == 9


def test_a_form_means_what_it_means_in_its_language() -> None:
    entities = told_in(
        en="The mayor of Reno is in Reno, Nevada.",
        it="La nave affondò nel Reno.",
        de="Das Schiff sank im Rhein.",
    )
    told = [{(form.form, *form.accounts) for form in entity.forms} for entity in entities]
    assert {("Reno", "it"), ("Rhein", "de")} in told
    assert {("Reno", "en")} in told


def test_bodies_are_one_under_their_acronyms_in_many_languages() -> None:
    entities = told_in(
        en="The United Nations and NATO agreed, the UN said.", es="La ONU y la OTAN están de acuerdo.",
        ru="ООН и НАТО согласны.", nl="De VN en de NAVO zijn het eens.",
    )  # fmt: skip
    assert {len({span.account for span in entity.mentions}) for entity in entities} == {4}
    assert {entity.name for entity in entities} == {"United Nations", "NATO"}


@given(st.sampled_from(["Brandtov", "Ruschenko", "Quelmsky", "Tarnitsin"]))
def test_a_slavic_surname_is_the_same_to_itself(name: str) -> None:
    assert compare(parse(f"Ada {name}", "en"), parse(f"Ada {name}", "de")) == ("same", "same")


def test_slavic_and_persian_surnames_are_one_however_a_language_writes_their_sounds() -> None:
    for forms in (
        ("Tarutin", "Taroetin", "Taroutine", "Тарутин"),
        ("Khrashchov", "Chraschtschow", "Khrachtchov", "Chrasjtsjov", "Jraschov", "Хращев"),
        ("Zharkov", "Scharkow", "Jarkov", "Zjarkov", "Жарков"),
        ("Lushenko", "Luschenko", "Louchenko", "Loesjenko", "Лушенко"),
        ("Khamaneri", "Chamaneri", "Хаманери"),
    ):
        for form in forms[1:]:
            languages = ("ru" if form > "А" else "", "")
            assert compare(parse(f"Ada {forms[0]}", ""), parse(f"Ada {form}", languages[0]))[1] in (
                "same",
                "spelling",
            )
    assert compare(parse("Ada Martin", ""), parse("Ada Makin", ""))[1] != "spelling"
    assert romanise("Джон Уилсон", "ru") == "jon wilson"


def test_a_name_in_a_case_is_that_of_an_account_in_a_language_without_cases() -> None:
    entities = told_in(
        en="Ada Quelmsky met Ada Brandt. Quelmsky left.", ru="Говорят, Аду Квельмского видели вчера."
    )
    assert {form.form for entity in entities if entity.name == "Ada Quelmsky" for form in entity.forms} >= {
        "Quelmsky"
    }
