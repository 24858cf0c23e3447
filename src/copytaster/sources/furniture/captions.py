"""What is written below a picture or beside a film, told by its credit, by where people stand in it, or by its tense.

A caption is long, so its form is sought in lines of any length up to that of a paragraph; and it has verbs like the
report, so each form asks for what a report does not write: a photographer's name behind a slash, `left,` behind a
name, the present tense beside a date with its year.
"""

import re

from ...algorithms.forms import Form
from ...language.given_names import GIVEN_NAMES
from .notices import AGENCY, FULL_NAME, NAME, WORD

LONGEST = 900  # characters up to which a line may be one caption: agencies tell half a story in theirs
_SENTENCES = 4  # sentences up to which a line with a credit at its end is one caption
_CLIP = 320  # characters up to which a line may be what is said of a film
_UNENDED = 35  # characters from which a line with a credit in front is a caption and no heading
_FIRST = 420  # characters in which the first sentence of a caption ends

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?"
)
_DATED = rf"\b(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}),? (?:19|20)\d\d\b"
_SUPPLIER = rf"(?i:{AGENCY})"
_PICTURE = r"(?:photo|photograph|image|picture|frame|frame grab|video grab|handout|combination)"
_CREDITED = (
    rf"(?:(?:{NAME}(?:, (?:File|Pool|Handout|via))? ?/ ?){{1,3}}{_SUPPLIER}(?:[ ,/]+{NAME})?(?: ?[|,] ?{NAME})?|"
    rf"[Pp]hoto ?/ ?{NAME}|{_SUPPLIER}(?: ?/ ?{NAME}){{1,3}}(?:, (?:File|Pool|Handout|via {NAME}))?|"
    rf"{FULL_NAME} ?/ ?(?:The )?{NAME}|"
    rf"{_SUPPLIER}: ?{NAME}|{FULL_NAME} for (?:the )?{NAME}|[Ff]ile: {NAME} ?/ ?{NAME}|"
    rf"[^()\[\]]{{2,60}} (?:via|courtesy of) {NAME}|(?:[Vv]ia|[Cc]ourtesy(?: of)?) [^()\[\]]{{2,60}}|"
    rf"(?:{WORD} ){{0,2}}(?i:file )?(?i:photo|image|picture|foto|bild|credit)s?(?:\s?[:/]| by | via | courtesy )"
    rf"[^()\[\]]{{1,80}})"
)
"""Who took a picture, as it stands in brackets: `Ann Holm/Reuters`, `AP Photo/Ann Holm, File`, `Photo: Ann Holm`."""
_BRACKETED = Form(rf"[(\[] ?{_CREDITED} ?[)\]]\.?(?: More)?$")
_BARE = Form(rf"[)] More$|[^.!?…”\"'’] ?\((?:(?i:{AGENCY}|youtube|screengrab|handout)(?: Images| Photo)?)\)$")
"""Whose picture it is, behind words that no full stop has ended."""
_TRAILING = Form(
    rf"(?:(?<=[.!?”\"’']) (?:Reuters|REUTERS|AFP|AP|EPA|Xinhua|Getty Images|China Daily|"
    r"YouTube|Twitter|Facebook|Instagram)|"
    rf"(?<=[a-z][.!?]){FULL_NAME} / {NAME}|(?<=[.!?])Credit(?:\.\.\.)?{NAME}(?: ?[/,] ?{NAME})*|"
    rf"(?<=[.!?”\"’'] ){FULL_NAME} ?[/—] ?(?:{NAME} ?[/—] ?){{0,2}}{_SUPPLIER}(?:, (?:File|FILE|Pool))?|"
    rf"\| (?:(?:{NAME} ?/ ?)?(?:AP(?: Photos?)?|Getty(?: Images)?|AFP|Reuters|EPA)|{FULL_NAME} ?/ ?{NAME})|"
    rf"(?<=[.!?”\"’' ]){FULL_NAME} ?— ?{NAME} ?/ ?(?:{NAME} ?/ ?)?{_SUPPLIER}|"
    rf"\b(?:via REUTERS|(?:REUTERS|AP Photo)/{NAME}(?:/.{{2,20}}| - \w+)?)|"
    rf"(?<=[^.!?…”\"'’] )Source: [^\W\d_a-z][^.:]{{3,110}}|"
    rf"(?<=[.!?”\"’'] )(?i:courtesy(?: of)?) {NAME}|"
    r"(?<=[.!?”\"’'\d] )(?:Photographer|Photograph|Photo|Credit|Illustration|Picture)s?(?:: | by )[^.!?:“”]{3,60}|"
    rf"\b(?:Photographer|Photograph|Photo|Credit|Illustration|Picture)s?(?:\.\.\.|: ?| by )"
    rf"{NAME}(?: ?[/,] ?.{{2,60}})?)"
    r"\.?$"
)
"""Whose picture, film or drawing it is, at the end without brackets."""
_SIGNED_BY = Form(
    rf"(?<=[.!?”\"’'] ){FULL_NAME} ?/ ?(?:{NAME} ?/ ?){{0,2}}{_SUPPLIER}(?:, (?:File|FILE|Pool))?\.?$"
)
_SPEAKING = frozenset(
    "testifies testify speaks speak addresses address reacts react answers answer talks talk delivers".split()
)
LED = Form(
    r"(?:AP ?: ?Associated Press|Getty Images?|GETTY|Getty - \w+|Handout - \w+|AFP or licensors|Barcroft Media|"
    r"Rex Features|Splash News|Alamy(?: Stock Photo)?|Shutterstock|PA:Press Association|News Group Newspapers Ltd|"
    rf"(?-i:{NAME}) / (?:{_SUPPLIER}|Getty|AFP)|[a-z][\w-]{{2,30}}\.(?:co\.uk|com|net|org)|"
    r"[A-Z][A-Z &.'’/-]{1,40}(?: ?[•·] ?[A-Z][A-Z &.'’/-]{1,30}){1,3}(?<! ))"
    rf"(?:/(?-i:{WORD}))? (?=[A-Z][\w’'-]*[a-z])"
)
"""A credit that an extractor left in front of its caption."""
_CREDIT_FIRST = Form(
    rf"(?P<first>{WORD})(?: {WORD}){{1,3}} ?/ ?(?:(?i:{AGENCY})(?: Images)?|"
    rf"(?!(?:{WORD} ){{0,2}}{WORD}[,.]){WORD}(?: {WORD}){{0,3}}) "
    r"(?=[A-Z‘“\"])"
)
"""A photographer and whom he works for, in front of a caption that may end with a mark."""
WEAKLY_LED = Form(
    r"(?:Reuters|REUTERS|EPA|PA|AFP|AP|Twitter|Facebook|Instagram|YouTube)(?: / \w+)? (?=[A-Z])"
)
"""The same where it may be a word of the sentence: believed only beside others in the same text."""
_HEADED = Form(
    rf"(?:FILE ?(?:PHOTO)? ?[-–—:]|In this (?:[^!?]{{0,60}}?\b)?{_PICTURE}\b[^.!?]{{0,80}}[,;] |"
    rf"In an? (?:[^.!?]{{0,40}}\b)?(?:file|undated|handout|combination) {_PICTURE}\b|"
    rf"This (?:[^.!?]{{0,40}}\b)?{_PICTURE}\b[^.!?]{{0,30}} "
    r"(?:provided|released|made available|taken|posted|courtesy|shot|shows|from)\b|"
    rf"[^.!?“”\"]{{15,200}}, in an? (?:[^.!?,]{{0,20}}\b)?{_PICTURE} "
    r"(?:obtained|provided|released|taken|posted)\b[^.!?]{0,80}\.?$|"
    r"(?:Facebook Twitter Pinterest|CLOSE(?: [A-Z]+)?|Image copyright|Media caption) (?=[A-Z‘“]))"
)
"""How captions begin."""
_BARRED = Form(
    rf"[^|]{{20,400}} \| (?:{NAME} ?/ ?)?(?:AP Photos?|Getty(?: Images)?|AFP|Reuters|REUTERS|EPA)"
    r"(?: (?:[a-z][a-z-]{2,20} )?[A-Z\d‘“].{8,260})?$"
)
"""A credit behind a bar, and the headline that an extractor ran together with it."""
_SIGNED = (
    "REUTERS",
    "Reuters",
    "AFP",
    "AP",
    "EPA",
    "Xinhua",
    "Images",
    "Daily",
    "YouTube",
    "Twitter",
    "Facebook",
    "Instagram",
)
_PLACED = Form(
    r"(?:^[^.!?]{3,200}, (?:(?:second|third) from )?(?:left|right|cent(?:er|re)|top|bottom), |"
    r"\((?:(?:second|third)(?: from)? )?(?:left|right|cent(?:er|re)|top|bottom|L|pictured(?: left| right)?)\)[ ,]|"
    r"\((?:[^()]{1,40} )?(?:above|below|pictured)(?: [^()]{1,30})?\)|"
    r"\bfile (?:photo|picture|image)\b|\((?:file image|file photo|pictured)[^()]{0,40}\)$)"
)
"""Where somebody stands in a picture."""
_PLACES = ("left", "right", "cent", "(L)", "pictured", "file ", "top", "bottom", "above", "below")
_SHOWN = (
    "addresses|answers|appears|applauds?|arrives?|attends?|blasts off|"
    "campaigns|carry|carries|celebrates?|delivers|departs|"
    "embraces?|enters|exits|gathers?|gestures|greets|holds?|hugs|joins|kisses|leaves|listens?|"
    "looks (?:on|at|up|over|out|down)|march(?:es)? (?:in|on|through|down|past|to)|meets with|participates|passes|"
    "pauses|poses|prays?|reacts?|salutes|scrambles|shakes? hands|signs (?:an?|the|his|her)|sits?|smiles|speaks?|"
    "stands?|takes (?:part|questions|the|a|his|her)|talks (?:to|with|about|during)|testif(?:y|ies)|"
    "tours (?:an?|the)|visits (?:an?|the)|waits|walks|watches|waves (?:to|at|as|before|during)|wears?|"
    "(?:is|are) (?:seen|pictured|shown|escorted|sworn)"
)
"""Verbs of captions, in forms that are seldom nouns."""
_PRESENT = Form(
    rf"[^\W\d_a-z][^.!?]{{0,40}}(?:[^.!?]|[.](?! [A-Z][a-z]+ (?:said|was|were))){{0,200}}?\b(?:{_SHOWN})\b"
)
_PAST = re.compile(
    r"\b(?:said|says|told|was|were|had|will|would|could|did|has|have|added|according|"
    r"took|went|came|made|began|gave|won|lost|became|swept|fell|rose)\b"
)
_SAID = re.compile(r"\b(?:said|says|told)\b")

_DATE = Form(_DATED)
_NAMED_AT_END = Form(rf"[.!?”\"] \((?P<first>{WORD})(?: {WORD}){{1,2}}\)$")
_CLIPPED = Form(
    rf"(?:(?:{NAME}['’]s? )?{FULL_NAME}(?:,? and {FULL_NAME})?(?:, (?:the|an?) [^,.]{{3,60}},)? "
    r"(?:discuss(?:es)?|weighs? in|breaks? down|sits? down with|reacts? to|previews?|recaps?|"
    r"explains? (?:why|how|what)|joins? [‘'“\"A-Z]|(?:has|have) (?:the|more|details) (?:story|details|on|latest)\b|"
    r"reports? (?:from|live|on (?:how|what|why|the latest))|goes (?:inside|behind)|looks? at (?:how|what|why))"
    r"(?![^\W_])"
    rf"|(?:{WORD} (?:(?:of|and|for|the|to|on|former|editor|reporter|correspondent|columnist|"
    rf"analyst|host|anchor|contributor|director|professor) ){{0,2}}){{2,12}}on (?:how|what|why|whether|if)\b(?! earth))"
    r"[^“”\"]{8,260}$"
)
"""What a film shows: `Ann Holm discusses the vote`, `Nyrup Post editor Ann Holm on how the vote was lost.`"""
_TALKING = Form(
    rf"{FULL_NAME}(?:,? and {FULL_NAME})? (?:talks?|speaks?|explains?|describes?|reflects?|tells|recalls?|"
    r"reveals?|shows?|"
    r"answers?|reviews?|breaks? down|takes (?:us|you|a)|gives (?:us|you|an?)) [^“”\"]{8,200}$"
)
"""The same as a line that no mark ends: `Una Fell talks about how the race was won`."""
_STOP = re.compile(r"[.!?…][”’\"']? +(?=[\"“‘'(]?[^\W\d_a-z])")


def is_caption(line: str) -> bool:
    """Whether a whole line has the form of a caption; `line` is stripped of what stands around it."""
    if not 8 <= len(line) <= LONGEST or "(@" in line:
        return False
    return (
        _has_credit(line)
        or _is_credited(line)
        or is_headed(line)
        or (" | " in line and bool(_BARRED.match(line)))
        or (len(line) >= _UNENDED and line[-1] not in ".!?" and bool(LED.match(line)))
        or (len(line) <= _FIRST and _shows(line))
        or is_clip(line)
    )


def _is_credited(line: str) -> bool:
    """Whether a photographer, by a known given name, and his agency stand before all else."""
    first = _CREDIT_FIRST.match(line) if "/" in line[:60] else None
    return first is not None and first["first"] in GIVEN_NAMES


def is_headed(line: str) -> bool:
    """Whether a line begins as captions alone do, whatever it tells: `In this May 3, 2024 photo, …`."""
    return bool(_HEADED.match(line))


def is_signed(line: str) -> bool:
    """Whether a photographer and his agency stand at the end of a line, or before a headline run together with it.

    Nobody's words are so signed, so that a caption is one even where it quotes.
    """
    if " | " in line and _BARRED.match(line):
        return True
    return "/" in line[-60:] and _SIGNED_BY.search(line, max(0, len(line) - 120)) is not None


def shows_speaking(word: str) -> bool:
    """Whether a verb of saying tells what is seen in a picture: `testifies`."""
    return word in _SPEAKING


def is_clip(line: str) -> bool:
    """Whether a line tells in one sentence who speaks of what in a film beside the report."""
    return (
        len(line) <= _CLIP
        and bool(_CLIPPED.match(line) or (line[-1] not in ".!?”\"’':" and _TALKING.match(line)))
        and not _STOP.search(line)
        and not _SAID.search(line)
    )


def credit_of(line: str) -> tuple[int, int] | None:
    """Where the credit at the end of a line begins and ends, if it has one in brackets."""
    if line[-1] in ")]" or line.endswith((").", "].")):
        match = _BRACKETED.search(line, max(0, len(line) - 120))
        return match.span() if match else None
    return None


def _has_credit(line: str) -> bool:
    if (line[-1] in ")]." or line.endswith(" More")) and (
        _BRACKETED.search(line, max(0, len(line) - 120)) or _BARE.search(line) or _is_named_at_end(line)
    ):
        first = _STOP.search(line)
        told = first and _SAID.search(line, 0, first.end())
        return not told and len(_STOP.findall(line)) < _SENTENCES
    return (
        (
            "/" in line
            or ":" in line
            or "ourtesy" in line
            or "..." in line
            or " | " in line
            or line.endswith(_SIGNED)
        )
        and len(_STOP.findall(line)) < _SENTENCES
        and bool(_TRAILING.search(line, max(0, len(line) - 120)))
    )


def _is_named_at_end(line: str) -> bool:
    """Whether a dated line has at its end nothing but a name in brackets: `… on May 3, 2024. (Ann Holm)`."""
    match = _NAMED_AT_END.search(line, max(0, len(line) - 60))
    return match is not None and match["first"] in GIVEN_NAMES and _DATE.search(line) is not None


def _shows(line: str) -> bool:
    """Whether the first sentence tells in the present tense what is seen, with its date or where people stand."""
    dated = _DATE.search(line) if "20" in line or "19" in line else None
    placed = _PLACED.search(line) if any(word in line for word in _PLACES) else None
    if not (dated or placed):
        return False
    if placed and line[-1] not in ".!?" and not dated:
        return True
    first = line[: dated.end()] if dated else line
    return not _STOP.search(first) and not _PAST.search(first) and bool(_PRESENT.match(first))
