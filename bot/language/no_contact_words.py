"""Words for what moves without a talk: money, goods, and the people of our own house."""

from bot.language.words import by_first_word, vocabulary

MONEY = vocabulary("""
    zahlung zahlungen zahlungseingang zahlungseingänge überweisung geld restzahlung anzahlung teilzahlung rate
    schlussrechnung rechnung rechnungen re faktura überweisungen betrag gutschrift skonto abschlagszahlung
    payment payments money deposit invoice invoices bill bills instalment installment remittance transfer balance
    cheque funds lastschrift sepa bankeinzug debit
""")
GOODS = vocabulary("""
    lieferung lieferungen ware sendung paket pakete palette paletten container spedition ersatzteil
    ersatzteile nachlieferung teillieferung restlieferung auftrag bestellung retoure
    order orders shipment shipments delivery deliveries consignment parcel parcels pallet pallets container goods truck
    lorry stock backorder
""")
LEADS = vocabulary("""
    for
    die der das den dem von vom für an bei aus the a an from for of to our unsere unser erste zweite letzte nächste
    neue first second last next new heute gestern today yesterday endlich finally hurra yes ja juhu info fyi so also
    big direct ihre ihr deine your große offene alte another latest eine ein
""")
OF_MONEY = vocabulary("""
    eingegangen da gekommen angekommen verbucht gutgeschrieben überfällig offen fällig unbezahlt beglichen bezahlt
    eingetroffen überwiesen ausgeglichen hereingekommen reingekommen drauf eingelangt überfällige aussteht
    landed in arrived cleared received came overdue outstanding late due unpaid paid settled bounced through hit
    credited
""")
OF_MOVING = vocabulary("""
    unterwegs ausgeliefert zugestellt verladen versandt verschickt abgeholt rausgegangen zoll versandfertig
    abgefertigt ausgelagert kommissioniert raus geliefert hängt steckt festhängt
    left shipped dispatched way transit delivered stuck held customs loaded despatched departed collected
    cleared went gone out
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
BOOKS = vocabulary("""
    umsatz umsätze absatz marge deckungsbeitrag forecast pipeline potenzial potential ranking planzahlen jahresumsatz
    auftragsvolumen kreditlimit kundennummer credit wetter verkehr webcam anfahrt
    spend revenue turnover sales volume margin volumes forecast pipeline potential share-of-wallet weather traffic
""")
"""What stands in our books, and the weather: the firm is only where it belongs."""
PAPERS = vocabulary("""
    angebot offerte unterlagen muster vertrag entwurf präsentation kalkulation katalog prospekt mail zeichnung
    zeichnungen etiketten aufkleber mappe
    quote proposal contract draft paperwork sample samples pitch deck presentation email brochure artwork sow nda
""")
IN_THE_MAKING = by_first_word("""
    liegt_noch liegen_noch liegt_bei liegen_bei liegt_beim ist_in_arbeit ist_noch_nicht noch_nicht_fertig
    in_arbeit in_der_freigabe in_der_kalkulation in_der_druckerei in_der_abstimmung noch_beim noch_bei_uns
    fast_fertig halb_fertig ist_fertig noch_nicht_raus noch_nicht_draußen noch_ned_fertig noch_offen hängt_bei_uns
    still_with still_in_review still_being still_on_my in_review in_progress not_sent not_yet_sent not_finished
    not_ready is_ready nearly_done almost_done nearly_ready half_done sitting_with awaiting_sign-off in_legal
    with_legal with_the_printers at_the_printers
""")
HEADS = vocabulary(
    "chef chefin boss manager vertriebsleiter vertriebsleiterin vorgesetzter director vp ceo geschäftsführung"
)
WANT = vocabulary("""
    will möchte fragt braucht nervt drängt wünscht verlangt fragte wollte
    wants needs asks asked keeps wanted expects
""")
IS_OFF = by_first_word("""
    findet_nicht findet_ned is_off is_cancelled isn't_happening not_happening won't_happen fell_through is_postponed
    had_to_be needs_to_be
""")
FALLS = vocabulary("fällt fallt fiel entfällt") | IS_OFF.keys()
OUT = vocabulary("aus flach weg wasser entfällt")
DUNNED = vocabulary("mahnung mahnstufe mahnverfahren mahnlauf liefersperre kreditlimit dunning")
"""Of these the mere name tells that money is owed."""
THINGS = vocabulary("""
    vertrag rahmenvertrag wartungsvertrag liefervertrag abo lizenz leasing maschine anlage gerät lkw laster lastwagen
    transporter gabelstapler stapler konto akte ordner
    contract agreement licence license lease subscription truck lorry van machine unit account renewal warranty
""")
OF_THINGS = vocabulary("""
    läuft endet ausgelaufen abgelaufen verlängert angekommen unterwegs repariert fertig gesperrt
    expires expired ends ended lapses lapsed renews renewed arrived blocked locked
""")
VEHICLES = vocabulary("lkw laster lastwagen transporter truck lorry van")
OF_VEHICLES = vocabulary("stand steht stehen parkt parkte parked stood stands")
OUTCOMES = OF_MONEY | OF_MOVING | OF_THINGS | DUNNED
OPENING = MONEY | GOODS | THINGS | DUNNED | BOOKS | PAPERS
OF_GOODS = (
    MONEY
    | GOODS
    | THINGS
    | OUTCOMES
    | vocabulary("""
    endlich heute gestern morgen schreibtisch tisch desk post brief in by wire dhl ups upstairs ihr ihre ihren
    seit schon wieder noch pünktlich
    nicht mail have has hat they their hängt steckt fest hangs stuck sitting sits held up liegt lies unserem
    unserer unser our vor
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
    installer md cfo cto coo vp gf geschäftsführer geschäftsführerin chairman founder vorstand prokurist
""")
COLLEAGUES = vocabulary("""
    kollege kollegin kollegen kolleginnen colleague colleagues teammate rep reps salesman saleswoman vorgänger
    vorgängerin predecessor
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
WEAK = vocabulary("war was were waren had hatte gelaufen lief verlaufen went gegangen gone")
HABITS = vocabulary("""
    immer nie niemals grundsätzlich normalerweise üblicherweise generell meistens meist jedesmal gewöhnlich nur stets
    always never usually generally ever normally typically mostly
""")
NOW_AND_STILL = vocabulary("noch wie wieder still as again mehr nicht")
"""Beside "immer" these tell of now."""
AWAY = by_first_word(
    "while_i'm while_i_am in_my_absence in_meiner_abwesenheit während_ich solange_ich in_meinem_urlaub"
)
HANDED_OVER = vocabulary(
    "abgegeben übergeben übernommen weitergegeben übernimmt betreut handed covering covers covered"
)
CUES = OPENING | CUSTOMERS | THEIR_DAYS | STAFF | HABITS | HANDED_OVER
"""Without one of these nothing of it is told."""
