# Nahbar spricht Deutsch, per du. Die Sie-Fassung steht in de-sie.ftl, nur wo sie abweicht.

## Zugang

stranger = Hallo. Ich arbeite nur für eingeladene Kolleginnen und Kollegen. Ihre Administration kann Ihnen einen Einladungslink schicken.
join-invalid = Diese Einladung gilt nicht (mehr). Bitte lassen Sie sich von Ihrer Administration eine neue schicken.
join-spent = Diese Einladung ist schon verbraucht oder abgelaufen. An deinem Zugang ändert sich nichts.
access-role = Das darf nur, wer die Rolle „{ $role }“ hat. Nichts geändert.
role-manager = Betreuung
role-lead = Teamleitung
role-admin = Administration
joined = Willkommen, { $name }. Du gehörst jetzt zu <b>{ $team }</b> ({ $roles }).
joined-try =
    Erzähl mir von einem Gespräch, so wie du es einer Kollegin sagen würdest:
    <i>{ $example }</i>
joined-lead = Montags bekommst du die Woche des Teams, /team zeigt sie jederzeit.
joined-admin =
    Du richtest ein, womit das Team arbeitet:
    /einladen holt Kolleginnen und Kollegen herein
    /personen zeigt, wer hier ist
    /feed liest die Presse für eure Kunden
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
receipt-mood-positive = gute Stimmung
receipt-mood-negative = schlechte Stimmung
receipt-complaint = { $state ->
    [resolved] ✅ Reklamation erledigt: { $text }
   *[open] ⚠️ Reklamation: { $text }
    }
receipt-settled = ✅ Reklamation erledigt: { $text } (offen seit { $since })
receipt-kept = ✅ { $how ->
    [self] Erledigt
    [late] Zusage erledigt, zu spät
   *[kept] Zusage gehalten
    }: { $what }
receipt-wish = Wunsch: { $text }
obstacle-price = (Hindernis: Preis)
obstacle-time = (Hindernis: Zeit)
obstacle-internal = (Hindernis: intern)
receipt-promise = { $owner ->
    [them] Zusage des Kunden
    [self] Wiedervorlage
   *[us] Zusage
    }: { $what }
receipt-due = bis { $due }
receipt-due-remind = bis { $due } – ich erinnere dich am { $remind }
receipt-remind = – ich erinnere dich am { $remind }
receipt-remind-today = – ich erinnere dich heute um { $time }
receipt-remind-at = – ich erinnere dich am { $day } um { $time }
receipt-appointment = 📅 { $what }: { $day } um { $time }
receipt-appointment-span = 📅 { $what }: { $day } von { $time } bis { $ends }
receipt-brief = davor bekommst du einen Kurzbrief
receipt-brief-on = den Kurzbrief bekommst du am { $day } um { $time }
receipt-fact = { $type ->
    [birthday] Geburtstag
    [interest] Interesse
    [family] Familie
   *[other] Gut zu wissen
    }: { $value }
receipt-gift = Geschenk: { $text }
receipt-competitors = Wettbewerber genannt: { $names }
receipt-score = Zufriedenheit: { $score } von 10
receipt-superseded = ✏️ Berichtigt, steht jetzt weiter unten: { $name }
receipt-superseded-nobody = ✏️ Berichtigt, steht jetzt weiter unten.
note-kept = Als Notiz aufgehoben.

ask-which-complaint = Welche Reklamation ist erledigt?
ask-which-promise = Welche Zusage ist damit erledigt?
ask-kept-one = Ist „{ $what }“ damit erledigt?
ask-birthday = Bei { $name } steht schon der { $day }. Welcher Geburtstag stimmt?
button-another-complaint = Eine andere
button-yes-kept = Ja, erledigt
button-not-kept = Nein
button-none-kept = Keine davon
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

## Warum so?

button-why-so = Warum so?
why-title = So habe ich deine Nachricht gelesen:
why-line = { $read } ← „{ $words }“
why-unsaid = { $read } (kein Tag genannt, also der deiner Nachricht)
why-hint = Stimmt etwas nicht: „Ändern“ antippen oder schreiben, was richtig ist.
why-nothing = Darin habe ich nichts gefunden, was ich zuordnen könnte. Deine Worte sind als Notiz aufgehoben.
why-customer = Kunde: <b>{ $value }</b>
why-person = Person: { $value }
why-day = Tag: { $value }
why-channel = Art: { $value }
why-direction = Von wem: { $value }
why-direction-in = vom Kunden
why-direction-out = von dir
why-missed = Nicht erreicht
why-mood = Stimmung: { $value }
why-mood-positive = gut
why-mood-negative = schlecht
why-score = Zufriedenheit: { $value } von 10
why-followup = Zusage: { $value }
why-owner-us = von uns
why-owner-them = vom Kunden
why-owner-nobody = offen, von wem
why-wish = Wunsch{ $value }
why-wish-plain = { "" }
why-wish-price = , Hindernis Preis
why-wish-time = , Hindernis Zeit
why-wish-internal = , Hindernis intern
why-complaint = Reklamation: { $value }
why-complaint-open = offen
why-complaint-resolved = erledigt
why-fact = Gut zu wissen: { $value }
why-fact-birthday = Geburtstag
why-fact-interest = Interesse
why-fact-family = Familie
why-fact-other = zur Person
why-gift = Geschenk: { $value }
why-competitor = Wettbewerber: { $value }

## Wörter des Teams

words-title = { $n ->
    [one] Ein Wort, das ihr mir beigebracht habt:
   *[other] { $n } Wörter, die ihr mir beigebracht habt:
    }
words-none = Noch kein Wort, das nur bei euch etwas heißt.
words-line = { $word } = { $like }
words-usage = So bringst du mir eins bei: <code>/woerter Begehung = Besuch</code>. Steht rechts ein Wort, das ich kenne, lese ich auch Nachrichten so.
words-many = { $n } Wörter sind voll. Vergiss zuerst eins, das niemand mehr braucht.
words-taught = Gemerkt: „{ $word }“ lese ich ab jetzt wie „{ $like }“.
words-forgotten = „{ $word }“ habe ich vergessen.
button-forget = { $word } vergessen

## Rückgängig

undone = Rückgängig gemacht.
undone-log = Rückgängig gemacht: { $entry } ist wieder weg.
undone-thing-gone = Rückgängig gemacht. Wieder weg: { $thing }.
undone-entry = Rückgängig gemacht: { $entry } steht wieder da wie vorher.
undone-created = Rückgängig gemacht: { $name } ist nicht mehr angelegt.
undone-attached = Rückgängig gemacht: { $name } ist dem Eintrag nicht mehr zugeordnet.
undone-thing = Rückgängig gemacht. Wieder wie vorher: { $thing }.
undo-entry = { $kind ->
    [talk] das Gespräch mit
   *[entry] der Eintrag zu
    } { $names } vom { $day }
undo-note = „{ $text }“
undo-away = Abwesenheit
undo-handover = Kunden von { $name }
undo-pause = Pause
undo-old = Das Letzte ist schon vom { $day }: { $what } – wirklich zurücknehmen?
undo-old-plain = Das Letzte ist schon vom { $day }. Wirklich zurücknehmen?
and = { $before } und { $last }
undo-already = Schon rückgängig gemacht, { $day } um { $time }.
undo-newer = Das lässt sich nicht mehr zurücknehmen: Es wurde danach noch geändert. Nimm zuerst die spätere Änderung zurück.
undo-none = Es gibt nichts, was ich zurücknehmen könnte.

## Worte ohne Eintrag

smalltalk = Gern.
attachment-kept = { $kind ->
    [voice] Sprachnachrichten kann ich noch nicht anhören.
    [photo] Bilder kann ich noch nicht lesen.
    [document] Dateien kann ich noch nicht lesen.
    [location] Mit einem Standort kann ich noch nichts anfangen.
   *[contact] Kontakte kann ich noch nicht übernehmen.
    } { $kind ->
    [contact] Schreib mir in einer Zeile, wer das ist und bei welchem Kunden.
    [location] Schreib mir in einer Zeile, bei wem du warst, dann trage ich es ein.
   *[other] Schreib mir in einer Zeile, worum es ging, dann trage ich es ein.
    }
day-none-such = Den „{ $day }“ gibt es nicht, ich habe heute genommen. Welcher Tag war es? Zum Beispiel: „nein, gestern“
day-to-come = „{ $day }“ kommt erst noch, ich habe heute genommen. Welcher Tag war es? Zum Beispiel: „nein, gestern“
attachment-caption = Den Anhang kann ich noch nicht aufheben, deine Zeile dazu schon.
attachment-other = Damit kann ich nichts anfangen. Schreib mir einfach, worum es ging.
command-unknown = „/{ $name }“ kenne ich nicht. /hilfe zeigt, was ich kann.
empty-message = Da stand nichts, was ich eintragen könnte.
edit-unknown = Diese Nachricht habe ich nicht eingetragen. Schreib sie bitte neu.

## Gründe

reason-overdue = überfällig
reason-promise = Zusage
reason-complaint = Reklamation
reason-occasion = Anlass
reason-birthday = Geburtstag
reason-wish = Wunsch
reason-fair = Messe
reason-jubilee = Jubiläum
reason-contract = Vertrag
reason-quiet = wird still
reason-survey = Zufriedenheit
reason-budget = Zeitbudget
reason-dormant = lange still

days-ago = { $days ->
    [0] heute
    [1] gestern
   *[other] vor { $days } Tagen
    }
day-today = heute
because-overdue = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
    } kein Gespräch, vereinbart { $latest }
because-overdue-soon = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
    } kein Gespräch, spätestens nach { $latest }
because-overdue-never = { $tier ->
    [A] A-Kunde, noch kein Gespräch notiert
    [B] B-Kunde, noch kein Gespräch notiert
    [C] C-Kunde, noch kein Gespräch notiert
   *[other] Noch kein Gespräch notiert
    }
because-promise-today = Zusage heute fällig: „{ $what }“
because-promise-late = Zusage überfällig seit { $due }: „{ $what }“
because-promise-eve = Zusage morgen fällig: „{ $what }“
because-promise-theirs = Zusage des Kunden, fällig war { $due }: „{ $what }“
because-reminder-today = Wiedervorlage heute: „{ $what }“
because-reminder-late = Wiedervorlage seit { $due }: „{ $what }“
because-reminder-eve = Wiedervorlage morgen: „{ $what }“
because-reminder-undated = Wiedervorlage ohne Termin: „{ $what }“
because-appointment-today = Termin heute um { $clock }{ $what ->
    [Termin] { "" }
   *[other] : „{ $what }“
    }
because-appointment-late = Termin war am { $due }{ $what ->
    [Termin] { "" }
   *[other] : „{ $what }“
    }
because-appointment-eve = Termin morgen um { $clock }{ $what ->
    [Termin] { "" }
   *[other] : „{ $what }“
    }
because-promise-undated = Zusage ohne Termin: „{ $what }“
because-noted = (vom { $noted })
because-complaint = { $days ->
    [0] Reklamation von heute
    [one] Reklamation offen seit 1 Tag
   *[other] Reklamation offen seit { $days } Tagen
    }: „{ $text }“ ({ $since })
because-complaint-frustration = Verärgert am { $since }
because-quote = „{ $quote }“
because-occasion-customer = { $title } ({ $source }, { $when })
because-occasion-competitor = Wettbewerber { $about }: { $title } ({ $source }, { $when })
because-occasion-topic = Thema { $about }: { $title } ({ $source }, { $when })
because-careful = – behutsam ansprechen
because-birthday-today = { $name } hat heute Geburtstag
because-birthday-past = { $name } hatte am { $day } Geburtstag
because-birthday-soon = { $name } hat am { $day } Geburtstag
because-age = ({ $age })
because-wish-match = Wunsch „{ $text }“ passt jetzt zu: { $match }
because-wish-open = Wunsch offen seit { $noted }: „{ $text }“
because-fair-ahead = { $name } beginnt am { $first }
because-fair-now = { $name } läuft bis { $last }
because-fair-after = { $name } war bis { $last }
because-jubilee = { $years } Jahre Kunde am { $day }
because-jubilee-today = heute { $years } Jahre Kunde
because-contract = Vertrag endet am { $end }
because-quiet = Seit { $days } Tagen still, sonst etwa alle { $usual }
because-dormant = Seit { $days } Tagen still
because-dormant-standing = { $days } Tage still, Kunde seit { $years } Jahren
because-dormant-never = Kunde seit { $years } Jahren, noch kein Gespräch notiert
because-survey = Nach der Zufriedenheit zuletzt gefragt am { $asked }
because-budget = { $tier }-Kunde, noch { $left } Min. Zeitbudget in diesem Monat
because-budget-over = Zeitbudget des Monats ausgeschöpft ({ $used } von { $minutes } Min.)
because-more-promise = · und noch { $more ->
    [one] 1 Zusage
   *[other] { $more } Zusagen
    }
because-more-point = · und noch { $more ->
    [one] 1 Punkt
   *[other] { $more } Punkte
    }
because-more-complaint = · und noch { $more ->
    [one] 1 Reklamation
   *[other] { $more } Reklamationen
    }
because-more-occasion = · und noch { $more ->
    [one] 1 Meldung
   *[other] { $more } Meldungen
    }

why = Warum { $name }? { $points } Punkte
why-held = Zurückgehalten: { $names }
why-important = Wichtig, nicht eilig: Dafür halte ich einen Platz frei.
why-lost = Knapp dahinter: { $name } ({ $points })
why-behind = Danach kommt: { $name } ({ $points })
why-other = Als Nächstes käme: { $name } ({ $points })
frozen-do-not-contact = Keine Ansprache: So ist es vermerkt.
frozen-quiet-until = Der Kunde möchte vorerst Ruhe.
frozen-absence = Der Ansprechpartner ist nicht da.
frozen-snoozed = Zurückgestellt.
frozen-skipped = Übersprungen, deshalb ruhen die Anlässe eine Weile.
frozen-complaint = Verkaufsanlässe ruhen, bis die Reklamation erledigt ist.
frozen-frustration = Verkaufsanlässe ruhen: Der Ärger ist frisch.
frozen-ghosting = Verkaufsanlässe ruhen: mehrmals nicht erreicht.
frozen-tried = Verkaufsanlässe ruhen: Beim letzten Versuch war niemand zu erreichen.
frozen-cool-down = Verkaufsanlässe ruhen: Das letzte Gespräch ist frisch.
frozen-pressure = Verkaufsanlässe ruhen: Es waren genug Kontakte in letzter Zeit.

## Der Morgen

list-morning = Guten Morgen { $name }. { $count ->
    [1] Ein Kunde, der heute von dir hören sollte:
    [2] Zwei Leute, die heute von dir hören sollten:
    [3] Drei Leute, die heute von dir hören sollten:
    [4] Vier Leute, die heute von dir hören sollten:
    [5] Fünf Leute, die heute von dir hören sollten:
   *[other] { $count } Leute, die heute von dir hören sollten:
    }
list-today = { $count ->
    [1] Ein Kunde, der heute von dir hören sollte:
    [2] Zwei Leute, die heute von dir hören sollten:
    [3] Drei Leute, die heute von dir hören sollten:
    [4] Vier Leute, die heute von dir hören sollten:
    [5] Fünf Leute, die heute von dir hören sollten:
   *[other] { $count } Leute, die heute von dir hören sollten:
    }
list-later = Zurückgestellt bis jetzt:
list-finished = Das war die Liste für heute.
list-nobody = Von deinen Kunden drängt heute niemand: keine Zusage fällig, keine Reklamation offen, keiner überfällig.
list-no-customers = Bei dir liegt kein Kunde, deshalb habe ich für dich keine Liste. Wie es dem Team geht, steht unter /team.
list-no-customers-alone = Bei dir liegt noch kein Kunde. Schreib mir von einem Gespräch, dann gehört der Kunde dir.
last-words = Zuletzt: „{ $quote }“ ({ $day })
last-contact = Letztes Gespräch: { $day }
item-done = ✅ { $name } erledigt
item-skipped = ⏭ { $name } übersprungen
item-ended = { $name } für heute zurückgelegt
item-later = 🕐 { $name } um { $time } wieder
item-until = 🕐 { $name } am { $day } wieder
button-done-tap = Erledigt
button-later = Später
button-tomorrow = Morgen
button-why = Warum?
button-more = Mehr…
button-end = Fertig für heute
button-pick-day = Anderer Tag
skip-not-now = Passt gerade nicht
skip-no-topic = Kein Thema
skip-spoken = Schon gesprochen
skip-other = Anderer Grund
more-which = Um wen geht es?
more-what = Auf einen anderen Tag legen oder überspringen?
more-day = An welchem Tag soll ich wieder daran erinnern?
news-done = Anruf bei <b>{ $name }</b> für heute eingetragen. Magst du in einer Zeile festhalten, worum es ging?
line-lead = Mit { $name } telefoniert, { $line }
news-snoozed = <b>{ $name }</b> kommt am { $day } um { $time } wieder.
news-skipped = <b>{ $name }</b> ist übersprungen ({ $reason }).
news-ended = Fertig für heute. Was offen ist, sehe ich morgen neu an.

## Offene Punkte

open-title = { $count ->
    [one] Ein offener Punkt
   *[other] { $count } offene Punkte
    }
open-none = Nichts offen: keine Zusage, keine Reklamation, kein Wunsch.
open-page = Seite { $page } von { $pages }
open-promise = Zusage
open-promise-theirs = Zusage des Kunden
open-reminder = Wiedervorlage
open-complaint = ⚠️ Reklamation
open-wish = Wunsch
open-appointment = 📅 Termin
open-at = am { $day } um { $time }
remind-at = Heute um { $time }
remind-was = War für { $day } um { $time }
button-remind-hour = In 1 Stunde
postponed-to = { $day } um { $time }
open-whose = (für { $name })
open-due = bis { $day }
open-on = am { $day }
open-late = überfällig seit { $day }
open-since = seit { $day }
open-noted = Notiert am { $day }: „{ $quote }“
open-closed = Schon erledigt: { $day }
button-page-next = Weiter
button-page-before = Zurück
button-open-list = Zur Liste
button-kept = Gehalten
button-kept-late = Zu spät
button-broken = Nicht gehalten
button-reminder-done = Erledigt
button-reminder-drop = Entfällt
button-postpone = Verschieben
button-complaint-settled = Erledigt
button-wish-closed = Wunsch abschließen
postpone-day = Auf welchen Tag?
settled-kept = Gehalten: „{ $what }“ für <b>{ $name }</b>.
settled-late = Zu spät, aber erledigt: „{ $what }“ für <b>{ $name }</b>.
settled-broken = Nicht gehalten: „{ $what }“ für <b>{ $name }</b>.
settled-moved = Verschoben auf { $day }: „{ $what }“ für <b>{ $name }</b>.
settled-own-kept = Erledigt: „{ $what }“, <b>{ $name }</b>.
settled-own-broken = Entfällt: „{ $what }“, <b>{ $name }</b>.
settled-own-moved = Verschoben auf { $day }: „{ $what }“, <b>{ $name }</b>.
settled-complaint = Reklamation erledigt: „{ $what }“ bei <b>{ $name }</b>.
settled-wish = Wunsch abgeschlossen: „{ $what }“ von <b>{ $name }</b>.
nobody = ohne Kunde
remind-own = ⏰ Du wolltest erinnert werden:
remind-points = { $count ->
    [one] ⏰ Ein Termin steht an:
   *[other] ⏰ { $count } Punkte stehen an:
    }
remind-title = { $count ->
    [one] ⏰ Eine Zusage steht an:
   *[other] ⏰ { $count } Zusagen stehen an:
    }
remind-day = Heute fällig
remind-eve = Fällig am { $day }
remind-late = Überfällig seit { $day }
remind-start = Ab heute, bis { $day }

## Termine

appointment-what = Termin („{ $what }“)
appointment-asked-met = 📅 Wie war der Termin bei { $name } ({ $day } um { $time })?
appointment-asked-call = 📅 Wie war das Telefonat mit { $name } ({ $day } um { $time })?
appointment-how = Eine Zeile genügt, ich trage sie ein.
appointment-lead = Heute Termin mit { $name }, { $line }
appointment-moved = 📅 { $name }: Termin verschoben auf { $day } um { $time } (war { $before })
appointment-cancelled = 📅 { $name }: Termin fällt aus (war { $before })
appointment-logged = ✅ Termin bei { $name } eingetragen. Magst du in einer Zeile festhalten, worum es ging?
calendar-entry = { $what }: { $name }
calendar-point = { $name }: { $what }
calendar-theirs = { $name } (Zusage des Kunden): { $what }
calendar-file = 📅 { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
    }. Antippen übernimmt die Datei in den Kalender; was sich später ändert, steht in einer neuen.
calendar-none = Kein Termin und keine Zusage mit Tag, also auch nichts für den Kalender.
button-took-place = Fand statt
button-fell-through = Fällt aus
brief-likes = Interessen ({ $name }): { $what }

## Abwesenheit und Übergabe

away-usage = Wann bist du weg, und wer vertritt dich? Zum Beispiel: /abwesend 7.12. bis 18.12. Ida
away-state = 🌴 Abwesend { $span }, Vertretung: <b>{ $deputy }</b>
away-ask-deputy = Abwesend { $span } – wer vertritt dich?
away-alone = Außer dir ist in diesen Tagen niemand im Team da, der vertreten kann. Nichts geändert.
away-set =
    🌴 Abwesend { $span }, Vertretung: <b>{ $deputy }</b>
    { $count ->
        [0] Du hast keine Kunden; Zusagen
        [one] Dein Kunde, Zusagen
       *[other] Deine { $count } Kunden, Zusagen
    } und Reklamationen gehen in dieser Zeit dorthin, mit einem Überblick am ersten Morgen. Ich melde mich, wenn du zurück bist, mit dem, was war.
away-covers = Du vertrittst in dieser Zeit selbst { $names }: Das geht dann auch an { $deputy }.
away-deputy-away = { $name } ist selbst abwesend ({ $span }). Nichts geändert.
away-deputy-unreachable = { $name } hat mich blockiert oder stummgeschaltet und bekäme nichts davon. Nichts geändert.
away-unread = „{ $text }“ verstehe ich nicht. Zum Beispiel: /abwesend 7.12. bis 18.12. Ida, /abwesend aus
away-past = Das liegt schon zurück. Nichts geändert.
away-none = Es ist keine Abwesenheit eingetragen.
away-ended = Willkommen zurück. Die Kunden sind wieder bei dir, am nächsten Arbeitsmorgen oder gleich kommt, was war.
away-cancelled = Die Abwesenheit ist aufgehoben, alles bleibt bei dir.
away-announced = 🌴 <b>{ $name }</b> ist { $span } weg, du vertrittst. Am { $first } bekommst du den Überblick.
away-called-off = <b>{ $name }</b> ist doch da, die Vertretung entfällt.
away-usage-lead = Für jemanden aus dem Team: /abwesend für Max heute bis Freitag Ida. Zurück: /abwesend für Max aus
away-whose = Wen meinst du? Schreib den ganzen Namen: { $names }
away-ask-deputy-of = Abwesend { $span } – wer vertritt?
away-set-of =
    🌴 <b>{ $name }</b> ist abwesend { $span }, Vertretung: <b>{ $deputy }</b>
    { $count ->
        [0] Kunden hat { $name } keine; Zusagen
        [one] Der eine Kunde, Zusagen
       *[other] Die { $count } Kunden, Zusagen
    } und Reklamationen gehen in dieser Zeit dorthin. Beide erfahren es von mir.
away-covers-of = { $name } vertritt in dieser Zeit selbst { $names }: Das geht dann auch an { $deputy }.
away-ended-of = { $name } gilt wieder als da und erfährt es von mir.
away-set-by = 🌴 <b>{ $by }</b> hat dich abwesend gemeldet: { $span }, Vertretung: <b>{ $deputy }</b>. Bis dahin bekommst du keine Liste.
away-off-by = <b>{ $by }</b> hat deine Abwesenheit aufgehoben, alles ist wieder bei dir.
undo-away-of = Abwesenheit von { $name }
button-away-end = Abwesenheit beenden
pack-title =
    🌴 Du vertrittst <b>{ $name }</b> bis { $until }
    { $count ->
        [0] Bis dahin ist bei { $all ->
            [one] dem einen Kunden
           *[other] den { $all } Kunden
        } nichts fällig.
        [one] Bei einem von { $all } Kunden ist etwas offen:
       *[other] Bei { $count } von { $all } Kunden ist etwas offen:
    }
pack-hint = Jeder Knopf zeigt den Kurzbrief eines Kunden. Anlässe und Zusagen kommen bis dahin zu dir.
back-title = Willkommen zurück, { $name }. Vertreten hat <b>{ $deputy }</b>.
back-nothing = In der Zeit wurde bei deinen Kunden nichts eingetragen.
back-counts = { $contacts ->
    [0] Keine Gespräche
    [one] Ein Gespräch
   *[other] { $contacts } Gespräche
    } bei { $customers ->
    [one] einem Kunden
   *[other] { $customers } Kunden
    }, { $closed ->
    [0] keine deiner Zusagen
    [one] eine deiner Zusagen
   *[other] { $closed } deiner Zusagen
    } erledigt.
back-open = Alles Offene ist wieder bei dir.
handover-from = Wessen Kunden sollen übergeben werden?
handover-left = { $name } (nicht mehr da)
handover-nothing = Niemand im Team hat Kunden oder offene Punkte.
handover-to = Wer übernimmt die Kunden von <b>{ $name }</b>?
handover-sure = { $customers ->
    [0] Kein Kunde
    [one] Ein Kunde
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] ein offener Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> gehen an <b>{ $to }</b>. Der Verlauf bleibt, wie er ist.
handover-done = Übergeben: { $customers ->
    [0] kein Kunde
    [one] ein Kunde
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] ein offener Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> sind jetzt bei <b>{ $to }</b>.
handover-told-back = { $customers ->
    [0] Kein Kunde
    [one] Ein Kunde
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] ein offener Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> sind nun doch nicht bei dir: Die Übergabe wurde zurückgenommen.
handover-told = Du hast { $customers ->
    [0] keinen Kunden
    [one] einen Kunden
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] einen offenen Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> übernommen. Der Verlauf steht auf den Karten.
button-handover = Übergeben

## Die Woche

digest-title = <b>Woche { $week } · { $team }</b>
digest-own = <b>Deine Woche { $week }</b>
digest-own-none = Du hast noch keine eigenen Kunden. Sobald du zu einem etwas notierst, gehört er dir.
digest-coverage = { $tier }-Kunden im Takt: { $kept } von { $total }
digest-no-tier = Noch keine A-Kunden eingeteilt.
digest-change = ({ $change })
digest-overdue = Überfällig: { $names }
digest-more = und { $more ->
    [one] 1 weiterer
   *[other] { $more } weitere
    }
digest-complaints = Reklamationen: { $count } offen, älteste { $days ->
    [0] von heute
    [one] 1 Tag
   *[other] { $days } Tage
    } ({ $whose })
digest-no-complaints = Reklamationen: keine offen
digest-promises = Zusagen: { $kept } von { $due } gehalten
digest-no-promises = Zusagen: keine fällig
digest-promises-open = Zusagen: { $open } noch offen in dieser Woche
digest-still-open = { $open } noch offen
digest-occasions = Anlässe: { $found } gefunden, { $used } genutzt
digest-next-week = Woche { $week }: { $told }
digest-birthdays = { $count ->
    [one] 1 Geburtstag
   *[other] { $count } Geburtstage
    }
digest-fair = { $name } ({ $count ->
    [0] noch kein Kunde dort
    [one] 1 Kunde dort
   *[other] { $count } Kunden dort
    })
digest-row-fair = { $name }, { $span }{ $count ->
    [0] { "" }
   *[other] : { $names }
    }
digest-still = weiterhin
digest-nobody = niemand
digest-as-of = Stand { $day }
digest-row-neglected = { $days ->
    [one] 1 Tag still
   *[other] { $days } Tage still
    }
digest-row-never = noch kein Gespräch notiert
digest-row-complaint = { $days ->
    [0] seit heute
    [one] seit 1 Tag
   *[other] seit { $days } Tagen
    }: „{ $text }“
digest-row-promise = { $state ->
    [kept] gehalten
    [late] zu spät
    [broken] nicht gehalten
   *[open] offen
    }: „{ $what }“ ({ $day })
digest-row-birthday = { $name } ({ $customer }) am { $day }
digest-part-a = A-Kunden über dem spätesten Abstand
digest-part-complaints = Offene Reklamationen
digest-part-promises = Zusagen der Woche
digest-part-all = Alle Zahlen
digest-part-none = Keine.
button-part-a = A-Kunden
button-part-complaints = Reklamationen
button-part-promises = Zusagen
digest-warnings = Warnzeichen: { $names }
digest-pulse = Puls: { $told }
digest-pulse-none = Puls: diese Woche keine Antworten
digest-pulse-never = Puls: noch keine Antworten
digest-satisfaction = Zufriedenheit { $value } von 10 (n={ $n })
digest-frustrated = { $count ->
    [one] 1 Kunde verärgert
   *[other] { $count } Kunden verärgert
    }
digest-effort = Mühe { $value } von 5 (n={ $n })
digest-few = , wenig Antworten
digest-time = Zeit in Stunden: { $told }
digest-time-class = { $tier } { $given } von { $planned }
warning-frustration = verärgert
warning-satisfaction = Zufriedenheit
warning-promise = Zusage zu spät
warning-silence = still
warning-orders = weniger Aufträge
evidence-frustration = { $count ->
    [one] verärgert am { $day }
   *[other] verärgert an { $number } Tagen, zuletzt { $day }
    }
evidence-satisfaction = { $before ->
    [0] Zufriedenheit { $number } von 10 am { $day }
   *[other] Zufriedenheit { $number } von 10 am { $day }, davor { $before }
    }
evidence-promise = { $count ->
    [one] unsere Zusage überfällig seit { $day }
   *[other] { $before } unserer Zusagen überfällig, die älteste seit { $day }
    }
evidence-silence = kein Gespräch seit { $day }: { $number } Tage, höchstens { $before } vereinbart
evidence-orders = { $number } Aufträge im letzten halben Jahr, davor { $before }; der letzte am { $day }
digest-part-warnings = Warnzeichen mit Belegen
button-part-warnings = Warnzeichen
button-chart = Bild
chart-comes = Das Bild kommt gleich.
chart-there = Das Bild hast du schon, weiter unten.
chart-failed = Das Bild ließ sich nicht zeichnen. Alle Zahlen stehen hinter den Knöpfen der Woche.
button-part-all = Alle Zahlen

## Der Puls

pulse-ask-satisfaction = Kam zur Sprache, wie zufrieden { $name } mit uns ist? 1 gar nicht, 10 sehr.
pulse-ask-frustration = Wie sehr hat { $name } sich geärgert?
pulse-ask-effort = Wie viel Mühe hatte { $name }, bis das gelöst war?
pulse-frustration-1 = Kaum
pulse-frustration-3 = Spürbar
pulse-frustration-5 = Sehr
pulse-effort-1 = Wenig
pulse-effort-3 = Etwas
pulse-effort-5 = Viel
pulse-told-satisfaction = Zufriedenheit: { $answer } von 10
pulse-told-frustration = Ärger: { $answer }
pulse-told-effort = Mühe des Kunden: { $answer }
pulse-answered = Notiert für { $name }. { $told }
pulse-satisfaction = Zufriedenheit
pulse-frustration = Ärger
pulse-effort = Mühe des Kunden

## Die Wirkung

effect-title = Was die Anstöße bewirken · { $team }
effect-own = Was die Anstöße bei dir bewirken
effect-span = { $span }, nur abgeschlossene Fälle
effect-none = { $span }: noch kein abgeschlossener Anstoß. Jeder wird vier Tage lang beobachtet.
effect-prompts = { $prompts ->
    [one] 1 Anstoß am Morgen
   *[other] { $prompts } Anstöße am Morgen
    }
effect-contacts = danach binnen 4 Tagen Kontakt: { $contacts } von { $prompts } ({ $share } %)
effect-outcomes = davon mit Zusage, Wunsch, Erledigtem oder guter Stimmung: { $outcomes }
effect-small = Kleine Zahl (n={ $n }): Das kann Zufall sein.
effect-anyway = Zum Vergleich: Ohne Anstoß gab es bei denselben Kunden in { $share } % der Vier-Tage-Abschnitte Kontakt (n={ $n }).
effect-no-yardstick = Ein Vergleich mit Tagen ohne Anstoß ist noch nicht möglich (n={ $n }).
effect-reasons = Nach dem stärksten Grund, Kontakt nach Anstoß:
effect-reason = { $name ->
    [overdue] überfällig
    [promise] Zusage
    [complaint] Reklamation
    [occasion] Anlass
    [birthday] Geburtstag
    [wish] Wunsch
    [fair] Messe
    [jubilee] Jubiläum
    [contract] Vertragsende
    [quiet] ungewohnt still
    [survey] lange nicht gefragt
    [budget] Zeit übrig
    [dormant] lange nichts gehört
   *[other] anderes
    }: { $contacts } von { $n }
effect-reason-small = { " " }(kleine Zahl)
effect-caveat = Danach heißt nicht deswegen: Auf die Liste kommt, wer ohnehin dran ist.
effect-caveat-logged = Gezählt wird nur, was notiert ist; „Erledigt“ auf der Karte zählt als Kontakt.

## Das Bild der Woche

chart-title = Woche { $week } · { $team }
chart-caption = Das Bild zur Woche { $week }
chart-kept = Im Takt, gehalten, genutzt
chart-class = { $tier }-Kunden
chart-promises = Zusagen gehalten
chart-occasions = Anlässe genutzt
chart-of = { $done } von { $total }
chart-none = keine
chart-time = Zeit diese Woche
chart-hours = { $given } von { $planned } h
chart-complaints = Offene Reklamationen
chart-no-complaints = keine
chart-days = { $days ->
    [0] seit heute
    [one] 1 Tag
   *[other] { $days } Tage
    }
chart-pulse = Puls der letzten acht Wochen
chart-satisfaction = Zufriedenheit, 10 ist am besten
chart-frustration = Verärgerte Kunden je Woche
chart-effort = Mühe mit uns, 1 ist wenig
chart-count = n={ $n }
chart-no-answers = noch keine Antworten
chart-none-annoyed = niemand verärgert, soweit notiert
chart-note = Unten die Woche. n: Antworten, hohl bei weniger als 5.

## Presse

press-headline-colon = 📰 { $name }: { $title }
press-headline-runs = 📰 { $name } { $rest }
press-headline-competitor = 📰 { $name } · Wettbewerber { $about }: { $title }
press-headline-competitor-runs = 📰 { $name } · Wettbewerber { $about } { $rest }
press-headline-topic = 📰 { $name } · Thema { $about }: { $title }
press-source = { $source }, { $age }
press-others = { $n ->
    [one] auch in 1 weiteren
   *[other] auch in { $n } weiteren
    }
press-minutes = vor { $n } Min.
press-hours = vor { $n } Std.
press-hook = Aufhänger: { $hook }.
press-last = Letztes Gespräch: { $day }
press-last-never = Noch kein Gespräch eingetragen.
press-state-fits = 👍 Passt
press-planned = ☎️ Anruf vorgemerkt für { $day }
press-judged-fits = 👍 Gemerkt: passt. So etwas zeige ich eher.
press-judged-unfit = Gemerkt: passt nicht. Die Meldung zu { $name } ist weg, so etwas zeige ich seltener.
press-call = anrufen: { $title }
press-none = Gerade keine Anlässe aus der Presse.
press-ask-which = Welcher Kunde ist gemeint?
press-none-of = Gerade keine Anlässe aus der Presse zu { $name }.
press-customer-unknown = Einen Kunden „{ $name }“ finde ich nicht.
press-title = 📰 <b>Anlässe aus der Presse</b> ({ $n })
press-title-team = 📰 <b>Anlässe des Teams</b> ({ $n })
press-title-of = 📰 <b>{ $name }</b> in der Presse ({ $n })
press-line = { $number } · { $name }: { $title } ({ $source }, { $age })
press-line-competitor = { $number } · { $name } · Wettbewerber { $about }: { $title } ({ $source }, { $age })
press-line-topic = { $number } · { $name } · Thema { $about }: { $title } ({ $source }, { $age })
press-words-ask = Welche Meldungen zählen für { $name }?
press-words-kept = Für { $name } gilt bei neuen Meldungen:
press-words-open = Für { $name } zählen wieder alle Meldungen.
press-words-thing = Die Wörter für { $name }
press-more = … und { $n } weitere
button-article = Artikel
button-plan-call = Anruf vormerken
button-fits = Passt
button-unfit = Passt nicht

occasion-hook-customer-acquisition = fragen, was der Schritt für die Zusammenarbeit bedeutet
occasion-hook-customer-award = gratulieren und fragen, wie es dazu kam
occasion-hook-customer-figures = fragen, was hinter den Zahlen steckt
occasion-hook-customer-insolvency = behutsam melden: zuhören und klären, was jetzt gebraucht wird; nichts anbieten
occasion-hook-customer-layoffs = behutsam melden: fragen, wie es den Leuten damit geht; nichts anbieten
occasion-hook-customer-mention = fragen, was dahintersteckt
occasion-hook-customer-merger = fragen, was sich ändert und wer künftig entscheidet
occasion-hook-customer-newsite = gratulieren und fragen, was am neuen Standort gebraucht wird
occasion-hook-customer-organizationleadership = gratulieren und fragen, was zuerst angepackt wird
occasion-hook-customer-partnership = fragen, was die beiden zusammen vorhaben
occasion-hook-customer-product = fragen, wie es bei den Kunden ankommt
occasion-hook-customer-spinoff = fragen, wer künftig wofür zuständig ist
occasion-hook-customer-strike = behutsam melden: fragen, was jetzt liegen bleibt und wo Hilfe willkommen ist
occasion-hook-customer-tradefair = fragen, ob dort Zeit für ein Treffen ist
occasion-hook-competitor-acquisition = fragen, wie der Kunde den Schritt des Wettbewerbers sieht
occasion-hook-competitor-award = fragen, worin der Kunde sich selbst vorn sieht
occasion-hook-competitor-figures = fragen, wie das eigene Geschäft gerade läuft
occasion-hook-competitor-insolvency = sachlich bleiben und fragen, was das im Markt auslöst
occasion-hook-competitor-layoffs = sachlich bleiben und fragen, wie der Kunde die Lage im Markt sieht
occasion-hook-competitor-mention = fragen, was der Kunde davon mitbekommen hat
occasion-hook-competitor-merger = fragen, was sich dadurch im Markt verschiebt
occasion-hook-competitor-newsite = fragen, was der Kunde für seine Standorte plant
occasion-hook-competitor-organizationleadership = fragen, was der Kunde von der neuen Leitung dort erwartet
occasion-hook-competitor-partnership = fragen, mit wem der Kunde zusammengehen möchte
occasion-hook-competitor-product = fragen, was der Kunde dem entgegensetzen will
occasion-hook-competitor-spinoff = fragen, was der Kunde daraus erwartet
occasion-hook-competitor-strike = sachlich bleiben und fragen, ob beim Kunden gerade mehr ankommt
occasion-hook-competitor-tradefair = fragen, ob der Kunde auch dort ist
occasion-hook-topic = fragen, wie das Thema den Kunden trifft
occasion-hook-fair = fragen, ob dort Zeit für ein Treffen ist

button-prepare = Vorbereiten
press-draft = Entwurf, zum Verschicken von Hand: „{ $text }“

occasion-benefit-leadership = Was der Kunde davon hat: jemand, der weiß, was bisher vereinbart ist.
occasion-benefit-change = Was der Kunde davon hat: Gewissheit, was so weitergeht und wer für ihn da ist.
occasion-benefit-careful = Was der Kunde davon hat: jemand, der zuhört und etwas leichter macht, ohne zu verkaufen.
occasion-benefit-news = Was der Kunde davon hat: jemand, der es bemerkt hat und mitdenkt, was als Nächstes kommt.
occasion-benefit-competitor = Was der Kunde davon hat: einen Blick von außen auf das, was seinen Markt bewegt.
occasion-benefit-topic = Was der Kunde davon hat: was andere aus dem Thema machen und was es für ihn heißen kann.
occasion-benefit-fair = Was der Kunde davon hat: eine feste halbe Stunde auf der Messe statt einer Zufallsbegegnung.
occasion-draft-good = Ich habe ‚{ $title }‘ gelesen – herzlichen Glückwunsch. Ich würde gern hören, wie es dazu kam. Wann passt Ihnen ein kurzes Gespräch?
occasion-draft-neutral = Ich habe ‚{ $title }‘ gelesen und würde gern von Ihnen hören, was das für Ihre Arbeit heißt. Wann passt Ihnen ein kurzes Gespräch?
occasion-draft-careful = Ich habe die Nachricht über Ihr Haus gelesen und denke an Sie. Wenn ein Gespräch hilft oder wir gerade etwas leichter machen können: Ich bin da.
occasion-draft-market = Ich habe ‚{ $title }‘ gelesen und wüsste gern, wie Sie das sehen. Wann passt Ihnen ein kurzes Gespräch?

## Messen

fair-usage =
    Eine Messe hinzufügen, mit ihren Tagen und den Kunden, die hingehen:
    /messe Empack Dortmund 2. bis 3. Dezember: KUNDE, KUNDE
    Weitere Kunden später: /messe Empack Dortmund: KUNDE
fair-none = Noch keine Messe.
fair-title = 🎪 <b>Messen</b> ({ $n })
fair-line = { $name }, { $days }: { $goers }
fair-nobody = noch kein Kunde
fair-unknown = ❓ Nicht gefunden oder nicht eindeutig: { $names }
fair-promise = In den vier Wochen davor zählt sie am Morgen als Grund, um ein Treffen dort zu bitten, in der Woche danach zum Nachfragen.
fair-long = Länger als einen Monat dauert keine Messe. Nichts gespeichert.
fair-removed = Entfernt: { $name }.
button-fair-remove = { $name } entfernen

## Feeds

feed-usage =
    Einen Feed hinzufügen, mit der Adresse der Seite oder des Feeds:
    /feed neu ADRESSE für KUNDE
    /feed neu ADRESSE Wettbewerber NAME von KUNDE
    /feed neu ADRESSE Thema WORTE
    /feed neu ADRESSE alle
    /feed neu SUCHE-MIT-{"{name}"} für alle A-Kunden
    Eine ganze Liste: die OPML-Datei eines Feed-Lesers hierher schicken; /feed opml gibt alle als Datei.
feed-none = Noch kein Feed.
feed-title = 📡 <b>Feeds</b> ({ $n })
feed-line = { $number } · <b>{ $title }</b> – { $purpose }
feed-purpose-customer = { $name }
feed-purpose-competitor = Wettbewerber { $name } von { $customer }
feed-purpose-topic = Thema { $name }
feed-purpose-topic-of = Thema { $name } für { $customer }
feed-purpose-all = alle Kunden
feed-last = zuletzt gelesen { $day } { $time }
feed-last-never = noch nie gelesen
feed-next = nächster Blick { $day } { $time }
feed-week = { $n ->
    [0] weniger als 1 Meldung die Woche
    [one] etwa 1 Meldung die Woche
   *[other] etwa { $n } Meldungen die Woche
    }
feed-paused = ⏸ angehalten
feed-failing = ⚠️ { $error }, seit { $day } { $time }
feed-gone-state = ⚠️ Den Feed gibt es nicht mehr. Ich frage nicht weiter.
feed-hits = Betrifft: { $names }
feed-hits-none = Bisher betrifft keine Meldung einen Kunden.
feed-rate = In 30 Tagen { $met ->
    [0] betraf keine
    [one] betraf eine
   *[other] betrafen { $met }
    } von { $read } { $read ->
    [one] Meldung
   *[other] Meldungen
    } einen Kunden{ $percent }.
feed-percent = {" "}({ $n } %)
feed-undated = Ohne Datum, das stimmen kann: Es zählt der Tag, an dem ich eine Meldung zum ersten Mal sehe.
feed-left-out = ⚠️ Sehr langer Feed: { $n } Meldungen an seinem Ende lese ich nicht.
feed-hit = { $name } ({ $n ->
    [one] 1 Meldung
   *[other] { $n } Meldungen
    })
feed-hits-more = und { $n } weitere
feed-looking = Ich sehe mir den Feed an …
feed-checking = Ich sehe nach …
feed-ask-purpose = Für wen ist dieser Feed? Schreib mir den Kunden, „Wettbewerber NAME von KUNDE“ oder „Thema WORTE“.
feed-customer-unknown = Einen Kunden „{ $name }“ finde ich nicht. Nichts gespeichert. Für wen ist der Feed?
feed-added = 📡 Feed dabei: <b>{ $title }</b> – { $purpose }
feed-added-purpose = 📡 <b>{ $title }</b> lese ich schon, jetzt auch für: { $purpose }
feed-already = Diesen Feed lese ich schon: <b>{ $title }</b> – { $purpose }
feed-entry = • { $title } ({ $age })
feed-entry-undated = • { $title }
feed-empty = Noch keine Meldungen darin.
feed-would-hit = Wäre jetzt ein Anlass für: { $names }
feed-would-hit-own = Ein Feed eigens für { $names }: Jede Meldung darin zählt, auch ohne den Namen.
feed-would-hit-none = Von den Kunden kommt darin gerade niemand vor.
feed-not-a-feed-found = Das ist eine Seite, kein Feed. Sie bietet an:
feed-not-a-feed = Das ist kein Feed, und die Seite bietet auch keinen an. Nichts gespeichert.
feed-refused = { $error }. Nichts gespeichert.
feed-error-timeout = Der Feed antwortet nicht (Zeitüberschreitung)
feed-error-refused_address = Diese Adresse liegt nicht im öffentlichen Netz, dort sehe ich nicht nach
feed-error-bad_address = Das ist keine Adresse, die ich öffnen kann
feed-error-dns = Diese Adresse gibt es nicht (Name unbekannt)
feed-error-tls = Keine sichere Verbindung: Mit dem Zertifikat stimmt etwas nicht
feed-error-connection = Die Verbindung kommt nicht zustande
feed-error-too_large = Der Feed ist zu groß (über 10 MB)
feed-error-too_many_redirects = Die Adresse leitet immer weiter
feed-error-http = Die Antwort des Servers ist fehlerhaft
feed-error-encoding = Die Antwort lässt sich nicht entpacken
feed-error-empty = Die Adresse antwortet leer
feed-error-not_a_feed = Dort steht kein Feed
feed-error-dangerous = Der Feed enthält gefährliche Anweisungen, ich lese ihn nicht
feed-error-unreadable = Der Feed ist nicht lesbar
feed-error-too_slow = Der Feed braucht zu lange zum Lesen
feed-error-parser_died = Der Feed ist nicht lesbar
feed-error-denied = Der Server verlangt eine Anmeldung oder lehnt ab ({ $status })
feed-error-missing = Unter der Adresse ist nichts ({ $status })
feed-error-busy = Der Server ist überlastet ({ $status })
feed-error-status = Der Server meldet einen Fehler ({ $status })
feed-remove-sure = <b>{ $title }</b> wirklich entfernen? Gefundene Anlässe bleiben.
feed-removed = Entfernt: <b>{ $title }</b>.
feed-told-failing = ⚠️ Der Feed <b>{ $title }</b> liefert seit { $day } nichts: { $error }. Ich versuche es weiter.
feed-told-healed = ✅ Der Feed <b>{ $title }</b> geht wieder.
feed-told-moved = 📡 Der Feed <b>{ $title }</b> ist umgezogen, ich lese ihn jetzt hier: { $to }
feed-moved-thing = Die Adresse von „{ $title }“
feed-told-gone = ⚠️ Den Feed <b>{ $title }</b> gibt es laut Server nicht mehr. Ich frage nicht weiter; /feed zeigt alle.
feed-words-only = Nur Meldungen mit: { $words }
feed-words-not = Keine Meldungen mit: { $words }
feed-words-ask = Welche Meldungen aus <b>{ $title }</b> zählen?
feed-words-how = Schreib mir: „nur Glas, Spiegel“, „ohne Fußball“, beides, oder „alles“.
button-feed-words = Wörter
feed-template-usage =
    Eine Suche für jeden Kunden einer Klasse geht so, mit {"{name}"} an der Stelle des Namens:
    /feed neu https://news.example/rss?q={"{name}"} für alle A-Kunden
feed-template-nobody = Noch kein Kunde hat die Klasse { $tier }. Nichts gespeichert.
feed-template-added = { $n ->
    [one] 📡 Ein Such-Feed dabei für Klasse { $tier }:
   *[other] 📡 { $n } Such-Feeds dabei für Klasse { $tier }:
    }
feed-template-known = { $n ->
    [one] Einer war schon da.
   *[other] { $n } waren schon da.
    }
feed-template-left = { $n ->
    [one] ⚠️ Für einen weiteren Kunden der Klasse noch nicht: Mehr als { $new } auf einmal nehme ich nicht auf. Derselbe Befehl noch einmal holt ihn dazu.
   *[other] ⚠️ Für { $n } weitere Kunden der Klasse noch nicht: Mehr als { $new } auf einmal nehme ich nicht auf. Derselbe Befehl noch einmal geht dort weiter.
    }
feed-template-all-known = Alle Kunden der Klasse { $tier } haben diesen Such-Feed schon.
feed-template-thing = Die Suche für { $n } Kunden der Klasse { $tier }
feed-template-then = Ich lese sie einen nach dem anderen. Es zählen nur Meldungen, die einen Kunden nennen.
button-feed-all = Für alle Kunden
button-feed-cancel = Abbrechen
button-feed-check = Jetzt prüfen
button-feed-pause = Pausieren
button-feed-resume = Fortsetzen
button-feed-remove = Entfernen
button-feed-really-remove = Wirklich entfernen
feed-cancelled = Abgebrochen. Nichts gespeichert.

# Listen von Feeds als Datei (OPML)
opml-looking = Ich sehe mir die Datei an …
opml-subscribing = Ich nehme sie auf …
opml-who = Eine Liste von Feeds nimmt nur eure Administration auf. Nichts geändert.
opml-not-come = Die Datei ist nicht bei mir angekommen. Nichts gespeichert. Bitte noch einmal schicken.
opml-trouble-too_large = Die Datei ist zu groß (über 1 MB). Nichts gespeichert.
opml-trouble-dangerous = Die Datei enthält gefährliche Anweisungen (Zeile { $line }), ich lese sie nicht. Nichts gespeichert.
opml-trouble-unreadable = Ab Zeile { $line } kann ich die Datei nicht lesen. Nichts gespeichert.
opml-trouble-not_opml = Das ist keine Liste von Feeds (OPML). Nichts gespeichert.
opml-trouble-too_many = So viele Feeds in einer Datei lese ich nicht (über 5.000). Nichts gespeichert.
opml-trouble-empty = In der Datei steht kein Feed. Nichts gespeichert.
opml-new = { $n ->
    [one] 📡 Ein neuer Feed in der Datei:
   *[other] 📡 { $n } neue Feeds in der Datei:
    }
opml-none-new = In der Datei ist kein neuer Feed.
opml-line = • { $title }
opml-more = und { $n } weitere
opml-known = { $n ->
    [one] Einen lese ich schon.
   *[other] { $n } lese ich schon.
    }
opml-refused = { $n ->
    [one] ⚠️ Einer geht nicht:
   *[other] ⚠️ { $n } gehen nicht:
    }
opml-refused-line = • Zeile { $line }: { $title } – { $why }
opml-why-no_address = keine Adresse
opml-why-bad_address = keine Web-Adresse
opml-why-refused_address = liegt nicht im öffentlichen Netz
opml-why-doubled = steht weiter oben schon
opml-why-over = mehr als 200 auf einmal nehme ich nicht auf
opml-for-all = Sie gelten für alle Kunden. Noch ist nichts gespeichert.
opml-all-known = Inzwischen lese ich sie alle schon. Nichts geändert.
opml-added = { $n ->
    [one] 📡 Ein Feed dabei.
   *[other] 📡 { $n } Feeds dabei.
    }
opml-then = { $minutes ->
    [one] In der nächsten Minute lese ich sie zum ersten Mal, einen nach dem anderen. Was nicht geht, zeigt /feed.
   *[other] In den nächsten { $minutes } Minuten lese ich sie zum ersten Mal, einen nach dem anderen. Was nicht geht, zeigt /feed.
    }
opml-thing = { $n ->
    [one] Die Liste mit einem Feed
   *[other] Die Liste mit { $n } Feeds
    }
opml-file = { $n ->
    [one] 📡 Ein Feed als Datei. Jeder Feed-Leser nimmt sie an, ich auch.
   *[other] 📡 { $n } Feeds als Datei. Jeder Feed-Leser nimmt sie an, ich auch.
    }
opml-file-title = Feeds von { $team }
button-opml-take = { $n ->
    [one] Aufnehmen
   *[other] Alle { $n } aufnehmen
    }

## Menschen, Einstellungen, Kundenkarte

start-again = Da bin ich, { $name }. Schreib mir einfach von einem Gespräch, oder /heute zeigt, wer von dir hören sollte.
and-more = und { $count ->
    [one] 1 weiterer
   *[other] { $count } weitere
    }

command-today = wer heute von dir hören sollte
command-week = deine Woche: Takt, Zusagen, Warnzeichen
command-effect = was die Anstöße bewirken, mit Zahlen und Vorbehalt
command-open = offene Zusagen, Reklamationen, Wünsche
command-customer = die Karte eines Kunden
command-press = Anlässe aus der Presse
command-fair = Messen, und wer hingeht
command-calendar = Termine und Zusagen als Kalenderdatei
command-undo = das Letzte zurücknehmen
command-away = Abwesenheit mit Vertretung
command-handover = Kunden an jemand anderen übergeben
command-pause = Pause vom Morgen
command-settings = Uhrzeit, Arbeitstage, Sprache
command-language = Deutsch oder Englisch
command-privacy = was ich speichere
command-help = was ich kann
command-team = die Woche des Teams
command-feed = Presse-Feeds verwalten
command-people = wer hier ist, mit welcher Rolle
command-invite = jemanden einladen
command-words = Wörter, die nur bei euch etwas heißen

help-first = Schreib mir von einem Gespräch wie einer Kollegin: mit wem, wann, was war, was du zugesagt hast. Ich trage es ein und frage nach, wenn etwas offen ist.
help-last = Fragen gehen auch so: „Wann habe ich zuletzt mit … gesprochen?“, „Wer hat diese Woche Geburtstag?“
    Aufträge auch: „Erinnere mich um 15 Uhr an …“, und für Kolleginnen: „Frage an Ida: …“
help-group-day = Der Tag
help-group-customers = Kunden
help-group-own = Für dich
help-group-team = Team
privacy =
    <b>Was ich speichere</b>
    Deinen Namen, deine Telegram-Nummer und deine Einstellungen; was du mir über Gespräche schreibst, im Wortlaut; die Kunden und Ansprechpartner deines Teams; wer an den Rollen etwas geändert hat.

    <b>Wer es sieht</b>
    Dein Team und seine Leitung. Andere Teams sehen nichts davon. Was zwischen uns läuft, geht durch Telegram; sonst verlässt nichts diesen Rechner, und ich schreibe nie an Kunden.

    <b>Ändern und löschen</b>
    Einträge korrigierst oder löschst du selbst unter der Quittung. Eine Auskunft über alles oder eine Löschung macht eure Administration.

settings-title = Deine Einstellungen
settings-hour = Morgen: { $value }
settings-zone = Zeitzone: { $value }
settings-days = Arbeitstage: { $value }
settings-region = Feiertage: { $value }
settings-quiet = Ruhezeit: { $value }
settings-capacity = Kunden am Morgen: { $value }
settings-pulse = Fragen nach Gesprächen: { $value }
settings-pulse-on = an
settings-pulse-off = aus
settings-language = Sprache: { $value }
settings-address = Anrede: { $value }
settings-paused = Pause bis { $day }
settings-changed-capacity = Geändert. Kunden am Morgen: { $value }
settings-hour-quiet = Das liegt in deiner Ruhezeit, darum kommt die Liste um { $time }.
settings-changed = Geändert. { $what }: { $value }
settings-impossible = Das geht nicht. Nichts geändert.
settings-quiet-none = keine
settings-quiet-span = { $start } bis { $end }
settings-language-de = Deutsch
settings-language-de-sie = Deutsch
settings-language-en = English
settings-address-du = Du
settings-address-sie = Sie
settings-ask-hour = Wann soll ich mich morgens melden? Jetzt: { $value }
settings-ask-zone = In welcher Zeitzone bist du? Jetzt: { $value }
settings-ask-days = An welchen Tagen arbeitest du? Jetzt: { $value }
settings-ask-region = Welche Feiertage gelten für dich? Jetzt: { $value }
settings-ask-part = { $country }: welcher Teil?
settings-ask-quiet = Wann soll ich nicht schreiben? Jetzt: { $value }
settings-ask-capacity = Wie viele Kunden höchstens am Morgen? Jetzt: { $value }
settings-ask-pulse = Soll ich nach Gesprächen ab und zu nach Zufriedenheit, Ärger oder Mühe fragen, mit Knöpfen zum Antippen? Höchstens einmal am Tag. Jetzt: { $value }
language-only = Das kann ich leider nicht. Ich spreche Deutsch und Englisch.
settings-ask-language = Welche Sprache? Jetzt: { $value }
settings-ask-address = Du oder Sie? Jetzt: { $value }
settings-type-hour = Oder schreib mir die Uhrzeit.
settings-type-zone = Oder schreib mir eine größere Stadt.
settings-type-region = Oder schreib mir das Land, Bundesland oder den Kanton.
button-settings-hour = Uhrzeit
button-settings-zone = Zeitzone
button-settings-days = Arbeitstage
button-settings-region = Feiertage
button-settings-quiet = Ruhezeit
button-settings-capacity = Anzahl
button-settings-pulse = Fragen
button-settings-language = Sprache
button-settings-address = Anrede
button-whole-country = Ganzes Land

pause-on = Bis einschließlich { $day } ist Pause.
pause-off = Gerade keine Pause.
pause-ask = Bis wann soll ich morgens still sein? Du kannst auch schreiben: /pause bis Freitag
pause-set = Pause bis einschließlich { $day }, am { $morning } geht es weiter. An Zusagen erinnere ich auch bis dahin.
pause-planned = Pause ist von { $first } bis einschließlich { $day } vorgemerkt.
pause-set-from = Pause von { $first } bis einschließlich { $day }, am { $morning } geht es weiter. An Zusagen erinnere ich auch dann.
pause-ended = Die Pause ist zu Ende, am { $morning } melde ich mich wieder.
pause-none = Es ist keine Pause eingetragen.
pause-over = Dieser Tag ist schon vorbei.
pause-long = Eine Pause dauert höchstens ein Jahr. Nichts geändert.
pause-set-day = Pause am { $day }, am { $morning } geht es weiter. An Zusagen erinnere ich auch dann.
day-impossible = Den { $day } gibt es nicht. Nichts geändert.
away-stranger = { $name } ist nicht im Team.
days-backwards = Der letzte Tag liegt vor dem ersten. Nichts geändert.
pause-past = Das liegt schon zurück. Nichts geändert.
pause-unread = „{ $text }“ verstehe ich nicht als Datum. Zum Beispiel: /pause bis Freitag, /pause bis 3.12., /pause aus
button-pause-today = Nur heute
button-pause-until = Bis { $day }
button-resume = Pause beenden

people-title = <b>{ $team }</b>: { $count ->
    [one] 1 Person
   *[other] { $count } Personen
    }
person-roles = Rolle: { $roles }
person-joined = Dabei seit { $day }
person-paused = Pause bis { $day }
person-unreachable = Hat mich blockiert oder stummgeschaltet
person-changed = { $name }: jetzt { $roles }.
person-sure = { $name } entfernen? Der Zugang endet sofort. Was eingetragen ist, bleibt; die Kunden gehen an die anderen.
person-removed = { $name } ist entfernt und kommt nicht mehr herein.
person-last-admin = Das ist die letzte Administration, sie bleibt. Gib zuerst jemand anderem die Rolle. Nichts geändert.
person-yourself = Den eigenen Zugang als Administration ändert nur eine andere Administration. Nichts geändert.
person-last-role = Das ist die einzige Rolle. Zum Beenden des Zugangs tippe auf „Entfernen“. Nichts geändert.
button-remove-person = Entfernen
button-really-remove = Wirklich entfernen
button-invite = Einladen

invite-ask = In welcher Rolle?
invite-ask-named = In welcher Rolle kommt { $name }?
invite-usage = So geht es: /einladen Teamleitung Ida Berger
invite-made = Einladung ({ $role }). Bitte weiterleiten:
invite-made-named = Einladung für { $name } ({ $role }). Bitte weiterleiten:
invite-valid = Gilt bis { $day } und nur einmal.
invite-qr = Zum Abfotografieren. Gilt einmal.
invite-gone = Diese Einladung ist verbraucht, abgelaufen oder zurückgezogen.
invite-withdrawn = Rückgängig gemacht. Die Einladung gilt nicht mehr.
button-qr = QR-Code
button-withdraw = Rückgängig

card-tier = { $tier }-Kunde
card-owner = bei { $name }
card-no-owner = noch bei niemandem
card-do-not-contact = ⛔ Nicht kontaktieren
card-quiet-until = Ruhe gewünscht bis { $day }
card-complaint = ⚠️ Reklamation offen { $days ->
    [0] seit heute
    [one] seit 1 Tag
   *[other] seit { $days } Tagen
    }: „{ $text }“ ({ $day })
card-late = war fällig am { $due }
card-last = Zuletzt am { $day }, { card-channel }
card-channel = { $channel ->
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
    }
card-last-by = von { $name }
card-last-with = mit { $name }
card-quote = „{ $quote }“
card-never = Noch kein Gespräch eingetragen.
card-press = 📰 { $title } ({ $source }, { $day })
card-appointment = 📅 Termin am { $day } um { $time }{ $what ->
    [Termin] { "" }
   *[other] : „{ $what }“
    }
card-contract = Vertrag bis { $day }
card-next = Nächster Schritt: bis { $day } melden (Takt { $days } Tage)
card-next-now = Nächster Schritt: jetzt melden (Takt { $days } Tage)
card-people = Leute: { $names }
card-nobody = Noch niemand eingetragen.
contact-birthday = Geburtstag: { $day }
contact-interests = Interessen: { $names }
history-title = { $count ->
    [0] Noch nichts eingetragen.
    [one] 1 Eintrag
   *[other] { $count } Einträge, neueste zuerst
    }
button-brief = Kurzbrief
button-history = Verlauf
button-people = Leute
button-card = Zur Karte
button-leave = Nicht kontaktieren
button-meet = Wieder kontaktieren
left-alone = { $name } wird nicht mehr vorgeschlagen.
in-peace = { $name } bleibt in Ruhe bis { $day }: bis dahin kein Vorschlag. Zusagen melde ich weiter.
met-again = { $name } kann wieder vorgeschlagen werden.
customer-last = Um diesen Kunden ging es zuletzt. Ein anderer: /kunde mit dem Namen
customer-which = Welcher Kunde? Sonst: /kunde mit dem Namen
customer-several = Das passt auf mehrere. Welcher?
customer-near = „{ $name }“ gibt es so nicht. Einer von diesen?
customer-none = Noch ist kein Kunde da. Schreib mir von einem Gespräch oder /kunde mit dem Namen.
customer-name-long = Das ist zu lang für einen Namen. Zum Beispiel: /kunde Muster

news-none = In den letzten zwei Wochen nichts Neues aus der Presse.
birthday-unknown = Den Geburtstag kenne ich nicht.
promises-none = Keine offene Zusage.
promises-none-us = Von uns ist keine Zusage offen.
promises-none-them = Vom Kunden ist keine Zusage offen.
last-contact-nobody = Mit { $name } ist kein Gespräch eingetragen, mit der Firma dies:
complaints-open-own = { $count ->
    [0] Keine offene Reklamation
    [one] Eine offene Reklamation
   *[other] { $count } offene Reklamationen
    } bei deinen Kunden
complaints-open-team = { $count ->
    [0] Keine offene Reklamation
    [one] Eine offene Reklamation
   *[other] { $count } offene Reklamationen
    } im Team
complaints-in-own = { $count ->
    [0] Keine Reklamation
    [one] Eine Reklamation
   *[other] { $count } Reklamationen
    } bei deinen Kunden, { $span }
complaints-in-team = { $count ->
    [0] Keine Reklamation
    [one] Eine Reklamation
   *[other] { $count } Reklamationen
    } im Team, { $span }
complaints-one = ⚠️ <b>{ $name }</b> – „{ $text }“ seit { $since }
complaints-settled = ✅ <b>{ $name }</b> – „{ $text }“ vom { $since }, erledigt
complaints-none = Keine offene Reklamation.
satisfaction-none = Bisher hat niemand dort eine Note genannt.
satisfaction-title = Zufriedenheit, neueste zuerst:
satisfaction-one = { $score } von 10 am { $day }: „{ $quote }“
birthdays-title = Geburtstage, { $span }:
birthdays-none = Keine Geburtstage, { $span }.
birthdays-one = 🎂 { $day }: { $name } · { $customer }
stats-total = { $count ->
    [0] Kein Kontakt
    [one] 1 Kontakt
   *[other] { $count } Kontakte
    } mit dem Team, { $span }
stats-own = { $count ->
    [0] Kein Kontakt von dir
    [one] 1 Kontakt von dir
   *[other] { $count } Kontakte von dir
    }, { $span }
ask-kept = { $count ->
    [one] Diese Zusage als gehalten eintragen?
   *[other] Welche Zusage ist gehalten?
    }
ask-move = { $count ->
    [one] Auf { $day } verschieben?
   *[other] Was auf { $day } verschieben?
    }
button-move-to = Auf { $day }
delete-nothing = Da ist kein Eintrag, den ich löschen könnte.
add-customer-how = Schreib mir /kunde mit dem Namen, dann lege ich ihn so an.
feed-how = Feeds kommen so dazu: /feed add mit der Adresse.
feed-who = Feeds legt eure Administration an: /feed add mit der Adresse.

## Wie jemand erreicht werden will, Geben und Bitten

way-preferred = Meldet sich meist { $channel ->
    [call] per Telefon
    [email] per Mail
    [chat] per Nachricht
    [letter] per Brief
    [video] per Video
    [visit] mit einem Besuch
    [meeting] in einem Treffen
   *[other] auf anderem Weg
    } ({ $n } von { $of } im letzten Jahr)
balance = Gegeben: { $given }{ $gave } · gebeten: { $asked }{ $asks }
balance-asks-more = ⚖️ Mehr gebeten als gegeben: { $asked }{ $asks } zu { $given }{ $gave }
balance-kept = { $count ->
    [one] 1 gehaltene Zusage
   *[other] { $count } gehaltene Zusagen
    }
balance-gifts = { $count ->
    [one] 1 Geschenk
   *[other] { $count } Geschenke
    }
balance-theirs = { $count ->
    [one] 1 Zusage des Kunden
   *[other] { $count } Zusagen des Kunden
    }
balance-offers = { $count ->
    [one] 1 Neuheit
   *[other] { $count } Neuheiten
    }
balance-questions = { $count ->
    [one] 1 Bewertung
   *[other] { $count } Bewertungen
    }
