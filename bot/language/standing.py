"""What a clause tells of how things stand, so that nothing is to be done for it."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import Dated
from bot.language.voices import comes_from, doer, is_habit
from bot.language.words import by_first_word, vocabulary

_STATES = vocabulary("""
    läuft laufen gilt gelten dauert bleibt bleiben runs lasts valid stays remains gültig endet enden expires expire
    ends contract's lease's
""")
_GRADES = vocabulary("eins zwei drei vier fünf sechs note noten schulnote sterne stars grade top marks punkte points")
_HASTE = vocabulary("eile hast stress druck eilig dringend rush hurry pressure urgent problem thema urgency")
_NOW = vocabulary("gerade grad derzeit momentan zurzeit currently")
_SETTLED_SO = by_first_word("""
    machen_wir_so so_machen_wir passt_so muss_ich_sagen muss_ich_zugeben muss_man_sagen i_must_say
""")
_RUNS_OUT = by_first_word("run_dry runs_dry run_out runs_out running_out running_dry geht_zur_neige")
_DROPS = vocabulary("entfällt entfallen ausgefallen geplatzt gecancelt gestrichen")
_TOO = vocabulary("too zu")
_STEEP = ("teuer", "hoch", "steil", "lang", "happig", "kurz", "gross", "klein", "schwer", "viel", "wenig", "knapp")
_OPEN = vocabulary("offen ungelöst ungeklärt open unresolved outstanding pending unsettled")
_NO_DEED = _DROPS | _TOO | _OPEN
_OPENS_STATE = _RUNS_OUT.keys() | _SETTLED_SO.keys()
_PRESSES = vocabulary("eilt pressiert drängt pressierts")
_OPENS_INDIRECT = vocabulary("ob if whether wenn wie how dass that")
_WEIGHS = vocabulary("vergleicht vergleichen testet testen evaluiert compares comparing testing trialling wechselt")
_TURNS_UP = vocabulary("meldet melden mäldet meldt")
_ANNOUNCED = vocabulary("noch wieder dann bald bis sobald wenn will wird möchte bei morgen")
"""Who reports at the beginning of a note does so now."""
_YET = vocabulary("noch still yet")
_MEANT = vocabulary("wanted wollte wollten wollt")
_KNOW = vocabulary("know hear wissen hören")
_LOOKS = vocabulary("schaut schauen sieht sehen")
_CALLED_OFF = by_first_word("""
    is_off is_cancelled is_canceled was_cancelled fällt_aus fällt_flach fällt_ins ist_abgesagt wurde_abgesagt
    ist_gestrichen is_scrapped got_cancelled called_off
""")
_OFF = frozenset(word for table in _CALLED_OFF.values() for phrase in table for word in phrase[1:])
_RELATIVE = vocabulary("die der das den dem who which that welche welcher")
_FINITE_LAST = ("DO3", "DOI", "ACTION")
_WILLING = by_first_word("""
    be_happy_to be_glad_to be_delighted_to be_pleased_to happy_to_meet happy_to_talk happy_to_chat glad_to_meet
    glad_to_talk gern_bereit gerne_bereit bereit_für_ein bereit_zu_einem up_for_a_call up_for_a_chat up_for_a_meeting
    up_for_another open_to_a_call open_to_a_chat open_to_a_meeting offen_für_ein_gespräch offen_für_einen_termin
""")
_MEETING = vocabulary("""
    meet talk chat speak catch call see visit have treffen reden sprechen gespräch termin telefonieren call
""")
_ANSWERS = vocabulary("rückmeldung antwort bescheid entscheidung feedback answer reply decision")
_PROMISED = vocabulary("zugesagt versprochen angekündigt told promised said supposed meant due vereinbart")
_BROKEN = by_first_word("""
    ist_nicht kam_nicht ist_nie kam_nie war_nicht wurde_nicht nicht_gekommen nichts_gekommen nichts_passiert
    nicht_eingehalten nicht_gehalten hat_nicht wasn't weren't didn't hasn't haven't never_came never_happened
    never_arrived it_never they_never
""")


def tells_of_now(scene: Scene, clause: Clause, due: Dated | None, before: Clause | None) -> bool:
    """What is so, was accepted, is only asked or is happening is nothing to do: "es gibt", "nimmt das Angebot an",
    "ob wir liefern können", "ruft an: ...", "stimmt nicht"."""
    reading, first = scene.reading, clause.first
    if (
        _is_no_deed(reading, clause)
        or _lasts(reading, clause)
        or _is_called_off(reading, clause)
        or _was_broken(reading, clause)
        or (before is None and due is None and _turns_up(reading, clause))
    ):
        return True
    if _runs_out_or_is_agreed(reading, clause) or (due is None and _is_in_progress(reading, clause)):
        return True
    if clause.any("COMMIT", "WV", "OWE", "BYWHEN"):
        return False
    if reading.fold(first) in ("ob", "whether") or clause.any("EXISTS", "ACCEPTS") or _scores(clause, due):
        return True
    if "CH_EVENT" in clause.classes and clause.says(("ist", "is", "sind", "are")):
        return True
    if comes_from(reading, clause) or is_habit(reading, clause) or _grades(clause):
        return True
    later = due is not None or clause.says(_YET) or (before is not None and before.any("DID", "TALK"))
    promised = later and "REPLY" in clause.classes and doer(reading, clause, scene.names) == "them"
    promised = promised or (due is not None and announces(clause))
    if "IN" in clause.classes and not promised and not clause.any("AGAIN", "WILL", "MODAL", "REQUEST"):
        return not clause.says(("zurueck", "zurück", "back"))
    return "PROBLEM" in clause.classes and not clause.any("ACTION", "I", "WILL", "MODAL", "REQUEST", "OURS", "AGAIN")


def _turns_up(reading: Reading, clause: Clause) -> bool:
    """ "Herr X meldet sich zurück, Offerte ist ok": at the beginning of a note it has happened."""
    if clause.first or not clause.says(_TURNS_UP) or clause.says(_ANNOUNCED):
        return False
    return clause.last < len(reading.words)


def _scores(clause: Clause, due: Dated | None) -> bool:
    """ "7 von 10"; not "innerhalb von 10 Tagen"."""
    return any(due is None or not due.first <= i < due.last for i in clause.where("SCORE"))


def _runs_out_or_is_agreed(reading: Reading, clause: Clause) -> bool:
    """ "They run dry Friday", "passt, machen wir so"."""
    if not clause.says(_OPENS_STATE):
        return False
    if reading.says_phrase(clause.first, clause.last, _RUNS_OUT):
        return "COMMIT" not in clause.classes
    return reading.says_phrase(clause.first, clause.last, _SETTLED_SO)


def _is_in_progress(reading: Reading, clause: Clause) -> bool:
    """ "Schaut sich gerade um": without a day nothing is promised."""
    now = clause.says(_NOW) and not clause.any("WILL", "MODAL", "I", "REQUEST", "COMMIT")
    return now or _relative(reading, clause) or _weighs(reading, clause)


def _weighs(reading: Reading, clause: Clause) -> bool:
    """ "Vergleicht noch", "schaut sich nach einem Stapler um", "wanted to visit them": nothing is promised by it."""
    if clause.says(_WEIGHS):
        return True
    if reading.fold(clause.first) in _MEANT and not reading.has(clause.first + 1, "PRONOUN"):
        return not reading.says(clause.first, clause.first + 4, _KNOW) or _looks_around(reading, clause)
    return _looks_around(reading, clause)


def _looks_around(reading: Reading, clause: Clause) -> bool:
    return reading.fold(clause.last - 1) == "um" and clause.says(_LOOKS)


def _is_no_deed(reading: Reading, clause: Clause) -> bool:
    if not clause.says(_NO_DEED):
        return False
    return _drops_out(clause) or _is_too_much(reading, clause) or _stays_open(clause)


def _drops_out(clause: Clause) -> bool:
    """ "Termin am 1.12. entfällt"."""
    return clause.says(_DROPS) and not clause.any("I", "WILL", "COMMIT")


def _is_too_much(reading: Reading, clause: Clause) -> bool:
    """ "Pricing too steep for him", "Lieferzeit zu lang": what they find of a thing."""
    if not clause.says(_TOO) or clause.any("I", "WILL", "MODAL", "COMMIT", "REPLY", "REQUEST"):
        return False
    return any(
        reading.fold(i) == "too" or reading.fold(i + 1).startswith(_STEEP)
        for i in clause.words[:-1]
        if reading.fold(i) in _TOO
    ) and clause.any("DELIVER", "PRICE", "GOODS")


def _stays_open(clause: Clause) -> bool:
    """ "Reklamation ist noch offen": told of the trouble, nobody is said to act."""
    return clause.says(_OPEN) and "COMPLAIN" in clause.classes and not clause.any("I", "COMMIT", "BYWHEN", "WILL")


def _lasts(reading: Reading, clause: Clause) -> bool:
    """ "Der Vertrag läuft bis 2027"; not "frag ich nach, ob alles läuft"."""
    if not clause.says(_STATES) or clause.any("DO1", "APPOINT"):
        return False
    at = next(i for i in clause.words if reading.fold(i) in _STATES)
    return not reading.says(clause.first + 1, at, _OPENS_INDIRECT)


def _is_called_off(reading: Reading, clause: Clause) -> bool:
    """ "Tomorrow's demo is off"."""
    if not clause.says(_CALLED_OFF) or clause.any("AGAIN", "I"):
        return False
    off = reading.says(clause.first, clause.last + 1, _OFF)
    return off and reading.says_phrase(clause.first, clause.last, _CALLED_OFF)


def _was_broken(reading: Reading, clause: Clause) -> bool:
    """ "Was promised for Monday and never came": a promise of the past that was not kept."""
    if not clause.says(_PROMISED):
        return False
    return reading.says_phrase(clause.first, clause.last + 4, _BROKEN)


def _relative(reading: Reading, clause: Clause) -> bool:
    """ "..., die zurückrufen": who somebody is, no promise."""
    last = clause.last - 1
    return (
        reading.fold(clause.first) in _RELATIVE
        and clause.first > 0
        and reading.words[clause.first - 1].text == ","
        and 0 < last - clause.first <= 2
        and reading.has(last, *_FINITE_LAST)
        and "zu" not in reading.fold(last)[1:-3]
    )


def _grades(clause: Clause) -> bool:
    """ "Gibt uns eine glatte Zwei", "gives us top marks"."""
    gives = clause.says(("gibt", "geben", "vergibt", "gives", "gave"))
    return gives and clause.says(_GRADES)


def _yes_or_no(reading: Reading, i: int) -> bool:
    """ "Gives me a yes or no": the answer itself."""
    return reading.fold(i - 2) in ("yes", "ja") or reading.fold(i + 2) in ("yes", "ja")


def negated(reading: Reading, clause: Clause) -> bool:
    """Whether a clause denies something; "no rush" and "eilt nicht" deny only the haste."""
    return any(
        reading.fold(i + 1) not in _HASTE and reading.fold(i - 1) not in _PRESSES and not _yes_or_no(reading, i)
        for i in clause.where("NEG")
    )


def is_willing(reading: Reading, clause: Clause) -> bool:
    """ "She'd be happy to talk after New Year"."""
    return clause.says(_MEETING) and reading.says_phrase(clause.first, clause.last, _WILLING)


def announces(clause: Clause) -> bool:
    """ "Rückmeldung von ihm Donnerstag": a thing with its day and no verb of the past speaks of what is to come."""
    answer = clause.says(_ANSWERS)
    if not answer and ("IN" in clause.classes or not clause.any("DELIVER", "APPOINT", "THEIRS")):
        return False
    past = ("DID", "WAS", "HAVE1", "HAVE3", "DELIVERED", "TALK", "SAY", "RESOLVED")
    return not clause.any(*past)
