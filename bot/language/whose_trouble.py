"""Whether a trouble is one with us: not a competitor's, not the customer's own, not one to be prevented."""

from bot.language.clauses import Clause
from bot.language.half_idioms import is_only_a_word
from bot.language.own_business import THEIR_BUSINESS, is_their_own
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_RIVALS = vocabulary("""
    wettbewerber wettbewerb konkurrenz konkurrent konkurrenten mitbewerber mitbewerb vorlieferant competitor competitors
    competition rival rivals altlieferant
""")
_SUPPLIERS = vocabulary("""
    lieferant lieferanten anbieter dienstleister hersteller partner supplier vendor provider manufacturer contractor
    lieferdienst spediteur
""")
_SUPPLIED = vocabulary("firma system anlage drucker software printer system kit machine server netz netzwerk network")
_NOTHING_BEHIND = vocabulary("nichts nix nothing")
_NO_OURS = by_first_word("""
    steht_noch_nicht_fest steht_nicht_fest stehen_noch_nicht_fest
    point_blank overdue_invoice overdue_invoices overdue_payment overdue_payments overdue_account overdue_balance
    late_payment unpaid_invoice unpaid_invoices outstanding_invoice outstanding_invoices überfällige_rechnung
    überfällige_rechnungen
    nichts_mit_uns hat_nichts_mit nix_mit_uns nothing_to_do_with nichts_dafür can't_blame_us not_our_fault
    nicht_unsere_schuld nicht_an_uns their_own his_own her_own ihr_eigener ihr_eigenes ihre_eigene ihre_eigenen
    sein_eigener seine_eigene seine_eigenen ihrem_eigenen at_hq at_head_office boiler
""")
_DOWN = vocabulary("""
    turn turned turns stepped steps written wrote writes note noted notes sit sat calm calmed slow slowed put cut
    narrowed narrow came jot jotted scaled wind winding tie pin boil walk walked handed
    shut shuts shutting close closed closes died
""")
_SENDS_DOWN = vocabulary("flying fly sending send driving drive coming come heading head popping pop going go going")
_TURNED = vocabulary("turned turn turning turns")
_DOWN_WELL = vocabulary("from to at the with a an well great nicely brilliantly for on two three")
_TO_MEET = vocabulary("""
    termin termins call calls meeting meetings zoom teams besprechung treffen videocall appointment lunch demo session
    kaffee dinner videokonferenz gespräch 9am 10am tender ausschreibung
""")
_LATE = vocabulary("""
    spät verspätet verspätung verzug behind erschienen aufgetaucht verpasst verpennt verschlafen late delayed showed
    missed turned
    deadline show no
""")
_VERY = vocabulary("keen happy easy good nice chuffed pleased set sure right on interested excited impressed")
_IN_ANOTHER_SENSE = ("stockt", "nass", "dead", "holes", "stuck", "stopp", "crack", "died")
_SHE = vocabulary("er sie he she they he's she's they're")
_TOWARDS = vocabulary("zum zur zu im for to the our")
_ON_PURPOSE = vocabulary("smoking drinking open production ordering buying doing using making")
_GRATEFUL = vocabulary("bedankt bedankte bedanken dankt dankte danke dankbar thanks thanked thankful grateful")
_ELSEWHERE = vocabulary("by off over in for at")
"""Behind "stopped": a visit."""
_BROKEN_FOR_GOOD = vocabulary("ist sind war waren is komplett total völlig ganz schon alle beide")
_THEIR_OTHER = vocabulary("""
    alter alte alten altes bisheriger bisherige bisherigen jetziger jetzige jetzigen aktueller aktuelle aktuellen
    derzeitiger derzeitigen voriger vorigen früherer früheren anderer anderen current present previous old existing
    other
    former eigene eigener eigenen own
""")
_POSSESSIVE = vocabulary("ihr ihrem ihren ihre sein seinem seinen seine deren his her their its")
_OWN_MATTERS = tuple(
    sorted(
        vocabulary("""
            personal rücken familien herz knie gesundheit wasserschad wasserschäd brandschad sturmschad hagelschad ehe
            bandscheib schulter zahn hexenschuss back knee health family flood staff
        """)
    )
)
_AGAINST = vocabulary("gegen against vermeiden verhindern avoid prevent vorbeugen reduzieren reduce")
_ALWAYS = vocabulary("immer seit wieder oiwei")
_MEANS = vocabulary("platz geld zeit personal leute kapital strom budget mut wille erfahrung")
_DATIVES = vocabulary("ihm ihr ihnen")
_THEIR_PLACE = (
    ("bei", "ihnen"),
    ("bei", "ihm"),
    ("bei", "ihr"),
    ("in", "ihrem"),
    ("in", "seinem"),
    ("in", "their"),
    ("at", "their"),
)
_FROM_THEM = (("von", "denen"), ("von", "ihnen"), ("on", "their"), ("at", "their"))
_THEIR_HANDS = vocabulary("denen ihnen their")
_APOLOGISE = vocabulary("""
    entschuldigt entschuldigte entschuldigten entschuldigen apologised apologized apologises apologizes apologising
    apologies
""")
_THEIRS = frozenset(theirs for _, theirs in _THEIR_PLACE)
PLANNED = vocabulary("""
    plant planen geplant geplante geplanter geplanten planned plan plans revision wartung weihnachten
    feiertage betriebsferien betriebsurlaub inventur umbau christmas holidays easter maintenance
""")
_US = vocabulary("uns wir unser unsere unserem unseren unserer us we our wurde wurden worden")


def _told_behind(reading: Reading, clause: Clause) -> bool:
    """ "... wegen der Baustelle, hat nichts mit uns zu tun": said in the clause behind."""
    behind = clause.last + 1
    return reading.says(behind, behind + 3, _NOTHING_BEHIND) and any(
        reading.phrase_at(i, _NO_OURS) for i in range(behind, behind + 4)
    )


def concerns_us(reading: Reading, clause: Clause) -> bool:
    """Whether what a clause tells can be our fault."""
    if _told_behind(reading, clause) or (
        clause.says(_APOLOGISE) and "I" not in clause.classes and not clause.says(_US)
    ):
        return False
    if clause.says(_THEIR_HANDS) and any((reading.fold(i), reading.fold(i + 1)) in _FROM_THEM for i in clause.words):
        return False
    for i in clause.words:
        form = reading.fold(i)
        if form in _RIVALS or (form in THEIR_BUSINESS and _of_their_business(reading, clause, i)):
            return False
        if (form in _SUPPLIERS or form in _SUPPLIED) and _is_other(reading, i):
            return False
        if form in _NO_OURS and reading.phrase_at(i, _NO_OURS):
            return False
    if "THANKS" in clause.classes and clause.says(_GRATEFUL):
        return False
    return not (_at_home(reading, clause) or "FAMILY" in clause.classes or is_their_own(reading, clause))


def _of_their_business(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Ihr Lager ist zu klein"; a "Lager" alone can be a bearing."""
    if "COMPLAIN" in clause.classes:
        return False
    return reading.fold(i) != "lager" or reading.fold(i - 1) in _POSSESSIVE


def _is_other(reading: Reading, i: int) -> bool:
    """ "Sein alter Lieferant", "their current supplier"."""
    near = [reading.fold(k) for k in (i - 1, i - 2)]
    return any(form in _THEIR_OTHER for form in near) and (
        near[1] in _POSSESSIVE or near[0] in _POSSESSIVE or reading.fold(i) in _SUPPLIERS
    )


def _at_home(reading: Reading, clause: Clause) -> bool:
    """Their staff, their health, their cellar."""
    troubles = reading.where(clause.first, clause.last + 1, "PROBLEM")
    if any(reading.fold(k).startswith(_OWN_MATTERS) for i in troubles for k in (i - 1, i) if k in clause.words):
        return True
    return clause.says(_THEIRS) and any(
        (reading.fold(i), reading.fold(i + 1)) in _THEIR_PLACE
        and reading.words[i + 2].capital
        and "MACHINE" not in clause.classes
        for i in range(clause.first, clause.last - 2)
    )


_BEHIND = {"stuck": frozenset({"with", "by", "to", "in"}), "stopped": _ELSEWHERE, "died": frozenset({"down", "away"})}
"""Small words behind which it says something else."""


def is_trouble(reading: Reading, clause: Clause, i: int) -> bool:
    """Whether word i, a trouble in most places, is one here."""
    form = reading.fold(i)
    if reading.says(max(clause.first, i - 4), i, _AGAINST) or is_only_a_word(reading, i):
        return False
    if form.startswith(("fehl", "missing")) and not form.startswith(("fehler", "fehll", "fehlm", "fehlt_e")):
        return not _is_lacking(reading, clause, i)
    if form in ("gebrochen", "broke", "verletzt") and _hurts(reading, clause, i):
        return False
    if form.startswith("nachbess"):
        return i > clause.first and "COMMIT" not in clause.classes
    if form.endswith("kosten") or _is_no_trouble_here(reading, clause, i, form) or _they_came_late(reading, clause):
        return False
    if form.startswith(("vergess", "forgot")):
        return clause.says(_US)
    return True


def _is_no_trouble_here(reading: Reading, clause: Clause, i: int, form: str) -> bool:
    """ "Stopped by", "turned down", "stuck with us", "down from a 9", "fahr hin", "Stillstand in KW 51 geplant"."""
    if form == "down":
        return clause.says(_SENDS_DOWN) or _taken_down(reading, clause, i)
    if form.startswith(_IN_ANOTHER_SENSE):
        return _in_another_sense(reading, clause, i, form)
    if form.startswith(("retour", "ruecklaeuf")):
        return clause.any("MODAL", "WILL", "REQUEST")
    if form == "hin":
        return reading.fold(i - 1) not in _BROKEN_FOR_GOOD or reading.has(i - 1, "I")
    if form.startswith("still") and form != "still":
        return clause.says(PLANNED)
    return form == "geht" and reading.fold(i + 2) in ("ran", "dran", "ans", "hin", "an")


def _taken_down(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Turned the offer down", "wrote down", "went down a storm"."""
    turned = (
        reading.fold(i - 1) in _DOWN or reading.fold(i - 1) == "-" or reading.says(max(clause.first, i - 5), i, _TURNED)
    )
    return turned or reading.fold(i + 1) in _DOWN_WELL


def _in_another_sense(reading: Reading, clause: Clause, i: int, form: str) -> bool:
    """ "Stockt auf", "dead keen", "18 holes", "stopped by", "cracked open", "stuck with us"."""
    before, after = reading.fold(i - 1), reading.fold(i + 1)
    if form == "stockt":
        return "auf" in clause.forms
    if form in ("nass", "dead"):
        return (form == "nass" and after.endswith("end")) or after in _VERY
    if form == "holes":
        return before.isdigit() or before in ("nine", "eighteen")
    return after in _ON_PURPOSE or after in _BEHIND.get(form, ())


def _they_came_late(reading: Reading, clause: Clause) -> bool:
    """ "Never showed up for the call", "kam zu spät zum Termin", "joined late": they, and none of our people."""
    if not clause.says(_LATE) or clause.any("OURS", "DELIVERED", "GOODS", "COMPLAIN") or clause.says(_US):
        return False
    if "joined" in clause.forms or (clause.says(("verzug", "behind")) and clause.says(_SHE)):
        return True
    if clause.says(("himself", "herself", "themselves", "selbst", "selber")):
        return True
    meets = next((i for i in clause.words if reading.fold(i) in _TO_MEET), None)
    return meets is not None and any(reading.fold(k) in _TOWARDS for k in (meets - 1, meets - 2))


def _hurts(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Hat sich das Bein gebrochen", "broke her leg"."""
    return reading.fold(i + 1) in ("his", "her", "their") or "sich" in clause.forms


def _is_lacking(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Ihr fehlen noch vier Kameras", "das Budget fehlt": a need, no trouble of ours."""
    near = [reading.fold(k) for k in (i - 1, i + 1, i - 2)]
    if near[1] == "noch" and "DELIVERED" not in clause.classes and not clause.says(_ALWAYS):
        return True  # "das Protokoll fehlt noch"
    if reading.lang == "en":
        return near[0] in ("he's", "she's", "they're") or "PRICE" in clause.classes
    if clause.any("PRICE", "TIME", "INTERNAL", "THEIRS"):
        return True
    if clause.says(_MEANS):
        return True
    lacking = any(form in _DATIVES for form in near)
    return lacking and not clause.any("DELIVERED", "GOODS")
