"""Names of news agencies and outlets, with what they are called for short, where they stand on the web, and what
newsletters, columns and programmes are theirs alone."""

import re
from functools import lru_cache

from . import outlet_names

_NEWSPAPER = (
    "Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Journal|Mail|News|Observer|Telegraph|Standard|Independent|"
    "Guardian|Globe|Magazine|Examiner|Inquirer|Echo|Argus|Mirror|Record|Ledger|Dispatch|Bulletin|Sentinel|Register|"
    "Advertiser|Mercury|Monitor|Messenger|Citizen|Daily|Weekly|Radio|Television|TV|Broadcasting|Wire|Zeitung|"
    "Insider|Review|Today|Enquirer|Statesman|Free Press|(?:Press|News) Agency|"
    "Bote|Kurier|Morgenpost|Presse|Dagblad|Tidning|Tidende|Avis|"
    "Tagblatt|Anzeiger|Nachrichten|Rundschau|Newswire|Express"
)


_OPENERS = (
    "At|On|In|To|For|From|By|With|And|But|Or|As|If|When|While|After|Before|Behind|Since|Though|Via|Per|Both|Even|"
    "Also"
)
"""Words with a capital where a sentence begins, and no part of the name behind them."""


def _records(table: str) -> list[tuple[str, list[str], list[str]]]:
    records = []
    for entry in table.replace("\n", "|").split("|"):
        if entry:
            name, _, rest = entry.partition("=")
            short, _, domains = rest.partition("@")
            records.append((name, [s for s in short.split(",") if s], [d for d in domains.split(",") if d]))
    return records


AGENCIES: dict[str, str] = {
    form: name for name, forms, _ in _records(outlet_names.AGENCIES) for form in [name, *forms]
}
"""Form of a news agency's name -> its name."""

OUTLETS: dict[str, str] = {
    form: name for name, forms, _ in _records(outlet_names.OUTLETS) for form in [name, *forms]
} | AGENCIES
"""Form of an outlet's or agency's name -> its name."""

DOMAINS: dict[str, str] = {
    domain: name for name, _, domains in _records(outlet_names.OUTLETS) for domain in domains
} | {
    "reuters.com": "Reuters", "apnews.com": "Associated Press", "afp.com": "Agence France-Presse",
    "tass.com": "TASS", "interfax.ru": "Interfax", "ria.ru": "RIA Novosti", "xinhuanet.com": "Xinhua",
    "news.cn": "Xinhua", "bloomberg.com": "Bloomberg", "ansa.it": "ANSA", "efe.com": "EFE", "upi.com": "UPI",
    "ukrinform.net": "Ukrinform", "aa.com.tr": "Anadolu", "yna.co.kr": "Yonhap", "kyodonews.net": "Kyodo",
}  # fmt: skip
"""Domain on the web -> name of the outlet or agency."""


PICTURE_AGENCIES: frozenset[str] = frozenset(
    [
        "Getty Images",
        "Shutterstock",
        "Alamy",
        "Zuma Press",
        "Rex Features",
        "Press Association",
        "EPA",
        "Images",
    ]
)
"""Who supplies pictures, as it stands beside the photographer's name; `Images` is what is left of some."""

IN_PLACE: dict[str, str] = {
    form: name for name, forms, _ in _records(outlet_names.IN_PLACE) for form in forms
}
"""Form that means an outlet only where one is spoken of -> the outlet's name."""

PROGRAMMES: dict[str, str] = {
    spelt: name
    for name, forms, _ in _records(outlet_names.PROGRAMMES)
    for form in forms
    for spelt in (
        form,
        form.replace(" the ", " The "),
        form.replace(" show", " Show"),
        form.replace(" show", "” show"),
        form.replace(" show", '" show'),
    )
}
"""Programme on the air -> the outlet's name."""

AMBIGUOUS: frozenset[str] = frozenset("AA ANI ANP APA CP DHA DR PA SDA SPA STT TT VG".split())
"""Forms that mean an outlet in a dateline, but mostly something else in running text."""

PRODUCTS: dict[str, str] = {
    form: name for name, forms, _ in _records(outlet_names.PRODUCTS) for form in forms
}
"""A newsletter, column or programme that one outlet alone has -> the outlet's name."""


def outlet_of_domain(domain: str) -> str | None:
    """The outlet of a web address's domain, whatever stands before it: `edition.example.com`."""
    parts = domain.lower().removeprefix("www.").split(".")
    for start in range(len(parts) - 1):
        if name := DOMAINS.get(".".join(parts[start:])):
            return name
    return None


@lru_cache(maxsize=2)
def outlet_pattern(*, in_place: bool = False) -> str:
    """The source of a regular expression for an outlet's name: a known form, or what reads like a newspaper's name.

    It has no groups; names are matched as they are written, capitals included. `in_place`: also what means an outlet
    only where one is spoken of, as a short name or a programme.
    """
    forms = OUTLETS.keys() | IN_PLACE.keys() | PROGRAMMES.keys() if in_place else OUTLETS.keys()
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    known = "|".join(re.escape(form) for form in ordered)
    lower = "|".join(sorted({re.escape(form) for form in forms if form[0].islower()}))
    word = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{1,30}(?<!['’]s)"
    newspaper = (
        rf"(?!(?:{_OPENERS}) ){word}(?: (?!The ){word}){{0,2}} (?:[A-Z][a-z]+-)?(?:{_NEWSPAPER})"
        rf"(?: (?:Service|Agency|Network))?(?! (?:of|&) {word})|"
        rf"(?:Radio|TV|Télé|Canal|Rádio) {word}|(?:ABC|CBS|NBC|FOX|Fox|CW|KTLA|Channel) ?\d{{1,2}}(?: News)?|"
        r"[KW][A-Z]{3}(?:-TV|-FM|-AM| TV| ?\d{1,2})|"
        rf"[^\W\d_a-zß-öø-ÿ]\w{{2,20}}(?:bladet|posten|tidningen|avisen|zeitung)"
    )
    if in_place:
        newspaper += rf"|(?!WWII)[KW][A-Z]{{3}}|{word}(?: {word})? Media"
    # The look at the first letter saves most of the time: nine words in ten start with a small one.
    return rf"(?:(?<!\w)(?=[^\W_a-z]|{lower})(?:{known}|{newspaper})(?![\w-]))"


def outlet_in_place(form: str) -> str:
    """The usual name of an outlet by a form that `outlet_pattern` found in an outlet's place."""
    plain = " ".join(form.split())
    return IN_PLACE.get(plain) or PROGRAMMES.get(plain) or outlet_named(form)


def outlet_named(form: str) -> str:
    """The usual name of an outlet by a form that `outlet_pattern` found; an unknown one stays, without its article."""
    form = " ".join(form.split())
    return OUTLETS.get(form) or OUTLETS.get(form.removeprefix("The ")) or form.removeprefix("The ")


def outlet_of_label(label: str) -> str | None:
    """The known outlet that a label means, such as metadata have it: `FT.com`, `Fox Online News`, `www.example.com`.

    Order, case, articles and words such as "online" or "news" do not matter.
    """
    if known := OUTLETS.get(label) or outlet_of_domain(label):
        return known
    words = [word for word in re.findall(r"\w[\w'’&-]*", label.lower()) if word not in _LABEL_WORDS]
    return _by_words().get(" ".join(sorted(set(words))))


def outlet_label(outlet: str) -> str:
    """An outlet as a person would name it: by its name where metadata have only its web address, and that is known."""
    if "." not in outlet or " " in outlet:
        return outlet
    return outlet_of_domain(outlet) or outlet.removeprefix("www.")


_LABEL_WORDS = frozenset("the online web com www website opinion".split())


@lru_cache(maxsize=1)
def _by_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for form, name in sorted(OUTLETS.items()):
        words = [word for word in re.findall(r"\w[\w'’&-]*", form.lower()) if word not in _LABEL_WORDS]
        found.setdefault(" ".join(sorted(set(words))), name)
        found.setdefault(" ".join(sorted({*words, "news"})), name)
    return found
