"""Words around the partner of a contact: verbs that take a person, what stands between, and what is no name."""

from bot.language.words import vocabulary

OBJECT_VERBS_DE = vocabulary("""
    angerufen zurückgerufen angeklingelt angebimmelt durchgerufen anrufen zurückrufen erreicht erwischt verpasst
    besucht aufgesucht getroffen angetroffen wiedergetroffen gesprochen gesehen kontaktiert kontaktet angeschrieben
    angemailt gemailt angetextet getextet angepingt angefunkt geschrieben zurückgeschrieben geantwortet gratuliert
    befragt abgepasst hingehalten
""")
"""Participles whose object is the person or the firm one had a contact with."""
BETWEEN = vocabulary("""
    kurz heute gestern vorgestern vorhin eben gerade soeben jetzt endlich leider wieder nochmal nochmals erneut noch
    auch nur schon mal einmal zweimal dreimal mehrmals mehrfach wiederholt vergeblich telefonisch persönlich früh
    spontan direkt wegen zwecks zum zur über per via am im in um auf der die das den dem ein eine einen einem mail
    brief nachricht karte sms whatsapp teams zoom linkedin handy mobil büro messe vor ort dort vormittag nachmittag
    morgen abend mittag vormittags nachmittags abends mittags morgens uhr nicht nie niemals nirgends kaum fast wir ich
    habe hab haben hatte konnte zurück dann danach anschließend zuerst lange ausführlich gut nett freundlich
""")
"""Small words that stand between the name and the verb at the end of its clause."""
CLEAN_BEFORE = BETWEEN - vocabulary("""
    der die das den dem ein eine einen einem mail brief nachricht karte über per via am im in um auf zum zur wegen
    zwecks vor messe handy mobil büro
""") | vocabulary("und oder plus sowie bitte erst sonst außerdem hier heut gestan gestern-abend habn hob i mir")
"""What may stand right before a name that is the object: no article, no adjective."""
PREPOSITIONS = vocabulary("mit mim von an bei w with to from by into of")
ABOUT_CHANNELS = vocabulary("""
    telefonat gespräch mittagessen abendessen frühstück essen kaffee bier lunch dinner breakfast coffee drinks
    termin treffen meeting besprechung austausch anruf rückruf mail nachricht brief post sms absage zusage antwort
    anfrage bestellung auftrag order message letter reply word chat catch-up catchup talk conversation appointment
    voicemail visit email text tel reklamation beschwerde complaint rückmeldung feedback lob info
    call telco telko video zoom teams skype videocall videokonferenz
""")
_TALKED_DE = vocabulary("""
    telefoniert gesprochen geredet getroffen gechattet gequatscht geplaudert gemailt geschrieben gesehen verhandelt
    diskutiert abgestimmt gegessen getrunken besprochen geskypt gezoomt ausgetauscht unterhalten zusammengesessen
    zusammengesetzt vereinbart gesimst
""")
_TALKED_EN = vocabulary("""
    spoke spoken talked talking speaking chatted chatting met meeting lunched dined emailed caught catching sat
    corresponded texted messaged zoomed skyped connected discussed
""")
WITH_VERBS = {
    "mit": _TALKED_DE,
    "mim": _TALKED_DE,
    "an": vocabulary("geschrieben geschickt gesendet gemailt verschickt versandt"),
    "von": vocabulary("angerufen kontaktiert angeschrieben gehört besucht"),
    "bei": vocabulary("angerufen gewesen vorbeigeschaut vorbeigefahren geklingelt gemeldet nachgefragt"),
    "with": _TALKED_EN,
    "to": vocabulary("spoke spoken talked talking speaking wrote written chatted writing"),
    "from": vocabulary("heard hearing"),
    "by": vocabulary("called stopped dropped popped swung"),
    "into": vocabulary("ran run bumped"),
    "of": vocabulary("hold heard"),
}
"""Prepositions with the verbs that they belong to."""
_DONE_TO_US = vocabulary("""
    angerufen zurückgerufen gemeldet zurückgemeldet geschrieben gemailt geantwortet beschwert reklamiert angefragt
    nachgefragt abgesagt zugesagt vorbeigeschaut besucht gefragt gesagt erzählt geschickt bestellt unterschrieben
    durchgerufen angeklingelt kontaktiert angeschrieben gekündigt
""")
_WAS_HERE = vocabulary("da hier dran bei dort telefon apparat erreichbar beschäftigt besetzt krank urlaub")
_MINDED_DE = vocabulary("""
    zufrieden unzufrieden begeistert sauer verärgert wütend genervt enttäuscht einverstanden interessiert nett
    freundlich happy glücklich stinksauer skeptisch dankbar froh angetan aufgebracht fuchsteufelswild vorbeigekommen
    rangegangen drangegangen gekommen aufgetaucht krank urlaub erreichbar raus
""")
HAS_DONE = {
    "hat": _DONE_TO_US,
    "hatte": _DONE_TO_US,
    "war": _WAS_HERE | _MINDED_DE,
    "ist": _MINDED_DE,
}
"""Auxiliaries with what makes their subject somebody."""
ACTS_DE = vocabulary("""
    rief ruft meldet meldete schrieb schreibt mailt mailte sagt sagte meint meinte will möchte wollte fragt fragte
    beschwert beschwerte reklamiert reklamierte bestellt bestellte antwortet antwortete besuchte bittet bat wünscht
    erzählte erzählt
""")
"""Verbs whose subject is somebody who speaks, writes or wants."""
OBJECT_VERBS_EN = vocabulary("""
    called rang phoned telephoned dialled dialed emailed e-mailed mailed texted messaged whatsapped met saw visited
    contacted pinged reached missed caught chased greeted
    buzzed tried try skyped zoomed facetimed bumped messaged told asked
""")
PLAIN_VERBS_EN = vocabulary("reach see meet call phone ring email text visit catch contact")
"""The same as nouns or infinitives: only a capital behind them shows a name."""
ACTS_EN = vocabulary("""
    called rang phoned emailed e-mailed mailed texted messaged wrote replied answered complained wants wanted asked
    says said visited confirmed came dropped popped rings calls writes asks complains apologised apologized cancelled
    canceled ordered thanked
""")
GIVING = vocabulary("""
    sent gave left showed brought offered mailed emailed wrote posted handed forwarded dropped texted promised told
""")
"""English verbs with somebody and, behind an article, a thing."""
MINDED_EN = vocabulary("""
    happy unhappy angry furious pleased delighted annoyed upset thrilled disappointed interested keen satisfied
    dissatisfied frustrated impressed grateful cross livid fed answered replied responded called complained ordered
    emailed written asked ill sick holiday leave
""")
"""What is said of somebody, not of a thing."""
IS_EN = vocabulary("is was isn't wasn't has hasn't seems seemed sounds sounded")
DETERMINERS = vocabulary("""
    the a an my our his her their its this that these those some any no each every new old your
    der die das den dem des ein eine einen einem einer kein keine keinen mein meine meinen unser unsere unseren ihr
    ihre ihren sein seine seinen dieser diese diesen neue neuer neuen alte alten
""")
NOT_NAMED = vocabulary("""
    english deutsch german french excel outlook sap crm erp linkedin xing teams zoom skype whatsapp google amazon
    internet intranet homepage website webshop feedback niemand niemanden
    jemand jemanden alle allen keiner keinen beide beiden everyone everybody nobody someone somebody anyone anybody
    them him her you me us it both there here again back today yesterday tomorrow twice once later earlier just now
    ihn ihm sie ihr ihnen uns euch dich dir mich mir die den ihn's
""")
"""Unknown to the tables of words, but nobody's name."""
NO_NAME_ENDS = ("falls", "fach", "ung", "ungen", "heit", "keit", "tion", "tionen", "schaft", "ität", "itaet", "ment",
                "ismus", "lich", "weise", "mals", "ly", "ing", "ness")  # fmt: skip
COMPOUND_ENDS = (
    "zentrale", "empfang", "leitung", "abteilung", "einkauf", "vertrieb", "buchhaltung", "werkstatt", "lager", "buero",
    "sekretariat", "personal", "verwaltung", "amt", "liste", "angebot", "muster", "unterlagen", "rechnung", "vertrag",
    "maschine", "anlage", "teile", "teil", "zeichnung", "termin", "gespraech", "besuch", "kunde", "kunden", "partner",
    "lieferant", "lieferanten", "leiter", "leiterin", "chef", "chefin", "geraet", "geraete", "daten", "plan", "zahlen",
    "zentrum", "halle", "werk", "labor", "team", "gruppe", "stelle", "dienst", "service", "projekt", "preis", "preise",
    "bericht", "protokoll", "brief", "karte", "paket", "ware", "waren", "material", "kosten", "karton", "kuchen",
)  # fmt: skip
"""Ends of German nouns for things, places of work and functions."""
