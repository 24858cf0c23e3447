"""How far a word approves or disapproves of what is spoken of: English, graded, for words anywhere in what is said.

Weights: 2 where the word alone tells a side, 1 where it takes another beside it. Above zero: approval.
"""

CLEAR = 2
"""Weight from which a clause takes a side, and a word alone.

On the notes of 31 stories 1 finds one more of 275 and reports 66 more."""
_STRONG_BLAME = """
abhorrent abomination absurd absurdity abysmal anti-democratic antidemocratic appalling atrocious authoritarianism
autocrat back-room backroom bad-faith baloney barbaric baseless belittling betray betrayal betrayed betraying betrays
bigot bigoted bigotry blackmail blasphemy blatant blatantly bogeyman bogus boogeyman boondoggle botched botching bozo
brazen buffoon bullies bullshit bully bullying bumbling bungled bungling bunk callous capitulation censoring charade
charlatan cherry-picked cherry-picking claptrap clownish clueless collude colluded colluding collusion con-man
condescending conman contemptible counterproductive cover-up coverup coward cowardice cowardly cowards crackpot
craziness cringe cronyism crook crooked cynical deceit deceitful deceive deceived deceiving deceptive defamation
defamatory degrading dehumanize dehumanized dehumanizes dehumanizing demagogic demagogue demagoguery demeaning demeans
demonization demonize demonized demonizes demonizing demoralizing denialism deplorable deranged dereliction despicable
despot devious dictatorial discredited disgrace disgraced disgraceful disgusting dishonest dishonesty dishonorable
disinformation disingenuous dismal disrespect disrespected disrespectful disrespecting double-dealing double-standard
drivel egregious endangering endangers exploitative extortion fabricated fabrication falsehood falsehoods farce
farcical fascism fascist fear-mongering fearmongering fiasco flimsy foolhardy foolish fraudulent frivolous gaffe-prone
gerrymandering gimmick gimmickry grandstanding grotesque gutless half-baked hateful hatemongering heartless
heavy-handed heinous hoax hogwash hooey horrendous hypocrisy hypocrite hypocrites hypocritical idiot idiotic idiots
ill-advised ill-conceived illogical imbecile immoral implausible incompetence incompetent indecent indefensible inept
ineptitude inexcusable inexplicable inflame inflamed inflames inflaming inflammatory infuriating inhumane injustice
insane insanity insensitive insult insulted insulting intolerable intolerant irresponsibility irresponsible
jeopardizes jeopardizing job-killing kooky laughable liar liars lied loathsome loony ludicrous lunacy lunatic lying
madness malarkey malice malicious mccarthyism mean-spirited meddling mischaracterization mischaracterize
mischaracterized misconstrued misguided misinformation mislead misleading misleads misled mismanaged mismanagement
mismanaging misogynist misogynistic misogynists misogyny misrepresent misrepresentation misrepresentations
misrepresented misrepresenting mockery moron moronic morons narcissist narcissistic nasty nefarious non-starter
nonsense nonsensical nonstarter nutty obfuscation obnoxious obscene obstructionism odious offensive one-sided
opportunistic outrageous overblown overreach overreacting overzealous pander pandering panders partisanship pathetic
peddling pernicious persecution perverse perversely perverted petty phony ploy politically-motivated politicize
politicized politicizing politicking powergrab predatory preposterous profiteering propaganda race-baiting racism
racist racists reckless recklessly recklessness reprehensible repugnant repulsive ridiculous rigged rubbish ruinous
sabotage sabotaged sabotaging savagery scam scandal-plagued scandal-ridden scapegoat scapegoating scapegoats
self-serving senseless sexist sham shame shameful shamefully shameless shoddy short-sighted shortsighted sickened
sickening slander slanderous sleazy sloppy smear smeared smearing smears smokescreen spineless spurious squander
squandered squandering steal stealing stole stolen stunt stupid stupidity thug thugs tone-deaf toothless toxic traitor
traitors trample trampled tramples trampling travesty treacherous treachery treason treasonous two-faced tyrannical
tyranny tyrant un-american unacceptable unamerican unconscionable unconstitutional undemocratic undermine undermined
undermines undermining unethical unfair unfairly unfit unfounded unhinged unjust unjustified unjustly unpatriotic
unprincipled unprofessional unscrupulous unseemly unserious unsustainable untrue untruths unwarranted unworkable
unworthy vendetta vengeful vile vilified vilify vilifying villainize villainizes villainizing vindictive warmonger
warmongering weaponize weaponized weaponizing whataboutism whitewash wimp witch-hunt wrongheaded xenophobia xenophobic
"""
_BLAME = """
abandon abandoned abandoning aberration abuse abused abuses abusing alarming amateurish angry anti-american arbitrary
arrogance arrogant attack attacked attacking attacks awful backfire backfired backfires backlash backward backwards
bad ban bankrupt bankrupting bans bias biased blame blames blaming bloated blunder boycott broken burden burdening
burdens burdensome bureaucratic cave caved chaos chaotic cheat cheated cheating chilling circus clown collapse
confusing contradictory corrupt corruption costly crackdown crazy crime crimes criminal criminalize criminalizing
criminals cripple cripples crippling crisis cruel cruelty damage damages damaging danger dangerous dangerously dead
deceptively defeat defiance defies deflect deflecting defy defying delusional demise denies deny denying deprive
depriving derail derailing derails destroy destroyed destroying destroys destruction destructive devastate devastates
devastating dire disappointed disappointing disappointment disaster disastrous discredit discrediting discriminate
discriminates discriminating discrimination discriminatory dismantle dismantling disregard distort distorted
distorting distortion distortions distorts distract distracting distraction disturbed disturbing divide divides
dividing division divisive dodge dodged dodging drastic dubious dumb dysfunction dysfunctional embarrass embarrassed
embarrassing embarrassment empty endangered erode erodes eroding erratic evade evading evasion evil exaggerated
exaggerating exaggeration excessive excuse excuses extreme extremism extremist extremists fail failed failing fails
failure failures fake false falsely fanatics fantasy fault fear fears felonies felony flaw flawed flaws flip-flop
flip-flopped flip-flopping flop flouting flouts folly fool fooling fools fraud frightening frivolously garbage greed
greedy gridlock gut guts gutting harass harassing harassment harm harmed harmful harming harms harsh harshly hate
hatred hollow horrible horribly horrific horrors hostage hostile humiliate humiliated humiliating humiliation hurt
hurting hurts ignorance ignorant ignore ignored ignores ignoring illegal illegally illegitimate imperil imperiling
imperils imposing inaccuracies inaccurate inadequate inappropriate incite inciting ineffective inequality inferior
infringe infringement infringes infringing intimidate intimidating intimidation intrusion intrusive irrelevant
jeopardize jeopardy joke kill killing lawless lie lies lose loser losers losing lousy meaningless menace mess
miscalculation mishandled mishandling mismatch mistake mistaken mistakes misuse misused mob negate negating neglect
neglected neglecting negligence negligent nightmare nightmares nonexistent obsolete obstruct obstructed obstructing
obstruction opposes oppression oppressive outdated outrage outraged overreaction overrun overstated overstepped
overstepping overturning painful partisan peril perilous pointless poisonous poor poorly pretend pretending pretends
problematic problems punish punished punishes punishing punitive radical radicals rant ravage refuse refused refuses
refusing retaliate retaliating retaliation retaliatory retribution revenge rhetoric rip-off risk risking rob robbing
rogue ruin ruined ruining sad sadly scandal scandalous scare scaring scary scheme schemes secretive selfish sellout
shady shambles shirk shocked shocking shortcoming shortcomings silence silencing silly sinister skyrocket skyrocketing
socialism socialist sour spying stale stoke stoking stonewall stonewalled stonewalling strip stripping suffer
suffering suppress suppressing suppression surrender swindle taint tainted tarnish tarnished terrible terribly
terrorist terrorists threat threaten threatened threatening threatens tirade tired tragic traumatic trick tricked
tricks troubled troubling ugly unaccountable unaffordable unclear undercut undercutting undue unfortunate
unfortunately unlawful unnecessary unpopular unprecedented unprepared unproven unpunished unqualified unrealistic
unreasonable unsafe untested unwise useless usurp usurping violate violated violates violating violation violence
violent waste wasted wasteful wasting weak weaken weakening weakens weakness wedge worse worsen worsened worsening
worsens worst worthless wreck wrong wrongful wrongly wrongs
"""
_STRONG_PRAISE = """
admirable brilliant commendable courageous exemplary fantastic heroic honorable honourable laudable outstanding
praiseworthy superb terrific trailblazer visionary well-deserved well-qualified world-class
"""
_PRAISE = """
accomplished accomplishment accomplishments achieve achieved achievement admire amazing applaud appropriate awesome
balanced beautiful beautifully beneficial best bipartisan bold brave bravely breakthrough capable common-sense
commonsense compassion compassionate competent confidence confident congratulations constructive correct courage
courageously decency decent dedicated dedication deserve deserved deserves dignity distinction distinguished effective
encouraging excellent exceptional expertise extraordinary fabulous fair fairness faithful finest flourish flourishing
freedom generous genuine gifted glad good gracious grateful gratitude great greatest happy hard-working hardworking
helpful hero heroes heroism historic honest honesty honor honored honoring hopeful humble ideal impressive improve
improved improvement incredible incredibly inspiration inspirational inspiring integrity invaluable landmark
leadership loved loyal magnificent meaningful milestone noble optimistic patriot patriotic perfect pleased positive
pragmatic principled productive progress promising prosper prosperity protect protecting protects proud proudly
qualified reassuring remarkable resilience resilient respect respected respects responsible rewarding rightly
sacrifice safer sensible sincere skilled skillful smart solution spectacular strength strengthen strong stronger
succeed success successful superior supportive talented thank thankful thanks thoughtful thrilled thrive thriving
tireless tirelessly trailblazing tremendous triumph trust unifying unite uniting uplifting valuable victory vindicated
vindication welcome welcoming wisdom wise wisely wonderful worthy
"""
_STRONG_PHRASES = {
    -2: """
    much ado about nothing;witch hunt;witch hunts;slap in the face;makes no sense;make no sense;no place in;
    out of touch;dead wrong;wrong message;wrong side of history;too little too late;step backward;step backwards;
    step back;a raw deal;bad deal;terrible deal;horrible deal;worst deal;disastrous deal;dead on arrival;
    dog whistle;conspiracy theory;conspiracy theories;fake news;shame on;how dare;race to the bottom;slippery slope;
    kangaroo court;fishing expedition;political theater;political theatre;cheap shot;hit job;power grab;
    abuse of power;attack on;assault on;affront to;slap at;playing politics;play politics;playing games;
    political games;turn a blind eye;turned a blind eye;turning a blind eye;under the bus;crossed the line;
    crosses the line;crossed a line;crosses a line;over the line;fan the flames;fanning the flames;double standard;
    double standards;above the law;sweep under the rug;horror show;banana republic;police state;smoke and mirrors;
    a bad idea;bad idea;terrible idea;bad joke;sick joke;total failure;complete failure;utter failure;
    abject failure;complete disaster;total disaster;recipe for disaster;disaster for;nothing but;
    character assassination;snake oil;pack of lies;bald-faced lie;completely false;totally false;patently false;
    categorically false;entirely false;simply false;absolutely false;false narrative;not true;simply wrong;
    completely wrong;totally wrong;just wrong;plain wrong;morally wrong;cannot be trusted;can't be trusted;
    cannot trust;can't trust;no evidence;without merit;no merit;no justification;no excuse;no business;no right to;
    no regard for;so-called;out of control;hell-bent;hell bent;kowtow to;caving to;caved to;cave to;bow to;
    in bed with;in the pocket of;on the backs of;at the expense of;ashamed of;should be ashamed;not welcome;
    unfit to;unfit for;going too far;gone too far;goes too far;went too far;a waste of;waste of time;waste of money;
    national embarrassment;stain on;blot on;war on women;class warfare;beneath the office;beneath contempt;
    very concerning;deeply concerning;deeply disturbing;deeply troubling;throwing a tantrum;temper tantrum;
    asleep at the wheel;ram through;rammed through;ramming through;as we know it;blood on his hands;
    blood on her hands;blood on their hands;in bad faith;bad faith;chilling effect;dangerous precedent;
    terrible precedent;trying to distract;distract from;make matters worse;makes matters worse;even worse;
    not acceptable;not appropriate;not right;not fair;not okay;not good enough;not enough;has failed;have failed;
    failed to;failed policies;failed leadership;lack of leadership;lack of respect;lack of transparency;hide behind;
    hiding behind;trojan horse;carte blanche;free pass;license to discriminate;more problems than;pure politics;
    politics at its;
    nail in the coffin;step in the wrong direction;wrong direction;a far cry from;cause for concern;
    cause for alarm;on the wrong track;bait and switch;sleight of hand;deeply flawed;fatally flawed;badly flawed;
    handled badly;very badly;deeply regret;asleep at the switch;double talk;rubber stamp;blank check;
    broken promises;broken promise;empty promises;slush fund;political hit;political attack;partisan attack;
    partisan politics;out of step;out of line;pay to play;quid pro quo;soft on;weak on
    """,
    2: """
    wonderful job;outstanding job;outstanding service;
    great job;good job;fantastic job;terrific job;amazing job;excellent job;tremendous job;incredible job;great man;
    good man;decent man;great woman;great person;good person;great guy;good guy;great distinction;with distinction;
    right thing;right decision;correct decision;right call;right choice;good decision;great decision;great news;
    good news;great choice;excellent choice;good choice;great day for;good day for;big win for;huge win for;
    a win for;victory for;great victory;step forward;right direction;long overdue;common sense;best interest;
    best interests;full confidence;complete confidence;every confidence;great respect;tremendous respect;
    enormous respect;highest respect;great deal of respect;deeply grateful;very grateful;service to our country;
    good idea;great idea;great honor;very proud;so proud;incredibly proud;proud of;the best person;highly qualified;
    eminently qualified;well qualified;great leader;strong leader;true leader;great patriot;stand with;stands with;
    standing with;stand behind;stands behind;love him;love her;great success;huge success;tremendous success;
    high standards
    """,
}

OPINIONS: dict[str, int] = {
    **dict.fromkeys(_PRAISE.split(), 1),
    **dict.fromkeys(_BLAME.split(), -1),
    **dict.fromkeys(_STRONG_PRAISE.split(), 2),
    **dict.fromkeys(_STRONG_BLAME.split(), -2),
}
"""Word in lower case -> its weight."""
OPINION_PHRASES: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {}
"""First word -> the phrases that begin with it, the longest first, with their weights."""
for _weight, _phrases in _STRONG_PHRASES.items():
    for _phrase in _phrases.split(";"):
        _words = tuple(_phrase.split())
        OPINION_PHRASES[_words[0]] = tuple(
            sorted(
                [*OPINION_PHRASES.get(_words[0], ()), (_words, _weight)],
                key=lambda item: (-len(item[0]), item),
            )
        )
FIGHTING = frozenset(
    """
    fight fights fighting fought combat combating end ends ended ending stop stops stopped stopping prevent prevented
    preventing prevents reject rejects rejected rejecting condemn condemns condemned denounce denounced oppose opposed
    against avoid avoids avoided expose exposed exposing root address tackle reduce reducing overcome defeat defeated
    eliminate from protect ease eases easing lift lifting relieve curb curbing cut solve fix heal deter counter
    confront solving fixing correct correcting remedy
    """.split()
)
"""Verbs and prepositions of whose object the speaker is against, so that blame behind them is none of the subject."""
