"""Words that news English uses for one another: each group counts as one word when accounts are compared."""

from .words import stem

_GROUPS = """
kill dead die death fatality|injure hurt wound injury|talk negotiation discussion dialogue|call telephone phone
begin began begun start launch open commence|stop halt end cease finish|agree accord deal agreement pact settlement
aim goal objective purpose target|long lengthy extensive|troop soldier force|lead led head run|chief boss head
buy bought purchase acquire acquisition|sell sale sold divest
rise rose risen increase climb grow grew grown growth surge jump|fall fell fallen drop decline decrease slump plunge
attack assault raid|fight fought battle combat clash|arrest detain detention seize custody|charge indict accuse allege
convict sentence jail imprison prison|court judge tribunal|lawyer attorney counsel|vote ballot poll election
win won victory triumph|lose lost defeat loss|quit resign resignation step|fire sack dismiss
hire appoint name nominate|help aid assist assistance support back|money fund cash|pay paid spend spent cost
cut reduce slash lower|raise hike lift|ban prohibit bar outlaw forbid block|allow permit let|need require requirement
demand insist call|reject refuse dismiss rebuff|accept embrace welcome|plan intend propose proposal
show reveal demonstrate indicate|find found discover discovery|say said state tell told|visit trip travel
meet met meeting encounter|speak spoke spoken conversation talk|leave left depart exit withdraw pull withdrawal
arrive come came reach|return back|send sent deploy dispatch|build built construct construction
destroy demolish ruin wreck|burn burnt fire blaze flame|flood inundation deluge|quake earthquake tremor
storm hurricane cyclone typhoon|crash collision collide|blast explosion explode bomb|child kid|woman female|man male
people person|worker employee staff|company firm corporation business|official authority|police policeman policewoman
car vehicle|plane aircraft jet flight|ship vessel boat|house home residence|road street highway
school university college|big large huge major|small little minor|quick fast rapid swift
important crucial critical vital key|possible likely probable|difficult hard tough|concern worry fear anxiety
hope wish desire|angry anger outrage fury|happy glad pleased delighted|threat threaten menace
protect guard shield safeguard protection|war conflict|peace ceasefire truce|border frontier|land territory
leader president|country nation state|government administration|citizen national|productive fruitful constructive
serious severe grave|clear obvious evident|final ultimate|first initial|near close|full complete total entire
unrealistic impossible impractical|enough sufficient adequate|strong robust powerful|weak feeble|true correct accurate
false wrong incorrect untrue|rescue save|search hunt|investigate probe inquiry investigation|evidence proof
report account|document paper file|sign signature seal|delay postpone defer
""".strip()

_CANONICAL: dict[str, str] = {
    stem(word): stem(group.split()[0])
    for group in reversed(_GROUPS.replace("\n", "|").split("|"))
    for word in group.split()
}
"""Stem -> the stem that stands for its group; a word of two groups belongs to the first."""


def canonical(norm: str) -> str:
    """The first word of the group that a stem belongs to; the stem itself where it is in none."""
    return _CANONICAL.get(norm, norm)
