"""Names of news agencies and outlets, with what they are called for short and where they stand on the web."""

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
Wall Street Journal=WSJ,The Wall Street Journal@wsj.com|New York Times=NYT,The New York Times@nytimes.com
Washington Post=The Washington Post@washingtonpost.com
The Times=Times of London@thetimes.co.uk,thetimes.com
Daily Telegraph=The Telegraph,The Daily Telegraph,Telegraph@telegraph.co.uk
The Independent=Independent@independent.co.uk|The Economist=Economist@economist.com
BBC=BBC News@bbc.co.uk,bbc.com|CNN=@cnn.com|Fox News=@foxnews.com|NBC News=NBC@nbcnews.com
CBS News=CBS@cbsnews.com|ABC News=ABC@abcnews.go.com|NPR=@npr.org|PBS=PBS NewsHour@pbs.org
MSNBC=@msnbc.com|CNBC=@cnbc.com|Politico=@politico.com,politico.eu|Axios=@axios.com|The Hill=@thehill.com
USA Today=@usatoday.com|Los Angeles Times=LA Times,L.A. Times@latimes.com
Chicago Tribune=@chicagotribune.com|Boston Globe=The Boston Globe@bostonglobe.com
HuffPost=Huffington Post,The Huffington Post@huffpost.com,huffingtonpost.com
The Atlantic=@theatlantic.com|New Yorker=The New Yorker@newyorker.com|Time=TIME@time.com
Newsweek=@newsweek.com|Vox=@vox.com|Slate=@slate.com|BuzzFeed News=BuzzFeed@buzzfeednews.com
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
El Mundo=@elmundo.es|ABC=@abc.es|La Vanguardia=@lavanguardia.com|Marca=@marca.com
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
The Verge=@theverge.com|TechCrunch=@techcrunch.com|Ars Technica=@arstechnica.com|Forbes=@forbes.com
Fortune=@fortune.com|Business Insider=Insider@businessinsider.com|MarketWatch=@marketwatch.com
Barron's=@barrons.com|ESPN=@espn.com|The Athletic=@theathletic.com|Breitbart=Breitbart News@breitbart.com
Daily Beast=The Daily Beast@thedailybeast.com|The Intercept=@theintercept.com|ProPublica=@propublica.org
Bellingcat=@bellingcat.com|EUobserver=@euobserver.com|Euronews=@euronews.com
"""


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


def outlet_of_domain(domain: str) -> str | None:
    """The outlet of a web address's domain, whatever stands before it: `edition.example.com`."""
    parts = domain.lower().removeprefix("www.").split(".")
    for start in range(len(parts) - 1):
        if name := DOMAINS.get(".".join(parts[start:])):
            return name
    return None
