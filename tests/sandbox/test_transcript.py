from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Sandbox
from tests.sandbox.pictures import png

CONVERSATION = """\
#1 Max: /start
#2 Max: Called Anna Keller.
   She wants an offer.
#3 Nahbar: Saved: Anna Keller & Co <GmbH>, today.
   [Undo] [Change]
   [More]
Max taps [Undo] under #3
Nahbar pops up: Taken back
Nahbar edits #3: Undone.
Max edits #2: Called Anna Kellner.
Nahbar reacts to #2: 👍
#4 Max: (photo) the card
#5 Max: (document a.csv)
#6 Max: (contact Anna Keller)
#7 Max: (location)
#8 Max: (voice message)
#9 Max: (forwarded) look at this
#10 Nahbar: (photo) Week 10
Nahbar deletes #10
(Max: bot: member -> kicked)
"""


async def test_a_transcript_reads_like_the_conversation(sandbox: Sandbox, bot: Bot) -> None:
    max_ = sandbox.user("Max")
    await max_.starts()
    note = await max_.says("Called Anna Keller.\nShe wants an offer.")
    rows = [["Undo", "Change"], ["More"]]
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(name, callback_data=name) for name in row] for row in rows])
    text = "<b>Saved</b>: Anna Keller &amp; Co &lt;GmbH&gt;, today."
    await bot.send_message(max_.id, text, parse_mode="HTML", reply_markup=keyboard)
    (saved,) = await max_.hears()
    tap = await max_.taps(saved, "Undo")
    await bot.answer_callback_query(tap.id, "Taken back")
    await bot.edit_message_text("Undone.", max_.id, saved.message_id)
    await max_.edits(note, "Called Anna Kellner.")
    await bot.set_message_reaction(max_.id, note.message_id, "👍")
    await max_.sends_photo(png(), caption="the card")
    await max_.sends_document("a.csv", b"x")
    await max_.shares_contact("Anna", "+49", last_name="Keller")
    await max_.sends_location(1, 2)
    await max_.sends_voice(b"x")
    await max_.forwards("look at this", "Eva")
    photo = await bot.send_photo(max_.id, png(), caption="Week 10")
    await bot.delete_message(max_.id, photo.message_id)
    await max_.blocks()
    assert sandbox.transcript(max_) == sandbox.transcript(max_.chat) == CONVERSATION


async def test_a_group_has_a_transcript_of_its_own(sandbox: Sandbox) -> None:
    max_, eva = sandbox.user("Max"), sandbox.user("Eva")
    group = sandbox.group("Team", max_, eva)
    await max_.says("hi", chat=group)
    await eva.says("hello", chat=group)
    assert sandbox.transcript(group) == "#1 Max: hi\n#2 Eva: hello\n"
    assert sandbox.transcript(max_) == ""
