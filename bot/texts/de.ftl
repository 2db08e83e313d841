# Nahbar spricht Deutsch, per du. Die Sie-Fassung steht in de-sie.ftl, nur wo sie abweicht.

## Zugang

stranger = Hallo. Ich arbeite nur für eingeladene Kolleginnen und Kollegen. Ihre Administration kann Ihnen einen Einladungslink schicken.
join-invalid = Diese Einladung gilt nicht (mehr). Bitte lassen Sie sich von Ihrer Administration eine neue schicken.
join-spent = Diese Einladung ist schon verbraucht oder abgelaufen. An deinem Zugang ändert sich nichts.
access-role = Das darf nur, wer die Rolle „{ $role }“ hat. Nichts geändert.
role-manager = Betreuung
role-lead = Teamleitung
role-admin = Administration
joined =
    Willkommen, { $name }. Du gehörst jetzt zu <b>{ $team }</b> ({ $roles }).

    Erzähl mir von einem Gespräch, so wie du es einer Kollegin sagen würdest:
    <i>{ $example }</i>
joined-example = Heute mit { $person } von { $customer } telefoniert, Angebot bis Freitag zugesagt.
joined-example-plain = Heute mit Frau Berger von der Firma Muster telefoniert, Angebot bis Freitag zugesagt.
joined-morning = An Arbeitstagen melde ich mich um { $time } mit den Leuten, die von dir hören sollten. /heute zeigt sie jederzeit.

## Fehler und alte Knöpfe

error-unexpected = Da ist bei mir etwas schiefgegangen. Deine Nachricht ist aufgehoben (Nr. { $number }), eingetragen ist nichts. Bitte schreib sie noch einmal oder gib die Nummer weiter.
not-saved = Ich kann gerade nicht speichern. Nichts ist eingetragen; ich versuche es weiter und melde mich, sobald es klappt.
button-unknown = Diesen Knopf kenne ich nicht mehr.
button-done = Schon erledigt.
button-done-at = Schon erledigt, { $day } um { $time }.
gone = Das gibt es nicht mehr. Nichts geändert.

## Quittung

receipt-nobody = Noch ohne Kunde
receipt-note = Notiert: „{ $text }“
receipt-contact = { $channel ->
    [call] Gespräch
    [meeting] Treffen
    [visit] Besuch
    [email] Mail
    [video] Videogespräch
    [chat] Nachricht
    [letter] Brief
    [event] Veranstaltung
    [gift] Geschenk
   *[other] Kontakt
    } am { $day }
receipt-at = um { $time }
receipt-way-missed = nicht erreicht
receipt-way-in-call = Anruf vom Kunden
receipt-way-out-call = von dir angerufen
receipt-way-in-other = kam vom Kunden
receipt-way-out-other = kam von dir
receipt-complaint = { $state ->
    [resolved] ✅ Reklamation erledigt: { $text }
   *[open] ⚠️ Reklamation: { $text }
    }
receipt-wish = Wunsch: { $text }
obstacle-price = (Hindernis: Preis)
obstacle-time = (Hindernis: Zeit)
obstacle-internal = (Hindernis: intern)
receipt-promise = { $owner ->
    [them] Zusage des Kunden
   *[us] Zusage
    }: { $what }
receipt-due = bis { $due }
receipt-due-remind = bis { $due } – ich erinnere dich am { $remind }
receipt-fact = { $type ->
    [birthday] Geburtstag
    [interest] Interesse
    [family] Familie
   *[other] Gut zu wissen
    }: { $value }
receipt-gift = Geschenk: { $text }
receipt-competitors = Wettbewerber genannt: { $names }
receipt-score = Zufriedenheit: { $score } von 10
note-kept = Als Notiz aufgehoben.
task-noted = Wiedervorlage notiert.

ask-which = Notiert. Wer war es?
ask-new = Notiert. „{ $name }“ kenne ich noch nicht – so geschrieben anlegen?
ask-who = Notiert. Um welchen Kunden geht es?
ask-what = Gespeichert, aber ich bin nicht sicher: War das ein Gespräch mit einem Kunden?
ask-name = Wie heißt der Kunde? Schreib mir den Namen.
created = Angelegt: <b>{ $name }</b>.
name-unknown = „{ $name }“ finde ich nicht. So geschrieben anlegen?

button-undo = Rückgängig
button-change = Ändern
button-create = Anlegen
button-someone-else = Jemand anderes
button-note-only = Nur Notiz
button-was-call = Ja, Anruf
button-was-visit = Ja, Besuch
button-back = Zurück

## Ändern

change-what = Was soll anders sein?
change-day = An welchem Tag war es?
change-channel = Was war es?
change-customer = Welcher Kunde war es? Schreib mir den Namen.
button-change-day = Datum
button-change-channel = Art
button-change-customer = Kunde
button-delete = Löschen
button-really-delete = Wirklich löschen
delete-sure = Diesen Eintrag löschen?
deleted = Gelöscht. Der Eintrag vom { $day } ist weg.
changed-toast = Geändert.
changed-nothing = Daran ändert sich nichts.
correct-what = Ich habe nichts gefunden, was ich so ändern könnte. Antworte auf eine Quittung oder tippe dort auf „Ändern“.

channel-call = Anruf
channel-meeting = Treffen
channel-visit = Besuch
channel-email = Mail
channel-video = Video
channel-chat = Chat
channel-letter = Brief
channel-event = Veranstaltung
channel-gift = Geschenk

## Rückgängig

undone = Rückgängig gemacht.
undone-log = Rückgängig gemacht. Das Gespräch mit { $name } vom { $day } ist wieder weg.
undone-edit = Rückgängig gemacht. Es steht wieder da wie vorher.
undo-already = Schon rückgängig gemacht, { $day } um { $time }.
undo-newer = Das lässt sich nicht mehr zurücknehmen: Es wurde danach noch geändert. Nimm zuerst die spätere Änderung zurück.
undo-none = Es gibt nichts, was ich zurücknehmen könnte.

## Worte ohne Eintrag

smalltalk = Gern.
attachment-kept = Den Anhang kann ich noch nicht lesen. Schreib mir in einer Zeile, worum es ging, dann trage ich es ein.
attachment-caption = Den Anhang kann ich noch nicht aufheben, deine Zeile dazu schon.
attachment-other = Damit kann ich nichts anfangen. Schreib mir einfach, worum es ging.
command-unknown = „/{ $name }“ kenne ich nicht. /hilfe zeigt, was ich kann.
empty-message = Da stand nichts, was ich eintragen könnte.
edit-unknown = Diese Nachricht habe ich nicht eingetragen. Schreib sie bitte neu.
