# Gewichte der Rangliste, Takt und Klassen, Deckungsbeiträge, was kommt.

## Gewichte

command-weights = was wie viel zählt in der Tagesliste
undo-weights = Gewichte
weights-title = Was in der Tagesliste wie viel zählt
weights-hint = Tippen zeigt die Zahlen eines Grundes. Ein Team ändert sie nur für sich.
weights-changed = { $n ->
    [one] Eine Zahl ist bei euch anders als üblich.
   *[other] { $n } Zahlen sind bei euch anders als üblich.
    }
weights-group = Zahlen für: <b>{ $name }</b>
weights-rest = Ruhe
weights-skip = Übersprungen
weights-line = { $n } · { $value } – { $what }
weights-usual = (üblich { $value })
weights-by-command = Auch so: <code>/gewichte { $name } { $value }</code>
weights-put = { $what } Jetzt { $value }, vorher { $before }.
weights-from-now = Gilt ab der nächsten Liste.
weights-reset = Alles wieder wie üblich.
weights-complaint-rose = Die Reklamation steigt mit auf { $points } Punkte: Sie bleibt stärker als alles andere zusammen.
weights-unknown = „{ $name }“ kenne ich nicht. /gewichte zeigt alle Zahlen.
weights-usage = So geht es: <code>/gewichte Zusage 1 12</code>. /gewichte allein zeigt alle Zahlen.
weights-limits = Möglich ist { $least } bis { $most }. Nichts geändert.
weights-whole = Hier gehen nur ganze Zahlen. Nichts geändert.
weights-half = Punkte gehen in halben Schritten, etwa 3,5. Nichts geändert.
weights-complaint = Eine Reklamation muss stärker bleiben als alles andere zusammen, das sind { $least } Punkte. Nichts geändert.
weights-ideal = Der ideale Abstand darf nicht länger sein als der späteste. Nichts geändert.
button-weights-reset = Alles wie üblich
button-weights-usual = { $tier } wie üblich
button-weights-usual-one = Wie üblich
button-weight = { $n }

unit-points = { $value } Punkte
unit-days = { $value } Tage
unit-share = Anteil { $value }
unit-factor = mal { $value }
unit-count = { $value }
unit-minutes = { $value } Min.

weight-overdue = Der späteste Abstand ist erreicht; ab dem idealen wächst es bis zur Hälfte davon.
weight-overdue_most = Höchstens so viel wächst Überfälliges weiter: Sehr spät ist nicht endlos später.
weight-never = Noch kein Gespräch notiert.
weight-promise_due = Eine Zusage von uns ist heute fällig.
weight-promise_late_day = Jeder Tag, den eine Zusage von uns überfällig ist.
weight-promise_late_most = Höchstens so viel kommt durch Verspätung dazu.
weight-promise_eve = Eine Zusage von uns ist morgen fällig.
weight-promise_undated = Eine Zusage von uns ohne Termin.
weight-promise_ripe_days = So lange nach der Notiz kommt sie zur Sprache.
weight-promise_theirs = Eine Zusage des Kunden ist über ihren Tag.
weight-complaint = Eine offene Reklamation oder frischer Ärger: stärker als alles andere zusammen.
weight-complaint_medium = Dazu bei einer mittleren Reklamation, oder wenn die Schwere offen ist.
weight-complaint_high = Dazu bei einer schweren Reklamation.
weight-complaint_day = Jeder Tag, den eine Reklamation offen ist.
weight-complaint_day_most = Höchstens so viel kommt durch ihr Alter dazu.
weight-frustration_days = So lange gilt Ärger als frisch.
weight-occasion = Ein frischer, gut passender Anlass über den Kunden selbst.
weight-occasion_competitor = So viel davon zählt eine Nachricht über einen Wettbewerber.
weight-occasion_topic = So viel davon zählt eine Nachricht über Branche oder Thema.
weight-occasion_fresh_days = So lange zählt ein Anlass voll.
weight-occasion_days = Danach verblasst er, und ab hier ist er von gestern.
weight-birthday_today = Jemand hat heute Geburtstag.
weight-birthday_past = Der Geburtstag war gestern oder vorgestern, und niemand hat angerufen.
weight-birthday_soon = Der Geburtstag kommt in den nächsten drei Tagen.
weight-wish_match = Ein offener Wunsch lässt sich jetzt erfüllen.
weight-wish_open = Ein Wunsch ist lange offen: sagen, wie es steht.
weight-wish_open_days = So lange ist lange.
weight-fair = Eine Messe, auf der der Kunde ist, kommt, läuft oder war gerade.
weight-fair_ahead_days = So lange vorher lässt sich ein Termin dort ausmachen.
weight-fair_after_days = So lange danach gibt es noch etwas zu erzählen.
weight-jubilee = Eine runde Zahl von Jahren als Kunde.
weight-jubilee_years = Alle so viele Jahre ist rund.
weight-contract = Der Vertrag endet bald; die Hälfte davon ab dem dreifachen Abstand.
weight-contract_days = So lange vorher ist bald.
weight-quiet = Doppelt so lange still, wie es bei diesem Kunden üblich ist.
weight-quiet_days = Kürzere Stille als das zählt nie.
weight-dormant = Doppelt so lange still wie der späteste Abstand, ein langjähriger Kunde schon danach.
weight-tenure = Dazu bei einem langjährigen Kunden.
weight-long_standing_years = Ab so vielen Jahren ist ein Kunde langjährig.
weight-survey = Nach der Zufriedenheit wurde lange nicht gefragt.
weight-survey_days = So lange ist lange.
weight-budget = Im Monat ist noch Zeit für den Kunden übrig; zählt nur neben einem anderen Grund.
weight-over_budget = Die Zeit des Monats ist verbraucht.
weight-cool_down = So lange nach einem Gespräch ruht der Verkauf, höchstens den halben idealen Abstand.
weight-retry_days = So lange nach einem vergeblichen Versuch wartet der nächste.
weight-pressure_cap = Ab so viel Kontakt in 30 Tagen ist es genug.
weight-pressure_visit = So viel wiegt ein Besuch.
weight-pressure_call = So viel wiegt ein Anruf.
weight-pressure_light = So viel wiegt eine Mail, ein Brief, ein vergeblicher Anruf.
weight-ghost_tries = Nach so vielen vergeblichen Versuchen bleibt der Kunde in Ruhe.
weight-ghost_days = So lange.
weight-skip_not_now = So lange ruht der Verkauf nach „Passt gerade nicht“.
weight-skip_spoken = Nach „Schon gesprochen“.
weight-skip_no_topic = Nach „Kein Thema“.
weight-skip_other = Nach einem anderen Grund.

## Warum

why-until = gilt bis { $day }
why-lacks = Den Unterschied macht: { $names }
why-tie = Gleich viele Punkte: Dann geht es nach dem Namen.

## Takt und Klasse

undo-cadences = Takt einer Klasse

command-cadence = wie oft wer von uns hören sollte
command-class = die Klasse eines Kunden
cadence-title = Takt des Teams
cadence-class = <b>{ $tier }</b> ideal alle { $ideal } Tage, spätestens nach { $latest }, { $minutes } Min. im Monat
cadence-usage = Für einen Kunden: <code>/takt Huber 14 21 60</code> (ideal, spätestens, Minuten im Monat). Eine Zahl allein ist der späteste Abstand, <code>/takt Huber normal</code> nimmt wieder den der Klasse.
cadence-usage-lead = Für eine Klasse: <code>/takt A 21 30 120</code>
cadence-put-class = Takt der { $tier }-Kunden geändert.
cadence-put = Takt geändert.
cadence-reset = Takt wieder wie bei der Klasse.
cadence-of = <b>{ $name }</b>: ideal alle { $ideal } Tage, spätestens nach { $latest }, { $minutes } Min. im Monat
cadence-of-class = Takt: ideal alle { $ideal } Tage, spätestens nach { $latest }, { $minutes } Min. im Monat
cadence-own = eigener Takt
cadence-by-class = wie { $tier }-Kunden
cadence-by-none = wie C-Kunden, da noch ohne Klasse
cadence-limits = Tage gehen von 1 bis 730, Minuten von 0 bis 6000, und ideal ist nicht später als spätestens. Nichts geändert.
cadence-lead = Den Takt einer Klasse ändert die Teamleitung. Für einen einzelnen Kunden geht es: <code>/takt Huber 14 21 60</code>
cadence-not-yours = Um <b>{ $name }</b> kümmert sich { $owner }: Takt und Klasse ändert nur, wer den Kunden betreut, oder die Teamleitung. Nichts geändert.
class-by-hand = Klasse { $tier } von Hand gesetzt
cadence-by-word = Takt ändern: <code>/takt { $name } 14 21 60</code> (ideal, spätestens, Minuten im Monat)
button-cadence = Takt und Klasse
button-class = Klasse { $tier }
button-class-auto = Den Zahlen folgen
class-usage = So geht es: <code>/klasse Huber A</code>. Mit <code>/klasse Huber auto</code> folgt der Kunde wieder den Deckungsbeiträgen.
class-put = <b>{ $name }</b> ist jetzt { $tier }-Kunde. Das bleibt, auch wenn /pareto etwas anderes vorschlägt.
class-released = <b>{ $name }</b> folgt wieder den Deckungsbeiträgen. Die Klasse ändert sich erst, wenn sie bestätigt werden.
customer-unknown = „{ $name }“ finde ich nicht. Nichts geändert.

## Deckungsbeiträge

command-pareto = welche Kunden 80 % der Deckungsbeiträge bringen
undo-classes = Klassen
pareto-title = Deckungsbeiträge { $year }
pareto-few = { $few } von { $all } Kunden { $few ->
    [one] bringt
   *[other] bringen
    } { $share } % von { $total }.
pareto-no-profit = In diesem Jahr hat kein Kunde einen Deckungsbeitrag über null.
pareto-unknown = { $n ->
    [one] Von einem Kunden fehlt der Deckungsbeitrag; seine Klasse bleibt.
   *[other] Von { $n } Kunden fehlt der Deckungsbeitrag; ihre Klassen bleiben.
    }
pareto-running = bis hier { $percent } %
pareto-class = { $tier }
pareto-change = { $tier } → <b>{ $suggested }</b>
pareto-by-hand = { $tier }, von Hand
pareto-agrees = Die Klassen passen zu den Deckungsbeiträgen.
pareto-suggests = { $n ->
    [one] Bei einem Kunden ergibt sich eine andere Klasse.
   *[other] Bei { $n } Kunden ergibt sich eine andere Klasse.
    }
pareto-counts = Danach: { $counts }
pareto-now = Jetzt: { $counts }
pareto-lead = Bestätigen kann es die Teamleitung. Einen einzelnen Kunden setzt <code>/klasse Huber A</code>.
pareto-confirmed = { $n ->
    [one] Eine Klasse geändert.
   *[other] { $n } Klassen geändert.
    }
pareto-none = Noch sind keine Deckungsbeiträge da. Die Administration liest sie aus einer Datei mit Kunde, Jahr und Deckungsbeitrag ein.
pareto-no-year = Für { $year } sind keine Deckungsbeiträge da, wohl aber für { $years }.
button-pareto-confirm = { $n ->
    [one] Eine Klasse ändern
   *[other] { $n } Klassen ändern
    }
card-margin = Deckungsbeitrag { $year }: { $amount }{ $trend ->
    [up] { "" } (+{ $percent } %)
    [down] { "" } (−{ $percent } %)
    [steady] { "" } (wie im Jahr davor)
   *[new] { "" }
    }
card-loss = Deckungsbeitrag { $year }: { $amount }, ein Verlust
card-since = Kunde seit { $years ->
    [0] { $year }
    [one] einem Jahr
   *[other] { $years } Jahren
    }

## Was kommt

command-next = was in zwei Wochen kommt
next-title = Was bis { $day } kommt:
next-none = Bis { $day } steht nichts an.
next-quietly = { $n ->
    [one] Dazu ein weiterer Kunde ohne A oder B, dessen spätester Abstand in dieser Zeit erreicht ist.
   *[other] Dazu { $n } weitere Kunden ohne A oder B, deren spätester Abstand in dieser Zeit erreicht ist.
    }
next-promise = Zusage fällig: „{ $what }“
next-theirs = Zusage des Kunden fällig: „{ $what }“
next-reminder = Wiedervorlage: „{ $what }“
next-appointment = 📅 Termin um { $clock }{ $what ->
    [Appointment] { "" }
    [Termin] { "" }
   *[other] : „{ $what }“
    }
next-birthday = { $name } hat Geburtstag{ $age ->
    [0] { "" }
   *[other] { "" } ({ $age })
    }
next-fair = { $name } beginnt
next-contract = Vertrag endet
next-jubilee = { $years } Jahre Kunde
next-returns = wieder auf der Liste
next-cadence = spätester Abstand erreicht ({ $days } Tage)
