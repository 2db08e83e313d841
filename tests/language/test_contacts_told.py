"""How contacts are told: the channel, who began, and whether anybody was reached. `-` is not judged."""

import pytest

from tests.language.own_world import expect

_TOLD = """
call    -    false | Bei Rossmark ist seit heute früh besetzt
call    -    false | Ostwald geht nicht an den Apparat
call    out  false | Frau Aydin dreimal probiert, läuft nur das Band
call    out  false | Kowalski hebt nicht ab
call    out  false | Hab bei Zeller angerufen, da ging niemand hin
call    out  false | Claussen nicht ans Telefon gekriegt
call    out  false | Frau Ohm nur AB
call    out  false | Bei Herrn Bartsch nur auf die Mobilbox gesprochen
call    out  false | Durchgeläutet bei der Pointner, keiner da
call    out  false | Frau Sattler war telefonisch nicht zu kriegen
call    out  false | nicht durchgekommen bei Rossmark, Leitung dauernd belegt
call    out  false | dem Huemer auf die Combox geredet
call    out  false | Petri weggedrückt, ruft wohl zurück
call    out  false | habs bei Jessen klingeln lassen, nix
call    in   true  | Frau Ortner hat mich gerade zurückgerufen, passt alles
call    in   true  | Herr Rasch rief mittags an und wollte die Preisliste
call    in   true  | Kay Meerkamp klingelte kurz durch, alles bestens
call    in   true  | Frau Dorn von der TKV ruft mich eben an, will Muster
call    in   true  | Bekam gerade einen Anruf von Rossmark, sie wollen 20 Stück
call    in   true  | wurde von Herrn Kaya angerufen, er möchte mehr Etiketten
call    in   true  | Frau Rochat hat sich telefonisch gemeldet, Lieferung ist da
call    in   true  | Herr Horvat hat durchgerufen wegen der Wartung
call    in   true  | Herr Lackner hat uns telefonisch die Verlängerung bestätigt
call    out  true  | Rief Frau Pointner zurück, sie ist einverstanden
call    out  true  | Frau Nagel zurückgerufen, alles klar
call    out  true  | hab den Unterweger kurz angeläutet, er ist zufrieden
call    out  true  | Frau Linke endlich an die Strippe bekommen, sie unterschreibt
call    -    true  | Mit Herrn Vogt fernmündlich abgestimmt
call    -    true  | kurz mit Tina Sauer geschnackt am Telefon
call    -    true  | Tel. mit Frau Lindner, sie überlegt noch
call    -    true  | Telefonkonferenz mit Ruhrstahl, 5 Leute, Projekt läuft
call    -    true  | TK mit Hafenlogistik, Preis passt
call    -    true  | Ostwald an der Strippe gehabt, Muster gefallen
call    -    true  | 10 Min Telefonat m. Hr. Zeller
email   out  -     | Frau Aigner die Preisliste zugemailt
email   out  -     | Angebot per Mail an Rossmark raus
email   out  -     | Den Vertrag an Frau Ursula Dorn gemailt
email   out  -     | Datenblätter an Zeller rausgeschickt per E-Mail
email   out  -     | Herrn Reuter angeschrieben per Mail wegen Termin
email   out  -     | hab der Frau Kern eine Mail geschickt mit den Terminen
email   out  -     | Unterlagen an Nagel Dental elektronisch verschickt
email   out  -     | Rossmark die Rechnung weitergeleitet per Mail
email   out  -     | Mailing an Lindner Spiel raus
email   in   true  | Frau Wagenknecht mailte, dass das Muster passt
email   in   true  | Mail von Herrn Herbst: nimmt das Angebot an
email   in   true  | Per Mail kam von Ruhrstahl die Zusage
email   in   true  | Mohn hat zurückgemailt, die Schnittstelle läuft
email   in   true  | Frau Thode antwortet per Mail, sie hat kein Interesse
email   in   true  | Anfrage über das Kontaktformular von Zahnrad Zeller, sie brauchen 3 Scanner
visit   out  true  | Bei Meerkamp vorbeigeschaut, alles ruhig
visit   out  true  | War gestern kurz bei Frühauf drin
visit   out  true  | Habe Frau Linke in Kleve aufgesucht
visit   out  true  | Bei Wachter in Worms persönlich vorgesprochen
visit   out  true  | Kurz reingeschaut bei Honigmann
visit   out  true  | schaute gestern bei der Papierfabrik vorbei
visit   out  true  | Bin heute früh beim Unterweger vorbeigefahren
visit   out  true  | Komme gerade aus Lohr von der Papierfabrik, Dr. Brandl ist zufrieden
visit   out  true  | Auf dem Rückweg von Rossmark, Gespräch lief gut
visit   out  true  | grad raus bei Bühler
visit   out  true  | Im Werk von Ruhrstahl gewesen mit Kowalski
visit   out  true  | Vor Ort bei Kliniken Sankt Veit, Prof. Vogt gesprochen
visit   out  true  | Stippvisite bei Nagel Dental
visit   out  true  | Bei der Donau Fähren in Krems draußen gewesen
visit   out  true  | Kundenbesuch Almrausch: Herr Lackner will neue Schilder
visit   out  true  | Ladina Tschudi in Sargans besucht
visit   out  true  | Habe bei Herrn Claussen auf einen Sprung vorbeigeschaut
visit   out  true  | Saß heute zwei Stunden bei Rasch Schaltanlagen im Büro
visit   out  true  | Beim Stamm in der Kanzlei gesessen und die Akten durchgegangen
visit   out  true  | Muster bei Frau Rochat abgeliefert
visit   out  true  | zwei Testgeräte bei Becker Saatgut vorbeigebracht
visit   out  true  | Leihscanner bei der Imkerei Honigmann abgeholt
visit   out  false | Bei Wachter vor verschlossener Tür gestanden
visit   out  false | war bei Petri, aber keiner da
visit   out  false | Stand bei Honigmann vor der Tür, niemand hat aufgemacht
visit   in   true  | Frau Nagel war heute bei uns im Haus
visit   in   true  | Kaya und Frau Heil kamen zu uns ins Werk
visit   in   true  | Hohen Besuch gehabt: Herr Herbst war bei uns zur Führung
visit   in   true  | Die Leute von TKV haben uns heute besucht
visit   in   true  | Frau Stamm hat bei uns vorbeigeschaut
visit   in   true  | Ostwald war in unserem Showroom
meeting -    true  | Mittagessen mit Frau Aydin beim Italiener
meeting -    true  | Auf einen Kaffee mit Ulf Becker
meeting -    true  | Mit Herrn Vogt beim Heurigen gesessen
meeting -    true  | Arbeitsessen mit Frau Ursula Dorn in Coburg
meeting -    true  | Geschäftsessen mit Zeller, Stimmung bestens
meeting -    true  | mit Herrn Rasch zum Lunch verabredet gewesen, er will mehr
meeting -    true  | Frühstück mit Prof. Vogt
meeting -    true  | Mit Kowalski auf ein Bier gewesen
meeting -    true  | Abends mit der Pointner essen, sie erzählte vom Umbau
meeting -    true  | Herrn Inauen im Zug getroffen
meeting -    true  | Frau Tschudi am Bahnhof über den Weg gelaufen
meeting -    true  | Jour fixe mit RSA, alle Punkte durch
meeting -    true  | Zvieri mit Frau Rochat in Biel
meeting -    true  | Quartalsgespräch mit Rossmark lief gut
meeting -    true  | Brotzeit mit dem Kranzl, er ist zufrieden
video   -    true  | Mit Frau Aydin gezoomt
video   -    true  | Teams-Termin mit Rossmark, Dr. Ostwald dabei
video   -    true  | kurz geteamst mit Zeller
video   -    true  | Webmeeting mit Nagel Dental wegen Demo
video   -    true  | per Zoom mit Herrn Bartsch gesprochen
video   -    true  | Frau Grüner via Google Meet die Software gezeigt
video   -    true  | Videoschalte mit Bühler Uhren
video   -    true  | Onlinedemo für die TKV gehalten, Klinger war angetan
video   -    true  | geskypt mit Paul Sänger
video   -    true  | MS-Teams-Besprechung mit Frau Kern
video   -    true  | Webinar mit Frau Sattler, sie hatte viele Fragen
chat    out  -     | Frau Heil per WhatsApp die Fotos geschickt
chat    out  -     | Sharma auf LinkedIn angeschrieben
chat    out  -     | Dem Köbi eine SMS geschrieben
chat    out  -     | Frau Ohm über Teams-Chat die Nummer gegeben
chat    out  -     | Inauen angetextet
chat    out  -     | dem Gian eine Sprachnachricht geschickt
chat    in   true  | WhatsApp von Fabienne Rochat: Muster sind super
chat    in   true  | Kowalski schrieb mir auf WhatsApp, dass die Anlage läuft
chat    in   true  | Nachricht von Frau Pointner über LinkedIn, sie sucht Schilder
chat    in   true  | Sprachnachricht von Herrn Huemer, er will einen Termin
chat    in   true  | SMS von Stark: Montage fertig
chat    in   true  | Frau Aigner hat mir getextet, dass sie bestellt
letter  out  -     | Frau Brandl einen Brief geschrieben
letter  out  -     | Vertrag per Post an Zeller geschickt
letter  out  -     | Unterlagen postalisch an Bühler
letter  out  -     | Weihnachtskarte an Frau Lindner verschickt
letter  out  -     | Einschreiben an Becker Armaturen raus
letter  out  -     | Rossmark den unterschriebenen Vertrag zurückgeschickt per Post
letter  out  -     | Katalog in die Post gegeben für Oktober Verlag
letter  out  -     | Angebot gefaxt an Seewasserwerk Horn
letter  in   true  | Brief von der TKV bekommen: Kündigung zum Jahresende
letter  in   true  | Post von Stamm & Rieger: sie kündigen
letter  in   true  | Rossmark kündigt schriftlich die Wartung
letter  in   true  | Fax von Rasch Schaltanlagen mit der Bestellung
event   -    true  | Frau Tschudi auf der Messe getroffen
event   -    true  | Am Messestand mit Zeller gesprochen
event   -    true  | Beim Sommerfest von Rossmark mit Ostwald geredet
event   -    true  | Kundenabend: Frau Aydin war da, gut gelaunt
event   -    true  | Auf der Fachtagung Prof. Vogt über den Weg gelaufen
event   -    true  | beim IHK-Empfang neben Frau Kern gesessen
event   -    true  | Hausmesse, Lackner mit Frau da
event   -    true  | Beim Weihnachtsmarkt-Event Herrn Filz getroffen
event   -    true  | Kowalski auf dem Gießereikongress gesprochen
gift    out  -     | Frau Aydin Blumen geschickt
gift    out  -     | Flasche Wein an Herrn Zeller überreicht
gift    out  -     | Präsentkorb an die TKV raus
gift    out  -     | Päckchen für Frau Brandl verschickt
gift    out  -     | Pralinen an Frau Rochat geschickt
gift    out  -     | dem Kranzl eine Kiste Bier vorbeigebracht zum Jubiläum
gift    out  -     | Paket mit Lebkuchen an Rossmark versandt
call    out  false | Rang Harriet Vale three times, no answer
call    out  false | Tried Dev Sharma, straight to voicemail
call    out  false | Piers Langley isn't picking up
call    out  false | couldn't get through to Ashdown, line busy
call    out  false | Left Tamsin Rowe a message on her answerphone
call    out  false | left a voicemail for Paige Novak
call    out  false | Left word with Dev Sharma's secretary, he is travelling
call    out  false | phoned Oakridge, Lydia Marsh is out until Thursday
call    out  false | Fergus didn't pick up
None    out  false | no joy with Orla Brady again
call    out  false | Todd Wilkes keeps sending me to voicemail
call    out  false | rang Copley, just rings out
call    out  false | Chased Donal Halloran by phone, unreachable
call    out  false | played phone tag with Stan Copley
call    out  false | Hugh Pemberton unavailable when I rang
None    in   true  | Harriet Vale got back to me, she wants samples
call    in   true  | Missed a call from Mark Delgado, rang him back, he wants a quote
call    in   true  | Lydia Marsh rang me up about the invoice
call    in   true  | Had a ring from Catriona Reid, new address
call    in   true  | Dev called in to say the scanners work
call    in   true  | Got a phone call from Sinead Farrell, happy with it all
call    in   true  | Ned Perrin gave me a bell this morning, wants labels
call    out  true  | Rang Dev Sharma, he's happy
call    out  true  | gave Tamsin Rowe a quick ring, she needs two more
call    out  true  | Buzzed Stan Copley about the trial, he's in
call    out  true  | Phoned through to Orla Brady, she'll order
call    out  true  | dropped Ned Perrin a line by phone, fine with the price
call    out  true  | got hold of Piers Langley at last, he signs
call    -    true  | Quick call with Harriet Vale
call    -    true  | Had Dev Sharma on the phone, he wants to renew
call    -    true  | on the blower with Fergus, all good
call    -    true  | Spoke to Amara Okoye over the phone
call    -    true  | conference call with Vantage, Paige and Mark on
call    -    true  | caught up with Lydia Marsh by phone
email   out  -     | Emailed Harriet Vale the quote
email   out  -     | Sent Dev Sharma an email with the specs
email   out  -     | Fired off a mail to Oakridge about delivery
email   out  -     | Dropped Tamsin Rowe an e-mail
email   out  -     | Forwarded the drawings to Piers Langley by email
email   out  -     | Replied to Paige's email with the price list
email   out  -     | shot an email over to Todd Wilkes
email   in   true  | Got an email from Harriet Vale, she accepts
email   in   true  | Dev Sharma emailed, wants a demo
email   in   true  | Email in from Copperfield: order placed
email   in   true  | Orla Brady wrote back by email, not interested
email   in   true  | Received a mail from Donal Halloran asking for prices
email   in   true  | Lydia replied to my email, all fine
email   in   true  | Web enquiry from Vantage Lighting, they need 40 tags
visit   out  true  | Popped in at Ashdown, all quiet
visit   out  true  | Swung by Oakridge this morning
visit   out  true  | Dropped in on Ned Perrin
visit   out  true  | Called in on Fergus Muir in Inverness
visit   out  true  | stopped off at Copperfield, Stan is happy
visit   out  true  | Site visit to Halloran Steel
visit   out  true  | Was at Redwood Clinics today, Amara showed me round
visit   out  true  | Looked in on Tidewater on my way home
visit   out  true  | Toured the Glenmore plant with Fergus
visit   out  true  | Just left Vantage, Paige is thrilled
visit   out  true  | On my way back from Kilbride, good chat with Orla
visit   out  true  | Spent the morning at Summers Tooling with June Abbott
visit   out  true  | Dropped off the loan scanner at Oakridge
visit   out  true  | Nipped round to Pemberton & Lisle
visit   out  true  | went down to see Harriet Vale in Kent
visit   out  true  | Drove up to Glenmore to see Catriona
visit   out  true  | Sat down with Dev Sharma at his office
visit   out  true  | knocked on the door at Oakhurst, talked to Ned
visit   in   true  | Harriet Vale came to see us
visit   in   true  | Hosted the Redwood team at our office
visit   in   true  | Rick Summers dropped in to our showroom
visit   in   true  | Colin Ashdown visited our plant
visit   in   true  | Vantage came over to our place for a tour
meeting -    true  | Lunch with Harriet Vale
meeting -    true  | Grabbed a coffee with Dev Sharma
meeting -    true  | Pint with Stan Copley last night
meeting -    true  | Took Paige Novak out for dinner
meeting -    true  | Bumped into Orla Brady at the airport
meeting -    true  | Ran into Ned Perrin on the train
meeting -    true  | Met up with Mark Delgado in Denver
meeting -    true  | intro mtg with Todd Wilkes
meeting -    true  | Breakfast with Judith Lisle
meeting -    true  | drinks with Fergus after work, he's keen
meeting -    true  | QBR with Vantage, all KPIs green
meeting -    true  | 1:1 with Lydia Marsh
video   -    true  | Zoomed with Harriet Vale
video   -    true  | Teams call with Dev Sharma
video   -    true  | Jumped on a Zoom with Paige
video   -    true  | Screen share with Oakridge about the portal
video   -    true  | Google Meet with Redwood, Amara joined late
video   -    true  | online demo for Tidewater, Tamsin loved it
video   -    true  | webinar with Ashdown staff
video   -    true  | hopped on Teams with Mark Delgado
chat    out  -     | Pinged Harriet Vale on LinkedIn
chat    out  -     | Dropped Dev Sharma a text
chat    out  -     | Messaged Fergus on WhatsApp with the photo
chat    out  -     | WhatsApped Orla the address
chat    out  -     | Sent Stan Copley a DM
chat    in   true  | Text from Dev: scanners arrived
chat    in   true  | Harriet Vale texted, wants a call next week
chat    in   true  | Got a WhatsApp from Fergus, all working
chat    in   true  | LinkedIn message from Paige Novak, she moves to Boston
chat    in   true  | Orla messaged me on Slack that the order is in
chat    in   true  | Voice note from Tamsin: wants 3 more
letter  out  -     | Wrote to Hugh Pemberton by letter
letter  out  -     | Posted the contract to Halloran Steel
letter  out  -     | Mailed the signed copies to Judith Lisle by post
letter  out  -     | Sent a thank you card to Lydia Marsh
letter  out  -     | couriered the paperwork to Vantage
letter  out  -     | stuck the brochure in the post to Ned Perrin
letter  in   true  | Letter from Pemberton & Lisle: they terminate
letter  in   true  | Received a card from Orla Brady
letter  in   true  | Notice in the post from Redwood, contract ends in June
event   -    true  | Met Harriet Vale at the trade fair
event   -    true  | Dev Sharma came by our booth
event   -    true  | Saw Fergus Muir at the Seafood Expo, keen on tags
event   -    true  | Sat next to Paige Novak at the awards dinner
event   -    true  | At the customer day with Orla Brady
event   -    true  | chatted with Tamsin at the boat show
event   -    true  | Golf day with Donal Halloran
gift    out  -     | Sent Harriet Vale flowers
gift    out  -     | Dropped a bottle of whisky off for Fergus
gift    out  -     | Hamper to Redwood Clinics
gift    out  -     | gave Dev Sharma a box of chocolates
gift    out  -     | Christmas parcel to Oakridge sent
call    in   true  | Hat mich vorhin die Frau Ohm angeklingelt, sie braucht Ersatz
call    out  false | Rückrufversuch bei Frau Pointner gescheitert, Mailbox
call    out  false | bei Ostwald hebt seit Tagen keiner ab
call    out  false | Frau Nagel war im Termin, als ich anrief
call    out  false | angerufen bei Gonzen, Frau Tschudi in den Ferien
call    in   true  | Telefonische Rückmeldung von Zeller: Muster passen
call    in   true  | eben Anruf aus dem Büro Wachter bekommen, sie wollen verlängern
call    out  true  | habe Kaya endlich erwischt telefonisch, er bestellt nächste Woche
call    -    true  | Langes Telefonat mit Sven Petri über die neue Preisliste
call    -    true  | zehn minuten mit der pointner am handy geredet
call    -    true  | Herrn Claussen grad in der Leitung gehabt, nächste Lieferung passt
email   in   true  | Herr Rieger schreibt mir per Mail, dass er den Vertrag annimmt
email   in   true  | In der Mail von heute früh fragt Frau Rochat nach Rabatt
email   in   true  | Rossmark hat auf unsere Mail reagiert und nimmt an
email   out  -     | Frau Heil die Muster-PDFs rübergemailt
email   out  -     | kurze Nachfassmail an Frau Sattler
visit   out  true  | Bin bei Oktober Verlag aufgeschlagen, Frau Kern hatte Zeit
visit   out  true  | Heute Vormittag im Betrieb von Herrn Inauen gewesen
visit   out  true  | Rundgang durch die Produktion bei Ruhrstahl mit Frau Ohm
visit   out  true  | Haben bei Frühauf die neue Anlage eingewiesen
visit   out  true  | War mit dem Techniker bei Lindner Spiel
visit   out  true  | bin grad vom Termin bei Nagel Dental zurück
visit   out  true  | Zurück aus Biel von Bühler, Patron war sehr freundlich
visit   out  true  | Besichtigung bei Donaufähren mit Huemer
visit   out  true  | Schulung bei der TKV vor Ort gehalten
visit   out  true  | Schnell bei Wachter reingesprungen und die Schlüssel abgegeben
visit   out  true  | hab mich heut bei der Almrausch blicken lassen
visit   in   true  | Herr Bühler ist extra aus Biel zu uns gekommen
visit   in   true  | Besuch von Rossmark bei uns im Werk
visit   in   true  | Delegation von Ruhrstahl durch unsere Halle geführt
meeting -    true  | Mit Frau Sattler auf der Terrasse vom Café gesessen
meeting -    true  | Abendessen mit Prof. Vogt und Frau Sattler
meeting -    true  | Treffen mit Frau Grüner in Frankfurt am Flughafen
meeting -    true  | beim Mittagstisch mit Antje Peters über Preise geredet
meeting -    true  | Besprechung mit Rasch Schaltanlagen, Herr Stark dabei
meeting -    true  | Meeting Zeller: Projektplan steht
video   -    true  | Videocall mit Xenia Wagenknecht, Laborwaage läuft
video   -    true  | auf Teams mit der Frau Linke die Punkte durchgegangen
video   -    true  | Kurz online mit Bartsch zusammengeschaltet, Bildschirm geteilt
chat    in   true  | Ludwig Frühauf schreibt auf WhatsApp: passt
chat    in   true  | bekam eine Whatsapp von Frau Steger, sie sucht neue Schilder
chat    out  -     | Lackner kurz gewhatsappt wegen Termin
letter  in   true  | Heute kam ein Brief von Frau Kern, sie kündigt zum Sommer
letter  in   true  | Mit der Post kam die unterschriebene Vereinbarung von Zeller
letter  out  -     | Dankeskarte an Herrn Honigmann geschrieben
event   -    true  | Lindner auf der Spielwarenmesse, Bartsch war am Stand
event   -    true  | Bühler Uhren bei der Baselworld getroffen auf dem Messestand
event   -    true  | Gestern beim Unternehmerfrühstück neben Sven Petri
event   -    true  | Verbandstag: mit Frau Pointner angestoßen
gift    out  -     | Adventskalender bei Stamm & Rieger abgegeben
gift    out  -     | Weinpräsent für Herrn Lackner organisiert und verschickt
call    in   true  | Lydia Marsh just phoned, invoices are fine now
call    in   true  | Call from Ashdown, they need labels
call    in   true  | Dev rang back, he approves
call    out  false | Called Vantage twice, kept ringing
call    out  false | tried to ring Sinead Farrell but her phone was off
call    out  false | Judith Lisle not reachable by phone, will retry
call    out  false | Left a message with reception at Redwood for Todd
call    out  false | Phoned Copperfield, nobody around
call    out  true  | Rang Orla about the cheese labels, she likes them
call    out  true  | Finally got through to Mark Delgado, delivery is ok
call    -    true  | 15 min phone chat with Grace Holt
call    -    true  | Good call with Paige, budget approved
email   in   true  | An email from Catriona landed: she wants a refund
email   in   true  | Piers Langley replied by email that he's in
email   in   true  | Harriet sent me an email asking for a datasheet
email   out  -     | Quote emailed across to Colin Ashdown
email   out  -     | I've mailed Stan the price list
email   out  -     | Followed up with Todd Wilkes by email
visit   out  true  | Was over at Halloran Steel, Donal gave me a tour
visit   out  true  | Just back from Redwood, Amara is delighted
visit   out  true  | In Leicester at Oakridge today, met Dev and Lydia
visit   out  true  | Met Stan Copley at his brewery
visit   out  true  | Called round to Kilbride, Orla made tea
visit   out  true  | Came out of Vantage an hour ago, all positive
visit   out  true  | Trained the staff at Glenmore on the new scanners
visit   out  true  | Paid Ned Perrin a visit
visit   out  true  | Went over to Ashdown with the engineer
visit   in   true  | Paige and Mark were at our office yesterday
visit   in   true  | Dev Sharma popped into our place
meeting -    true  | Caught up with Hugh Pemberton over coffee
meeting -    true  | Met Judith Lisle for lunch in Soho
meeting -    true  | Had a sit-down with Donal Halloran
meeting -    true  | Met Rick Summers, wants two presses
video   -    true  | Zoom with Amara Okoye and Todd
video   -    true  | On Teams with Lydia earlier, she signed off
chat    in   true  | Fergus pinged me on WhatsApp, pallets arrived
chat    in   true  | Whatsapp from June Abbott asking for a quote
chat    out  -     | Texted Sinead the tracking number
chat    out  -     | sent Tamsin a LinkedIn message
letter  out  -     | Brochure posted to Kilbride
letter  out  -     | Handwritten note to Harriet Vale sent
letter  in   true  | Written notice from Copperfield arrived, they cancel
event   -    true  | Spoke to Amara Okoye at the health congress
event   -    true  | Piers Langley visited our stand at the boat show
event   -    true  | Ran into Mark Delgado at the lighting expo
gift    out  -     | Posted a birthday cake to Grace Holt
None    -    -     | Herr Zeller sagt, die Fehlermeldung auf dem Display ist weg
None    -    -     | Frau Ohm sagt, der Text auf dem Etikett stimmt nicht
None    -    -     | Harriet Vale says the text on the label is wrong
None    -    -     | Dev Sharma says he gets an error message on the gate printer
None    -    -     | Paige Novak thinks it's a fair price
None    -    -     | Fergus says the scanner signal is weak in the cold store
None    -    -     | Ned Perrin says the wine labels peel off
None    -    -     | Stan Copley says the beer labels are great
None    -    -     | Orla Brady has opened two tickets with our support
None    -    -     | Frau Nagel hat eine neue Telefonnummer: 0951 4711
None    -    -     | Herr Bartsch meint, die Geschenkverpackungen laufen gut
None    -    -     | Frau Pointner sagt, das Display steht immer noch auf Test
call    -    -     | Telefonat mit Frau Kern, sie will die Kataloge per Post
call    -    -     | Called Tamsin, she'd like the invoice by email from now on
call    -    -     | Frau Sattler angerufen, schickt die Unterlagen per Mail
call    -    -     | Herrn Huemer angerufen, er kommt nächste Woche zur Messe
call    -    -     | Rang Judith Lisle, she prefers to meet in person in January
call    -    -     | Angerufen bei TKV: Klinger will einen Teams-Termin nächste Woche
visit   -    -     | Bei Lindner gewesen, Bartsch zeigte mir ein Video vom Stau am Drucker
visit   -    -     | Visited Copperfield, Stan wants gift box labels for Christmas
visit   -    -     | Visited Oakhurst, Ned served us his new cider
visit   -    -     | Bei Frühauf gewesen, Kaffee getrunken und die Waage angeschaut
email   -    -     | Mail von Frau Wagenknecht: sie hätte gern einen Rückruf
email   -    -     | Mailed Catriona the quote, will call her Thursday
call    -    -     | Frau Tschudi hat angerufen wegen des Briefs von letzter Woche
call    -    -     | Fabienne Rochat phoned about the letter we sent
chat    -    -     | WhatsApp von Kaya: Ofen 3 druckt wieder, ruft morgen an
video   -    -     | Teams mit Klinger, er schickt den Fragebogen per Mail
meeting -    -     | Lunch mit Frau Dorn von der TKV, sie hat uns zum Golfturnier eingeladen
event   -    -     | Auf der Fachmesse mit Horvat gesprochen, er will einen Besuch
None    -    -     | Herr Rasch findet die Videoüberwachung gut
None    -    -     | Frau Grüner will einen Chat im Kundenportal
call    -    -     | Kurz mit Frau Linke telefoniert: Reklamation per Einschreiben kommt
None    -    -     | Wachter hat die Rechnung bezahlt
None    -    -     | Rossmark hat heute bestellt, 40 Rollen
None    -    -     | Vantage placed an order for 60 tags
None    -    -     | Frau Heil möchte Etiketten für Weinflaschen und Geschenkkörbe
None    -    -     | Rick Summers wants show cards for his stand
"""


@pytest.mark.parametrize("row", _TOLD.strip().splitlines())
def test_channel_direction_and_reached_are_understood(row: str) -> None:
    facts, text = row.split("| ", 1)
    channel, way, got = facts.split()
    (found,) = expect(text)["interactions"]
    assert str(found["channel"]) == channel
    assert way in ("-", found["direction"])
    assert got in ("-", str(found["reached"]).lower())
