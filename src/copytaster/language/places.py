"""Names of places: countries with the adjectives and names of their people, capitals, large cities, regions."""

from collections.abc import Sequence

_COUNTRIES = """
Afghanistan:Afghan,Afghani:Kabul|Albania:Albanian:Tirana|Algeria:Algerian:Algiers|Angola:Angolan:Luanda
Argentina:Argentine,Argentinian:Buenos Aires|Armenia:Armenian:Yerevan
Australia:Australian,Aussie:Canberra|Austria:Austrian:Vienna|Azerbaijan:Azerbaijani,Azeri:Baku
Bahrain:Bahraini:Manama|Bangladesh:Bangladeshi:Dhaka|Belarus:Belarusian,Belarussian:Minsk
Belgium:Belgian:Brussels|Benin:Beninese:Porto-Novo|Bolivia:Bolivian:La Paz|Bosnia:Bosnian:Sarajevo
Botswana:Botswanan:Gaborone|Brazil:Brazilian:Brasília,Brasilia|Bulgaria:Bulgarian:Sofia
Burkina Faso:Burkinabe:Ouagadougou|Burundi:Burundian:Gitega|Cambodia:Cambodian:Phnom Penh
Cameroon:Cameroonian:Yaoundé|Canada:Canadian:Ottawa|Chad:Chadian:N'Djamena|Chile:Chilean:Santiago
China:Chinese:Beijing|Colombia:Colombian:Bogotá,Bogota|Congo:Congolese:Kinshasa,Brazzaville
Costa Rica:Costa Rican:San José|Croatia:Croatian,Croat:Zagreb|Cuba:Cuban:Havana|Cyprus:Cypriot:Nicosia
Czech Republic:Czech:Prague|Czechia::|Denmark:Danish,Dane:Copenhagen|Djibouti:Djiboutian:
Dominican Republic:Dominican:Santo Domingo|Ecuador:Ecuadorian,Ecuadorean:Quito|Egypt:Egyptian:Cairo
El Salvador:Salvadoran:San Salvador|Eritrea:Eritrean:Asmara|Estonia:Estonian:Tallinn|Eswatini::Mbabane
Ethiopia:Ethiopian:Addis Ababa|Fiji:Fijian:Suva|Finland:Finnish,Finn:Helsinki
France:French,Frenchman:Paris|Gabon:Gabonese:Libreville|Gambia:Gambian:Banjul|Georgia:Georgian:Tbilisi
Germany:German:Berlin|Ghana:Ghanaian:Accra|Greece:Greek:Athens|Greenland:Greenlandic:Nuuk
Guatemala:Guatemalan:Guatemala City|Guinea:Guinean:Conakry|Guyana:Guyanese:Georgetown
Haiti:Haitian:Port-au-Prince|Honduras:Honduran:Tegucigalpa|Hong Kong::|Hungary:Hungarian:Budapest
Iceland:Icelandic,Icelander:Reykjavik,Reykjavík|India:Indian:New Delhi,Delhi|Indonesia:Indonesian:Jakarta
Iran:Iranian:Tehran|Iraq:Iraqi:Baghdad|Ireland:Irish:Dublin|Israel:Israeli:Jerusalem|Italy:Italian:Rome
Ivory Coast:Ivorian:Abidjan|Jamaica:Jamaican:Kingston|Japan:Japanese:Tokyo|Jordan:Jordanian:Amman
Kazakhstan:Kazakh,Kazakhstani:Astana|Kenya:Kenyan:Nairobi|Kosovo:Kosovan,Kosovar:Pristina
Kuwait:Kuwaiti:Kuwait City|Kyrgyzstan:Kyrgyz:Bishkek|Laos:Laotian:Vientiane|Latvia:Latvian:Riga
Lebanon:Lebanese:Beirut|Lesotho::Maseru|Liberia:Liberian:Monrovia|Libya:Libyan:Tripoli
Lithuania:Lithuanian:Vilnius|Luxembourg:Luxembourgish:|Madagascar:Malagasy:Antananarivo
Malawi:Malawian:Lilongwe|Malaysia:Malaysian:Kuala Lumpur|Maldives:Maldivian:Malé|Mali:Malian:Bamako
Malta:Maltese:Valletta|Mauritania:Mauritanian:Nouakchott|Mauritius:Mauritian:Port Louis
Mexico:Mexican:Mexico City|Moldova:Moldovan:Chisinau,Chișinău|Mongolia:Mongolian:Ulaanbaatar
Montenegro:Montenegrin:Podgorica|Morocco:Moroccan:Rabat|Mozambique:Mozambican:Maputo
Myanmar:Burmese:Naypyidaw|Burma::Yangon|Namibia:Namibian:Windhoek|Nepal:Nepali,Nepalese:Kathmandu
Netherlands:Dutch,Dutchman:Amsterdam,The Hague|New Zealand:New Zealander:Wellington
Nicaragua:Nicaraguan:Managua|Niger:Nigerien:Niamey|Nigeria:Nigerian:Abuja
North Korea:North Korean:Pyongyang|North Macedonia:Macedonian:Skopje|Norway:Norwegian:Oslo
Oman:Omani:Muscat|Pakistan:Pakistani:Islamabad|Palestine:Palestinian:Ramallah
Panama:Panamanian:Panama City|Papua New Guinea:Papuan:Port Moresby|Paraguay:Paraguayan:Asunción
Peru:Peruvian:Lima|Philippines:Filipino,Philippine:Manila|Poland:Polish,Pole:Warsaw
Portugal:Portuguese:Lisbon|Puerto Rico:Puerto Rican:San Juan|Qatar:Qatari:Doha|Romania:Romanian:Bucharest
Russia:Russian:Moscow|Rwanda:Rwandan:Kigali|Saudi Arabia:Saudi,Saudi Arabian:Riyadh
Senegal:Senegalese:Dakar|Serbia:Serbian,Serb:Belgrade|Sierra Leone:Sierra Leonean:Freetown
Singapore:Singaporean:|Slovakia:Slovak:Bratislava|Slovenia:Slovenian,Slovene:Ljubljana
Somalia:Somali:Mogadishu|South Africa:South African:Pretoria,Cape Town,Johannesburg
South Korea:South Korean:Seoul|South Sudan:South Sudanese:Juba|Spain:Spanish,Spaniard:Madrid
Sri Lanka:Sri Lankan:Colombo|Sudan:Sudanese:Khartoum|Suriname:Surinamese:Paramaribo
Sweden:Swedish,Swede:Stockholm|Switzerland:Swiss:Bern,Berne,Geneva,Zurich|Syria:Syrian:Damascus
Taiwan:Taiwanese:Taipei|Tajikistan:Tajik:Dushanbe|Tanzania:Tanzanian:Dodoma|Thailand:Thai:Bangkok
Togo:Togolese:Lomé|Trinidad::Port of Spain|Tunisia:Tunisian:Tunis|Turkey:Turkish,Turk:Ankara|Türkiye::
Turkmenistan:Turkmen:Ashgabat|Uganda:Ugandan:Kampala|Ukraine:Ukrainian:Kyiv,Kiev
United Arab Emirates:Emirati:Abu Dhabi|UAE::|United Kingdom:British,Briton,Brit:London|UK::|U.K.::
Britain::|Great Britain::|England:English,Englishman:|Scotland:Scottish,Scot:Edinburgh
Wales:Welsh:Cardiff|Northern Ireland:Northern Irish:Belfast|United States:American:Washington|US::|U.S.::
USA::|U.S.A.::|America::|United States of America::|Uruguay:Uruguayan:Montevideo
Uzbekistan:Uzbek:Tashkent|Vatican City::|Venezuela:Venezuelan:Caracas|Vietnam:Vietnamese:Hanoi
Yemen:Yemeni:Sanaa,Sana'a|Zambia:Zambian:Lusaka|Zimbabwe:Zimbabwean:Harare|Soviet Union:Soviet:|USSR::
Yugoslavia:Yugoslav:|Czechoslovakia:Czechoslovak:
"""

_REGIONS = """
Africa Asia Europe Oceania Antarctica Arctic Balkans Baltics Caribbean Caucasus Scandinavia Siberia
Middle_East Central_Asia Southeast_Asia East_Asia West_Africa East_Africa North_Africa North_America
South_America Latin_America Central_America Eastern_Europe Western_Europe Central_Europe Crimea Donbas
Donbass Donetsk Luhansk Gaza Gaza_Strip West_Bank Golan_Heights Kashmir Kurdistan Tibet Xinjiang Chechnya
Dagestan Transnistria Catalonia Bavaria Saxony Brandenburg Hesse Flanders Wallonia Brittany Normandy
Provence Lombardy Sicily Sardinia Andalusia Galicia Quebec Ontario Alberta Manitoba Saskatchewan
British_Columbia Nova_Scotia Queensland New_South_Wales Tasmania Victoria Alabama Alaska Arizona Arkansas
California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon
Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia
Wisconsin Wyoming Mediterranean Atlantic Pacific Black_Sea Baltic_Sea Red_Sea North_Sea Persian_Gulf
Indian_Ocean Himalayas Alps Andes Sahara Sahel Amazon Danube Rhine Nile Mississippi_River Yorkshire
Cornwall Kent Essex Sussex Surrey Devon Lancashire
"""

_CITIES = """
Aachen Aberdeen Adelaide Aleppo Alexandria Almaty Anchorage Antwerp Athens Atlanta Auckland Austin
Baltimore Bangalore Barcelona Bari Basel Basra Bergen Bilbao Birmingham Bologna Bonn Bordeaux Boston
Bremen Brest Brighton Brisbane Bristol Brno Bruges Buffalo Calais Calcutta Calgary Cambridge Casablanca
Charleston Charlotte Chennai Chernihiv Chicago Christchurch Cincinnati Cleveland Cologne Columbus
Coventry Dallas Denver Derby Detroit Dnipro Dortmund Dover Dresden Dubai Duisburg Durban Düsseldorf
Edmonton Eindhoven Essen Fallujah Florence Frankfurt Fukushima Gdansk Gdańsk Genoa Ghent Glasgow
Gothenburg Graz Grenoble Guangzhou Haifa Halifax Hamburg Hanover Hebron Hiroshima Homs Honolulu Houston
Hyderabad Indianapolis Innsbruck Istanbul Izmir Jacksonville Jeddah Kandahar Karachi Kazan Kharkiv
Kherson Kobe Kolkata Krakow Kraków Kyoto Lagos Lahore Las_Vegas Lausanne Leeds Leicester Leipzig Lille
Linz Liverpool Lodz Łódź Los_Angeles Lviv Lyon Maastricht Malmö Manchester Mariupol Marseille Mecca
Medina Melbourne Memphis Miami Milan Milwaukee Minneapolis Montpellier Montreal Mosul Mumbai Munich
Murmansk Nagasaki Najaf Nantes Naples Nashville Newark Newcastle New_Orleans New_York_City Nice
Nottingham Nuremberg Oakland Odesa Odessa Omaha Orlando Osaka Ostrava Oxford Palermo Perth Peshawar
Philadelphia Phoenix Pittsburgh Plymouth Port_Sudan Portland Porto Poznan Rafah Raleigh Raqqa
Rio_de_Janeiro Rostov Rotterdam Sacramento Salzburg San_Antonio San_Diego San_Francisco São_Paulo
Sao_Paulo Sapporo Seattle Seville Sevastopol Shanghai Sheffield Shenzhen Southampton Split St._Louis
St._Petersburg Stockholm Strasbourg Stuttgart Sydney Tampa Tel_Aviv Thessaloniki Tijuana Toronto Toulouse
Trieste Turin Tucson Utrecht Valencia Vancouver Venice Verona Vladivostok Volgograd Wroclaw Wrocław Wuhan
York Zagreb Zaporizhzhia Washington_D.C. Washington,_D.C. Brooklyn Manhattan Queens Bronx Hollywood
"""

_PEOPLES = """
European Europeans African Africans Asian Asians Arab Arabs Arabic Jewish Jew Jews Muslim Muslims Islamic Christian
Christians Catholic Catholics Orthodox Protestant Kurdish Kurd Kurds Western Latino Latinos Hispanic Scandinavian
Balkan Baltic Chechen Bavarian Catalan Texan Californian Parisian Londoner Republican Democrat Republicans Democrats
Democratic Tory Tories Communist Socialist Conservative Liberal Nazi Sunni Shia Shiite
"""

_OF_STATES = """
Alabamian Alaskan Arizonan Arkansan Bostonian Coloradan Floridian Hawaiian Hoosier Iowan Kansan Kentuckian Louisianan
Marylander Michigander Minnesotan Mississippian Missourian Montanan Nebraskan Nevadan New_Mexican New_Yorker
North_Carolinian North_Dakotan Ohioan Oklahoman Pennsylvanian Puerto_Rican Rhode_Islander South_Carolinian South_Dakotan
Utahn Vermonter Virginian Washingtonian West_Virginian Wisconsinite Wyomingite
"""


def _records() -> list[tuple[str, list[str], list[str]]]:
    records = []
    for entry in _COUNTRIES.replace("\n", "|").split("|"):
        if entry:
            country, people, capitals = entry.split(":")
            records.append(
                (country, [p for p in people.split(",") if p], [c for c in capitals.split(",") if c])
            )
    return records


def _names(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


COUNTRIES: frozenset[str] = frozenset(country for country, _, _ in _records())
"""Countries, as they are usually written in English."""

CAPITALS: dict[str, str] = {capital: country for country, _, capitals in _records() for capital in capitals}
"""Capital -> country."""

DEMONYMS: dict[str, str] = {person: country for country, people, _ in _records() for person in people}
"""Adjective or noun for the people of a country -> country."""

PLACES: frozenset[str] = COUNTRIES | CAPITALS.keys() | set(_names(_REGIONS)) | set(_names(_CITIES))
"""Every place that is known by name."""

PEOPLES: frozenset[str] = frozenset(
    [form for person in [*DEMONYMS, *_names(_OF_STATES)] for form in (person, person + "s")]
    + _names(_PEOPLES)
)
"""Adjectives and nouns for peoples, faiths and parties: names, but not of a place."""

ALIASES: dict[str, str] = {
    "US": "United States", "U.S.": "United States", "USA": "United States", "U.S.A.": "United States",
    "America": "United States", "United States of America": "United States",
    "UK": "United Kingdom", "U.K.": "United Kingdom", "Britain": "United Kingdom", "Great Britain": "United Kingdom",
    "UAE": "United Arab Emirates", "Czechia": "Czech Republic", "Burma": "Myanmar", "Türkiye": "Turkey",
    "Kiev": "Kyiv", "Odessa": "Odesa", "Calcutta": "Kolkata", "Bombay": "Mumbai", "Peking": "Beijing",
    "USSR": "Soviet Union", "Mediterranean Sea": "Mediterranean", "Atlantic Ocean": "Atlantic",
    "Pacific Ocean": "Pacific", "Caribbean Sea": "Caribbean", "Donbass": "Donbas", "Berne": "Bern",
    "Washington, D.C.": "Washington", "Washington D.C.": "Washington",
}  # fmt: skip
"""Other names of one place -> the usual one."""

LAND_OF = frozenset(
    """capital government parliament republic kingdom principality king queen emir sultan premier border coast province
    region city town village island port people peoples population invasion annexation north south east west outskirts
    suburbs streets hospital airport mayor""".split()
)
"""What stands before `of` and the name of a place, in lower case."""

LAND_OWN = frozenset(
    """capital parliament border borders coast premier prime king queen embassy airspace waters shores population
    territory coastline citizens farmers soil""".split()
)
"""What a land or a town has, and a person has not: `Quelm's parliament`; in lower case."""

_SITES = frozenset(
    """street road avenue boulevard quay square airport county island islands river valley harbour harbor peninsula
    strait straits sea ocean mountains canyon dam reef desert plaza district province building base stadium
    arena cemetery monument memorial""".split()
)
_SITES_OR_SURNAMES = frozenset(
    "park bridge beach forest lake field moor bay hills hill point creek falls".split()
)
_BEFORE_SITES = frozenset("port lake mount fort cape upper lower saint st".split())


def is_site(words: Sequence[str], *, given: bool) -> bool:
    """Whether the words of a name, in lower case, make it a place: `Quelm Street`, `Lake Quelm`.

    `given`: the first is in use as a given name, as in `Ada Hill`.
    """
    if words[-1] in _SITES or (words[-1] in _SITES_OR_SURNAMES and not given):
        return True
    return words[0] in _BEFORE_SITES and not given
