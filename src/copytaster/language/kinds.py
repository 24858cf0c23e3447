"""Words of one kind that are not one another: a lorry is no van, migrants are no refugees, a night is no morning."""

_TABLE = """\
truck lorry|van|bus coach|car sedan|minivan|taxi|motorcycle motorbike|bicycle|tractor|ambulance|limousine
ferry|yacht|tanker|trawler|dinghy raft|kayak canoe|freighter|submarine|frigate destroyer
helicopter|drone|glider|balloon
rifle|pistol handgun revolver|shotgun|knife|axe|machete|hammer|sword|grenade|missile|bow
cocaine|heroin|marijuana cannabis|fentanyl|methamphetamine meth|ecstasy
arm|leg|neck|chest|shoulder|stomach abdomen|thigh|knee|wrist|ankle|jaw
hotel|apartment flat|restaurant|bar|nightclub|stadium|theater theatre cinema|museum|supermarket|warehouse|factory
church|mosque|synagogue|school|university college|hospital|library|courthouse|prison jail|airport|station
morning|afternoon|evening|night|midnight|noon|dawn|dusk
earthquake quake|flood|hurricane|tornado|tsunami|wildfire|avalanche|landslide|blizzard|drought
shot|stabbed|strangled|beaten|poisoned|drowned|hanged|suffocated
dog|cat|horse|cow|sheep|goat|lion|tiger|bear|wolf|elephant|shark|snake
murder|manslaughter|robbery|burglary|perjury|bribery|extortion|kidnapping|arson
suspended paused halted froze frozen|delayed postponed|blocked|vetoed|upheld|cancelled canceled scrapped abolished \
repealed rescinded revoked|reversed overturned
rose climbed jumped surged|fell dropped plunged tumbled declined
catholic|protestant|baptist|methodist|muslim|jewish|hindu|buddhist|mormon
migrant immigrant|refugee|tourist
militant|terrorist|rebel insurgent|soldier|policeman policewoman
protester demonstrator|rioter|mob|onlooker bystander
student|teacher|reporter journalist|activist|nurse|doctor|lawyer attorney|banker|engineer|farmer|fisherman|actor|singer
ally|staffer aide adviser advisor|associate|donor|envoy|lobbyist|spy
wall|barrier|fence|ditch
regime|government|junta
riot|protest demonstration|march|rally|parade|vigil
raid|airstrike|shelling|ambush|invasion|bombing
explosion blast|blaze fire|collapse|collision
meddling interference|hacking|collusion|espionage
truce ceasefire|armistice|surrender|treaty
embargo|boycott|blockade|tariff
grant|loan|subsidy|donation|bribe|ransom|bonus
lawsuit|appeal|petition|indictment
decree|resolution|amendment|memorandum memo
draft|preliminary|interim|final
partial|full complete
unanimously|narrowly|overwhelmingly
ordered|urged|forced|invited|allowed permitted
defended|criticized criticised condemned denounced|praised hailed
mountain hillside|forest woods wooded|field|swamp|river|lake|beach
red|blue|green|yellow|orange|purple|pink|grey gray
daily|weekly|monthly|yearly annual
fractured broken|sprained|dislocated|bruised
""".strip()


def _read() -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for kind, line in enumerate(_TABLE.splitlines()):
        for group in line.split("|"):
            words = group.split()
            for word in words:
                for form in (word, f"{word}s"):
                    found.setdefault(form, (kind, words[0]))
    return found


KINDS: dict[str, tuple[int, str]] = _read()
"""Word in lower case, plural too -> the number of its kind, and the word that stands for it and its synonyms."""
