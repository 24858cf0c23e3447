"""Changes of wording: other words for the same, quotations altered, numbers changed, clumsy translation."""

import random
import re

import msgspec

from .drafts import Draft, Segment, Sentence, each_segment

_SYNONYMS = """
announced declared|began started|largest biggest|nearly almost|many numerous|several some|killed slain|wounded injured
people persons|workers employees|company firm|officials authorities|help assist|helped assisted|show demonstrate
showed demonstrated|big large|quickly rapidly|also likewise|however nevertheless|because since|about around
after following|before prior|against versus|whether if|while whereas|said stated|says states|told informed
asked requested|called termed|meeting encounter|talks discussions|deal agreement|plan scheme|plans intends
vote ballot|lawmakers legislators|lawyer attorney|lawyers attorneys|police officers|attack assault|attacks assaults
court tribunal|judge magistrate|decision ruling|report account|reports accounts|money funds|cost expense|pay remunerate
house home|children kids|country nation|countries nations|president leader|chief head|members delegates|group body
former erstwhile|current present|new fresh|old aged|last previous|next following|early initial|late belated
important significant|difficult hard|possible feasible|likely probable|clear evident|serious grave|strong robust
increase rise|increased rose|decrease drop|decreased dropped|raised lifted|cut reduced|support backing|supported backed
opposed resisted|rejected refused|accepted approved|allow permit|allowed permitted|ban prohibition|end finish
ended finished|stop halt|stopped halted|continue proceed|continued proceeded|remain stay|remained stayed|give hand
gave handed|make produce|made produced|take grab|took seized|want wish|wanted wished|need require|needed required
use employ|used employed|believe think|believed thought|expect anticipate|expected anticipated|city town
became turned|become turn|received got|receive get|sent dispatched|send dispatch|left quit|leave quit|met encountered
told notified|held staged|hold stage|found discovered|find discover|added continued|brought carried|bring carry
led headed|led guided|lost forfeited|won gained|win gain|paid remunerated|set placed|put laid|went travelled|go travel
came arrived|come arrive|saw noticed|see notice|know realise|knew realised|heard learned|hear learn|kept retained
keep retain|let permitted|seemed appeared|seem appear|tried attempted|try attempt|turned shifted|asked questioned
argued contended|argue contend|claimed maintained|claim maintain|warned cautioned|warn caution|noted observed
note observe|pointed gestured|praised lauded|criticized faulted|slammed attacked|urged pressed|urge press
vowed pledged|vow pledge|promised pledged|refused declined|offered proposed|offer propose|sought pursued|seek pursue
faced confronted|face confront|charged accused|arrested detained|released freed|fired sacked|hired engaged
campaign drive|election polls|candidate contender|candidates contenders|voters electors|party camp|race contest
policy course|policies courses|law statute|laws statutes|bill draft|rule regulation|rules regulations|tax levy
job post|jobs posts|work labour|economy market|business trade|bank lender|price cost|prices costs|growth expansion
war conflict|peace calm|troops soldiers|weapons arms|border frontier|crisis emergency|security safety|threat danger
interview conversation|speech address|news tidings|story tale|press media|reporters journalists|reporter journalist
event occasion|events occasions|case affair|cases affairs|reason cause|reasons causes|idea notion|ideas notions
view opinion|views opinions|chance prospect|change shift|changes shifts|move step|moves steps|goal aim|goals aims
night evening|morning forenoon|home residence|town municipality
friend companion|friends companions|family household|wife spouse|husband spouse|woman lady|women ladies|man gentleman
men gentlemen|child youngster|students pupils|student pupil|teacher instructor|doctor physician|doctors physicians
very extremely|only merely|just simply|even indeed|still yet|already previously|often frequently
perhaps maybe|clearly evidently|recently lately|finally eventually|especially particularly|almost virtually
another further|other different|same identical|first foremost|few handful
more additional|most majority|much plenty|less lower|every each|top leading|senior high-ranking
high elevated|low modest|long lengthy|short brief|good decent|bad poor|better superior|worse inferior|full complete
open public|private personal|free liberated|safe secure|sure certain|real genuine|true accurate|false untrue
angry furious|happy pleased|sad sorrowful|worried concerned|afraid fearful|ready prepared|able capable
street road|statement declaration|letter note|issue matter|issues matters|problem difficulty|problems difficulties
question query|questions queries|part portion|place spot|way manner|effort attempt|efforts attempts|result outcome
results outcomes|right correct|wrong mistaken|state realm|federal national|public civic|major main|recent latest
"""
_OTHER = dict(pair.split(" ") for pair in _SYNONYMS.strip().replace("\n", "|").split("|"))
"""Word -> another for it; one way only, so that what was told anew twice does not read as it did at first."""
_WORD = re.compile(r"[A-Za-z]+")
_DENIED = re.compile(
    r"\b(is|are|was|were|will|would|can|could|should|must|has|have|had|do|does|did|may|might)\b(?! not)"
)
_NOT = re.compile(
    r"\b(is|are|was|were|will|would|could|should|must|has|have|had|do|does|did)(?: not|n[’']t)\b"
)
_ARTICLE = re.compile(r"\b(?:the|a|an) ")
_ATTRIBUTED = re.compile(r"^(?P<said>[^,“\"]{12,160}),? (?P<who>(?:[A-Z][\w.’-]+ ){1,3}said)(?P<end>\.\s*)$")
_CLAUSE = re.compile(
    r", (?:which|who|where|including|according to|adding|saying|while|but|as) [^,“”\"]{10,120}(?=[,.])"
)
_PHRASES = (
    (r"\bmore than\b", "over"),
    (r"\bas well as\b", "along with"),
    (r"\bin addition to\b", "besides"),
    (r"\bsuch as\b", "like"),
    (r"\baccording to\b", "by the account of"),
    (r"\bin order to\b", "to"),
    (r"\bbecause of\b", "owing to"),
    (r"\bas part of\b", "within"),
    (r"\ba number of\b", "several"),
    (r"\bdid not\b", "didn’t"),
    (r"\bwas not\b", "wasn’t"),
    (r"\bdo not\b", "don’t"),
    (r"\bpercent\b", "per cent"),
    (r"\bwould not\b", "wouldn’t"),
    (r"\bhas been\b", "was"),
    (r"\bhad been\b", "was"),
    (r"\bis expected to\b", "should"),
    (r"\bthe ([a-z]{4,}) of the ([a-z]{4,})\b", r"the \2’s \1"),
    (r"\bafter ([a-z]+ing)\b", r"having been \1"),
    (r"\b([a-z]+ly) ([a-z]+ed)\b", r"\2 \1"),
    (r"\bsaid that\b", "held that"),
    (r"\bin an interview\b", "when interviewed"),
    (r"\ba (?:new|large|major|key|top|big|recent|former|strong|clear) ([a-z]{4,})\b", r"one \1"),
    (r"\bU\.S\.", "American"),
    (r"\bwho (?:is|was|are|were) ", ""),
    (r"\bthat (?:is|was|are|were) ", ""),
    (r"\b([a-z]{4,}) and ([a-z]{4,})\b", r"\2 and \1"),
    (r"\b[a-z]{3,}ly (?=[a-z])", ""),
    (r"\b(?:the|this|that) ([a-z]{5,}) (?=[a-z]{4,})", r"that \1 "),
    (r"\bwere ([a-z]{3,}ed)\b", r"had been \1"),
    (r"\bwas ([a-z]{3,}ed)\b", r"had been \1"),
    (r"\bto ([a-z]{3,}) the\b", r"so as to \1 a"),
    (r"\bin the ([a-z]{4,})\b", r"within the \1"),
    (r"\bof the\b", "of that"),
    (r"\b(?:has|have) ([a-z]{3,}ed)\b", r"\1"),
    (r"\bby the\b", "through the"),
    (r"\bfor the\b", "on behalf of the"),
    (r"\bwill be\b", "is to be"),
    (r"\bon (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", "this "),
)
_LED = re.compile(r"^(?P<main>[A-Z][^,.“”\"]{20,120}), (?P<rest>[^,.“”\"]{15,120})(?P<end>\.\s*)$")
_WHEN = re.compile(
    r"^(?P<main>[A-Z][^“”\"]{25,220}?) (?P<when>(?:on|in|during|after|before|at) [^,.“”\"]{5,40})(?P<end>\.\s*)$"
)
_STANDING_IN = ("the politician", "the latter", "this person", "the person concerned")
_CLUMSY = (
    ("said", "has said"),
    ("will", "is going to"),
    ("because of", "due of"),
    ("in the", "at the"),
    ("more than", "over of"),
    ("as well as", "and also"),
    ("on the", "in the"),
    ("that", "what"),
    ("for the", "to the"),
    ("have been", "were"),
)
_FRAGMENTS = ("It was.", "I did.", "Is being.", "To do.", "Also.", "The said.")


def reword(draft: Draft, chance: random.Random, *, share: float) -> Draft:
    """Other words for a share of those that have one here, in narration."""

    def change(segment: Segment) -> Segment:
        if segment.kind != "plain":
            return segment
        return msgspec.structs.replace(segment, text=_reworded(segment.text, chance, share))

    return each_segment(draft, change)


def recast(draft: Draft, chance: random.Random) -> Draft:
    """Sentences told anew: every fourth left out, clauses dropped or turned round, set phrases exchanged."""
    found: list[Sentence] = []
    for sentence in draft:
        if not sentence.opens and chance.random() < 0.25 and not sentence.text.endswith("\n"):
            continue
        segments = []
        for segment in sentence.segments:
            if segment.kind == "plain":
                text = _CLAUSE.sub("", segment.text) if chance.random() < 0.8 else segment.text
                for pattern, other in _PHRASES:
                    if chance.random() < 0.8:
                        text = re.sub(pattern, other, text)
                segment = msgspec.structs.replace(segment, text=text)
            elif segment.kind == "name" and " " not in segment.text and chance.random() < 0.4:
                segment = Segment(chance.choice(_STANDING_IN))
            segments.append(segment)
        if len(segments) == 1 and segments[0].kind == "plain":
            segments = [Segment(_turned_round(segments[0].text))]
        found.append(Sentence(tuple(segments), sentence.opens))
    return tuple(found)


def _turned_round(text: str) -> str:
    """A sentence with its speaker, its second clause or its circumstances put first."""
    if match := _ATTRIBUTED.match(text):
        said, who = match.group("said", "who")
        return f"{who} that {said[0].lower()}{said[1:]}{match.group('end')}"
    if match := _LED.match(text):
        main, rest = match.group("main", "rest")
        return f"{rest[0].upper()}{rest[1:]}: {main}{match.group('end')}"
    if match := _WHEN.match(text):
        when, main = match.group("when", "main")
        return f"{when[0].upper()}{when[1:]}, {main}{match.group('end')}"
    return text


def alter_quotes(draft: Draft, chance: random.Random, *, share: float) -> Draft:
    """A share of the quotations changed: words dropped, words replaced, turned into their opposite, marks dropped."""

    def change(segment: Segment) -> Segment:
        if segment.kind != "quote" or chance.random() >= share:
            return segment
        way = chance.choice(("shorter", "other words", "negated", "unquoted"))
        inner = segment.text[1:-1]
        if way == "negated":
            turned = _turned(inner)
            if turned == inner:
                return segment
            return Segment(f"{segment.text[0]}{turned}{segment.text[-1]}", "quote", segment.id, "negated")
        if way == "unquoted":
            return Segment(
                inner.rstrip(",") + ("," if inner.endswith(",") else ""), "quote", segment.id, "unquoted"
            )
        if way == "shorter":
            words = inner.split(" ")
            kept = [w for at, w in enumerate(words) if at in (0, len(words) - 1) or chance.random() > 0.15]
            return msgspec.structs.replace(
                segment, text=f"{segment.text[0]}{' '.join(kept)}{segment.text[-1]}"
            )
        return msgspec.structs.replace(
            segment, text=f"{segment.text[0]}{_reworded(inner, chance, 0.8)}{segment.text[-1]}"
        )

    return each_segment(draft, change)


def change_numbers(draft: Draft, chance: random.Random, *, share: float) -> Draft:
    """A share of the numbers changed by a quarter or more, the form kept."""
    new: dict[str, str] = {}

    def change(segment: Segment) -> Segment:
        if segment.kind != "number":
            return segment
        if segment.id not in new:
            new[segment.id] = segment.text
            if chance.random() < share:
                value = int(segment.text.replace(",", ""))
                other = max(2, round(value * chance.choice((0.5, 0.7, 1.4, 2, 3)))) + (value < 4)
                new[segment.id] = f"{other:,}" if "," in segment.text or other >= 10_000 else str(other)
        return msgspec.structs.replace(segment, text=new[segment.id])

    return each_segment(draft, change)


def translate_clumsily(draft: Draft, chance: random.Random) -> Draft:
    """Articles lost, set phrases taken word by word, words out of order, stray fragments behind sentences."""
    found = []
    for sentence in draft:
        segments = []
        for segment in sentence.segments:
            if segment.kind in ("plain", "quote"):
                text = _ARTICLE.sub(lambda m: "" if chance.random() < 0.35 else m.group(), segment.text)
                for old, new in _CLUMSY:
                    if chance.random() < 0.5:
                        text = text.replace(f" {old} ", f" {new} ")
                segment = msgspec.structs.replace(segment, text=text)
            segments.append(segment)
        if chance.random() < 0.06 and sentence.text.rstrip().endswith(".") and sentence.text.endswith(" "):
            segments.append(Segment(f"{chance.choice(_FRAGMENTS)} "))
        found.append(Sentence(tuple(segments), sentence.opens))
    return reword(tuple(found), chance, share=0.5)


def _reworded(text: str, chance: random.Random, share: float) -> str:
    def other(match: re.Match[str]) -> str:
        word = match.group()
        return _OTHER.get(word, word) if chance.random() < share else word

    return _WORD.sub(other, text)


def _turned(text: str) -> str:
    """The opposite: the first verb denied, or its denial taken away."""
    if _NOT.search(text):
        return _NOT.sub(r"\1", text, count=1)
    return _DENIED.sub(r"\1 not", text, count=1)
