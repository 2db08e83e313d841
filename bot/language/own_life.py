"""What happens to ourselves, among ourselves and around us: no customer is in it, and nothing of it is a contact."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_MY = vocabulary("mein meine meinen meinem meiner unser unsere unseren unserem unserer my our")
_KIN = vocabulary("""
    frau mann freundin freund freunden mutter vater mama papa oma opa tochter sohn kinder kindern kind bruder schwester
    eltern familie nachbar nachbarin nachbarn schwager schwägerin hund katze
    wife husband girlfriend boyfriend mum mom mother dad father gran daughter son kids brother sister parents family
    neighbour neighbours neighbor friend friends dog cat
""")
_STAFF = vocabulary("""
    chef chefin boss manager vorgesetzten vorgesetzte kollege kollegen kollegin kolleginnen team innendienst
    außendienst buchhaltung personalabteilung technik marketing einkauf vertriebsleiter vertriebsleiterin lieferant
    lieferanten logistiker spediteur steuerberater betriebsrat geschäftsführung azubi praktikant praktikantin
    line_manager colleague colleagues supplier suppliers forwarder haulier accountant accounts finance warehouse
    department office assistant intern apprentice hr it driver fahrer
""")
_HEADS = vocabulary("chef chefin boss vertriebsleiter vertriebsleiterin innendienst buchhaltung marketing team azubi")
"""With an article these are ours when no customer is named: "mit dem Chef gesprochen"."""
_ARTICLES = vocabulary("dem der den the die")
_DEPARTMENTS = vocabulary("""
    marketing vertrieb innendienst außendienst buchhaltung personal personalabteilung it hr sales accounts accounting
    finance legal logistics logistik support technik entwicklung produktion rechtsabteilung controlling versand dispatch
    engineering lager product r&d
""")
_OUT_OF = by_first_word("aus_dem aus_der von_der vom from")
_BARE = vocabulary("""
    personalabteilung betriebsrat finanzamt innendienst zahnarzt zahnärztin arzt ärztin hausarzt friseur frisör
    friseurin
    steuerberater werkstatt tüv krankenkasse fahrschule kindergarten kita elternabend fitnessstudio lieferanten
    lieferant spediteur logistiker physio physiotherapie augenarzt tierarzt
    hr it dentist doctor gp barber hairdresser gym garage mechanic physio optician vet nursery school accountant
    supplier suppliers
""")
"""Whom or what nobody visits for us, when no customer is named."""
_BEFORE = vocabulary(
    "mit beim bei zum zur vom von dem der den die with to at from the called rang phoned emailed met saw"
)
_ROUNDS = vocabulary("""
    teammeeting teamrunde teamsitzung vertriebsmeeting vertriebsrunde vertriebstagung vertriebssitzung abteilungsmeeting
    abteilungsrunde mitarbeitergespräch betriebsversammlung betriebsausflug weihnachtsfeier gehaltsgespräch
    jahrestagung außendiensttagung teamtag teamevent forecastrunde
""")
_ROUNDS_EN = by_first_word("""
    team_meeting sales_meeting staff_meeting department_meeting office_party christmas_party team_day away_day
    company_meeting town_hall performance_review
""")
_SELF = by_first_word("""
    ich_war_krank war_ich_krank bin_ich_krank ich_bin_krank ich_im_urlaub ich_urlaub bin_krank i_was_ill i_was_sick
    i_was_off i_was_on_holiday i_was_on_leave i'm_off_sick i've_been_ill i_had_a_cold i_felt war_ich_im_urlaub
    ich_war_im_urlaub war_ich_auf_schulung ich_war_auf_schulung mails_beantwortet emails_beantwortet answering_emails
    answered_emails my_inbox mein_postfach mit_dem_team with_the_team visited_our mails_abgearbeitet inbox_zero
    mails_sortiert called_in_sick_today webinar_angeschaut watched_a_webinar
""")
_THINGS = vocabulary("""
    outlook crm sap vpn wlan wifi sharepoint excel powerpoint windows laptop notebook handy smartphone phone auto
    wagen dienstwagen firmenwagen car van kaffeemaschine kantine parkplatz heizung licht klimaanlage kopierer internet
    server aufzug navi headset drucker printer copier heating lift canteen printers wlan-verbindung intranet
    büro office homeoffice
""")
_STATES = vocabulary("""
    ist war sind geht hängt spinnt läuft funktioniert steht streikt is was isn't wasn't keeps won't doesn't crashed
    hatte has had liegt
""")
_OF_THE_OFFICE = vocabulary("büro office kantine canteen homeoffice zuhause")
_CUSTOMERS = vocabulary("kunde kunden kundin customer customers client clients")
_LONGEST = 24


def is_own_life(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Mit meinem Chef gesprochen", "called IT about the laptop", "letzte Woche war ich krank", "das CRM war nicht
    erreichbar": nobody of a customer's is named and the other side is ours or nobody's."""
    first, size = clauses[0], len(reading.words)
    if size > _LONGEST or reading.says(0, size, _CUSTOMERS):
        return False
    among_us = first.says(_ROUNDS) or reading.says_phrase(0, size, _ROUNDS_EN)
    if among_us and all(m.first_name_only for m in cast.mentions):
        return True
    if _named(reading, cast):
        return False
    return _with_our_own(reading, first) or reading.says_phrase(0, size, _SELF) or _thing_of_ours(reading, first)


def _named(reading: Reading, cast: Cast) -> bool:
    """Whether somebody is named who is no colleague of ours by what is said of him."""
    return any(not _is_colleague(reading, m.first) for m in cast.mentions)


def _is_colleague(reading: Reading, i: int) -> bool:
    """ "Unser neuer Kollege Stefan", "Kollege Meier", "our new colleague Steve"."""
    return reading.forms[i - 1] in _COLLEAGUES and reading.forms[i + 1] not in ("von", "vom", "bei", "from", "at")


_COLLEAGUES = vocabulary("kollege kollegin kollegen colleague teamkollege teamkollegin")


def _with_our_own(reading: Reading, clause: Clause) -> bool:
    for i in clause.words:
        form = reading.forms[i]
        if form in _COLLEAGUES and reading.words[i + 1 : i + 2] and reading.words[i + 1].capital:
            return True
        if form in _MY and any(reading.forms[k] in _KIN or reading.forms[k] in _STAFF for k in (i + 1, i + 2)):
            return True
        if form in _HEADS and reading.forms[i - 1] in _ARTICLES and _talked(reading, clause):
            return True
        if form in _DEPARTMENTS and i > clause.first and _comes_from(reading, clause, i):
            return True
        if form in _BARE and (reading.forms[i - 1] in _BEFORE):
            return reading.forms[i] != "it" or reading.words[i].shout
    return False


def _talked(reading: Reading, clause: Clause) -> bool:
    return clause.any("TALK", "MINE_ACT", "CH_MEETING", "CH_CALL") and not clause.any("PRONOUN", "WISH")


def _comes_from(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Met Jenny from marketing", "mit Jenny aus dem Marketing gesprochen"."""
    start = i - 2 if reading.forms[i - 1] in _ARTICLES else i - 1
    if not reading.phrase_at(start, _OUT_OF) or reading.forms[start - 1] in ("", ":") or start <= clause.first:
        return False
    return reading.words[start - 1].capital and _talked(reading, clause)


def _thing_of_ours(reading: Reading, clause: Clause) -> bool:
    """ "Das CRM war heute nicht erreichbar", "my phone was flat", "der Drucker im Büro ist kaputt"."""
    at = next((i for i in range(clause.first, min(clause.first + 5, clause.last)) if reading.forms[i] in _THINGS), None)
    if at is None or clause.any("TALK", "MINE_ACT", "SAY", "PRONOUN"):
        return False
    mine = reading.forms[at - 1] in _MY or clause.says(_OF_THE_OFFICE)
    opens = at - clause.first <= 1
    if not (mine or (opens and reading.forms[at] in _TOOLS)):
        return False
    return clause.says(_STATES)


_TOOLS = vocabulary("outlook crm sap vpn wlan wifi sharepoint excel powerpoint windows intranet kantine canteen")
