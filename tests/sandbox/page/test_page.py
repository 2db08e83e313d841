"""The page in a real browser, against a control API that answers what a test wants."""

import base64
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.sandbox.page import chats
from tests.sandbox.page.canned import CannedSandbox
from tests.sandbox.page.conftest import OpenPage

pytestmark = pytest.mark.browser

MANAGER, LEAD, ADMIN = 101, 102, 103


def phone(page: Page, user: int = MANAGER) -> Locator:
    return page.locator(f'.phone[data-user-id="{user}"]')


def message(page: Page, number: int, user: int = MANAGER) -> Locator:
    return phone(page, user).locator(f'[data-message-id="{number}"]')


def acted(page: Page, sandbox: CannedSandbox, count: int = 1) -> list[dict[str, object]]:
    """What the page asked the sandbox to do, once it asked so often."""
    for _ in range(100):
        if len(sandbox.acts) >= count:
            break
        page.wait_for_timeout(20)
    return sandbox.acts


HOSTILE = {
    "<img src=x onerror='window.pwned=1'>Bild": "Bild",
    "<script>window.pwned=1</script>": "window.pwned=1",
    "<b onclick='window.pwned=1'>fett</b>": "<b>fett</b>",
    "<a href='javascript:window.pwned=1'>hier</a>": "hier",
    "<a href=' JaVaScRiPt:window.pwned=1'>hier</a>": "hier",
    "<a href='data:text/html,<script>1</script>'>hier</a>": "hier",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>": "",
    "<svg><a xlink:href='javascript:1'><text>Text</text></a></svg>": "Text",
    "<style>body{display:none}</style>": "body{display:none}",
    "<form action='https://example.org'><input name=a>Feld</form>": "Feld",
    "<b><i>beides</b></i>": "<b><i>beides</i></b>",
    "1 &lt; 2 &amp;&amp; 3": "1 &lt; 2 &amp;&amp; 3",
    "<math><mtext></p><img src onerror=pwned=1>x": "x",
}


@pytest.mark.parametrize(("html", "shown"), HOSTILE.items(), ids=HOSTILE)
def test_only_listed_tags_of_a_message_become_markup(
    open_page: OpenPage, sandbox: CannedSandbox, complaints: list[str], html: str, shown: str
) -> None:
    hostile = chats.bots(50, html, "08:15", "<b>Knopf</b>")
    sandbox.state["chats"]["101"]["messages"] = [hostile]
    page = open_page()
    text = message(page, 50).locator(".text")
    found = text.inner_html().replace("<p></p>", "") if text.count() else ""
    assert found == shown
    assert page.evaluate("window.pwned") is None
    assert message(page, 50).locator("button.inline").inner_text() == "<b>Knopf</b>"
    complaints.clear()  # the policy also reports what a parsed but dead document would have done


def test_everything_that_has_a_name_is_shown_as_text(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    evil = "<img src=x onerror=window.pwned=1>"
    sandbox.state["bot"]["first_name"] = evil
    sandbox.state["users"][0] |= {"first_name": evil, "role_label": evil, "suggestions": [evil]}
    named = {"document": {"name": evil, "url": "javascript:window.pwned=1"}, "forwarded_from": evil, "reaction": evil}
    card = {"first_name": evil, "last_name": evil, "phone_number": evil}
    link = [[{"text": evil, "url": "javascript:window.pwned=1"}]]
    sandbox.state["chats"]["101"] = {
        "messages": [
            chats.mine(1, "", "08:00", **named),
            chats.mine(2, "", "08:00", contact=card),
            chats.bots(3, "x", "08:00", buttons=link, reply_to=1),
        ],
        "commands": [{"command": evil, "description": evil}],
    }
    page = open_page()
    phone(page).locator("button.menu").click()
    sandbox.emit({"type": "toast", "chat_id": MANAGER, "text": evil, "alert": False})
    expect(phone(page).locator(".toast")).to_have_text(evil)
    assert page.evaluate("window.pwned") is None
    assert page.locator("img[src='x'], [href^='javascript']").count() == 0


def test_links_open_elsewhere_without_an_opener(open_page: OpenPage) -> None:
    link = message(open_page(), 8).locator("a")
    assert link.get_attribute("href") == "https://example.org/a"
    assert "noopener" in (link.get_attribute("rel") or "")


def test_enter_sends_and_shift_enter_breaks_the_line(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    field = phone(page).locator("textarea.composer")
    field.press_sequentially("Erste Zeile")
    field.press("Shift+Enter")
    field.press_sequentially("zweite")
    field.press("Enter")
    expect(phone(page).locator('[data-from="user"]').last.locator(".text")).to_have_text("Erste Zeile\nzweite")
    assert sandbox.acts == [{"user_id": MANAGER, "action": "text", "text": "Erste Zeile\nzweite"}]
    expect(field).to_have_value("")


def test_a_refused_message_comes_back_into_the_composer(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    sandbox.refusal = "chat is blocked"
    page = open_page()
    phone(page).locator("textarea.composer").fill("Bitte nicht verlieren")
    phone(page).locator("button.send").click()
    expect(phone(page).locator(".toast")).to_contain_text("chat is blocked")
    expect(phone(page).locator("textarea.composer")).to_have_value("Bitte nicht verlieren")


def test_a_double_click_corrects_an_own_message(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    message(page, 3, LEAD).locator(".bubble").dblclick()
    field = phone(page, LEAD).locator("textarea.composer")
    expect(field).to_have_value("Wer betreut Thalhammer?")
    field.fill("Wer betreut Sonnhof?")
    field.press("Enter")
    assert acted(page, sandbox) == [
        {"user_id": LEAD, "action": "edit", "message_id": 3, "text": "Wer betreut Sonnhof?"}
    ]


def test_what_cannot_be_corrected_offers_no_correction(open_page: OpenPage) -> None:
    page = open_page()
    for number in (2, 3, 4):
        assert message(page, number).locator(".act-edit").count() == 0
    assert message(page, 1).locator(".act-edit").count() == 1


def test_the_small_button_beside_a_message_replies_to_it(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    message(page, 8).hover()
    message(page, 8).locator(".act-reply").click()
    phone(page).locator("textarea.composer").fill("Danke")
    phone(page).locator("button.send").click()
    assert acted(page, sandbox) == [{"user_id": MANAGER, "action": "reply", "reply_to": 8, "text": "Danke"}]
    expect(phone(page).locator('[data-from="user"]').last.locator(".quote")).to_contain_text(
        "Warum Sonnhof? 9,5 Punkte"
    )


def test_messages_can_be_reached_and_answered_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    phone(page).locator(".scroller").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(message(page, 7)).to_be_focused()
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "act-reply":
            break
    page.keyboard.press("Enter")
    expect(phone(page).locator("textarea.composer")).to_be_focused()
    expect(phone(page).locator(".banner")).to_contain_text("Warum Sonnhof?")


def test_a_pressed_button_waits_until_the_answer_is_there(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    button = message(page, 6).get_by_text("Später")
    button.click()
    assert acted(page, sandbox) == [{"user_id": MANAGER, "action": "tap", "message_id": 6, "data": "6:Später"}]
    expect(button).to_have_attribute("aria-busy", "true")
    sandbox.emit({"type": "toast", "chat_id": MANAGER, "text": "Um 11 wieder.", "alert": False})
    expect(phone(page).locator(".toast")).to_have_text("Um 11 wieder.")
    expect(button).not_to_have_attribute("aria-busy", "true")


def test_an_edited_message_changes_in_its_place(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    done = chats.bots(6, "Erledigt um 8:15.", "08:00", edited=True)
    sandbox.emit({"type": "edit", "chat_id": MANAGER, "message": done})
    expect(message(page, 6).locator(".text")).to_have_text("Erledigt um 8:15.")
    expect(message(page, 6).locator(".edited")).to_have_text("bearbeitet")
    assert message(page, 6).locator(".inline").count() == 0
    numbers = (
        phone(page)
        .locator("[data-message-id]")
        .evaluate_all("all => all.map((each) => Number(each.dataset.messageId))")
    )
    assert numbers == sorted(numbers)


def test_reactions_deletions_typing_and_commands_arrive(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    sandbox.emit({"type": "reaction", "chat_id": LEAD, "message_id": 3, "reaction": "👍"})
    expect(message(page, 3, LEAD).locator(".reaction")).to_have_text("👍")
    sandbox.emit({"type": "delete", "chat_id": LEAD, "message_id": 7})
    expect(message(page, 7, LEAD)).to_have_count(0)
    sandbox.emit({"type": "typing", "chat_id": LEAD})
    expect(phone(page, LEAD).locator(".chat-head small")).to_have_text("schreibt …")
    sandbox.say(LEAD, chats.bots(8, "Da bin ich.", "08:15"))
    expect(phone(page, LEAD).locator(".chat-head small")).to_have_text("Bot")
    sandbox.emit({"type": "commands", "chat_id": LEAD, "commands": [{"command": "neu", "description": "Neues"}]})
    sandbox.emit({"type": "delete", "chat_id": LEAD, "message_id": 8})
    expect(message(page, 8, LEAD)).to_have_count(0)
    phone(page, LEAD).locator("button.menu").click()
    expect(phone(page, LEAD).locator(".commands .choice")).to_have_text("/neuNeues")


def test_a_reader_of_old_messages_is_not_pulled_away(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    scroller = phone(page).locator(".scroller")
    scroller.evaluate("node => { node.scrollTop = 0; }")
    expect(phone(page).locator(".pill")).to_be_visible()
    for number in (9, 10):
        sandbox.say(MANAGER, chats.bots(number, "Noch etwas", "08:15"))
    expect(phone(page).locator(".pill")).to_have_text("2 neue Nachrichten")
    assert scroller.evaluate("node => node.scrollTop") == 0
    phone(page).locator(".pill").click()
    expect(message(page, 10)).to_be_in_viewport()
    expect(phone(page).locator(".pill")).to_be_hidden()


def test_a_reader_of_the_newest_message_stays_there(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    for number in range(9, 16):
        sandbox.say(MANAGER, chats.bots(number, "Noch etwas\nund mehr", "08:15"))
    expect(message(page, 15)).to_be_in_viewport(ratio=1)


def test_a_command_is_sent_or_put_into_the_composer(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    phone(page).locator("button.menu").click()
    phone(page).locator(".choice", has_text="/heute").click()
    assert acted(page, sandbox) == [{"user_id": MANAGER, "action": "text", "text": "/heute"}]
    phone(page).locator("button.menu").click()
    phone(page).get_by_label("/kunde ins Textfeld").click()
    expect(phone(page).locator("textarea.composer")).to_have_value("/kunde ")


def test_typing_a_slash_offers_the_commands_that_fit(open_page: OpenPage) -> None:
    page = open_page()
    phone(page).locator("textarea.composer").press_sequentially("/p")
    expect(phone(page).locator(".commands .choice")).to_have_text([re.compile("/presse")])
    phone(page).locator("textarea.composer").press("Escape")
    expect(phone(page).locator(".commands")).to_be_hidden()


def test_an_idea_fills_the_composer(open_page: OpenPage) -> None:
    page = open_page()
    phone(page).get_by_text("Wen soll ich heute anrufen?").click()
    expect(phone(page).locator("textarea.composer")).to_have_value("Wen soll ich heute anrufen?")


CARRY = """([content, name, type]) => {  // content: text, or a number of bytes
    const data = new DataTransfer();
    const bytes = typeof content === 'number' ? new Uint8Array(content) : content;
    data.items.add(new File([bytes], name, { type }));
    return data;
}"""
KINDS = [
    ("karte.png", "image/png", "photo"),
    ("liste.csv", "text/csv", "document"),
    ("plan.svg", "image/svg+xml", "document"),
    ("notiz.ogg", "audio/ogg", "voice"),
]


@pytest.mark.parametrize(("name", "mime", "action"), KINDS)
def test_a_dropped_file_is_sent_with_its_caption(
    open_page: OpenPage, sandbox: CannedSandbox, name: str, mime: str, action: str
) -> None:
    page = open_page()
    carried = page.evaluate_handle(CARRY, ["Inhalt", name, mime])
    phone(page).locator(".screen").dispatch_event("drop", {"dataTransfer": carried})
    expect(phone(page).locator(".tray")).to_contain_text(name)
    phone(page).locator("textarea.composer").fill("Vom Besuch")
    phone(page).locator("textarea.composer").press("Enter")
    sent = {"name": name, "mime": mime, "base64": base64.b64encode(b"Inhalt").decode(), "caption": "Vom Besuch"}
    assert acted(page, sandbox) == [{"user_id": MANAGER, "action": action, **sent}]


def test_a_file_that_is_too_large_is_named_and_left_out(open_page: OpenPage) -> None:
    page = open_page()
    carried = page.evaluate_handle(CARRY, [21 << 20, "gross.zip", ""])
    phone(page).locator(".screen").dispatch_event("drop", {"dataTransfer": carried})
    expect(phone(page).locator(".toast")).to_have_text("gross.zip ist größer als 20 MB.")
    expect(phone(page).locator(".tray")).to_be_hidden()


SHEETS = [
    ("Kontakt", {"Vorname": "Petra", "Nachname": "Achleitner", "Telefon": "+43 1 55"}, "Kontakt senden", "contact"),
    ("Weiterleiten", {"Von wem": "Jens", "Text der Nachricht": "Bitte Rückruf"}, "Weiterleiten", "forward"),
    ("Standort", {"Breite": "47.1", "Länge": "9.5"}, "Standort senden", "location"),
]
FACTS: dict[str, dict[str, object]] = {
    "contact": {"first_name": "Petra", "last_name": "Achleitner", "phone_number": "+43 1 55"},
    "forward": {"from_name": "Jens", "text": "Bitte Rückruf"},
    "location": {"latitude": 47.1, "longitude": 9.5},
}


@pytest.mark.parametrize(("choice", "fields", "button", "action"), SHEETS)
def test_the_paperclip_sends_more_than_files(
    open_page: OpenPage, sandbox: CannedSandbox, choice: str, fields: dict[str, str], button: str, action: str
) -> None:
    page = open_page()
    phone(page).locator("button.attach").click()
    phone(page).locator(".attachments .choice", has_text=choice).click()
    for label, value in fields.items():
        phone(page).get_by_label(label).fill(value)
    phone(page).locator(".sheet .primary", has_text=button).click()
    assert acted(page, sandbox) == [{"user_id": MANAGER, "action": action, **FACTS[action]}]


def test_an_alert_holds_its_phone_until_it_is_read(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    sandbox.emit({"type": "toast", "chat_id": LEAD, "text": "Das darf nur die Leitung.", "alert": True})
    expect(phone(page, LEAD).get_by_role("alertdialog")).to_contain_text("Das darf nur die Leitung.")
    expect(phone(page, LEAD).locator(".alert button")).to_be_focused()
    page.keyboard.press("Escape")
    expect(phone(page, LEAD).get_by_role("alertdialog")).to_have_count(0)
    phone(page, LEAD).locator("textarea.composer").fill("Weiter")


def test_an_empty_chat_offers_to_start(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    sandbox.state["chats"]["103"]["messages"] = []
    page = open_page()
    phone(page, ADMIN).locator("button.start").click()
    assert acted(page, sandbox) == [{"user_id": ADMIN, "action": "start", "payload": ""}]


def test_the_next_morning_moves_the_clock(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    expect(page.locator("#clock")).to_have_text("Montag, 23. November08:14")
    page.locator("#next-morning").click()
    expect(page.locator("#clock")).to_have_text("Dienstag, 24. November07:59")
    page.locator("#next-hour").click()
    sandbox.emit({"type": "clock", "chat_id": None, "now": "2026-11-25T09:05:00+01:00"})
    expect(page.locator("#clock")).to_have_text("Mittwoch, 25. November09:05")
    assert sandbox.clock == [{"next_morning": True}, {"advance_seconds": 3600}]


def test_a_lost_connection_is_told_and_made_good(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    sandbox.state["chats"]["101"]["messages"].append(chats.bots(9, "In der Zwischenzeit", "08:15"))
    sandbox.away = True
    sandbox.hang_up()
    expect(page.locator(".lost")).to_be_visible()
    sandbox.away = False
    expect(message(page, 9)).to_be_visible()
    expect(page.locator(".lost")).to_be_hidden()
    assert phone(page).locator('[data-message-id="8"]').count() == 1


def test_somebody_new_gets_a_phone(open_page: OpenPage, sandbox: CannedSandbox) -> None:
    page = open_page()
    sandbox.state["users"].append(chats.user(104, "Nora", "Fremd", "Gast"))
    sandbox.emit({"type": "user", "chat_id": 104, "user": {}})
    expect(phone(page, 104).locator(".role")).to_have_text("Gast")


def test_language_and_theme_change_without_losing_anything(open_page: OpenPage) -> None:
    page = open_page()
    phone(page).locator("textarea.composer").fill("Entwurf")
    page.locator("#language").click()
    expect(phone(page).locator("button.menu")).to_have_text("Menu")
    expect(page.locator("#clock")).to_contain_text("Monday 23 November")
    expect(phone(page).locator("textarea.composer")).to_have_value("Entwurf")
    page.locator("#theme").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.url.endswith("#lang=en&theme=dark")


OVERFLOW = (
    "() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]"
)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_on_a_desk_three_phones_fit_without_scrolling(open_page: OpenPage, theme: str) -> None:
    page = open_page(1440, 900, f"lang=de&theme={theme}")
    assert page.evaluate(OVERFLOW) == [0, 0]
    for user in (MANAGER, LEAD, ADMIN):
        expect(phone(page, user)).to_be_in_viewport(ratio=1)
        expect(phone(page, user).locator("button.send")).to_be_in_viewport(ratio=1)


SIDEWAYS = """() => [...document.querySelectorAll('.phone.active .scroller, .phone.active .compose, .bar')]
    .map((each) => each.scrollWidth - each.clientWidth)"""


@pytest.mark.parametrize(("width", "height"), [(390, 844), (360, 740)])
def test_on_a_real_phone_one_chat_fills_the_screen(
    open_page: OpenPage, sandbox: CannedSandbox, width: int, height: int
) -> None:
    page = open_page(width, height)
    for tab, user in enumerate((MANAGER, LEAD, ADMIN)):
        page.get_by_role("tab").nth(tab).click()
        expect(phone(page, user).locator("button.send")).to_be_in_viewport(ratio=1)
        assert page.locator(".phone:visible").count() == 1
        assert page.evaluate(OVERFLOW) == [0, 0]
        assert set(page.evaluate(SIDEWAYS)) == {0}
    for button in page.locator(".bar-actions button").all():
        expect(button).to_be_in_viewport(ratio=1)
    sandbox.say(MANAGER, chats.bots(9, "Neu", "08:15"))
    expect(page.locator(f"#tab-{MANAGER} .unread")).to_be_visible()
    page.locator(f"#tab-{MANAGER}").click()
    expect(page.locator(f"#tab-{MANAGER} .unread")).to_be_hidden()
