## Points for colleagues

button-errand-give = Pass on
button-errand-answer = Answer
button-errand-done = Done
button-errand-withdraw = Withdraw
button-errand-point = Open it
button-errand-deputy = Give to { $name }
button-errand-wait = { $name } anyway
errand-whom = Who gets this?
errand-alone = There is nobody in the team but you. Nothing changed.
errand-which = Which point goes to { $name }?
errand-no-point = Nothing is open here that I could give { $name }. A question goes like this: ask { $name } whether …
errand-already = { $name } has that already.
errand-away = { $name } is away until { $until }. Nothing passed on yet.
errand-away-deputy = { $name } is away until { $until }, { $deputy } stands in. Nothing passed on yet.
errand-unreachable = { $name } has blocked or muted me and would not get it. Nothing passed on.
errand-given = { $kind ->
    [complaint] 📨 The complaint goes to <b>{ $name }</b>:
    [wish] 📨 The wish goes to <b>{ $name }</b>:
    [promise] 📨 The point goes to <b>{ $name }</b>:
   *[question] 📨 The question goes to <b>{ $name }</b>:
    }
errand-back-here = The answer comes back here.
errand-later = { $name } gets it on { $day } at { $time }. The answer comes back here.
errand-for-you = { $kind ->
    [complaint] 📨 <b>{ $name }</b> passes a complaint on to you:
    [wish] 📨 <b>{ $name }</b> passes a wish on to you:
    [promise] 📨 <b>{ $name }</b> passes a point on to you:
   *[question] 📨 <b>{ $name }</b> asks you:
    }
errand-hint = Just reply to this message, and { $name } gets it.
errand-ask-answer = What shall I tell { $name }?
errand-answer-kept = 💬 Your answer to { $name }: “{ $answer }”
errand-done-kept = ✅ Done, { $name } will hear of it.
errand-taken-back = <b>{ $name }</b> has taken this back, there is nothing left to do:
errand-answered = 💬 <b>{ $name }</b> answers: “{ $answer }”
errand-is-done = ✅ <b>{ $name }</b> has done it.
errand-ask-on = Another question? Reply to this message with it, and { $name } gets it.
errand-answer-back = <b>{ $name }</b> has taken the answer back, it is open again:
errand-withdrawn = Withdrawn, { $name } need do nothing any more:
open-errand = { $kind ->
    [complaint] 📨 Complaint from { $name }
    [wish] 📨 Wish from { $name }
    [promise] 📨 Point from { $name }
   *[question] 📨 Question from { $name }
    }
open-errand-theirs = { $kind ->
    [complaint] ⏳ Complaint with { $name }
    [wish] ⏳ Wish with { $name }
    [promise] ⏳ Point with { $name }
   *[question] ⏳ Question to { $name }
    }
undo-errand-answer = your answer to { $name }
undo-errand-withdraw = the point for { $name }
