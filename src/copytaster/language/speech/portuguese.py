"""Reported words in Portuguese, European and Brazilian: `disse`, `tem afirmado`, `segundo`; often without a subject."""

from .speech import Speech, with_endings, words

_AR = """
afirm declar explic anunci inform coment relat cont ressalt destac critic alert indic avis observ lament reiter
confirm neg pergunt question acrescent salient sublinh not apont revel recomend aleg acus assegur assinal argument
avali consider acredit pens esper record lembr precis detalh adiant brinc ironiz enfatiz reclam queix desabaf exclam
apel exort complet continu ponder justific sintetiz contest denunci public notici report cit especific cobr decret
fris realç vinc opin retruc replic interrog sustent ach avent"""
_ER = "respond esclarec reconhec promet entend defend rebat escrev tem"
_IR = "admit garant conclu advert insist reflet prossegu suger ped"

PORTUGUESE = Speech(
    verbs=with_endings(_AR, "ou a am aram ava avam ara aria")
    | with_endings(_ER, "eu e em eram ia iam")
    | with_endings(_IR, "iu e em iram ia iam")
    | words(
        """diz dizem disse disseram dizia diziam dissera diria dirá crê creem cria concluem garante garantem garantiu
        garantiram mantém mantiveram manteve adverte pede pedem sugere reflete refere referem referiu referiram
        propõe propôs propuseram repete repetem repetiu supõe supôs prevê preveem previu previram contrapõe contrapôs
        atira atirou dispara disparou insiste insistem lê-se"""
    ),
    participles=with_endings(_AR, "ado")
    | with_endings(_ER + " " + _IR, "ido")
    | words("dito escrito referido proposto repetido previsto mantido suposto"),
    auxiliaries=words(
        """tem têm tinha tinham terá teria teriam havia haviam haverá é são era eram foi foram está estão será seria
        pode podem deve devem vai vão quer ia"""
    ),
    finite=r"(?:ou|eu|iu|a|e|am|em|ava|ia|iz|ôs)",
    according=(
        "segundo", "de acordo com", "conforme", "na opinião de", "na opinião do", "na opinião da", "na opinião dos",
        "nas palavras de", "nas palavras do", "nas palavras da", "no entender de", "no entender do", "no entender da",
        "na visão de", "na visão do", "na visão da", "na avaliação de", "na avaliação do", "na avaliação da",
        "na perspetiva de", "na perspetiva do", "na perspetiva da", "aos olhos de", "aos olhos do", "aos olhos da",
    ),
    that=words("que se"),
    like=words("como conforme segundo"),
    relatives=words(
        """quem qual quais cujo cuja cujos cujas onde quando porque mas enquanto embora e ou nem pois após porém
        contudo"""
    ),
    pronouns=words("ele ela eles elas eu nós você vocês este esta esse essa aquele aquela"),
    bodies=words(
        """o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu
        minha nosso nossa vários várias alguns algumas dois duas três quatro outro outra outros outras ambos ambas
        muitos muitas"""
    ),
    links=words("de do da dos das d e para em no na nos nas"),
    prepositions=words(
        """à ao aos às ante após até com contra desde durante em no na nos nas entre para perante por pelo pela pelos
        pelas sem sob sobre num numa neste nesta nesse nessa naquele naquela mediante segundo conforme diante
        através junto"""
    ),
    adverbs=words(
        """segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
        domingo ontem hoje amanhã mas também além ainda então depois antes se lhe lhes me nos lo já não assim
        enquanto ali aqui agora logo depois entretanto nomeadamente inclusive porém contudo todavia aliás"""
    ),
    this=frozenset(["é o que", "foi o que", "assim o", "isso mesmo"]),
    articles=words("o a"),
    joining=words("e mas ou"),
    adverb=r".{4,}mente",
    governed=r"a [^\W\d_]+s",
    bodies_named=words(
        """agência assembleia associação autarquia banco câmara clube comando comissão companhia congresso conselho
        corpo defensoria direção empresa exército federação fundação governo grupo guarda hospital
        instituto jornal junta ministério movimento município ordem parlamento partido polícia prefeitura
        procuradoria rádio secretaria senado sindicato sociedade supremo televisão tribunal universidade"""
    ),
    impersonal=words("lê-se"),
    drops_subject=True,
)  # fmt: skip
