# Nahbar in English: British-neutral, short, exact.

## Access

stranger = Hello. I only work for invited colleagues. Your administrator can send you an invitation link.
join-invalid = This invitation is not valid (any more). Please ask your administrator for a new one.
join-spent = This invitation has been used or has expired. Nothing changes for you.
access-role = Only people with the role “{ $role }” may do that. Nothing changed.
role-manager = account manager
role-lead = team lead
role-admin = administrator
joined =
    Welcome, { $name }. You now belong to <b>{ $team }</b> ({ $roles }).

    Tell me about a conversation, the way you would tell a colleague:
    <i>{ $example }</i>
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
receipt-complaint = { $state ->
    [resolved] ✅ Complaint settled: { $text }
   *[open] ⚠️ Complaint: { $text }
    }
receipt-wish = Wish: { $text }
obstacle-price = (obstacle: price)
obstacle-time = (obstacle: time)
obstacle-internal = (obstacle: internal)
receipt-promise = { $owner ->
    [them] Promise (theirs)
   *[us] Promise
    }: { $what }
receipt-due = by { $due }
receipt-due-remind = by { $due } – I will remind you on { $remind }
receipt-fact = { $type ->
    [birthday] Birthday
    [interest] Interest
    [family] Family
   *[other] Good to know
    }: { $value }
receipt-gift = Gift: { $text }
receipt-competitors = Competitors named: { $names }
receipt-score = Satisfaction: { $score } of 10
note-kept = Kept as a note.
task-noted = Reminder noted.

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

## Undo

undone = Undone.
undone-log = Undone. The entry for { $name } of { $day } is gone again.
undone-edit = Undone. It says again what it said before.
undo-already = Already undone, { $day } at { $time }.
undo-newer = That cannot be undone any more: it was changed again since. Undo the later change first.
undo-none = There is nothing that I could undo.

## Words without an entry

smalltalk = You are welcome.
attachment-kept = I cannot read the attachment yet. Write me in one line what it was about and I will log it.
attachment-caption = I cannot keep the attachment yet, but I kept your line with it.
attachment-other = I cannot do anything with that. Just write me what it was about.
command-unknown = I do not know “/{ $name }”. /help shows what I can do.
empty-message = There was nothing in it that I could log.
edit-unknown = I did not log that message. Please write it again.
