"""What is asked of us in a clause: something to be sent, an appointment, a mere answer; or only a plan of their own."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.subjects import MEET_AGAIN
from bot.language.voices import is_noun
from bot.language.words import vocabulary

_BE_CALLED = vocabulary("""
    zurückgerufen zurükgerufen angerufen besucht kontaktiert informiert verständigt benachrichtigt eingeladen geschult
    called rung phoned call ring
""")
_PRODUCTS = ("vertrag", "vertraege", "wartung", "montage", "contract", "agreement", "plan", "sla", "terms")
_ASKED = vocabulary("asking asked asks ask looking request requests requesting waiting call")
_REPLACEMENTS = ("ersatzger", "ersatzlief", "ersatzroll", "ersatzteil", "ersatzwar")
_SENDING = vocabulary("schicken senden mailen zusenden zuschicken bekommen haben send email see get have vorlegen")
_MEETINGS = (
    "termin", "rueckruf", "besuch", "meeting", "appointment", "callback", "visit", "gespraechstermin", "site", "demo",
    "vorfuehrung", "praesentation", "presentation", "walkthrough", "ortstermin", "begehung",
)  # fmt: skip
_BETTER = vocabulary("""
    shorter quicker faster cheaper longer lower higher larger bigger smaller fewer earlier lighter stronger sturdier
    simpler easier clearer thinner thicker softer quieter brighter wider narrower tighter looser
    kürzere kürzeren kürzerer schnellere schnelleren schnellerer günstigere günstigeren billigere billigeren längere
    längeren niedrigere niedrigeren höhere größere größeren kleinere kleineren leichtere stärkere stabilere einfachere
    leisere flexiblere flexibleren engere breitere dünnere dickere hellere robustere
""")
"""What is wanted otherwise than it is: a wish for the product or the service, nothing to be sent."""
_OFFERS = vocabulary("""
    quote quotes quotation offer offers proposal proposals angebot angebote offerten offerte offert kostenvoranschlag
""")
_DONE_TO_IT = vocabulary("""
    sent moved changed amended extended brought postponed delayed collected delivered updated reviewed adjusted checked
    rescheduled corrected resent reissued reprinted removed added installed inspected calibrated serviced rebooked
    looked picked
""")
_BEHIND = vocabulary("""
    over to before by on in at from until till for back out up forward again sooner earlier later this next after first
    today tomorrow
""")
_ASKING = vocabulary("asks asked asking fragt fragte")
_IF = vocabulary("if wenn falls sofern unless provided sobald")
_ASKED_THINGS = vocabulary("preise prices prospekte prospekt katalog vergleich comparison infos unterlagen pricing")


def own_plan(scene: Scene, clause: Clause) -> bool:
    """ "Will im Sommer wieder treffen", "wants to bring her board along": they want to act or meet, not to have."""
    reading = scene.reading
    wish = next(iter(clause.where("WISH")), clause.first)
    verbs = [
        i for i in reading.where(wish + 1, clause.last, "ACTION") if i not in scene.names and not is_noun(reading, i)
    ]
    return bool(verbs) or clause.says(MEET_AGAIN)


def wants_sent(reading: Reading, clause: Clause) -> bool:
    """A quote or samples are asked of us; a contract that somebody would like to have is a product."""
    asked = next((i for i in clause.words if reading.fold(i) in _IF), clause.last)
    sent = clause.says(_SENDING)
    if any(sent or not _is_product(reading, i) for i in clause.where("DELIVER") if i < asked):
        return True
    wants = next((i for i in clause.where("REQUEST")), None)
    if wants is not None and any((reading.fold(i), reading.fold(i + 1)) == ("us", "to") for i in clause.words):
        return True  # "they want us to bid"
    if wants is not None and wants_done(reading, clause, wants):
        return True
    return wants is not None and reading.says(wants + 1, min(wants + 4, clause.last), _ASKED_THINGS)


def _is_product(reading: Reading, i: int) -> bool:
    """ "Ersatzakkus", "a maintenance contract", "longer terms", or only what it is for: "for the assembly hall"."""
    form = reading.fold(i)
    spare = form.startswith("ersatz") and form != "ersatz" and not form.startswith(_REPLACEMENTS)
    better = reading.says(i - 2, i, _BETTER) and form not in _OFFERS
    return (
        spare
        or better
        or form.endswith(_PRODUCTS)
        or any(
            reading.fold(k) in ("fuer", "fuers", "for") and reading.fold(k - 1) not in _ASKED
            for k in (i - 1, i - 2, i - 3)
        )
    )


def wants_done(reading: Reading, clause: Clause, wants: int) -> bool:
    """ "He'd like a cleaning kit sent over", "they want the DPA amended before": a thing and a deed of ours."""
    if reading.lang != "en" or clause.forms.isdisjoint(_DONE_TO_IT):
        return False
    return any(
        reading.fold(i) in _DONE_TO_IT and (i + 1 >= clause.last or reading.fold(i + 1) in _BEHIND)
        for i in range(wants + 3, clause.last)
    )


def asks_whether(scene: Scene, clause: Clause) -> bool:
    """ "Asks if we also service ovens": a question to us is no promise."""
    reading = scene.reading
    return clause.says(_ASKING) and any(
        reading.fold(i) in _ASKING and reading.fold(i + 1) in ("if", "whether", "ob", "when", "wann")
        for i in clause.words
    )


def to_meet(scene: Scene, clause: Clause) -> bool:
    """An appointment or a call back is asked for."""
    reading = scene.reading
    if any(reading.fold(i) in _BE_CALLED and reading.fold(i + 1) in ("werden", "back", "wer'n") for i in clause.words):
        return True
    return any(reading.fold(i).startswith(_MEETINGS) for i in clause.where("APPOINT", "CH_CALL"))
