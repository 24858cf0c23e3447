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
        ab aber ach alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beide
        beiden beider beim bevor bin bis bist bzw da dabei dadurch dafür dagegen dahin damit dann daran darauf
        daraus darf darin darum darüber das dass dasselbe davon dazu dein deine deinem deinen deiner dem den
        denen denn der deren derer derselbe derselben des dessen dich die dies diese dieselbe dieselben diesem
        diesen dieser dieses dir doch dort dorthin du durch durfte durften dürfen dürfte dürften ein einander
        eine einem einen einer eines einige einigem einigen einiger einiges entweder er es etwas euch euer
        eure euren falls für gegen gehabt gewesen hab habe haben habt hast hat hatte hatten her herum hier hin
        hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins irgendein
        irgendeine ist ja jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes kann kannst kein
        keine keinem keinen keiner konnte konnten können könnt könnte könnten man mehr mein meine meinem
        meinen meiner mich mir mit mittels muss musst musste mussten müssen müsste müssten nach neben nicht
        nichts noch nun nur ob obwohl oder ohne sehr sei seid sein seine seinem seinen seiner seines seit
        seitens selbst sich sie sind so sobald sodass sofern solange solche solchen solcher solches soll
        sollen sollst sollte sollten sondern sowie sowohl um und uns unser unter vom von vor war waren warst
        warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen
        wie wieder wieso will wir wird wirst wo wobei wodurch wofür woher wohin wollen womit woran worauf
        worden worin worum worüber wovon wozu wurde wurden während wäre wären würde würden zu zum zur zwar
        zwischen über
        """.split()
    ),
    "fr": frozenset(
        """
        a afin ai aie aient ainsi ait alors as au aucun auquel aura aurai auraient aurait aurez auront aussi
        autre autres aux auxquelles auxquels avaient avais avait avant avec avoir avons ayant ayez c car ce
        ceci cela celle celles celui cependant ces cet cette ceux chacun chacune chaque chez ci combien comme
        comment d dans de delà depuis des desquelles desquels devaient devait devra devraient devrait deçà
        dois doit doivent donc dont du duquel durant dès dû elle elles en encore entre envers es est et eu
        eurent eut eux excepté fait fallait faudra faudrait faut furent fus fut hormis hors il ils j je jusqu
        jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui là m ma mais
        malgré mes mien mienne miens moi mon même n ne ni nos notre nous nôtre on ont or ou outre où par parce
        parmi pas pendant peut peuvent peux plus pour pourquoi pourra pourraient pourrait pouvaient pouvait
        pouvez pouvons puis puisqu puisque puisse puissent pût qu quand que quel quelle quelles quelqu quelque
        quelques quels qui quiconque quoi s sa sans sauf se selon sera serai seraient serais serait serez
        serons seront ses seulement si sien sienne siens soient sois soit sommes son sont sous suis sur t ta
        tandis tant te tel telle telles tels tes toi ton tous tout toute toutes très tu un une vers via voici
        voilà vos votre vous vôtre y à ça étaient étais était étant étions été êtes être
        """.split()
    ),
    "es": frozenset(
        """
        a acaso ahí al algo allí ante antes aquel aquella aquellas aquello aquellos aquí así aun aunque aún
        bajo cada como con contra cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuya cuyas
        cuyo cuyos cuál cuáles cuándo cuánto cuántos cómo de debe deben debería deberían debía debían del
        demás desde donde dos durante dónde e el ella ellas ellos en entonces entre era eran eras eres es esa
        ese eso esta estaba estaban estamos estando estar estará estarán estaría estas este esto estos estoy
        estuviera estuvieron estuvo está están estás esté estén fue fuera fueran fueron fuese fui fuimos ha
        haber habrá habrán habría habrían había habían hacia han hasta hay haya hayan he hemos hube hubiera
        hubieran hubo la las le les lo los me mediante mi mientras mis misma mismas mismo mismos muy más mí
        mía mías mío míos nada ni no nos nosotras nosotros nuestra nuestras nuestro nuestros o os otra otras
        otro otros para pero poco podemos podido podrá podrán podría podrían podía podían por porque pudiera
        pudieron pudo puede pueden puedes puedo pues que quien quienes quién quiénes qué salvo se sea seamos
        sean según sendos ser será serán sería serían si sido siendo sin sino siquiera sobre sois somos son
        soy su sus suya suyas suyo suyos sí tal tales también tampoco tan tanta tantas tanto tantos te tendrá
        tendrán tenemos tener tenga tengan tengo tenía tenían ti tiene tienen tienes toda todas todo todos
        tras tu tus tuve tuvieron tuvo tú u un una unas uno unos usted ustedes va vamos van vas vos vosotros
        voy vuestra vuestro y ya yo él éramos ésta éstas éste éstos
        """.split()
    ),
    "it": frozenset(
        """
        a abbia abbiamo abbiano ad affinché agli ai al alcun alcuna alcune alcuni all alla alle allo altra
        altre altri altro anche ancor ancora anzi appena attraverso avendo avere avesse avessero avete aveva
        avevano avranno avrebbe avrebbero avrà avuto benché bensì c che chi chiunque ci ciascun ciascuna
        ciascuno cioè ciò cogli coi col coloro colui com come con contro cos cosicché così cui d da dagli dai
        dal dall dalla dalle dallo degli dei del dell della delle dello dentro deve devo devono di dopo dove
        doveva dovevano dovranno dovrebbe dovrebbero dovrà due dunque durante e ebbe ebbero eccetto ed ella
        entrambe entrambi eppure era erano eravamo ero essa esse essendo essere essi esso finché fino fosse
        fossero fra fu fui furono gli ha hai hanno ho i il in infatti inoltre invece io l la le lei li lo loro
        lui là lì m ma malgrado me mediante mentre mi mia mie miei mio molto n ne neanche negli nei nel nell
        nella nelle nello nemmeno neppure nessun nessuna nessuno noi non nonostante nostra nostre nostri
        nostro o ogni oltre oppure ormai parecchi per perché perciò perfino pertanto però più poi possa
        possano possiamo posso possono poteva potevano potranno potrebbe potrebbero potrà poté presso prima
        purché pure può qualche qualcosa qualcuno quale quali qualora qualsiasi qualunque quando quanta quante
        quanti quanto quegli quei quel quell quella quelle quelli quello quest questa queste questi questo qui
        quindi s sarai saranno sarebbe sarebbero sarei sarà se sei senza seppure si sia siamo siano siate
        sicché siccome sono sopra sotto sta stanno stava stavano stessa stesse stessi stesso su sua sue sugli
        sui sul sull sulla sulle sullo suo suoi t tale tali talmente tanta tante tanti tanto te ti tra tranne
        tu tua tue tuo tuoi tutta tuttavia tutte tutti tutto un una uno v verso vi voi vostra vostre vostri
        vostro è
        """.split()
    ),
    "ru": frozenset(
        """
        а ах без безо более будем будет будете будешь будто буду будут будучи бы был была были было быть в вам
        вами вас ваш ваша ваше вашего вашей ваши ввиду ведь весь вне во возле вокруг вон вопреки вот впрочем
        вроде все всего всем всеми всему всех всею всю вся всякий всякого всё вы где где-то да даже для до его
        ее ежели ей ему если есть еще ещё ею её же за затем зато зачем здесь и ибо из из-за изо или им ими
        иной иные иных итак их к каждая каждого каждое каждой каждом каждому каждую каждые каждый как какая
        какая-то какие какими каких каков какого какое какой какой-то каком какую кем когда кого кого-то коли
        кому которая которого которое которой котором которому которую которые который которым которыми
        которых кроме кто кто-то куда ли либо лишь между менее меня мне мной мною мог могла могли могло могу
        могут мое моего моей моем моему можем может можете можешь мои моих мой моя моё мы на над нам нами нас
        насчет насчёт наш не него нее ней нем нему нет нею неё ни нибудь никак никаких никакой никого никому
        никто ним ними них но ну нём о об обо однако около он она они оно от откуда ото оттого отчего очень
        перед передо по поверх под подо пока помимо поскольку после посреди посредством потом потому почему
        почему-то поэтому при про пускай пусть ради разве с сам сама самая сами само самого самой самом самому
        самые самый самым самых сверх свое своего своей своем своему свои своим своими своих свой свою своё
        своём себе себя сего сей сие сквозь скольких сколько словно со собой собою среди столь столько та так
        такая также таки такие таким такими таких такого такое такой такому такую там твоего твоей твои твой
        твоя твоё те тебе тебя тем теми тех то то-то тобой того тоже той только том тому тот тою ту туда тут
        ты у уже хоть хотя чего чей чем чем-то чему через что что-то чтоб чтобы чьего чьи чья чьё чём эта эти
        этим этими этих это этого этой этом этому этот эту я
        """.split()
    ),
    "pt": frozenset(
        """
        a ainda algo algum alguma algumas alguns antes ao aos após aquela aquelas aquele aqueles aquilo as
        assim através até cada cerca com comigo como conosco contra contudo cuja cujas cujo cujos da daquela
        daquele daqueles daquilo das de dela dele deles desde dessa desse desta deste deve devem deveria
        deveriam devia deviam disso disto do dos durante e ela elas ele eles em embora enquanto entanto entre
        entretanto era eram essa essas esse esses esta estamos estar estaria estará estarão estas estava
        estavam este esteja estejam estes esteve estive estiver estiveram estivesse estou está estão eu foi
        fomos for fora foram forem fosse fossem fui fôra haja hajam haver havia haviam hei houve houver
        houvera houvesse há isso isto já la lhe lhes lo lá mais mas me mediante mesma mesmas mesmo mesmos meu
        meus mim minha minhas muita muitas muito muitos na naquela naquele nas nela nelas nele neles nem
        nenhum nenhuma nenhuns nessa nesse nesta neste nisso nisto no nos nossa nossas nosso nossos num numa
        não nós o onde ora os ou outra outras outro outros para pela pelas pelo pelos perante pode podem
        podemos poderia poderiam poderá poderão podia podiam pois por porquanto porque portanto porventura
        porém posso pouca poucas pouco poucos pra pro puderam pudesse pôde quais quaisquer qual qualquer
        quando quanta quantas quanto quantos que quem quê se seja sejam sejamos sem sendo ser seria seriam
        sermos será serão seu seus si sido sob sobre somos sou sua suas são tais tal também tampouco tanta
        tantas tanto tantos te tem temos tenha tenham tenho ter teria teriam terá terão teu teus teve ti tido
        tinha tinham tive tivemos tiver tiveram tivesse tivessem toda todas todo todos tu tua tuas tudo têm um
        uma umas uns vai vamos você vocês vos vossa vosso vou vão vós à às é
        """.split()
    ),
    "nl": frozenset(
        """
        'm 'n 's 't aan aangezien al aldus alle alles als altijd alvorens ander andere anders beide beiden ben
        bent betreffende bij binnen boven daar daarbij daardoor daarin daarmee daarom daarop daarvan daarvoor
        dan dat de deze dezelfde die diegene diens dit doch doe doen doet door dus echter een eens elk elkaar
        elke en enig enige enkele er etc ge geen gehad geweest geworden haar had hadden hare heb hebben hebt
        heeft heel hem het hetzelfde hier hierbij hierdoor hierin hiermee hierop hiervan hij hoe hoeveel
        hoewel hun hunne ieder iedere iemand iets ik ikzelf in indien inzake is ja je jegens jezelf jij jou
        jouw jullie kan kon konden kunnen kunt langs m'n maar mag me mede meer men met mezelf mij mijn mits
        mocht mochten moest moesten moet moeten mogen na naar naast namens niet niets noch nog nou nu of ofwel
        om omdat omtrent ondanks onder ons onze ook op over pas per reeds rond rondom sinds sommige sommigen
        te tegen ten tenzij ter terwijl tevens tijdens toch toe toen tot totdat tussen u uit uw van vanaf
        vanuit vanwege veel via volgens voor voordat waar waaraan waarbij waardoor waarheen waarin waarmee
        waarna waarom waaronder waarop waarover waaruit waarvan waarvoor wanneer waren was wat we wees wel
        welk welke werd werden wie wier wij wil wilde wilden willen wilt word worde worden wordt z'n zal ze
        zeer zelf zich zichzelf zij zijn zo zoals zodat zodra zolang zonder zou zouden zoveel zowel zul zulk
        zulke zullen zult één
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
