"""Numbers in German and Dutch."""

from .numerals import Numerals

GERMAN = Numerals(
    small="""zwei/zweier drei/dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn""",
    tens="zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    joints="before",
    joint="und ein",
    hundred="hundert tausend",
    others="""100=hundert/einhundert 1000=tausend/eintausend 1.5=anderthalb/eineinhalb 2.5=zweieinhalb
    3.5=dreieinhalb 4.5=viereinhalb""",
    multipliers="""12=dutzend 1e2=hundert 1e3=tausend/tsd 1e6=million/millionen/mio/mill
    1e9=milliarde/milliarden/mrd/md 1e12=billion/billionen/bio""",
    one="ein eine einer einem einen eines",
    half="halbe halben halbes halber",
    at_least="""mehr als|mindestens|wenigstens|zumindest|nicht weniger als|über|gut|jenseits von|minimal|ab
    |oberhalb von|mehr wie|von mehr als""",
    up_to="bis zu",
    at_most="höchstens|maximal|weniger als|unter|nicht mehr als|allenfalls|unterhalb von",
    about="""rund|etwa|ungefähr|circa|ca|ca .|zirka|schätzungsweise|an die|um die|gegen|geschätzt|geschätzte
    |geschätzten""",
    below="fast|beinahe|beinah|knapp|nahezu|annähernd",
    articles="der die das den dem weitere weiteren",
    between="zwischen",
    conjunction="und",
    to="bis oder",
    naming="""artikel paragraf paragraph § kapitel seite nummer nr flug flight gruppe resolution route zimmer
    gleis linie boeing airbus platz rang stufe teil klasse""",
    in_year="""in im jahr jahre jahres seit bis von vom ab anno sommer winter herbst frühjahr frühling anfang
    ende mitte um vor nach für saison jahrgang""",
    hour_sign="uhr",
    before_ordinal="der die das dem den des im am zum zur vom beim ihr sein ihren seinen jeder ihrem seinem",
    leading="andere anderen weitere weiteren",
    adjective=("e", "en", "er"),
    plural=(),
    capital_nouns=True,
)

DUTCH = Numerals(
    small="""twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    zeventien achttien negentien""",
    tens="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    joints="before",
    joint="en een",
    hundred="honderd duizend",
    others="""100=honderd 1000=duizend 1.5=anderhalf/anderhalve 2.5=tweeënhalf/tweeëneenhalf/tweeënhalve
    3.5=drieënhalf 1=één""",
    multipliers="12=dozijn 1e2=honderd 1e3=duizend 1e6=miljoen/mln/mio 1e9=miljard/mld/mrd 1e12=biljoen",
    one="een één",
    half="half halve",
    and_a_half="en een half|en een halve",
    at_least="""meer dan|minstens|minimaal|ten minste|tenminste|op zijn minst|niet minder dan|ruim|boven
    |ruim boven|zeker""",
    up_to="tot",
    changing=(
        "daal",
        "gedaal",
        "dalen",
        "daling",
        "steeg",
        "stijg",
        "gesteg",
        "zak",
        "gezak",
        "herstel",
        "verhoog",
        "verhog",
        "verlaag",
        "verlag",
        "groei",
        "gegroei",
        "viel",
        "gevallen",
        "klom",
        "toegenomen",
        "opgelopen",
    ),
    at_most="maximaal|hoogstens|ten hoogste|minder dan|onder|niet meer dan|hooguit|tot onder|beneden|tot aan",
    about="ongeveer|circa|ca|ca .|rond|omstreeks|om en nabij|zo'n|naar schatting|plusminus|een kleine",
    below="bijna|haast|krap",
    articles="de het nog",
    between="tussen",
    conjunction="en",
    to="tot of à",
    naming="""artikel hoofdstuk bladzijde pagina nummer nr vlucht flight groep resolutie route sectie boeing
    airbus lijn zaal fase categorie""",
    in_year="""in sinds tot van vanaf jaar jaren en voor na seizoen zomer winter herfst lente voorjaar najaar
    begin eind einde medio anno per""",
    of_years="jaren",
    clock="uur",
    before_hour="om rond tot vanaf voor na omstreeks",
    adjective=("e",),
    plural=("en", "s", "eren", "ën"),
    leading="andere nieuwe grote kleine eerste laatste",
    unlike=("kwamen", "raakten", "vielen", "stierven", "overleden", "kregen", "bleven", "gingen", "stonden"),
)
