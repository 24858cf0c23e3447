"""Function words, stems, and the names of parts of speech."""

from functools import lru_cache

import Stemmer

PARTS_OF_SPEECH = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
"""The universal ones, in the order in which the networks that ship know them."""
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """
        a about above after again against all also although am among an and any are aren't as at be because
        been before being below between both but by can can't cannot could couldn't did didn't do does
        doesn't doing don't down during each either else ever every few for from further had hadn't has
        hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i
        i'd i'll i'm i've if in into is isn't it it's its itself just let's may me might more most much must
        mustn't my myself no nor not now of off on once one only onto or other ought our ours ourselves out
        over own per same shall she she'd she'll she's should shouldn't since so some such than that that's
        the their theirs them themselves then there there's these they they'd they'll they're they've this
        those though through throughout thus to too toward towards under until up upon us very via was
        wasn't we we'd we'll we're we've were weren't what when where whether which while who whom whose why
        will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
        yourselves 's 'd 'll 're 've n't
        """.split()
    ),
    "de": frozenset(
        """
        aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis
        bist da damit dann das dass dein dem den denn der deren des dessen die dies diese diesem diesen
        dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen
        hab habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins
        ist ja jede jedem jeden jeder jedes kann kein keine keinem keinen keiner können man mehr mein mich
        mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne sehr sei sein seine seinem seinen
        seiner selbst sich sie sind so solche soll sollen sondern über um und uns unser unter vom von vor
        war waren warum was wegen weil welche wenn wer werde werden wie wieder will wir wird wo wollen wurde
        wurden während würde zu zum zur zwar zwischen
        """.split()
    ),
    "fr": frozenset(
        """
        à a ai ainsi alors au aucun aussi autre aux avait avant avec avoir car ce cela ces cet cette chez
        comme dans de depuis des donc dont du elle elles en encore entre est et était étaient été être eu
        eux fait il ils je la le les leur leurs lors lui ma mais même mes moi mon ne ni nos notre nous on
        ont ou où par pas pendant plus pour qu que qui quoi sa sans se sera ses si son sont sous sur ta te
        tes toi ton tous tout toute toutes très tu un une vos votre vous y l d s n j c m t
        """.split()
    ),
    "es": frozenset(
        """
        a al algo ante antes aquel aunque así cada como con contra cual cuando de del desde donde dos
        durante e el ella ellas ellos en entre era eran es esa ese eso esta estaba está están estas este
        esto estos fue fueron ha había habían han hasta hay la las le les lo los más me mi mientras muy nada
        ni no nos nosotros o os otra otro para pero poco por porque pues que qué quien se sea según ser si
        sí sido sin sobre son su sus también tan tanto te tiene todo todos tras tu un una uno unos y ya yo
        """.split()
    ),
    "it": frozenset(
        """
        a ad agli ai al alla alle allo anche ancora avere aveva che chi ci come con contro cui da dagli dai
        dal dalla dalle dallo degli dei del della delle dello di dopo dove due e è ed era erano essere fra
        gli ha hanno ho i il in io la le lei li lo loro lui ma mentre mi mia mio molto ne negli nei nel
        nella nelle nello noi non nostro o ogni per perché più poi prima quale quando quella quello questa
        questo qui se sei senza si sia sono sopra su sua sue sugli sui sul sulla sulle sullo suo suoi tra tu
        tutti tutto un una uno voi l d un
        """.split()
    ),
    "ru": frozenset(
        """
        а без более бы был была были было быть в вам вас весь во вот все всё всего всех вы где да даже для
        до его ее её ей если есть еще ещё же за здесь и из или им их к как какая какой когда кто ли либо мне
        может мы на над нам нас наш не него нее неё нет ни них но ну о об однако он она они оно от очень по
        под после потом потому при про с сам свой свою себе себя со так также такой там те тем то того тоже
        той только том ты у уже хотя чего чей чем что чтобы это этого этой этом этот эту я
        """.split()
    ),
    "pt": frozenset(
        """
        a à ao aos ainda algo algum alguma alguns algumas antes aquela aquele aqueles aquelas as às assim até
        cada com como contra cuja cujo da das de dela dele deles desde dessa desse desta deste do dos durante
        e é ela elas ele eles em enquanto entre era eram essa esse essas esses esta está estão estava estavam
        estas este estes eu foi foram ser há isso isto já la lhe lhes lo mais mas me mesmo meu minha muito na
        nas não nem nenhum nenhuma no nos nós nossa nosso num numa o os ou para pela pelas pelo pelos pois por
        porque quais qual quando que quem são se sem seja seu seus será sido sob sobre sua suas também tanto
        te tem têm teu tinha tinham toda todas todo todos tu tua tudo um uma umas uns você vocês
        """.split()
    ),
    "nl": frozenset(
        """
        aan aangezien al alle alles als altijd ander andere ben bent bij binnen boven daar dan dat de deze die
        dit doch doen door dus een en er ge geen geweest haar had hadden heb hebben hebt heeft heel hem het
        hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kunnen kon konden maar me meer men
        met mij mijn moet moeten mocht na naar niet niets nog nu of om omdat onder ons onze ook op over per
        reeds sinds te tegen ten ter toch toen tot tussen u uit uw van vanaf veel voor waar was waren wat we
        wel werd werden wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zonder zou zouden
        zulke
        """.split()
    ),
}
_NO_WORDS: frozenset[str] = frozenset()

_STEMMERS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
}


def function_words(language: str) -> frozenset[str]:
    """The function words of a language, in lower case; none for a language that is not known."""
    return FUNCTION_WORDS.get(language, _NO_WORDS)


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_STEMMERS[language], 50_000)


@lru_cache(maxsize=200_000)
def stem(word: str, language: str = "en") -> str:
    """The Snowball stem of a word in lower case; the word itself in a language without a stemmer."""
    if language not in _STEMMERS:
        return word
    return str(_stemmer(language).stemWord(word))
