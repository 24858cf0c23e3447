"""English nouns for people and bodies that can hold a position without being named."""

GROUPS = frozenset(
    """
    independents union unions workers strikers employers farmers residents villagers protesters demonstrators activists
    campaigners environmentalists opposition prosecutors lawmakers legislators senators congressmen republicans
    democrats conservatives liberals progressives moderates libertarians labour shareholders investors creditors
    players teachers nurses doctors students parents councillors regulators police drivers dockers miners pilots
    sailors fishermen firefighters soldiers veterans commuters tenants landlords traders brewers growers shopkeepers
    pensioners parishioners survivors relatives neighbours neighbors supporters opponents critics advocates allies
    backers detractors skeptics sceptics aides advisers advisors attorneys bishops clergy conservationists
    hunters ranchers hawks centrists delegates feminists physicians hospitals insurers retailers manufacturers
    banks airlines governors mayors sheriffs judges candidates prosecution defense defence bystanders viewers fans
    listeners readers customers consumers taxpayers patients refugees migrants immigrants jurors scholars academics
    professors economists historians analysts commentators pundits agents deputies officers troops
    donors entrepreneurs executives extremists nationalists populists separatists rebels dissidents exiles monks
    hopefuls contenders nominees challengers organisers organizers reporters journalists correspondents broadcasters
    publishers novelists musicians athletes coaches referees cardinals pilgrims mourners picketers ringleaders
    negotiators mediators peacekeepers insurgents guerrillas loyalists royalists hardliners reformers reformists
    abolitionists secularists islamists socialists communists greens tories whigs unionists republicans
    statisticians lobbyists watchdogs ethicists technologists engineers architects developers
    whistleblowers politicians locals intellectuals educators professionals officeholders policymakers clerics elites
    foreigners philanthropists partisans factions proponents stakeholders leftists rightists laborers labourers
    newcomers
    believers constituents bankers businessmen businesswomen servicemembers servicemen protestors pollsters commanders
    militias justices attendees schoolteachers celebrities elders merchants dignitaries policemen marchers shoppers
    incumbents electors staffers superintendents lenders financiers automakers bureaucrats radicals defenders
    superdelegates bloggers volunteers renters homeowners civilians teenagers capitalists commissioners entertainers
    marxists fundraisers ambassadors consultants actors marines generals jihadists psychologists librarians
    epidemiologists specialists farmworkers autoworkers steelworkers electricians carpenters drugmakers builders
    suppliers
    importers exporters landowners worshippers congregants churchgoers seniors millennials expatriates inmates prisoners
    detainees defectors holdouts pragmatists traditionalists segregationists supremacists anarchists zealots claimants
    litigants defendants counselors chaplains administrators appropriators beneficiaries passengers motorists cyclists
    mps congresspeople councilmen congresswomen respondents donors technicians paramedics
    hard-liners pastors priests rabbis imams evangelicals catholics muslims christians jews
    """.split()
)
"""Heads of noun phrases that can hold a position without being a name."""
VAGUE_GROUPS = frozenset(
    """
    administration government governments ministry scientists researchers experts families officials
    insiders observers strategists operatives
    diplomats leaders ministers authorities capitals coalition campaign company airline bank club league
    federation association party alliance chamber society institute foundation board family
    committee commission council parliament senate congress court lawyers army military
    groups group organizations organisations executives owners members states nations countries voters companies firms
    businesses agencies department agency side office team site website newspaper editors faction caucus
    panel tribunal jury plaintiffs movement organization organisation network publisher
    industry sector lobby camp community
    colleagues rivals partners representatives participants victims mothers fathers folks principals
    university college school church charity chain firm
    """.split()
)
"""Heads that need a word before them to tell whose: `Norrland officials`, `the Hale administration`."""
DEFINITE_GROUPS = frozenset(
    """
    government ministry administration company union federation party council committee commission board bank airline
    club league association campaign army military parliament senate congress agency department club opposition
    court panel tribunal jury judges plaintiffs
    """.split()
)
"""Groups that `the` alone makes known: who is meant was named before."""
OUT_OF_PLACE = frozenset(
    "supporters opponents critics advocates allies backers detractors skeptics sceptics".split()
)
"""Groups that are one only with a word before or an `of` behind: `Hale's allies`, `opponents of the dam`."""
GROUP_MODIFIERS = frozenset(
    """
    rights conservation animal business labor labour trade student teacher human gun health women women's oil industry
    consumer privacy advocacy campaign church farm energy civil media tech world top senior several house senate
    opposition union community neighborhood neighbourhood faith veterans parent immigrant police border
    """.split()
)
"""Words before a group that say which, besides adjectives."""
