"""Verbs of what is done for somebody, with all their forms. Classes, in both languages:

DO1  first person or imperative: "schicke", "schick"; English: the base form
DO3  third person singular: "schickt", "sends"
DOI  infinitive, also with "zu", and the German plural: "zuzuschicken"; English: the form in -ing
REPLY  verbs of answering, handing over and making up one's mind: who says them of the customer tells a promise
"""

from bot.language.words import fold

CLASSES = frozenset({"DO1", "DO3", "DOI", "REPLY"})
_WEAK = """
    schick mail simse liefer meld prüf check klär erstell bestell besorg hol reich frag sag stell leg setz such
    zeig probier versuch informier organisier kalkulier überarbeit bearbeit beantwort kümmer erinner kontaktier
    telefonier besuch schau guck installier montier reparier tausch wechsel korrigier änder aktualisier buch
    reservier plan terminier vereinbar koordinier fixier bestätig zahl bezahl begleich kündig stornier übermittel
    hak bohr klemm druck scann kopier sammel überleg analysier begutacht ruf läut klingel arrangier unterstütz
    schul trainier präsentier führ veranlass beauftrag forder genehmig bewillig autorisier ersetz refundier
    lös beseitig eskalier notier merk erfass pfleg dokumentier protokollier fass füll verlänger erkundig
    rühr bemüh bedank gratulier dank sorg teil regel erledig entwickel programmier konfigurier justier kalibrier
    deponier hinterleg dreh pack schraub reinig mess test wart rechn mach retournier besichtig studier
    vermittel verknüpf feil tüftel offerier verpack etikettier konfektionier produzier fertig unterzeichn
    evaluier diskutier bemuster verständig benachrichtig spezifizier formulier skizzier sicht leit begleit richt
    bereit antwort arbeit berat red werte wert streich verbuch send bewert verbind verschick spezifizier poch
    erteil besser klopf stups justier optimier simulier verifizier validier implementier migrier starte start segn lueg
"""
_STRONG = """
    geb:gib:gibt nehm:nimm:nimmt les:lies:liest fahr:fahr:fährt halt:halt:hält lad:lad:lädt trag:trag:trägt
    sprech:sprich:spricht besprech:besprich:bespricht treff:triff:trifft seh:sieh:sieht helf:hilf:hilft
    übernehm:übernimm:übernimmt vergleich:vergleich:vergleicht schreib:schreib:schreibt
    unterschreib:unterschreib:unterschreibt
    entscheid:entscheid:entscheidet verhandel:verhandel:verhandelt komm:komm:kommt bring:bring:bringt
    überweis:überweis:überweist beweis:beweis:beweist schieb:schieb:schiebt lass:lass:lässt
    verschieb:verschieb:verschiebt biet:biet:bietet denk:denk:denkt schließ:schließ:schließt
    unterbreit:unterbreit:unterbreitet einlad:einlad:einlädt
"""
_REPLIES = """
    rührt rühren melde meldet melden schicke schickt schicken sende sendet senden maile mailt mailen bespreche
    bespricht besprechen
    kläre klärt klären prüfe prüft prüfen entscheide entscheidet entscheiden überlegt_es überlegt_sich überlegt_noch
    überlegen_es überlegen_sich reiche reicht
    reichen leite leitet leiten frage holt holen liefert liefern bringt bringen stimmt abstimmen checkt checken
    diskutiert diskutieren berät beraten übermittelt übermitteln verständigt verständigen informiert informieren
    bestätigt bestätigen unterschreibt unterschreiben sichtet sichten füllt ausfüllen sammelt sammeln
    ruft_selber ruft_selbst ruft_von_sich ruft_dann erteilt erteilen ruft_zurück ruft_an ruft_mich ruft_uns
    ruft_wieder ruft_nochmal gibt_bescheid gibt_rückmeldung gibt_feedback
    gibt_uns_bescheid gibt_mir_bescheid gibt_uns_noch gibt_es_weiter gibt_das_weiter lässt_uns_wissen
    lässt_mich_wissen lässt_von_sich lässt_mir lässt_uns geht_es_durch denkt_darüber schaut_sich
    abklären zurückrufen zurückmelden rückmelden nachreichen nachliefern zuschicken zusenden durchgeben weiterleiten
    weitergeben durchsprechen absprechen absegnen einholen vorlegen anschauen ansehen durchsehen durchlesen
"""
_ENGLISH_REPLIES = """
    get_back gets_back come_back comes_back let_me lets_me let_us lets_us report_back reports_back feed_back feeds_back
    send sends email emails mail mails forward forwards check checks confirm confirms decide decides discuss discusses
    ask asks call_me calls_me call_us call_back calls_back ring_me ring_back rings_back revert reverts reply replies
    respond be_in_touch is_in_touch get_in_touch gets_in_touch think_it think_about talk_it talk_to speak_to look_at
    look_into looks_into provide provides share shares sign signs raise run_it runs_it take_it takes_it pass_it passes
    sleep_on chase approve drop_me drop_us review reviews consult sort sorts find_out circulate return returns
    supply supplies fill have_a_think have_a_look
"""
_REPLYING = """
    sending emailing forwarding checking confirming deciding discussing asking getting_back coming_back letting_me
    letting_us signing returning reviewing sharing providing raising running_it taking_it sleeping_on talking_to
"""
_PARTICLES = """
    ab an auf aus bei durch ein frei gegen gut her hin hoch los mit nach raus rein rück rüber rum um vor vorbei weiter
    zu zurück zusammen dazu fertig heraus herum hinaus hinüber fest bereit vorwärts hinterher klar voran
"""
_ENGLISH = """
    send deliver check sign ring phone email mail get_back come_back bring decide organise organize order update
    prepare ship reply confirm schedule share clarify fix sort install swap replace forward talk speak meet visit quote
    provide write arrange book pay discuss return follow show demo present revert respond chase draft invite drop
    collect introduce finalise finalize pop repair issue resend submit resubmit pick reconvene revisit touch_base circle
    give tell compare ask settle cancel refund credit credit_note courier post dispatch escalate investigate look_into
    look_at review approve renew call text whatsapp ping message price work_out put_together set_up sort_out
    follow_up find_out come_by drop_off drop_by swing_by stop_by pop_in pop_by loop_in line_up send_over firm_up
    scope calculate estimate configure calibrate service train host
    attend extend amend correct adjust upgrade migrate roll_out deploy activate unlock supply source reserve hold
    release transfer wire process raise log file upload scan translate circulate pencil diarise double-check
    get_in_touch let_us let_me let_him let_her let_them sit_down run_it take_it think_it take_care make_sure consult
    talk_it countersign complete fill evaluate trial assess feed_back report_back get_him get_her get_them hand_over
    clear remind nudge tell_him tell_her bring_up give_him
    give_her give_me give_us place expedite escalate advise notify brief
"""
_DOUBLED = ("get", "let", "put", "set", "swap", "ship", "drop", "pop", "stop", "sit", "run", "submit", "cancel", "plan")
"""Verbs that double their last letter before -ing."""


def german() -> dict[str, str]:
    """The table of the German verbs, each alone and with every separable particle."""
    first: set[str] = set()
    third: set[str] = set()
    infinitive: set[str] = set()
    for stem, imperative, person in _stems():
        first |= {stem + "e", imperative}
        if stem.endswith(("er", "el")):
            first.add(stem[:-2] + stem[-1] + "e")
        third.add(person)
        whole = stem + ("n" if stem.endswith(("er", "el")) else "en")
        infinitive.add(whole)
        infinitive.add(whole)
        if stem.endswith(("au", "h", "ck", "ch", "ff", "t")):
            infinitive.add(stem + "n")  # "schaun", "schickn" as spoken
        for particle in _PARTICLES.split():
            infinitive |= {particle + whole, f"{particle}zu{whole}"}
            third.add(particle + person)
    infinitive.discard("haken")  # an obstacle: "Haken: kein Budget"
    return {
        "DO1": " ".join(sorted(first)),
        "DO3": " ".join(sorted(third)),
        "DOI": " ".join(sorted(infinitive)),
        "REPLY": _REPLIES,
    }


def _stems() -> list[tuple[str, str, str]]:
    found = [tuple(entry.split(":")) for entry in _STRONG.split()]
    for stem in _WEAK.split():
        bare = stem.removesuffix("e")
        found.append((bare, bare, bare + ("et" if _needs_e(bare) else "t")))
    return [(fold(stem), fold(imperative), fold(person)) for stem, imperative, person in found]


def _needs_e(stem: str) -> bool:
    """ "Sendet", "rechnet": an -e- stands before the ending."""
    return stem.endswith(("d", "t", "chn", "dn", "ffn", "gn"))


def english() -> dict[str, str]:
    first, third, going = [], [], []
    for entry in _ENGLISH.split():
        verb, _, rest = entry.partition("_")
        tail = f"_{rest}" if rest else ""
        first.append(entry)
        third.append(_third(verb) + tail)
        going.append(_going(verb) + tail)
    return {
        "DO1": " ".join(first),
        "DO3": " ".join(third),
        "DOI": " ".join(going),
        "REPLY": _ENGLISH_REPLIES + _REPLYING,
    }


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _going(verb: str) -> str:
    if verb.endswith(_DOUBLED):
        return verb + verb[-1] + "ing"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe")) else verb) + "ing"
