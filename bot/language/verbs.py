"""German verb forms by their shape: infinitives and participles that no list can hold, separable prefixes and all."""

from functools import lru_cache

from bot.language.reading import Reading
from bot.language.words import vocabulary

_PREFIXES = tuple(
    vocabulary("""
        ab an auf aus bei da dar durch ein entgegen fest fort frei gegen gut heim her heraus herum hin hinaus hoch
        klar
        kennen kurz los mit nach nieder raus rein rauf ran rum rueber rueck runter sicher stand statt teil tot
        ueber um
        unter vor voran voraus vorbei vorueber weg weiter wieder zu zurecht zurueck zusammen zwischen fertig bereit
        hinter daheim dran drauf drueber entlang herbei hinein hinzu vorweg quer gross krank ob zua eini aussi obi
        aufi umi
    """)
)
_NO_INFINITIVES = vocabulary("""
    morgen gestern gegen neben oben unten hinten vorn innen außen drüben wegen zwischen deswegen seinetwegen sieben
    wochen tagen stunden minuten jahren monaten kunden offen offenen neuen alten guten beiden vielen einigen allen
    anderen meisten zufrieden bescheiden eigen einen keinen meinen seinen ihren unseren deinen diesen jenen jeden
    welchen denen ihnen essen daneben eben soeben sondern gern gerne modern extern intern fern wenn dann denn schon
    von
    man den kein sein dein mein nein ein in an wen ihn bin sind waren hatten wurden haben werden können müssen sollen
    wollen dürfen möchten sollten könnten würden müssten hätten wären ersten zweiten dritten letzten nächsten
    kommenden
    vergangenen übernächsten kaum verschieden ausgewogen erwachsen gelegen betrunken namen daten kosten themen wann
    davon hiervon drinnen draußen dagegen hingegen zwanzigsten ansonsten wenigen mehreren spätestens jan jun februar
    darin daran woran bosten posten karten farben etiketten rollen waagen maschinen anlagen proben mustern lagern
    fenstern oktobern alleine übermorgen vorgestern vergessen kleinen großen roten langen kurzen rechten linken
    richtigen falschen schnellen weiteren verschlossenen christstollen pralinen unterlagen passen stimmen
    funktionieren fehlen
    klemmen spinnen gefallen hinken stocken streiken haken reichen folgen zeiten seiten sachen ferien
""")
_STRONG = vocabulary("""
    behoben erhoben vergeben ergeben umgeben verstorben gestorben besprochen versprochen vergessen verloren verschoben
    vertrieben erhalten bekommen erschienen entschieden unterschrieben überwiesen übernommen verstanden verbunden
    verblieben beschlossen entworfen empfangen betroffen verworfen verschrieben unterbrochen zerbrochen verboten
    erfunden verglichen vermieden verliehen enthalten verlassen begonnen verraten übergeben beschrieben verschwunden
    erfahren bezogen überzogen entzogen verzogen vollzogen unterhalten vertreten betreten vertan widersprochen
    entnommen vernommen verhalten erwiesen bewiesen hinterlassen erlassen entlassen überlassen verdorben verwiesen
    überschritten bestritten verbrochen erschrocken verschlossen erschlossen entsprochen überboten entstanden
    bestanden
    gestanden verfahren überfahren zerrissen verbogen beworben erworben
""")
_STATES = vocabulary("""
    geplant vereinbart versprochen zugesagt ausgemacht verabredet angesetzt gebucht terminiert fixiert eingeladen
    eingeplant verschoben gedacht geeignet gefragt gewünscht gebraucht gesucht gespannt genannt bekannt gut gern genug
    gegen gerade gleich gesamt gesund gemeint vorgemerkt vorgesehen angedacht angekündigt erbeten fällig gewillt
    geöffnet geschlossen eingestellt erwartet gefordert geschätzt angefragt gewohnt bitten vergessen geht gibt geist
    gemeinsam geschäft
""")
"""Participles of plans, and words that only look like one."""
_ADJECTIVES = ("frieden", "sten", "offen", "trocken", "schieden", "igen", "lichen", "ischen", "eigen")
_DIALECT = ("fn", "kn", "chn", "aun", "ssn", "gn", "dn", "tn", "schn", "zn", "pn", "hn")
_SHORTEST = 4


def is_infinitive(reading: Reading, i: int) -> bool:
    """Whether word i is a German infinitive by its shape and ends its clause: "rauslegen", "vorbeischaun"."""
    word = reading.words[i]
    if (
        reading.has(i, "WISH", "REQUEST")
        or reading.lang != "de"
        or not word.is_word
        or len(word.fold) < _SHORTEST
        or (word.capital and not reading.lower and not _heads(reading, i))
    ):
        return False
    if (
        word.fold in _NO_INFINITIVES
        or word.fold.endswith(_ADJECTIVES)
        or is_participle(word.fold)
        or not _ends_clause(reading, i)
    ):
        return False
    return word.fold.endswith(("en", "ern", "eln", *_DIALECT)) or word.fold == "tun"


def _heads(reading: Reading, i: int) -> bool:
    """ "Vorbereiten: Jahresgespräch": an infinitive as a heading."""
    return i == 0 and len(reading.words) > 1 and reading.words[1].text == ":" and reading.has(i, "DOI", "ACTION")


def _ends_clause(reading: Reading, i: int) -> bool:
    """Nothing follows, or a sign, "und", a subordinate clause or a piece set behind ("wegen Preis", "bis Freitag")."""
    if i + 1 >= len(reading.words):
        return True
    after = reading.words[i + 1]
    return not after.is_word or after.fold in _BEHIND or reading.is_date_word(i + 1) or after.text.isdigit()


_BEHIND = vocabulary("""
    und u oder bitte wegen wg bis am an mit bei für um zum zur im in ob dass was wie wann lassen gehen aber dann vor
    nach spätestens noch damit denn weil sowie muss müssen soll sollte will möchte bzgl heute und/oder + kw ab auf
    zwecks vorher von vom ohne sobald falls wenn unbedingt nächste nächsten diese diesen kommende kommenden ende
    anfang
    mitte weg beim bei sofort
""")


@lru_cache(maxsize=8192)
def is_participle(form: str) -> bool:
    """A German past participle by its shape: "gezoomt", "vorgesprochen", "durchtelefoniert"."""
    if form in _STATES:
        return False
    if form in _STRONG:
        return True
    if not form.endswith(("t", "en", "n")) or len(form) < 6:
        return False
    if form.endswith("iert"):
        return True
    if _dialect_participle(form):
        return True
    if form.startswith("ge") and form.endswith(("t", "en")):
        return len(form) > 6 or form.endswith("t")
    return any(form.startswith(p + "ge") and len(form) > len(p) + 5 for p in _PREFIXES)


def _dialect_participle(form: str) -> bool:
    """ "Gstanden", "gsessn", "vorbeigfahrn": the prefix without its vowel."""
    bare = form if form[0] == "g" else next((form[len(p) :] for p in _PREFIXES if form.startswith(p + "g")), "")
    return (
        len(bare) > 5
        and bare[0] == "g"
        and (bare[1] in "bdfhkmpstwz" or (bare[1] == "r" and bare != form))
        and bare not in _DIALECT_STATES
    )


_DIALECT_STATES = vocabulary(
    "gscheit gscheid gspannt gfallt gfallen gfoit ghoert ghoern gsund gspuert gschenk gschaeft gwiss"
)


def tells_by_shape(reading: Reading, i: int, names: frozenset[int]) -> bool:
    """A lower-case participle at the end of a clause, or an English verb in -ed that opens one or follows a name."""
    word = reading.words[i]
    if not word.is_word:
        return False
    if reading.lang == "de":
        lower = not word.capital or reading.lower
        return lower and len(word.fold) > 5 and is_participle(word.fold) and _ends_clause(reading, i)
    if word.fold == "done" and i > 0:
        return reading.forms[i - 1] not in ("be", "get", "to", "not")
    opens = i == 0 or i - 1 in names or not reading.words[i - 1].is_word
    return opens and word.fold.endswith("ed") and len(word.fold) > 4 and word.fold not in _NOT_PAST


_NOT_PAST = vocabulary(
    "need speed indeed delayed overdue limited united planned scheduled expected needed exceed proceed"
)
