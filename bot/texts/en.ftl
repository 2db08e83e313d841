# Nahbar in English: British-neutral, short, exact.

## Access

stranger = Hello. I only work for invited colleagues. Your administrator can send you an invitation link.
join-invalid = This invitation is not valid (any more). Please ask your administrator for a new one.
join-spent = This invitation has been used or has expired. Nothing changes for you.
access-role = Only people with the role “{ $role }” may do that. Nothing changed.
role-manager = account manager
role-lead = team lead
role-admin = administrator
joined = Welcome, { $name }. You now belong to <b>{ $team }</b> ({ $roles }).
joined-try =
    Tell me about a conversation, the way you would tell a colleague:
    <i>{ $example }</i>
joined-lead = On Mondays you get the team’s week, /team shows it any time.
joined-admin =
    You set up what the team works with:
    /invite brings colleagues in
    /people shows who is here
    /feed reads the press for your customers
joined-example = Called { $person } at { $customer } today, promised the quote by Friday.
joined-example-plain = Called Ms Berger at Sample Ltd today, promised the quote by Friday.
joined-morning = On working days I write at { $time } with the people who should hear from you. /today shows them any time.

## Errors and old buttons

error-unexpected = Something went wrong on my side. Your message is kept (no. { $number }), nothing was logged. Please write it again or pass the number on.
not-saved = I cannot save right now. Nothing was logged; I keep trying and will tell you when it works.
button-unknown = I do not know this button any more.
button-done = Already done.
button-done-at = Already done, { $day } at { $time }.
gone = That is no longer there. Nothing changed.

## Receipt

receipt-nobody = No customer yet
receipt-note = Noted: “{ $text }”
receipt-contact = { $channel ->
    [call] Call
    [meeting] Meeting
    [visit] Visit
    [email] Mail
    [video] Video call
    [chat] Message
    [letter] Letter
    [event] Event
    [gift] Gift
   *[other] Contact
    } on { $day }
receipt-at = at { $time }
receipt-way-missed = not reached
receipt-way-in-call = they rang you
receipt-way-out-call = you rang them
receipt-way-in-other = came from the customer
receipt-way-out-other = came from you
receipt-mood-positive = good mood
receipt-mood-negative = bad mood
receipt-complaint = { $state ->
    [resolved] ✅ Complaint settled: { $text }
   *[open] ⚠️ Complaint: { $text }
    }
receipt-settled = ✅ Complaint settled: { $text } (open since { $since })
receipt-kept = ✅ { $how ->
    [self] Done
    [late] Promise done, late
   *[kept] Promise kept
    }: { $what }
receipt-wish = Wish: { $text }
obstacle-price = (obstacle: price)
obstacle-time = (obstacle: time)
obstacle-internal = (obstacle: internal)
receipt-promise = { $owner ->
    [them] Promise (theirs)
    [self] Reminder
   *[us] Promise
    }: { $what }
receipt-due = by { $due }
receipt-due-remind = by { $due } – I will remind you on { $remind }
receipt-remind = – I will remind you on { $remind }
receipt-remind-today = – I will remind you today at { $time }
receipt-remind-at = – I will remind you on { $day } at { $time }
receipt-appointment = 📅 { $what }: { $day } at { $time }
receipt-appointment-span = 📅 { $what }: { $day } from { $time } to { $ends }
receipt-brief = a short brief comes before
receipt-brief-on = the short brief comes on { $day } at { $time }
receipt-fact = { $type ->
    [birthday] Birthday
    [interest] Interest
    [family] Family
   *[other] Good to know
    }: { $value }
receipt-gift = Gift: { $text }
receipt-competitors = Competitors named: { $names }
receipt-score = Satisfaction: { $score } of 10
receipt-superseded = ✏️ Put right, see further down: { $name }
receipt-superseded-nobody = ✏️ Put right, see further down.
note-kept = Kept as a note.

ask-which-complaint = Which complaint is settled?
ask-which-promise = Which promise does this settle?
ask-kept-one = Does this settle “{ $what }”?
ask-birthday = { $name } has { $day } already. Which birthday is right?
button-another-complaint = Another one
button-yes-kept = Yes, done
button-not-kept = No
button-none-kept = None of them
ask-which = Noted. Which one was it?
ask-new = Noted. I do not know “{ $name }” yet – add it, spelled like this?
ask-who = Noted. Which customer is it about?
ask-what = Saved, but I am not sure: was that a contact with a customer?
ask-name = What is the customer called? Write me the name.
created = Added: <b>{ $name }</b>.
name-unknown = I cannot find “{ $name }”. Add it, spelled like this?

button-undo = Undo
button-change = Change
button-create = Add
button-someone-else = Someone else
button-note-only = Note only
button-was-call = Yes, a call
button-was-visit = Yes, a visit
button-back = Back

## Changing

change-what = What should be different?
change-day = On which day was it?
change-channel = What was it?
change-customer = Which customer was it? Write me the name.
button-change-day = Date
button-change-channel = Kind
button-change-customer = Customer
button-delete = Delete
button-really-delete = Really delete
delete-sure = Delete this entry?
deleted = Deleted. The entry of { $day } is gone.
changed-toast = Changed.
changed-nothing = That changes nothing.
correct-what = I found nothing that I could change like that. Reply to a receipt or tap “Change” there.

channel-call = Call
channel-meeting = Meeting
channel-visit = Visit
channel-email = Mail
channel-video = Video
channel-chat = Chat
channel-letter = Letter
channel-event = Event
channel-gift = Gift

## Why so?

button-why-so = Why so?
why-title = This is how I read your message:
why-line = { $read } ← “{ $words }”
why-unsaid = { $read } (no day named, so that of your message)
why-hint = Something wrong? Tap “Change”, or write what is right.
why-nothing = I found nothing in it that I could place. Your words are kept as a note.
why-customer = Customer: <b>{ $value }</b>
why-person = Person: { $value }
why-day = Day: { $value }
why-channel = Kind: { $value }
why-direction = By whom: { $value }
why-direction-in = the customer
why-direction-out = you
why-missed = Not reached
why-mood = Mood: { $value }
why-mood-positive = good
why-mood-negative = bad
why-score = Satisfaction: { $value } of 10
why-followup = Promise: { $value }
why-owner-us = ours
why-owner-them = theirs
why-owner-nobody = not clear whose
why-wish = Wish{ $value }
why-wish-plain = { "" }
why-wish-price = , obstacle: price
why-wish-time = , obstacle: time
why-wish-internal = , obstacle: internal
why-complaint = Complaint: { $value }
why-complaint-open = open
why-complaint-resolved = settled
why-fact = Good to know: { $value }
why-fact-birthday = birthday
why-fact-interest = interest
why-fact-family = family
why-fact-other = about the person
why-gift = Gift: { $value }
why-competitor = Competitor: { $value }

## The team's words

words-title = { $n ->
    [one] One word that you taught me:
   *[other] { $n } words that you taught me:
    }
words-none = No word yet that means something only to you.
words-line = { $word } = { $like }
words-usage = To teach me one: <code>/words walkthrough = visit</code>. If I know the word on the right, I read messages that way too.
words-many = { $n } words are all I can keep. Forget one first that nobody needs any more.
words-taught = Noted: from now on I read “{ $word }” like “{ $like }”.
words-forgotten = “{ $word }” is forgotten.
button-forget = Forget { $word }

## Undo

undone = Undone.
undone-log = Undone: { $entry } is gone again.
undone-thing-gone = Undone. Gone again: { $thing }.
undone-entry = Undone: { $entry } stands there again as before.
undone-created = Undone: { $name } is no longer added.
undone-attached = Undone: { $name } is no longer the customer of this entry.
undone-thing = Undone. As before again: { $thing }.
undo-entry = { $kind ->
    [talk] the talk with
   *[entry] the entry for
    } { $names } of { $day }
undo-note = “{ $text }”
undo-away = absence
undo-handover = customers of { $name }
undo-pause = Pause
undo-old = The last thing is already of { $day }: { $what } – really undo it?
undo-old-plain = The last thing is already of { $day }. Really undo it?
and = { $before } and { $last }
undo-already = Already undone, { $day } at { $time }.
undo-newer = That cannot be undone any more: it was changed again since. Undo the later change first.
undo-none = There is nothing that I could undo.

## Words without an entry

smalltalk = Any time.
attachment-kept = { $kind ->
    [voice] I cannot listen to voice messages yet.
    [photo] I cannot read pictures yet.
    [document] I cannot read files yet.
    [location] I cannot do anything with a location yet.
   *[contact] I cannot take over contacts yet.
    } { $kind ->
    [contact] Write me in one line who that is and at which customer.
    [location] Write me in one line whom you went to see and I will log it.
   *[other] Write me in one line what it was about and I will log it.
    }
day-none-such = There is no “{ $day }”, so I took today. Which day was it? For example: “no, yesterday”
day-to-come = “{ $day }” is still to come, so I took today. Which day was it? For example: “no, yesterday”
attachment-caption = I cannot keep the attachment yet, but I kept your line with it.
attachment-other = I cannot do anything with that. Just write me what it was about.
command-unknown = I do not know “/{ $name }”. /help shows what I can do.
empty-message = There was nothing in it that I could log.
edit-unknown = I did not log that message. Please write it again.

## Reasons

reason-overdue = overdue
reason-promise = promise
reason-complaint = complaint
reason-occasion = reason to call
reason-birthday = birthday
reason-wish = wish
reason-fair = fair
reason-jubilee = jubilee
reason-contract = contract
reason-quiet = going quiet
reason-survey = satisfaction
reason-budget = time budget
reason-dormant = long silent

days-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
    }
day-today = today
because-overdue = { $days ->
    [one] 1 day
   *[other] { $days } days
    } without a talk, agreed { $latest }
because-overdue-soon = { $days ->
    [one] 1 day
   *[other] { $days } days
    } without a talk, { $latest } at the latest
because-overdue-never = { $tier ->
    [A] A-customer, no talk noted yet
    [B] B-customer, no talk noted yet
    [C] C-customer, no talk noted yet
   *[other] No talk noted yet
    }
because-promise-today = Promise due today: “{ $what }”
because-promise-late = Promise overdue since { $due }: “{ $what }”
because-promise-eve = Promise due tomorrow: “{ $what }”
because-promise-theirs = Their promise, was due { $due }: “{ $what }”
because-reminder-today = Reminder for today: “{ $what }”
because-reminder-late = Reminder since { $due }: “{ $what }”
because-reminder-eve = Reminder for tomorrow: “{ $what }”
because-reminder-undated = Reminder without a day: “{ $what }”
because-appointment-today = Appointment today at { $clock }{ $what ->
    [Appointment] { "" }
   *[other] : “{ $what }”
    }
because-appointment-late = Appointment was on { $due }{ $what ->
    [Appointment] { "" }
   *[other] : “{ $what }”
    }
because-appointment-eve = Appointment tomorrow at { $clock }{ $what ->
    [Appointment] { "" }
   *[other] : “{ $what }”
    }
because-promise-undated = Promise without a day: “{ $what }”
because-noted = (of { $noted })
because-complaint = { $days ->
    [0] Complaint of today
    [one] Complaint open for 1 day
   *[other] Complaint open for { $days } days
    }: “{ $text }” ({ $since })
because-complaint-frustration = Annoyed on { $since }
because-quote = “{ $quote }”
because-occasion-customer = { $title } ({ $source }, { $when })
because-occasion-competitor = Competitor { $about }: { $title } ({ $source }, { $when })
because-occasion-topic = Topic { $about }: { $title } ({ $source }, { $when })
because-careful = – tread gently
because-birthday-today = Birthday of { $name } today
because-birthday-past = Birthday of { $name } was on { $day }
because-birthday-soon = Birthday of { $name } on { $day }
because-age = ({ $age })
because-wish-match = Wish “{ $text }” now fits: { $match }
because-wish-open = Wish open since { $noted }: “{ $text }”
because-fair-ahead = { $name } begins on { $first }
because-fair-now = { $name } runs until { $last }
because-fair-after = { $name } ended on { $last }
because-jubilee = { $years } years a customer on { $day }
because-jubilee-today = { $years } years a customer today
because-contract = Contract ends on { $end }
because-quiet = Silent for { $days } days, usually about every { $usual }
because-dormant = Silent for { $days } days
because-dormant-standing = Silent for { $days } days, a customer for { $years } years
because-dormant-never = A customer for { $years } years, no talk noted yet
because-survey = Satisfaction last asked on { $asked }
because-budget = { $tier }-customer, { $left } min of this month’s time left
because-budget-over = This month’s time is used up ({ $used } of { $minutes } min)
because-more-promise = · and { $more ->
    [one] 1 more promise
   *[other] { $more } more promises
    }
because-more-point = · and { $more ->
    [one] 1 more point
   *[other] { $more } more points
    }
because-more-complaint = · and { $more ->
    [one] 1 more complaint
   *[other] { $more } more complaints
    }
because-more-occasion = · and { $more ->
    [one] 1 more story
   *[other] { $more } more stories
    }

why = Why { $name }? { $points } points
why-held = Held back: { $names }
why-important = Important, not urgent: I keep one place for that.
why-lost = Just behind: { $name } ({ $points })
why-behind = After that comes: { $name } ({ $points })
why-other = Next would be: { $name } ({ $points })
frozen-do-not-contact = Not to be contacted, as noted.
frozen-quiet-until = The customer wants to be left alone for now.
frozen-absence = The contact is away.
frozen-snoozed = Put off.
frozen-skipped = Skipped, so selling rests for a while.
frozen-complaint = Selling rests until the complaint is settled.
frozen-frustration = Selling rests: the annoyance is fresh.
frozen-ghosting = Selling rests: not reached several times.
frozen-tried = Selling rests: the last try reached nobody.
frozen-cool-down = Selling rests: the last talk is fresh.
frozen-pressure = Selling rests: there were enough contacts lately.

## The morning

list-morning = Morning { $name }. { $count ->
    [1] One customer who should hear from you today:
    [2] Two people who should hear from you today:
    [3] Three people who should hear from you today:
    [4] Four people who should hear from you today:
    [5] Five people who should hear from you today:
   *[other] { $count } people who should hear from you today:
    }
list-today = { $count ->
    [1] One customer who should hear from you today:
    [2] Two people who should hear from you today:
    [3] Three people who should hear from you today:
    [4] Four people who should hear from you today:
    [5] Five people who should hear from you today:
   *[other] { $count } people who should hear from you today:
    }
list-later = Put off until now:
list-finished = That was today’s list.
list-nobody = None of your customers is pressing today: no promise due, no complaint open, nobody overdue.
list-no-customers = You look after no customer, so there is no list for you. /team tells how the team is doing.
list-no-customers-alone = You look after no customer yet. Tell me about a conversation and the customer is yours.
last-words = Last: “{ $quote }” ({ $day })
last-contact = Last talk: { $day }
item-done = ✅ { $name } done
item-skipped = ⏭ { $name } skipped
item-ended = { $name } put aside for today
item-later = 🕐 { $name } again at { $time }
item-until = 🕐 { $name } again on { $day }
button-done-tap = Done
button-later = Later
button-tomorrow = Tomorrow
button-why = Why?
button-more = More…
button-end = Done for today
button-pick-day = Another day
skip-not-now = Not now
skip-no-topic = No topic
skip-spoken = Already spoken
skip-other = Another reason
more-which = Who is it about?
more-what = Move it to another day or skip it?
more-day = On which day shall I bring it up again?
news-done = Call to <b>{ $name }</b> logged for today. One line on what it was about, if you like?
line-lead = Called { $name }, { $line }
news-snoozed = <b>{ $name }</b> comes back on { $day } at { $time }.
news-skipped = <b>{ $name }</b> is skipped ({ $reason }).
news-ended = Done for today. What is open I look at again tomorrow.

## Open points

open-title = { $count ->
    [one] One open point
   *[other] { $count } open points
    }
open-none = Nothing open: no promise, no complaint, no wish.
open-page = Page { $page } of { $pages }
open-promise = Promise
open-promise-theirs = Promise (theirs)
open-reminder = Reminder
open-complaint = ⚠️ Complaint
open-wish = Wish
open-appointment = 📅 Appointment
open-at = on { $day } at { $time }
remind-at = Today at { $time }
remind-was = Was for { $day } at { $time }
button-remind-hour = In 1 hour
postponed-to = { $day } at { $time }
open-whose = (for { $name })
open-due = by { $day }
open-on = on { $day }
open-late = overdue since { $day }
open-since = since { $day }
open-noted = Noted on { $day }: “{ $quote }”
open-closed = Already done: { $day }
button-page-next = Next
button-page-before = Previous
button-open-list = To the list
button-kept = Kept
button-kept-late = Too late
button-broken = Not kept
button-reminder-done = Done
button-reminder-drop = Not needed
button-postpone = Postpone
button-complaint-settled = Settled
button-wish-closed = Close the wish
postpone-day = To which day?
settled-kept = Kept: “{ $what }” for <b>{ $name }</b>.
settled-late = Late, but done: “{ $what }” for <b>{ $name }</b>.
settled-broken = Not kept: “{ $what }” for <b>{ $name }</b>.
settled-moved = Moved to { $day }: “{ $what }” for <b>{ $name }</b>.
settled-own-kept = Done: “{ $what }”, <b>{ $name }</b>.
settled-own-broken = Not needed any more: “{ $what }”, <b>{ $name }</b>.
settled-own-moved = Moved to { $day }: “{ $what }”, <b>{ $name }</b>.
settled-complaint = Complaint settled: “{ $what }” at <b>{ $name }</b>.
settled-wish = Wish closed: “{ $what }” of <b>{ $name }</b>.
nobody = no customer
remind-own = ⏰ You wanted to be reminded:
remind-points = { $count ->
    [one] ⏰ An appointment is coming up:
   *[other] ⏰ { $count } points are coming up:
    }
remind-title = { $count ->
    [one] ⏰ A promise is coming up:
   *[other] ⏰ { $count } promises are coming up:
    }
remind-day = Due today
remind-eve = Due on { $day }
remind-late = Overdue since { $day }
remind-start = From today, by { $day }

## Appointments

appointment-what = Appointment (“{ $what }”)
appointment-asked-met = 📅 How was the appointment at { $name } ({ $day } at { $time })?
appointment-asked-call = 📅 How was the call with { $name } ({ $day } at { $time })?
appointment-how = One line is enough, I will log it.
appointment-lead = Met { $name } today, { $line }
appointment-moved = 📅 { $name }: appointment moved to { $day } at { $time } (was { $before })
appointment-cancelled = 📅 { $name }: appointment is off (was { $before })
appointment-logged = ✅ Appointment at { $name } logged. Would you like to add a line on what it was about?
calendar-entry = { $what }: { $name }
calendar-point = { $name }: { $what }
calendar-theirs = { $name } (their promise): { $what }
calendar-file = 📅 { $count ->
    [one] One entry
   *[other] { $count } entries
    }. A tap takes the file into your calendar; what changes later stands in a new one.
calendar-none = No appointment and no promise with a day, so nothing for the calendar.
button-took-place = It took place
button-fell-through = It is off
brief-likes = Interests ({ $name }): { $what }

## Absence and handover

away-usage = When are you away, and who stands in? For example: /away 7 Dec to 18 Dec Ida
away-state = 🌴 Away { $span }, deputy: <b>{ $deputy }</b>
away-ask-deputy = Away { $span }. Who stands in for you?
away-alone = Nobody else in the team is here on these days to stand in. Nothing changed.
away-set =
    🌴 Away { $span }, deputy: <b>{ $deputy }</b>
    { $count ->
        [0] You have no customers; promises
        [one] Your customer, promises
       *[other] Your { $count } customers, promises
    } and complaints go there meanwhile, with an overview on the first morning. When you are back I tell you what happened.
away-covers = You stand in for { $names } yourself then: that goes to { $deputy }, too.
away-deputy-away = { $name } is away, too ({ $span }). Nothing changed.
away-deputy-unreachable = { $name } has blocked or muted me and would hear nothing of it. Nothing changed.
away-unread = I do not understand “{ $text }”. For example: /away 7 Dec to 18 Dec Ida, /away off
away-past = That is over already. Nothing changed.
away-none = There is no absence.
away-ended = Welcome back. The customers are yours again; what happened comes now or on the next working morning.
away-cancelled = The absence is called off, everything stays with you.
away-announced = 🌴 <b>{ $name }</b> is away { $span }, you stand in. On { $first } you get the overview.
away-called-off = <b>{ $name }</b> is here after all, you need not stand in.
away-usage-lead = For somebody of the team: /away for Max today until Friday Ida. Back: /away for Max off
away-whose = Whom do you mean? Write the full name: { $names }
away-ask-deputy-of = Away { $span }. Who stands in?
away-set-of =
    🌴 <b>{ $name }</b> is away { $span }, standing in: <b>{ $deputy }</b>
    { $count ->
        [0] { $name } has no customers; promises
        [one] The one customer, promises
       *[other] The { $count } customers, promises
    } and complaints go there in that time. I tell both of them.
away-covers-of = { $name } stands in for { $names } in that time: that goes to { $deputy }, too.
away-ended-of = { $name } counts as here again and hears of it from me.
away-set-by = 🌴 <b>{ $by }</b> has put you down as away: { $span }, standing in: <b>{ $deputy }</b>. Until then you get no list.
away-off-by = <b>{ $by }</b> has called off your absence, everything is with you again.
undo-away-of = absence of { $name }
button-away-end = End absence
pack-title =
    🌴 You stand in for <b>{ $name }</b> until { $until }
    { $count ->
        [0] Nothing is due until then at { $all ->
            [one] the one customer
           *[other] the { $all } customers
        }.
        [one] Something is open at one of { $all } customers:
       *[other] Something is open at { $count } of { $all } customers:
    }
pack-hint = Each button shows the brief of a customer. Reasons to call and promises come to you until then.
back-title = Welcome back, { $name }. <b>{ $deputy }</b> stood in for you.
back-nothing = Nothing was logged at your customers meanwhile.
back-counts = { $contacts ->
    [0] No talks
    [one] One talk
   *[other] { $contacts } talks
    } with { $customers ->
    [one] one customer
   *[other] { $customers } customers
    }, { $closed ->
    [0] none of your promises
    [one] one of your promises
   *[other] { $closed } of your promises
    } closed.
back-open = Everything open is with you again.
handover-from = Whose customers are to be handed over?
handover-left = { $name } (has left)
handover-nothing = Nobody in the team has customers or open points.
handover-to = Who takes over the customers of <b>{ $name }</b>?
handover-sure = { $customers ->
    [0] No customer
    [one] One customer
   *[other] { $customers } customers
    } and { $points ->
    [0] no open points
    [one] one open point
   *[other] { $points } open points
    } of <b>{ $name }</b> go to <b>{ $to }</b>. The history stays as it is.
handover-done = Handed over: { $customers ->
    [0] no customer
    [one] one customer
   *[other] { $customers } customers
    } and { $points ->
    [0] no open points
    [one] one open point
   *[other] { $points } open points
    } of <b>{ $name }</b> are now with <b>{ $to }</b>.
handover-told-back = { $customers ->
    [0] No customers
    [one] One customer
   *[other] { $customers } customers
    } and { $points ->
    [0] no open points
    [one] one open point
   *[other] { $points } open points
    } of <b>{ $name }</b> are not with you after all: the handover was taken back.
handover-told = You have taken over { $customers ->
    [0] no customer
    [one] one customer
   *[other] { $customers } customers
    } and { $points ->
    [0] no open points
    [one] one open point
   *[other] { $points } open points
    } of <b>{ $name }</b>. The history is on the cards.
button-handover = Hand over

## The week

digest-title = <b>Week { $week } · { $team }</b>
digest-own = <b>Your week { $week }</b>
digest-own-none = You have no customers of your own yet. Once you note something about one, it is yours.
digest-coverage = { $tier }-customers in rhythm: { $kept } of { $total }
digest-no-tier = No A-customers named yet.
digest-change = ({ $change })
digest-overdue = Overdue: { $names }
digest-more = and { $more } more
digest-complaints = Complaints: { $count } open, oldest { $days ->
    [0] from today
    [one] 1 day
   *[other] { $days } days
    } ({ $whose })
digest-no-complaints = Complaints: none open
digest-promises = Promises: { $kept } of { $due } kept
digest-no-promises = Promises: none due
digest-promises-open = Promises: { $open } still open this week
digest-still-open = { $open } still open
digest-occasions = Reasons to call: { $found } found, { $used } used
digest-next-week = Week { $week }: { $told }
digest-birthdays = { $count ->
    [one] 1 birthday
   *[other] { $count } birthdays
    }
digest-fair = { $name } ({ $count ->
    [0] no customer there yet
    [one] 1 customer there
   *[other] { $count } customers there
    })
digest-row-fair = { $name }, { $span }{ $count ->
    [0] { "" }
   *[other] : { $names }
    }
digest-still = still
digest-nobody = nobody
digest-as-of = As of { $day }
digest-row-neglected = { $days ->
    [one] silent for 1 day
   *[other] silent for { $days } days
    }
digest-row-never = no talk noted yet
digest-row-complaint = { $days ->
    [0] since today
    [one] for 1 day
   *[other] for { $days } days
    }: “{ $text }”
digest-row-promise = { $state ->
    [kept] kept
    [late] late
    [broken] not kept
   *[open] open
    }: “{ $what }” ({ $day })
digest-row-birthday = { $name } ({ $customer }) on { $day }
digest-part-a = A-customers past their latest interval
digest-part-complaints = Open complaints
digest-part-promises = This week’s promises
digest-part-all = All figures
digest-part-none = None.
button-part-a = A-customers
button-part-complaints = Complaints
button-part-promises = Promises
digest-warnings = Warning signs: { $names }
digest-pulse = Pulse: { $told }
digest-pulse-none = Pulse: no answers this week
digest-pulse-never = Pulse: no answers yet
digest-satisfaction = satisfaction { $value } of 10 (n={ $n })
digest-frustrated = { $count ->
    [one] 1 customer annoyed
   *[other] { $count } customers annoyed
    }
digest-effort = effort { $value } of 5 (n={ $n })
digest-few = , few answers
digest-time = Time in hours: { $told }
digest-time-class = { $tier } { $given } of { $planned }
warning-frustration = annoyed
warning-satisfaction = satisfaction
warning-promise = promise late
warning-silence = silent
warning-orders = fewer orders
evidence-frustration = { $count ->
    [one] annoyed on { $day }
   *[other] annoyed on { $number } days, last on { $day }
    }
evidence-satisfaction = { $before ->
    [0] satisfaction { $number } of 10 on { $day }
   *[other] satisfaction { $number } of 10 on { $day }, { $before } before
    }
evidence-promise = { $count ->
    [one] our promise overdue since { $day }
   *[other] { $before } of our promises overdue, the oldest since { $day }
    }
evidence-silence = no talk since { $day }: { $number } days, { $before } agreed at most
evidence-orders = { $number } orders in the last half year, { $before } in the one before; the last on { $day }
digest-part-warnings = Warning signs and what they rest on
button-part-warnings = Warning signs
button-chart = Picture
chart-comes = The picture is on its way.
chart-there = You have that picture already, further down.
chart-failed = The picture could not be drawn. All figures are behind the buttons of the week.
button-part-all = All figures

## The pulse

pulse-ask-satisfaction = Did it come up how satisfied { $name } is with us? 1 not at all, 10 very.
pulse-ask-frustration = How annoyed was { $name }?
pulse-ask-effort = How much effort was it for { $name } until this was solved?
pulse-frustration-1 = Hardly
pulse-frustration-3 = Clearly
pulse-frustration-5 = Very
pulse-effort-1 = Little
pulse-effort-3 = Some
pulse-effort-5 = A lot
pulse-told-satisfaction = Satisfaction: { $answer } of 10
pulse-told-frustration = Annoyed: { $answer }
pulse-told-effort = The customer’s effort: { $answer }
pulse-answered = Noted for { $name }. { $told }
pulse-satisfaction = Satisfaction
pulse-frustration = Annoyance
pulse-effort = The customer’s effort

## The effect

effect-title = What the prompts do · { $team }
effect-own = What the prompts do for you
effect-span = { $span }, closed cases only
effect-none = { $span }: no closed prompt yet. Each is watched for four days.
effect-prompts = { $prompts ->
    [one] 1 prompt in the morning
   *[other] { $prompts } prompts in the morning
    }
effect-contacts = contact within 4 days: { $contacts } of { $prompts } ({ $share }%)
effect-outcomes = of these with a promise, a wish, something settled or a good mood: { $outcomes }
effect-small = Small number (n={ $n }): this may be chance.
effect-anyway = For comparison: without a prompt there was contact with the same customers in { $share }% of four-day stretches (n={ $n }).
effect-no-yardstick = No comparison with days without a prompt is possible yet (n={ $n }).
effect-reasons = By the strongest reason, contact after a prompt:
effect-reason = { $name ->
    [overdue] overdue
    [promise] promise
    [complaint] complaint
    [occasion] reason to call
    [birthday] birthday
    [wish] wish
    [fair] trade fair
    [jubilee] jubilee
    [contract] end of contract
    [quiet] unusually quiet
    [survey] not asked for long
    [budget] time left
    [dormant] not heard of for long
   *[other] other
    }: { $contacts } of { $n }
effect-reason-small = { " " }(small number)
effect-caveat = After is not because: whoever is due anyway is put on the list.
effect-caveat-logged = Only what was noted counts; “Done” on the card counts as a contact.

## The picture of the week

chart-title = Week { $week } · { $team }
chart-caption = The picture of week { $week }
chart-kept = In rhythm, kept, used
chart-class = { $tier }-customers
chart-promises = Promises kept
chart-occasions = Reasons used
chart-of = { $done } of { $total }
chart-none = none
chart-time = Time this week
chart-hours = { $given } of { $planned } h
chart-complaints = Open complaints
chart-no-complaints = none
chart-days = { $days ->
    [0] since today
    [one] 1 day
   *[other] { $days } days
    }
chart-pulse = Pulse of the last eight weeks
chart-satisfaction = Satisfaction, 10 is best
chart-frustration = Annoyed customers a week
chart-effort = Effort with us, 1 is little
chart-count = n={ $n }
chart-no-answers = no answers yet
chart-none-annoyed = nobody annoyed, as far as noted
chart-note = Weeks below. n: answers, hollow if fewer than 5.

## Press

press-headline-colon = 📰 { $name }: { $title }
press-headline-runs = 📰 { $name } { $rest }
press-headline-competitor = 📰 { $name } · competitor { $about }: { $title }
press-headline-competitor-runs = 📰 { $name } · competitor { $about } { $rest }
press-headline-topic = 📰 { $name } · topic { $about }: { $title }
press-source = { $source }, { $age }
press-others = { $n ->
    [one] also in 1 other
   *[other] also in { $n } others
    }
press-minutes = { $n } min ago
press-hours = { $n } h ago
press-hook = Reason to call: { $hook }.
press-last = Last talk: { $day }
press-last-never = No talk logged yet.
press-state-fits = 👍 Fits
press-planned = ☎️ Call planned for { $day }
press-judged-fits = 👍 Noted: it fits. I will show more of that kind.
press-judged-unfit = Noted: does not fit. The story about { $name } is gone, I will show less of that kind.
press-call = call: { $title }
press-none = No reasons to call from the press just now.
press-ask-which = Which customer is meant?
press-none-of = No reasons to call from the press about { $name } just now.
press-customer-unknown = I cannot find a customer “{ $name }”.
press-title = 📰 <b>Reasons to call from the press</b> ({ $n })
press-title-team = 📰 <b>The team's reasons to call</b> ({ $n })
press-title-of = 📰 <b>{ $name }</b> in the press ({ $n })
press-line = { $number } · { $name }: { $title } ({ $source }, { $age })
press-line-competitor = { $number } · { $name } · competitor { $about }: { $title } ({ $source }, { $age })
press-line-topic = { $number } · { $name } · topic { $about }: { $title } ({ $source }, { $age })
press-words-ask = Which entries count for { $name }?
press-words-kept = For { $name } new entries now go by this:
press-words-open = For { $name } all entries count again.
press-words-thing = The words for { $name }
press-more = … and { $n } more
button-article = Article
button-plan-call = Plan a call
button-fits = Fits
button-unfit = Does not fit

occasion-hook-customer-acquisition = ask what the step means for working together
occasion-hook-customer-award = congratulate and ask how it came about
occasion-hook-customer-figures = ask what is behind the figures
occasion-hook-customer-insolvency = tread gently: listen, find out what is needed now, and offer nothing
occasion-hook-customer-layoffs = tread gently: ask how people are taking it, and offer nothing
occasion-hook-customer-mention = ask what is behind it
occasion-hook-customer-merger = ask what changes and who will decide from now on
occasion-hook-customer-newsite = congratulate and ask what the new site needs
occasion-hook-customer-organizationleadership = congratulate and ask what will be tackled first
occasion-hook-customer-partnership = ask what the two have in mind together
occasion-hook-customer-product = ask how their customers take to it
occasion-hook-customer-spinoff = ask who will look after what from now on
occasion-hook-customer-strike = tread gently: ask what is left undone and where help is welcome
occasion-hook-customer-tradefair = ask whether there is time to meet there
occasion-hook-competitor-acquisition = ask how the customer sees the competitor's step
occasion-hook-competitor-award = ask where the customer sees their own lead
occasion-hook-competitor-figures = ask how their own business is going
occasion-hook-competitor-insolvency = stay factual and ask what it sets off in the market
occasion-hook-competitor-layoffs = stay factual and ask how the customer sees the market
occasion-hook-competitor-mention = ask what the customer has heard of it
occasion-hook-competitor-merger = ask what it shifts in the market
occasion-hook-competitor-newsite = ask what the customer plans for their own sites
occasion-hook-competitor-organizationleadership = ask what the customer expects of the new leadership there
occasion-hook-competitor-partnership = ask whom the customer would like to join forces with
occasion-hook-competitor-product = ask what the customer wants to set against it
occasion-hook-competitor-spinoff = ask what the customer expects of it
occasion-hook-competitor-strike = stay factual and ask whether more work reaches the customer now
occasion-hook-competitor-tradefair = ask whether the customer will be there too
occasion-hook-topic = ask how the subject affects the customer
occasion-hook-fair = ask whether there is time to meet there

button-prepare = Prepare
press-draft = Draft, for you to send: “{ $text }”

occasion-benefit-leadership = What they get: somebody who knows what was agreed so far.
occasion-benefit-change = What they get: certainty about what goes on as before, and who is there for them.
occasion-benefit-careful = What they get: somebody who listens and makes things easier, without selling.
occasion-benefit-news = What they get: somebody who has noticed and thinks along about what comes next.
occasion-benefit-competitor = What they get: a view from outside on what moves their market.
occasion-benefit-topic = What they get: what others make of the subject, and what it may mean for them.
occasion-benefit-fair = What they get: a fixed half hour at the fair instead of a chance meeting.
occasion-draft-good = I have read ‘{ $title }’ – congratulations. I would like to hear how it came about. When would a short call suit you?
occasion-draft-neutral = I have read ‘{ $title }’ and would like to hear from you what it means for your work. When would a short call suit you?
occasion-draft-careful = I have read the news about your company and am thinking of you. If a talk helps, or if we can make anything easier just now, I am here.
occasion-draft-market = I have read ‘{ $title }’ and would like to know how you see it. When would a short call suit you?

## Trade fairs

fair-usage =
    Add a fair, with its days and the customers that go there:
    /fair Empack Dortmund 2 to 3 December: CUSTOMER, CUSTOMER
    More customers later: /fair Empack Dortmund: CUSTOMER
fair-none = No trade fairs yet.
fair-title = 🎪 <b>Trade fairs</b> ({ $n })
fair-line = { $name }, { $days }: { $goers }
fair-nobody = no customer yet
fair-unknown = ❓ Not found, or not clear which: { $names }
fair-promise = In the four weeks before, it counts on the morning's list as a reason to ask for a meeting there, in the week after to ask how it went.
fair-long = A fair lasts a month at most. Nothing stored.
fair-removed = Removed: { $name }.
button-fair-remove = Remove { $name }

## Feeds

feed-usage =
    Add a feed, by the address of the page or the feed:
    /feed add ADDRESS for CUSTOMER
    /feed add ADDRESS competitor NAME of CUSTOMER
    /feed add ADDRESS topic WORDS
    /feed add ADDRESS all
    /feed add SEARCH-WITH-{"{name}"} for all A customers
    A whole list: send me the OPML file of a feed reader; /feed opml gives all as a file.
feed-none = No feeds yet.
feed-title = 📡 <b>Feeds</b> ({ $n })
feed-line = { $number } · <b>{ $title }</b> – { $purpose }
feed-purpose-customer = { $name }
feed-purpose-competitor = competitor { $name } of { $customer }
feed-purpose-topic = topic { $name }
feed-purpose-topic-of = topic { $name } for { $customer }
feed-purpose-all = all customers
feed-last = last read { $day } { $time }
feed-last-never = never read yet
feed-next = next look { $day } { $time }
feed-week = { $n ->
    [0] less than 1 entry a week
    [one] about 1 entry a week
   *[other] about { $n } entries a week
    }
feed-paused = ⏸ paused
feed-failing = ⚠️ { $error }, since { $day } { $time }
feed-gone-state = ⚠️ The feed is gone for good. I no longer ask.
feed-hits = Concerns: { $names }
feed-hits-none = No entry has concerned a customer so far.
feed-rate = In 30 days { $met ->
    [0] none
   *[other] { $met }
    } of { $read } { $read ->
    [one] entry
   *[other] entries
    } concerned a customer{ $percent }.
feed-percent = {" "}({ $n }%)
feed-undated = Without a date that can be true: what counts is the day on which I first see an entry.
feed-left-out = ⚠️ A very long feed: { $n } entries at its end I do not read.
feed-hit = { $name } ({ $n ->
    [one] 1 entry
   *[other] { $n } entries
    })
feed-hits-more = and { $n } more
feed-looking = I am looking at the feed …
feed-checking = I am looking …
feed-ask-purpose = Whom is this feed for? Write me the customer, “competitor NAME of CUSTOMER” or “topic WORDS”.
feed-customer-unknown = I cannot find a customer “{ $name }”. Nothing stored. Whom is the feed for?
feed-added = 📡 Feed added: <b>{ $title }</b> – { $purpose }
feed-added-purpose = 📡 I read <b>{ $title }</b> already, now also for: { $purpose }
feed-already = I read this feed already: <b>{ $title }</b> – { $purpose }
feed-entry = • { $title } ({ $age })
feed-entry-undated = • { $title }
feed-empty = No entries in it yet.
feed-would-hit = Would be a reason to call now for: { $names }
feed-would-hit-own = A feed just for { $names }: every entry in it counts, also without the name.
feed-would-hit-none = None of the customers is mentioned in it just now.
feed-not-a-feed-found = That is a page, not a feed. It offers:
feed-not-a-feed = That is not a feed, and the page offers none. Nothing stored.
feed-refused = { $error }. Nothing stored.
feed-error-timeout = The feed does not answer (timeout)
feed-error-refused_address = That address is not on the public network, I do not look there
feed-error-bad_address = That is not an address that I can open
feed-error-dns = That address does not exist (name unknown)
feed-error-tls = No secure connection: something is wrong with the certificate
feed-error-connection = The connection fails
feed-error-too_large = The feed is too large (over 10 MB)
feed-error-too_many_redirects = The address keeps redirecting
feed-error-http = The server's answer is faulty
feed-error-encoding = The answer cannot be unpacked
feed-error-empty = The address answers with nothing
feed-error-not_a_feed = There is no feed there
feed-error-dangerous = The feed holds dangerous instructions, I do not read it
feed-error-unreadable = The feed cannot be read
feed-error-too_slow = The feed takes too long to read
feed-error-parser_died = The feed cannot be read
feed-error-denied = The server wants a login or refuses ({ $status })
feed-error-missing = There is nothing at that address ({ $status })
feed-error-busy = The server is overloaded ({ $status })
feed-error-status = The server reports an error ({ $status })
feed-remove-sure = Really remove <b>{ $title }</b>? What it found stays.
feed-removed = Removed: <b>{ $title }</b>.
feed-told-failing = ⚠️ The feed <b>{ $title }</b> has brought nothing since { $day }: { $error }. I keep trying.
feed-told-healed = ✅ The feed <b>{ $title }</b> works again.
feed-told-moved = 📡 The feed <b>{ $title }</b> has moved, I now read it here: { $to }
feed-moved-thing = The address of “{ $title }”
feed-told-gone = ⚠️ The server says that the feed <b>{ $title }</b> is gone for good. I no longer ask; /feed shows all.
feed-words-only = Only entries with: { $words }
feed-words-not = Never entries with: { $words }
feed-words-ask = Which entries of <b>{ $title }</b> count?
feed-words-how = Write me: “only glass, mirrors”, “without football”, both, or “everything”.
button-feed-words = Words
feed-template-usage =
    A search for each customer of a class goes like this, with {"{name}"} where the name belongs:
    /feed add https://news.example/rss?q={"{name}"} for all A customers
feed-template-nobody = No customer has the class { $tier } yet. Nothing stored.
feed-template-added = { $n ->
    [one] 📡 One search feed added for class { $tier }:
   *[other] 📡 { $n } search feeds added for class { $tier }:
    }
feed-template-known = { $n ->
    [one] One was there already.
   *[other] { $n } were there already.
    }
feed-template-left = { $n ->
    [one] ⚠️ Not yet for one more customer of the class: I add at most { $new } at a time. The same command again adds it.
   *[other] ⚠️ Not yet for { $n } more customers of the class: I add at most { $new } at a time. The same command again goes on there.
    }
feed-template-all-known = All customers of class { $tier } have this search feed already.
feed-template-thing = The search for { $n } customers of class { $tier }
feed-template-then = I read them one after the other. Only entries that name a customer count.
button-feed-all = For all customers
button-feed-cancel = Cancel
button-feed-check = Check now
button-feed-pause = Pause
button-feed-resume = Resume
button-feed-remove = Remove
button-feed-really-remove = Really remove
feed-cancelled = Cancelled. Nothing stored.

# lists of feeds as a file (OPML)
opml-looking = I am looking at the file …
opml-subscribing = I am adding them …
opml-who = Only your administrator adds lists of feeds. Nothing changed.
opml-not-come = The file did not reach me. Nothing stored. Please send it once more.
opml-trouble-too_large = The file is too large (over 1 MB). Nothing stored.
opml-trouble-dangerous = The file holds dangerous instructions (line { $line }), I do not read it. Nothing stored.
opml-trouble-unreadable = From line { $line } on I cannot read the file. Nothing stored.
opml-trouble-not_opml = That is not a list of feeds (OPML). Nothing stored.
opml-trouble-too_many = I do not read that many feeds in one file (over 5,000). Nothing stored.
opml-trouble-empty = There is no feed in the file. Nothing stored.
opml-new = { $n ->
    [one] 📡 One new feed in the file:
   *[other] 📡 { $n } new feeds in the file:
    }
opml-none-new = There is no new feed in the file.
opml-line = • { $title }
opml-more = and { $n } more
opml-known = { $n ->
    [one] One I read already.
   *[other] { $n } I read already.
    }
opml-refused = { $n ->
    [one] ⚠️ One does not work:
   *[other] ⚠️ { $n } do not work:
    }
opml-refused-line = • Line { $line }: { $title } – { $why }
opml-why-no_address = no address
opml-why-bad_address = not a web address
opml-why-refused_address = not on the public network
opml-why-doubled = stands further up already
opml-why-over = I add at most 200 at a time
opml-for-all = They count for all customers. Nothing is stored yet.
opml-all-known = By now I read all of them already. Nothing changed.
opml-added = { $n ->
    [one] 📡 One feed added.
   *[other] 📡 { $n } feeds added.
    }
opml-then = { $minutes ->
    [one] Within the next minute I read them for the first time, one after the other. /feed shows what does not work.
   *[other] Within the next { $minutes } minutes I read them for the first time, one after the other. /feed shows what does not work.
    }
opml-thing = { $n ->
    [one] The list of one feed
   *[other] The list of { $n } feeds
    }
opml-file = { $n ->
    [one] 📡 One feed as a file. Any feed reader takes it, and so do I.
   *[other] 📡 { $n } feeds as a file. Any feed reader takes it, and so do I.
    }
opml-file-title = Feeds of { $team }
button-opml-take = { $n ->
    [one] Add it
   *[other] Add all { $n }
    }

## People, settings, customer card

start-again = Here I am, { $name }. Just tell me about a conversation, or /today shows who should hear from you.
and-more = and { $count ->
    [one] 1 more
   *[other] { $count } more
    }

command-today = who should hear from you today
command-week = your week: rhythm, promises, warning signs
command-effect = what the prompts do, with figures and caveats
command-open = open promises, complaints, wishes
command-customer = one customer’s card
command-press = reasons to call from the press
command-fair = trade fairs and who goes there
command-calendar = appointments and promises as a calendar file
command-undo = take the last thing back
command-away = absence with a deputy
command-handover = hand customers to somebody else
command-pause = a break from the mornings
command-settings = hour, working days, language
command-language = German or English
command-privacy = what I store
command-help = what I can do
command-team = the team’s week
command-feed = manage press feeds
command-people = who is here, in which role
command-invite = invite somebody
command-words = words of your own and what they mean

help-first = Tell me about a conversation the way you would tell a colleague: with whom, when, what was said, what you promised. I log it and ask if something is unclear.
help-last = Questions work too: “When did I last talk to …?”, “Who has a birthday this week?”
    Orders too: “Remind me at 3pm to …”, and for colleagues: “Ask Ida whether …”
help-group-day = The day
help-group-customers = Customers
help-group-own = For you
help-group-team = Team
privacy =
    <b>What I store</b>
    Your name, your Telegram number and your settings; what you write to me about conversations, word for word; your team’s customers and contacts; who changed roles.

    <b>Who sees it</b>
    Your team and its leads. Other teams see none of it. What passes between us goes through Telegram; nothing else leaves this machine, and I never write to customers.

    <b>Changing and erasing</b>
    You correct or delete entries yourself under the receipt. For a copy of everything or an erasure ask your administrator.

settings-title = Your settings
settings-hour = Morning: { $value }
settings-zone = Time zone: { $value }
settings-days = Working days: { $value }
settings-region = Public holidays: { $value }
settings-quiet = Quiet hours: { $value }
settings-capacity = Customers a morning: { $value }
settings-pulse = Questions after talks: { $value }
settings-pulse-on = on
settings-pulse-off = off
settings-language = Language: { $value }
settings-address = Form of address: { $value }
settings-paused = Paused until { $day }
settings-changed-capacity = Changed. Customers a morning: { $value }
settings-hour-quiet = That lies in your quiet hours, so the list comes at { $time }.
settings-changed = Changed. { $what }: { $value }
settings-impossible = That is not possible. Nothing changed.
settings-quiet-none = none
settings-quiet-span = { $start } to { $end }
settings-language-de = Deutsch
settings-language-de-sie = Deutsch
settings-language-en = English
settings-address-du = Du
settings-address-sie = Sie
settings-ask-hour = When should I write in the morning? Now: { $value }
settings-ask-zone = Which time zone are you in? Now: { $value }
settings-ask-days = Which days do you work? Now: { $value }
settings-ask-region = Which public holidays apply to you? Now: { $value }
settings-ask-part = { $country }: which part?
settings-ask-quiet = When should I not write? Now: { $value }
settings-ask-capacity = How many customers at most in the morning? Now: { $value }
settings-ask-pulse = Shall I ask about satisfaction, annoyance or effort after talks now and then, with buttons? Once a day at most. Now: { $value }
language-only = Sorry, I do not speak that. I speak German and English.
settings-ask-language = Which language? Now: { $value }
settings-ask-address = Du or Sie? Now: { $value }
settings-type-hour = Or write me the time.
settings-type-zone = Or write me a larger city.
settings-type-region = Or write me the country, state or canton.
button-settings-hour = Time
button-settings-zone = Time zone
button-settings-days = Working days
button-settings-region = Holidays
button-settings-quiet = Quiet hours
button-settings-capacity = Number
button-settings-pulse = Questions
button-settings-language = Language
button-settings-address = Address
button-whole-country = Whole country

pause-on = Paused up to and including { $day }.
pause-off = Not paused at the moment.
pause-ask = Until when should the mornings be quiet? You can also write: /pause until Friday
pause-set = Paused up to and including { $day }, back on { $morning }. I still remind you of promises until then.
pause-planned = A pause is planned from { $first } up to and including { $day }.
pause-set-from = Paused from { $first } up to and including { $day }, back on { $morning }. I still remind you of promises then.
pause-ended = The pause is over, I write again on { $morning }.
pause-none = There is no pause.
pause-over = That day is over.
pause-long = A pause lasts a year at most. Nothing changed.
pause-set-day = Paused on { $day }, back on { $morning }. I still remind you of promises then.
day-impossible = “{ $day }” is no day. Nothing changed.
away-stranger = { $name } is not in the team.
days-backwards = The last day lies before the first one. Nothing changed.
pause-past = That is in the past. Nothing changed.
pause-unread = I cannot read “{ $text }” as a date. For example: /pause until Friday, /pause until 3 Dec, /pause off
button-pause-today = Today only
button-pause-until = Until { $day }
button-resume = End the pause

people-title = <b>{ $team }</b>: { $count ->
    [one] 1 person
   *[other] { $count } people
    }
person-roles = Role: { $roles }
person-joined = Here since { $day }
person-paused = Paused until { $day }
person-unreachable = Has blocked me
person-changed = { $name }: now { $roles }.
person-sure = Remove { $name }? Access ends at once. What was logged stays; the customers go to the others.
person-removed = { $name } is removed and cannot get in any more.
person-last-admin = This is the last administrator and stays. Give somebody else the role first. Nothing changed.
person-yourself = Your own access as administrator can only be changed by another administrator. Nothing changed.
person-last-role = This is the only role. To end access, tap “Remove”. Nothing changed.
button-remove-person = Remove
button-really-remove = Really remove
button-invite = Invite

invite-ask = In which role?
invite-ask-named = In which role does { $name } join?
invite-usage = Like this: /invite lead Ida Berger
invite-made = Invitation as { $role }. Please forward:
invite-made-named = Invitation for { $name } as { $role }. Please forward:
invite-valid = Works once, until { $day }.
invite-qr = To be scanned with a phone. Works once.
invite-gone = This invitation is used, expired or withdrawn.
invite-withdrawn = Undone. The invitation is no longer valid.
button-qr = QR code
button-withdraw = Undo

card-tier = { $tier }-customer
card-owner = with { $name }
card-no-owner = nobody’s yet
card-do-not-contact = ⛔ Do not contact
card-quiet-until = Wants quiet until { $day }
card-complaint = ⚠️ Complaint open { $days ->
    [0] since today
    [one] for 1 day
   *[other] for { $days } days
    }: “{ $text }” ({ $day })
card-late = was due on { $due }
card-last = Last on { $day }, { card-channel }
card-channel = { $channel ->
    [call] call
    [meeting] meeting
    [visit] visit
    [email] mail
    [video] video call
    [chat] message
    [letter] letter
    [event] event
    [gift] gift
   *[other] contact
    }
card-last-by = by { $name }
card-last-with = with { $name }
card-quote = “{ $quote }”
card-never = No conversation logged yet.
card-press = 📰 { $title } ({ $source }, { $day })
card-appointment = 📅 Appointment on { $day } at { $time }{ $what ->
    [Appointment] { "" }
   *[other] : “{ $what }”
    }
card-contract = Contract until { $day }
card-next = Next step: get in touch by { $day } (every { $days } days)
card-next-now = Next step: get in touch now (every { $days } days)
card-people = People: { $names }
card-nobody = Nobody known there yet.
contact-birthday = Birthday: { $day }
contact-interests = Interests: { $names }
history-title = { $count ->
    [0] Nothing logged yet.
    [one] 1 entry
   *[other] { $count } entries, newest first
    }
button-brief = Brief
button-history = History
button-people = People
button-card = To the card
button-leave = Do not contact
button-meet = Contact again
left-alone = { $name } will not be suggested any more.
in-peace = { $name } is left in peace until { $day }: no prompt before that. I still remind you of promises.
met-again = { $name } can be suggested again.
customer-last = The customer of our last messages. Another one: /customer with the name
customer-which = Which customer? Else: /customer with the name
customer-several = Several fit. Which one?
customer-near = There is no “{ $name }” as such. One of these?
customer-none = There is no customer yet. Tell me about a conversation, or write /customer with the name.
customer-name-long = That is too long for a name. For example: /customer Sample

news-none = Nothing new from the press in the last two weeks.
birthday-unknown = I do not know that birthday.
promises-none = No open promise.
promises-none-us = No promise of ours is open.
promises-none-them = No promise of theirs is open.
last-contact-nobody = No talk with { $name } is noted, with the firm this one:
complaints-open-own = { $count ->
    [0] No open complaint
    [one] One open complaint
   *[other] { $count } open complaints
    } from your customers
complaints-open-team = { $count ->
    [0] No open complaint
    [one] One open complaint
   *[other] { $count } open complaints
    } in the team
complaints-in-own = { $count ->
    [0] No complaint
    [one] One complaint
   *[other] { $count } complaints
    } from your customers, { $span }
complaints-in-team = { $count ->
    [0] No complaint
    [one] One complaint
   *[other] { $count } complaints
    } in the team, { $span }
complaints-one = ⚠️ <b>{ $name }</b> – “{ $text }” since { $since }
complaints-settled = ✅ <b>{ $name }</b> – “{ $text }” of { $since }, settled
complaints-none = No open complaint.
satisfaction-none = Nobody there has given a score so far.
satisfaction-title = Satisfaction, newest first:
satisfaction-one = { $score } of 10 on { $day }: “{ $quote }”
birthdays-title = Birthdays, { $span }:
birthdays-none = No birthdays, { $span }.
birthdays-one = 🎂 { $day }: { $name } · { $customer }
stats-total = { $count ->
    [0] No contact
    [one] 1 contact
   *[other] { $count } contacts
    } with the team, { $span }
stats-own = { $count ->
    [0] No contact of yours
    [one] 1 contact of yours
   *[other] { $count } contacts of yours
    }, { $span }
ask-kept = { $count ->
    [one] Mark this promise as kept?
   *[other] Which promise was kept?
    }
ask-move = { $count ->
    [one] Move it to { $day }?
   *[other] What moves to { $day }?
    }
button-move-to = To { $day }
delete-nothing = There is no entry that I could delete.
add-customer-how = Write /customer with the name and I will add it like that.
feed-how = Feeds are added like this: /feed add with the address.
feed-who = Your administrator adds feeds: /feed add with the address.

## How somebody likes to be reached, giving and asking

way-preferred = Gets in touch mostly { $channel ->
    [call] by phone
    [email] by mail
    [chat] by message
    [letter] by letter
    [video] by video
    [visit] with a visit
    [meeting] in a meeting
   *[other] in another way
    } ({ $n } of { $of } in the last year)
balance = Given: { $given }{ $gave } · asked: { $asked }{ $asks }
balance-asks-more = ⚖️ More asked than given: { $asked }{ $asks } to { $given }{ $gave }
balance-kept = { $count ->
    [one] 1 promise kept
   *[other] { $count } promises kept
    }
balance-gifts = { $count ->
    [one] 1 gift
   *[other] { $count } gifts
    }
balance-theirs = { $count ->
    [one] 1 promise of theirs
   *[other] { $count } promises of theirs
    }
balance-offers = { $count ->
    [one] 1 offer
   *[other] { $count } offers
    }
balance-questions = { $count ->
    [one] 1 rating
   *[other] { $count } ratings
    }
