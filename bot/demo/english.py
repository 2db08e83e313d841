"""The demo in English. People, firms and papers are invented."""

from bot.demo.world import DemoFeed, DemoItem, DemoNote, DemoPerson, DemoWorld

PEOPLE = (
    DemoPerson(
        "Max",
        "Brandt",
        ("manager",),
        "Account manager",
        (
            "Rang Ms Kessler at Kranich yesterday, promised her a quote by Friday",
            "Called Weber, no answer",
            "no, that was yesterday",
            "Whose birthday is it this week?",
            "Remind me in two minutes to call Weber back",
            "Ask Ida whether Hauke Lührs has ordered yet",
            "/today",
        ),
    ),
    DemoPerson(
        "Ida",
        "Sommerfeld",
        ("lead", "manager"),
        "Team lead",
        (
            "/team",
            "/press",
            "Visited Hauke Lührs today, the new line works well",
            "/open",
            "/away for Max tomorrow until Friday Ida",
        ),
    ),
    DemoPerson(
        "Anton",
        "Reiter",
        ("admin",),
        "Admin",
        (
            "/feed add {feeds}/harbour-gazette.xml competitor Weserlinie of Petersen & Lührs",
            "/feed",
            "/people",
            "/invite manager Eva Lang",
        ),
    ),
)

NOTES = (
    DemoNote(38, "11:20", "Max", "Called Martin Weber at Weber Präzision, he is thinking about a second line"),
    DemoNote(36, "15:05", "Ida", "Visited Georg Bäuerle at Schraubenwerk Ostalb, the line works well"),
    DemoNote(29, "10:10", "Max", "Visited Ms Kessler at Kranich, she is very happy with the control system"),
    DemoNote(24, "16:30", "Max", "Video call with Seraina Caduff of Bodmer, she would like shorter delivery times"),
    DemoNote(21, "09:45", "Ida", "Called Priya Nair at Fenwick, they are happy with the calibration service"),
    DemoNote(17, "14:15", "Max", "Email from Ms Rossi at Alpgold, she would like the app in Italian"),
    DemoNote(14, "11:40", "Max", "Called Mr El-Masri at Klinikum Lahntal, he is happy with our service"),
    DemoNote(12, "13:30", "Ida", "Visited Hauke Lührs, he is interested in remote service for three ships"),
    DemoNote(9, "10:50", "Ida", "Called Ms Lang at Löwenbrauhaus, the new bottling line works well"),
    DemoNote(6, "16:05", "Max", "Emil Söhnlein rang, we will send him the samples by {today}"),
    DemoNote(4, "08:55", "Max", "Mr Gstrein of Hochjoch rang: the control system is down again, he is angry"),
    DemoNote(3, "15:20", "Ida", "Called Will Ashdown at Harrow & Lane, promised him the sample list by {tomorrow}"),
)

FEEDS = (
    DemoFeed(
        "business-courier.xml",
        "Business Courier",
        "all",
        (
            DemoItem(
                -19.0,
                "Kranich Fördertechnik GmbH to build second plant in Kassel",
                "Kranich Fördertechnik GmbH will open a second plant in the east of Kassel by autumn, creating 120 new "
                "jobs, managing director Jonas Ahlers said.",
                "kranich-second-plant",
            ),
            DemoItem(
                -18.0,
                "Reederei Petersen & Lührs orders two ferries",
                "Reederei Petersen & Lührs of Bremerhaven has ordered two new ferries. They will run on hydrogen, said "
                "managing director Wiebke Petersen.",
                "petersen-ferries",
            ),
            DemoItem(
                -41.0,
                "Crane falls on empty building site in Kassel",
                "Nobody was hurt when a crane was taken down. The police are investigating.",
                "crane",
            ),
            DemoItem(
                0.8,
                "Klinikum Lahntal appoints new managing director",
                "Dr Ruth Lindqvist becomes managing director of Klinikum Lahntal in Marburg at the turn of the year. "
                "Her predecessor retires.",
                "klinikum-lahntal-director",
            ),
            DemoItem(
                23.0,
                "Solarwerk Uckermark GmbH wins founders' award",
                "Solarwerk Uckermark GmbH of Prenzlau has won the founders' award of its state.",
                "solarwerk-award",
            ),
        ),
    ),
    DemoFeed(
        "machining-today.xml",
        "Machining Today",
        "competitor Feinwerk Alb of Weber Präzision",
        (
            DemoItem(
                -17.5,
                "Feinwerk Alb acquires maker of turned parts",
                "Feinwerk Alb buys a maker of turned parts in the Black Forest and doubles its capacity. The price was "
                "not disclosed.",
                "feinwerk-alb",
            ),
        ),
    ),
    DemoFeed(
        "harbour-gazette.xml",
        "Harbour Gazette",
        "competitor Weserlinie of Petersen & Lührs",
        (
            DemoItem(
                -3.0,
                "Weserlinie ends service to Heligoland",
                "Weserlinie will no longer sail to Heligoland from spring. A spokeswoman gave the cost of fuel as the "
                "reason.",
                "weserlinie-heligoland",
            ),
        ),
        is_added=False,
    ),
)

WORDS = {
    "Frau": "Ms",
    "Herr": "Mr",
    "Einkaufsleitung": "Head of Purchasing",
    "Geschäftsführung": "Managing Director",
    "Geschäftsleitung": "Managing Director",
    "Inhaber": "Owner",
    "Inhaberin": "Owner",
    "Betriebsleitung": "Operations",
    "Technische Leitung": "Technical Director",
    "Einkauf": "Purchasing",
    "Qualität": "Quality",
    "Produktion": "Production",
    "Ärztliche Leitung": "Medical Director",
    "Technik": "Engineering",
    "Beschaffung": "Procurement",
    "Projektleitung": "Project Lead",
    "Disposition": "Scheduling",
    "Werkleitung": "Plant Manager",
    "Direktion": "Director",
    "Vertriebsinnendienst": "Inside Sales",
    "Rudern": "Rowing",
    "Motorräder": "Motorcycles",
    "Tourenski": "Ski touring",
    "Blasmusik": "Brass music",
    "Segeln": "Sailing",
    "Intralogistik": "Intralogistics",
    "Lebensmittel": "Food",
    "Seilbahnen": "Cable cars",
    "Metall": "Metal",
    "Gartenbau": "Gardening",
    "Gesundheit": "Health",
    "Druck": "Printing",
    "Uhren": "Watches",
    "Energie": "Energy",
    "Schifffahrt": "Shipping",
    "Bau": "Building",
    "Messtechnik": "Measuring",
    "Logistik": "Logistics",
    "Textil": "Textiles",
    "Maschinenbau": "Machines",
}

WORLD = DemoWorld("Team South", PEOPLE, NOTES, FEEDS, WORDS)
