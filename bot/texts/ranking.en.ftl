# Weights of the ranking, cadence and classes, margins, what is coming.

## Weights

command-weights = what counts how much in the day's list
undo-weights = weights
weights-title = What counts how much in the day's list
weights-hint = A tap shows the numbers of one reason. A team changes them for itself only.
weights-changed = { $n ->
    [one] One number of yours differs from the usual.
   *[other] { $n } numbers of yours differ from the usual.
    }
weights-group = Numbers for: <b>{ $name }</b>
weights-rest = rest
weights-skip = skipped
weights-line = { $n } · { $value } – { $what }
weights-usual = (usually { $value })
weights-by-command = Or: <code>/weights { $name } { $value }</code>
weights-put = { $what } Now { $value }, before { $before }.
weights-from-now = It holds from the next list on.
weights-reset = Everything as usual again.
weights-complaint-rose = The complaint rises along to { $points } points: it stays worth more than all else together.
weights-unknown = I know no “{ $name }”. /weights shows all numbers.
weights-usage = Like this: <code>/weights promise 1 12</code>. /weights alone shows all numbers.
weights-limits = Possible is { $least } to { $most }. Nothing changed.
weights-whole = Only whole numbers here. Nothing changed.
weights-half = Points go in steps of a half, such as 3.5. Nothing changed.
weights-complaint = A complaint must stay worth more than all else together, which is { $least } points. Nothing changed.
weights-ideal = The ideal interval cannot be longer than the latest. Nothing changed.
button-weights-reset = All as usual
button-weights-usual = { $tier } as usual
button-weights-usual-one = As usual
button-weight = { $n }

unit-points = { $value } points
unit-days = { $value } days
unit-share = share { $value }
unit-factor = times { $value }
unit-count = { $value }
unit-minutes = { $value } min

weight-overdue = The latest interval is reached; from the ideal one it grows to half of this.
weight-overdue_most = Overdue grows on to this at most: very late is not endlessly later.
weight-never = No talk noted yet.
weight-promise_due = A promise of ours is due today.
weight-promise_late_day = Each day that a promise of ours is late.
weight-promise_late_most = The most that lateness adds.
weight-promise_eve = A promise of ours is due tomorrow.
weight-promise_undated = A promise of ours without a day.
weight-promise_ripe_days = So long after the note it is brought up.
weight-promise_theirs = A promise of the customer is past its day.
weight-complaint = An open complaint or fresh annoyance: worth more than all else together.
weight-complaint_medium = Added for a middling complaint, or where the severity is not known.
weight-complaint_high = Added for a severe complaint.
weight-complaint_day = Each day that a complaint is open.
weight-complaint_day_most = The most that its age adds.
weight-frustration_days = So long annoyance counts as fresh.
weight-occasion = A fresh, well fitting occasion about the customer itself.
weight-occasion_competitor = So much of it counts news about a competitor.
weight-occasion_topic = So much of it counts news about the industry or a topic.
weight-occasion_fresh_days = So long an occasion counts in full.
weight-occasion_days = Then it fades, and from here on it is old news.
weight-birthday_today = Somebody's birthday is today.
weight-birthday_past = The birthday was yesterday or the day before, and nobody has called.
weight-birthday_soon = The birthday comes within three days.
weight-wish_match = An open wish can be met now.
weight-wish_open = A wish has been open for long: say where it stands.
weight-wish_open_days = So long is long.
weight-fair = A fair where the customer is comes, is on, or has just ended.
weight-fair_ahead_days = So long ahead a slot there can be had.
weight-fair_after_days = So long after it there is something to tell.
weight-jubilee = A round number of years as a customer.
weight-jubilee_years = Every so many years are round.
weight-contract = The contract ends soon; half of it from three times as far ahead.
weight-contract_days = So long ahead is soon.
weight-quiet = Silent for twice what is usual with this customer.
weight-quiet_days = A shorter silence never counts.
weight-dormant = Silent for twice the latest interval, a long-standing customer right after it.
weight-tenure = Added for a long-standing customer.
weight-long_standing_years = From so many years on a customer is long-standing.
weight-survey = Satisfaction has not been asked for long.
weight-survey_days = So long is long.
weight-budget = Time for the customer is left this month; counts beside another reason only.
weight-over_budget = The month's time is used up.
weight-cool_down = So long after a talk selling rests, at most half of the ideal interval.
weight-retry_days = So long after a try in vain the next one waits.
weight-pressure_cap = From so much contact in 30 days on it is enough.
weight-pressure_visit = So much weighs a visit.
weight-pressure_call = So much weighs a call.
weight-pressure_light = So much weighs a mail, a letter, a call in vain.
weight-ghost_tries = After so many tries in vain the customer is left alone.
weight-ghost_days = For so long.
weight-skip_not_now = So long selling rests after “not today”.
weight-skip_spoken = After “just talked”.
weight-skip_no_topic = After “no topic”.
weight-skip_other = After another reason.

## Why

why-until = holds until { $day }
why-lacks = What makes the difference: { $names }
why-tie = As many points: then the name decides.

## Cadence and class

undo-cadences = cadence of a class

command-cadence = how often who should hear from us
command-class = the class of a customer
cadence-title = The team's cadence
cadence-class = <b>{ $tier }</b> ideally every { $ideal } days, at the latest after { $latest }, { $minutes } min a month
cadence-usage = For one customer: <code>/cadence Huber 14 21 60</code> (ideal, latest, minutes a month). One number alone is the latest interval, <code>/cadence Huber usual</code> goes back to the class.
cadence-usage-lead = For a class: <code>/cadence A 21 30 120</code>
cadence-put-class = Cadence of { $tier } customers changed.
cadence-put = Cadence changed.
cadence-reset = Cadence as for the class again.
cadence-of = <b>{ $name }</b>: ideally every { $ideal } days, at the latest after { $latest }, { $minutes } min a month
cadence-of-class = Cadence: ideally every { $ideal } days, at the latest after { $latest }, { $minutes } min a month
cadence-own = a cadence of its own
cadence-by-class = as { $tier } customers
cadence-by-none = as C customers, since it has no class yet
cadence-limits = Days go from 1 to 730, minutes from 0 to 6000, and ideal is no later than latest. Nothing changed.
cadence-lead = The cadence of a class is the team lead's to change. For one customer it works: <code>/cadence Huber 14 21 60</code>
cadence-not-yours = { $owner } looks after <b>{ $name }</b>: cadence and class are theirs or the team lead’s to change. Nothing changed.
class-by-hand = Class { $tier } set by hand
cadence-by-word = To change it: <code>/cadence { $name } 14 21 60</code> (ideal, latest, minutes a month)
button-cadence = Cadence and class
button-class = Class { $tier }
button-class-auto = Follow the margins
class-usage = Like this: <code>/class Huber A</code>. With <code>/class Huber auto</code> the customer follows the margins again.
class-put = <b>{ $name }</b> is in class { $tier } now. That stays, whatever /pareto suggests.
class-released = <b>{ $name }</b> follows the margins again. The class changes only when they are confirmed.
customer-unknown = I find no “{ $name }”. Nothing changed.

## Margins

command-pareto = which customers make 80% of the margins
undo-classes = classes
pareto-title = Margins { $year }
pareto-few = { $few } of { $all } customers { $few ->
    [one] brings
   *[other] bring
    } { $share }% of { $total }.
pareto-no-profit = No customer has a margin above zero in this year.
pareto-unknown = { $n ->
    [one] The margin of one customer is missing; its class stays.
   *[other] The margins of { $n } customers are missing; their classes stay.
    }
pareto-running = { $percent }% so far
pareto-class = { $tier }
pareto-change = { $tier } → <b>{ $suggested }</b>
pareto-by-hand = { $tier }, by hand
pareto-agrees = The classes agree with the margins.
pareto-suggests = { $n ->
    [one] One customer would be in another class.
   *[other] { $n } customers would be in another class.
    }
pareto-counts = Then: { $counts }
pareto-now = Now: { $counts }
pareto-lead = A team lead can confirm it. One customer is set by <code>/class Huber A</code>.
pareto-confirmed = { $n ->
    [one] One class changed.
   *[other] { $n } classes changed.
    }
pareto-none = No margins yet. An admin imports them from a file with customer, year and margin.
pareto-no-year = No margins for { $year }, but there are some for { $years }.
button-pareto-confirm = { $n ->
    [one] Change one class
   *[other] Change { $n } classes
    }
card-margin = Margin { $year }: { $amount }{ $trend ->
    [up] { "" } (+{ $percent }%)
    [down] { "" } (−{ $percent }%)
    [steady] { "" } (as the year before)
   *[new] { "" }
    }
card-loss = Margin { $year }: { $amount }, a loss
card-since = customer { $years ->
    [0] since { $year }
    [one] for one year
   *[other] for { $years } years
    }

## What is coming

command-next = what comes in two weeks
next-title = What comes until { $day }:
next-none = Nothing is coming until { $day }.
next-quietly = { $n ->
    [one] And one more customer without A or B reaches its latest interval in that time.
   *[other] And { $n } more customers without A or B reach their latest interval in that time.
    }
next-promise = promise due: “{ $what }”
next-theirs = their promise due: “{ $what }”
next-reminder = reminder: “{ $what }”
next-appointment = 📅 appointment at { $clock }{ $what ->
    [Appointment] { "" }
    [Termin] { "" }
   *[other] : “{ $what }”
    }
next-birthday = birthday of { $name }{ $age ->
    [0] { "" }
   *[other] { "" } ({ $age })
    }
next-fair = { $name } begins
next-contract = the contract ends
next-jubilee = { $years } years as a customer
next-returns = back on the list
next-cadence = latest interval reached ({ $days } days)
