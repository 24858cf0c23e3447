"""Nouns for what is written down and can be cited, and for what somebody gives out in his own name."""

DOCUMENTS = frozenset(
    """
    report reports indictment complaint affidavit filing filings lawsuit suit ruling verdict order opinion decision
    judgment judgement study studies survey surveys poll polls papers memo memorandum document documents record
    records transcript notice bill law act statute audit census data figures statistics petition motion warrant
    subpoena dossier brief analysis review book bulletin charter contract treaty manifesto minutes index
    communique communiqué statement release announcement letter proclamation declaration email emails e-mail
    bericht studie umfrage gutachten anklageschrift urteil erklärung mitteilung pressemitteilung dokument
    rapport étude communiqué sondage informe estudio comunicado encuesta sentencia
    """.split()
)
"""What can be named as the source of a report without naming a person, in lower case."""

VOICED = frozenset(
    """
    statement statements release announcement letter post posts tweet tweets message messages comment comments remark
    remarks speech address interview testimony video email emails e-mail declaration proclamation communique communiqué
    erklärung mitteilung pressemitteilung comunicado quote quotes quotation words account
    """.split()
)
"""What is always the word of somebody: `the statement` names no other witness than him whose statement it is."""

SPOKESPERSON_WORDS = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox press lawyer lawyers attorney attorneys
    solicitor counsel aide aides representative sprecher sprecherin porte-parole portavoz portavoce anwalt anwältin
    """.split()
)
"""Who speaks for somebody else, in lower case: `a spokeswoman for the port`, `White House press secretary`."""
