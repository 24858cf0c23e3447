"""What furniture says of the text itself: whence it is, who wrote it, who owns it, whom to write to.

Each tuple holds patterns of whole lines, without regard to case where nothing else is said.
"""

_SMALL = "".join(letter for letter in map(chr, range(0x80, 0x530)) if letter.islower())
UPPER = rf"[^\W\d_a-z{_SMALL}]"
"""A letter that is no small one of the Latin, Greek or Cyrillic script; letters of scripts without case are in it."""
WORD = rf"{UPPER}[\w.’'-]*"
_MORE = rf"(?: (?:(?:d[aeiu]|van|von|der|den|ter|al|bin|ibn|la|le|y) )?{WORD})"
NAME = rf"(?-i:{WORD}{_MORE}{{0,4}})"
"""One to five words with capitals, particles between them."""
FULL_NAME = rf"(?-i:{WORD}{_MORE}{{1,4}})"
AGENCY = (
    r"(?:getty(?: images)?|shutterstock|afp|epa(?:-efe)?|efe|ap(?: photo)?|associated press|alamy|reuters|dpa|"
    r"imago(?: images)?|picture[- ]?alliance|istock(?:photo)?|bloomberg|xinhua|tass|anadolu(?: agency)?|"
    r"pa(?: wire| images)?|zuma(?: press)?|sipa(?: usa)?|keystone|apa|ntb|scanpix|ritzau(?: scanpix)?|"
    r"lehtikuva|belga|"
    r"anp|ansa|lapresse|unsplash|pixabay|pexels|wikimedia(?: commons)?|flickr|upi|kyodo|yonhap|handout|pool|file)"
)
"""Who supplies news pictures."""
WIRES = (
    r"(?:reuters|ap|afp|dpa|apa|sda|epd|kna|efe|ansa|lusa|ntb|tt|ritzau|belga|anp|pap|čtk|ctk|tass|sid|upi|"
    r"aap|pti|ani|bns|elta|leta|stt|mti|"
    r"associated press|agence france-presse|bloomberg(?: news)?|post wires|wire services?|"
    r"agenturen|agencies|agências|agencias|agences)"
)
"""How agencies sign, in lower case."""
_OFFICE = (
    rf"(?:(?:, | \| | for | in ){NAME}|,? (?:\S+ ){{0,5}}(?:staff|reporter|writer|editor|correspondent|columnist|"
    r"fellow|author|contributor)\b.{0,50})*"
)
"""What stands behind the name in an author's line: his paper, his town or what he does."""
_NO_SPEECH = r"(?!.*(?:\b(?:said|says|told|added|according)\b|[\"“”«»]))"
_TEXT = r"(?:article|text|story|page|content|version|report|post|copy|translation)"
_SOURCE = (
    r"(?:source|quelle|fuente|fonte|источник|джерело|източник|извор|źródło|zdroj|bron|kilde|källa|lähde|kaynak|"
    r"πηγή|forrás|sursă|izvor|vir|allikas|šaltinis|avots|出典|来源|來源|출처|nguồn|المصدر)"
)
_SOURCED = (
    rf"(?:\S{{2,60}}(?: \S{{1,30}})?|(?-i:{WORD}|@\w+)(?:[ ,;/&]{{1,3}}(?:(?-i:{WORD})|\(?\d{{4}}\)?|"
    r"of|the|and|for|in|on|de|la|und|der|für|et|e|y|в|и)){0,7}\.?)"
)
"""One or two words, or words with capitals: a name. A sentence behind "Source:" is what a source says."""

SOURCE_LINK = (
    rf"[—–-]{{0,2}}\s?with (?:the )?{WIRES}(?:(?:,? and |, | & |/)(?:the )?{WIRES}){{0,3}}\.?",
    r"(?:original )?source(?: link)?[.:]?",
    r"(?:link to )?(?:the )?(?:original|full) (?:article|story|source|post|report)[.:]?",
    r"read (?:the )?(?:original|full) (?:article|story|post|report)(?: here| on .{2,30})?[.:]?",
    r"via\s?:?\s?https?://\S+",
    r"\(?h/t:? .{2,60}",
    rf"{_SOURCE}\s?[:：]\s?{_SOURCED}",
    rf"\({_SOURCE}\s?[:：]\s?{_SOURCED}\)\.?",
    r"(?:originally|first) (?:published|posted|appeared) (?:on|in|at|by) .{2,60}",
    r"this (?:article|story|post) (?:was )?(?:originally |first )?(?:published|appeared) (?:on|in|at|by) .{2,60}",
    r"the post .{2,150} (?:appeared first|first appeared) on .{2,60}",
    r"dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|ursprünglich) .{2,100}",
    r"cet article (?:a (?:d.abord |initialement )?été publié|est (?:d.abord )?paru) .{2,80}",
    r"est[ea] (?:artículo|nota|artigo) (?:fue|foi) (?:publicad[oa] (?:originalmente|originalment)|"
    r"originalmente).{2,80}",
    r"questo articolo è stato pubblicato (?:originariamente|per la prima volta) .{2,80}",
    r"zum original(?:artikel)?",
    r"(?:den|der|dieser) original(?:artikel|text|beitrag)\b.{0,40}?\b(?:gibt es|finde(?:n sie|t ihr)|lesen sie|"
    r"lest ihr|erschien|steht)\b.{2,80}",
    r"(?:adapted|excerpted|reprinted|republished)(?: with permission)? from .{5,200}",
    r"lire l.article original",
    r"leer (?:el )?art[ií]culo original",
    r"(?:(?:back )?to the original|zum original|vers l.|ir al|vai all.|naar het|till|til) ?"
    r"(?:article|artikel|text|post|story|version|article original|artículo original|articolo originale|"
    r"originele artikel|originalartikeln|originalartiklen)[.:]?",
)

TRANSLATION = (
    r"(?:automatically|machine)[ -]translat(?:ed|ion)\b.{0,120}",
    r"(?:this (?:article|text|story) (?:was|has been|is) )?translated (?:automatically|by machine)\b.{0,120}",
    rf"(?:this (?:{_TEXT}|news(?: item)?|piece) (?:was|has been|is) )?translated (?:from|by|with) .{{2,80}}",
    r"(?:translation|übersetzung(?: und (?:adaptierung|bearbeitung))?|traduction|traducción|traduzione|tradução|"
    r"vertaling|перевод|переклад|tłumaczenie|překlad|översättning|oversettelse|oversættelse|çeviri)\s?: "
    rf"{FULL_NAME}(?:[,;/] .{{0,120}})?",
    r"(?:the |this )?translation (?:is|was|has been) (?:\w+ ){0,2}(?:automatic(?:ally)?|machine|by machine)\b.{0,80}",
    r"read the original (?:article|version|text).{0,30}",
    r"dieser (?:artikel|text|beitrag) ist eine übersetzung\b.{0,160}",
    r"(?:aus dem \w+ )?übersetzt (?:von|mit|aus) .{2,60}",
    rf"aus dem (?-i:[A-ZÄÖÜ])\w+(?:en|schen) von {FULL_NAME}",
    r"ce(?:t)? (?:article|texte) (?:a été|est) traduit .{2,100}",
    r"traduit (?:de l.|du )\w+ par .{2,60}",
    r"est[ea] (?:artículo|texto|artigo|nota) (?:ha sido|foi|fue) tradu[cz]id[oa] .{2,100}",
    r"dit artikel is (?:automatisch )?vertaald.{0,100}",
    r"denne (?:artikkelen|artikelen|artiklen) er (?:automatisk |maskin)?(?:oversatt|oversat)\b.{0,100}",
    r"(?:den här|denna) artikeln? är (?:automatiskt |maskin)?översatt\b.{0,100}",
    r"(?:ten|niniejszy) artykuł został (?:automatycznie |maszynowo )?przetłumaczony\b.{0,100}",
    r"(?:tento|článek) .{0,20}\b(?:automaticky |strojově )?přeložen.{0,100}",
    r"(?:šis )?(?:straipsnis|tekstas) .{0,20}išversta?s.{0,100}",
    r"bu (?:makale|haber|yazı|metin) .{0,30}çevril.{2,60}",
    r"(?:この記事|本記事|本文|이 기사).{0,30}(?:翻訳|翻译|翻譯|번역).{0,30}",
)
TRANSLATED = (
    rf".{{0,60}}\b{_TEXT}\b.{{0,40}}\b(?:automatically|machine)[ -]translat(?:ed|ion)\b.{{0,120}}",
    r".{0,120}\b(?:automatisch|automatisiert|maschinell) übersetzt.{0,200}",
    r".{0,60}\b(?:maschinelle|automatische|automatisierte) übersetzung\b.{0,250}",
    r".{0,60}\btraduit automatiquement.{0,60}",
    r".{0,60}\((?:translated from \w+|traduit (?:de l.|du )\w+|traducido del \w+|tradotto d\w+.\w+|"
    r"traduzido do \w+|vertaald uit het \w+|(?:übersetzt )?aus dem \w+(?: übersetzt)?|перевод с \w+)\)\.?",
    r".{0,60}\btraducid[oa] (?:automáticamente|del|por) .{0,60}",
    r".{0,60}\btradotto (?:automaticamente|da|dal) .{0,60}",
    r".{0,40}\bперевед[её]н[оа]? автоматически.{0,60}",
    r".{0,40}(?:автоматический|машинный) перевод.{0,60}",
    r".{0,40}(?:автоматичний|машинний) переклад.{0,60}",
)
TRANSLATED_WORDS = tuple(
    "translat übersetz traduit traducid traduzid tradotto vertaald переведен переведён перевод переклад".split()
)

AUTHOR_BOX = (
    r"(?:by )?(?:administrator|admin|webmaster|editor|staff(?: writer| reporter)?|"
    r"guest author|news desk|web desk|newsroom)",
    r"about the (?:author|writer)s?:?",
    r"[^.!?“”\"]{4,50}['’]s columns? (?:appears?|runs?|is (?:published|syndicated))\b[^“”\"]{0,90}",
    r"(?:he |she )?(?:is the )?author of [“\"].{3,100}",
    r"(?:zur person|über (?:den autor|die autorin)|der autor|die autorin|à propos de l.auteure?|"
    r"sobre el autor|о(?:б)? авторе):?",
)
CONTRIBUTED = (
    rf"[—–-]{{0,2}}\s?{NAME}(?:(?:,? and |, ){NAME}){{0,6}} (?:also )?contributed\.?",
    rf"{_NO_SPEECH}[—–-]{{0,2}}\s?.{{5,250}}\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post|"
    r"dispatch|column|coverage)|"
    r"(?:to )?(?:the |additional )?reporting)(?: from .{2,80}|, which was .{5,60}|, (?:along|together) with .{3,80})?"
    r"\.?\)?",
)
CONTRIBUTED_WORDS = ("contributed",)
CONTRIBUTORS = (
    r"[—–-]{0,2}\s?with (?:assistance|help|reporting|contributions) (?:by|from) .{2,140}",
    r"this (?:article|story|report) (?:includes|contains|uses|incorporates|was compiled (?:from|with)|is based) "
    r".{2,140}",
    r"[—–-]?\s?with (?:files|reporting|material) from .{2,100}",
    r"contributing: .{2,100}",
    r"with (?:\w+ ){0,2}(?:wires|agencies|wire reports)\.?",
    rf"mit (?:material (?:von|der) .{{2,40}}|agenturmaterial|agenturen|{WIRES}(?:(?:/|, |"
    rf" und ){WIRES}){{0,3}})\.?",
    r"this (?:article|story|report) (?:is|was) based (?:in part )?on (?:wire|agency|news) .{2,60}",
)
"""Who helped: an agency named here has given a part, and is not the one that the text goes back to."""

DATED = (r"[^|.]{2,40}\| ?updated\b.{4,40}",)
DATED_WORDS = ("| updated", "|updated")

BYLINE = (
    rf"(?:writing|compiled|edited|written|produced|graphics?|additional reporting) by {FULL_NAME}(?:[;,] .{{3,110}}|"
    rf"(?:,? and {FULL_NAME}))*\.?",
    rf"{WIRES}(?: ?[-–/,] ?{WIRES}){{1,4}}",
    rf"(?-i:[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}) \({WIRES}(?:(?:/|, ?){WIRES}){{0,4}}\)",
    rf"\(?{NAME} \d{{1,2}}/\d{{1,2}}/\d{{4}} page ?\w{{1,4}}\)?",
    r"(?:originally published|updated|published|posted|last (?:updated|modified)|first published|created|stand|"
    r"uppdaterad|publicerad|oppdatert|"
    r"publisert|opdateret|aggiornato|pubblicato|atualizado|bijgewerkt|gepubliceerd|aktualizováno|güncelleme|"
    r"опубликовано|обновлено|"
    r"aktualisiert|veröffentlicht(?: am)?|publié|mis à jour|publicado|actualizado)\b:?\s.{0,20}\d.{0,70}",
    rf"by (?!the |an? |and |now\b|\w+ing\b){FULL_NAME}(?:,? and {FULL_NAME}|, {FULL_NAME})*{_OFFICE}",
    rf"(?-i:[Pp]ar|[Pp]or|[Dd]oor) {FULL_NAME}(?:(?:, | et | y | e | en ){FULL_NAME}){{0,3}}",
    r"[가-힣]{2,4} 기자(?: 외 \d{1,2}명)?",
    r"(?-i:\([a-zäöü]{2,4}(?:[/,] ?[a-zäöü]{2,4}){0,4}\))",
    rf"(?:von|text|text und foto|fotos|redaktion|autor(?:in)?|автор|автори|tekst|texte|testo|"
    rf"texto)\s?: {FULL_NAME}"
    rf"(?:(?:, | und | and | et | y | e | i ){NAME}){{0,3}}",
    rf"(?-i:[Vv]on) {FULL_NAME}(?:(?:, | und ){NAME}){{0,3}}",
    r"\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?,? .{0,40}\d{4}",
    r"(?:\w{2,12}, )?\d{1,2}\.(?:\d{1,2}\.| ?[^\W\d_]{3,10}) ?\d{4}(?:,| \||,? um)? ?\d{1,2}[:.]\d{2}(?: min|"
    r" uhr)?\b.{0,20}",
    r"(?:strictly )?(?:under )?embargo(?:ed)?(?: (?:until|till)|\s?[:–—-])\s?.{0,40}\d.{0,40}",
    r"(?:not )?for (?:immediate )?(?:release|publication)(?:\s?[:–—-].{0,60}| (?:until|before) .{0,60})?[.!]?",
    r"(?:news|press|media) release[:.]?",
    r"\d+ (?:second|minute|hour|day|week|month|year)s? ago",
    r"vor \d+ (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)|il y a \d+ (?:minutes?|heures?|jours?|"
    r"mois|ans?)|"
    r"hace \d+ (?:minutos?|horas?|días?|meses|años?)",
    r"this (?:article|story) is more than \d+ (?:days?|weeks?|months?|years?) old",
    r"reporting by .{3,110}",
    r"\(?[—–-]{0,2}\s?(?:with )?(?:additional )?reporting (?:by|from) .{2,140}",
    rf"by (?:the )?(?-i:{WORD})['’]s {FULL_NAME}(?:(?:,| in) .{{2,40}})?",
    r"editing by .{3,110}",
    r"(?:agence france-presse|associated press|reuters|staff and agencies|(?-i:AP|AFP|PA|UPI|DPA|EFE|ANSA))",
    rf"\({WIRES}(?:(?:/|, ?){WIRES}){{0,4}}\)",
)

SIGNED = (
    r"[—–-]{0,2}\s?\(?(?:additional |with )?(?:reporting|writing|compiled) (?:by|from) [^“”\"()]{5,500}[;.] ?"
    r"(?:(?:additional )?(?:reporting|writing|editing|compiled)) by [^“”\"()]{3,200}\)?\.?",
)
SIGNED_WORDS = ("editing by", "writing by", "additional reporting by")
"""Who reported, wrote and edited, as agencies say it below a report."""

CAPTION = (
    r"(?:below|above|pictured)(?:,? (?:left|right))? ?: .{5,300}",
    r"photographers?: .{2,200}",
    r"media playback is (?:not supported|unsupported) on (?:this|your) device.{0,200}",
    r"image .{10,380} credit(?:s|\.\.\.|:)? ?.{2,100}",
    r"credit\.\.\. ?.{2,100}",
    r"(?:photos?|gallery|pictures|in pictures): .{10,390}",
    r"(?:photo(?:graph)?|image|picture|foto|bild|bildquelle|credit|photo credit|image credit|crédit(?: photo)?|"
    r"fotografía|imagen|imagem|immagine|zdjęcie|fot\.|kuva|фото|ảnh|写真|図|사진|illustration)s?"
    r"(?: by| source| credit)?(?:\s?[:：/]|\s[–-])\s?.{2,200}",
    r"\[?(?:photo|image|picture)s? (?:by|courtesy|via|credit|copyright) [^.]{2,120}\]?",
    r"(?:image|hide|toggle) caption .{3,300}",
    rf"{NAME} youtube",
    r"\(?(?:photo|image|picture|file photo)(?:s|graph)?(?:\s?[:/]| by | via | courtesy | credit )[^)]{0,120}\)",
    r"(?:enlarge|view) (?:this )?image.{0,140}",
    r"[^.!?“”\"]{3,90} (?:via|courtesy of) "
    r"(?:shutterstock|getty images|istock|unsplash|flickr|youtube|wikimedia.{0,20})",
    r"\(?(?:getty images|shutterstock|pixabay|unsplash|istock(?:photo)?|wikimedia commons)\)?",
    r"(?-i:FILE)(?: ?PHOTO)?\s?[:–—-]{1,2} .{5,380}",
)
DRAWN = (
    rf"(?:[^.!?“”\"]{{2,90}} )?(?:cartoon|illustrations?|photo(?:graph)?s?|graphics?|artwork|animation|drawings?|"
    rf"paintings?) by {FULL_NAME}(?:(?:, | for | / ?){NAME})?",
)
DRAWN_WORDS = tuple("cartoon illustration photo graphic artwork animation drawing painting".split())
"""Who drew or took what is shown."""
SLIDES = (r".{5,380}\bplay slideshow\b.{0,300}",)
SLIDES_WORDS = ("play slideshow",)
_CREDITED = (
    r"\((?:(?:file )?(?:photo|image|picture|foto|bild|credit)s?(?:\s?[:/]| by | via | courtesy )[^)]{1,80}|"
    r"(?:file|archive|stock) (?:photo|image|picture))\)"
)
CREDITED = (
    rf"{_NO_SPEECH}.{{10,240}}[.!?] ?{_CREDITED}\.?",
    rf"{_NO_SPEECH}.{{5,60}} {_CREDITED}",
)
"""A caption with its credit in brackets. A longer sentence that runs into the brackets may be one of the report."""
CREDITED_WORDS = tuple("(photo (image (picture (foto (bild (credit (file (archive (stock".split())
SLASHED = (
    rf"\(?(?:.{{2,160}}[.!?] )?{NAME}(?: ?/ ?{NAME}){{0,3}}(?: ?/ ?| via ){AGENCY}(?:(?: ?/ ?| via ){AGENCY})?"
    r"(?:, ?(?:file|pool|handout))?\)?",
    rf"(?:© ?)?\(?{AGENCY}(?:(?: ?/ ?| via )(?:{AGENCY}|{NAME})){{1,3}}\)?",
    rf"(?!(?-i:[^a-z{_SMALL}]+$))(?-i:{WORD} {WORD}) ?/ ?{NAME}",
    rf"{_NO_SPEECH}.{{10,300}} (?-i:REUTERS|AP Photo)/{NAME}(?:/.{{2,20}})?",
)
SLASHED_WORDS = ("/", " via ")

COPYRIGHT = (
    r"external (?:links|internet sites|websites) .{5,160}",
    r"(?:copyright|©|\(c\))(?:\s.{0,200}|:.{2,100}|©.{2,200})",
    r"this material may not be (?:published|reproduced).{0,120}",
    r"disclaimer: .{20,380}",
    r"(?:disclaimer|terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy)\b.{0,160}",
    r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.{0,150}",
    r"(?:наш сайт|наш портал|этот сайт) .{0,30}cookies?\b.{0,150}",
    r"(?:продовжуючи переглядати|продолжая (?:просмотр|использовать)) .{2,200}",
    r"(?:свидетельство о регистрации|сетевое издание|главный редактор:|учредитель:|адрес редакции).{2,380}",
    r"this is a rush transcript.{0,80}",
    r"(?:your )?capital (?:is )?at risk\b.{0,60}",
    r"(?:this|the above|nothing here) is not (?:intended as )?(?:investment|financial|legal|medical|tax) "
    r"advice\b.{0,80}",
    r"past performance is (?:no|not) .{5,80}",
    r"(?:the )?(?:views|opinions) expressed .{2,100}\b(?:are (?:\w+ )?(?:his|her|their|those)|do not)\b.{2,120}",
    r"content created by .{2,80} is available .{2,260}",
    r"gastkommentare .{2,150}\bredaktion entsprechen\.?",
    r"our standards: .{2,60}",
    r"(?:distributed|syndicated) by .{3,80}",
)

RESERVED = (r".{0,80}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés).{0,80}",)
RESERVED_WORDS = ("rights reserved", "rechte vorbehalten", "droits réservés")

CORRECTION = (
    r"\((?:(?:this (?:version of (?:the|this) )?(?:story|article|report|version|file)|updates? (?:previous|with)) |"
    r"corrects? (?:the )?(?:spelling|typo\w*|name|date|day|byline|headline|attribution|dateline|title|age|"
    r"reference|first name|wording|grammar|(?:in )?paragraph)\b|refiles? |adds? |updates? |recasts?|"
    r"removes |clarifies |fixes |writes through)[^()]{0,390}\)\.?",
    r"(?:an? (?:previous|earlier|prior|original)|the original) version of (?:this|the) .{3,300}",
    r"\*?this (?:article|story|column|essay) (?:appears|appeared|will appear) in (?:the|print|our)\b.{3,200}",
    r"a version of this (?:article|story|report|column) (?:appears|appeared|ran|was published)\b.{3,200}",
    r"[(\[*]{0,2}(?:correction|editor.?s? note|clarification|korrektur|erratum)\b\s?(?:[:(–—-]| \d).{3,390}",
    r"(?:the )?(?:this )?headline (?:on|of|for) this (?:article|story|report|post) (?:was|has been) .{3,200}",
    r"this (?:article|story|report|post|column) was (?:originally |first )?published\b.{3,140}",
    r"this is an (?:updated|abridged|edited|extended) version of .{3,200}",
    r"\(?corrected\s?(?:[:(]| \d).{3,390}",
    r"(?:correction|editor.s note|clarification|korrektur):",
    r"(?:updated?: )?this (?:article|story|report|version|post|page|file) (?:was|has been) (?:last )?"
    r"(?:amended|corrected|updated)(?: .{3,300}|\.)?",
    r"an earlier version of this .{3,300}",
)

CONTACT = (
    r"(?:do you )?(?:got|have|know) (?:an? |any |more )?(?:story|news tip|tips?|questions?|comments?|feedback|"
    r"photos?|pictures?|videos?|details|information)\b.{0,60}\?"
    r"(?: .{0,40}\b(?:e-?mail|contact|send|tell us|write|reach|ask|call|get in touch|share|submit)\b.{0,120}|"
    r".{0,60}@.{0,60})?",
    r"send (?:us )?(?:an? |your )?(?:tips?|stor(?:y|ies)|news|letters?|feedback|comments?)\b.{0,100}",
    r"(?:write|letters?) to the (?:editors?|newsroom)\b.{0,80}",
    r"get in touch (?:with|at|by|via|on)\b.{0,140}",
    rf"(?:reach|contact|e-?mail) (?:him|her|them|us|me|the (?:author|reporter|writer|newsroom)|"
    rf"{NAME})(?: directly)?"
    r" (?:at|via|by|on) [^\s@]{0,40}(?:@|\d|here|this).{0,100}",
    r"twitter\s?: ?@\w{1,30}.{0,60}",
    r"e-?mail\s?: ?\S{1,60}@\S{2,60}.{0,100}",
    r"ihre meinung ist uns wichtig.{0,160}",
)
WRITTEN_TO = (
    r"(?!.*\b(?:anyone|police|investigators|information about|witness\w*)\b)(?=.*\b(?:contact\w*|e-?mail|reach(?:ed)?|"
    r"write|send|submit|suggest\w*|tips?|letters?|corrections?|follow|twitter)\b)"
    r"[^“”\"]{3,240}?\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}\b.{0,80}",
    rf"{FULL_NAME}: [+(]?\d[\d() .-]{{6,20}}\d\b.{{0,380}}",
)
WRITTEN_TO_WORDS = ("@",)
"""Whom to write to, in a sentence with an address in it."""
