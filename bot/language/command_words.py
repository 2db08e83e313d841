"""Verbs, things and particles of orders to the bot about what it stores."""

from bot.language.words import by_first_word, vocabulary

TASKS = vocabulary("""
    task tasks reminder reminders todo aufgabe aufgaben wiedervorlage wiedervorlagen wv wvl erinnerung erinnerungen
    häkchen haken tick followup pendenz nachfassaufgabe nachfassen
""")
TASK_PHRASES = frozenset({("to", "-", "do"), ("to", "do"), ("follow", "-", "up"), ("follow", "up")})
OPEN_DONE = vocabulary("erledigt done häkchen haken fertig completed")
TIERS = frozenset("ABC")
SETS = vocabulary("""
    ändere ändern einordnen
    ist wird is jetzt now becomes mach mache make setz setze setzen stufe stuf führen einstufen set change put upgrade
    downgrade move bump raise lower heb hebe hochstufen sollte soll should sofort promote demote as zum sein
    heraufstufen herabstufen runterstufen umstufen umstellen umsetzen raufstufen stell stelle um
""")
CLASS_NOUNS = vocabulary("tier stufe kategorie klasse class category level")
"""Behind these a small letter is a class as well."""
ME = vocabulary("me mich us uns mi mir")
PASSIVES = vocabulary("ticked crossed checked marked")
CLASSED = vocabulary("customer client account kunde kunden kundin")
BEFORE_TIER = vocabulary("tier auf jetzt now to stufe kategorie klasse class category sollte be sofort eher level")
CUSTOMERS = vocabulary("""
    kunde kunden kundin neukunde neukunden neukundin customer customers client clients account accounts interessent
    interessenten firma firmen company bestandskunde prospect prospects lead
""")
ADDS = vocabulary("""
    leg lege anlegen anzulegen nimm nehme aufnehmen aufzunehmen trag trage eintragen erfass erfasse erfassen füg füge
    hinzufügen hinterleg create add register set open onboard registrier registriere registrieren erstell erstelle
    erstellen speicher speichere speichern mach
""")
ADDS_BY_ITSELF = vocabulary("anlegen anzulegen")
PAUSES_BY_VERB = vocabulary(
    "stell stelle schalt schalte dreh drehe turn switch stop hold halt halte setz mute silence pausier pausiere"
)
SILENCES = vocabulary(
    "cancel stop pause mute hold silence suspend skip halt kill stopp stoppe pausiere streich unterbrich setz"
)
BREAK_TAKEN = vocabulary("gemacht took mittagspause kaffeepause")
"""A break of ours, not of the bot's prompts: "kurz Pause gemacht"."""
THEY_WANT = vocabulary("""
    will wollen möchte möchten muss müssen kann wird würde wünscht bittet wants needs would asks asked has hopes plans
""")
PARTICLES_OFF = vocabulary("ab aus off stumm hold stop halt back all")
FIRST_PERSON = vocabulary(
    "ich i bin i'm i'll wir we we're im am ab von from mach habe hab have out on off urlaub ferien i've bis"
)
BOTHERS = vocabulary("nerven nerv nervt stören stör bimmeln anschreiben bother disturb ping nag message bug pester")
MOVES_TO = vocabulary(
    "leg lege setz setze zieh ziehe legen setzen ziehen set change put bring stell stelle make mach push"
)
LATER = vocabulary("später früher later earlier hinten vorne")
MADE_INTO = vocabulary("draus daraus")
PROLONGS = vocabulary("verlängern verlängere verlänger extend")
"""A contract is prolonged by people, a deadline by the bot."""
SHIFTS = vocabulary("""
    back forward later earlier week weeks day days month nach hinten vor woche wochen tag tage monat später früher
    weiter zurück
""")
MOVED_FROM = vocabulary("auf auf'n aufn aufm to erst bis until till for > → by")
FORGETS = vocabulary("vergiss forget")
TO_FORGET = vocabulary("vergessen ignorieren verwerfen")
LAST_SAID = vocabulary("letzten letzte letztes vorige vorigen satz nachricht message eintrag notiz")
CANCELS = vocabulary(
    """storniere stornier streich streiche cancel drop scrap strike bin cross vergiss forget undo take bump
    wipe axe nuke kill trash chuck ditch lose rausschmeißen wegschmeißen schmeiß schmeiss killen kübeln wegtun wegräumen
    weghauen verwerfen rauswerfen rausgeben rauskicken
    get"""
)
"""Verbs that delete only a thing of the bot's own: an order or a meeting is cancelled by people."""
THROWS = vocabulary("nimm wirf tu hau schmeiß schmeiss take nehmen mach mache räum räume gib tua hol")
AWAY = vocabulary("raus weg zurück retour out back off away")
LIST = vocabulary("liste list zettel")
CLOSES = vocabulary("schließen zumachen abhaken close")
POINTS = vocabulary("punkt thema sache vorgang fall ticket angelegenheit geschichte item")
MARKS = vocabulary(
    "consider treat markier markiere mark setz setze set hak hake tick check cross close complete kreuz mach tu streich"
)
MARKING = vocabulary(
    "markieren setzen vermerken kennzeichnen abstreichen verbuchen ablegen eintragen führen abschreiben buchen notieren"
)
THAT = vocabulary("das that it this letzte letzten letzter letztes last alles one eben")
AS_TOLD = by_first_word("""
    what_i_said what_i_just what_i_told what_i_wrote what_i_sent was_ich_gesagt was_ich_gerade was_ich_eben
    was_ich_vorhin was_ich_geschrieben was_ich_dir was_i_gsagt
""")
RENAMES = vocabulary("benenn benenne umbenennen umzubenennen rename")
ASSIGNS = vocabulary("ordne zuordnen zuzuordnen weise zuweisen assign reassign")
INACTIVE = vocabulary(
    "inaktiv inactive archivieren archivier archiviere archive deaktivieren deactivate aktiv active stillgelegt passiv"
)
NICKNAMES = vocabulary("alias kürzel nickname spitzname spitznamen abkürzung abbreviation kurzname")
REQUESTED = vocabulary("bitte please kannst könntest can could würdest would pls plz")
STORES = vocabulary("""
    ändern speichern eintragen umbenennen anpassen hinterlegen ergänzen aktualisieren nachtragen vermerken korrigieren
    save update change amend note store record add edit ändere speicher trag notieren aufnehmen übernehmen
""")
NOT_VERBS_BEFORE = vocabulary("at from with w in of on : for about re")
"""Behind these an English word is a noun: "delay at Redwood", "update: Dev called"."""
PHRASAL = vocabulary("check turn switch mark hold follow")
COPULAS = vocabulary("war was were had waren gewesen hatte is been")
INDEFINITE = vocabulary("a an ein eine einen another")
DEFINITE = vocabulary("die der das den the my meine mein meinen this that diese diesen dieses")
