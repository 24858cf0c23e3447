"""Reported words in French: `a déclaré`, `affirme-t-il`, `selon`."""

from .speech import Speech, with_endings, words

_STEMS = """
affirm annonc expliqu ajout estim assur indiqu précis soulign rapport racont confirm martel lanc not jug déplor
insist ironis résum regrett rappel critiqu dénonc comment plaid interrog tranch considèr
considér espèr espér observ constat témoign relèv relev clam déclar répliqu conseill avou argu avanc glos pointa
point exhort révèl révél signal persist proclam tempêt tonn"""

FRENCH = Speech(
    verbs=with_endings(_STEMS, "e a ent aient ait èrent")
    | words(
        """dit disent disait répond répondit répondent écrit écrivent écrivait prévient avertit promet soutient
        croit pense conclut poursuit reprend s'interroge s'inquiète s'indigne s'étonne s'emporte s'insurge se
        reconnaît admet maintient redit prédit annonça lança"""
    ),
    participles=with_endings(_STEMS, "é ée és")
    | words(
        """dit répondu écrit prévenu averti promis soutenu cru conclu poursuivi repris reconnu admis maintenu redit
        prédit fait confié"""
    ),
    auxiliaries=words("a ont avait avaient aurait est sont était étaient sera fut doit peut veut s'est l'a"),
    finite=r"(?:e|a|ait|it|ent|oit)",
    according=(
        "selon", "d'après", "de l'avis de", "aux yeux de", "à en croire", "de source",
    ),
    that=words("que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'en qu' si"),
    like=words("comme ainsi"),
    relatives=words("qui dont où lequel laquelle car mais et ou parce puisque lorsque quand tandis avant après"),
    pronouns=words("il elle ils elles on je nous ce celui-ci celle-ci"),
    bodies=words(
        """le la les l'un un une des ce cet cette ces son sa ses leur leurs mon ma notre nos plusieurs certains
        deux trois quelques"""
    ),
    links=words("de du des la le les l et à au pour aux"),
    prepositions=words(
        """à au aux dans en sur sous lors devant après avant avec par pour chez entre pendant depuis dès vers
        contre sans auprès face via malgré selon durant"""
    ),
    adverbs=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain mais ainsi aussi encore
        également puis ensuite alors enfin ici là notamment toutefois cependant pourtant se s' lui leur nous y
        déjà désormais récemment plus tôt tard ne pas n'"""
    ),
    this=frozenset(["c'est ce que", "c'est ce qu'a", "c'est ce qu'ont"]),
    articles=words("le la"),
    joining=words("et mais puis ou"),
)  # fmt: skip
