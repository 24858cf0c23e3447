"""What furniture looks like, line by line, in the languages that news sites use."""

import re

from ...model import FurnitureKind


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(alternatives)})$", re.IGNORECASE)


WHOLE: tuple[tuple[FurnitureKind, int, re.Pattern[str]], ...] = (
    (
        "source-link",
        70,
        _pattern(
            r"(?:original )?source(?: link)?[.:]?",
            r"(?:link to )?(?:the )?(?:original|full) (?:article|story|source|post|report)[.:]?",
            r"read (?:the )?(?:original|full) (?:article|story|post|report)(?: here| on .{2,30})?[.:]?",
            r"via\s?:?\s?https?://\S+",
            r"(?:source|quelle|fuente|fonte|источник|джерело|źródło|zdroj|bron|allikas|"
            r"šaltinis|avots)\s?:\s?\S.{0,60}",
            r"originally (?:published|posted|appeared) (?:on|in|at|by) .{2,50}",
            r"this (?:article|story|post) (?:was )?(?:originally |first )?(?:published|"
            r"appeared) (?:on|in|at|by) .{2,60}",
            r"zum original(?:artikel)?",
            r"lire l.article original",
            r"leer (?:el )?art[ií]culo original",
        ),
    ),
    (
        "translation-notice",
        160,
        _pattern(
            r".{0,60}\b(?:automatically|machine)[ -]translat.{0,90}",
            r"(?:this (?:article|text|story) (?:was|has been|is) )?translated (?:automatically|by machine)\b.{0,120}",
            r"(?:this (?:article|text|story) (?:was|has been|is) )?translated (?:from|by|with) .{2,80}",
            r"read the original (?:article|version|text).{0,30}",
            r".{0,60}\b(?:automatisch|maschinell) übersetzt.{0,80}",
            r"(?:aus dem \w+ )?übersetzt (?:von|mit|aus) .{2,60}",
            r".{0,60}\btraduit automatiquement.{0,60}",
            r".{0,60}\btraducid[oa] (?:automáticamente|del|por) .{0,60}",
            r".{0,60}\btradotto (?:automaticamente|da|dal) .{0,60}",
            r".{0,40}\bпереведен[оа]? автоматически.{0,60}",
            r".{0,40}автоматический перевод.{0,60}",
        ),
    ),
    (
        "author-box",
        40,
        _pattern(
            r"(?:by )?(?:administrator|admin|webmaster|editor|staff(?: writer| reporter)?|"
            r"guest author|news desk|web desk|newsroom)"
        ),
    ),
    (
        "newsletter",
        200,
        _pattern(
            r"(?:unlock|get|receive|join|try|sign up (?:to|for)|subscribe to|register for|"
            r"don.t miss) .{0,70}\b(?:newsletter|briefing|digest|inbox|email alerts?|"
            r"mailing list)\b.{0,70}",
            r".{0,50}\bnewsletter\b.{0,40}(?:free|here|sign up|subscribe|inbox|anmelden|abonnieren).{0,40}",
            r"(?:enter )?your e-?mail(?: address)?\*?",
            r"(?:jetzt )?(?:den |unseren )?newsletter (?:abonnieren|bestellen|anmelden)\b.{0,90}",
            r"(?:inscrivez|abonnez)-vous .{0,40}newsletter.{0,40}",
            r"suscr[ií]bete .{0,60}",
            r".{0,60}delivered (?:straight |directly )?to your inbox.{0,40}",
        ),
    ),
    (
        "promotion",
        160,
        _pattern(
            r"advertisements?",
            r"sponsored(?: content| by .{2,40})?",
            r"(?:story continues|article continues) (?:below|after).{0,40}",
            r"skip (?:to|past) .{2,60}",
            r"(?:follow|like|find|join) (?:us|the \w+|@?\w+) on (?:facebook|twitter|x|"
            r"instagram|telegram|whatsapp|youtube|linkedin|google news|bluesky|tiktok).{0,80}",
            r"(?:subscribe|sign up|log ?in|register|donate|download)(?: now| today| here|"
            r" to .{2,60}| for .{2,60})?[.!]?",
            r"(?:support|become) .{0,60}\b(?:member|journalism|subscriber|supporter)\b.{0,40}",
            r"(?:already a )?(?:subscriber|member)\?.{0,60}",
            r"we are available 24\s?/\s?7.{0,40}",
            r"call (?:us )?now!?",
            r"(?:watch|listen)(?: live| now)?[:!].{0,90}",
            r"werbung|anzeige|publicité|publicidad|pubblicità|реклама|reklama|reclame",
            r"download (?:the |our )?.{0,30}\bapp\b.{0,40}",
            r"(?:buy|get) (?:tickets|the book|a copy).{0,60}",
        ),
    ),
    (
        "navigation",
        140,
        _pattern(
            r"(?:home|news|world|politics|business|sports?|opinion|culture|menu|search|"
            r"tags?|topics?|categories|archive)(?:\s*[>|»/•·›]\s*[\w &-]{2,40}){1,8}",
            r"(?:share|print|email|tweet|pin|save|copy link|whatsapp|facebook|twitter|"
            r"telegram|linkedin|reddit)(?:[ ,|/•·]+(?:share|this|on|print|email|tweet|"
            r"pin|save|copy|link|whatsapp|facebook|twitter|telegram|linkedin|reddit|article|"
            r"story|via))*[:.]?",
            r"(?:read|see|watch|learn) (?:more|also|next|on)[:!].{0,110}",
            r"(?:read|see|show|load) more\.{0,3}",
            r"(?:more|related|recommended|popular|trending|most read|latest)(?: (?:news|"
            r"stories|articles|posts|topics|coverage|reading|content|from .{2,30}|on .{2,40}))?:?",
            r"you (?:may|might) (?:also )?(?:like|be interested in).{0,110}",
            r"(?:previous|next)(?: (?:post|article|story))?:?.{0,60}",
            r"(?:back|skip) to (?:top|content|main content|navigation).{0,20}",
            r"(?:tags?|filed under|topics?|posted in|categories)\s?:.{1,110}",
            r"(?:lesen sie auch|mehr zum thema|à lire aussi|lire aussi|leer también|lea también|"
            r"leggi anche|читайте также|czytaj też|skaitykite taip pat)\b.{0,110}",
            r"\d+ (?:min(?:ute)?s?|minuten|minutos) (?:read|lesezeit|de lecture|de lectura)",
            r"(?:jump|go) to .{2,40}",
            r"(?:click|tap) here.{0,60}",
            r"loading\.{0,3}",
            r"share this:?.{0,40}",
        ),
    ),
    (
        "comments",
        140,
        _pattern(
            r"(?:leave|post|write|add|submit) (?:a |your )?(?:reply|comment|response)s?.{0,40}",
            r"your email address will not be published.*",
            r"required fields are marked.*",
            r"votre adresse e-?mail ne sera pas publiée.*",
            r"(?:tu|su) dirección de correo electrónico no será publicada.*",
            r"(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht.*",
            r"il tuo indirizzo e-?mail non sarà pubblicato.*",
            r"o seu endereço de e-?mail não será publicado.*",
            r"twój adres e-?mail nie zostanie opublikowany.*",
            r"je e-?mailadres (?:wordt|zal) niet .{2,20}",
            r"ваш (?:адрес )?e-?mail не будет опубликован.*",
            r"el\. pašto adresas nebus skelbiamas.*",
            r"(?:les champs obligatoires|los campos obligatorios|erforderliche felder|i campi obbligatori|"
            r"campos obrigatórios|wymagane pola|vereiste velden|обязательные поля)\b.{0,80}",
            r"(?:no|\d[\d,.]*|view|show|see all|load|join the) (?:comments?|conversation|"
            r"responses?|replies)(?: yet| so far| below)?.{0,20}",
            r"comments?(?: \(\d+\))?:?(?: are closed.{0,10})?",
            r"save my name, email.{0,90}",
            r"(?:name|e-?mail|website|comment|nom|adresse e-?mail|commentaire|nombre|correo electrónico|comentario|"
            r"kommentar|nome|commento|comentário|imię|komentarz|имя|комментарий|vardas|komentaras)\s?\*",
            r"(?:log|sign) in to (?:leave|post|comment).{0,40}",
            r"notify me of .{2,60}",
            r"(?:schreiben sie|hinterlasse) einen? (?:kommentar|antwort).{0,30}",
            r"\d* ?kommentare?(?: schreiben)?:?",
            r"keine kommentare:?",
            r"kommentar veröffentlichen",
            r"laisser un commentaire.*",
            r"aucun commentaire:?",
            r"(?:enregistrer|publier) un commentaire",
            r"deja (?:un comentario|una respuesta).*",
            r"no hay comentarios\.?:?",
            r"publicar un comentario",
            r"lascia un commento.*",
            r"nessun commento:?",
            r"posta un commento",
            r"deixe um comentário.*",
            r"nenhum comentário:?",
            r"postar um comentário",
            r"(?:dodaj|napisz) komentarz.*",
            r"brak komentarzy:?",
            r"prześlij komentarz",
            r"(?:оставить|добавить|отправить) комментарий.*",
            r"(?:комментариев нет|нет комментариев|комментарии):?",
            r"(?:залишити|додати|дописати|опублікувати) коментар.*",
            r"немає коментарів:?",
            r"komentarų nėra:?",
            r"rašyti komentarą",
            r"(?:parašykite|palikti) komentarą.*",
            r"nav komentāru:?",
            r"(?:ierakstīt|pievienot) komentāru",
            r"kommentaare ei ole:?",
            r"postita kommentaar",
            r"(?:přidat|okomentovat) komentář.*",
            r"žádné komentáře:?",
            r"(?:pridať|zverejnenie) komentár.*",
            r"nincsenek megjegyzések:?",
            r"megjegyzés küldése",
            r"niciun comentariu:?",
            r"trimiteți un comentariu",
            r"inga kommentarer:?",
            r"skicka en kommentar",
            r"ingen kommentarer:?",
            r"(?:send|legg inn) en kommentar",
            r"ei kommentteja:?",
            r"lähetä kommentti",
            r"hiç yorum yok:?",
            r"yorum (?:gönder|yap|yaz)",
            r"δεν υπάρχουν σχόλια:?",
            r"δημοσίευση σχολίου",
            r"(?:plaats|geef) een (?:reactie|opmerking).*",
            r"geen (?:reacties|opmerkingen):?",
            r"een reactie posten",
            r"コメントを投稿",
            r"发表评论",
            r"لا توجد تعليقات:?",
            r"إرسال تعليق",
        ),
    ),
    (
        "copyright",
        220,
        _pattern(
            r"(?:copyright|©|\(c\))\s.{0,200}",
            r".{0,80}\ball rights reserved\.?.{0,60}",
            r"this material may not be (?:published|reproduced).{0,120}",
            r"alle rechte vorbehalten.{0,60}",
            r"tous droits réservés.{0,60}",
            r"(?:disclaimer|terms (?:of|and)|privacy policy|cookie policy)\b.{0,160}",
            r"(?:we|this (?:web)?site) uses? cookies.{0,150}",
        ),
    ),
    (
        "caption",
        220,
        _pattern(
            r"(?:photo(?:graph)?|image|picture|foto|bild|credit|photo credit|image credit|"
            r"illustration)s?(?: by| source| credit)?\s?[:/–-].{2,200}",
            r"\[?(?:photo|image|picture) by [^.]{2,120}\]?",
            r"\(?(?:photo|image|picture|file photo)[^)]{0,120}\)",
            r".{10,180}\((?:photo|image|picture|file|credit)[^)]{2,60}\)",
            r"getty images",
            r"(?:enlarge|view) (?:this )?image.{0,60}",
            r".{0,60}(?:/|via )(?:getty images|shutterstock|afp|epa|ap photo|alamy)",
        ),
    ),
    (
        "byline",
        120,
        _pattern(
            r"(?:updated|published|posted|last (?:updated|modified)|first published|created|"
            r"aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado)\b:?\s.{0,20}\d.{0,70}",
            r"by (?-i:[A-Z][\w.’'-]+(?: (?:d[aeiu]|van|von|der|al|bin|la|le|[A-Z][\w.’'-]*)){1,5})"
            r"(?:(?:,| and | \|)(?!.*\.$).{0,60})?",
            r"\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?,? .{0,40}\d{4}",
            r"reporting by .{3,110}",
            r"\(?(?:additional )?reporting by .{3,110}",
            r"editing by .{3,110}",
            r"(?:agence france-presse|associated press|reuters|staff and agencies)",
        ),
    ),
    (
        "correction",
        400,
        _pattern(
            r"\(?(?:correction|corrected|editor.?s? note|clarification|korrektur|"
            r"erratum)\b\s?(?:[:(–—-]| \d).{3,390}",
            r"this (?:article|story|version|post) (?:was|has been) (?:amended|corrected|updated) .{3,300}",
            r"an earlier version of this .{3,300}",
        ),
    ),
)
"""Kind, the longest line of it, and what the whole line looks like."""

HEADERS: tuple[tuple[FurnitureKind, re.Pattern[str]], ...] = (
    (
        "contact",
        _pattern(
            r"contact(?: us| info(?:rmation)?| details)?:?",
            r"(?:our )?(?:address|offices?|headquarters):?",
            r"get in touch:?",
            r"kontakt:?",
            r"contacto:?",
            r"контакты:?",
        ),
    ),
    (
        "references",
        _pattern(
            r"references?(?:\(s\))?:?",
            r"sources?(?:\(s\))?:",
            r"works cited:?",
            r"bibliograph(?:y|ie):?",
            r"quellen(?:angaben?)?:?",
            r"fuentes:?",
            r"литература:?",
            r"источники:?",
        ),
    ),
    (
        "navigation",
        _pattern(
            r"(?:related|recommended|more|popular|trending|latest)(?: (?:articles|stories|"
            r"posts|news|content|topics))?:?",
            r"most (?:read|popular|viewed|shared):?",
            r"you may also like:?",
            r"mehr zum thema:?",
            r"à lire aussi:?",
        ),
    ),
    (
        "comments",
        _pattern(
            r"leave a (?:reply|comment)",
            r"comments?:?",
            r"post a comment",
            r"rašyti komentarą",
            r"оставить комментарий",
        ),
    ),
)
"""Lines that say what the short lines below them are."""

ADDRESS = re.compile(
    r"(?:\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\b\d{1,5},? [\w .'-]{2,40}\b(?:street|"
    r"st|road|rd|avenue|ave|lane|square|buildings?|boulevard|blvd"
    r"|drive|suite|floor|way|place)\b|(?:tel|phone|fax|call|mobile|e-?mail)\s?[.:]\s?[\w+(]|"
    r"\+\d{1,3}[\s(]\d{2,}|^[\w.+-]+@[\w-]+\.[\w.]+$|^https?://\S+$|^www\.\S+$|"
    r"\bP\.?O\.? Box\b)",
    re.IGNORECASE,
)
CITATION = re.compile(
    r"(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?\s+(?:\d{1,2},\s+)?\d{4}"
    r"\s*[:;,.(]\s*(?:pp?\.?\s*)?[A-Z]?\.?\d[\w–,) -]{0,30}\.?$"
)
"""How a bibliographic citation ends: a date with its year, then a page."""
CITED = re.compile(
    r"^[^\W\d_a-z][\w'’-]{1,30}, [^\n\"“]{2,60}[\"“][^\n\"“”]{4,250}[\"”]\.? [^\W\d_a-z][^\n\"“”]{2,60},? "
    r"\(?(?:\d{1,2}\s|\w{3,10}\s)[\w. ,]{2,20}\d{4}\)?\.?$"
)
"""A bibliographic citation without a page: `Roe, Ann. "Mill burns." Valley Courier, 3 May 2024.`"""
LINKED = re.compile(
    r"^(?:\[?\d{1,3}\]?[.)]?\s+)?(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?)(?:\s.{0,60})?$",
    re.IGNORECASE,
)
