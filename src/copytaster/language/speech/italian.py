"""Reported words in Italian: `ha detto`, `spiega`, `secondo`; the subject is often left out."""

from .speech import Speech, with_endings, words

_ARE = """afferm dichiar spieg annunci sottoline conferm comment assicur ricord raccont precis osserv not critic denunci
lament ribatt replic attacc concord indic segnal giudic consider esort avvis insist incalz tuon argoment"""
_ERE_IRE = (
    "aggiung scriv rispond ribad sosten ammett promett avvert riten cred chied conclud prosegu riconosc"
)

ITALIAN = Speech(
    verbs=with_endings(_ARE, "a ano ò arono ava avano")
    | with_endings(_ERE_IRE, "e ono eva evano ette")
    | words(
        """dice dicono disse dissero diceva dicevano aggiunse aggiunsero scrisse scrissero rispose risposero ribadì
        ribadisce ribadiscono sostiene sostengono sostenne riferisce riferiscono riferì riferirono ammise
        promise chiarisce chiarì avvertì ritiene ritengono crede pensa chiese concluse conclude prosegue
        riconosce riconobbe"""
    ),
    participles=with_endings(_ARE, "ato")
    | words(
        """detto aggiunto scritto risposto ribadito sostenuto riferito ammesso promesso avvertito ritenuto creduto
        chiesto concluso proseguito riconosciuto chiarito dichiarato fatto"""
    ),
    auxiliaries=words(
        "ha hanno aveva avevano avrebbe avrebbero è sono era erano sarà fu può deve vuole sarebbe sarebbero"
    ),
    finite=r"(?:a|e|ò|ì|va|no)",
    according=("secondo", "stando a", "a detta di", "a giudizio di", "a parere di", "ad avviso di"),
    that=words("che se"),
    like=words("come"),
    relatives=words("cui quale quali dove quando perché ma mentre poiché e ed o nè né chi"),
    pronouns=words("egli lui lei esso essa loro essi io noi questi quest'ultimo"),
    bodies=words(
        """il lo la i gli le l'altro un uno una questo questa questi quel quella suo sua alcuni alcune due tre
        molti nostro nostra"""
    ),
    links=words("di del dello della dei degli delle dell' d la e per"),
    prepositions=words(
        """a ad al allo alla ai agli alle da dal dallo dalla dai con contro durante dopo prima fra tra in nel nello
        nella nei nelle su sul sullo sulla sui per presso secondo"""
    ),
    adverbs=words(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani ma anche inoltre poi così
        allora mentre ancora infine si gli le lo ci ne già non quindi invece recentemente"""
    ),
    this=frozenset(["lo", "è quanto"]),
    articles=words("il lo la"),
    joining=words("e ed ma o poi"),
    drops_subject=True,
)  # fmt: skip
