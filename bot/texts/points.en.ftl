# Open points that have a clock, a colleague or an offer.

## Complaints

severity-high = severe
severity-medium = middling
severity-low = minor
receipt-clock = The customer should hear from us by { $day }; selling rests.
complaint-answer-by = The customer should hear from us by { $day }
complaint-answer-late = The customer should have heard from us by { $day }
complaint-settle-by = To be settled by { $day }
complaint-settle-late = Should have been settled by { $day }
complaint-next = Next step on { $day }: { $what }
complaint-no-step = No next step yet.
complaint-escalated = The team lead has known since { $day }
complaint-owner = Customer of { $name }
complaint-step-day = On which day is the next step?
complaint-step-what = get in touch about ‘{ $text }’
complaint-step-set = Next step for <b>{ $name }</b>: get in touch on { $day }. I will remind you.
complaint-weight-ask = How severe is it? That decides by when the customer hears from us.
complaint-weighed = The complaint of <b>{ $name }</b> is now { $what }.
complaint-closing-what = ask whether ‘{ $text }’ is really fixed
complaint-closing = On { $day } I will remind you of a call: is it really fixed?
complaint-line = <b>{ $name }</b>{ $owner } – “{ $text }”, open since { $since }
complaint-remind = { $count ->
    [one] ⏰ A complaint is waiting:
   *[other] ⏰ { $count } complaints are waiting:
    }
complaint-remind-answer-today = the customer should hear from us today
complaint-remind-answer-late = the customer should have heard from us by { $day }
complaint-remind-settle-today = it should be settled today
complaint-remind-settle-late = it should have been settled by { $day }
complaint-remind-lead = Without a talk or a next step the team lead hears of it on the next working day.
complaint-escalation = { $count ->
    [one] ⚠️ A complaint is not moving:
   *[other] ⚠️ { $count } complaints are not moving:
    }
complaint-stuck-answer = no talk since, it was due { $day }
complaint-stuck-settle = to be settled by { $day }, no further step
button-complaint-step = Next step
button-complaint-weight = How severe?
button-severity = { $n ->
    [one] { $what } (1 working day)
   *[other] { $what } ({ $n } working days)
    }
button-team-complaints = The team's complaints

## Offers

command-offer = which open wishes a new offer meets
offer-usage = Say in one line what is new: /offer online shop with payment on account
offer-none = “{ $offer }”: no open wish fits it.
offer-wide = One word of it fits most wishes, so I do not count it. Said more exactly I find more.
offer-found = 💡 “{ $offer }”: { $count ->
    [one] One customer asked for it.
   *[other] { $count } customers asked for it.
    }
offer-customer = <b>{ $name }</b>
offer-owner = with { $name }
offer-wish = Wish of { $day }: “{ $text }”
offer-taken = ✅ Call planned
offer-unfit = Does not fit
offer-suggested = 📨 Passed to { $name }
offer-held = ⏸ { $why }
offer-call = present the new offer: { $offer } (wish: ‘{ $wish }’)
offer-suggestion = 💡 { $name } has something new: “{ $offer }”. It might meet a wish:
button-offer-take = { $place } Plan a call
button-offer-unfit = { $place } Does not fit
button-offer-give = { $place } Pass to { $name }
button-take-offer = Plan a call
button-unfit-offer = Does not fit
words-equal = Noted: “{ $word }” and “{ $like }” are one when I compare wishes and offers. In messages “{ $word }” reads as before, “{ $like }” I do not know myself.

## Promises

promise-rate = Your promises of the last { $days } days: { $kept } of { $of } kept
