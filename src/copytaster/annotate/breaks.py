"""Where a text may break into sentences, and whether it does: the gaps worth a look, and a small trained model."""

import gzip
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from ..language.calendar import MONTHS, WEEKDAYS
from ..language.saying import SAYING
from ..language.titles import SHORT_TITLES
from ..language.words import function_words

FILE = "sentences.tsv.gz"
_CLOSERS = "\"'”’»)]“«"
_OPENERS = "\"'“‘«„([¿¡"
_ENDERS = ".!?…"
_SEEN = 48
"""Characters on either side of a gap that are looked at."""
_FAR = 400
"""Characters before a straight quotation mark in which another may open the quotation."""
_GAP = re.compile(
    r"""[\r\n.!?…)*=~>|\d@/_](?:
      (?P<line>(?<=[\r\n])\s*)
    | (?P<plain>(?:(?<=[a-z][a-z][a-z]\.)["”’)]?|(?<=[a-z][a-z][a-z][!?]))  # it closed. Staff left
        (?=\ {1,2}[A-Z][a-z]))
    | (?P<mark>(?<=[.!?…])(?<![.!?…][.!?…])[.!?…]*+(?:["'”’»)\]]|[“«](?=\s)|\ [”’»)\]](?=\s)|\ ?\[\d{1,3}\])*+
        (?:(?=[^\S\r\n]+\S)|(?=(?P<glued>(?:[^\W\d_a-z][a-z]+|I|(?<=[?!])[a-z]{2,20})[\s,'’]))))
    | (?P<address>(?<=[@/])\S*)
    | (?P<stamp>(?<=\d)\d?/\d\d?/\d\d\S*)
    | (?P<sign>(?<=[^\w.!?…])(?=[^\S\r\n]+[^\Wa-z]))
    | (?P<clock>(?<=\d)\ ?[AP]M(?=[^\S\r\n])))""",
    re.VERBOSE,
)
"""What may stand before a gap. Every alternative follows one of a set of characters, which makes the search fast."""
_NEVER_LAST = SHORT_TITLES | frozenset(
    "mr mrs ms mx dr prof rev hon messrs mme mlle hr nr fr st v vs sra dra profa exmo exma drs dhr mevr".split()
)
"""Words with a full stop that another word always follows."""
_SHORTENED = _NEVER_LAST | frozenset(
    """
    no nos vol fig figs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc ltd corp co bros jr sr dept univ ave blvd rd mt ft ph.d m.d b.a m.a a.m p.m am pm e.g i.e etc approx ca est
    ext u.s u.k u.n d.c u.s.a n.y l.a ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
    mont neb nev okla ore pa tenn tex va vt wash wis wyo p pp ed eds al cf
    """.split()
)
"""Words that are written short, with a full stop that need not end a sentence."""
_NEXT = re.compile(r"[^\S\r\n]+(?=\S)")
_FUNCTIONS = function_words("en")
_PLAIN_WORDS = frozenset(word for word in _SHORTENED if len(word) > 2 and word.isalpha())
_SHAPES = re.compile(
    r"(?P<a>[a-z]+)|(?P<Xa>[A-Z][a-z]+)|(?P<X>[A-Z])|(?P<XX>[A-Z]+)|(?P<n>\d{1,3})|(?P<year>\d{4})|(?P<N>[\d.,:%$]+)"
    r"|(?P<h>[\w'’]+-[\w'’-]+)|(?P<dots>(?:\w\.)+\w?)|(?P<url>\S*[@/_]\S*|www\.\S*)|(?P<u>[A-Z]\S*)|(?P<l>[a-z]\S*)"
)

_RIGHT = re.compile(
    r"([^\w\s]{0,4})([\w'’]{0,20}(?:[.@/-][\w@./-]{0,20})?)(\S{0,20}(?:[^\S\r\n]+\S{1,20}){0,2})"
)
"""The marks that open what stands behind a gap, its first word, and what follows up to the third."""
_NOTES = re.compile(r"(?:\s?\[\d{1,3}\])+$")
_WORD_END = re.compile("['’]")
_ZONES = frozenset("eastern central mountain pacific et ct mt pt gmt est edt pst pdt utc local".split())
_LAST_PIECE = re.compile(r"(?:(?:[^\W\d_]\.)+[^\W\d_]?|[^./-]*)$")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
_CAREFUL = "style 0"
_SMALL = re.compile(r"[.?!] [a-z]")
_CAPITAL = re.compile(r"[.?!] [A-Z]")
_AROUND = _CLOSERS + _OPENERS + ".,:;!?"
_LEAST = -0.5
"""Logarithm of the odds above which a sentence ends. From -1 to 0 the figures on EWT's dev part move by .001."""


class _Gap(msgspec.Struct, frozen=True, gc=False):
    """What stands around a gap."""

    chunk: str
    """The word before with its marks."""
    core: str
    """The word itself, of a compound the last part."""
    mark: str
    closer: str
    before: str
    """The word before that one, with its marks."""
    opener: str
    word: str
    """The next word."""
    behind: str
    """What follows it, up to the third word."""


def breaks(text: str) -> Iterator[tuple[int, bool]]:
    """Where sentences end, in order: the offset behind the last character, and whether a line ends there too.

    Linear in the length of the text: one pass of one pattern, and a window of fixed size at each gap.
    """
    for end, line, features in gaps(text):
        if line or features is None or score(features) > _LEAST:
            yield end, line


def gaps(text: str) -> Iterator[tuple[int, bool, list[str] | None]]:
    """Every gap at which a sentence may end; with its features where the model has to judge, None where one ends."""
    line = last = 0
    style = ""
    for match in _GAP.finditer(text):
        kind, (start, end) = match.lastgroup, match.span()
        if kind == "line":
            yield start, True, None
            line = last = end
            continue
        if (
            kind == "plain"
            and text[max(line, start - 8) : start].rpartition(" ")[2].lower() not in _PLAIN_WORDS
        ):
            yield end, False, None
            last = end
            continue
        if match["glued"]:
            if _run_together(text, start):
                yield end, False, None
                last = end
            continue
        places = [end]
        if kind in ("stamp", "address"):
            places.insert(0, _before(text, line, start))
            if kind == "address" and "." not in match.group():
                places.pop()
        for place in places:
            gap = _NEXT.match(text, place)
            if gap is not None and (apart := _closes_apart(text, line, gap.end())):
                place, gap = apart, _NEXT.match(text, apart)
            judged = gap is not None and place > last and _judge(text, (line, place, gap.end(), last))
            if isinstance(judged, list) and gap is not None and text[gap.end()].islower():
                style = style or _style(text)
                judged = style != _CAREFUL and [*judged, style]
            if judged:
                yield place, False, judged if isinstance(judged, list) else None
        if kind in ("mark", "plain"):
            last = end


def _closes_apart(text: str, line: int, start: int) -> int:
    """Where a straight quotation mark ends that stands by itself and closes a quotation; 0 where there is none."""
    if text[start] != '"' or not text[start + 1 : start + 2].isspace():
        return 0
    return start + 1 if text.count('"', max(line, start - _FAR), start) % 2 else 0


def _style(text: str) -> str:
    """How much the writer cares for capitals: the share of marks behind which a small letter stands, in thirds."""
    small, capital = len(_SMALL.findall(text)), len(_CAPITAL.findall(text))
    if small + capital < 2:
        return "style -"
    return _CAREFUL if 5 * small <= capital else f"style {round(3 * small / (small + capital))}"


def _before(text: str, line: int, start: int) -> int:
    """Where the word before a date or a link ends; 0 where it is far, or where it is neither."""
    before = text[max(line, start - _SEEN) : start + 1]
    chunk = before.rpartition(" ")[2]
    if chunk.startswith(("http:", "https:", "www.")) or chunk.isdigit():
        return start + 1 - len(chunk) - (len(before) - len(chunk) - len(before[: -len(chunk)].rstrip()))
    return 0


def _run_together(text: str, mark: int) -> bool:
    """Whether two sentences stand without a space between them, as translation leaves them: `It closed.Staff left`."""
    chunk = text[max(0, mark - _SEEN) : mark].rpartition(" ")[2]
    return chunk[-2:].isalpha() and chunk[-2:].islower() and chunk.lstrip(_OPENERS).replace("-", "").isalpha()


def _judge(text: str, place: tuple[int, int, int, int]) -> list[str] | bool:
    """What the model sees of a gap; True or False where a rule decides.

    The place is where the line begins, where the gap begins and ends, and where the mark before stands.
    """
    line, end, start, last = place
    gap = _surroundings(text, line, end, start)
    if gap is None:
        return False
    marked = gap.mark[-1:] in _ENDERS and gap.mark != ""
    certain = _marked(gap) if marked else _unmarked(gap)
    if certain is not None:
        return certain
    return _features(gap, "P" if marked else "Q", min((end - last) // 8, 8), text[line : line + 1])


def _surroundings(text: str, line: int, end: int, start: int) -> _Gap | None:
    """The words on either side; None where the gap is none between sentences whatever they are."""
    window = text[max(line, end - _SEEN) : end]
    left = (_NOTES.sub("", window) if window[-1] == "]" else window).split()
    right = _RIGHT.match(text, start)
    if right is None or not left:
        return None
    opener, word, behind = right.groups()
    if not word:
        if opener in ("”", "’", "»", ")"):
            return None  # the mark that closes stands apart, as translation leaves it: ready. ” She
        opener, word = "", opener or behind[:1]
    while len(left) > 1 and not left[-1].strip(_CLOSERS):
        left[-2:] = [left[-2] + left[-1]]
    base = left[-1].rstrip(_CLOSERS)
    stem = base.rstrip(".!?…:;-–—*_=~>")
    core = _LAST_PIECE.search(stem.lstrip(_OPENERS))
    return _Gap(
        chunk=left[-1],
        core=core[0] if core else "",
        mark=base[len(stem) :],
        closer=left[-1][len(base) :],
        before=left[-2] if len(left) > 1 else "",
        opener=opener,
        word=word.rstrip("./-"),
        behind=behind,
    )


def _features(gap: _Gap, sort: str, distance: int, opens_line: str) -> list[str]:
    lower, following = gap.core.lower(), gap.word.lower()
    left, right = _shape(gap.core), _shape(gap.word)
    mark = gap.mark
    sign = mark if len(mark) < 2 else "".join(sorted(set(mark))) + "+"
    if mark == "." and lower in _SHORTENED:
        sign = ".s"
    ends = sort + sign + (gap.closer[:1] and ("q" if gap.closer[0] in "\"'”’»“«" else ")"))
    opens = gap.opener[:1] and ("q" if gap.opener[0] in "\"'“‘«„" else "(")
    return [
        ends,
        f"{ends} {opens}{right}",
        f"{sort}l {left} {sign} {right}",
        f"{sort}n {min(len(gap.core), 6)} {sign} {right}",
        f"{sort}d {distance}",
        f"{sort}p {_shape(gap.before.strip(_AROUND)) if gap.before else '-'} {left} {right}",
        f"{sort}c {gap.chunk[-1] if sort == 'Q' else ''} {opens}{right}",
        f"{sort}b {right} {_shape(gap.behind.partition(' ')[0].strip(_AROUND))}",
        f"{sort}w {lower}{mark[:1]}",
        f"{sort}r {following}",
        f"{sort}f {_shape(opens_line)} {sign} {right[:1]}",
        f"{sort}R {gap.word[:1].isupper()} {following} {sign[:1]}",
    ]


def _marked(gap: _Gap) -> bool | None:
    """Whether a sentence ends behind a mark, where a rule of writing says so; None where it does not."""
    core, mark, word, before = gap.core, gap.mark, gap.word, gap.before
    lower = core.lower()
    if word[:1].islower():  # only of a writer who does without capitals
        doubtful = gap.closer or lower in _SHORTENED or len(core) < 2 or "." in core or mark in ("…", "...")
        return False if doubtful else None
    if gap.closer and mark[-1] in "?!" and not SAYING.keys().isdisjoint(gap.behind.replace(".", " ").split()):
        return False  # “Is it over?” Ada Brandt asked
    if mark == "." and (short := _shortened(gap, lower)) is not None:
        return short
    plain = len(core) > 2 and lower.isalpha() and (core.islower() or core[1:].islower())
    plain = plain or (core[-1:].isdigit() and before != "" and _continues(before))
    if plain and word[:1].isupper() and mark in (".", "?", "!") and lower not in _SHORTENED:
        return True  # it closed. “Staff left; on May 15. Staff left
    if word[:2] in ("**", "==", "~~", "__"):
        return True  # a rule across the page
    if word[:1].isupper() and not core and before[-1:] in _ENDERS and before:
        return True  # it closed. ... Staff left
    return None


def _shortened(gap: _Gap, lower: str) -> bool | None:
    """Whether a sentence ends behind a full stop that may stand for an abbreviation; None where it may be either."""
    core, word, before = gap.core, gap.word, gap.before
    following, upper = word.lower(), word[:1].isupper()
    if lower in _NEVER_LAST or (core.isdigit() and (not before or following in MONTHS)):
        return False  # Sen. Brandt; 5. A list; am 3. Mai
    if lower in ("no", "nos"):
        return not word[:1].isdigit()
    anew = upper and _WORD_END.split(following, maxsplit=1)[0] in _FUNCTIONS
    if anew and (lower in _SHORTENED or "." in core):
        return lower not in ("e.g", "i.e")  # in the U.S. The mayor
    if lower in ("a.m", "p.m"):
        return False if following in MONTHS or following in WEEKDAYS or following in _ZONES else None
    if _ACRONYM.fullmatch(core) and gap.opener in ("", "("):
        return False  # H.R. 1; the U.S. Senate; COLUMBIA, S.C. (Agency)
    if len(core) == 1 and (word[:1].isdigit() or (core.islower() and len(word) == 1)):
        return False  # bill S. 619; z. B.
    if len(core) == 1 and core.isupper() and upper and not before and not anew:
        return False  # R. Ada Brandt, opening her line
    if len(core) == 1 and core.isupper() and upper and before:
        name = before[0].isupper() and before.lower() not in _FUNCTIONS
        return anew and not name  # plan B. The mayor; Ada F. Brandt
    return None


def _continues(before: str) -> bool:
    """Whether a word stands in a sentence with what follows it: what follows is then no number of a list."""
    return before[-1].isalnum() or before[-1] == "," or before.rstrip(".").lower() in _SHORTENED


def _unmarked(gap: _Gap) -> bool | None:
    """Whether a sentence ends where no mark says so; None where it may, as behind a link, a smiley or a rule."""
    chunk, following = gap.chunk, gap.word.lower()
    if gap.word[:1].islower() or following in WEEKDAYS or following in MONTHS:
        return False
    if gap.closer:
        return None if chunk[:1] in ":;" else False
    return False if chunk[-1] in ",;" or (chunk[-1] == "*" and chunk.strip("*")) else None


def _shape(word: str) -> str:
    match = _SHAPES.fullmatch(word)
    return word[:1] if match is None else match.lastgroup or ""


@lru_cache(maxsize=1)
def model() -> dict[str, float]:
    """Feature -> weight."""
    content = gzip.decompress(Path(__file__).with_name("models").joinpath(FILE).read_bytes()).decode("utf-8")
    return {
        feature: float(weight)
        for feature, _, weight in (line.rpartition("\t") for line in content.splitlines())
    }


def score(features: list[str]) -> float:
    """The logarithm of the odds that a sentence ends there."""
    weights = model()
    return sum([weights.get(feature, 0.0) for feature in features], weights[""])
