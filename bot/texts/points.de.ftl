# Offene Punkte, die eine Uhr, ein Gegenüber oder eine Neuheit haben. Die Sie-Fassung steht in de-sie.ftl.

## Reklamationen

severity-high = schwer
severity-medium = mittel
severity-low = leicht
receipt-clock = Der Kunde sollte bis { $day } von uns hören, Verkaufsanlässe ruhen.
complaint-answer-by = Der Kunde sollte bis { $day } von uns hören
complaint-answer-late = Der Kunde sollte bis { $day } von uns gehört haben
complaint-settle-by = Soll bis { $day } erledigt sein
complaint-settle-late = Sollte bis { $day } erledigt sein
complaint-next = Nächster Schritt am { $day }: { $what }
complaint-no-step = Noch kein nächster Schritt.
complaint-escalated = Die Teamleitung weiß Bescheid seit { $day }
complaint-owner = Kunde von { $name }
complaint-step-day = An welchem Tag ist der nächste Schritt?
complaint-step-what = melden wegen ‚{ $text }‘
complaint-step-set = Nächster Schritt für <b>{ $name }</b>: am { $day } melden. Ich erinnere dich.
complaint-weight-ask = Wie schwer ist sie? Danach richtet sich, bis wann der Kunde von uns hört.
complaint-weighed = Die Reklamation von <b>{ $name }</b> ist jetzt { $what }.
complaint-closing-what = nachfragen, ob ‚{ $text }‘ wirklich behoben ist
complaint-closing = Am { $day } erinnere ich dich an einen Anruf: Ist es wirklich behoben?
complaint-line = <b>{ $name }</b>{ $owner } – „{ $text }“, offen seit { $since }
complaint-remind = { $count ->
    [one] ⏰ Eine Reklamation wartet:
   *[other] ⏰ { $count } Reklamationen warten:
    }
complaint-remind-answer-today = heute sollte der Kunde von uns hören
complaint-remind-answer-late = bis { $day } sollte der Kunde von uns gehört haben
complaint-remind-settle-today = heute sollte sie erledigt sein
complaint-remind-settle-late = bis { $day } sollte sie erledigt sein
complaint-remind-lead = Ohne Gespräch oder nächsten Schritt erfährt es am nächsten Arbeitstag die Teamleitung.
complaint-escalation = { $count ->
    [one] ⚠️ Eine Reklamation kommt nicht voran:
   *[other] ⚠️ { $count } Reklamationen kommen nicht voran:
    }
complaint-stuck-answer = seither kein Gespräch, fällig war es { $day }
complaint-stuck-settle = erledigt sein sollte sie bis { $day }, kein weiterer Schritt
button-complaint-step = Nächster Schritt
button-complaint-weight = Wie schwer?
button-severity = { $n ->
    [one] { $what } (1 Arbeitstag)
   *[other] { $what } ({ $n } Arbeitstage)
    }
button-team-complaints = Reklamationen im Team

## Neuheiten

command-offer = welche offenen Wünsche eine Neuheit erfüllt
offer-usage = Schreib dazu in einer Zeile, was neu ist: /neuheit Onlineshop mit Rechnungskauf
offer-none = „{ $offer }“: Kein offener Wunsch passt dazu.
offer-wide = Ein Wort darin passt auf die meisten Wünsche, das zähle ich nicht. Genauer geschrieben finde ich mehr.
offer-found = 💡 „{ $offer }“: { $count ->
    [one] Ein Kunde hat danach gefragt.
   *[other] { $count } Kunden haben danach gefragt.
    }
offer-customer = <b>{ $name }</b>
offer-owner = bei { $name }
offer-wish = Wunsch vom { $day }: „{ $text }“
offer-taken = ✅ Anruf vorgemerkt
offer-unfit = Passt nicht
offer-suggested = 📨 An { $name } gegeben
offer-held = ⏸ { $why }
offer-call = Neuheit vorstellen: { $offer } (Wunsch: ‚{ $wish }‘)
offer-suggestion = 💡 { $name } hat eine Neuheit: „{ $offer }“. Das könnte zu einem Wunsch passen:
button-offer-take = { $place } Anruf vormerken
button-offer-unfit = { $place } Passt nicht
button-offer-give = { $place } An { $name } geben
button-take-offer = Anruf vormerken
button-unfit-offer = Passt nicht
words-equal = Gemerkt: „{ $word }“ und „{ $like }“ sind eins, wenn ich Wünsche und Neuheiten vergleiche. In Nachrichten liest sich „{ $word }“ wie bisher, „{ $like }“ kenne ich selbst nicht.

## Zusagen

promise-rate = Deine Zusagen der letzten { $days } Tage: { $kept } von { $of } gehalten
