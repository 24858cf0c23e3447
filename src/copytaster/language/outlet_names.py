"""Tables of outlets: their names and what they are called for short, where they stand on the web, what is theirs alone.

An entry is `name=form,form@domain,domain`; entries are parted by bars and ends of lines. `outlets` reads them.
"""

AGENCIES = """
Reuters=Reuters,REUTERS|Associated Press=AP,Associated Press,The Associated Press
Agence France-Presse=AFP,Agence France-Presse,Agence France Presse|dpa=dpa,DPA,Deutsche Presse-Agentur
TASS=TASS,Tass
Interfax=Interfax|RIA Novosti=RIA,RIA Novosti|Xinhua=Xinhua|Kyodo=Kyodo,Kyodo News|EFE=EFE|ANSA=ANSA,Ansa
PA Media=PA,PA Media,Press Association|APA=APA|Belga=Belga|ANP=ANP|NTB=NTB|TT=TT|Ritzau=Ritzau|STT=STT
PAP=PAP|CTK=CTK,ČTK|MTI=MTI|Ukrinform=Ukrinform|Interfax-Ukraine=Interfax-Ukraine
Anadolu=Anadolu,AA,Anadolu Agency|PTI=PTI,Press Trust of India|ANI=ANI|IANS=IANS|Yonhap=Yonhap
Bernama=Bernama|AAP=AAP,Australian Associated Press|Canadian Press=Canadian Press,The Canadian Press,CP
UPI=UPI,United Press International
Bloomberg=Bloomberg,Bloomberg News,Bloomberg TV,Bloomberg Television,Bloomberg Businessweek,Bloomberg Radio
Dow Jones=Dow Jones,Dow Jones Newswires|BNS=BNS|LETA=LETA|ELTA=ELTA|SDA=SDA,Keystone-SDA
"""

OUTLETS = """
Financial Times=FT,The Financial Times@ft.com|The Guardian=Guardian@theguardian.com
Wall Street Journal=WSJ,The Wall Street Journal@wsj.com
New York Times=NYT,The New York Times,NY Times@nytimes.com
Washington Post=The Washington Post,WaPo@washingtonpost.com
The Times=Times of London@thetimes.co.uk,thetimes.com
Daily Telegraph=The Telegraph,The Daily Telegraph,Telegraph@telegraph.co.uk
The Independent=Independent@independent.co.uk|The Economist=Economist@economist.com
BBC=BBC News,BBC Radio 4,BBC Radio 5 Live,BBC Radio 5,BBC Radio,BBC Breakfast@bbc.co.uk,bbc.com
BBC=BBC World Service,BBC World,BBC One,BBC Two
CNN=CNN International,CNN Business,CNN Politics,CNN.com@cnn.com|Fox News=@foxnews.com
NBC News=NBC@nbcnews.com
CBS News=CBS@cbsnews.com|ABC News=ABC@abcnews.go.com|NPR=National Public Radio@npr.org
PBS=PBS NewsHour,Public Broadcasting Service@pbs.org
MSNBC=@msnbc.com|CNBC=@cnbc.com|Politico=POLITICO@politico.com,politico.eu|Axios=@axios.com
The Hill=@thehill.com
USA Today=USA TODAY@usatoday.com|Los Angeles Times=LA Times,L.A. Times@latimes.com
Chicago Tribune=@chicagotribune.com|Boston Globe=The Boston Globe@bostonglobe.com
HuffPost=Huffington Post,The Huffington Post@huffpost.com,huffingtonpost.com
The Atlantic=@theatlantic.com|New Yorker=The New Yorker@newyorker.com|Time=TIME@time.com
Newsweek=@newsweek.com|Vox=@vox.com|Slate=@slate.com
BuzzFeed News=BuzzFeed,Buzzfeed,Buzzfeed News@buzzfeednews.com
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
IRNA=Islamic Republic News Agency@irna.ir|Al-Ahram=@ahram.org.eg|The National=@thenationalnews.com
CGTN=@cgtn.com
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
The Australian=@theaustralian.com.au
ABC Australia=Australian Broadcasting Corporation,Australian Broadcasting Corp@abc.net.au
New Zealand Herald=NZ Herald@nzherald.co.nz|RNZ=@rnz.co.nz
Globe and Mail=The Globe and Mail@theglobeandmail.com|Toronto Star=@thestar.com
CBC=CBC News,Canadian Broadcasting Corporation,Canadian Broadcasting Corp@cbc.ca
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
TheGrio=The Grio@thegrio.com|Semafor=@semafor.com|The Information=@theinformation.com
Mother Jones=@motherjones.com|Salon=@salon.com
New York Post=The New York Post,NY Post@nypost.com|New York Daily News=@nydailynews.com
Washington Times=The Washington Times@washingtontimes.com|Washington Examiner=@washingtonexaminer.com
San Francisco Chronicle=@sfchronicle.com|Miami Herald=The Miami Herald@miamiherald.com
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
Cumhuriyet=@cumhuriyet.com.tr|Sabah=@sabah.com.tr|Ahval=@ahvalnews.com
L'Orient-Le Jour=L'Orient Today@lorientlejour.com
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
Washington Free Beacon=The Washington Free Beacon,Free Beacon,The Free Beacon@freebeacon.com
Gizmodo=@gizmodo.com
Weekly Standard=The Weekly Standard@weeklystandard.com|The New Republic=@newrepublic.com
The Nation=@thenation.com
Deadline Hollywood=@deadline.com|Roll Call=@rollcall.com|Mediaite=@mediaite.com|CNET=@cnet.com|Quartz=@qz.com
Talking Points Memo=TPM@talkingpointsmemo.com|ThinkProgress=Think Progress@thinkprogress.org
Townhall=@townhall.com
The Federalist=@thefederalist.com|FiveThirtyEight=@fivethirtyeight.com|McClatchy=@mcclatchydc.com
Univision=Univision News@univision.com|Telemundo=@telemundo.com|C-SPAN=@c-span.org
Democracy Now=@democracynow.org
Marshall Project=The Marshall Project@themarshallproject.org|Engadget=@engadget.com|Mashable=@mashable.com
Christian Science Monitor=The Christian Science Monitor@csmonitor.com|Kansas City Star=@kansascity.com
Baltimore Sun=The Baltimore Sun@baltimoresun.com|Chicago Sun-Times=@suntimes.com|Newsday=@newsday.com
Arizona Republic=The Arizona Republic@azcentral.com|The Oregonian=@oregonlive.com|The Tennessean=@tennessean.com
St. Louis Post-Dispatch=@stltoday.com|Indianapolis Star=IndyStar@indystar.com|NJ.com=|AL.com=@al.com
Austin American-Statesman=@statesman.com|Sacramento Bee=The Sacramento Bee@sacbee.com
Plain Dealer=@cleveland.com
Hartford Courant=@courant.com|Las Vegas Review-Journal=@reviewjournal.com|Boston Herald=@bostonherald.com
Pittsburgh Post-Gazette=@post-gazette.com|Milwaukee Journal Sentinel=@jsonline.com
Virginian-Pilot=@pilotonline.com
Times-Picayune=The Times-Picayune@nola.com|Us Weekly=@usmagazine.com|Entertainment Weekly=@ew.com
One America News=One America News Network,OAN,OANN@oann.com|Law360=@law360.com|Military Times=@militarytimes.com
Entertainment Tonight=@etonline.com|Billboard=@billboard.com|Jezebel=@jezebel.com|Gawker=@gawker.com
KCNA=Korean Central News Agency@kcna.kp
Al-Monitor=@al-monitor.com|Radio Free Asia=RFA@rfa.org|Lawfare=@lawfareblog.com|PolitiFact=@politifact.com
Cook Political Report=@cookpolitical.com|Drudge Report=@drudgereport.com
Post and Courier=The Post and Courier@postandcourier.com|Science and Technology Daily=@stdaily.com
Ozy=OZY,Ozy Media,OZY Media@ozy.com
CoinDesk=Coindesk@coindesk.com|Cointelegraph=@cointelegraph.com|SpaceNews=@spacenews.com|Space.com=@space.com
Spaceflight Now=SpaceflightNow@spaceflightnow.com|Popular Mechanics=@popularmechanics.com|ZDNet=@zdnet.com
VentureBeat=@venturebeat.com|MacRumors=@macrumors.com|AppleInsider=@appleinsider.com
Motherboard=@motherboard.vice.com
Fast Company=@fastcompany.com|Foreign Affairs=@foreignaffairs.com
National Interest=The National Interest@nationalinterest.org
Kaiser Health News=KHN@khn.org,kffhealthnews.org|Texas Tribune=The Texas Tribune@texastribune.org
Grist=@grist.org
International Business Times=IBTimes@ibtimes.com,ibtimes.co.uk|Investor's Business Daily=@investors.com
American Spectator=The American Spectator@spectator.org|American Thinker=@americanthinker.com
City Journal=@city-journal.org
CBN=CBN News@cbn.com,cbnnews.com|CNSNews.com=CNS News,CNSNews@cnsnews.com|Daily Kos=@dailykos.com
AlterNet=@alternet.org
Daily Wire=The Daily Wire@dailywire.com|Daily Signal=The Daily Signal@dailysignal.com|PJ Media=@pjmedia.com
Epoch Times=The Epoch Times@theepochtimes.com|HotAir=Hot Air@hotair.com|RedState=Red State@redstate.com
InfoWars=Infowars@infowars.com|Raw Story=@rawstory.com
RealClearPolitics=Real Clear Politics@realclearpolitics.com
NewsBusters=@newsbusters.org|Quillette=@quillette.com|Jacobin=@jacobin.com|ZeroHedge=Zero Hedge@zerohedge.com
WorldNetDaily=WND@wnd.com|Western Journal=The Western Journal@westernjournal.com
Washington Monthly=@washingtonmonthly.com
PinkNews=Pink News@pinknews.co.uk|Smithsonian Magazine=Smithsonian magazine@smithsonianmag.com
Snopes=@snopes.com
Religion News Service=RNS@religionnews.com|Catholic News Agency=@catholicnewsagency.com|SFGate=@sfgate.com
Des Moines Register=The Des Moines Register@desmoinesregister.com|Detroit News=The Detroit News@detroitnews.com
Deseret News=@deseret.com|Salt Lake Tribune=@sltrib.com|East Bay Times=@eastbaytimes.com
Civil Beat=Honolulu Civil Beat@civilbeat.org
Mercury News=San Jose Mercury News,The Mercury News@mercurynews.com|Orange County Register=@ocregister.com
Courier-Journal=Courier Journal,Louisville Courier Journal,The Courier-Journal@courier-journal.com
Clarion-Ledger=Clarion Ledger,The Clarion-Ledger@clarionledger.com
Commercial Appeal=The Commercial Appeal@commercialappeal.com
Cincinnati Enquirer=The Cincinnati Enquirer@cincinnati.com|Arizona Daily Star=@tucson.com
Idaho Statesman=@idahostatesman.com
News & Observer=The News & Observer,News and Observer@newsobserver.com
Sun Sentinel=Sun-Sentinel@sun-sentinel.com
Tallahassee Democrat=@tallahassee.com|Portland Press Herald=@pressherald.com
Daily Progress=The Daily Progress@dailyprogress.com
MLive=@mlive.com|PennLive=@pennlive.com|MassLive=@masslive.com|NJ Advance Media=@nj.com|Boston.com=@boston.com
Gothamist=@gothamist.com|MinnPost=@minnpost.com|VTDigger=@vtdigger.org|CalMatters=@calmatters.org|NY1=@ny1.com
Stars and Stripes=@stripes.com|Defense News=@defensenews.com|Defense One=@defenseone.com
Task & Purpose=@taskandpurpose.com
Inside Higher Ed=@insidehighered.com|Education Week=@edweek.org|E&E News=@eenews.net
Just Security=@justsecurity.org
Chronicle of Higher Education=The Chronicle of Higher Education@chronicle.com|SCOTUSblog=@scotusblog.com
Inside Climate News=InsideClimate News@insideclimatenews.org|Carbon Brief=@carbonbrief.org
FactCheck.org=@factcheck.org
Sports Illustrated=@si.com|Bleacher Report=@bleacherreport.com|Yahoo Sports=@sports.yahoo.com
NFL Network=NFL.com@nfl.com
MLB.com=MLB Network@mlb.com|Deadspin=@deadspin.com|SB Nation=@sbnation.com|Autosport=@autosport.com
CBS Sports=@cbssports.com|NBC Sports=@nbcsports.com|Fox Sports=FOX Sports@foxsports.com
Sky Sports=@skysports.com
E! News=E! Online,E News@eonline.com|Access Hollywood=@accessonline.com|Vulture=@vulture.com
Pitchfork=@pitchfork.com
IndieWire=Indiewire@indiewire.com|NME=@nme.com|TheWrap=The Wrap@thewrap.com
Radar Online=RadarOnline@radaronline.com
National Enquirer=The National Enquirer@nationalenquirer.com|In Touch=In Touch Weekly@intouchweekly.com
Ad Age=AdAge,Advertising Age@adage.com|Adweek=@adweek.com|Yahoo Finance=@finance.yahoo.com|Motley Fool=@fool.com
Sunday Times=The Sunday Times@sundaytimes.co.uk|Mail on Sunday=The Mail on Sunday|Sunday Mirror=
Sunday Telegraph=
LBC=LBC Radio@lbc.co.uk|talkRADIO=TalkRadio@talkradio.co.uk|WalesOnline=Wales Online@walesonline.co.uk
Press TV=PressTV@presstv.ir|Fars=Fars News,Fars News Agency|Tasnim=Tasnim News Agency|Mehr News Agency=|ISNA=
SANA=
WAFA=Wafa news agency|Saudi Press Agency=SPA|Antara=|TRT World=TRT@trtworld.com|Rudaw=@rudaw.net
Demirören News Agency=DHA,Dogan News Agency
Maariv=Ma'ariv@maariv.co.il|Israel Hayom=@israelhayom.com
Yedioth Ahronoth=Yediot Ahronot,Yediot Aharonot@yediot.co.il
Walla=Walla News@walla.co.il|TOLOnews=Tolo News,TOLO News@tolonews.com|Pajhwok=@pajhwok.com|ARY News=@arynews.tv
India Today=@indiatoday.in|ThePrint=The Print@theprint.in|Firstpost=@firstpost.com|Zee News=@zeenews.com
Times Now=
Nine News=9News@9news.com.au|Seven News=7News|news.com.au=@news.com.au|Herald Sun=@heraldsun.com.au
Newshub=@newshub.co.nz
Courier-Mail=The Courier-Mail,Courier Mail@couriermail.com.au|Global News=@globalnews.ca
Toronto Sun=@torontosun.com
Vancouver Sun=@vancouversun.com|teleSUR=Telesur@telesurtv.net|Prensa Latina=|La Jornada=@jornada.com.mx
Proceso=@proceso.com.mx
Teletica=Teletica.com@teletica.com|Excélsior=Excelsior@excelsior.com.mx|Veja=@veja.abril.com.br|TF1=@tf1.fr
RMC=@rmc.bfmtv.com
Franceinfo=France Info,franceinfo@francetvinfo.fr|France Inter=|Europe 1=@europe1.fr
Nice-Matin=Nice Matin@nicematin.com
L'Obs=@nouvelobs.com|Le Point=@lepoint.fr|Het Laatste Nieuws=HLN@hln.be|Ekstra Bladet=@eb.dk|TV4=|TV 2=TV2
Sky TG24=SkyTG24@tg24.sky.it|Il Messaggero=@ilmessaggero.it|Europa Press=@europapress.es
Cadena SER=@cadenaser.com
Rheinische Post=@rp-online.de|RND=RedaktionsNetzwerk Deutschland@rnd.de|Bild am Sonntag=|Welt am Sonntag=
MDR=@mdr.de|SWR=@swr.de
Polsat News=@polsatnews.pl|RMF FM=@rmf24.pl|ČT24=@ct24.cz|iDNES=iDNES.cz@idnes.cz
"""

PRODUCTS = """
Financial Times=FirstFT,FT Alphaville,FT Weekend,Moral Money,Unhedged,Due Diligence newsletter
New York Times=DealBook,The Upshot,Wirecutter,The Morning newsletter|Washington Post=Early 202,PostEverything
Wall Street Journal=WSJ Pro,Heard on the Street|The Guardian=Guardian Weekly,Guardian Australia,Football Weekly
Politico=Politico Playbook,Playbook PM|Axios=Axios AM,Axios Pro Rata,Axios Sneak Peek
The Economist=The Economist Espresso
Bloomberg=Bloomberg Businessweek,Odd Lots,Balance of Power|BBC=Newsnight,BBC Verify,Radio 4's Today programme
NBC News=Meet the Press,NBC Nightly News|CBS News=60 Minutes,Face the Nation
ABC News=Good Morning America,Nightline
Fox News=Fox & Friends,Fox News Sunday|CNN=CNN Reliable Sources,State of the Union with
NPR=All Things Considered
MSNBC=Morning Joe|CNBC=Squawk Box|ITV News=Good Morning Britain|Sky News=Sophy Ridge on Sunday
The Times=Red Box newsletter|Der Spiegel=SPIEGEL-Gespräch,Die Lage am Morgen
Channel 4 News=FactCheck by Channel 4|The Atlantic=The Atlantic Daily|New Yorker=The New Yorker Radio Hour
"""

IN_PLACE = """
The Hill=Hill|The Atlantic=Atlantic|The Intercept=Intercept|The Verge=Verge|The New Republic=New Republic
The Nation=The Nation|The Oregonian=Oregonian|Christian Science Monitor=Monitor|Time=Time magazine,TIME magazine
Fox News=Fox,FoxNews.com|CNN=CNNMoney|Deadline=Deadline,Deadline Hollywood,Deadline.com|Vice News=VICE
Reason=Reason,Reason magazine,Reason.com|People=People magazine|The Dispatch=The Dispatch|The Week=The Week
The Root=The Root|The Conversation=The Conversation|The Cut=The Cut|The Register=The Register|BBC=Radio 4
Splinter=Splinter
New York Post=Page Six|Us Weekly=Us magazine
"""
"""Words of other uses, which mean an outlet only where one is spoken of."""

PROGRAMMES = """
Fox News=Fox News Sunday,Fox & Friends,Fox and Friends,Special Report,Tucker Carlson Tonight,The Five,America's Newsroom
Fox News=Hannity,The Ingraham Angle,Ingraham Angle,The O'Reilly Factor,O'Reilly Factor,Outnumbered
Fox News=Sunday Morning Futures
Fox News=Justice with Judge Jeanine,MediaBuzz,On the Record,The Kelly File,Kelly File,The Story,Your World
Fox Business=Mornings with Maria,Lou Dobbs Tonight|ITV News=Good Morning Britain,Peston
CBS News=Face the Nation,60 Minutes,CBS This Morning,CBS Evening News,The Early Show,CBS Sunday Morning,The Late Show
NBC News=Meet the Press,Today show,TODAY show,NBC Nightly News,Dateline NBC,The Tonight Show,Late Night
ABC News=Good Morning America,This Week,Nightline,The View,World News Tonight,Jimmy Kimmel Live
CNN=State of the Union,New Day,The Situation Room,The Lead,Anderson Cooper 360,Reliable Sources,Inside Politics
CNN=Cuomo Prime Time,Erin Burnett OutFront,OutFront,CNN Tonight,Fareed Zakaria GPS,Early Start,Piers Morgan Tonight
MSNBC=Morning Joe,The Rachel Maddow Show,Rachel Maddow Show,Hardball,The Last Word,AM Joy,PoliticsNation,The Ed Show
MSNBC=Deadline: White House,All In with Chris Hayes|HBO=Real Time,Last Week Tonight
Comedy Central=The Daily Show
NPR=All Things Considered,Morning Edition,Fresh Air,Here & Now|C-SPAN=Washington Journal,Newsmakers
PBS=NewsHour,Frontline
BBC=Newsnight,Panorama,Today programme,Newshour,Question Time,The Andrew Marr Show,Hardtalk
CNBC=Squawk Box,Squawk on the Street,Closing Bell|Sky News=Sophy Ridge on Sunday
"""
"""Programmes that one outlet alone has."""
