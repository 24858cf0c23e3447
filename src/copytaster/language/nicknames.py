"""Given names that stand for one another: short forms, and the shapes that one name has in several languages."""

_GROUPS = """
abigail abby|abraham abe|albert al bert
alexander alex aleksandr aleksander oleksandr alexandre alejandro alessandro sasha|alexandra alex sandra
alexei aleksey alexey alexej oleksiy|alfred al fred alf|amanda mandy|andrew andy drew andrei andrey
andriy andrij andrzej andrea andre|anthony tony anton antony antonio|arthur art artur|barbara barb
barnabas barney|benjamin ben benny binyamin|bernard bernie|beatrice bea|bradley brad
catherine cathy kate katie kathy katherine kathryn|kathleen katie kathy|katherine kate katie kathy kit
charles charlie chuck carl karl carlos|christina chris tina|christine chris chrissy|christopher chris kit christoph
clifford cliff|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|dennis denny
dmitry dmitri dmitriy dmytro dimitri|donald don donnie|dorothy dot dottie|douglas doug
edward ed eddie ted ned|edmund ed eddie|edwin ed eddie|elizabeth liz beth betty lizzie eliza bess elisabeth
eleanor ellie nell|emily em|eric erik|eugene gene yevgeny evgeny yevhen|evgeny yevgeny|ferdinand ferdi
frances fran|francis frank|franklin frank|frederick fred freddie frederic friedrich|gabriel gabe
gabrielle gabby|george georg jorge giorgio yuri|gerald gerry jerry|gerard gerry|geoffrey geoff|jeffrey jeff
gregory greg grigory|harold harry hal|henry harry hank henri heinrich|herbert herb bert|isaac ike
jacob jake jakob|james jim jimmy jamie|jacqueline jackie|jennifer jen jenny|jeremy jerry|jerome jerry
jessica jess jessie|joan joanie|john johnny jack jon johann johannes ivan jean juan|jonathan jon
joseph joe joey josef jose|joshua josh|judith judy|julian jules|kenneth ken kenny|kimberly kim
kristina kris kristy|lawrence larry laurence|leonard len lenny|leo lev|lewis lew louis|louis lou luis luigi
lucille lucy|madeleine maddie|margaret maggie meg peggy marge greta|maria mary marie|martha marty
martin marty|matthew matt matthias|maurice morris|maxwell max|maximilian max|megan meg
michael mike mick mickey mikhail mykhailo michel miguel micky|mitchell mitch|nancy nan|natalie nat
nathan nate|nathaniel nate nat|nicholas nick nicky nicolas nikolaus mykola nikolai nicola klaus
nikolai nikolay mykola|oliver ollie|olga olha|pamela pam|patricia pat patty tricia|patrick pat paddy
paul pavel pavlo pablo|peter pete pyotr petro pedro pierre|philip phil phillip|randolph randy|raymond ray
rebecca becky|reginald reg|richard rick dick rich ricky|robert bob rob bobby robbie bert|roderick rod
rodney rod|roger rodge|roland rolly|ronald ron ronnie|rosemary rose rosie|rudolph rudy rudolf|russell russ
samuel sam sammy|samantha sam|sebastian seb|sergei sergey serhiy sergej serge|sheldon shelly|solomon sol
stanley stan|stephanie steph|stephen steve steven stephan stefan|stewart stu|stuart stu
susan sue suzie susie|tatiana tatyana tetiana tanya|terence terry|terrence terry|theodore ted theo teddy
theresa terry tess teresa|thomas tom tommy tomas|timothy tim timmy|tobias toby|ulrich uli|valerie val
victoria vicky tori|victor viktor vic|vincent vince vinny|virginia ginny|vladimir volodymyr wladimir
vyacheslav slava viacheslav|walter walt|wilhelm willi|william bill will billy willy liam|winston win
yelena elena olena helen helena|zachary zach zack|muhammad mohammed mohamed mohammad muhammed
galina halyna halina|yekaterina ekaterina kateryna katerina catherine|yulia yuliya julia iuliia
yevgenia yevgeniya evgenia eugenia|yury yuri yuriy jurij|georgy heorhii georgi|natalia natalya nataliya
ksenia xenia oksana|svetlana svitlana|tariq tarik tarek|yusuf yousef yusef youssef
husayn hussein hossein|umar omar|uthman osman|jerrold jerry|louis louie|howard howie|leslie les|melissa missy
norman norm|penelope penny|sarah sally|thaddeus thad|wesley wes|allan al alan allen|rafael rafa|regina gina
""".replace("\n", "|")

NICKNAMES: dict[str, frozenset[str]] = {}
"""Given name in Latin lower case -> the names that can stand for it and that it can stand for."""


def _gather() -> None:
    found: dict[str, set[str]] = {}
    for group in _GROUPS.split("|"):
        names = group.split()
        for name in names:
            found.setdefault(name, set()).update(other for other in names if other != name)
    NICKNAMES.update((name, frozenset(others)) for name, others in sorted(found.items()))


_gather()
