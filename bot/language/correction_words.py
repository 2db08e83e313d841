"""How people say that something was understood wrongly, and the small words around what is right."""

from bot.language.words import by_first_word, phrases, vocabulary

OPENERS = vocabulary("""
    stopp stop nein ne nee noe falsch korrektur stimmt sorry meinte vertippt verwechselt quatsch ups entschuldigung
    irrtum berichtigung no nope wrong correction actually make oops scratch wait typo mistake vertan halt moment äh
    aeh
    correct doch falscher falsche falsches falschen verwechslung tippfehler korrigier korrigiere berichtige hoppla
    hoppala huch autsch sry blödsinn schmarrn naa nö richtigstellung scrap correcting misspoke whoops woops nah amend
    apologies pardon verschrieben geh oida oiso ach aso mei
""")
PHRASES = by_first_word("""
    hab_mich_vertan habe_mich_vertan hab_mich_vertippt habe_mich_vertippt hab_mich_geirrt habe_mich_geirrt
    hab_mich_verschrieben hab_ich_verwechselt ach_nein ach_ne ach_nee my_mistake my_bad my_error mein_fehler
    stimmt_nicht stimmt_ned stimmt_net das_stimmt_nicht das_ist_falsch das_war_falsch ist_falsch is_wrong was_wrong
    that's_wrong not_right not_correct i_got_that_wrong should_have change_that change_it war_doch date_should
    got_the_day_wrong got_the_date_wrong got_the_name_wrong got_the_customer_wrong got_the_person_wrong wrong_day
    wrong_date day_was_wrong date_was_wrong date_is_wrong day_is_wrong mixed_up_the_days mixed_up_the_dates
    muddled_the_dates muddled_the_days falscher_tag falsches_datum falschen_tag im_tag_geirrt im_datum_geirrt
    tag_verwechselt datum_verwechselt tage_verwechselt im_tag_vertan im_datum_vertan tag_stimmt tag_war_falsch
    datum_war_falsch tag_ist_falsch datum_ist_falsch
    datum_stimmt nicht_heute not_today should_be due_on faellig_am faellig_erst faellig_ist erst_bis aendere_das
    aender_das korrigier_das fix_that fix_the correct_that correct_the make_that make_it falsch_zugeordnet
    falsch_verstanden falsch_notiert it's_supposed_to_say it_was_supposed_to_say supposed_to_say it_should_say
    it_should_read should_say should_read hätte_heißen_sollen soll_heißen sollte_heißen muss_heißen es_soll_heißen
    es_sollte_heißen es_muss_heißen ich_mein i_mein i_moan i_man ich_mein' i_mean i_typed i_mistyped
    hab_getippt habe_getippt hab_mich_verlesen you_misunderstood got_it_wrong
""")
SURE_OPENERS = OPENERS - vocabulary("""
    geh oida oiso ach aso mei nein ne nee noe no make wait halt moment doch actually sorry stimmt
    sry nah na naa scratch scrap äh stopp stop
""")
"""The others open a note as well ("No luck with Fergus"), unless a sign or the value follows."""
MEANT = vocabulary("""
    meinte meinten meant mean verwechselt vertippt mixed confused gemeint mistyped misread misheard
    verschrieben vertan verlesen verhört
""")
BEEN = vocabulary("gewesen gwesen gwesn gwen gsi")
OLD_FOLLOWS = vocabulary("nicht not statt ned")
SAID = vocabulary("said sagte gesagt gsagt gsogt gseit schrieb wrote geschrieben")
MEANT_BY_ME = vocabulary("ich i we wir hab habe natürlich natuerlich sorry war ist was hatte da")
DENIERS = vocabulary("""
    nicht kein keine keinen keiner not sondern statt anstatt instead
    ned net nid nöd nit didn't wasn't isn't rather weren't
""")
REJECTING = vocabulary(
    "statt anstatt not nicht and wasn't kein keine keinen keiner ned net nid nöd nit didn't isn't weren't"
)
CLEARING = vocabulary("sondern but meinte meant , . ; war was were vielmehr rather ist is")
RESTATING = vocabulary("sondern but rather vielmehr")
NOT_ME = phrases("nicht_ich nicht_wir not_me not_us not_i")
HIM_WHO = phrases("him_who her_who them_who he_who she_who they_who him_that her_that")
SMALL = vocabulary("""
    ort site a an the ein eine einen einem einer der die das den dem es it war was ist is bis am on by due per und and
    but of to von vom im in beim bei mit with herr frau mr ms mrs dr hr fr ich i we wir er sie he she they schon erst
    doch bereits nur noch only just actually eigentlich natürlich of_course that this those these who whom whose the'e
    waren were who's es's ja also aber nämlich wohl dann so for für zu zum zur at ab until till um oh ach ah na
    already supposed
    really sicher genau schon gestern has had hat hab habe haben s mi mia the one sorry nein no uhr hundert er's war's
    war´s didn't wasn't isn't do did ans auf zwar eh halt vielmehr over über via it's that's its wars letzte letzten
    last heute today und from aus als dort there richtig correct right please bitte gemeint natuerlich under
    instead be
    mate lads folks guys us uns person people statt vor mitm mim geh oida oiso ach aso mei des dös a ma twas 'twas
    weren't wor woa her him them ihn ihm ihr mich me umgekehrt eingehend eingehender eingehendes incoming inbound
    ausgehend ausgehender ausgehendes outgoing outbound
""")
CONTACT_VERBS = vocabulary("""
    gesprochen gesprochn geredet telefoniert spoke speak spoken talked talk called rang met getroffen sagte gesagt
    said
    told gave given gegeben gab gibt gives bewertet rated scored visited besucht angerufen gemailt geschrieben emailed
    texted wrote saw gesehen dran gredt gsprochn gsprochen troffn gseng ogruafn sprach redete zugesagt vereinbart
    agreed rief schrieb phoned rung
""")
CLEFTS = {
    "de": vocabulary("das es dies des dös"),
    "en": vocabulary("that it this twas"),
}
COPULAS = vocabulary(
    "war was waren were ist is isn't wasn't fand sollte should muss happened took soll lief gehört wars weren't wor woa"
)
CLEFTED = vocabulary("twas it's that's war's wars it'd")
CONTACT_NOUNS = vocabulary("""
    besuch anruf gespräch telefonat treffen termin meeting call visit meeting lunch chat email mail essen mittagessen
    kontakt besprechung mailing telko conversation dinner coffee kaffee video videocall zoom whatsapp nachricht
    message
    appointment catch-up phone termin vor-ort-termin demo workshop
""")
ARTICLES = vocabulary("der die das the mein meine my dieser dieses unser unsere our")
_FIELD_NAMES = {
    "customer": "kunde kundin customer account client firma company kunden",
    "contacts": """
        kontakt contact person ansprechpartner ansprechpartnerin gesprächspartner gesprächspartnerin kontaktperson
        name
        anrufer anruferin caller teilnehmer
    """,
    "channel": "kanal channel kontaktart",
    "date": "datum date tag day date's besuchsdatum",
    "satisfaction": "bewertung score rating note punkte punktzahl zufriedenheit satisfaction nps score's wertung",
    "due": """
        zusage frist deadline fälligkeit wiedervorlage wv promise fälligkeitsdatum deadline's due
    """,
}
FIELDS = {word: field for field, words in _FIELD_NAMES.items() for word in vocabulary(words)}
STATES = vocabulary(
    "war was ist is waren were : falsch wrong stimmt gilt should sollte soll heißt isn't wasn't muss = passt lautet"
)
BELONGS = phrases("""
    gehoert_zu gehoert_zum gehoert_zur gehoert_bei gehoert_unter belongs_to belongs_under belongs_with be_under be_for
    be_with ist_fuer war_fuer for under bitte_auf das_auf es_auf muss_bei muss_zu gehoert_dem gehoert_der gehoert_in
""")
BELONGING = vocabulary("gehört gehoert belongs")
MOVED_TO = vocabulary("""
    ändern umhängen zuordnen verschieben buchen umbuchen put file move assign log book goes zugeordnet stehen
""")
TOLD = (
    "GOOD",
    "BAD",
    "WISH",
    "PROBLEM",
    "COMPLAIN",
    "UNREACHED",
    "FAMILY",
    "BIRTHDAY",
    "ACTION",
    "REMIND",
    "RESOLVED",
    "COMPETE",
)
DUE_WORDS = (
    "faellig",
    "due",
    "deadline",
    "wv",
    "wiedervorlage",
    "frist",
    "bis",
    "by",
    "erinner",
    "remind",
    "zusage",
    "abgabe",
)
APPOINTED = ("termin",)
PAST_MARKS = vocabulary("war was waren were wars war's fand happened took wasn't lief passierte")
WAYS = vocabulary("geschrieben schrieb wrote written schriftlich persönlich")
"""Ways of a contact that are no channel by themselves."""
NUMBERS = {
    "null": 0, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
STARS = ("stern", "star")
