"""Things that do not do what they should, told by the form of the clause: "druckt nicht mehr", "keeps stopping"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_NO_FAILURE = vocabulary("""
    braucht will kann hat ist wird sagt weiß weiss möchte moechte bestellt kauft kommt hebt geht_nicht_ran meldet reicht
    erreicht antwortet interessiert eilt drängt kennt versteht mag glaubt findet sieht macht nimmt schafft plant zählt
    darf soll muss möcht geht_nicht weiss bezahlt zahlt kommt bleibt wartet entscheidet unterschreibt wechselt steht
    stehen
""")
_NO_FAILURE |= vocabulary("""
    unterbietet überbietet mitzieht mitmacht zusagt zustimmt nachgibt mitspielt einverstanden anbietet bietet
    brauchen wollen können haben sind werden sagen wissen möchten bestellen kaufen kommen melden reichen erreichen sehen
    planen müssen sollen dürfen mögen finden glauben nehmen machen gehen_nicht zahlen warten entscheiden wechseln waren
    hatten antworten bewilligt genehmigt freigegeben entschieden unterschrieben unterzeichnet budgetiert beschlossen
    verlängert verlängern kündigt kündigen erneuert erneuern unterstützt beteiligt bewirbt abgesegnet geplant
    eingeplant vorgesehen besetzt gefunden durchgesprochen abgestimmt verreist benötigt
""")
_BREAKING = by_first_word("""
    fällt_aus_ab_runter_herunter_auseinander_um fallen_aus_ab_runter_herunter_auseinander_um stürzt_ab stürzen_ab
    bricht_ab_zusammen_durch brechen_ab_zusammen_durch setzt_aus setzen_aus geht_kaputt_ab_auseinander
    gehen_kaputt_ab_auseinander ging_kaputt_ab_aus_auseinander gingen_kaputt_ab_aus_auseinander
    löst_ab lösen_ab blättert_ab blättern_ab platzt_ab_auf platzen_ab_auf reißt_ab_auf_ein_aus
    reißen_ab_auf_ein_aus rutscht_ab_durch_runter rutschen_ab_durch_runter färbt_ab färben_ab läuft_heiß_leer_voll
    laufen_heiß_leer_voll rinnt_aus rinnen_aus brennt_durch_an brennen_durch_an knickt_ab_um_ein knicken_ab_um_ein
    bleicht_aus bleichen_aus quillt_auf quellen_auf schält_ab schälen_ab fliegt_auseinander
    kippt_um kippen_um friert_ein frieren_ein klappt_zusammen hängt_fest hängen_fest
    leiert_aus leiern_aus trocknet_ein_aus trocknen_ein_aus raucht_ab rauchen_ab säuft_ab
    saufen_ab franst_aus fransen_aus rostet_durch rosten_durch schmort_durch nutzt_ab nutzen_ab kühlt_aus
""")
_PARTICLES = {verb: frozenset(forms[0][1:]) for verb, forms in _BREAKING.items()}
"""By the verb, the particles with which it tells of a breakdown."""
_SENT_OFF = ("DELIVER", "DELIVERED", "APPOINT", "CH_LETTER")
_ARTICLES = vocabulary("der die das de d' den dem ihre ihr seine sein unsere unser eure euer alle beide")
_REFUSES = vocabulary("geht gehen ging gingen lässt lassen ließ liess ließen springt springen sprang lief rastet")
_OPENS = vocabulary("auf zu an ab aus los raus rein ein hoch runter weg richtig")
"""With "nicht" in front: the lid does not open, the motor does not start."""
_DENIALS = vocabulary("won't doesn't don't didn't can't isn't aren't wasn't")
_APART = vocabulary("""
    ablösen ablöst löst lösen verzieht verziehen wellt wellen verformt verformen verfärbt verfärben aufrollen aufrollt
    abnutzt abnutzen lockert lockern verklemmt verklemmen aufhängt aufhängen verhakt verhaken abgelöst gelöst verzogen
    gewellt verformt verfärbt gelockert aufgehängt
""")
_KEEPS = vocabulary("keeps keep kept")
_NOT_OURS = vocabulary("""
    renewing buying ordering coming interested extending going signing budgeting planning allowed able sure looking
    taking
    renew buy order come extend go sign want need like think know mind see have
""")
"""What people do or are not: no failure of a thing."""
_NOT = vocabulary("nicht ned net nid nöd")
_GOOD_TO_KEEP = vocabulary(
    "asking coming ordering buying calling pushing saying telling growing getting thinking hoping pestering ringing "
    "chasing knocking courting smiling laughing talking raving"
)
_OTHER_MATTERS = ("PRICE", "TIME", "INTERNAL", "APPOINT", "WISH", "REQUEST", "UNREACHED")


def fails(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """A thing that does not work, fit or hold; people who do not answer or buy are no failure."""
    if clause.any(*_OTHER_MATTERS):
        return False
    if reading.lang == "de":
        if "sich" in clause.forms and _comes_apart(reading, clause, names):
            return True
        if not (clause.says(_PARTICLES) or reading.says(clause.first - 2, clause.last + 1, _NOT)):
            return False
        if _breaks_off(reading, clause, names) or _does_it_not(reading, clause, names):
            return True
        return any(_does_not(reading, clause, i, names) for i in clause.words)
    if not (clause.says(_DENIALS) or clause.says(_KEEPS)):
        return False
    return any(_denied(reading, clause, i, names) or _keeps(reading, clause, i, names) for i in clause.words)


def _comes_apart(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Dass sich die Etiketten bei Frost ablösen"."""
    if reading.fold(clause.last - 1) not in _APART:
        return False
    return any(_is_a_thing(reading, k, clause, names) for k in clause.words)


def _breaks_off(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Die Steuerung fällt immer wieder aus": verb and particle stand apart, a thing is the subject."""
    ends = reading.fold(clause.last - 1)
    for i in clause.words:
        refuses = ends in _OPENS and reading.fold(clause.last - 2) in _NOT and _refuses(reading, i)
        if refuses and any(_is_a_thing(reading, k, clause, names) for k in clause.words):
            return True
        if ends in _PARTICLES.get(reading.fold(i), ()) and not clause.any(*_SENT_OFF):
            return any(_is_a_thing(reading, k, clause, names) for k in range(clause.first, i))
    return False


def _refuses(reading: Reading, i: int) -> bool:
    return reading.fold(i) in _REFUSES


def _does_not(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    form = reading.fold(i)
    last = i == clause.last - 1 and any(reading.fold(k) in _NOT for k in (i - 1, i - 2))
    if (
        not (last or reading.fold(i + 1) in _NOT)
        or not form.endswith("t" if last else ("t", "en"))
        or reading.words[i].capital
        or form in _NO_FAILURE
        or reading.fold(i - 1) == "besser"
    ):
        return False
    return any(_is_a_thing(reading, k, clause, names) for k in range(clause.first, i))


def _does_it_not(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Der Scanner erkennt die Codes nicht": the object stands between the verb and the denial."""
    if reading.fold(clause.last - 1) not in _NOT or reading.lower:
        return False
    for i in range(clause.first + 1, clause.last - 2):
        form = reading.fold(i)
        if form.endswith("t") and not reading.words[i].capital and not reading.has(i, "THEY", "HAVE3", "MODAL"):
            return form not in _NO_FAILURE and _is_a_thing(reading, i - 1, clause, names)
    return False


def _is_a_thing(reading: Reading, k: int, clause: Clause, names: frozenset[int]) -> bool:
    noun = k >= clause.first and k not in names and _is_noun(reading, k)
    return noun and not reading.has(k, "SALUTE_M", "SALUTE_F", "TITLE", "THEY", "I")


def _is_noun(reading: Reading, k: int) -> bool:
    """By its capital; in a message without capitals by the article in front."""
    if reading.words[k].capital:
        return True
    return reading.lower and reading.fold(k - 1) in _ARTICLES and reading.words[k].is_word


def _thing(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """What stands right before word i is a word of substance, nobody's name and no pronoun."""
    k = i - 1
    return (
        k >= clause.first
        and k not in names
        and reading.words[k].is_word
        and not reading.has(k, "THEY", "I", "AND", "BUT")
        and reading.fold(k) not in ("who", "that", "it")
    )


def _denied(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    if reading.fold(i) not in _DENIALS or i + 1 >= clause.last or reading.fold(i + 1) in _NOT_OURS:
        return False
    return _thing(reading, clause, i, names)


def _keeps(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    following = reading.fold(i + 1)
    return (
        reading.fold(i) in _KEEPS
        and following.endswith("ing")
        and following not in _GOOD_TO_KEEP
        and _thing(reading, clause, i, names)
    )
