"""Names of news agencies and outlets, with what they are called for short, where they stand on the web, and what
newsletters, columns and programmes are theirs alone."""

import re
from functools import lru_cache

_AGENCIES = """
Reuters=Reuters,REUTERS|Associated Press=AP,Associated Press,The Associated Press
Agence France-Presse=AFP,Agence France-Presse|dpa=dpa,DPA,Deutsche Presse-Agentur|TASS=TASS,Tass
Interfax=Interfax|RIA Novosti=RIA,RIA Novosti|Xinhua=Xinhua|Kyodo=Kyodo,Kyodo News|EFE=EFE|ANSA=ANSA,Ansa
PA Media=PA,PA Media,Press Association|APA=APA|Belga=Belga|ANP=ANP|NTB=NTB|TT=TT|Ritzau=Ritzau|STT=STT
PAP=PAP|CTK=CTK,ČTK|MTI=MTI|Ukrinform=Ukrinform|Interfax-Ukraine=Interfax-Ukraine
Anadolu=Anadolu,AA,Anadolu Agency|PTI=PTI,Press Trust of India|ANI=ANI|IANS=IANS|Yonhap=Yonhap
Bernama=Bernama|AAP=AAP,Australian Associated Press|Canadian Press=Canadian Press,The Canadian Press,CP
UPI=UPI,United Press International|Bloomberg=Bloomberg,Bloomberg News
Dow Jones=Dow Jones,Dow Jones Newswires|BNS=BNS|LETA=LETA|ELTA=ELTA|SDA=SDA,Keystone-SDA
"""

_OUTLETS = """
Financial Times=FT,The Financial Times@ft.com|The Guardian=Guardian@theguardian.com
Wall Street Journal=WSJ,The Wall Street Journal@wsj.com|New York Times=NYT,The New York Times,NY Times@nytimes.com
Washington Post=The Washington Post,WaPo@washingtonpost.com
The Times=Times of London@thetimes.co.uk,thetimes.com
Daily Telegraph=The Telegraph,The Daily Telegraph,Telegraph@telegraph.co.uk
The Independent=Independent@independent.co.uk|The Economist=Economist@economist.com
BBC=BBC News@bbc.co.uk,bbc.com|CNN=@cnn.com|Fox News=@foxnews.com|NBC News=NBC@nbcnews.com
CBS News=CBS@cbsnews.com|ABC News=ABC@abcnews.go.com|NPR=@npr.org|PBS=PBS NewsHour@pbs.org
MSNBC=@msnbc.com|CNBC=@cnbc.com|Politico=POLITICO@politico.com,politico.eu|Axios=@axios.com|The Hill=@thehill.com
USA Today=USA TODAY@usatoday.com|Los Angeles Times=LA Times,L.A. Times@latimes.com
Chicago Tribune=@chicagotribune.com|Boston Globe=The Boston Globe@bostonglobe.com
HuffPost=Huffington Post,The Huffington Post@huffpost.com,huffingtonpost.com
The Atlantic=@theatlantic.com|New Yorker=The New Yorker@newyorker.com|Time=TIME@time.com
Newsweek=@newsweek.com|Vox=@vox.com|Slate=@slate.com|BuzzFeed News=BuzzFeed,Buzzfeed,Buzzfeed News@buzzfeednews.com
Daily Mail=The Daily Mail,MailOnline@dailymail.co.uk
Daily Mirror=The Mirror,The Daily Mirror@mirror.co.uk|The Sun=@thesun.co.uk
Evening Standard=@standard.co.uk|Sky News=@news.sky.com,sky.com|ITV News=ITV@itv.com
Channel 4 News=@channel4.com|Irish Times=The Irish Times@irishtimes.com|RTÉ=RTE@rte.ie
The Scotsman=@scotsman.com|Der Spiegel=Spiegel,SPIEGEL@spiegel.de|Die Zeit=Zeit Online@zeit.de
Süddeutsche Zeitung=SZ@sueddeutsche.de|Frankfurter Allgemeine Zeitung=FAZ,Frankfurter Allgemeine@faz.net
Die Welt=Welt@welt.de|Bild=BILD,Bild-Zeitung@bild.de|Tagesschau=@tagesschau.de|ZDF=@zdf.de,zdfheute.de
Deutsche Welle=DW@dw.com|n-tv=NTV@n-tv.de|Handelsblatt=@handelsblatt.com|taz=Die Tageszeitung@taz.de
Tagesspiegel=Der Tagesspiegel@tagesspiegel.de|Focus=@focus.de|Stern=@stern.de|ORF=@orf.at
Der Standard=@derstandard.at|Die Presse=@diepresse.com|Neue Zürcher Zeitung=NZZ@nzz.ch|SRF=@srf.ch
Le Monde=@lemonde.fr|Le Figaro=@lefigaro.fr|Libération=@liberation.fr|France 24=@france24.com|RFI=@rfi.fr
BFM TV=BFMTV@bfmtv.com|Les Échos=@lesechos.fr|L'Équipe=@lequipe.fr|El País=El Pais@elpais.com
El Mundo=@elmundo.es|Diario ABC=@abc.es|La Vanguardia=@lavanguardia.com|Marca=@marca.com
Corriere della Sera=Corriere@corriere.it|La Repubblica=Repubblica@repubblica.it|La Stampa=@lastampa.it
Il Sole 24 Ore=@ilsole24ore.com|RAI=@rainews.it|Gazzetta dello Sport=@gazzetta.it|NRC=@nrc.nl
De Volkskrant=Volkskrant@volkskrant.nl|De Telegraaf=@telegraaf.nl|NOS=@nos.nl|De Standaard=@standaard.be
Le Soir=@lesoir.be|VRT=@vrt.be|Dagens Nyheter=@dn.se|Aftonbladet=@aftonbladet.se|SVT=@svt.se
Aftenposten=@aftenposten.no|NRK=@nrk.no|VG=@vg.no|DR=@dr.dk|Politiken=@politiken.dk
Berlingske=@berlingske.dk|Helsingin Sanomat=@hs.fi|Yle=@yle.fi|Gazeta Wyborcza=@wyborcza.pl
Rzeczpospolita=@rp.pl|Onet=@onet.pl|TVN24=@tvn24.pl|Público=@publico.pt|Expresso=@expresso.pt
Delfi=@delfi.lt,delfi.lv,delfi.ee|LRT=@lrt.lt|LSM=@lsm.lv|ERR=@err.ee|Meduza=@meduza.io
Novaya Gazeta=@novayagazeta.eu|Kommersant=@kommersant.ru|RBC=@rbc.ru|Izvestia=@iz.ru
RT=Russia Today@rt.com|Sputnik=@sputniknews.com|Kyiv Independent=The Kyiv Independent@kyivindependent.com
Ukrainska Pravda=@pravda.com.ua|Kyiv Post=@kyivpost.com|Radio Free Europe=RFE/RL@rferl.org
Voice of America=VOA@voanews.com|Moscow Times=The Moscow Times@themoscowtimes.com
Al Jazeera=@aljazeera.com|Al Arabiya=@alarabiya.net|Haaretz=@haaretz.com
Times of Israel=The Times of Israel@timesofisrael.com|Jerusalem Post=@jpost.com|Ynet=@ynetnews.com
Hurriyet=Hürriyet@hurriyetdailynews.com|Daily Sabah=@dailysabah.com|Tehran Times=@tehrantimes.com
IRNA=@irna.ir|Al-Ahram=@ahram.org.eg|The National=@thenationalnews.com|CGTN=@cgtn.com
China Daily=@chinadaily.com.cn|Global Times=@globaltimes.cn|People's Daily=@people.cn
South China Morning Post=SCMP@scmp.com|CCTV=@cctv.com|Nikkei=Nikkei Asia@nikkei.com|NHK=@nhk.or.jp
Japan Times=The Japan Times@japantimes.co.jp|Asahi Shimbun=Asahi@asahi.com
Yomiuri Shimbun=Yomiuri@yomiuri.co.jp|Mainichi Shimbun=@mainichi.jp|Korea Herald=@koreaherald.com
Straits Times=The Straits Times@straitstimes.com|Channel NewsAsia=CNA@channelnewsasia.com
Times of India=The Times of India@indiatimes.com|The Hindu=@thehindu.com
Hindustan Times=@hindustantimes.com|Indian Express=The Indian Express@indianexpress.com|NDTV=@ndtv.com
Dawn=@dawn.com|Daily Star=@thedailystar.net|Bangkok Post=@bangkokpost.com
Jakarta Post=@thejakartapost.com|Rappler=@rappler.com|Philippine Daily Inquirer=@inquirer.net
Sydney Morning Herald=The Sydney Morning Herald,SMH@smh.com.au|The Age=@theage.com.au
The Australian=@theaustralian.com.au|ABC Australia=@abc.net.au
New Zealand Herald=NZ Herald@nzherald.co.nz|RNZ=@rnz.co.nz
Globe and Mail=The Globe and Mail@theglobeandmail.com|Toronto Star=@thestar.com|CBC=CBC News@cbc.ca
National Post=@nationalpost.com|La Presse=@lapresse.ca|El Universal=@eluniversal.com.mx
Reforma=@reforma.com|O Globo=Globo@globo.com|Folha de S.Paulo=Folha@folha.uol.com.br
Estadão=@estadao.com.br|Clarín=Clarin@clarin.com|La Nación=@lanacion.com.ar|El Tiempo=@eltiempo.com
El Comercio=@elcomercio.pe|Mail & Guardian=@mg.co.za|News24=@news24.com
Daily Maverick=@dailymaverick.co.za|Daily Nation=@nation.africa|Punch=@punchng.com
Premium Times=@premiumtimesng.com|The East African=@theeastafrican.co.ke
National Geographic=@nationalgeographic.com|Nature=@nature.com|Science=@science.org
New Scientist=@newscientist.com|Scientific American=@scientificamerican.com|Wired=WIRED@wired.com
The Verge=@theverge.com|TechCrunch=@techcrunch.com|9to5Mac=@9to5mac.com|BGR=@bgr.com
Ars Technica=@arstechnica.com|Forbes=@forbes.com
Fortune=@fortune.com|Business Insider=Insider@businessinsider.com|MarketWatch=@marketwatch.com
Barron's=@barrons.com|ESPN=@espn.com|The Athletic=@theathletic.com|Breitbart=Breitbart News@breitbart.com
Daily Beast=The Daily Beast@thedailybeast.com|The Intercept=@theintercept.com|ProPublica=@propublica.org
Bellingcat=@bellingcat.com|EUobserver=@euobserver.com|Euronews=@euronews.com
Semafor=@semafor.com|The Information=@theinformation.com|Mother Jones=@motherjones.com|Salon=@salon.com
New York Post=The New York Post,NY Post@nypost.com|New York Daily News=@nydailynews.com
Washington Times=The Washington Times@washingtontimes.com|Washington Examiner=@washingtonexaminer.com
San Francisco Chronicle=@sfchronicle.com,sfgate.com|Miami Herald=The Miami Herald@miamiherald.com
Philadelphia Inquirer=The Philadelphia Inquirer@inquirer.com|Dallas Morning News=@dallasnews.com
Houston Chronicle=@houstonchronicle.com|Denver Post=The Denver Post@denverpost.com
Seattle Times=The Seattle Times@seattletimes.com|Star Tribune=@startribune.com
Detroit Free Press=@freep.com|Atlanta Journal-Constitution=AJC@ajc.com|Foreign Policy=@foreignpolicy.com
National Review=@nationalreview.com|The Spectator=Spectator@spectator.co.uk|New Statesman=@newstatesman.com
The Observer=@observer.co.uk|Daily Express=The Daily Express@express.co.uk|Metro=@metro.co.uk
City AM=@cityam.com|Belfast Telegraph=@belfasttelegraph.co.uk|Irish Independent=@independent.ie
Irish Examiner=@irishexaminer.com|Yorkshire Post=The Yorkshire Post@yorkshirepost.co.uk
Newsmax=@newsmax.com|The Blaze=TheBlaze@theblaze.com|Rolling Stone=@rollingstone.com|TMZ=@tmz.com
Variety=@variety.com|Hollywood Reporter=The Hollywood Reporter@hollywoodreporter.com|STAT=STAT News@statnews.com
Lloyd's List=@lloydslist.com|TradeWinds=@tradewindsnews.com|Nikkan Sports=@nikkansports.com
Kronen Zeitung=Krone@krone.at|Kurier=@kurier.at|Tages-Anzeiger=@tagesanzeiger.ch|Blick=@blick.ch
WirtschaftsWoche=@wiwo.de|Berliner Zeitung=@berliner-zeitung.de|WDR=@wdr.de|NDR=@ndr.de
Deutschlandfunk=DLF@deutschlandfunk.de|Correctiv=@correctiv.org|heise online=Heise@heise.de
Mediapart=@mediapart.fr|Le Parisien=@leparisien.fr|L'Express=@lexpress.fr|Ouest-France=@ouest-france.fr
RTBF=@rtbf.be|RTL=@rtl.fr,rtl.de|Il Fatto Quotidiano=@ilfattoquotidiano.it|Il Giornale=@ilgiornale.it
El Confidencial=@elconfidencial.com|elDiario.es=@eldiario.es|El Periódico=@elperiodico.com|RTVE=@rtve.es
Jornal de Notícias=@jn.pt|RTP=@rtp.pt|Kathimerini=@ekathimerini.com|Novinky=@novinky.cz|Deník N=@denikn.cz
SME=@sme.sk|Telex=@telex.hu|HVG=@hvg.hu|444=@444.hu|Digi24=@digi24.ro|HotNews=@hotnews.ro
Dnevnik=@dnevnik.bg|Jutarnji list=@jutarnji.hr|N1=@n1info.com|B92=@b92.net|Balkan Insight=@balkaninsight.com
Expressen=@expressen.se|Svenska Dagbladet=SvD@svd.se|Dagbladet=@dagbladet.no|Jyllands-Posten=@jyllands-posten.dk
Iltalehti=@iltalehti.fi|Postimees=@postimees.ee|Verslo žinios=@vz.lt|15min=@15min.lt
Hromadske=@hromadske.ua|Suspilne=@suspilne.media|European Pravda=@eurointegration.com.ua
The Insider=@theins.ru|Vedomosti=@vedomosti.ru|Rossiyskaya Gazeta=@rg.ru|Lenta=@lenta.ru
Cumhuriyet=@cumhuriyet.com.tr|Sabah=@sabah.com.tr|Ahval=@ahvalnews.com|L'Orient-Le Jour=L'Orient Today@lorientlejour.com
Asharq Al-Awsat=@aawsat.com|Arab News=@arabnews.com|Gulf News=@gulfnews.com|Khaleej Times=@khaleejtimes.com
Middle East Eye=@middleeasteye.net|Caixin=@caixin.com,caixinglobal.com|Sixth Tone=@sixthtone.com
Hankyoreh=The Hankyoreh@hani.co.kr|Chosun Ilbo=@chosun.com|Taipei Times=@taipeitimes.com
VnExpress=@vnexpress.net|The Star=@thestar.com.my|Malaysiakini=@malaysiakini.com|Tempo=@tempo.co
Kompas=@kompas.com|Irrawaddy=The Irrawaddy@irrawaddy.com|The Wire=@thewire.in|Scroll=@scroll.in
Mint=@livemint.com|Economic Times=The Economic Times@economictimes.com|Deccan Herald=@deccanherald.com
Express Tribune=The Express Tribune@tribune.com.pk|Geo News=@geo.tv|Kathmandu Post=@kathmandupost.com
SBS=@sbs.com.au|Stuff=@stuff.co.nz|Vanguard=@vanguardngr.com|The Standard=@standardmedia.co.ke
Sahara Reporters=@saharareporters.com|Ghanaian Chronicle=@thechronicle.com.gh|Jeune Afrique=@jeuneafrique.com
Folha=@folha.com.br|UOL=@uol.com.br|Infobae=@infobae.com|Página 12=@pagina12.com.ar|Milenio=@milenio.com
El Espectador=@elespectador.com|Semana=@semana.com|El Nacional=@elnacional.com|La Tercera=@latercera.com
Granma=@granma.cu|The Gleaner=@jamaica-gleaner.com|CTV=CTV News@ctvnews.ca|Le Devoir=@ledevoir.com
New York Magazine=New York magazine@nymag.com|Yahoo News=@news.yahoo.com|Vice News=VICE News@vice.com
Fox Business=Fox Business Network@foxbusiness.com|Vanity Fair=@vanityfair.com|GQ=@gq.com|Esquire=@esquire.com
Daily Caller=The Daily Caller,Daily Caller News Foundation,TheDCNF,DCNF@dailycaller.com|Recode=@recode.net
Washington Free Beacon=The Washington Free Beacon,Free Beacon,The Free Beacon@freebeacon.com|Gizmodo=@gizmodo.com
Weekly Standard=The Weekly Standard@weeklystandard.com|The New Republic=@newrepublic.com|The Nation=@thenation.com
Deadline Hollywood=@deadline.com|Roll Call=@rollcall.com|Mediaite=@mediaite.com|CNET=@cnet.com|Quartz=@qz.com
Talking Points Memo=TPM@talkingpointsmemo.com|ThinkProgress=Think Progress@thinkprogress.org|Townhall=@townhall.com
The Federalist=@thefederalist.com|FiveThirtyEight=@fivethirtyeight.com|McClatchy=@mcclatchydc.com
Univision=Univision News@univision.com|Telemundo=@telemundo.com|C-SPAN=@c-span.org|Democracy Now=@democracynow.org
Marshall Project=The Marshall Project@themarshallproject.org|Engadget=@engadget.com|Mashable=@mashable.com
Christian Science Monitor=The Christian Science Monitor@csmonitor.com|Kansas City Star=@kansascity.com
Baltimore Sun=The Baltimore Sun@baltimoresun.com|Chicago Sun-Times=@suntimes.com|Newsday=@newsday.com
Arizona Republic=The Arizona Republic@azcentral.com|The Oregonian=@oregonlive.com|The Tennessean=@tennessean.com
St. Louis Post-Dispatch=@stltoday.com|Indianapolis Star=IndyStar@indystar.com|NJ.com=@nj.com|AL.com=@al.com
Austin American-Statesman=@statesman.com|Sacramento Bee=The Sacramento Bee@sacbee.com|Plain Dealer=@cleveland.com
Hartford Courant=@courant.com|Las Vegas Review-Journal=@reviewjournal.com|Boston Herald=@bostonherald.com
Pittsburgh Post-Gazette=@post-gazette.com|Milwaukee Journal Sentinel=@jsonline.com|Virginian-Pilot=@pilotonline.com
Times-Picayune=The Times-Picayune@nola.com|Us Weekly=@usmagazine.com|Entertainment Weekly=@ew.com
One America News=One America News Network,OAN,OANN@oann.com|Law360=@law360.com|Military Times=@militarytimes.com
Entertainment Tonight=@etonline.com|Billboard=@billboard.com|Jezebel=@jezebel.com|Gawker=@gawker.com|KCNA=@kcna.kp
Al-Monitor=@al-monitor.com|Radio Free Asia=RFA@rfa.org|Lawfare=@lawfareblog.com|PolitiFact=@politifact.com
Cook Political Report=@cookpolitical.com|Drudge Report=@drudgereport.com
Post and Courier=The Post and Courier@postandcourier.com|Science and Technology Daily=@stdaily.com
Ozy=OZY,Ozy Media,OZY Media@ozy.com
"""

_PRODUCTS = """
Financial Times=FirstFT,FT Alphaville,FT Weekend,Moral Money,Unhedged,Due Diligence newsletter
New York Times=DealBook,The Upshot,Wirecutter,The Morning newsletter|Washington Post=Early 202,PostEverything
Wall Street Journal=WSJ Pro,Heard on the Street|The Guardian=Guardian Weekly,Guardian Australia,Football Weekly
Politico=Politico Playbook,Playbook PM|Axios=Axios AM,Axios Pro Rata,Axios Sneak Peek
The Economist=The Economist Espresso
Bloomberg=Bloomberg Businessweek,Odd Lots,Balance of Power|BBC=Newsnight,BBC Verify,Radio 4's Today programme
NBC News=Meet the Press,NBC Nightly News|CBS News=60 Minutes,Face the Nation|ABC News=Good Morning America,Nightline
Fox News=Fox & Friends,Fox News Sunday|CNN=CNN Reliable Sources,State of the Union with|NPR=All Things Considered
MSNBC=Morning Joe|CNBC=Squawk Box|ITV News=Good Morning Britain|Sky News=Sophy Ridge on Sunday
The Times=Red Box newsletter|Der Spiegel=SPIEGEL-Gespräch,Die Lage am Morgen
Channel 4 News=FactCheck by Channel 4|The Atlantic=The Atlantic Daily|New Yorker=The New Yorker Radio Hour
"""

_IN_PLACE = """
The Hill=Hill|The Atlantic=Atlantic|The Intercept=Intercept|The Verge=Verge|The New Republic=New Republic
The Nation=The Nation|The Oregonian=Oregonian|Christian Science Monitor=Monitor|Time=Time magazine,TIME magazine
Fox News=Fox,FoxNews.com|CNN=CNNMoney|Deadline=Deadline,Deadline Hollywood,Deadline.com|Vice News=VICE
Reason=Reason,Reason magazine,Reason.com|People=People magazine|New York Post=Page Six|Us Weekly=Us magazine
"""
"""Words of other uses, which mean an outlet only where one is spoken of."""

_PROGRAMMES = """
Fox News=Fox News Sunday,Fox & Friends,Fox and Friends,Special Report,Tucker Carlson Tonight,The Five,America's Newsroom
Fox News=Hannity,The Ingraham Angle,Ingraham Angle,The O'Reilly Factor,O'Reilly Factor,Outnumbered,Sunday Morning Futures
Fox News=Justice with Judge Jeanine,MediaBuzz,On the Record,The Kelly File,Kelly File,The Story,Your World
Fox Business=Mornings with Maria,Lou Dobbs Tonight|ITV News=Good Morning Britain,Peston
CBS News=Face the Nation,60 Minutes,CBS This Morning,CBS Evening News,The Early Show,CBS Sunday Morning,The Late Show
NBC News=Meet the Press,Today show,TODAY show,NBC Nightly News,Dateline NBC,The Tonight Show,Late Night
ABC News=Good Morning America,This Week,Nightline,The View,World News Tonight,Jimmy Kimmel Live
CNN=State of the Union,New Day,The Situation Room,The Lead,Anderson Cooper 360,Reliable Sources,Inside Politics
CNN=Cuomo Prime Time,Erin Burnett OutFront,OutFront,CNN Tonight,Fareed Zakaria GPS,Early Start,Piers Morgan Tonight
MSNBC=Morning Joe,The Rachel Maddow Show,Rachel Maddow Show,Hardball,The Last Word,AM Joy,PoliticsNation,The Ed Show
MSNBC=Deadline: White House,All In with Chris Hayes|HBO=Real Time,Last Week Tonight|Comedy Central=The Daily Show
NPR=All Things Considered,Morning Edition,Fresh Air,Here & Now|C-SPAN=Washington Journal,Newsmakers
PBS=NewsHour,Frontline|BBC=Newsnight,Panorama,Today programme,Newshour,Question Time,The Andrew Marr Show,Hardtalk
CNBC=Squawk Box,Squawk on the Street,Closing Bell|Sky News=Sophy Ridge on Sunday
"""
"""Programmes that one outlet alone has."""

_NEWSPAPER = (
    "Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Journal|Mail|News|Observer|Telegraph|Standard|Independent|"
    "Guardian|Globe|Magazine|Examiner|Inquirer|Echo|Argus|Mirror|Record|Ledger|Dispatch|Bulletin|Sentinel|Register|"
    "Advertiser|Mercury|Monitor|Messenger|Citizen|Daily|Weekly|Radio|Television|TV|Broadcasting|Wire|Zeitung|"
    "Insider|Review|Today|(?:Press|News) Agency|Bote|Kurier|Morgenpost|Presse|Dagblad|Tidning|Tidende|Avis|"
    "Tagblatt|Anzeiger|Nachrichten|Rundschau|Newswire|Express"
)


_OPENERS = "At|On|In|To|For|From|By|With|And|But|Or|As|If|When|While|After|Before|Behind|Since|Though|Via|Per|Both|Even|Also"
"""Words with a capital where a sentence begins, and no part of the name behind them."""


def _records(table: str) -> list[tuple[str, list[str], list[str]]]:
    records = []
    for entry in table.replace("\n", "|").split("|"):
        if entry:
            name, _, rest = entry.partition("=")
            short, _, domains = rest.partition("@")
            records.append((name, [s for s in short.split(",") if s], [d for d in domains.split(",") if d]))
    return records


AGENCIES: dict[str, str] = {form: name for name, forms, _ in _records(_AGENCIES) for form in [name, *forms]}
"""Form of a news agency's name -> its name."""

OUTLETS: dict[str, str] = {
    form: name for name, forms, _ in _records(_OUTLETS) for form in [name, *forms]
} | AGENCIES
"""Form of an outlet's or agency's name -> its name."""

DOMAINS: dict[str, str] = {domain: name for name, _, domains in _records(_OUTLETS) for domain in domains} | {
    "reuters.com": "Reuters", "apnews.com": "Associated Press", "afp.com": "Agence France-Presse",
    "tass.com": "TASS", "interfax.ru": "Interfax", "ria.ru": "RIA Novosti", "xinhuanet.com": "Xinhua",
    "news.cn": "Xinhua", "bloomberg.com": "Bloomberg", "ansa.it": "ANSA", "efe.com": "EFE", "upi.com": "UPI",
    "ukrinform.net": "Ukrinform", "aa.com.tr": "Anadolu", "yna.co.kr": "Yonhap", "kyodonews.net": "Kyodo",
}  # fmt: skip
"""Domain on the web -> name of the outlet or agency."""


PICTURE_AGENCIES: frozenset[str] = frozenset(
    [
        "Getty Images",
        "Shutterstock",
        "Alamy",
        "Zuma Press",
        "Rex Features",
        "Press Association",
        "EPA",
        "Images",
    ]
)
"""Who supplies pictures, as it stands beside the photographer's name; `Images` is what is left of some."""

IN_PLACE: dict[str, str] = {form: name for name, forms, _ in _records(_IN_PLACE) for form in forms}
"""Form that means an outlet only where one is spoken of -> the outlet's name."""

PROGRAMMES: dict[str, str] = {
    spelt: name
    for name, forms, _ in _records(_PROGRAMMES)
    for form in forms
    for spelt in (
        form,
        form.replace(" the ", " The "),
        form.replace(" show", " Show"),
        form.replace(" show", "” show"),
        form.replace(" show", '" show'),
    )
}
"""Programme on the air -> the outlet's name."""

AMBIGUOUS: frozenset[str] = frozenset("AA ANI ANP APA CP DR PA SDA STT TT VG".split())
"""Forms that mean an outlet in a dateline, but mostly something else in running text."""

PRODUCTS: dict[str, str] = {form: name for name, forms, _ in _records(_PRODUCTS) for form in forms}
"""A newsletter, column or programme that one outlet alone has -> the outlet's name."""


def outlet_of_domain(domain: str) -> str | None:
    """The outlet of a web address's domain, whatever stands before it: `edition.example.com`."""
    parts = domain.lower().removeprefix("www.").split(".")
    for start in range(len(parts) - 1):
        if name := DOMAINS.get(".".join(parts[start:])):
            return name
    return None


@lru_cache(maxsize=2)
def outlet_pattern(*, in_place: bool = False) -> str:
    """The source of a regular expression for an outlet's name: a known form, or what reads like a newspaper's name.

    It has no groups; names are matched as they are written, capitals included. `in_place`: also what means an outlet
    only where one is spoken of, as a short name or a programme.
    """
    forms = OUTLETS.keys() | IN_PLACE.keys() | PROGRAMMES.keys() if in_place else OUTLETS.keys()
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    known = "|".join(re.escape(form) for form in ordered)
    lower = "|".join(sorted({re.escape(form) for form in forms if form[0].islower()}))
    word = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{1,30}(?<!['’]s)"
    newspaper = (
        rf"(?!(?:{_OPENERS}) ){word}(?: (?!The ){word}){{0,2}} (?:{_NEWSPAPER})(?: (?:Service|Agency|Network))?(?! (?:of|&) {word})|"
        rf"(?:Radio|TV|Télé|Canal|Rádio) {word}|(?:ABC|CBS|NBC|FOX|Fox|CW|KTLA|Channel) ?\d{{1,2}}(?: News)?|"
        r"[KW][A-Z]{3}(?:-TV|-FM|-AM| TV| ?\d{1,2})|"
        rf"[^\W\d_a-zß-öø-ÿ]\w{{2,20}}(?:bladet|posten|tidningen|avisen|zeitung)"
    )
    if in_place:
        newspaper += rf"|(?!WWII)[KW][A-Z]{{3}}|{word}(?: {word})? Media"
    # The look at the first letter saves most of the time: nine words in ten start with a small one.
    return rf"(?:(?<!\w)(?=[^\W_a-z]|{lower})(?:{known}|{newspaper})(?![\w-]))"


def outlet_in_place(form: str) -> str:
    """The usual name of an outlet by a form that `outlet_pattern` found in an outlet's place."""
    plain = " ".join(form.split())
    return IN_PLACE.get(plain) or PROGRAMMES.get(plain) or outlet_named(form)


def outlet_named(form: str) -> str:
    """The usual name of an outlet by a form that `outlet_pattern` found; an unknown one stays, without its article."""
    form = " ".join(form.split())
    return OUTLETS.get(form) or OUTLETS.get(form.removeprefix("The ")) or form.removeprefix("The ")


def outlet_of_label(label: str) -> str | None:
    """The known outlet that a label means, such as metadata have it: `FT.com`, `Fox Online News`, `www.example.com`.

    Order, case, articles and words such as "online" or "news" do not matter.
    """
    if known := OUTLETS.get(label) or outlet_of_domain(label):
        return known
    words = [word for word in re.findall(r"\w[\w'’&-]*", label.lower()) if word not in _LABEL_WORDS]
    return _by_words().get(" ".join(sorted(set(words))))


_LABEL_WORDS = frozenset("the online web com www website opinion".split())


@lru_cache(maxsize=1)
def _by_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for form, name in sorted(OUTLETS.items()):
        words = [word for word in re.findall(r"\w[\w'’&-]*", form.lower()) if word not in _LABEL_WORDS]
        found.setdefault(" ".join(sorted(set(words))), name)
        found.setdefault(" ".join(sorted({*words, "news"})), name)
    return found
