"""What comment forms say, in two dozen languages.

Each tuple holds patterns of whole lines, without regard to case, one beginning or turn of phrase each.
"""

COMMENTS = (
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
    r"(?:comentarios|comentários|commentaires|kommentare|kommentarer|commenti|reacties|komentarze|komentáře|"
    r"komentarai|yorumlar|комментарии|коментарі|коментари|σχόλια) ?\(\d+\):?",
    r"(?:share or comment on|comment on|rate|react to) (?:this|the) (?:article|story|post)\b.{0,20}",
    r"réagir à cet article|kommentieren|comenta (?:esta noticia|este artículo)|comente (?:esta notícia|este artigo)|"
    r"reageer op dit artikel|skriv en kommentar|kommentér artiklen|skomentuj|commenta (?:questo )?articolo",
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
    r"deja (?:un|tu|su) (?:comentario|respuesta).{0,40}|deja una respuesta.{0,40}",
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
    r"(?:please )?(?:read|see) our comment(?:ing)? (?:policy|guidelines|rules).{0,40}",
    r"would you like to comment.{0,40}",
    r"you must (?:be logged in|log in|confirm your .{2,40}).{0,30}\bcomment(?:ing)?\b.{0,20}",
    r"please log ?out and then log ?in again.{0,80}",
    r"join (?:the|our|thought-provoking) (?:commenting forum|comments|conversations?|discussion).{0,90}",
    r"wie hat ihnen dieser artikel gefallen\?",
    r"durchschnittliche bewertung:.{0,20}",
    r"(?:(?:if you )?(?:have )?(?:found|spotted|noticed|see) an? (?:mistake|typo|error)|fehler (?:gefunden|entdeckt)|"
    r"une erreur|(?:has|ha) encontrado un error|(?:hai trovato|segnala) un errore|encontrou um erro|"
    r"znalazłeś błąd|zauważyłeś błąd|našli jste chybu|"
    r"(?:если вы )?(?:нашли|заметили|обнаружили) (?:ошибку|опечатку)|(?:якщо ви )?(?:знайшли|помітили) помилку|"
    r"намерихте грешка)\b.{0,120}",
    r"(?:обсуждение закрыто|сначала новые|доступ к чату заблокирован|регистрация пройдена успешно)\b.{0,130}",
)

REMEMBERED = (
    r"(?=.*\b(?:cookie|browser|navigateur|navegador|przegląda|браузер|nettleser|webbläsar|selai))"
    r"(?:save my|do il mio|salva il|enregistre|guarda mi|salvar meu|meinen? name|zapisz moje|mijn naam|сохранить моё?|"
    r"lagre mitt|spara mitt|gem mit).{5,160}"
    r"\b(?:comment|comenta|kommentie|kommentar|reactie|komentarz|комментар|reager).{0,40}",
)
REMEMBERED_WORDS = tuple(
    "cookie browser navigateur navegador przegląda браузер nettleser webbläsar selai".split()
)
"""What a comment form asks leave for: to know the reader's name the next time."""
