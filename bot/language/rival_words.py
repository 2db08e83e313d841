"""Words beside a competitor's name: small ones, goods, moves, and what is never such a name."""

from bot.language.words import vocabulary

BETWEEN = vocabulary("us uns den die der dem the of by einen eine einem a an von firma fa auch also jetzt now .")
BESIDE = vocabulary("gerade jetzt noch auch künftig bisher schon parallel derzeit aktuell eben just also currently")
OWNED = vocabulary("""
    service price prices pricing quote offer kit machines machine printers printer system software labels support
    reps rep salesman contract people stuff
""")
TAKEN_BACK = vocabulary("else anderer andere anderen anders jemand wrong falsch falscher")
REPAIRS = vocabulary("no sorry nein nee quatsch scratch wait halt stimmt")
BETTER = vocabulary("""
    cheaper quicker faster better dearer slower pricier keener billiger günstiger schneller besser flotter teurer
    preiswerter moderner weniger less niedriger kürzer lower shorter drunter
""")
BELOW = vocabulary("drunter darunter billiger günstiger")
REACH = 4
"""Words between a name and the verb that closes its clause."""
NOUN_ENDINGS = tuple(
    sorted(
        vocabulary("""
            ung ungen heit keit schaft ion ionen tät nis tum ment ik ur ei en er e chen ling zeit preis teil werk stoff
            gerät mittel dienst form
        """)
    )
)
"""German writes every noun with a capital: behind a weak sign a word of this kind is one."""
NO_RIVALS = vocabulary("""
    thermo bluetooth wlan wifi rfid usb led laser inkjet barcode ethernet lan poe nfc ipad iphone zebra desktop tablet
    windows excel sap office outlook word powerpoint teams zoom sharepoint linux android ios apple microsoft google mac
    anwalt auftragsentzug klage gericht inkasso konsequenzen boykott mitarbeiter mitarbeitern kartellamt
    linkedin whatsapp corona covid brexit dhl ups dpd gls fedex
""")
STRETCHES = ("jahres", "monats", "wochen", "quartals", "saison", "ferien")
LYING = frozenset({"liegt", "liegen", "ist", "sind"})
COPULAS = frozenset({"is", "are", "ist", "sind", "sei", "seien", "waere", "waeren", "was", "were"})
COMPARES = COPULAS | vocabulary("""
    bietet bieten verlangt verlangen liefert liefern kostet kosten verspricht charges charge delivers deliver sells
    promises promise
""")
ADVERBS = vocabulary("auch also still noch now jetzt both beide already schon just mittlerweile inzwischen wohl")
SHORTEST = 3
GOODS = vocabulary("""
    drucker geräte gerät waage waagen maschine maschinen scanner etiketten system anlage anlagen terminals software
    flyer flyers brochure brochures leaflet catalogue catalog quote quotes offer offers sdk kit portal app prospekt
    prospekte katalog angebot angebote offerte
    kasse printer printers scales scanner scanners machines machine kit labels system terminals stand booth rep
    salesman
""")
POSSESSIVES = vocabulary("""
    seine seinen seiner seinem ihre ihren ihrer ihrem deren dessen his her their alte alten alter bisherigen bisherige
    old existing current derzeitigen aktuellen noch
""")
AT_FAIRS = vocabulary("stand booth rep salesman flyer flyers brochure brochures leaflet quote offer catalogue catalog")
USES = vocabulary("uses use used using runs run nutzt nutzen verwendet verwenden")
TIMES = vocabulary("jahr jahren jahre monaten monate wochen woche sommer winter herbst frühjahr")
ARTICLES = vocabulary("the a that")
ONE = vocabulary("einen eine einem a an")
MUSES = vocabulary("liebäugelt liebäugeln flirtet flirten kokettiert schielt schielen eyeing")
MACHINES = vocabulary("""
    anlage anlagen linie maschine maschinen gerät geräte roboter stapler presse drucker waage waagen scanner pumpe
    pumpen
    system systeme lösung software tool steuerung kessel abfüller etikettierer regal regale line machine machines robot
    forklift press printer printers scanner scanners pump pumps kit unit units palletiser filler labeller
""")
COINED = (
    "tec", "tech", "tek", "soft", "med", "plast", "trans", "lux", "tron", "chem", "pharm", "data", "line", "works",
    "log", "tex", "pack", "pac", "print", "flex", "max", "mat", "fix", "star", "norm", "net",
)  # fmt: skip
BEFORE_PLACES = vocabulary(
    "bei beim mit with w von from in im aus an am nach der die das dem den the near on at auf raum region"
)
ONE_OR_THE = vocabulary("einen einem einer eine der die dem den ein a an the our unserem unserer")
"""Who muses on "einen Käseroboter" wants a thing, who muses on "Trumpf" another firm."""
MOVES = vocabulary("moving moved moves move")
ONE_PERSON = vocabulary("he's she's i'm he she is")
SHOWS = vocabulary("führt führen präsentiert präsentieren")
AT_THEIRS = vocabulary("denen ihnen ihm ihr")
SHOWN_WITHIN = 9
