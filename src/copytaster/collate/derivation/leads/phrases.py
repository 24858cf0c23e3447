"""What words before or behind an outlet's name make it a source: whom somebody told something, who had it first.

A name is looked at once, in its place: what stands before it in its sentence up to the name, without an article or a
noun for an outlet, and what stands behind it. Both are short, so that no phrase is sought in the whole of a text.
"""

import re

from ....language.saying import SAYING
from .lead import LeadKind

REACH = 90
"""Characters before a name that are looked at."""
REACH_BEHIND = 140
"""The same behind it, where an apposition may stand before the verb."""
_OUTLET = frozenset(
    """
    affiliate agency agencia agentur agenzia broadcaster blog channel daily diario journal magazine network
    nachrichtenagentur newspaper outlet paper periódico presse publication quotidiano sender site station tabloid
    website weekly zeitschrift zeitung агентство агентству газета агентства
    """.split()
)
"""Nouns for an outlet."""
_ARTICLES = frozenset("the an a its der die das dem den la le el il al".split())
_KINDS = frozenset(
    "local state regional national public rival conservative liberal progressive independent cable".split()
)
"""Adjectives that may stand before an outlet's name without an article: `told local Televarda`."""
_DATED = re.compile(r"(?:yesterday|today|tonight|\w{3,6}day)['’]s")
"""What stands in an article's place before a paper: `yesterday's Televarda`."""
_MARKS = "\"“‘'«„"
_WORDS_BETWEEN = 4
"""Words between an article and a name at most: `the celebrity news site`, `the nonpartisan`."""

_WHEN = (
    r"(?:,? (?:(?:on|in|late|early|this|last) )*"
    r"(?:\w+day|today|yesterday|week|month|weekend|earlier|later|(?:19|20)\d\d)"
    r"(?: (?:morning|afternoon|evening|night))?)?,?"
)
_HEARER = r"(?: to| a (?:reporter|correspondent) (?:from|for|of|with|at)| gegenüber| a)?"
_TALK = (
    r"interviews?|appearances?|statements?|op-eds?|e-?mails?|comments?|remarks|columns?|essays?|letters?|conversations?|"
    r"calls?|chats?|sit-downs?|exchanges?|testimony|"
    r"segments?|discussions?|podcasts?|profiles?|debates?|forum|town halls?|messages?|Q&A|pieces?"
)
_REPORT = (
    r"reports?|stor(?:y|ies)|articles?|investigations?|analys[ie]s|accounts?|exposés?|reporting|editorials?|coverage|"
    r"documentar(?:y|ies)|series|footage|video|recording|transcript|excerpts?|headlines?|tally|database|"
    r"count|estimates?|calculations?|timeline|tracker|profile"
)
_PRINTED = r"published|printed|posted|aired|airing|broadcast|released|ran|appeared|appearing|carried|featured"
_GIVEN = r"provided|given|gave|leaked|sent|shown|supplied|forwarded|handed|disclosed|confirmed|described"
_ENDINGS: tuple[tuple[LeadKind, str], ...] = (
    ("credit", r"(?:Copyright|COPYRIGHT|©|\([Cc]\))\s{0,2}\d{4},?(?: by)?"),
    (
        "first",
        r"\b(?:first|originally|previously) (?:reported|published|revealed|appeared|broadcast|obtained|disclosed|"
        rf"told){_WHEN} (?:by|in|on|to)",
    ),
    ("contribution", r"\b[Ww]ith (?:additional )?(?:inputs?|files|reporting|material) (?:from|by)"),
    (
        "told",
        r"\b(?:told|tell|telling|tells|sagten?|erklärten?|dijo|declaró|a déclaré|a dit|ha detto|"
        rf"сказал|сообщил|рассказал){_HEARER}",
    ),
    ("told", r"\b(?:told|telling|tells) [\w.’'-]+(?: [\w.’'-]+){0,4}?(?: \w+day)? (?:on|of|from|at)"),
    (
        "told",
        rf"\b(?:interviewed|interviewing|spoke|speaking|speaks|spoken|talked|talking|talk|sat down|{_GIVEN})"
        rf"(?: over| out)?{_WHEN} (?:exclusively )?(?:with|by|on|to|for|mit)",
    ),
    (
        "told",
        r"\b(?:shared|sharing|discussed|sent|gave|provided|released|leaked|showed|forwarded)(?: [\w’'-]+){0,4}? "
        r"(?:with|to)",
    ),
    ("told", rf"\b(?:{_TALK})(?: [\w.’'-]+){{0,6}}? (?:with|by|on|to|for|in|from|at|mit)"),
    (
        "told",
        r"\b(?:describ|explain|disclos|confirm|detail|outlin|den)(?:ed|ied|ing|es|ies)(?: [\w’'-]+){1,5}? to",
    ),
    ("told", r"\b(?:came forward|spoke out|went public)(?: \w+)? (?:in|on|to|with)"),
    ("told", r"\b(?:asked|reached|contacted|approached|questioned|pressed|quoted)(?: for comment)? by"),
    (
        "seen",
        r"\b(?:seen|obtained|reviewed|verified|viewed|shared|commissioned|acquired|examined|analy[sz]ed|uncovered|"
        r"compiled|unearthed|captured|filmed|gathered|collected|tallied|tracked|recorded|mined|heard|translated|surfaced)"
        r"(?: exclusively)? (?:by|with)",
    ),
    (
        "reported",
        r"\b(?:[Aa]ccording to|[Oo]ver at|(?-i:via)|[Pp]er|[Cc]iting|cited by|[Aa]s noted by|[Ll]aut|[Ss]elon|[Ss]egún|"
        r"[Ss]econdo|wie|по данным|сообщает)",
    ),
    ("reported", r"\b[Aa]s (?:\w+ )?\w+ed (?:by|in)"),
    (
        "reported",
        r"\baccording to (?-i:[A-Z][\w.’'-]+ [A-Z][\w.’'-]+),?(?: [\w’'-]+){0,4}? (?:of|at|from|with|for|in)",
    ),
    (
        "reported",
        r"\b(?:mentioned|highlighted|flagged|cited|carried|quoted|documented|picked up|noted|detailed) (?:by|in)",
    ),
    ("reported", rf"\b(?:reported|revealed|{_PRINTED}){_WHEN} (?:online )?(?:by|in|on|at|with)"),
    ("reported", rf"\b(?:{_REPORT})(?: [\w’'-]+){{0,4}}? (?:in|by|from|on|with|at|of)"),
    ("reported", r"\b(?:(?:front|editorial|opinion|op-ed) pages?|page [A-Z]?\d{1,2}|cover) (?:of|in)"),
    ("reported", r"(?<=[,”\"’'] )(?:wrote|writes|reported|reports|noted|says|notes|put it in)"),
)
"""How the words before a name end, the surest first."""
_BEFORE = tuple((kind, re.compile(rf"(?:{pattern})$", re.IGNORECASE)) for kind, pattern in _ENDINGS)
_ON = re.compile(rf"(?<!\w)(?P<verb>\w+){_WHEN} (?P<by>on|to|in|for)$")
_SIGNED = re.compile(r"[”\"’] ?[—–-]{1,2} ?[^,\n“”]{3,60},$")
"""What stands before the outlet whence a quotation is: `“…” — Ann Roe, Valley Courier`."""
_CLOSED = re.compile(r"[.!?”\"’'] \($")
_CLOSES = re.compile(r"\)\.?(?:\n|$)")
"""The outlet in brackets at the end of a paragraph that is taken from it."""
_WRITING = frozenset("write argue".split())
_UTTERING = frozenset(SAYING) - frozenset(
    form
    for form, base in SAYING.items()
    if base
    in "think believe know hold feel read want expect plan call find show consider support oppose decide post tweet "
    "understand hope report ask relate refer object fear order signal point appeal respond reply".split()
)
"""Verbs of saying aloud: `said on`, `admitted to`."""

_OUTLET_NOUN = (
    r"(?:news|press|television|TV|radio|state)? ?"
    r"(?:(?:web)?site|newspaper|magazine|blog|network|agency|station|channel)"
)
_HAVING = (
    rf"[”\"’]?(?:['’]s)?(?: (?:Radio|TV|Television|International|Online|World Service|Arabic|\d|Info)){{0,2}}"
    rf"(?: \([A-Z]+\))?(?: {_OUTLET_NOUN})?"
    r"(?:, (?!which|who|whose)[^,.;:“”\"\n]{4,80},)?"
)
_DONE = (
    r"reported|reports|reporting|revealed|reveals|obtained|uncovered|learned|quoted|cited|wrote|writes|noted|notes|"
    r"confirmed|found|reviewed|examined|verified|analyzed|detailed|listed|explained|described|identified|"
    r"published|disclosed|estimates|estimated|counted|tallied|printed|chronicled|documented|profiled|put it|"
    r"berichtet|berichtete|rapporte|informó|informa"
)
_TOLD = r"claimed|asked|suggested|tweeted|predicted|pointed out|argued|explained|grilled|pressed|challenged"
_WRITER = (
    r"reporter|correspondent|columnist|writer|journalist|host|anchor|contributor|commentator|analyst|editor"
)
_BEHIND: tuple[tuple[LeadKind, re.Pattern[str]], ...] = (
    (
        "first",
        re.compile(
            rf"{_HAVING},?(?: which| who)? (?:(?:was|were) (?:the )?first to report|"
            r"first (?:reported|published|revealed|obtained)|broke the (?:news|story))"
        ),
    ),
    ("contribution", re.compile(r"(?: [\w ,]{0,40})? contributed (?:to this|reporting)")),
    (
        "told",
        re.compile(
            rf"['’]?s? (?i:{_WRITER})(?: [A-Z][\w.’'-]+){{0,3}} (?:{_TOLD})\b|"
            rf"['’]?s? (?:[\w-]+ ){{0,2}}(?i:{_WRITER})[\w-]*, "
            r"(?:wrote|writes|reported|reports|argued|argues|noted|notes)\b(?! (?:on|in) (?:Twitter|Facebook))|"
            rf"['’]s? (?:[A-Z][\w.’'-]+ ){{1,2}}[A-Z][\w’'-]+(?:, [^,;“”\"\n]{{3,120}},)?"
            rf"(?: recently| also| first| \w+day)? (?:{_TOLD}|{_DONE}|says|argues|points? out|explains|adds|added)\b"
        ),
    ),
    (
        "reported",
        re.compile(
            rf"{_HAVING}(?:(?: [A-Z][\w’'-]+){{0,3}} (?:{_WRITER}) [\w.’'-]+(?: [\w.’'-]+){{0,2}}?)?,?"
            rf"(?: which| that| has| have| had| also| is| are| later| recently| \w+day)* (?:{_DONE})\b(?! by)"
        ),
    ),
    (
        "told",
        re.compile(r"['’]?s? (?:[\w’'-]+ ){0,2}(?:interviews?|op-eds?|column|appearances?|town hall)\b"),
    ),
    ("reported", re.compile(rf" {_OUTLET_NOUN} (?:said|says)\b")),
    (
        "reported",
        re.compile(
            r"(?:['’]s)?,? in (?:an?|its|the) (?:[\w-]+ ){0,2}"
            r"(?:story|report|article|piece|editorial|investigation|analysis|profile)\b"
        ),
    ),
    (
        "reported",
        re.compile(
            r"['’]?s? (?:(?!poll|survey)[\w’'-]+ ){0,2}(?:reports?|story|stories|article|investigation|exposé|account|"
            r"website|site|blog|reporting|editorial|documentary|analysis)\b"
        ),
    ),
)
"""How the words behind a name begin."""
_AIRED = re.compile(r"(?<!\w)[Oo]n(?: his| her| their)?$")
_TITLED = re.compile(
    r" (?:radio |news |talk )?(?:show|program(?:me)?|podcast)\b|"
    r"['’]s? (?:[\"“‘]|(?:[A-Z][\w&’'-]* |(?:the|of|and|with|&) ){1,5})"
)
_STAFF = re.compile(rf"\b(?:{_WRITER})s? (?:for|at|of|with|from)$")
_STAFFED = (" for", " at", " of", " with", " from")
_WRITES = re.compile(
    r",? (?:who )?(?:recently |also |first |has )*(?:wrote|writes|written|reported|reports|noted|notes|tweeted|argued|"
    r"argues|asked|pointed out)\b"
)
_ISSUE = re.compile(r"[”\"]?,? \(?(?:[A-Z][a-z]{2,8}\.? )?\d[^:\n]{0,20}\)?: ?[“\"]")
_PERSON = re.compile(rf"['’]s? (?:(?i:{_WRITER}) )?[A-Z][\w.’'-]+ [A-Z][\w’'-]+")
_HEARD = (
    " listen to",
    " listened to",
    " listening to",
    " belongs to",
    " due to",
    " next to",
    " up to",
    " compared to",
)
_POLLED = re.compile(r"\b(?:poll|survey)s?(?: \w+){0,2} by$")
_POLL = re.compile(
    r"['’]?s?(?: ?/ ?[\w ]{2,30})? (?:\w+ ){0,2}(?:poll|survey|exit poll|tracking|average)s?\b"
)


def led(before: str) -> tuple[str, bool]:
    """What stands before a name without its article, an opening mark and what the outlet is; and whether that is said.

    `told the`, `told the celebrity news site`, `told “`: `told`.
    """
    rest = before.rstrip(_MARKS)
    if rest.endswith(("l", "L")) and rest != before:
        return rest[:-1].removesuffix("à ").rstrip(" "), False
    words = rest.rstrip(" ").rsplit(" ", _WORDS_BETWEEN + 1)
    called = words[-1].lower() in _OUTLET
    for back in range(1, len(words)):
        word = words[-back].lower()
        if word in _ARTICLES or _DATED.fullmatch(word):
            return " ".join(words[:-back]), called
        if called and word in _LAST:
            return " ".join(words[: len(words) - back + 1]), called
        if back == 2 and word in _LAST and words[-1].lower() in _KINDS:
            return " ".join(words[:-1]), called
        if word in _LAST or not (called or words[-back].islower()):
            break
    return " ".join(words[:-1] if called else words), called


_LAST = frozenset(
    """
    his her their
    told tell telling tells sagte sagten erklärte erklärten dijo declaró déclaré dit detto сказал сообщил рассказал
    via at with by on to for in from of mit gegenüber a per citing laut selon según secondo wie сообщает данным
    wrote writes reported reports noted notes says
    """.split()
)
"""How the words before a name end that may make it a source: nine names in ten are done with here."""
_AMONG = frozenset(
    """
    first broke contributed website site blog stories story article investigation exposé account editorial documentary
    analysis report interview interviews op-ed column appearance appearances hall said says claimed asked piece profile
    suggested tweeted predicted
    pointed argued grilled pressed challenged
    argues point points explains adds added put
    """.split()
) | frozenset(_DONE.split("|"))
_WORD = re.compile(r"[\w-]+")
_ENDING = re.compile(r"(\w+)$")


def kind_before(before: str) -> tuple[LeadKind, int] | None:
    """What the words that lead to a name make of it, and how far before its end they begin; None where nothing."""
    if before.endswith(",") and _SIGNED.search(before):
        return "reported", 1
    last = _ENDING.search(before[-20:])
    if last is None or not (last[1].isdigit() or last[1].lower() in _LAST):
        return None
    for kind, pattern in _BEFORE:
        if match := pattern.search(before):
            return kind, len(before) - match.start()
    if match := _ON.search(before):
        verb = match["verb"].lower()
        fitting = SAYING.get(verb) in _WRITING if match["by"] in ("in", "for") else verb in _UTTERING
        if fitting:
            return "told", len(before) - match.start()
    return None


def kind_behind(behind: str) -> tuple[LeadKind, int] | None:
    """What the words behind a name make of it, and how many characters they are; None where nothing."""
    if _AMONG.isdisjoint(_WORD.findall(behind)):
        return None
    for kind, pattern in _BEHIND:
        if match := pattern.match(behind):
            return kind, match.end()
    return None


def is_put_to(before: str, behind: str) -> bool:
    """Whether something was said to one of an outlet's people: `said as much to Televarda's Una Fell`."""
    return before.endswith(" to") and not before.endswith(_HEARD) and _PERSON.match(behind) is not None


def closes(before: str, behind: str) -> bool:
    """Whether an outlet stands in brackets at the end of a paragraph that it has told: `“… tonight.” (Televarda)`."""
    return before.endswith(" (") and _CLOSED.search(before) is not None and _CLOSES.match(behind) is not None


def is_signed(before: str, behind: str) -> bool:
    """Whether it is one of an outlet's people who writes: `Una Fell, a reporter for Televarda, wrote`."""
    return (
        before.endswith(_STAFFED) and _STAFF.search(before) is not None and _WRITES.match(behind) is not None
    )


def is_dated(behind: str) -> bool:
    """Whether a quotation follows a name with its date: `Tarn Gazette, May 26, 2006: “`."""
    return _ISSUE.match(behind) is not None


def is_on_air(before: str, behind: str, *, programme: bool) -> bool:
    """Whether somebody is on a programme: `on “Tarn Tonight”`, `on Televarda's “Tarn Tonight”`."""
    return _AIRED.search(before) is not None and (programme or _TITLED.match(behind) is not None)


def is_polled(before: str, behind: str) -> bool:
    """Whether an outlet is named for its poll, which is no report: `a poll released by Televarda`."""
    return _POLL.match(behind) is not None or (before.endswith(" by") and _POLLED.search(before) is not None)
