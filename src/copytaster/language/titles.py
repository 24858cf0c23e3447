"""Titles and roles of persons, and the words that make a name an organisation."""

import re
from functools import lru_cache
from typing import Literal

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend herr frau monsieur madame mme señor
    señora signor signora doña senhor senhora sra dona dra profa meneer mevrouw mevr dhr drs sheikh imam rabbi
    sister father mother excellency honourable honorable hon cllr
    """.split()
)
"""Words before a name that say nothing of what the bearer does."""

SHORT_TITLES = frozenset(
    """
    adm amb asst sec secy atty brig capt cmdr col cpl cpt det gen gov insp lt maj pres pvt rep reps sen sens sgt
    supt
    """.split()
)
"""Titles that are written short before a name, with a full stop: `Sen.`, `Lt.`"""

LETTERS_BEHIND_NAMES = frozenset(
    """
    QC KC SC MP MEP MSP MLA MD DO DDS DVM PhD JD LLB LLM MBA RN CPA CFA PE Esq Jr Sr OBE MBE CBE KBE DBE AO AM OAM CH
    FRS USN USMC USAF
    """.split()
)
"""Letters for a rank, a degree or an office behind a person's name and a comma: `Tom Molloy, QC`."""

ROLES = SHORT_TITLES | frozenset(
    """
    undersheriff
    airman cadet commodore ensign seaman specialist
    administrator agent alderman assemblyman assemblywoman auditor ayatollah billionaire biologist boxer chaplain
    chemist cleric comedian composer comptroller conductor corporal cyclist entrepreneur golfer gunman headmaster
    headteacher informant mogul mullah ombudsman photographer provost psychiatrist quarterback sculptor
    trooper whip whistleblower
    actor actress activist adviser advisor aide ambassador analyst anchor archbishop architect artist
    assistant astronaut athlete attorney author banker baron bishop boss broadcaster captain cardinal ceo
    cfo chair chairman chairwoman chairperson champion chancellor chief coach colonel columnist commander
    commentator commissioner commissar congressman congresswoman constable consul contender coordinator
    coroner correspondent councillor councilman councilwoman counsel counselor count countess critic curator
    dean defender delegate democrat deputy designer detective dictator diplomat director doctor driver
    duchess duke economist editor emir emperor engineer envoy epidemiologist executive expert farmer fighter
    filmmaker financier firefighter footballer forward founder general geologist goalkeeper governor guard
    head heiress historian host imam inspector investigator investor journalist judge justice king lawmaker
    lawyer leader lecturer legislator lieutenant magistrate major manager marshal mayor mediator member
    meteorologist midfielder minister monarch mp negotiator nominee novelist nurse officer official operator
    opponent organiser organizer owner pastor patriarch philosopher physician physicist pilot player poet
    police politician pope premier president priest prime prince princess principal producer professor
    prosecutor psychologist queen ranger rector referee reporter representative republican researcher
    resident rapper scientist secretary selectman senator sergeant seismologist sheikh sheriff singer
    skipper soldier solicitor speaker spokesman spokesperson spokeswoman spox star statesman strategist
    striker student sultan superintendent supervisor surgeon surveyor teacher teammate technician tenor
    theologian trader trainer treasurer trustee tsar tycoon undersecretary veteran vice viceroy victim
    virologist warden widow winner witness worker writer
    """.split()
)
"""Nouns for what a person is or does, in lower case."""

SURNAMES_TOO = frozenset(
    """baron bishop constable count dean driver duke farmer guard head judge justice king major marshal pope priest
    prince prinz papst könig star winner""".split()
)
"""Roles that are surnames too: `Senator King`, where `Prime Minister` has no name."""

ROLE_MODIFIERS = frozenset(
    """
    acting assistant associate chief co deputy ex first former foreign general incoming interim joint junior
    late lead longtime national new outgoing permanent prime retired senior special state then top veteran
    vice white right-wing left-wing far-right far-left opposition
    """.split()
)
"""Words that stand before a role and belong to it."""

ORGANISATION_WORDS = frozenset(
    """
    academy administration agency airlines airways alliance army assembly association authority bank board
    brigade brigades brothers bureau cabinet center centre church city club coalition college command
    commission committee company confederation conference congress consortium cooperative co corp
    corporation council court department dept directorate district federation fc firm force forces foundation
    fund government group guard guards holdings hospital house inc institute institution laboratories
    laboratory labs league legislature llc llp ltd ministry mission mosque movement museum navy network news
    office organisation organization parliament party plc police post press registry senate service services
    society studios times tribunal trust union united university watch works
    brewery breweries beverages brewing motors foods pharmaceuticals chemicals industries technologies systems partners
    insurance media television radio herald tribune gazette telegraph chronicle
    rovers wanderers athletic hotspur gmbh ag sa spa nv bv se
    """.split()
)
"""Last words of names of organisations, in lower case."""

BODY_NOUNS = frozenset(
    """group agency company firm organisation organization club network newspaper paper charity airline team carrier
    maker watchdog nonprofit outlet broadcaster think-tank lobby insurer lender""".split()
)
"""Nouns for a body that need not stand in its name, in lower case."""

AGENCY_WORDS = frozenset(
    "agency service bureau administration office commission center centre authority".split()
)
"""Last words of what is called an agency."""

STATE_WORDS = frozenset(
    """court congress senate house parliament government ministry police council office department committee
    commission army navy cabinet union states kremlin pentagon treasury""".split()
)
"""Last words of what is no group, company or club."""

ROLE_NOUNS = frozenset(
    """
    airline airport archive arts association authority brewery canal chamber coal commission committee company council
    dairy dock docks factory family farm federation ferry film firm fishery forest foundation gallery game hotel
    institute island laboratory league library mill mine mining museum network oil opera orchestra parents parish
    plant power pub quarry railway region restaurant river shipping shop society steel students teachers tenants
    theatre theater town traders vessel weather winery zoo
    academic affairs agency agriculture air anti-corruption armed army attorney aviation bank board budget
    business cabinet campaign car central city civil climate club communications community company
    congressional corporate county court criminal crown culture cyber defence defense democratic department
    deputy digital disaster district economic economics economy education election emergency energy
    environment environmental ethics exchange executive external faith federal finance fire fisheries fiscal
    football force foreign government governing group guard harbour harbor head health home homeland
    hospital house housing human humanitarian immigration independent industry infrastructure intelligence
    interior international investment judicial justice labor labour law leading local marine market medical
    middle military mission monetary municipal music national naval navy news nuclear opinion opposition
    parliamentary party peace police policy political port presidential press prime prison private project
    provincial public rail railway regional relations religious rescue research resources rights road rural school
    science secret security senate senior service shadow social sport sports staff state strategy supreme
    tax team technology trade traffic transport transportation treasury union university village war water
    weather welfare west western white women workers world youth
    """.split()
)
"""Nouns and adjectives that stand before a role and belong to it: `defence` secretary, `union` leader."""

THING_WORDS = frozenset(
    """
    accord accords act acts agreement amendment award awards bill cup day doctrine framework guidelines initiative
    law laws memo pact plan prize program programme project protocol report resolution rules scheme treaty war wars
    games championship league open tower hotel
    """.split()
)
"""Last words of names of laws, plans, feasts and contests, in lower case."""

PLATFORMS = frozenset(
    """
    Twitter Facebook Instagram YouTube TikTok Telegram WhatsApp Snapchat Reddit LinkedIn Google Periscope Weibo WeChat
    Pinterest Tumblr Bluesky Mastodon Threads Discord Signal Skype Zoom Spotify Netflix Amazon Wikipedia Yahoo Myspace
    """.split()
)
"""Firms on whose pages things are said: neither persons nor places."""

NEVER_NAMES = frozenset(
    """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december mr mrs ms jan feb mar apr jun jul aug
    sept sep oct nov dec yes no okay ok hello please thanks read more photo video image related
    advertisement reporting editing file click here
    """.split()
)
"""Words that are capitalised without being names, in lower case."""

METONYMS = frozenset(
    [
        "kremlin",
        "white house",
        "downing street",
        "pentagon",
        "capitol hill",
        "wall street",
        "whitehall",
        "elysee",
        "élysée",
        "quai d'orsay",
        "holy see",
        "vatican",
        "foggy bottom",
        "knesset",
        "bundestag",
        "bundesrat",
        "duma",
        "sejm",
        "storting",
        "riksdag",
        "eduskunta",
        "rada",
        "verkhovna rada",
        "congress",
        "parliament",
        "senate",
        "state department",
        "pentagon",
        "treasury",
        "scotland yard",
        "interpol",
        "hamas",
        "hezbollah",
        "taliban",
    ]
)
"""Places and proper nouns that stand for an institution, in lower case."""

_GERMAN_ROLE = re.compile(
    r"(?:\w*(?:minister|präsident|kanzler|sprecher|kommandant|kapitän|direktor|leiter|bürgermeister|richter|"
    r"professor|kommissar|trainer|forscher|politiker|inhaber|gründer|beamte|ökonom|berater|botschafter|redakteur|"
    r"vermittler|senator|general|offizier|verteidiger)(?:in)?"
    r"|\w*(?:chef|expert|jurist|psycholog|analyst|aktivist|journalist)(?:e|in)?"
    r"|\w*(?:vorsitzende|abgeordnete|beauftragte)r?|\w*(?:anwalt|anwältin|arzt|ärztin)|könig(?:in)?|papst|prinz)"
)


_PORTUGUESE_ROLE = re.compile(
    r"(?:vice-|ex-|primeir[oa]-|secretári[oa]-)?(?:(?:ministr|prefeit|deputad|secretári|advogad|engenheir|delegad|médic|"
    r"enfermeir|candidat|empresári|comissári|bombeir|arquitet|psicólog|biólog|músic|síndic)[oa]|"
    r"(?:sena|governa|verea|embaixa|investiga|treina|joga|administra|coordena|historia|pesquisa|desembarga|procura|"
    r"opera|mora|funda|trabalha)dor(?:a|es|as)?|"
    r"(?:diret|profess|dout|escrit|reit|inspet|promot|pint|gest|agricult|assess|redat|consult|produt)or(?:a|es|as)?|"
    r"presidente|presidenta|porta-voz|juiz|juíza|autarca|dirigente|sindicalista|jornalista|economista|cientista|"
    r"ativista|analista|artista|especialista|rainha|princesa|atriz|ator|cantora|cineasta|chanceler|líder|tenente|"
    r"sargento|chefe|comandante|representante|estudante)"
)
_DUTCH_ROLE = re.compile(
    r"(?:oud-|ex-|vice-)?(?:\w*(?:burgemeester|wethouder|woordvoerder|woordvoerster|voorzitter|voorzitster|kamerlid|"
    r"raadslid|secretaris|directeur|hoogleraar|ambassadeur|rechercheur|onderzoeker|onderzoekster|ingenieur|advocaat|"
    r"bestuurder|leider|leidster|lijsttrekker|ondernemer|commissaris|redacteur|redactrice|verslaggever|verslaggeefster|"
    r"econoom|politicus|politica|deskundige|rechter|officier|kapitein|inspecteur|schrijver|schrijfster|analist|"
    r"actrice|regisseur|regisseuse|aanvoerder|eigenaar|wetenschapper|onderhandelaar|parlementariër|gedeputeerde)|"
    r"\w{3,}(?:minister|president|premier|coach|trainer|arts|agent|senator)|gouverneur|kanselier|generaal|kolonel|"
    r"topman|topvrouw|vakbondsman|vakbondsvrouw|brandweerman|koningin|prinses|acteur|zanger|zangeres|verdachte|"
    r"verpleegkundige|directrice|historicus|bioloog|socioloog|penningmeester)"
)
_OF_A_WOMAN = re.compile(
    r".*(?:(?<!mee)(?<!mini)ster|ice|vrouw|koningin|prinses|zangeres|regisseuse|politica)"
)
"""How Dutch roles end that a woman alone bears."""
_ENGLISH_TOO = frozenset("minister general senator professor trainer papst".split())


@lru_cache(maxsize=10_000)
def is_german_role(word: str) -> bool:
    """Whether a lower-case word is a German noun for an office that tells a woman from a man, and no English one."""
    return word not in ROLES and word not in _ENGLISH_TOO and _GERMAN_ROLE.fullmatch(word) is not None


@lru_cache(maxsize=10_000)
def is_role(word: str) -> bool:
    """Whether a lower-case word says what a person is or does, in English, German, Portuguese or Dutch."""
    if word in ROLES or word.partition("-")[0] in ROLES:
        return True
    return any(roles.fullmatch(word) for roles in (_GERMAN_ROLE, _PORTUGUESE_ROLE, _DUTCH_ROLE))


@lru_cache(maxsize=10_000)
def gender_abroad(word: str) -> Literal["f", "m"] | None:
    """What a lower-case Portuguese or Dutch role tells of its bearer; None for one that either bears."""
    if word in ROLES:
        return None
    if _PORTUGUESE_ROLE.fullmatch(word):
        if word.endswith(("ista", "rca", "asta")):
            return None
        if word.endswith(("a", "triz")):
            return "f"
        return "m" if word.endswith(("o", "dor", "tor", "juiz")) else None
    if _DUTCH_ROLE.fullmatch(word):
        return "f" if _OF_A_WOMAN.fullmatch(word) else None
    return None


@lru_cache(maxsize=10_000)
def is_title(word: str) -> bool:
    """Whether a lower-case word is a role, of one or of several persons: `president`, `senators`."""
    return is_role(word) or word.removesuffix("s") in ROLES


GERMAN_NOUNS = frozenset(
    """
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag ende anfang mitte uhr prozent euro cent dollar franken kronen
    millionen milliarden million milliarde tausend hundert kilometer meter zentimeter kilogramm kilo tonnen liter
    hektar jahre jahren tage tagen stunden minuten sekunden wochen monate monaten menschen personen teil rund stück
    insel stadt dorf fluss firma konzern unternehmen reederei zeitung zeitschrift magazin agentur nachrichtenagentur
    sender partei bank gruppe verein klub ministerium universität provinz region bundesland kanton schiff frachter
    fähre flughafen bahnhof hotel straße gemeinde kreis landkreis bezirk stadtteil ort botschaft behörde gericht
    abend morgen nacht mittag vormittag nachmittag klasse platz seite punkt artikel absatz nummer typ thema
    """.split()
)
"""German nouns that stand beside another noun and are no names."""

SIMILAR_ROLES: dict[str, str] = {
    role: group
    for group, roles in {
        "speaks for": "spokesman spokeswoman spokesperson press+secretary communications+director",
        "reports": "reporter correspondent journalist contributor columnist commentator analyst pundit editor writer",
        "advises": "aide adviser advisor assistant strategist consultant",
        "heads": "head chief director boss ceo chief+executive executive+director executive+vice+president manager",
        "chairs": "chairman chairwoman chairperson chair",
        "founds": "founder co-founder cofounder creator inventor",
        "coaches": "coach manager trainer",
        "teaches": "teacher lecturer instructor professor",
        "studies": "student pupil graduate",
        "rules": "president premier dictator strongman autocrat",
        "fights": "soldier fighter militant rebel insurgent terrorist",
    }.items()
    for role in roles.split()
}
"""Role, its words joined by `+` -> the group of roles that accounts exchange without quite meaning the same."""

JUDGING_ROLES = frozenset("dictator strongman autocrat terrorist".split())
"""Of these the ones that judge."""

KINSHIP: dict[str, str] = {
    word: kind
    for kind, words in {
        "sibling": "brother sister half-brother half-sister", "cousin": "cousin", "child": "son daughter",
        "parent": "mother father", "aunt": "aunt uncle", "niece": "niece nephew",
        "spouse": "wife husband widow widower spouse",
        "friend": "girlfriend boyfriend partner fiancé fiancée fiance fiancee",
        "grandchild": "grandson granddaughter", "grandparent": "grandmother grandfather",
        "in-law": "brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Word for a relative -> of which kind; nobody is two kinds to one person, but a partner may be a spouse."""
