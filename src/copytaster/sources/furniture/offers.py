"""What furniture says that belongs to the site: newsletters, promotion, navigation.

Each tuple holds patterns of whole lines, without regard to case, one beginning or turn of phrase each.
"""

_PLATFORM = (
    r"(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news|bluesky|tiktok|threads|"
    r"mastodon|"
    r"flipboard|reddit|pinterest|spotify|(?:apple )?podcasts?|snapchat)"
)
_SHARE = (
    r"(?:share|print|e-?mail|tweet|pin|save|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|youtube|"
    r"instagram|viber|vk|vkontakte|bluesky|mastodon|messenger|pocket|pinterest|xing|tumblr|wechat|weibo|tiktok|"
    r"flipboard|odnoklassniki|threads)"
)
"""What a row of share buttons is made of."""
_COUNTED = (
    r"(?:shares?|comments?|likes?|reposts?|retweets?|quotes?|views?|replies|bookmarks?|reactions?|followers?|claps?|"
    r"me gusta|compartidos|comentarios|partages?|commentaires?|kommentare?|comentários|commenti|reacties|"
    r"комментари(?:й|я|ев)|просмотр(?:а|ов)?)"
)
_COUNT = rf"\d[\d.,]{{0,9}} ?[km]? {_COUNTED}|{_COUNTED} ?:? \d[\d.,]{{0,9}} ?[km]?"
"""A counter: `418 comments`, `Shares 1.2k`."""

NEWSLETTER = (
    r"(?:unlock|get|receive|join|try|sign up (?:to|for)|subscribe to|register for|don.t miss) .{0,70}"
    r"\b(?:newsletters?|briefing|digest|inbox|email alerts?|mailing list|news alerts?)\b.{0,120}",
    r"(?:want|like|enjoy|looking for|interested in) .{2,90}(?:\?|newsletter).{0,20}\b(?:sign up|"
    r"subscribe)\b.{0,80}",
    r"(?:for|to get|to receive|let|have|daily|check out|stay|keep up) .{2,100}\b(?:newsletters?|"
    r"your inbox)\b.{0,100}",
    r"newsletters?(?: sign[- ]?up| subscription)?:?",
    r"(?:liked?|love|enjoy(?:ed|ing)?) what you(?:.re)? (?:just )?(?:read|see|seeing|reading)\b.{0,140}",
    r"get (?:daily|breaking|the latest) (?:\S+ ){0,3}(?:news|updates|alerts)[.!]?",
    r"(?:enter )?your e-?mail(?: address)?\*?",
    r"(?:jetzt )?(?:den |unseren )?newsletter (?:abonnieren|bestellen|anmelden)\b.{0,90}",
    r"(?:inscrivez|abonnez)-vous .{0,80}",
    r"recevez .{0,100}\b(?:newsletter|infolettre|lettre d.information|boîte mail|e-mail)\b.{0,60}",
    r"(?:recibe|reciba|recíbelo|ricevi|receba|ontvang|erhalten sie) .{0,100}"
    r"\b(?:newsletter|boletín|boletim|nieuwsbrief|e-?mail|correo|postfach)\b.{0,60}",
    r"(?:получайте|рассылка) .{0,100}\b(?:рассылк\w*|почт\w*|письм\w*)\b.{0,60}",
    r"suscr[ií]b(?:ete|ase) .{0,80}",
    r"(?:iscriviti|abbonati) .{0,80}",
    r"(?:assine|inscreva-se|subscreva) .{0,80}",
    r"(?:meld (?:je|u) aan|schrijf (?:je|u) in|abonneer (?:je|u)) .{0,80}",
    r"(?:meld deg på|tilmeld dig|prenumerera på|tilaa) .{0,80}",
    r"(?:zapisz się|zaprenumeruj|přihlaste se|prihláste sa) .{0,80}",
    r"(?:подпишитесь|подписывайтесь|подписаться|підпишіться|підписуйтесь|абонирайте се) .{0,100}",
    r"(?:читайте|смотрите|следите за) .{2,40}(?:telegram|телеграм|whatsapp|viber|facebook|youtube).{0,80}",
    r"(?:prenumeruokite|užsiprenumeruokite|abonējiet|telli) .{0,80}",
)

NEWSLETTERED = (
    r"(?:.{0,90}[:.?!–—] )?sign up (?:now |here |today )?(?:for|to) .{0,60}"
    r"\b(?:briefing|newsletter|digest|bulletin|e-?mails?|alerts)\b.{0,40}",
    r".{0,50}\bnewsletter\b.{0,40}(?:free|here|sign up|subscribe|inbox|anmelden|abonnieren).{0,40}",
    r"(?:unser )?newsletter\b.{0,110}(?:jetzt|kostenlos|hier) .{0,20}(?:anmelden|abonnieren|bestellen).{0,30}",
    r".{0,60}newsletter informiert sie .{0,150}",
    r".{0,120}\b(?:to|in|into) your (?:e-?mail )?inbox\b.{0,100}",
    r"[^.!?]{0,60}\b(?:updates|news|headlines|stories)[:.!?]? get (?:it|them) in your (?:e-?mail|inbox)\b.{0,40}",
    r"[^.!?]{0,40}\bnewsletters? sign up .{3,160}",
)
NEWSLETTERED_WORDS = ("newsletter", "inbox", "sign up", "get them in your", "get it in your")

PROMOTION = (
    r"interested in .{2,60}\? add .{2,200}",
    r"if you (?:like|liked|enjoy|enjoyed) (?:this|our|what) .{2,120}",
    r"(?:do you|should|would you|will|is|are|who|what) .{5,140}\? (?:vote|take our poll|tell us)\b.{0,60}",
    r"check out (?:the|our|more|all)\b.{3,160}",
    r"(?:watch|catch|tune in to|listen to) .{5,100} at \d{1,2}(?::\d\d)? ?[ap]\.?m\b.{0,160}",
    r"(?:catch up|keep up|stay up to date|listen|subscribe|hear|join|download|get|find|read|try|explore) .{3,140}\b"
    r"(?:our|the) (?:\w+ ){0,4}(?:podcast|newsletters?|app|magazine|live ?blog|interactive|"
    r"calculator|tip sheet)\b.{0,120}",
    r"(?:thank you|thanks) for (?:signing up|subscribing|watching|reading|your support)\b.{0,120}",
    r"(?:advertisements?[\s:.]*){1,3}\d*(?:embed-more-topic)?(?:continue reading.{0,40}|story continues.{0,20})?",
    r"sponsored(?: content| by .{2,40})?",
    r"(?:story|article|post) continue[sd]? (?:below|after|under|on).{0,40}",
    r"continue reading(?: below| the main story| on .{2,40})?[.… ]{0,4}",
    r"ads?",
    r"now (?:playing|watch)\s?:.{0,160}",
    r"(?:vote now|urgent|take (?:our|the) poll)\s?[:!].{0,160}",
    r"(?:use|tweet with|follow) the hashtag .{2,100}",
    r"this (?:story|article|report|post) is (?:a )?part of .{3,120}",
    r"(?:love|like|value) \S+(?: \S+)?\? become an? .{3,60}",
    r"embed watch .{2,200}",
    r"play (?:facebook|twitter|embed)",
    r"sound the gallery will resume.{0,30}",
    r"[^.!?]{5,80} by clicking here[.!]?",
    r"[^.!?]{5,160}[?–—-] ?click (?:here|to read|to watch|to see|to view)\b.{0,60}",
    r"this is a (?:breaking|developing)(?: news)? story.{0,80}",
    r"(?:sign|log) (?:up|in)\b.{0,40}\b(?:sign|log) (?:up|in)\b.{0,20}",
    r"passer la publicité|saltar publicidad|salta la pubblicità|continua (?:após|depois d)a? ?a publicidade",
    r"この記事は(?:有料)?会員限定.{0,30}",
    r"article content",
    r"scroll (?:down|on|for|below) .{2,60}",
    r"skip (?:to|past) .{2,60}",
    rf"(?:follow|like|find|join|add) (?:.{{2,60}}) on {_PLATFORM}\b.{{0,100}}",
    r"(?:síguenos|seguinos|siga-nos|suivez-nous|seguici|folgen sie uns|folge uns|volg ons|följ oss|følg oss|"
    r"obserwuj nas|sledujte nás|bizi takip edin|следите за нами|слідкуйте за нами)\b.{0,80}",
    r"to (?:advertise|subscribe|unsubscribe|donate)\b.{0,60}\b(?:call|contact|e-?mail|write|visit|click|ring)\b.{0,80}",
    r"(?:open|available) (?:24 hours|24\s?/\s?7|7 days|daily|mon(?:day)?)\b.{0,40}|opening hours\b.{0,60}",
    r"follow @\w+.{0,80}",
    rf"(?:subscribe|listen|rate us) on {_PLATFORM}\b.{{0,100}}",
    r"(?:subscribe|sign up|log ?in|register|donate|download)(?: now| today| here|"
    r" to .{2,60}| for .{2,60}| or create .{2,60})?[.!]?",
    r"(?:support|become) .{0,60}\b(?:member|journalism|subscriber|supporter)\b.{0,40}",
    r"(?:already a )?(?:subscriber|member)\?.{0,60}",
    r"we are available 24\s?/\s?7.{0,40}",
    r"call (?:us )?now!?",
    r"(?:watch|listen)(?: live| now| again)?[:!].{0,90}",
    r"watch (?:the latest|this video|this clip|the video) .{2,140}",
    r"sign (?:the|our|this) petition\b.{0,80}",
    r"play video\b.{0,160}",
    r"get (?:instant|unlimited|full|exclusive) (?:digital )?access\b.{3,160}",
    r"your browser (?:does not|doesn.t|cannot) (?:support|play).{0,80}",
    r"follow [^.!?“”\"]{2,100}\b(?:twitter|facebook|instagram)\.com/.{1,80}",
    r"hier (?:erfahrt ihr|erfahren sie|geht es|gibt es|findet ihr|finden sie|könnt ihr|können sie|klicken)\b"
    r"[^„“”\"]{2,140}",
    r".{0,60}\b(?:auf|bei) (?:twitter|facebook|instagram|youtube|telegram) folgen\.?",
    r"\S.{8,160}\? yes no\b.{0,40}",
    r"(?:visit|see|go to) .{2,60} for (?:more|the latest|all) (?:stories|news|information|coverage|updates).{0,20}",
    r"for (?:more|the latest|all the latest) (?:stories|news|information|coverage|updates|on this story).{0,30}"
    r"\b(?:visit|click|check|go to|see|follow|sign up)\b.{0,60}",
    r"advertentie|anzeige:|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|реклама|reklama|reklame|reclame|reklām[ae]|"
    r"mainos|annons|annonse|annonce|inzerce|hirdetés|publicitate|διαφήμιση|広告|广告|광고|إعلان",
    r"download (?:the |our )?.{0,40}\bapp\b.{0,40}",
    r"(?:buy|get) (?:tickets|the book|a copy).{0,60}",
    r"(?:jetzt|\d+ (?:wochen|monate?|tage)) (?:kostenlos|gratis) .{2,60}",
    r"(?:we|products|buying) .{0,120}\bmay (?:earn|receive|"
    r"get) (?:us )?(?:an? )?(?:small )?(?:affiliate )?commissions?\b.{0,60}",
)

SUBSCRIBED = (
    r".{0,60}\b(?:this|the (?:full|rest of this)) (?:article|story|content|report) is (?:only |exclusively )?"
    r"(?:for|available to|reserved for|exclusive to) .{0,40}\bsubscribers.{0,60}",
    r".{0,90}\b(?:réservée?s? (?:à nos |aux )abonnés|sólo para suscriptores|exclusivo para (?:suscriptores|assinantes)|"
    r"riservat[oa] agli abbonati|(?:alleen|exclusief) voor abonnees|(?:kun )?for abonnenter|"
    r"bara för prenumeranter|(?:tylko|dostępn\w+) dla (?:subskrybentów|prenumeratorów)|"
    r"(?:jen|pouze) pro předplatitele|"
    r"(?:nur|exklusiv) für (?:unsere )?abonnent(?:en|innen)\b|(?:только )?(?:подписчикам|для подписчиков)|"
    r"(?:лише|тільки) (?:передплатникам|для передплатників)).{0,60}",
)
SUBSCRIBED_WORDS = tuple(
    "subscriber abonn suscriptor assinante abbonati prenumer subskryb předplatitel подписчик передплатник".split()
)
"""Notices of a pay wall."""

APPEALS = (
    r"[^“”\"]{10,380}\b(?:become|be) an? (?:member|subscriber|supporter|patron|donor)(?: today| now| here)? ?[.!]*",
    r"[^“”\"]{0,200}\bhelp (?:us )?keep (?:this|our) (?:news|journalism|site|work|reporting)\b[^“”\"]{0,160}",
    r"(?:the )?\S+(?: \S+){0,4} is (?:a (?:non-?profit|reader-supported|member-supported)|reader supported)\b.{5,160}"
    r"\b(?:sign up|donate|support|subscribe|chip in|contribute|join)\b.{0,80}",
)
APPEALS_WORDS = ("nonprofit", "non-profit", "supported", "become a", "be a", "keep this", "keep our")
"""What a newsroom says of itself where it asks for help."""

LINKED = (
    r".{5,60}\? click here\.?",
    r".{0,160}\bclick (?:here )?to (?:read|see|view|watch|listen|subscribe|sign up|enlarge)\b[^.!?]{0,60}[.!]?",
    r"(?:[^.!?…”]{5,80}\? )?[^.!?…”]{10,160}[?!]? read more",
)
LINKED_WORDS = ("click here", "click to", "read more")
"""Headlines of other stories with the word that is clicked."""

GALLERY = (
    r".{0,500}\bcaption close\b.{0,190}",
    r".{0,600}\bback to gallery\b.{0,60}",
    r".{0,500}\bimage \d{1,3} of /? ?\d{1,3}\b.{0,190}",
)
GALLERY_WORDS = ("caption close", "back to gallery", "image 1 of")
"""Captions that an extractor ran together with the buttons of their gallery."""

SHARED = (r"[^“”\"]{0,160}\ba post shared by .{2,60} \(@\w{1,30}\).{0,50}",)
SHARED_WORDS = ("a post shared by",)
"""What stands below a picture that a site shows from elsewhere."""

LISTENED = (r".{5,170} listen · \d{1,2}:\d\d(?: \d{1,2}:\d\d)?",)
LISTENED_WORDS = ("listen ·",)
"""A box of a broadcast that can be heard."""

RELATED = (r"(?:related|recommended) (?:stories|articles|coverage|content|videos?)\b.{3,670}",)
RELATED_WORDS = ("related ", "recommended ")
"""Headlines of other stories that an extractor ran together behind their label."""

NAVIGATION = (
    r"(?:listen to article|.{0,60}read more opinion) .{0,120}",
    r"(?:read or )?share this (?:story|article|post)\b.{0,160}",
    r"(?:save ?){2,}",
    r"prev(?:ious)?|\+ ?show all.{0,80}",
    r"skip in skip .{3,600}",
    r"(?:full|special|related|complete|live|more) coverage\b.{0,160}",
    r"most (?:read|popular|viewed|watched|shared)(?: in .{2,30}?)? .{10,600}",
    r"(?:see also|go deeper|read|keep reading|further reading|dig deeper|learn more|more from .{2,40}|also on .{2,30}|"
    r"related (?:story|video|article|link|news)s?|in other news|editor.s picks?|worth reading)\s?[:|].{2,150}",
    r"more on this\b.{3,140}",
    r"\( [^()]{5,120}\)",
    r"\([^().!?“”\"]{5,110}(?: ?[:–—-] ?|\bclick )here\)\.?",
    r"[(\[] ?(?:photos?|videos?|watch|also on .{2,30}|related|see also|read(?: more)?|more|gallery|"
    r"interactive|graphics?|polls?|slideshow|listen|h/t|via)\b\s?[:|].{2,160}[)\]]",
    r"\[(?!editor|correction|clarification)[^\[\]“”\"@]{15,110}\]",
    r"\[(?:read|see|watch|listen|more|related|also|hear|sign up|subscribe|get|you|we|our|like|want|if you|follow)\b"
    r"[^\[\]]{5,180}\]",
    r"\[(?:pullquote|break|music|image|video|gallery|embed[^\]]{0,60}|caption[^\]]{0,60}|related[^\]]{0,60})\]",
    r"[\w-]{2,20}=\"https?://.{2,300}",
    r"this (?:article|story|post) (?:is |was )?(?:tagged|filed|posted) (?:under|with|in)\b.{0,100}",
    r"(?:more|for more|follow|find|see|watch|full|online|read)\b[^.!?]{0,80}\s?https?://\S{2,90}(?: and https?://\S{2,90})?",
    r"just watched .{2,200}",
    r"watch the (?:full |whole |entire )?(?:interview|video|speech|segment|exchange|clip|trailer)[:.]?",
    r"listen to the (?:full |whole )?(?:episode|interview|podcast|story)[.:]?",
    r"(?:read|view|see) .{3,100} on scribd",
    r"site (?:mobile )?(?:navigation|index|search|map)",
    r"read (?:the |our )?(?:full|entire|complete|whole) [\w’'-]+"
    r"(?: (?:here|below|(?:at|on|from) .{2,40}))?[.:]?",
    r"see also \S.{10,180}",
    r"(?:read|see) more (?:from|on|about|at|coverage|stories) .{2,100}",
    r"watch (?:(?:the|his|her|their) (?:\w+ ){1,3})?(?:below|above)[.:]?",
    r"(?:home|news|world|politics|business|sports?|opinion|culture|menu|search|"
    r"tags?|topics?|categories|archive)(?:\s*[>|»/•·›]\s*[\w &-]{2,40}){1,8}",
    rf"{_SHARE}(?:[ ,|/•·]+(?:{_SHARE}|this|on|post|copy|link|article|story|via|x))*[:.]?",
    rf"x(?:[ ,|/•·]+{_SHARE}){{1,8}}",
    r"(?:close|photos?|videos?|audio|podcast|gallery|live|embed|play|pause|mute|loading|listen)[.:…]{0,3}",
    r"(?:slideshow|gallery|photos|images?) \(\d+ (?:images?|photos?|pictures?)\)",
    r"(?:(?:prev|previous|next) )?(?:image|photo|picture|slide) \d+ of \d+(?: next)?",
    r"(?:read|see|watch|learn|hear) (?:more|also|next|on)\s?[:!|].{0,130}",
    r"(?:also read|read also|also see|must[- ]read|related(?: stor(?:y|ies)| articles?)?|more|photos|in pictures|"
    r"recommended|in case you missed it)\s?[:|].{2,130}",
    r"(?:read|see|show|load|view) (?:more|all)[.… ]{0,3}",
    r"(?:more|related|recommended|popular|trending|most read|latest)(?: (?:news|videos?|"
    r"stories|articles|posts|topics|coverage|reading|content|from .{2,30}|on .{2,40}))?:?",
    r"most (?:read|popular|viewed|shared|watched)(?: in .{2,30})?:?",
    r"more on this(?: story)?[.:…]{0,3}",
    r"you (?:may|might) (?:also )?(?:like|be interested in).{0,110}",
    r"(?:previous|next)(?: (?:post|article|story|page))?(?:\s?[:›»→].{0,60}|\s-\s.{1,60})?",
    r"(?:back|skip) to (?:top|content|main content|navigation).{0,20}",
    r"(?:tags?|filed under|topics?|posted in|categories|keywords|schlagwörter|schlagworte|stichwörter|themen|"
    r"mots-clés|etiquetas|argomenti|trefwoorden|tagi|štítky|etiketler|теги|ключевые слова|キーワード|"
    r"関連キーワード)\s?[:：].{0,110}",
    r"(?:lesen sie (?:auch|mehr)|mehr zum thema|mehr dazu|mehr (?:lesen|infos)|weiterlesen|auch interessant|"
    r"das könnte sie auch interessieren|zum artikel|à lire(?: aussi)?|lire (?:aussi|la suite)|leer (?:también|más)|"
    r"lea también|le puede interesar|leggi anche|(?:leia|veja|ouça|saiba) (?:também|mais)|lees (?:ook|meer|verder)|"
    r"bekijk ook|les (?:også|mer)|"
    r"läs (?:också|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|więcej|dalej)|zobacz też|"
    r"čtěte (?:také|více)|čítajte (?:aj|viac)|olvass(?:on)? tovább|citește (?:și|mai mult)|"
    r"skaitykite (?:taip pat|daugiau)|lasi (?:arī|vairāk)|loe (?:ka|lisaks|veel)|читайте (?:также|далее|ещё)|"
    r"смотрите также|читать (?:далее|также)|по теме|читайте також|дивіться також|прочетете още|"
    r"διαβάστε (?:επίσης|περισσότερα)|ayrıca (?:oku|bak)\w*|devamını oku|baca juga|đọc thêm|xem thêm|"
    r"続きを読む|関連記事|おすすめ(?:情報|記事)?|相关阅读|相關新聞|관련 ?기사|더 ?보기|اقرأ أيضا|קרא עוד)"
    r"(?:\s?[:：|–-].{0,150}|[.… ]{0,3})",
    r"(?:lesen sie auch|mehr zum thema|à lire aussi|lire aussi|leer también|lea también|"
    r"leggi anche|leia também|veja também|lees ook|читайте также|czytaj też|skaitykite taip pat)\b.{0,110}",
    r"\d+ (?:min(?:ute)?s?|minuten|minutos|minuut) (?:read|lesezeit|de lecture|de lectura|de leitura|lezen|leestijd)",
    r"(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|"
    r"tempo de leitura|leestijd)\s?:? .{0,4}\d.{0,12}",
    r"(?:jump|go) to .{2,40}",
    r"(?:click|tap) (?:here|to|for)\b.{0,140}",
    r"(?:you can )?(?:see|read|watch|listen to|hear|view|find|download|check out|follow)\b [^.!?“”\"]{2,90} "
    r"\b(?:here|below|above|in full)[:.]?",
    r"\(?for (?:more|full|ongoing|complete|continuing|live|all|additional) [^.!?]{2,80}\b"
    r"(?:check(?: out)?|visit|click|see|go to|follow|read|listen to)\b [^.!?]{2,80}[.!]?\)?",
    r"[x×✕]",
    r"link copied[.!]?",
    r"online:",
    r"(?:go|dig) deeper[:.…]{0,3}",
    r"read more .{3,60}\bcoverage[.:]?",
    r"\{[\"'].{5,150}\}.{0,30}",
    r"read the (?:latest|most recent) .{3,120}\b(?:news|coverage|headlines)\b.{0,60}",
    r"\d{9,}",
    r".{5,200} show hide",
    r"view this post on \w+.{0,20}",
    r"view (?:image|photos?|summary|poll|on) (?:on )?twitter.{0,40}",
    r"(?:see|view) .{2,40}['’]s other tweets",
    r"[\d.,]+ ?k? people are talking about this",
    r"twitter ads info(?: and privacy)?",
    r"end of (?:twitter|facebook|instagram|youtube) (?:post|video|content)\b.{0,40}",
    r"(?:what|where) to (?:read|watch|listen to) next\s?[:|].{0,150}",
    r"don.?t miss\s?:.{0,130}",
    r"auto-?(?:refresh|update|play)\b.{0,20}",
    r"(?:refresh|reload) (?:the |this )?(?:page|for) .{0,40}",
    r"(?:show|view|hide|load) (?:more |all |\d{1,5} )?(?:replies|comments|thread|translation)",
    r"translate (?:this )?(?:post|tweet|page|article)",
    rf"(?:{_COUNT})(?:[ ·•|,]+(?:{_COUNT})){{0,6}}",
    r"(?!.*\d)[^\s|]+(?: [^\s|]+){0,2}(?: ?\| ?[^\s|]+(?: [^\s|]+){0,2}){2,9}",
    r"(?:learn more|find out more|more info(?:rmation)?|más información|en savoir plus|mehr erfahren|"
    r"weitere informationen|saiba mais|per saperne di più|meer informatie|подробнее|детальніше|dowiedz się więcej|"
    r"více informací|daha fazla bilgi|詳しくはこちら|了解更多)[.:… »›>→]{0,3}",
    r"loading\.{0,3}",
    r"share this:?.{0,40}",
    r"(?:analysis|opinion|commentary|op-ed)(?:\s?/\s?(?:analysis|opinion|commentary|op-ed))*:?",
    r"(?:externer|empfohlener redaktioneller) inhalt.{0,60}",
    r"link zum .{2,20}-inhalt",
)
