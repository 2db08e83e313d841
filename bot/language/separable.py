"""German verbs that split, in all their forms: "rief mich gestern an", "dass er anrief", "hat angerufen".

A row is: particle, finite forms (comma), infinitive, second part of the participle, classes. The finite verb of a split
one bears the classes, as the first word of a phrase does.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.language.words import Word, fold, vocabulary

_ROWS = """
an        ruf,rufe,ruft,rief,riefen                        rufen        gerufen      CH_CALL
zurück    ruf,rufe,ruft,rief,riefen                        rufen        gerufen      CH_CALL
retour    ruf,rufe,ruft,rief,riefen                        rufen        gerufen      CH_CALL
durch     ruf,rufe,ruft,rief,riefen                        rufen        gerufen      CH_CALL
an        klingel,klingle,klingelt,klingelte,klingelten    klingeln     geklingelt   CH_CALL
durch     klingel,klingle,klingelt,klingelte,klingelten    klingeln     geklingelt   CH_CALL
an        bimmel,bimmle,bimmelt,bimmelte,bimmelten         bimmeln      gebimmelt    CH_CALL
durch     bimmel,bimmle,bimmelt,bimmelte,bimmelten         bimmeln      gebimmelt    CH_CALL
an        läut,läute,läutet,läutete,läuteten               läuten       geläutet     CH_CALL
durch     läut,läute,läutet,läutete,läuteten               läuten       geläutet     CH_CALL
zurück    läut,läute,läutet,läutete,läuteten               läuten       geläutet     CH_CALL
an        wähl,wähle,wählt,wählte,wählten                  wählen       gewählt      CH_CALL
an        funk,funke,funkt,funkte,funkten                  funken       gefunkt      CH_CALL
durch     stell,stelle,stellt,stellte,stellten             stellen      gestellt     CH_CALL
durch     telefonier,telefoniere,telefonierte              telefonieren telefoniert  CH_CALL
hinterher telefonier,telefoniere,telefonierte              telefonieren telefoniert  CH_CALL,UNREACHED
ab        heb,hebe,hebt,hob,hoben                          heben        gehoben      CH_CALL,REACH
ab        nehm,nehme,nimmt,nahm,nahmen                     nehmen       genommen     CH_CALL,REACH
ran       geh,gehe,geht,ging,gingen                        gehen        gegangen     CH_CALL,REACH
dran      geh,gehe,geht,ging,gingen                        gehen        gegangen     CH_CALL,REACH
hin       geh,gehe,geht,ging,gingen                        gehen        gegangen     REACH
durch     komm,komme,kommt,kam,kamen                       kommen       gekommen     REACH
weg       drück,drücke,drückt,drückte,drückten             drücken      gedrückt     CH_CALL,UNREACHED
an        treff,treffe,trifft,traf,trafen                  treffen      getroffen    REACH
auf       mach,mache,macht,machte,machten                  machen       gemacht      REACH
an        mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
zu        mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
zurück    mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
hin       mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
rüber     mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
durch     mail,maile,mailt,mailte,mailten                  mailen       gemailt      CH_EMAIL
an        text,texte,textet,textete,texteten               texten       getextet     CH_CHAT
an        ping,pinge,pingt,pingte,pingten                  pingen       gepingt      CH_CHAT
an        chat,chatte,chattet,chattete,chatteten           chatten      gechattet    CH_CHAT
an        sims,simse,simst,simste,simsten                  simsen       gesimst      CH_CHAT
an        schreib,schreibe,schreibt,schrieb,schrieben      schreiben    geschrieben  WROTE
zurück    schreib,schreibe,schreibt,schrieb,schrieben      schreiben    geschrieben  WROTE
zu        schick,schicke,schickt,schickte,schickten        schicken     geschickt    WROTE
zurück    schick,schicke,schickt,schickte,schickten        schicken     geschickt    WROTE
rüber     schick,schicke,schickt,schickte,schickten        schicken     geschickt    WROTE
hin       schick,schicke,schickt,schickte,schickten        schicken     geschickt    WROTE
zu        send,sende,sendet,sendete,sandte,sandten         senden       gesandt      WROTE
weiter    leit,leite,leitet,leitete,leiteten               leiten       geleitet     WROTE
zurück    meld,melde,meldet,meldete,meldeten               melden       gemeldet     REPORTS
rück      meld,melde,meldet,meldete,meldeten               melden       gemeldet     REPORTS
an        frag,frage,fragt,fragte,fragten                  fragen       gefragt      REPORTS
nach      hak,hake,hakt,hakte,hakten                       haken        gehakt       WROTE
nach      fass,fasse,fasst,fasste,fassten                  fassen       gefasst      WROTE
vorbei    schau,schaue,schaut,schaute,schauten             schauen      geschaut     CH_VISIT
vorbei    guck,gucke,guckt,guckte,guckten                  gucken       geguckt      CH_VISIT
vorbei    seh,sehe,sieht,sah,sahen                         sehen        gesehen      CH_VISIT
vorbei    komm,komme,kommt,kam,kamen                       kommen       gekommen     CH_VISIT
vorbei    fahr,fahre,fährt,fuhr,fuhren                     fahren       gefahren     CH_VISIT
vorbei    geh,gehe,geht,ging,gingen                        gehen        gegangen     CH_VISIT
rein      schau,schaue,schaut,schaute,schauten             schauen      geschaut     CH_VISIT
herein    schau,schaue,schaut,schaute,schauten             schauen      geschaut     CH_VISIT
hinein    schau,schaue,schaut,schaute,schauten             schauen      geschaut     CH_VISIT
eini      schau,schaue,schaut,schaute,schauten             schauen      gschaut      CH_VISIT
vorbei    gschau                                           schaun       gschaut      CH_VISIT
rein      guck,gucke,guckt,guckte,guckten                  gucken       geguckt      CH_VISIT
rein      schnei,schneie,schneit,schneite,schneiten        schneien     geschneit    CH_VISIT
auf       such,suche,sucht,suchte,suchten                  suchen       gesucht      CH_VISIT
auf       kreuz,kreuze,kreuzt,kreuzte,kreuzten             kreuzen      gekreuzt     CH_VISIT
vor       sprech,spreche,spricht,sprach,sprachen           sprechen     gesprochen   CH_VISIT
ein       kehr,kehre,kehrt,kehrte,kehrten                  kehren       gekehrt      CH_VISIT
hin       fahr,fahre,fährt,fuhr,fuhren                     fahren       gefahren     CH_VISIT
raus      fahr,fahre,fährt,fuhr,fuhren                     fahren       gefahren     CH_VISIT
rum       führ,führe,führt,führte,führten                  führen       geführt      CH_VISIT
herum     führ,führe,führt,führte,führten                  führen       geführt      CH_VISIT
ab        klapper,klappere,klapperte                       klappern     geklappert   CH_VISIT
vorbei    bring,bringe,bringt,brachte,brachten             bringen      gebracht     HANDED
hin       bring,bringe,bringt,brachte,brachten             bringen      gebracht     HANDED
ab        gib,gebe,gibt,gab,gaben                          geben        gegeben      HANDED
ab        liefer,liefere,liefert,lieferte,lieferten        liefern      geliefert    HANDED
ab        hol,hole,holt,holte,holten                       holen        geholt       HANDED
ab        stell,stelle,stellt,stellte,stellten             stellen      gestellt     HANDED
auf       stell,stelle,stellt,stellte,stellten             stellen      gestellt     HANDED
ein       bau,baue,baut,baute,bauten                       bauen        gebaut       HANDED
vor       führ,führe,führt,führte,führten                  führen       geführt      HANDED
zusammen  sitz,sitze,sitzt,saß,saßen                       sitzen       gesessen     CH_MEETING
zusammen  setz,setze,setzt,setzte,setzten                  setzen       gesetzt      CH_MEETING
zusammen  komm,komme,kommt,kam,kamen                       kommen       gekommen     CH_MEETING
"""
_MEANT = {
    "CH_CALL": ("CH_CALL", "ACT"),
    "CH_EMAIL": ("CH_EMAIL", "ACT"),
    "CH_CHAT": ("CH_CHAT", "ACT"),
    "CH_VISIT": ("CH_VISIT", "ACT"),
    "CH_MEETING": ("CH_MEETING",),
    "WROTE": ("ACT",),
    "HANDED": ("HANDED", "ACT"),
    "REPORTS": ("IN",),
    "REACH": ("REACH",),
    "UNREACHED": ("UNREACHED",),
}
_COMPANY = vocabulary("mit mim")
_AUXILIARIES = vocabulary("können lassen müssen dürfen")
_HAVE = vocabulary("hab habe hat haben hatte hatten ham hob")
_FAR = 14
_AFTER = vocabulary("""
    und u oder aber wegen wg weil da dass ob um damit bzgl zwecks betreffs sobald wenn als obwohl wo bei beim heute
    gestern gerade eben vorhin nochmal wieder morgen
""")
_STOPS = frozenset(".,;:!?()–—")


def _tables() -> tuple[dict[str, frozenset[str]], dict[str, dict[str, frozenset[str]]]]:
    """Classes of the forms in one word, and of finite forms by their particle."""
    whole: dict[str, set[str]] = defaultdict(set)
    split: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in _ROWS.strip().splitlines():
        particle, finite, infinitive, participle, classes = fold(row).split()
        meant = {tag for name in classes.upper().split(",") for tag in _MEANT[name]}
        done = {"MINE_ACT", "DID"} if "ACT" in meant else {"DID"}
        whole[particle + participle] |= meant - {"ACT"} | (done if "REACH" not in meant else set())
        for form in (infinitive, "zu" + infinitive):
            whole[particle + form] |= {tag for tag in meant if tag.startswith(("CH_", "REACH"))}
        for n, form in enumerate(finite.split(",")):
            past = n > 0 and (not form.endswith(("e", "t")) or form.endswith("te"))  # the bare stem is an imperative
            said = meant | ({"DID"} if past else set())
            if n:  # the bare stem is a noun when joined: Anruf, Rückruf
                whole[particle + form] |= meant
            split[form][particle] |= said
    return (
        {form: frozenset(tags) for form, tags in whole.items()},
        {form: {p: frozenset(tags) for p, tags in ways.items()} for form, ways in split.items()},
    )


_WHOLE, _SPLIT = _tables()


def with_split_verbs(words: Sequence[Word], tags: list[frozenset[str]]) -> None:
    """Adds the classes of separable verbs, joined or split, to the words that bear them."""
    for i, word in enumerate(words):
        form = word.fold
        if form in _WHOLE:
            tags[i] |= _WHOLE[form]
        if form in _AUXILIARIES and _double_infinitive(words, i):
            tags[i] |= {"DID"}
        if word.text == "essen" and any(words[k].fold in _COMPANY for k in range(max(0, i - 8), i)):
            tags[i] |= {"CH_MEETING"}  # "mit der Pointner essen"
        if form in _SPLIT:
            tags[i] |= _split_at(words, i, _SPLIT[form])


def _split_at(words: Sequence[Word], i: int, ways: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The classes of the finite verb at `i`, by the particle that ends its clause."""
    for k in range(i + 1, min(len(words), i + _FAR)):
        if words[k].text in _STOPS:
            break
        found = ways.get(words[k].fold)
        if found is not None and _ends(words, k + 1):
            return found
    return frozenset()


def _double_infinitive(words: Sequence[Word], i: int) -> bool:
    """ "Hab kurz telefonieren können", "hat sich blicken lassen": a perfect without a participle."""
    if i < 2 or not words[i - 1].fold.endswith("n") or words[i - 1].capital:
        return False
    return any(words[k].fold in _HAVE for k in range(max(0, i - _FAR), i))


def _ends(words: Sequence[Word], i: int) -> bool:
    return i >= len(words) or not words[i].is_word or words[i].fold in _AFTER
