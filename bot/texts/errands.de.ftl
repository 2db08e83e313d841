## Punkte für Kolleginnen und Kollegen

button-errand-give = Weitergeben
button-errand-answer = Antworten
button-errand-done = Erledigt
button-errand-withdraw = Zurückziehen
button-errand-point = Zum Punkt
button-errand-deputy = An { $name } geben
button-errand-wait = Trotzdem an { $name }
errand-whom = An wen geht das?
errand-alone = Außer dir ist niemand im Team. Nichts geändert.
errand-which = Welcher Punkt geht an { $name }?
errand-no-point = Dazu ist nichts offen, was ich { $name } geben könnte. Eine Frage geht so: Frag { $name }, ob …
errand-already = Das liegt schon bei { $name }.
errand-away = { $name } ist bis { $until } weg. Noch nichts weitergegeben.
errand-away-deputy = { $name } ist bis { $until } weg, in Vertretung: { $deputy }. Noch nichts weitergegeben.
errand-unreachable = { $name } hat mich blockiert oder stummgeschaltet und bekäme nichts davon. Nichts weitergegeben.
errand-given = { $kind ->
    [complaint] 📨 Die Reklamation geht an <b>{ $name }</b>:
    [wish] 📨 Der Wunsch geht an <b>{ $name }</b>:
    [promise] 📨 Der Punkt geht an <b>{ $name }</b>:
   *[question] 📨 Die Frage geht an <b>{ $name }</b>:
    }
errand-back-here = Die Antwort kommt hierher zurück.
errand-later = { $name } bekommt das am { $day } um { $time }. Die Antwort kommt hierher zurück.
errand-for-you = { $kind ->
    [complaint] 📨 <b>{ $name }</b> gibt dir eine Reklamation weiter:
    [wish] 📨 <b>{ $name }</b> gibt dir einen Wunsch weiter:
    [promise] 📨 <b>{ $name }</b> gibt dir einen Punkt weiter:
   *[question] 📨 <b>{ $name }</b> fragt dich:
    }
errand-hint = Antworte einfach auf diese Nachricht, { $name } bekommt es dann.
errand-ask-answer = Was soll ich { $name } antworten?
errand-answer-kept = 💬 Deine Antwort an { $name }: „{ $answer }“
errand-done-kept = ✅ Erledigt, { $name } erfährt es.
errand-taken-back = <b>{ $name }</b> hat das zurückgenommen, es ist nichts mehr zu tun:
errand-answered = 💬 <b>{ $name }</b> antwortet: „{ $answer }“
errand-is-done = ✅ <b>{ $name }</b> hat es erledigt.
errand-ask-on = Nachfragen? Antworte mit einer Frage auf diese Nachricht, { $name } bekommt sie.
errand-answer-back = <b>{ $name }</b> hat die Antwort zurückgenommen, es ist wieder offen:
errand-withdrawn = Zurückgezogen, { $name } muss nichts mehr tun:
open-errand = { $kind ->
    [complaint] 📨 Reklamation von { $name }
    [wish] 📨 Wunsch von { $name }
    [promise] 📨 Punkt von { $name }
   *[question] 📨 Frage von { $name }
    }
open-errand-theirs = { $kind ->
    [complaint] ⏳ Reklamation bei { $name }
    [wish] ⏳ Wunsch bei { $name }
    [promise] ⏳ Punkt bei { $name }
   *[question] ⏳ Frage an { $name }
    }
undo-errand-answer = Antwort an { $name }
undo-errand-withdraw = Punkt für { $name }
