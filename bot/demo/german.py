"""The demo in German. People, firms and papers are invented."""

from bot.demo.world import DemoFeed, DemoItem, DemoNote, DemoPerson, DemoWorld

PEOPLE = (
    DemoPerson(
        "Max",
        "Brandt",
        ("manager",),
        "Betreuung",
        (
            "Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt",
            "Weber angerufen, nicht erreicht",
            "nein, das war gestern",
            "Wer hat diese Woche Geburtstag?",
            "Erinnere mich in zwei Minuten an den Rückruf bei Weber",
            "Frag Ida, ob Hauke Lührs schon bestellt hat",
            "/heute",
        ),
    ),
    DemoPerson(
        "Ida",
        "Sommerfeld",
        ("lead", "manager"),
        "Teamleitung",
        (
            "/team",
            "/presse",
            "Besuch bei Hauke Lührs, die neue Anlage läuft",
            "/offen",
            "/abwesend für Max morgen bis Freitag Ida",
        ),
    ),
    DemoPerson(
        "Anton",
        "Reiter",
        ("admin",),
        "Administration",
        (
            "/feed add {feeds}/hafenblatt.xml Wettbewerber Weserlinie von Petersen & Lührs",
            "/feed",
            "/personen",
            "/einladen Betreuung Eva Lang",
        ),
    ),
)

NOTES = (
    DemoNote(38, "11:20", "Max", "Mit Martin Weber von Weber Präzision telefoniert, er überlegt eine zweite Anlage"),
    DemoNote(36, "15:05", "Ida", "Besuch bei Georg Bäuerle im Schraubenwerk Ostalb, alles läuft"),
    DemoNote(29, "10:10", "Max", "Besuch bei Frau Kessler von Kranich, sie ist sehr zufrieden mit der Steuerung"),
    DemoNote(24, "16:30", "Max", "Videocall mit Seraina Caduff von Bodmer, sie wünscht sich kürzere Lieferzeiten"),
    DemoNote(21, "09:45", "Ida", "Called Priya Nair at Fenwick, they are happy with the calibration service"),
    DemoNote(17, "14:15", "Max", "Mail von Frau Rossi von Alpgold, sie hätte gern die App auf Italienisch"),
    DemoNote(14, "11:40", "Max", "Mit Herrn El-Masri vom Klinikum Lahntal telefoniert, mit dem Service zufrieden"),
    DemoNote(12, "13:30", "Ida", "Besuch bei Hauke Lührs, er interessiert sich für Fernwartung auf drei Schiffen"),
    DemoNote(9, "10:50", "Ida", "Frau Lang vom Löwenbrauhaus angerufen, die neue Abfüllung läuft gut"),
    DemoNote(6, "16:05", "Max", "Emil Söhnlein hat angerufen, wir schicken ihm bis {today} die Muster"),
    DemoNote(
        4, "08:55", "Max", "Herr Gstrein von Hochjoch hat angerufen: Steuerung schon wieder ausgefallen, ist sauer"
    ),
    DemoNote(3, "15:20", "Ida", "Mit Will Ashdown von Harrow & Lane telefoniert, Musterliste bis {tomorrow} zugesagt"),
)

FEEDS = (
    DemoFeed(
        "wirtschaftsbote.xml",
        "Wirtschaftsbote",
        "alle",
        (
            DemoItem(
                -19.0,
                "Kranich Fördertechnik GmbH baut zweites Werk in Kassel",
                "Die Kranich Fördertechnik GmbH errichtet bis zum Herbst ein zweites Werk im Kasseler Osten. 120 neue "
                "Arbeitsplätze sollen entstehen, teilte Geschäftsführer Jonas Ahlers mit.",
                "kranich-zweites-werk",
            ),
            DemoItem(
                -18.0,
                "Reederei Petersen & Lührs bestellt zwei Fähren",
                "Die Reederei Petersen & Lührs aus Bremerhaven hat zwei neue Fähren bestellt. Die Schiffe sollen mit "
                "Wasserstoff fahren, sagte Geschäftsführerin Wiebke Petersen.",
                "petersen-faehren",
            ),
            DemoItem(
                -41.0,
                "Kasseler Osten: Kran stürzt auf leere Baustelle",
                "Beim Abbau eines Baukrans ist niemand verletzt worden. Die Polizei ermittelt.",
                "kran",
            ),
            DemoItem(
                0.8,
                "Klinikum Lahntal bekommt neue Leitung",
                "Dr. Ruth Lindqvist übernimmt zum Jahreswechsel die Geschäftsführung des Klinikums Lahntal in Marburg. "
                "Ihr Vorgänger geht in den Ruhestand.",
                "klinikum-lahntal-leitung",
            ),
            DemoItem(
                23.0,
                "Solarwerk Uckermark GmbH gewinnt Gründerpreis",
                "Die Solarwerk Uckermark GmbH aus Prenzlau ist mit dem Gründerpreis des Landes ausgezeichnet worden.",
                "solarwerk-preis",
            ),
        ),
    ),
    DemoFeed(
        "fertigung-heute.xml",
        "Fertigung heute",
        "Wettbewerber Feinwerk Alb von Weber Präzision",
        (
            DemoItem(
                -17.5,
                "Feinwerk Alb übernimmt Drehteilehersteller",
                "Feinwerk Alb kauft einen Hersteller von Drehteilen im Schwarzwald und verdoppelt damit die Kapazität. "
                "Über den Kaufpreis wurde Stillschweigen vereinbart.",
                "feinwerk-alb",
            ),
        ),
    ),
    DemoFeed(
        "hafenblatt.xml",
        "Bremerhavener Hafenblatt",
        "Wettbewerber Weserlinie von Petersen & Lührs",
        (
            DemoItem(
                -3.0,
                "Weserlinie stellt Verbindung nach Helgoland ein",
                "Die Weserlinie fährt ab dem Frühjahr nicht mehr nach Helgoland. Grund sei der teure Treibstoff, sagte "
                "eine Sprecherin.",
                "weserlinie-helgoland",
            ),
        ),
        is_added=False,
    ),
)

WORLD = DemoWorld("Team Süd", PEOPLE, NOTES, FEEDS)
