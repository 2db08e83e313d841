"""Words for what moves without a talk: money, goods, and the people of our own house."""

from bot.language.words import by_first_word, vocabulary

MONEY = vocabulary("""
    zahlung zahlungen zahlungseingang zahlungseingänge überweisung geld restzahlung anzahlung teilzahlung rate
    schlussrechnung rechnung rechnungen re faktura überweisungen betrag gutschrift skonto abschlagszahlung
    payment payments money deposit invoice invoices bill bills instalment installment remittance transfer balance
    cheque funds
""")
GOODS = vocabulary("""
    lieferung lieferungen ware sendung paket pakete palette paletten container spedition ersatzteil
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
THEIR_DAYS = vocabulary("""
    betriebsversammlung betriebsurlaub betriebsferien werksferien inventur streik kurzarbeit ruhetag brückentag
    zertifizierung audit stromausfall hochwasser umbau umzug betriebsausflug sommerpause winterpause jubiläum
    geschlossen zu closed shut stocktake stocktaking shutdown strike inventory holiday umgezogen insolvent pleite
    insolvenz bankrupt administration moved relocating
""")
AROUND_DAYS = THEIR_DAYS | vocabulary("""
    hat haben macht machen ist sind hot has have is are having on in bis till until ab from von am der die das den the
    a an ihre ihren their bei beim at woche week wieder again auch jetzt now wegen for diese this gerade grad
    angemeldet into gone tag day eine einen ein alle seit
""")
CUSTOMERS = vocabulary("kunde kunden kundin account accounts customer customers client clients stammkunde grosskunde")
COPULAS = vocabulary("ist sind war waren is are was were bleibt isch")
OF_KIND = vocabulary("ein eine einer unser unsere unsere a an our one the der die das kein keine no not nicht am")
DUNNED = vocabulary("mahnung mahnstufe mahnverfahren mahnlauf liefersperre kreditlimit dunning")
"""Of these the mere name tells that money is owed."""
THINGS = vocabulary("""
    vertrag rahmenvertrag wartungsvertrag liefervertrag abo lizenz leasing maschine anlage gerät lkw laster lastwagen
    transporter gabelstapler stapler konto akte ordner
    contract agreement licence license lease subscription truck lorry van machine unit account renewal warranty
""")
OF_THINGS = vocabulary("""
    läuft endet parkt parkte ausgelaufen abgelaufen verlängert angekommen unterwegs stand steht stehen repariert fertig gesperrt
    expires expired ends ended lapses lapsed renews renewed parked stood stands arrived blocked locked
""")
OUTCOMES = OF_MONEY | OF_MOVING | OF_THINGS | DUNNED
OF_GOODS = (
    MONEY
    | GOODS
    | THINGS
    | OUTCOMES
    | vocabulary("""
    endlich heute gestern morgen post brief in by wire dhl ups upstairs ihr ihre ihren seit schon wieder noch pünktlich
    nicht mail have has hat they their hängt steckt fest hangs stuck sitting sits held up liegt lies unserem unserer unser our vor
""")
)
"""These may have a class of a talk, and tell of none beside money and goods."""
STAFF = vocabulary("""
    kollege kollegin kollegen kolleginnen chef chefin boss vorgesetzter techniker technikerin monteur monteure fahrer
    fahrerin innendienst außendienst vertriebsinnendienst buchhaltung service support kundendienst versand logistik
    marketing vertriebsleiter vertriebsleiterin praktikant praktikantin azubi lehrling assistentin assistent
    produktmanager produktmanagerin servicetechniker vertretung einkauf lager technik vertrieb kundenservice hotline
    vertreter vertreterin aushilfe nachfolger vorgänger vorgängerin
    rep reps salesman saleswoman salesperson successor predecessor stand-in
    colleague colleagues manager engineer engineers technician driver drivers accounts finance dispatch logistics
    service-team intern assistant apprentice director sales warehouse engineering team teammate partner fitter
    installer
""")
COLLEAGUES = vocabulary("""
    kollege kollegin kollegen kolleginnen colleague colleagues teammate rep reps salesman saleswoman
""")
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
ARTICLES = vocabulary("die der new neue neuer ein eine einer a the one of ein a")
FROM_HOUSE = vocabulary("dem der vom from im in aus our")
OF = vocabulary("von vom bei beim of at from der des")
US = vocabulary("ich wir i we i'm we're i've")
WITH_US = by_first_word("mit_mir mit_uns with_me with_us und_ich und_i and_i and_me me_and ich_und i_and ich_mit")
ALONG = vocabulary("mitgekommen mitgefahren dabei along too gemeinsam zusammen together joined accompanied")
BESIDE = vocabulary("bei beim dabei dort im in zu zum zur draussen vor drin")
"""Beside a verb: our colleague came with us."""
WEAK = vocabulary("war was were waren had hatte")
