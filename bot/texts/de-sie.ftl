# Nur was sich in der Sie-Form unterscheidet; alles andere steht in de.ftl.

joined = Willkommen, { $name }. Sie gehören jetzt zu <b>{ $team }</b> ({ $roles }).
joined-try =
    Erzählen Sie mir von einem Gespräch, so wie Sie es einer Kollegin sagen würden:
    <i>{ $example }</i>
joined-lead = Montags bekommen Sie die Woche des Teams, /team zeigt sie jederzeit.
joined-admin =
    Sie richten ein, womit das Team arbeitet:
    /einladen holt Kolleginnen und Kollegen herein
    /personen zeigt, wer hier ist
    /feed liest die Presse für Ihre Kunden
join-spent = Diese Einladung ist schon verbraucht oder abgelaufen. An Ihrem Zugang ändert sich nichts.
joined-morning = An Arbeitstagen melde ich mich um { $time } mit den Leuten, die von Ihnen hören sollten. /heute zeigt sie jederzeit.
error-unexpected = Da ist bei mir etwas schiefgegangen. Ihre Nachricht ist aufgehoben (Nr. { $number }), eingetragen ist nichts. Bitte schreiben Sie sie noch einmal oder geben Sie die Nummer weiter.
receipt-way-out-call = von Ihnen angerufen
receipt-way-out-other = kam von Ihnen
receipt-due-remind = bis { $due } – ich erinnere Sie am { $remind }
receipt-remind = – ich erinnere Sie am { $remind }
receipt-remind-today = – ich erinnere Sie heute um { $time }
receipt-remind-at = – ich erinnere Sie am { $day } um { $time }
receipt-brief = davor bekommen Sie einen Kurzbrief
receipt-brief-on = den Kurzbrief bekommen Sie am { $day } um { $time }
appointment-logged = ✅ Termin bei { $name } eingetragen. Möchten Sie in einer Zeile festhalten, worum es ging?
complaints-open-own = { $count ->
    [0] Keine offene Reklamation
    [one] Eine offene Reklamation
   *[other] { $count } offene Reklamationen
    } bei Ihren Kunden
complaints-in-own = { $count ->
    [0] Keine Reklamation
    [one] Eine Reklamation
   *[other] { $count } Reklamationen
    } bei Ihren Kunden, { $span }
remind-own = ⏰ Sie wollten erinnert werden:
ask-name = Wie heißt der Kunde? Schreiben Sie mir den Namen.
change-customer = Welcher Kunde war es? Schreiben Sie mir den Namen.
correct-what = Ich habe nichts gefunden, was ich so ändern könnte. Antworten Sie auf eine Quittung oder tippen Sie dort auf „Ändern“.
undo-newer = Das lässt sich nicht mehr zurücknehmen: Es wurde danach noch geändert. Nehmen Sie zuerst die spätere Änderung zurück.
attachment-kept = { $kind ->
    [voice] Sprachnachrichten kann ich noch nicht anhören.
    [photo] Bilder kann ich noch nicht lesen.
    [document] Dateien kann ich noch nicht lesen.
    [location] Mit einem Standort kann ich noch nichts anfangen.
   *[contact] Kontakte kann ich noch nicht übernehmen.
    } { $kind ->
    [contact] Schreiben Sie mir in einer Zeile, wer das ist und bei welchem Kunden.
    [location] Schreiben Sie mir in einer Zeile, bei wem Sie waren, dann trage ich es ein.
   *[other] Schreiben Sie mir in einer Zeile, worum es ging, dann trage ich es ein.
    }
attachment-caption = Den Anhang kann ich noch nicht aufheben, Ihre Zeile dazu schon.
attachment-other = Damit kann ich nichts anfangen. Schreiben Sie mir einfach, worum es ging.
edit-unknown = Diese Nachricht habe ich nicht eingetragen. Schreiben Sie sie bitte neu.

list-morning = Guten Morgen. { $count ->
    [1] Ein Kunde, der heute von Ihnen hören sollte:
    [2] Zwei Leute, die heute von Ihnen hören sollten:
    [3] Drei Leute, die heute von Ihnen hören sollten:
    [4] Vier Leute, die heute von Ihnen hören sollten:
    [5] Fünf Leute, die heute von Ihnen hören sollten:
   *[other] { $count } Leute, die heute von Ihnen hören sollten:
    }
list-today = { $count ->
    [1] Ein Kunde, der heute von Ihnen hören sollte:
    [2] Zwei Leute, die heute von Ihnen hören sollten:
    [3] Drei Leute, die heute von Ihnen hören sollten:
    [4] Vier Leute, die heute von Ihnen hören sollten:
    [5] Fünf Leute, die heute von Ihnen hören sollten:
   *[other] { $count } Leute, die heute von Ihnen hören sollten:
    }
list-nobody = Von Ihren Kunden drängt heute niemand: keine Zusage fällig, keine Reklamation offen, keiner überfällig.
list-no-customers = Bei Ihnen liegt kein Kunde, deshalb habe ich für Sie keine Liste. Wie es dem Team geht, steht unter /team.
list-no-customers-alone = Bei Ihnen liegt noch kein Kunde. Schreiben Sie mir von einem Gespräch, dann gehört der Kunde Ihnen.
news-done = Anruf bei <b>{ $name }</b> für heute eingetragen. Möchten Sie in einer Zeile festhalten, worum es ging?

## Feeds

feed-ask-purpose = Für wen ist dieser Feed? Schreiben Sie mir den Kunden, „Wettbewerber NAME von KUNDE“ oder „Thema WORTE“.

## Menschen, Einstellungen, Kundenkarte

start-again = Da bin ich, { $name }. Schreiben Sie mir einfach von einem Gespräch, oder /heute zeigt, wer von Ihnen hören sollte.
command-today = wer heute von Ihnen hören sollte
command-week = Ihre Woche: Takt, Zusagen, Warnzeichen
help-first = Schreiben Sie mir von einem Gespräch wie einer Kollegin: mit wem, wann, was war, was Sie zugesagt haben. Ich trage es ein und frage nach, wenn etwas offen ist.
help-group-own = Für Sie
privacy =
    <b>Was ich speichere</b>
    Ihren Namen, Ihre Telegram-Nummer und Ihre Einstellungen; was Sie mir über Gespräche schreiben, im Wortlaut; die Kunden und Ansprechpartner Ihres Teams; wer an den Rollen etwas geändert hat.

    <b>Wer es sieht</b>
    Ihr Team und seine Leitung. Andere Teams sehen nichts davon. Was zwischen uns läuft, geht durch Telegram; sonst verlässt nichts diesen Rechner, und ich schreibe nie an Kunden.

    <b>Ändern und löschen</b>
    Einträge korrigieren oder löschen Sie selbst unter der Quittung. Eine Auskunft über alles oder eine Löschung macht Ihre Administration.
settings-title = Ihre Einstellungen
settings-ask-zone = In welcher Zeitzone sind Sie? Jetzt: { $value }
settings-ask-days = An welchen Tagen arbeiten Sie? Jetzt: { $value }
settings-ask-region = Welche Feiertage gelten für Sie? Jetzt: { $value }
settings-type-hour = Oder schreiben Sie mir die Uhrzeit.
settings-type-zone = Oder schreiben Sie mir eine größere Stadt.
settings-type-region = Oder schreiben Sie mir das Land, Bundesland oder den Kanton.
pause-ask = Bis wann soll ich morgens still sein? Sie können auch schreiben: /pause bis Freitag
person-last-admin = Das ist die letzte Administration, sie bleibt. Geben Sie zuerst jemand anderem die Rolle. Nichts geändert.
person-last-role = Das ist die einzige Rolle. Zum Beenden des Zugangs tippen Sie auf „Entfernen“. Nichts geändert.
customer-none = Noch ist kein Kunde da. Schreiben Sie mir von einem Gespräch oder /kunde mit dem Namen.
stats-own = { $count ->
    [0] Kein Kontakt von Ihnen
    [one] 1 Kontakt von Ihnen
   *[other] { $count } Kontakte von Ihnen
    }, { $span }
add-customer-how = Schreiben Sie mir /kunde mit dem Namen, dann lege ich ihn so an.
feed-who = Feeds legt Ihre Administration an: /feed add mit der Adresse.
why-title = So habe ich Ihre Nachricht gelesen:
why-unsaid = { $read } (kein Tag genannt, also der Ihrer Nachricht)
why-nothing = Darin habe ich nichts gefunden, was ich zuordnen könnte. Ihre Worte sind als Notiz aufgehoben.
why-direction-out = von Ihnen
words-none = Noch kein Wort, das nur bei Ihnen etwas heißt.
words-usage = So bringen Sie mir eins bei: <code>/woerter Begehung = Besuch</code>. Steht rechts ein Wort, das ich kenne, lese ich auch Nachrichten so.
words-many = { $n } Wörter sind voll. Vergessen Sie zuerst eins, das niemand mehr braucht.
words-title = { $n ->
    [one] Ein Wort, das Sie mir beigebracht haben:
   *[other] { $n } Wörter, die Sie mir beigebracht haben:
    }
command-words = Wörter, die nur bei Ihnen etwas heißen

opml-who = Eine Liste von Feeds nimmt nur Ihre Administration auf. Nichts geändert.
feed-words-how = Schreiben Sie mir: „nur Glas, Spiegel“, „ohne Fußball“, beides, oder „alles“.

## Offene Punkte

complaint-step-set = Nächster Schritt für <b>{ $name }</b>: am { $day } melden. Ich erinnere Sie.
complaint-closing = Am { $day } erinnere ich Sie an einen Anruf: Ist es wirklich behoben?
offer-usage = Schreiben Sie dazu in einer Zeile, was neu ist: /neuheit Onlineshop mit Rechnungskauf
promise-rate = Ihre Zusagen der letzten { $days } Tage: { $kept } von { $of } gehalten

## Abwesenheit und Übergabe

away-usage = Wann sind Sie weg, und wer vertritt Sie? Zum Beispiel: /abwesend 7.12. bis 18.12. Ida
away-ask-deputy = Abwesend { $span }. Wer vertritt Sie?
away-alone = Außer Ihnen ist in diesen Tagen niemand im Team da, der vertreten kann. Nichts geändert.
away-set =
    🌴 Abwesend { $span }, Vertretung: <b>{ $deputy }</b>
    { $count ->
        [0] Sie haben keine Kunden; Zusagen
        [one] Ihr Kunde, Zusagen
       *[other] Ihre { $count } Kunden, Zusagen
    } und Reklamationen gehen in dieser Zeit dorthin, mit einem Überblick am ersten Morgen. Ich melde mich, wenn Sie zurück sind, mit dem, was war.
away-covers = Sie vertreten in dieser Zeit selbst { $names }: Das geht dann auch an { $deputy }.
away-ended = Willkommen zurück. Die Kunden sind wieder bei Ihnen, am nächsten Arbeitsmorgen oder gleich kommt, was war.
away-cancelled = Die Abwesenheit ist aufgehoben, alles bleibt bei Ihnen.
away-announced = 🌴 <b>{ $name }</b> ist { $span } weg, Sie vertreten. Am { $first } bekommen Sie den Überblick.
pack-title =
    🌴 Sie vertreten <b>{ $name }</b> bis { $until }
    { $count ->
        [0] Bis dahin ist bei { $all ->
            [one] dem einen Kunden
           *[other] den { $all } Kunden
        } nichts fällig.
        [one] Bei einem von { $all } Kunden ist etwas offen:
       *[other] Bei { $count } von { $all } Kunden ist etwas offen:
    }
pack-hint = Jeder Knopf zeigt den Kurzbrief eines Kunden. Anlässe und Zusagen kommen bis dahin zu Ihnen.
back-nothing = In der Zeit wurde bei Ihren Kunden nichts eingetragen.
back-counts = { $contacts ->
    [0] Keine Gespräche
    [one] Ein Gespräch
   *[other] { $contacts } Gespräche
    } bei { $customers ->
    [one] einem Kunden
   *[other] { $customers } Kunden
    }, { $closed ->
    [0] keine Ihrer Zusagen
    [one] eine Ihrer Zusagen
   *[other] { $closed } Ihrer Zusagen
    } erledigt.
back-open = Alles Offene ist wieder bei Ihnen.
handover-told-back = { $customers ->
    [0] Kein Kunde
    [one] Ein Kunde
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] ein offener Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> sind nun doch nicht bei Ihnen: Die Übergabe wurde zurückgenommen.
handover-told = Sie haben { $customers ->
    [0] keinen Kunden
    [one] einen Kunden
   *[other] { $customers } Kunden
    } und { $points ->
    [0] keine offenen Punkte
    [one] einen offenen Punkt
   *[other] { $points } offene Punkte
    } von <b>{ $name }</b> übernommen. Der Verlauf steht auf den Karten.

## Die Woche

effect-own = Was die Anstöße bei Ihnen bewirken
digest-own = <b>Ihre Woche { $week }</b>
digest-own-none = Sie haben noch keine eigenen Kunden. Sobald Sie zu einem etwas notieren, gehört er Ihnen.
chart-there = Das Bild haben Sie schon, weiter unten.

## Gewichte, Takt, Klassen

weights-changed = { $n ->
    [one] Eine Zahl ist bei Ihnen anders als üblich.
   *[other] { $n } Zahlen sind bei Ihnen anders als üblich.
    }

## Punkte für Kolleginnen und Kollegen

errand-alone = Außer Ihnen ist niemand im Team. Nichts geändert.
errand-no-point = Dazu ist nichts offen, was ich { $name } geben könnte. Eine Frage geht so: Fragen Sie { $name }, ob …
errand-for-you = { $kind ->
    [complaint] 📨 <b>{ $name }</b> gibt Ihnen eine Reklamation weiter:
    [wish] 📨 <b>{ $name }</b> gibt Ihnen einen Wunsch weiter:
    [promise] 📨 <b>{ $name }</b> gibt Ihnen einen Punkt weiter:
   *[question] 📨 <b>{ $name }</b> fragt Sie:
    }
errand-hint = Antworten Sie einfach auf diese Nachricht, { $name } bekommt es dann.
errand-answer-kept = 💬 Ihre Antwort an { $name }: „{ $answer }“
errand-ask-on = Nachfragen? Antworten Sie mit einer Frage auf diese Nachricht, { $name } bekommt sie.

## Abwesenheit für andere

away-whose = Wen meinen Sie? Schreiben Sie den ganzen Namen: { $names }
away-set-by = 🌴 <b>{ $by }</b> hat Sie abwesend gemeldet: { $span }, Vertretung: <b>{ $deputy }</b>. Bis dahin bekommen Sie keine Liste.
away-off-by = <b>{ $by }</b> hat Ihre Abwesenheit aufgehoben, alles ist wieder bei Ihnen.
