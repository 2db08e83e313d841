"""Words that tell an organisation from a person, a place or a plain word in German and English press. Data only.

The lists speak about the language: frequent first names, surnames, places and plain words that
firms also bear as a name.
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FIRST_NAMES = _set("""
alexander alexandra alfred alice andrea andreas andrew angela angelika anja anke anna anne annette anthony antonio
armin arne arno arthur astrid axel barbara barack beate ben benjamin bernd bernhard bettina bill birgit björn bob
boris brian britta bruno burkhard carl carla carlos carmen carol carolin carsten cathy charles charlotte chris christa
christian christiane christina christine christoph christopher clara claudia claus clemens colin cornelia dagmar dan
daniel daniela david deborah dennis detlef dick dieter dietmar dirk dominik donald dora doris dorothea eberhard
eckhard ed edgar edward elena elisabeth elizabeth elke ellen emil emily emma eric erich erik erika ernst erwin eva
fabian felix ferdinand florian frank franz fred frederik friedrich fritz gabi gabriel gabriele gary georg george
gerald gerd gerhard gert gisela gordon greg gregor gudrun günter günther guido gustav hanna hannah hannes hans harald
harry hartmut heidi heike heiko heiner heinrich heinz helena helga helge helmut henning henri henry herbert hermann
hildegard holger horst howard hubert hugh hugo ian ilse ines inge ingo ingrid irene iris jack jacob jakob james jan
jane janet jasmin jean jeff jens jeremy jessica jim joachim jochen joe joel johann johanna johannes john jon jonas
jonathan jörg jorge josé josef joseph judith julia julian julius jürgen jutta kai karen karin karl karl-heinz karsten
katharina kathrin katja katrin keith kerstin kevin kim klaus konrad konstantin kristin kurt lars laura lea lena leo
leon leonhard lisa lothar louis luca lucas ludwig luis luise lukas lutz manfred manuel manuela marc marcel marco
marcus margaret margarete maria marie mario marion mark markus marlene martha martin martina mary mathias matt matthew
matthias max maximilian melanie michael michaela michel mike mirko miriam mohamed monika moritz nadine nancy natalie
nicholas nick nico nicola nicole niklas niko nikolaus nils nina norbert olaf oliver olivia oscar oskar otto pamela
pascal patricia patrick paul paula pedro peter petra phil philip philipp pierre rachel rafael rainer ralf ralph
raphael rebecca regina reiner reinhard renate rené richard rob robert roger roland rolf roman ron ronald rosa
rosemarie roy rudi rudolf rüdiger rupert ruth ryan sabine sally sam samuel sandra sara sarah scott sean sebastian
siegfried sigmar sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie stephan stephanie stephen
steve steven stuart susan susanne sven svenja sylvia tanja theo theodor theresa thomas thorsten till tim timo tina
tobias tom toni tony torsten udo ulf uli ulrich ulrike ursula ute uwe valentin vera verena veronika victor victoria
viktor volker waldemar walter walther wendelin werner wilfried wilhelm will william willi willy winfried wladimir wolf
wolfgang wolfram yvonne rob francis brad betty luigi leonardo jennifer emma sienna tyrone cindy kate nicki quentin
jodie wesley russell ronnie robbie billy bobby chuck clint craig danny derek doug douglas dylan eddie eric ethan
frankie gavin geoff glenn grace graham harvey harriet jackie jake jamie jason jay jerry jill joan joanna joe jordan
josh joshua justin karl kate katie kenneth kerry kyle larry lee leslie linda liz logan louise luke lynn mandy matt
megan melissa miranda mitch nathan neil noah oscar owen peggy penny pete rachel ray raymond rex ricky rosie rupert
russ sandy shane sharon shaun sid sophie spencer stan stella sue susie ted terry tessa tiffany todd tracy trevor vince
vivian wayne wendy zoe ali ahmed mehmet mustafa hassan murat aylin fatma elif giovanni giuseppe luigi paolo francesco
franco sergio fabio claudio marcello massimo roberto alberto alfonso diego javier juan miguel pablo ramon enrique
fernando ivan igor dmitri sergej vladimir olga natascha anton boris jurij andrej
""")

TITLES = _set("""
herr herrn frau dr prof professor mr mrs ms miss sir lord lady familie kommissar pfarrer bürgermeister bürgermeisterin
minister ministerin senator senatorin kanzler kanzlerin präsident präsidentin trainer trainerin regisseur regisseurin
autor autorin schauspieler schauspielerin sänger sängerin könig königin prinz prinzessin president minister judge
actor actress singer coach chancellor captain colonel general major sergeant detective king queen prince princess
abgeordnete abgeordneter kollege kollegin dirigent maler dichter philosoph komponist stürmer verteidiger torwart
mittelfeldspieler
""")

SURNAMES = _set("""
müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf
schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner schmitz krause meier lehmann
schmid schulze maier köhler herrmann könig walter mayer huber kaiser fuchs peters lang scholz möller weiß jung hahn
schubert vogel friedrich keller günther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon
ludwig böhm winter kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas
schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold wolff
pfeiffer gruber steiner moser hofer leitner egger auer wimmer haider lechner brunner reiter ebner fink frei kunz
meister nagel ott peter sander stark thiel urban wirth wunderlich zech bosch siemens daimler opel porsche henkel
haniel merck miele linde sachs schlecker smith jones taylor brown williams wilson johnson davies robinson wright
thompson evans walker white roberts green hall wood jackson clarke clark harris lewis turner hill cooper ward moore
morris king baker harrison morgan allen james scott young anderson mitchell hughes edwards parker bell bennett price
cook carter murphy kelly miller davis rogers reed kennedy grant hunt ford fox newell hayes stewart ross graham
hamilton wallace gibson marshall mason hudson dell mars lee
""")

PLACES = _set("""
berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg
duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden mainz kassel kiel lübeck halle
magdeburg freiburg krefeld erfurt rostock saarbrücken potsdam oldenburg osnabrück heidelberg darmstadt regensburg
würzburg ingolstadt ulm heilbronn wolfsburg göttingen bremerhaven koblenz trier jena cottbus wien graz linz salzburg
innsbruck klagenfurt bregenz zürich genf basel bern lausanne luzern winterthur london paris rom madrid brüssel moskau
warschau prag budapest athen lissabon dublin kopenhagen oslo stockholm helsinki tokio peking shanghai delhi chicago
boston washington kansas kentucky texas oxford cambridge columbia manchester liverpool birmingham leeds glasgow
edinburgh toronto montreal sydney melbourne deutschland österreich schweiz frankreich italien spanien portugal england
schottland irland polen tschechien ungarn griechenland türkei russland china japan indien usa amerika europa afrika
asien bayern sachsen hessen thüringen brandenburg niedersachsen saarland tirol kärnten steiermark vorarlberg
burgenland tessin ruhrgebiet germany austria switzerland france italy spain poland russia europe africa asia america
britain scotland wales ireland canada australia brazil israel iran iraq syria ukraine vienna munich cologne geneva
zurich brussels rome moscow milan mailand venedig florenz neapel turin barcelona sevilla tyrone sparta ascoli anadolu
heideck nordsee ostsee
""")

PLAIN_WORDS = _set("""
abc akademie aktion allianz ampel anker apfel arena atlas audio aurora azur bahn balance ball basis baum berg
bestseller bild blau blick blitz block blume boden bogen bolero boot bote brand brille brot brücke buch bücher bund
bunte burg büro capital charme chance chef club comet computer concordia courier dach dame delta dialog diamant dom
donner dorf drache echo edel eiche eis elefant element energie engel erde erste esprit express fabrik fackel fahne
falke familie farbe feder fenster fest feuer flamme fliege flora flug fluss focus fokus form forum frau freiheit
freitag freude freund frieden front fuchs funke gala galerie gärten garten gas gast geist geld gesellschaft gesicht
glas global globus glocke glück gold graf grün gruppe hafen hand handel haus heimat held herbst herz himmel hirsch hof
horizont hut idee impuls insel institut jäger jahr journal jugend junge juwel kaiser kamera kanal kapital karte kasse
katze keller kern kette kirche klar klasse klee klein klima knoten komet kompass könig konsum kontakt kontor konzept
korn krone krone kraft kraftwerk kreis kreuz kristall kultur kunst kurier kurs labor lager laden lampe land laser
leben leder leicht leiter licht liebe liga linde linie linse lotus löwe luft luna lupe magazin mai markt maske maß
matrix mauer maus meer mensch mercator merkur messe meteor metro milan mini minute mitte mode moment monat mond montag
morgen motor mühle mund musik mutter nadel natur nebel netz neu nord nordstern note nova oase ocean ohr olymp opal
optik orange orbit orden orion oskar ost palast palme panda panorama papier park parade pass pause perle pfau pfeil
pferd phönix pilot planet platin platz polar port post prado prisma profil programm progress projekt prinz puma punkt
pyramide quelle rabe rad radio raum real rebell reform regal regen region reise ring ritter robin rose rot route rubin
ruhe rum sache salon salz sand saturn schach schatten schatz schiff schild schlange schloss schlüssel schmuck schnee
schule schwan schwarz see seele segel seite sekunde senat senator signal silber sirius smart sol sommer sonne sonntag
spar sparkasse sparkassen spatz spectrum spiegel spiel spirit sport sprung spur stadt stahl star start station stein
stern stiftung stimme stock strand straße strom stunde sturm süd süden tag tandem tanz tasche tatort taube team
technik telegraf tempo terra test testament theater thema tiger titan tor tower traum trend tribüne triumph turm uhr
union universum ursache vater vision vogel volk vorwärts vulkan wacker waage wache wagen wahl wald wand wasser weg
weiss weiß welle welt weltenbummler werk wert west westen wind winter wirtschaft wissen woche wolf wolke wort wunder
würfel zebra zeit zeitung zentrum ziegel ziel zirkel zoo zug zukunft zunder oktober november januar februar märz april
juni juli august september dezember premiere transport regie tram kombi bündnis bundesliga fest berlinale solon giro
verein partei polizei armee regierung behörde feuerwehr gemeinde access action active advance agency alpha amazon
anchor apple arrow art asset atom base basic beacon bear bee best bird bishops blues bold book boot box bridge bright
bulls bush camp canon castle cave chapter circle city civic class clear cloud coach coast code compass core corner
crown crystal cube cult dart dawn day deep department desert direct discovery dove dragon drive eagle earth east edge
elements empire enterprise equal era escape eternal ever evolution eye fabulous face falcon farm fast federal field
fire first fish flag flash flex flow fly food force forge fortune forward foundation fountain freedom fresh friend
front frontier future gap garden gate general genesis gift giant globe golden grace grand grid ground group guard
guardian harbor harmony harvest hawk heart heritage hero home honest hope horizon host house icon ideal image impact
independent infinity insight inspire iron island ivy jets jewel joy jump junction junta key kind king labor labour
lake lancer launch leaf legacy legend liberty life light lime line link lion local logic loop lucky lynx magic magnet
main maker maple mark market marvel master matrix maverick max meadow mega merit met metro mind miracle mirror mission
mobile modern momentum monarch moon mosaic motion mountain nation native nest network new next nice nike noble north
nova oak ocean olive omega one open option oracle orange order origin oscars outlook overture pace pacific paper park
partner patriots peak pearl people phantom phoenix pilot pine pink pioneer pixel planet plus point polar polo portal
power present prestige prime prince priority prism pro progress promise puls pulse pure quest quick radar rapid raven
ray reach real reality record red reflex reform regent relay republic rescue reserve rich ridge rise river rock rocket
royal safe saga sage sail saints salt scale scout sea secrets secure seed select senate sense shadow shark sharp shell
shield shift shine sierra silver simple sky slate snap social soft solar solid solution sonic soul sound source south
southern spark spear sphere spider spirit spotlight spring sprint square stable stage standard star state station
steel step stone storm story stream street strong studio style summit sun sunrise super supreme surf swan swift swiss
switch target terra thunder tide tiger time times top torch total touch tower town track trade trail transfer travel
tree trend triumph true trust tribune twin unity universal urban value vanguard vector venture venus verse victory
view village vintage virgin virtue vision vista vital voice volt voyage wave way wealth west whisper white wild wind
window wing winner wisdom wise wolf wonder world yes zenith zero zone police church government college university army
navy parliament council tories inuit
""")

ORG_HEADS = _set("""
konzern konzerns unternehmen unternehmens firma hersteller herstellers anbieter betreiber händler bank versicherer
versicherung versicherungskonzern autobauer autokonzern energiekonzern energieversorger maschinenbauer zulieferer
fluggesellschaft airline verlag sender zeitung magazin nachrichtenagentur agentur gewerkschaft verein verband partei
klub club stiftung universität hochschule institut behörde kette handelskette supermarktkette discounter brauerei
reederei werft spezialist start-up startup tochter tochterfirma tochtergesellschaft tochterunternehmen mutterkonzern
holding gruppe dienstleister logistiker pharmakonzern chemiekonzern stahlkonzern bauunternehmen softwarehersteller
riese branchenriese marke gesellschaft kanzlei krankenhaus klinik bahnbetreiber mobilfunker telekomkonzern
onlinehändler versandhändler paketdienst company firm group bank airline maker manufacturer retailer giant carmaker
brand agency newspaper broadcaster network publisher chain startup union supplier insurer operator owner subsidiary
label band club party team magazine
""")

ORG_TAILS = (
    *(
        "magazin",
        "konzern",
        "konzerns",
        "hersteller",
        "zeitung",
        "unternehmen",
        "anbieter",
        "händler",
        "riese",
        "verlag",
    ),
    *(
        "sender",
        "gewerkschaft",
        "agentur",
        "versicherer",
        "bauer",
        "produzent",
        "betreiber",
        "dienstleister",
        "spezialist",
    ),
    *("tochter", "kette", "gesellschaft", "institut", "maker", "giant"),
)
COMPANY_WORDS = _set("""
konzern unternehmen firma aktie aktien aktionäre umsatz gewinn verlust mitarbeiter beschäftigte beschäftigten standort
werk filiale filialen hauptsitz zentrale vorstand vorstandschef aufsichtsrat geschäftsführer geschäftsführung quartal
geschäftsjahr börse produktion hersteller tochter übernahme insolvenz kunden produkte vertrieb investition marktführer
sprecher sprecherin unternehmenssprecher arbeitsplätze stellen streik tarif branche wettbewerber lieferant auftrag
aufträge company companies shares shareholders revenue profit loss employees staff headquarters ceo board quarter
sales customers products manufacturer acquisition merger takeover subsidiary factory plant jobs layoffs spokesman
spokeswoman founded owned executives executive corporate brand deal contract
""")

ROLE_HEADS = _set("""
chef chefin chefs boss ceo cfo manager managerin managern vorstand vorstände vorstandschef vorstandsvorsitzender
vorstandsmitglied präsident präsidentin geschäftsführer geschäftsführerin sprecher sprecherin gründer gründerin
eigentümer aktie aktien aktionär aktionäre papiere konzern gruppe tochter töchter mutter filiale filialen märkte werk
werke werks mitarbeiter mitarbeiterin mitarbeitern beschäftigte beschäftigten zentrale standort standorte kunde kunden
händler anteile anteil pleite insolvenz übernahme fusion streik piloten flugbegleiter lokführer aufsichtsrat
aufsichtsratschef betriebsrat betriebsratschef produktion skandal affäre marke marken modelle fabrik ableger sparte
bank versicherung verlag redaktion reporter korrespondent zug züge maschine flug flüge flugzeug flugzeuge geschäft
geschäfte börsengang deal partner mann vize urgestein trainer profi fans spieler politiker politikerin abgeordnete
abgeordneter fraktion kandidat vorsitzender vorsitzende generalsekretär mitglied mitglieder dialog team app shop
online bericht angaben kommission studie shares spokesman spokeswoman owned based backed chief employee employees
staff plant founder director officials reporter unit
""")

SAY_VERBS = _set("""
sagt sagte teilte teilt kündigte kündigt will wollen plant meldete meldet baut streicht kauft verkauft übernimmt
übernahm steigert investiert produziert stellt bietet setzt erwartet rechnet senkt erhöht beschäftigt gehört eröffnet
schließt entlässt verhandelt ruft bestreikt erklärte berichtet berichtete veröffentlicht veröffentlichte verklagt
zahlt zahlte says said announced announces plans plan buys bought sells sold reports reported launches launched hires
cuts opens opened will has unveils unveiled acquires acquired posted warns expects wants faces agreed agrees owns sues
""")

TRAFFIC_WORDS = _set("""
unfall unfalls fahrer fahrerin pkw lkw auto autofahrer prallt prallte kollidierte zusammenstoß kennzeichen beschädigt
schwerverletzt verletzt leichtverletzt polizei stau fahrbahn gesperrt überholte fahrzeug fahrzeugs lenker crash
sinkhole driver
""")
THINGS = _set("""
award awards cup trophy prize song songs album albums track single film movie show series episode season festival
concert tour city symposium conference championship championships tournament match race spray mission francs guitar
guitars piano engine engines font comet orbit moon rover probe
preis cup pokal song lied album film serie staffel festival konzert tournee turnier meisterschaft rennen mission sonde
gitarre motor motoren franken symposium
plus news maps earth chrome drive docs play store account konto profil nutzer fanseite
""")
"""Behind a name they make it the name of a work, a prize, an event or a thing."""
TICKER_WORDS = _set("""
isin wkn ticker symbol index composite kursdaten verzögerung handelsschluss handelsbeginn punkte punkten börsenkürzel
stoxx newsletter anzeige cookies impressum datenschutz abonnieren merkliste
""")

ARTICLES = _set("der die das den dem des ein eine einen einem einer the a an")
PREPOSITIONS = _set("""
bei beim von vom mit für an gegen durch über zu zum zur laut gegenüber samt sowie um ohne by at with for from of to
via against between
""")
PLACE_PREPOSITIONS = _set("in im ins nach aus bis near into südlich nördlich östlich westlich")
INDEFINITE = _set("ein eine einen einem einer eines kein keine keinen a an another")
MODELS = _set("""
polo golf passat tiguan touran caddy transporter sharan up corsa astra insignia meriva zafira vectra fiesta focus
mondeo kuga clio megane twingo scenic cooper ibiza leon fabia octavia superb punto panda yaris corolla auris civic
jazz micra qashqai galaxy iphone ipad xperia lumia sprinter vito cayenne panamera macan boxster mustang
""")
"""Cars and devices: behind a maker's name the thing is meant."""
PLACE_ENDS = _set("city county island islands valley river lake beach street square bay hills park")
