"""How languages other than English say when: yesterday, last year, three days ago, in the second quarter.

Phrases are in lower case and parted by bars; units of time are in `measures`, months and weekdays in `calendar`.
"""

from collections.abc import Mapping

import msgspec


class Dating(msgspec.Struct, frozen=True):
    """The words of one language around days, months and years."""

    days: str
    """A day by its distance from the day of publication: `-1=ayer`."""
    parts: str
    """Parts of a day with their sign in TIMEX3: `MO=mañana`."""
    this_part: str = ""
    """A part of the day of publication, or of the day before: `MO=esta mañana`, `NI-1=anoche`."""
    part_link: str = ""
    """What stands between a day and its part: `lunes por la mañana`."""
    not_days: str = ""
    """Words before which, or behind which, a word for a day is another word: `por la mañana`."""
    last: str = ""
    """Before or behind what is past: `el pasado lunes`, `el año pasado`."""
    next: str = ""
    this: str = ""
    each: str = ""
    """Before a day of the week that comes again and again."""
    weekend: str = ""
    plurals: str = ""
    """Units of time in the plural, as a relative one: `in den letzten Jahren`."""
    year: str = ""
    """The year, as a relative one: `del año pasado`."""
    of: str = ""
    """What joins a day, its month and its year."""
    articles: str = ""
    """What stands between a day of the week and a date, or before a period of time."""
    first: str = ""
    """The first day of a month, in words."""
    in_month: str = ""
    """Words before a month, without which a month by itself may be another word."""
    ago: str = ""
    """Before a length of time that is past: `hace`."""
    ago_behind: str = ""
    hence: str = ""
    """Before a length of time that is still to pass: `dentro de`."""
    after: str = ""
    """Behind such a length, where it is counted from something else than the day of publication."""
    several: str = ""
    one: str = ""
    more: str = ""
    """Between a number and a unit: `les trois dernières années`."""
    old: str = ""
    """Behind a length of time that is somebody's age."""
    quarters: str = ""
    """Ordinals of quarters, each with its number; then, behind a bar, the quarter."""
    decade: str = ""
    """Before a decade: `años 90`."""
    until: str = ""
    """Directly before a day that lies ahead."""
    ahead: str = ""
    """Words of a clause about what will be."""
    future: tuple[str, ...] = ()
    """Endings of verbs in the future."""
    back: str = ""
    past: tuple[str, ...] = ()
    """Endings of verbs in the past."""


DATING: Mapping[str, Dating] = {
    "de": Dating(
        days="-2=vorgestern|-1=gestern|0=heute|1=morgen|2=übermorgen",
        parts="MO=morgen|MO=vormittag|MI=mittag|AF=nachmittag|EV=abend|NI=nacht|MO=früh",
        part_link="am|in der",
        not_days="guten|jeden",
        last="letzten|letzte|letzter|letztem|letztes|vergangenen|vergangene|vergangener|vergangenes|vergangenem|vorigen|vorige"
        "|voriger|voriges|vorigem|verganges",
        next="nächsten|nächste|nächster|nächstem|nächstes|kommenden|kommende|kommender|kommendes|kommendem",
        this="diesen|diese|dieser|dieses|diesem",
        each="jeden|an jedem",
        weekend="wochenende",
        plurals="jahren|jahre|wochen|monaten|monate|tagen|tage|jahrzehnten|jahrzehnte|stunden|quartale",
        year="jahr|jahres",
        of="des",
        articles=",|dem|den|der|des",
        first="ersten|erster",
        in_month="im|in|seit|bis|bis zum|ab|vom|anfang|mitte|ende|von|zum|vor|nach|und|zwischen",
        ago="vor",
        hence="",
        several="mehrere|mehreren|einige|einigen|wenige|wenigen",
        one="einem|einer|ein|eine|einen",
        more="weitere|weiteren|letzten|vergangenen|kommenden|nächsten|volle|vollen|ganze",
        old="alt|alte|alter|alten",
        quarters="1=1.|2=2.|3=3.|4=4.|1=erste|1=ersten|1=erstes|2=zweite|2=zweiten|2=zweites|3=dritte|3=dritten|3=drittes|4=vierte|4=vierten|4=viertes"
        "|quartal|quartals",
        decade="",
        until="bis|spätestens|ab",
        ahead="""wird werden soll sollen will wollen möchte könnte könnten dürfte dürften plant planen geplant
        voraussichtlich künftig beginnt startet findet kommenden nächsten""",
        back="""hat haben hatte hatten ist sind war waren wurde wurden sagte kam kamen ging gab fand trat starb
        starben seit begann worden gewesen""",
        past=("te", "ten"),
    ),
    "es": Dating(
        days="-2=anteayer|-2=antes de ayer|-1=ayer|0=hoy|2=pasado mañana|1=mañana",
        parts="MO=mañana|AF=tarde|NI=noche|MI=mediodía|NI=madrugada",
        this_part="MO=esta mañana|AF=esta tarde|NI=esta noche|NI-1=anoche|NI=esta madrugada",
        part_link="por la|en la|de la|a la|al",
        not_days="la|una|cada|toda|media|buena",
        last="pasado|pasada|último|última|pasados|pasadas|últimos|últimas",
        next="próximo|próxima|que viene|entrante|próximos|próximas",
        this="este|esta|este mismo|esta misma",
        each="los|cada|todos los",
        weekend="fin de semana",
        plurals="años|semanas|meses|días|décadas|trimestres",
        year="año",
        of="de|del|de el|del año",
        articles="el|,",
        first="primero",
        in_month="en|de|desde|hasta|a|para|entre|y|principios de|finales de|mediados de|del|el",
        ago="hace",
        ago_behind="atrás",
        hence="dentro de",
        after="después|desde",
        several="varios|varias|algunos|algunas|unos|unas|pocos|pocas",
        one="un|una",
        more="últimos|últimas|próximos|próximas|primeros|primeras",
        old="de edad",
        quarters="1=primer|2=segundo|3=tercer|4=cuarto|1=primero|3=tercero|trimestre",
        decade="años",
        until="hasta|antes|para",
        ahead="""va van irá irán debe deberá debería deberían prevé prevén planea podría podrían previsto
        prevista previstos próximo próxima""",
        future=("rá", "rán", "remos"),
        back="""ha han había habían fue fueron dijo dijeron era eran estaba murió tras desde hizo pidió tuvo
        hubo dio anunció""",
        past=("ó", "aron", "ieron"),
    ),
    "fr": Dating(
        days="-2=avant-hier|-1=hier|0=aujourd'hui|0=aujourd’hui|1=demain|2=après-demain",
        parts="MO=matin|AF=après-midi|EV=soir|NI=nuit|MI=midi",
        this_part="MO=ce matin|AF=cet après-midi|EV=ce soir|NI=cette nuit",
        part_link="au|dans la|en fin de",
        last="dernier|dernière|passé|passée|derniers|dernières",
        next="prochain|prochaine|qui vient|prochains|prochaines",
        this="ce|cet|cette",
        each="chaque|les|tous les",
        weekend="week-end|weekend",
        plurals="années|ans|semaines|jours|décennies|trimestres",
        year="année|an",
        of="de|de l'|de l’|d'|d’|de la|de l'année|de l’année",
        articles="le|,",
        first="premier",
        in_month="""en|de|depuis|d'|d’|fin|début|mi|mi-|jusqu'en|jusqu’en|dès|entre|et|à|le|courant|pour|avant
        |mois de""",
        ago="il y a",
        hence="dans|d'ici",
        after="après|suivant",
        several="plusieurs|quelques",
        one="un|une",
        more="dernières|derniers|prochaines|prochains|premières|premiers|longues|bonnes",
        old="d'âge",
        quarters="1=premier|2=deuxième|2=second|3=troisième|4=quatrième|1=1er|2=2e|3=3e|4=4e|trimestre",
        decade="années",
        until="jusqu'à|jusqu'au|d'ici|avant",
        ahead="""va vont doit doivent devrait devraient pourrait pourraient prévu prévue prévus prochain
        prochaine envisage""",
        future=("era", "eront", "ira", "iront", "ndra", "ndront", "sera", "aura", "fera"),
        back="a ont avait avaient était étaient fut furent est sont depuis après été",
        past=("ait", "aient", "èrent"),
    ),
    "it": Dating(
        days="-2=l'altro ieri|-2=l’altro ieri|-1=ieri|0=oggi|1=domani|2=dopodomani",
        parts="MO=mattina|MO=mattino|AF=pomeriggio|EV=sera|NI=notte",
        this_part="""MO=stamattina|MO=questa mattina|AF=questo pomeriggio|EV=stasera|EV=questa sera|NI=stanotte
        |NI=questa notte""",
        part_link="alla|al|nella|di",
        last="scorso|scorsa|passato|passata|ultimo|ultima|scorsi|scorse|ultimi|ultime",
        next="prossimo|prossima|venturo|entrante|che viene|prossimi|prossime",
        this="questo|questa|quest'|quest’",
        each="ogni|tutti i",
        weekend="fine settimana|weekend",
        plurals="anni|settimane|mesi|giorni|decenni|trimestri",
        year="anno",
        of="di|del|dell'|dell’|dello|nel",
        articles="il|l'|l’|lo|,",
        first="primo",
        in_month="a|in|di|da|dal|nel|entro|fino a|ad|inizio|fine|metà|e|tra|fra|per|dello|lo|mese di|l'|l’",
        ago_behind="fa|or sono|addietro",
        hence="tra|fra",
        after="dopo|da|dal|dalla",
        several="diversi|diverse|alcuni|alcune|parecchi|pochi|poche|qualche",
        one="un|una|un'|un’",
        more="ultimi|ultime|prossimi|prossime|lunghi",
        old="d'età|di età",
        quarters="1=primo|2=secondo|3=terzo|4=quarto|trimestre",
        decade="anni|gli anni|anni '|anni ’",
        until="entro|fino",
        ahead="""deve devono dovrebbe dovrebbero potrebbe potrebbero previsto prevista previsti prossimo
        prossima intende""",
        future=("rà", "ranno", "remo"),
        back="ha hanno aveva avevano è sono era erano stato stata stati dopo dal disse fu furono",
        past=("ò", "arono", "irono"),
    ),
    "nl": Dating(
        days="-2=eergisteren|-1=gisteren|0=vandaag|1=morgen|2=overmorgen",
        parts="MO=ochtend|MO=morgen|AF=middag|AF=namiddag|EV=avond|NI=nacht",
        this_part="""MO=vanochtend|MO=vanmorgen|AF=vanmiddag|EV=vanavond|NI=vannacht|MO-1=gisterochtend
        |AF-1=gistermiddag|EV-1=gisteravond|NI-1=gisternacht""",
        not_days="elke|goede",
        last="vorig|vorige|afgelopen|verleden|jongstleden",
        next="volgend|volgende|komend|komende|aanstaande",
        this="dit|deze",
        each="elke|iedere",
        weekend="weekend|weekeinde",
        plurals="jaren|weken|maanden|dagen|decennia|kwartalen",
        year="jaar",
        of="van",
        articles="de|,|den",
        first="eerste",
        in_month="in|sinds|tot|vanaf|van|begin|eind|einde|medio|half|per|en|tussen|voor|na|op|maand",
        ago_behind="geleden",
        hence="over",
        after="na|nadat",
        several="enkele|verschillende|meerdere|een paar|diverse",
        one="een|één",
        more="laatste|afgelopen|komende|volgende|volle|hele",
        old="oud|oude",
        quarters="1=1e|2=2e|3=3e|4=4e|1=eerste|2=tweede|3=derde|4=vierde|kwartaal",
        decade="jaren|jaren '|jaren ’",
        until="tot|vóór|uiterlijk",
        ahead="zal zullen wil willen moet gaat gaan zou zouden gepland verwacht verwachten komende volgende begint",
        back="""heeft hebben had hadden is zijn was waren werd werden zei sinds na kwam kwamen stierf overleed
        vond ging""",
        past=("de", "te", "den", "ten"),
    ),
    "pt": Dating(
        days="-2=anteontem|-1=ontem|0=hoje|2=depois de amanhã|1=amanhã",
        parts="MO=manhã|AF=tarde|NI=noite|NI=madrugada",
        this_part="MO=esta manhã|MO=nesta manhã|AF=esta tarde|AF=nesta tarde|NI=esta noite|NI=nesta noite",
        part_link="de|à|pela|da|na",
        last="passado|passada|último|última|últimos|últimas",
        next="próximo|próxima|que vem|próximos|próximas",
        this="este|esta|neste|nesta|deste|desta",
        each="cada|toda|todo|às|todas as|todos os|aos",
        weekend="fim de semana|final de semana|fim-de-semana",
        plurals="anos|semanas|meses|dias|décadas|trimestres",
        year="ano",
        of="de|do|do ano de|do ano",
        articles="dia|,|o",
        first="primeiro",
        in_month="em|de|desde|até|a|para|entre|e|início de|final de|fim de|meados de|do|o|mês de",
        ago="há|faz",
        ago_behind="atrás",
        hence="dentro de|daqui a",
        after="depois|após",
        several="vários|várias|alguns|algumas|uns|umas|poucos|poucas",
        one="um|uma",
        more="últimos|últimas|próximos|próximas|primeiros|primeiras",
        old="de idade",
        quarters="1=primeiro|2=segundo|3=terceiro|4=quarto|trimestre",
        decade="anos|os anos",
        until="até|antes",
        ahead="""vai vão deve devem deverá deverão deveria irá irão pode poderá previsto prevista previstos
        pretende próximo próxima""",
        future=("rá", "rão", "remos"),
        back="foi foram disse disseram era eram tinha tinham havia está após desde fez teve houve",
        past=("ou", "aram", "eram", "iram", "eu", "iu"),
    ),
    "ru": Dating(
        days="-2=позавчера|-1=вчера|0=сегодня|1=завтра|2=послезавтра",
        parts="MO=утром|AF=днем|AF=днём|EV=вечером|NI=ночью|MO=утра|EV=вечера|NI=ночь",
        last="""прошлый|прошлую|прошлое|прошлом|прошлой|прошлого|минувший|минувшую|минувшее|минувшем|минувшей
        |минувшего|прошедший|прошедшую|прошедшем|прошедшей|последний|последнюю""",
        next="""следующий|следующую|следующее|следующем|следующей|следующего|будущий|будущем|будущей|будущего
        |ближайший|ближайшую|ближайшее""",
        this="этот|эту|это|этом|этой|этого|нынешний|нынешнем|нынешней|нынешнего|текущий|текущем|текущей|текущего",
        each="каждый|каждую|каждое",
        year="год|года|году",
        of="",
        articles=",",
        in_month="в|во|с|до|на|к|начале|конце|середине|по|за|от|и|между",
        first="первого",
        ago_behind="назад|тому назад",
        hence="через",
        after="после|с",
        several="несколько|нескольких",
        one="один|одну",
        more="последние|последних|ближайшие|ближайших",
        quarters="1=первый|1=первом|1=первого|2=второй|2=втором|2=второго|3=третий|3=третьем|3=третьего|4=четвертый|4=четвертом"
        "|4=четвёртом|4=четвертого|1=i|2=ii|3=iii|4=iv|квартал|квартале|квартала",
        until="до|к|ко",
        ahead="""будет будут планирует планируют планируется намерен намерена намерены состоится пройдет пройдёт
        начнется начнётся должен должна должны предстоит ожидается завершится""",
        back="был была было были после",
        past=("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
    ),
}  # fmt: skip
"""Language, ISO 639-1 -> how it says when."""
