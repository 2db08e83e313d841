"""Words with which a question to the bot begins, and nouns that alone ask to see what is stored."""

from bot.language.words import by_first_word, phrases, vocabulary

POLITE = vocabulary("""
    bitte please hey hi hallo kannst du can you could könntest koenntest mal nahbar bot ok okay dann und and so also
    servus moin hello würdest would will kindly just quickly schnell kurz eben übrigens btw magst na gut na pls plz
    sorry
""")
YES_NO = {
    "en": vocabulary("did do does have has is are can could any anything anyone anybody was were should would shall"),
    "de": vocabulary("""
        hast hat haben habe hab gibt gibts gibt's gab ist sind kannst können war waren steht stehen soll sollte muss
        läuft liegt kommt kennst weißt
    """),
}
SUBJECTS = vocabulary("""
    i we you he she they it there ich wir du er sie es man was noch irgendwas etwas irgendwelche neue neues jemand wer
    irgendwer irgendjemand anyone anybody someone somebody everyone wohl eigentlich mia schon
""")
OF_NAMES = vocabulary("hat haben ist sind war waren did does has is are was were")
"""Verbs that ask when a name follows ("hat Kranzl geantwortet"); of "have" and "had" the same would be a report."""
INDEFINITE = vocabulary(
    "jemand wer irgendwer irgendjemand irgendwas anyone anybody someone something anything eigentlich"
)
INTERROGATIVES = vocabulary("""
    wem wen was welche welchen welchem welcher welches wie wieviel wieviele whom which what who how
""")
BEFORE_INTERROGATIVES = vocabulary("""
    bei mit zu um an von für über in aus auf gegen seit bis ab nach to at with for of in on from by about since
""")
PLURALS = vocabulary("""
    kontakte besuche anrufe gespräche notizen einträge aufgaben zusagen reklamationen beschwerden geburtstage kunden
    termine ansprechpartner contacts visits calls meetings notes entries tasks complaints customers birthdays reminders
""")
"""They ask for a list where a preposition and nothing else follows: "Besuche im November"."""
LISTED_BY = vocabulary("im bei zu von mit für in at with for of from by on this last diese letzte diesen")
LOOKS = vocabulary("schau such suche sieh guck find check look finde kuck lookup")
NEEDS = vocabulary("brauche brauch bräuchte bräucht need need'd want'd benötige hätte")
STATED = vocabulary("""
    , besprochen vereinbart gewünscht agreed discussed angekündigt versprochen erwartet immer üblich gesagt telefonisch
    erwähnt zugesagt abgemacht ausgemacht folgt promised mentioned expected requested planned always usual gehabt
""")
EXCLAMATIONS = phrases("""
    was_fuer what_a what_an how_nice how_lovely wie_schoen
""")
PRONOUNS = vocabulary("ich wir er sie es i we he she they it you")
ASKING_INDIRECTLY = by_first_word("""
    i_wonder just_wondering wondering_if wondering_when wondering_whether ich_frage_mich frage_mich ich_wuesste_gern
    wuesste_gern ich_wuerde_gern_wissen wuerde_gern_wissen wuerd_gern_wissen will_wissen ich_will_wissen moechte_wissen
    ich_moechte_wissen brauche_die_nummer ich_brauche_die_nummer ich_brauch_die_nummer brauch_die_nummer
    i_need_the_number need_the_number i'd_like_to_know i_want_to_know mich_interessiert mich_wuerde_interessieren
    interessieren_wuerde_mich keine_ahnung_wann no_idea_when i_can't_remember i_forgot_when i_forget weiss_nicht_mehr
    weiss_jemand anyone_know does_anyone_know
    weisst_du_noch weisst_du_was weisst_du_wann weisst_du_ob weisst_du_wie weisst_du_wer woasst_no
    wuerd_mich_interessieren wuerde_mich_interessieren taet_mi_interessieren taet_mich_interessieren
    wuesst_gern wuesst_i_gern wuesste_ich_gern i'd_love_to_know would_love_to_know like_to_know wanna_know
    need_to_know do_you_know d'you_know any_idea any_clue no_clue can_you_remember do_you_remember
    erinnerst_du_dich kannst_dich_erinnern hast_du_parat keine_ahnung_was keine_ahnung_wer hilf_mir_auf
    trying_to_remember trying_to_recall struggling_to_remember can't_remember_when can't_recall cannot_remember
    can't_think_when remember_when_i weisst_eh_noch ob_wir ob_ich ob_ma ob_i whether_we whether_i sag_schnell sag_mir
""")
SHOWN_TO_ME = vocabulary("""
    zeig zeige sag sage nenn nenne erzähl erzähle erklär erkläre such suche fass fasse show tell walk run talk take
    fill catch brief prep update prepare quiz refresh liste list read find
""")
HANDED_TO_ME = vocabulary("gib gebe schick schicke hol give get send bring mach")
"""Verbs that ask the bot only if the thing is one that it stores: "gib mir die Nummer", not "gib mir Bescheid"."""
SHOWING = vocabulary("""
    zeig zeige nenn nenne liste such suche fass fasse show list find pull look summarise summarize recap refresh brief
    check
""")
ME = vocabulary("mir mich uns me us my")
DETAILS = vocabulary("""
    nummer telefonnummer handynummer mobilnummer durchwahl mailadresse emailadresse adresse anschrift kontaktdaten
    geburtstag number mobile address birthday extension visitenkarte handynr telefonnr postanschrift
""")
WHOLE = vocabulary("""
    infos info historie verlauf chronik rückblick profil steckbrief überblick übersicht statistik statistiken
    auswertung kennzahlen neuigkeiten presse presseschau news geburtstage geburtstagsliste hilfe history profile
    overview summary recap stats statistics birthdays headlines rundown help kontakthistorie kundenkarte kundenprofil
    kurzprofil kundenblatt firmenprofil pressemeldungen pressespiegel zufriedenheit zufriedenheitswert
    kundenzufriedenheit besuchsstatistik background brief briefing lowdown monatsstatistik wochenstatistik trefferquote
    pressemitteilungen gesprächsverlauf kontaktverlauf timeline nps-wert
""")
ABOUT = {
    "alles": vocabulary("zu über ueber was"),
    "neues": vocabulary("zu von bei aus über"),
    "latest": vocabulary("on from about"),
    "everything": vocabulary("on about we i"),
    "phone": vocabulary("number"),
    "contact": vocabulary("details"),
    "email": vocabulary("address"),
    "brief": vocabulary("me"),
    "number": vocabulary("of"),
    "anzahl": vocabulary("der telefonate besuche anrufe kontakte kunden termine mails"),
    "wissenswertes": vocabulary("zu über"),
    "quick": vocabulary("brief summary recap overview rundown"),
}
IN_SHORT = vocabulary("""
    wichtigste wichtigsten eckdaten fakten kurzinfo überblick überblickerl highlights steckbrief zusammenfassung basics
    essentials rundown lowdown overview summary gist recap nutshell bullets headlines hintergrund background infos info
    profil profile historie history
""")
QUALIFIED = vocabulary("""
    top beste besten größte größten wichtigste wichtigsten best biggest largest main offene offenen offener open
    outstanding letzte letzten letzter letztes last recent meine my any aktuelle aktueller alle all latest upcoming
    neueste neuesten anstehende anstehenden nächste kommende fällige überfällige overdue pending unerledigte ungelöste
    unresolved jüngste past previous bisherige vergangene sämtliche every current wichtige our unsere
""")
POINTS = vocabulary("""
    dos do angebote bestellungen rechnungen ansprechpartner quotes orders invoices offers punkte reklamationen
    beschwerden zusagen versprechen wünsche aufgaben themen gespräche kontakte notizen zahlen termine wiedervorlagen
    complaints promises points tasks wishes issues stats numbers conversations notes news statistik birthdays followups
    follow kontakt besuch besuche anruf anrufe gespräch telefonat einträge meldungen artikel nachrichten nps score
    bewertung umfrage geburtstage todos to contact contacts call calls visit visits meeting meetings chat chats talk
    entries articles headlines survey rating reminders erinnerungen zusage notiz eintrag commitments actions
    interactions kunden customers accounts ergebnisse schlagzeilen reklamation beschwerde treffen besprechung mails
    emails mail email
""")
SMALL = vocabulary("""
    or oder und zu von bei mit für über der die das den dem des ein eine einen in im am an aus und the a an on of with
    for from to at about and by in bitte please mal noch pls frau herr herrn fr hr mr ms mrs dr prof s letzte letzten
    diese dieser diesem nächste nächsten woche monat jahr week month year this next last up ups alle all da there ein
    ich i we wir offen open coming dieses quartal quarter
""")
LEAD_INS = vocabulary("bevor ehe vor before frage question frage: quick kurze wichtig übrigens btw apropos ad zu re")
CLOSING = vocabulary(
    "history historie profile profil stats statistik steckbrief overview verlauf summary news birthdays"
)
OPENED_BY_WHAT = vocabulary(
    "what when who how where why which was wann wer wie wo welche wen wem nochmal noch again whether ob"
)
ASKS_US = vocabulary("fragt fragte fragen wissen asks asked wondering wonders wants gefragt")
CARDS = vocabulary("kunde kundin kundenkarte kundenakte akte karte customer client account card")
