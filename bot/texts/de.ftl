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
because-contract = Vertrag endet am { $end }
because-quiet = Seit { $days } Tagen still, sonst etwa alle { $usual }
because-dormant = Seit { $days } Tagen still
because-dormant-standing = { $days } Tage still, Kunde seit { $years } Jahren
because-dormant-never = Kunde seit { $years } Jahren, noch kein Gespräch notiert
because-survey = Nach der Zufriedenheit zuletzt gefragt am { $asked }
because-budget = { $tier }-Kunde, noch { $left } Min. Zeitbudget in diesem Monat
because-budget-over = Zeitbudget des Monats ausgeschöpft ({ $used } von { $minutes } Min.)
because-more = · und { $more } weitere

why = Warum { $name }? { $points } Punkte
why-held = Zurückgehalten: { $names }
why-important = Wichtig, nicht eilig: Dafür halte ich einen Platz frei.
why-lost = Knapp dahinter: { $name } ({ $points })
why-other = Als Nächstes käme: { $name } ({ $points })
frozen-do-not-contact = Keine Ansprache: So ist es vermerkt.
frozen-quiet-until = Der Kunde möchte vorerst Ruhe.
frozen-absence = Der Ansprechpartner ist nicht da.
frozen-snoozed = Zurückgestellt.
frozen-skipped = Übersprungen, deshalb ruhen die Anlässe eine Weile.
frozen-complaint = Verkaufsanlässe ruhen, bis die Reklamation erledigt ist.
frozen-frustration = Verkaufsanlässe ruhen: Der Ärger ist frisch.
frozen-ghosting = Verkaufsanlässe ruhen: mehrmals nicht erreicht.
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
list-nobody = Heute drängt niemand: keine Zusage fällig, keine Reklamation offen, kein Kunde überfällig.
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
open-complaint = ⚠️ Reklamation
open-wish = Wunsch
open-due = bis { $day }
open-late = überfällig seit { $day }
open-since = seit { $day }
open-noted = Notiert am { $day }: „{ $quote }“
open-closed = Erledigt am { $day }.
button-page-next = Weiter
button-page-before = Zurück
button-open-list = Zur Liste
button-kept = Gehalten
button-kept-late = Zu spät
button-broken = Nicht gehalten
button-postpone = Verschieben
button-complaint-settled = Erledigt
button-wish-closed = Wunsch abschließen
postpone-day = Auf welchen Tag?
settled-kept = Gehalten: „{ $what }“ für <b>{ $name }</b>.
settled-late = Zu spät, aber erledigt: „{ $what }“ für <b>{ $name }</b>.
settled-broken = Nicht gehalten: „{ $what }“ für <b>{ $name }</b>.
settled-moved = Verschoben auf { $day }: „{ $what }“ für <b>{ $name }</b>.
settled-complaint = Reklamation erledigt: „{ $what }“ bei <b>{ $name }</b>.
settled-wish = Wunsch abgeschlossen: „{ $what }“ von <b>{ $name }</b>.
nobody = ohne Kunde
remind-title = { $count ->
    [one] ⏰ Eine Zusage steht an:
   *[other] ⏰ { $count } Zusagen stehen an:
    }
remind-day = Heute fällig
remind-eve = Fällig am { $day }
remind-start = Ab heute, bis { $day }

## Die Woche

digest-title = <b>Woche { $week } · { $team }</b>
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
    } ({ $name }, { $owner })
digest-no-complaints = Reklamationen: keine offen
digest-promises = Zusagen: { $kept } von { $due } gehalten
digest-no-promises = Zusagen: keine fällig
digest-occasions = Anlässe: { $found } gefunden, { $used } genutzt
digest-next-week = Nächste Woche: { $count ->
    [one] 1 Geburtstag
   *[other] { $count } Geburtstage
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
button-part-all = Alle Zahlen
