"""German words of time, with Austrian and Swiss usage and the dialect forms people type. Folded: no umlauts, no ß."""

from collections.abc import Mapping

# tag -> value -> words; the meaning of the values stands in dates_vocabulary.py.
WORDS: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "montag mondtag maendig mentig moantog",
        1: "dienstag zischtig ziischtig",
        2: "mittwoch mittwuch mittwochn",
        3: "donnerstag donnschtig dunnerschdog",
        4: "freitag fryytig friitig freidog",
        5: "samstag sonnabend samschtig samsdog",
        6: "sonntag sunntig sunntog",
    },
    "weekday_short": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    "month": {
        1: "januar jaenner jaenna",
        2: "februar feber",
        3: "maerz",
        4: "april",
        5: "mai",
        6: "juni juno",
        7: "juli julei",
        8: "august",
        9: "september",
        10: "oktober",
        11: "november",
        12: "dezember",
    },
    "month_short": {
        1: "jan jaen",
        2: "feb febr",
        3: "mrz maer",
        4: "apr",
        6: "jun",
        7: "jul",
        8: "aug",
        9: "sep sept",
        10: "okt",
        11: "nov",
        12: "dez",
    },
    "day": {
        -3: "vorvorgestern",
        -2: "vorgestern",
        -1: "gestern gestan gester geschter gestrigen",
        0: "heute heit heut huet hoit heint heutigen",
        1: "morgen moagn morn muang",
        2: "uebermorgen uebermorn iebamoagn",
        3: "ueberuebermorgen",
    },
    "rel": {
        -2: "vorletzte vorletzten vorletzter vorletztes vorletztem",
        -1: "letzte letzten letzter letztes letztem letzt vergangene vergangenen vergangener vergangenes vergangenem"
        " vorige vorigen voriger voriges vorigem verganges verg vorangegangenen vorangegangene",
        0: "diese diesen dieser dieses diesem dies aktuelle aktuellen aktueller aktuelles laufende laufenden laufendes",
        1: "naechste naechsten naechster naechstes naechstem naechst folgende folgenden folgendes folgender"
        " darauffolgende darauffolgenden naexte naexten",
        2: "uebernaechste uebernaechsten uebernaechster uebernaechstes uebernaechstem",
    },
    "coming": {1: "kommende kommenden kommender kommendes kommendem komm kommendn"},
    "unit": {
        0: "sekunde sekunden sek",
        1: "minute minuten min",
        2: "stunde stunden std",
        3: "tag tage tagen tages",
        4: "woche wochen wochn wo",
        5: "monat monate monaten monats",
        6: "quartal quartale quartals quartalen",
        7: "jahr jahre jahren jahres joa",
        8: "jahrzehnt jahrzehnte jahrzehnten",
        9: "wochenende wochenenden we wochenend wochenendes",
        11: "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
    },
    "num": {
        0: "null",
        1: "ein eine einen einer einem eins a ans",
        2: "zwei zwo paar zwa",
        3: "drei einige einigen mehreren mehrere",
        4: "vier",
        5: "fuenf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwoelf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fuenfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreissig",
        40: "vierzig",
        50: "fuenfzig",
        60: "sechzig",
        90: "neunzig",
    },
    "half": {1: "halb halbe halben halbes"},
    "and_half": {1: "einhalb eineinhalb anderthalb", 2: "zweieinhalb", 3: "dreieinhalb"},
    "quarter_hour": {1: "viertel viertl", 3: "dreiviertel dreiviertl"},
    "part": {
        0: "morgens frueh fruehmorgens",
        1: "vormittag vormittags vorm",
        2: "mittag mittags zmittag",
        3: "nachmittag nachmittags nachm znamittag",
        4: "abend abends zabend zobig",
        5: "nacht nachts",
    },
    "season": {0: "fruehling fruehjahr", 1: "sommer", 2: "herbst", 3: "winter"},
    "edge": {0: "anfang anfangs beginn", 1: "mitte", 2: "ende"},
    "edge_unit": {
        4: "wochenanfang wochenbeginn",
        5: "monatsanfang monatsbeginn",
        6: "quartalsanfang quartalsbeginn",
        7: "jahresanfang jahresbeginn",
        104: "wochenmitte",
        105: "monatsmitte",
        107: "jahresmitte",
        203: "tagesende dienstschluss feierabend",
        205: "monatsende ultimo monatsschluss",
        206: "quartalsende quartalsschluss",
        207: "jahresende jahresschluss",
    },
    "previous_unit": {4: "vorwoche", 5: "vormonat", 6: "vorquartal", 7: "vorjahr"},
    "this_year": {1: "heuer heier heua heurigen"},
    "week_number": {1: "kw kalenderwoche woche"},
    "quarter": {1: "quartal quartals"},
    "midnight": {0: "mitternacht"},
    "clock": {1: "uhr uhrn"},
    "on": {1: "am an zum zur vom b on anm de"},
    "at": {1: "um gegen circa zirka ca etwa ungefaehr so genau puenktlich punkt zirca"},
    "within_lead": {1: "im in waehrend zu z ueber uebers beim"},
    "of": {1: "des der dieser von vom im in am"},
    "article": {1: "den der dem des die das"},
    "filler": {1: "dann wieder noch gleich"},
    "until": {1: "bis b", 2: "spaetestens"},
    "before": {1: "vor"},
    "after": {1: "nach"},
    "since": {1: "ab seit fruehestens fruehstens"},
    "from": {1: "von vom zwischen"},
    "to": {1: "bis und auf"},
    "ago": {1: "vor"},
    "hence": {1: "in"},
    "within": {1: "innerhalb binnen"},
    "late": {1: "spaetestens"},
    "earliest": {1: "fruehestens fruehstens"},
    "salutation": {
        1: "herr herrn hr hrn frau fr fa firma familie fam dr prof mag di ing dipl kollege kollegin frl"
        " prok dir direktor gf"
    },
    "each": {1: "jeden jede jedes jeder jedem taeglich woechentlich monatlich alle pro je"},
    "greeting": {1: "guten schoenen gruss schoen"},
    "guard": {
        1: "version release update modul suite raum zimmer kapitel punkt abschnitt paragraf artikel seite nr nummer"
        " halle tor rampe werk linie los firmware build ausgabe tel telefon fax mobil handy durchwahl dw auftrag"
        " bestellung ticket rechnung angebotsnr position pos stock etage v"
    },
    "past": {
        1: "war waren hatte hatten wurde wurden gewesen gehabt getroffen gesprochen gschprochen telefoniert tel"
        " angerufen besucht gsehn gesehen geredet gredt gmacht bekommen erhalten beschwert uebergeben erreicht"
        " kam kamen ging gingen rief schrieb sagte meinte fand gab traf sprach bekam sass stand lief hob"
        " besprochen vorgestellt versendet verschickt verloren erfahren begonnen vergessen unterschrieben"
        " unterzeichnet entschieden verhandelt beraten verkauft versaeumt verpasst gewonnen bsuacht gwesen gwesn"
        " gwest gsi gsagt gsogt gseit troffn angrufn ghabt ghobt gfragt warn wars"
    },
    "future": {
        1: "wird werde werden will wollen wollte soll sollen sollte muss muessen moechte moechten kann koennen bitte"
        " termin wv wiedervorlage nachfassen rueckruf erinnere erinner schicken anrufen melden senden liefern"
        " kommt kommen meldet vereinbart geplant ausgemacht zugesagt verschoben angesetzt fixiert gebucht"
        " versprochen terminiert eingeladen frist faellig deadline demo schick schicke mache wue braucht"
        " wuenscht treffen besuchen klaeren pruefen nachhaken steht startet beginnt endet followup todo"
        " nochmal nochmals wieder probier probiere versuch versuche ruf rufe"
    },
}
