"""Words for what moves without a talk: money, goods, and the people of our own house."""

from bot.language.words import vocabulary

MONEY = vocabulary("""
    zahlung zahlungen zahlungseingang zahlungseingänge überweisung geld restzahlung anzahlung teilzahlung rate
    schlussrechnung rechnung rechnungen re faktura überweisungen betrag gutschrift skonto abschlagszahlung
    payment payments money deposit invoice invoices bill bills instalment installment remittance transfer balance
    cheque funds
""")
GOODS = vocabulary("""
    lieferung lieferungen ware sendung paket pakete palette paletten container lkw laster spedition ersatzteil
    ersatzteile nachlieferung teillieferung restlieferung auftrag bestellung retoure
    order orders shipment shipments delivery deliveries consignment parcel parcels pallet pallets container goods truck
    lorry stock backorder
""")
LEADS = vocabulary("""
    die der das den dem von vom für an bei aus the a an from for of to our unsere unser erste zweite letzte nächste
    neue first second last next new heute gestern today yesterday endlich finally hurra yes ja juhu info fyi so also
    big große offene alte another latest eine ein
""")
OF_MONEY = vocabulary("""
    eingegangen da gekommen angekommen verbucht gutgeschrieben überfällig offen fällig unbezahlt beglichen bezahlt
    eingetroffen überwiesen ausgeglichen hereingekommen reingekommen drauf eingelangt überfällige aussteht
    landed in arrived cleared received came overdue outstanding late due unpaid paid settled bounced through hit
    credited
""")
OF_MOVING = vocabulary("""
    unterwegs ausgeliefert zugestellt verladen versandt verschickt abgeholt rausgegangen zoll versandfertig
    abgefertigt ausgelagert kommissioniert raus geliefert
    left shipped dispatched way transit delivered stuck held customs loaded despatched departed collected cleared
""")
OUTCOMES = OF_MONEY | OF_MOVING
OF_GOODS = (
    MONEY
    | GOODS
    | OUTCOMES
    | vocabulary("""
    endlich heute gestern morgen post brief in by wire dhl ups upstairs ihr ihre ihren seit schon wieder noch pünktlich
    nicht mail have has hat they their
""")
)
"""These may have a class of a talk, and tell of none beside money and goods."""
STAFF = vocabulary("""
    kollege kollegin kollegen kolleginnen chef chefin boss vorgesetzter techniker technikerin monteur monteure fahrer
    fahrerin innendienst außendienst vertriebsinnendienst buchhaltung service support kundendienst versand logistik
    marketing vertriebsleiter vertriebsleiterin praktikant praktikantin azubi lehrling assistentin assistent
    produktmanager produktmanagerin servicetechniker vertretung einkauf lager technik vertrieb kundenservice hotline
    colleague colleagues manager engineer engineers technician driver drivers accounts finance dispatch logistics
    service-team intern assistant apprentice director sales warehouse engineering team teammate partner fitter
    installer
""")
COLLEAGUES = vocabulary("kollege kollegin kollegen kolleginnen colleague colleagues teammate")
HOUSE = vocabulary("""
    innendienst außendienst vertriebsinnendienst buchhaltung service support kundendienst versand logistik marketing
    einkauf lager technik vertrieb kundenservice hotline accounts finance dispatch logistics sales warehouse
    engineering team
""")
OURS = vocabulary("mein meine meinem meiner unser unsere unserem unserer unsre my our mei unsa")
QUALITIES = vocabulary("""
    neuer neue new junge junger young alter old liebe lieber other another ein eine einer zwei two one of line sales
    regional service team area heute gestern today yesterday lieber nette also übrigens fyi btw info technischer
    field key die der
""")
ARTICLES = vocabulary("die der ein eine einer a the one of ein a")
FROM_HOUSE = vocabulary("dem der vom from im in aus our")
OF = vocabulary("von vom bei beim of at from der des")
US = vocabulary("ich wir i we mich uns me us mir i'm")
ALONG = vocabulary("mitgekommen mitgefahren dabei along too gemeinsam zusammen together joined accompanied")
BESIDE = vocabulary("bei beim dabei dort im in zu zum zur draussen vor drin")
"""Beside a verb: our colleague came with us."""
WEAK = vocabulary("war was were waren had hatte")
