"""Numbers in Spanish, French, Italian and Portuguese."""

from .numerals import Numerals

SPANISH = Numerals(
    small="""dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/dieciseis
    diecisiete dieciocho diecinueve""",
    tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundreds="""cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas
    quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas
    novecientos/novecientas""",
    others="""21=veintiún/veintiuno/veintiuna 22=veintidós 23=veintitrés 24=veinticuatro 25=veinticinco
    26=veintiséis 27=veintisiete 28=veintiocho 29=veintinueve 1000=mil""",
    multipliers="12=docena/docenas 1e3=mil 1e6=millón/millones/mill/mm 1e9=millardo/millardos 1e12=billón/billones",
    one="un una",
    half="medio media",
    and_a_half="y medio|y media",
    plus="y",
    plus_behind_tens=True,
    of="de",
    at_least="""más de|mas de|al menos|por lo menos|como mínimo|no menos de|superior a|superiores a
    |por encima de|más que|mínimo de|un mínimo de|superó|superaron|supera|superan""",
    up_to="hasta",
    changing=(
        "cae",
        "cay",
        "caí",
        "bajó",
        "bajar",
        "bajan",
        "subi",
        "sube",
        "aument",
        "creci",
        "crece",
        "reduj",
        "reduc",
        "elev",
        "ascend",
        "descend",
        "retroced",
        "recuper",
        "perdi",
        "pierd",
        "alcanz",
    ),
    at_most="""menos de|como máximo|a lo sumo|no más de|inferior a|inferiores a|por debajo de|máximo de
    |un máximo de|debajo de""",
    about="""unos|unas|cerca de|alrededor de|aproximadamente|en torno a|aprox|aprox .|aproximado de|próximo a
    |próximos a|algunos""",
    below="casi",
    articles="los las el la un otros otras",
    between="entre",
    conjunction="y e",
    per="por",
    ambiguous="mil",
    to="a al o u",
    naming="""artículo capítulo página número núm nº vuelo flight grupo resolución ruta sección boeing regla
    línea puerta sala fase categoría""",
    in_year="en de del desde hasta año años y para a temporada verano invierno otoño primavera entre ejercicio",
    merged="de=del a=al",
    of_years="años",
    clock="hora horas",
    at_hour="las",
    leading="""nuevos nuevas grandes primeros primeras últimos últimas otros otras pequeños pequeñas buenos
    buenas antiguos antiguas jóvenes supuestos supuestas presuntos presuntas diferentes distintos distintas mil""",
)

FRENCH = Numerals(
    small="""deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf""",
    tens="""vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts
    quatre-vingt-dix/nonante""",
    joints="hyphen",
    others="100=cent 1000=mille 500000=demi-million",
    multipliers="""12=douzaine/douzaines 10=dizaine 15=quinzaine 20=vingtaine 30=trentaine 100=centaine
    1e2=cent/cents 1e3=mille/millier 1e6=million/millions/m 1e9=milliard/milliards/md/mds/mrd
    1e12=billion/billions""",
    one="un une",
    half="demi demie demi-",
    and_a_half="et demi|et demie",
    plus="et",
    of="de",
    at_least="""plus de|au moins|au minimum|pas moins de|supérieur à|supérieure à|supérieurs à|supérieures à
    |au-delà de|minimum de|dépassé|dépasse|dépassent|plus que|au-dessus de""",
    up_to="jusqu'à|jusque",
    at_most="""moins de|au plus|au maximum|tout au plus|pas plus de|inférieur à|inférieure à|inférieurs à
    |inférieures à|en dessous de|au-dessous de|maximum de|sous""",
    about="""environ|autour de|aux alentours de|approximativement|à peu près|quelque|quelques|de l'ordre de
    |à environ|vers""",
    below="près de|presque|quasiment|pratiquement",
    articles="les le la des du un autres",
    between="entre",
    conjunction="et",
    per="pour",
    ambiguous="neuf mille",
    to="à ou",
    naming="""article chapitre page numéro nº vol flight groupe résolution route section boeing règle ligne
    porte salle phase catégorie airbus""",
    in_year="""en de depuis année années an l'année l'an et pour avant après saison été hiver automne printemps
    à exercice""",
    merged="de=du de=des à=aux à=au",
    of_years="années",
    clock="heure heures",
    hour_sign="h",
    before_hour="à vers dès avant après",
    leading="""nouveaux nouvelles grands grandes premiers premières derniers dernières autres petits petites
    bons bonnes anciens anciennes jeunes présumés différents différentes mille""",
    plural=("s", "x"),
)

ITALIAN = Numerals(
    small="""due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove""",
    tens="venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    joints="behind",
    hundred="cento mila",
    others="100=cento 1000=mille",
    multipliers="""12=dozzina/dozzine 10=decina 20=ventina 30=trentina 100=centinaio 1e2=cento 1e3=mila/migliaio
    1e6=milione/milioni/mln 1e9=miliardo/miliardi/mld/mrd 1e12=bilione/bilioni""",
    one="un una uno",
    half="mezzo mezza mezz",
    and_a_half="e mezzo|e mezza",
    of="di",
    at_least="""più di|oltre|almeno|non meno di|superiore a|superiori a|al di sopra di|sopra quota|oltre quota
    |minimo di|come minimo|sopra|superato|supera|superano|al di sopra""",
    up_to="fino a|sino a",
    at_most="""meno di|al massimo|non più di|inferiore a|inferiori a|al di sotto di|massimo di|sotto
    |sotto la soglia di|sotto quota""",
    about="circa|intorno a|attorno a|approssimativamente|più o meno|all'incirca|pressappoco|stimato in",
    below="quasi|poco meno di",
    articles="i gli le il lo la l ' un altri altre",
    between="tra fra",
    conjunction="e ed",
    per="per",
    ambiguous="mille",
    to="a al o ai agli alle",
    naming="""articolo capitolo pagina numero nº n volo flight gruppo risoluzione sezione boeing regola linea
    sala fase categoria airbus""",
    in_year="""nel dal al del fino anno anni in da e per il stagione estate inverno autunno primavera entro di
    dall dell nell ' l""",
    merged="di=del di=dei di=degli di=della di=delle di=dell di=dello a=al a=agli a=ai a=alla a=alle a=all a=allo",
    of_years="anni",
    clock="ora ore",
    around_hour="verso dopo entro prima",
    hour_articles="le delle",
    at_hour="ore alle dalle",
    leading="""nuovi nuove grandi primi prime ultimi ultime altri altre piccoli piccole buoni buone vecchi
    vecchie giovani presunti presunte diversi diverse""",
    plural=("i", "e", "à", "ù", "ar", "et", "us", "ns", "rs"),
)

PORTUGUESE = Numerals(
    small="""dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
    dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove""",
    tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundreds="""cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
    seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas""",
    others="1000=mil",
    multipliers="""12=dúzia/dúzias 10=dezena 100=centena 1e3=mil/milhar 1e6=milhão/milhões/mi
    1e9=bilhão/bilhões/bi 1e12=trilhão/trilhões/bilião/biliões""",
    one="um uma",
    half="meio meia",
    and_a_half="e meio|e meia",
    plus="e",
    of="de",
    at_least="""mais de|ao menos|pelo menos|no mínimo|não menos de|superior a|superiores a|acima de|mínimo de
    |nada menos que|mais do que|ultrapassou|supera""",
    up_to="até",
    at_most="menos de|no máximo|não mais de|inferior a|inferiores a|abaixo de|máximo de|não mais que|menos do que",
    about="cerca de|aproximadamente|em torno de|por volta de|uns|umas|perto de|à volta de|algo como|estimado em",
    below="quase",
    articles="os as o a um outros outras",
    between="entre",
    conjunction="e",
    per="por",
    ambiguous="mil",
    to="a ou",
    naming="""artigo capítulo página número nº voo flight grupo resolução rota secção seção boeing regra linha
    sala fase categoria airbus""",
    in_year="em de do desde até ano anos e para a temporada verão inverno outono primavera entre no",
    merged="de=do de=dos de=da de=das a=ao a=aos a=à",
    of_years="anos",
    clock="hora horas",
    hour_sign="h",
    at_hour="às as pelas",
    leading="""novos novas grandes primeiros primeiras últimos últimas outros outras pequenos pequenas bons boas
    antigos antigas jovens supostos supostas diferentes mil""",
)
