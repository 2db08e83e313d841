"""Words of firms' names: trades and houses, those that are common as plain words too, and what no name begins with."""

from bot.language.words import vocabulary

ENDINGS = tuple(
    sorted(
        vocabulary("""
    bau technik logistik handel werke werk industrie systeme elektronik elektrik spedition transporte bäckerei
    metzgerei brauerei druckerei gießerei schreinerei tischlerei zimmerei gärtnerei molkerei käserei konditorei
    rösterei apotheke klinik klinikum krankenhaus hotels gasthof pharma chemie kunststoffe textil textilien
    verlag medien immobilien versicherung versicherungen bank sparkasse stadtwerke autohaus möbelhaus kaufhaus
    weingut winzer genossenschaft verband pflegedienst kanzlei architekten ingenieure consulting beratung
    software solutions systems group gruppe publishing foods motors logistics freight engineering industries
    manufacturing pharmaceuticals dairy brewery bakery robotics analytics holdings partners stores retail energy
    bergbahnen sägewerk ziegelwerk stahlbau holzbau metallbau maschinenbau anlagenbau fahrzeugbau werkzeugbau
    dienst service services feinkost backwaren optik sanitär akustik guss glas stahl keramik packaging
    verpackungen energie labs works aviation electronics plastics textiles chemicals instruments mills farms
    farm trading supplies ceramics interiors events catering media studios press transport transports timber
    steel glass optics hospital clinic pharmacy winery vineyards estates nurseries builders construction cycles
    fleisch mühle mühlen reederei werft kellerei sennerei fenster türen küchen reisen touristik solar sports
    akademie institut labor gmbh hofladen obsthof weinhof gutshof biohof reiterhof bauernhof landgasthof
    sport reifen metall dental shipping marine homes spa dentistry
    kitchens bakers brewers butchers garage autos tyres tooling tools valves pumps fabrics furniture insurance
    assurance brokers capital ventures technologies technology digital designs gardens breweries distillery
    cider cheese seafood seafoods fisheries salmon shipyard boats yachts airways airlines travel tours inn inns
    lodge resort resorts castings forge foundry metals alloys plating coatings paints polymers rubber printers
    printing graphics drinks foodservice caterers kitchen orchards organics naturals nutrition healthcare
    coaches haulage couriers removals vets joinery roofing plumbing scaffolding flooring bathrooms saddlery kennels
    carriers taxis biotech biosciences diagnostics surgical veterinary pets equestrian leisure fitness gym
    brewing roasters
    confectionery chocolates juwelier augenoptik hörgeräte friseur kosmetik bäder heizung lackiererei kunststoff
    landtechnik agrar saaten saatgut futtermittel fruchthof getränke bräu brennerei destillerie süsswaren
    teigwaren kartonagen logistikzentrum bauelemente zelte planen folien lacke gummi leder spielwaren schuhe
    schmuck uhren bürobedarf treuhand hausverwaltung gebäudetechnik gebäudereinigung sicherheitstechnik wohnbau
    tiefbau hochbau trockenbau gerüstbau gartenbau landschaftsbau innenausbau ladenbau messebau schiffbau
    orthopädie physiotherapie seniorenresidenz wohnheim hotellerie gastronomie kiesgrube kieswerk betonwerk
    zementwerk sägewerke kalkwerk schotterwerk steinbruch entsorgung recycling umwelttechnik wassertechnik
    messtechnik prüftechnik antriebstechnik fluidtechnik hydraulik pneumatik automation sensorik mechatronik
    feinmechanik zerspanung spital verein hochschule universität volksschule stift werkstätten feuerwehr kreuz
    fliesen naturstein hebetechnik landmaschinen baumaschinen autovermietung käse tiernahrung baustoffe
    kompressoren druckluft orthopädietechnik lichttechnik rollladen markisen parkett
    werbetechnik systemhaus busreisen karosserie waschanlagen
    kühlhaus teppiche polstermöbel
    präzision galvanik härterei lasertechnik blechtechnik schweisstechnik
""")
    )
)
FIRST_WORDS = vocabulary("""
    steinmetz dachdecker spenglermeister installateur elektriker konditor uhrmacher goldschmied optiker bestatter
    raumausstatter bodenleger fliesenleger malermeister elektromeister tischlermeister bankhaus privatbank volksbank
    raiffeisenbank sparkasse stiftung skischule tanzschule musikschule sprachschule weinhandlung weinhandel
    getränkemarkt getränkehandel küchenstudio fitnessstudio tonstudio filmstudio reisebüro planungsbüro maklerbüro
    notariat steuerbüro zahnarztpraxis tierarztpraxis hausarztpraxis bestattungen bestattungsinstitut textilreinigung
    tankstelle forstbetrieb gestüt reitstall fischzucht schäferei imkerei ölmühle brauhaus wirtshaus eisdiele eiscafé
    golfclub tennisclub sportverein yachtclub steinmetzbetrieb glasbläserei drechslerei böttcherei korbflechterei
    polsterei buchbinderei goldschmiede kunstschmiede uhrengeschäft juwelier modehaus schuhhaus teppichhaus
    sanitätshaus reformhaus bettenhaus elektrohaus landhaus forsthaus gutshof biohof obsthof weinhof reiterhof
    bioladen dorfladen hofladen fahrradladen weinladen teeladen
    bäckerei metzgerei brauerei druckerei gießerei schreinerei tischlerei zimmerei gärtnerei molkerei käserei
    konditorei rösterei apotheke klinik klinikum krankenhaus hotel gasthof autohaus möbelhaus weingut kanzlei
    spedition ziegelwerk sägewerk stadtwerke wasserverband glaswerke papierfabrik gebrüder gebr landmetzgerei
    kaffeerösterei bergbahnen brüder fahrschule optik elektro sanitär haustechnik metallbau holzbau stahlbau
    reederei werft sennerei kellerei seilerei sattlerei mühle maschinenfabrik pflegeheim seniorenheim
    dachdeckerei schlosserei schmiede architekturbüro ingenieurbüro steuerkanzlei arztpraxis praxis hof
    hofkäserei transporte pension restaurant café gasthaus verlag agentur werbeagentur landhandel baumschule
    kelterei brennerei weberei spinnerei töpferei mosterei räucherei manufaktur confiserie spenglerei glaserei wäscherei
    dreherei färberei ziegelei keramik textil bauunternehmen bauunternehmung malerbetrieb fleischerei buchhandlung
    raumausstatter
    autowerkstatt gemeinde marktgemeinde stadtgemeinde gemeindeamt volksschule feuerwehr kita kindergarten pfarre
    kloster therme campingplatz tierheim museum gymnasium berufsschule grundschule landratsamt tierklinik
""")
HOUSE_ENDS = tuple(
    vocabulary("molkerei brauerei bäckerei druckerei klinik spital werke verein gärtnerei käserei apotheke")
)
HOUSES_WHEN_CAPITAL = vocabulary("""
    home court house hall school college academy church council trust society association club museum theatre surgery
    practice cafe café bistro arms tavern goods provisions produce
""")
"""Common words that only a capital letter makes part of a name: "Bramley Court Care Home"."""
TOPICS = vocabulary("""
    kundendienst außendienst innendienst lieferdienst software service energie logistik technik elektronik
    handel gruppe group partners transport media press glas stahl guss energy retail services catering events
    fenster türen küchen solar sports bank labor immobilien medien textil pharma chemie versicherung beratung
    akademie institut werk werke bau verband dienst großhandel einzelhandel steel glass engineering
    manufacturing systems packaging hospital solutions works fleisch mühle optik keramik reisen logistics farm
    onlinehandel steuerung stores construction handwerk netzwerk feedback bauwerk laufwerk stockwerk kraftwerk
    haustechnik messtechnik fördertechnik lagertechnik drucktechnik anlagentechnik medizintechnik
    reinigungsdienst notdienst wartungsdienst servicetechnik verpackungen verpackung maschinenbau druckwerk
    testlabor zulieferindustrie industrie hausbank
""")
NO_NAMES = vocabulary("""
    kunde neukunde firma herr frau mr ms interessent lead tier kategorie termin telefonat besuch anruf mail
    erstgespräch kaltakquise messe neu heute gestern morgen chef chefin inhaber customer prospect the a an der
    die das ein eine sein seine seinen seiner ihr ihre ihren ihrer unser unsere unseren mein meine meinen his her
    their our my kein keine q1 q2 q3 q4 h1 h2 kw
""")
