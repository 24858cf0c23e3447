"""How far a word approves or disapproves of what is spoken of: English, graded, for words anywhere in what is said.

Weights: 2 where the word alone tells a side, 1 where it takes another beside it. Above zero: approval.
"""

_STRONG_BLAME = """
abhorrent abomination absurd absurdity appalling atrocious authoritarianism autocrat barbaric baseless betray betrayal
betrayed betraying betrays bigot bigoted bigotry blackmail blasphemy bogus boondoggle bozo buffoon bullies bullshit
bully bullying callous capitulation charade charlatan clueless collude colluded colluding collusion con-man conman
contemptible cover-up coverup coward cowardice cowardly cronyism crook crooked cynical deceit deceitful deceive
deceived deceiving deceptive defamation defamatory dehumanize dehumanized dehumanizes dehumanizing demagogic demagogue
demagoguery demeaning demeans demonize demonized demonizes demonizing deplorable deranged despicable despot
dictatorial disgrace disgraced disgraceful disgusting dishonest dishonesty dishonorable disinformation disingenuous
disrespect disrespected disrespectful disrespecting double-standard egregious endangering endangers extortion
fabricated fabrication falsehood falsehoods farce farcical fascism fascist fear-mongering fearmongering fiasco foolish
fraudulent frivolous garbage gerrymandering gimmick gimmickry grandstanding gutless hateful heartless heinous hoax
horrendous hypocrisy hypocrite hypocrites hypocritical idiot idiotic idiots ill-advised ill-conceived imbecile immoral
incompetence incompetent indecent indefensible inept ineptitude inexcusable inflame inflamed inflames inflaming
inflammatory inhumane injustice insane insanity insensitive insult insulted insulting intolerable irresponsibility
irresponsible jeopardizes jeopardizing laughable liar liars lied loathsome ludicrous lunacy lunatic lying malicious
mean-spirited meddling misguided misinformation mislead misleading misleads misled mismanagement misogynist
misogynistic misogyny misrepresent misrepresentation misrepresented mockery moronic non-starter nonsense nonsensical
nonstarter obscene obstructionism offensive one-sided opportunistic outrageous overreach pander pandering panders
partisanship pathetic peddling persecution petty phony ploy politically-motivated politicize politicized politicizing
powergrab preposterous propaganda race-baiting racism racist racists reckless recklessly recklessness reprehensible
repugnant repulsive ridiculous rigged ruinous sabotage sabotaged sabotaging scam scapegoat scapegoating senseless
sexist sham shame shameful shamefully shameless short-sighted shortsighted sickening slander slanderous sleazy sloppy
smear smeared smearing smears smokescreen spineless squander squandered squandering steal stealing stole stolen stunt
stupid stupidity thug thugs toxic traitor traitors trample trampled tramples trampling travesty treason treasonous
tyrannical tyranny tyrant un-american unacceptable unamerican unconscionable unconstitutional undemocratic undermine
undermined undermines undermining unethical unfair unfairly unfit unfounded unhinged unjust unjustified unjustly
unpatriotic unprincipled unseemly untrue unwarranted unworthy vendetta vengeful vile vilified vilify vilifying
villainize villainizes villainizing vindictive warmonger warmongering weaponize weaponized weaponizing whitewash wimp
witch-hunt wrongheaded xenophobia xenophobic
"""
_BLAME = """
abandon abandoned abandoning aberration abuse abused abuses abusing alarming amateurish angry anti-american arbitrary
arrogance arrogant attack attacked attacking attacks awful backlash backward backwards bad ban bans bias biased blame
blames blaming blunder boycott broken burden burdens bureaucratic cave caved chaos chaotic cheat cheated cheating
circus clown collapse corrupt corruption costly crazy criminal criminals crisis cruel cruelty damage damages damaging
danger dangerous dangerously dead deceptively defeat delusional demise denies deny deprive depriving destroy destroyed
destroying destroys destruction destructive devastating dire disappointed disappointing disappointment disaster
disastrous discriminate discriminates discriminating discrimination discriminatory dismantle dismantling disregard
distort distorted distortion distract distracting distraction disturbed disturbing divide divides dividing division
divisive dumb embarrass embarrassed embarrassing embarrassment empty erode erodes eroding evil excessive excuse
excuses extreme extremism extremist extremists fail failed failing fails failure failures fake false falsely fanatics
fantasy fault fear fears flawed flop fraud frightening garbage greed greedy gut guts gutting harass harm harmed
harmful harming harms hate hatred horrible horrific hostage hostile hurt hurting hurts ignorance ignorant ignore
ignored ignores ignoring illegal illegally illegitimate inaccurate inadequate inappropriate incite inciting
ineffective inequality inferior irrelevant jeopardize jeopardy joke kill killing lawless lie lies lose loser losers
losing lousy meaningless mess mistake mistaken mistakes mob negligence negligent nightmare nonexistent obsolete
obstruct obstructed obstructing obstruction opposes oppression oppressive outdated outrage outraged overreaction
painful partisan pointless poisonous poor punish punished punishes punishing punitive radical radicals rant refuse
refused refuses refusing retaliation rhetoric risk risking rob robbing rogue ruin ruined ruining sad sadly scandal
scandalous scare scaring scary selfish shady shambles shirk shocked shocking silence silencing silly sinister
socialism socialist spying stoke stoking strip stripping suffer suffering surrender terrible terrorist terrorists
threat threaten threatened threatening threatens tirade tired tragic traumatic troubling ugly unclear unfortunate
unfortunately unlawful unnecessary unpopular unprecedented unrealistic unreasonable unsafe unwise useless violate
violated violates violating violation violence violent waste wasted wasteful wasting weak weaken weakening weakens
weakness wedge worse worst worthless wreck wrong wrongly wrongs
"""
_STRONG_PRAISE = """
admirable brilliant commendable courageous exemplary fantastic heroic honorable honourable laudable outstanding
praiseworthy superb terrific trailblazer visionary well-deserved well-qualified world-class
"""
_PRAISE = """
accomplished accomplishment accomplishments achieve achieved achievement admire amazing applaud appropriate awesome
balanced beautiful beneficial best bold brave bravely breakthrough capable common-sense commonsense compassion
compassionate competent confidence confident congratulations constructive correct courage decency decent dedicated
dedication deserve deserved deserves distinction distinguished effective encouraging excellent exceptional
extraordinary fabulous fair fairness faithful finest freedom generous genuine gifted glad good grateful gratitude
great greatest happy hard-working hardworking helpful hero heroes historic honest honesty honor honored honoring
hopeful ideal impressive improve improved improvement incredible incredibly inspiration inspirational inspiring
integrity invaluable landmark leadership loved loyal magnificent meaningful milestone noble optimistic patriot
patriotic perfect pleased positive principled productive progress promising protect protecting protects proud proudly
remarkable respect respected respects responsible rightly sacrifice safer sensible sincere smart solution spectacular
strength strengthen strong stronger succeed success successful superior supportive talented thank thankful thanks
thoughtful thrilled tireless tirelessly tremendous triumph trust valuable victory vindicated vindication welcome
wisdom wise wonderful worthy
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
    hiding behind
    """,
    2: """
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
