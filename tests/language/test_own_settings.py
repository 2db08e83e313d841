"""Own settings in words: whole messages that wish one, and notes that only mention such things."""

import pytest

from bot.language.own_settings import resumes, setting_in


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("Stell meine Liste auf 7:30", ("hour", "7:30")),
        ("stell den Morgen auf 7:30 Uhr bitte", ("hour", "7:30 uhr")),
        ("Schick mir die Morgenliste um 8", ("hour", "8")),
        ("Bitte setz die Vorschläge auf halb acht", ("hour", "halb acht")),
        ("set my mornings to 7:30", ("hour", "7:30")),
        ("Can you send me my list at 9 am please?", ("hour", "9 am")),
        ("move my morning list to 8:15", ("hour", "8:15")),
        ("Sprich Englisch mit mir", ("language", "en")),
        ("Sprich bitte Englisch", ("language", "en")),
        ("Antworte mir auf Deutsch", ("language", "de")),
        ("Antworte bitte auf Deutsch", ("language", "de")),
        ("switch to German", ("language", "de")),
        ("please write in English", ("language", "en")),
        ("Du kannst mich ruhig duzen", ("address", "du")),
        ("Wir können uns duzen", ("address", "du")),
        ("Siez mich bitte", ("address", "sie")),
        ("sag Sie zu mir", ("address", "sie")),
        ("Zeig mir nur zwei Kunden am Tag", ("capacity", "2")),
        ("höchstens 5 Vorschläge am Morgen", ("capacity", "5")),
        ("only four customers a day please", ("capacity", "4")),
        ("Show me 6 customers each morning", ("capacity", "6")),
        ("keine Fragen mehr nach Gesprächen", ("pulse", "off")),
        ("Bitte frag mich nicht mehr nach Terminen", ("pulse", "off")),
        ("no more questions after calls please", ("pulse", "off")),
        ("Stop asking me questions after meetings", ("pulse", "off")),
        ("frag mich wieder nach Gesprächen", ("pulse", "on")),
        ("quiet hours from 8 pm", ("quiet", "8 pm-")),
        ("set my quiet hours to 19:00 to 7:30", ("quiet", "19:00-7:30")),
        ("Ruhezeit von 19 bis 7 Uhr", ("quiet", "19-7 uhr")),
        ("Ruhezeit ab 20 Uhr", ("quiet", "20 uhr-")),
        ("quiet hours until 8", ("quiet", "-8")),
        ("Schreib mir nicht mehr nach 20 Uhr", ("quiet", "20 uhr-")),
        ("don't write me after 7:30 pm", ("quiet", "7:30 pm-")),
        ("no quiet hours", ("quiet", "0000-0000")),
        ("I don't work on Fridays", ("days", "5-")),
        ("Freitags arbeite ich nicht", ("days", "5-")),
        ("ich arbeite mittwochs nicht mehr", ("days", "3-")),
        ("Montags habe ich frei", ("days", "1-")),
        ("I now also work on Saturdays", ("days", "6+")),
        ("ich arbeite jetzt auch samstags", ("days", "6+")),
        ("speak French", ("language", "other")),
        ("Sprich bitte Italienisch mit mir", ("language", "other")),
        ("ich bin ab Montag in Wien", ("region", "wien")),
        ("I'm now based in Zurich", ("region", "zurich")),
    ],
)
def test_a_whole_message_can_be_a_setting(text: str, wished: tuple[str, str]) -> None:
    assert setting_in(text) == wished


@pytest.mark.parametrize(
    "text",
    [
        "Stell den Termin mit Kranich auf 7:30",
        "Kranich: Liste auf 7:30 Uhr geschickt",
        "move the meeting to 8:15",
        "sent my list at 9 am to Fenwick",
        "Frau Kessler spricht Englisch",
        "Herr Bodmer und ich duzen uns jetzt",
        "Er will nur zwei Lieferungen am Tag",
        "5 Kunden am Tag besucht",
        "visited 6 customers today",
        "Bin wieder beim Kunden",
        "Frau Noack ist wieder da",
        "back from Fenwick, good talk",
        "Pause",
        "Keine Fragen mehr nach dem Gespräch mit Bodmer",
        "Frau Kessler hat keine Fragen mehr nach Gesprächen mit der Technik",
        "quiet hours at Fenwick from 8 pm",
        "Ruhezeit",
        "Ruhezeiten mit Frau Kessler besprochen",
        "Frau Kessler arbeitet freitags nicht",
        "She doesn't work on Fridays",
        "Ich arbeite am Freitag nicht",
        "Frau Rossi spricht Italienisch",
        "Bin in Wien bei Bodmer",
        "",
        "stell meine liste auf " + "7" * 100,
    ],
)
def test_what_only_mentions_such_things_is_none(text: str) -> None:
    assert setting_in(text) is None and not resumes(text)


@pytest.mark.parametrize(
    "text",
    [
        "resume", "Resume prompts!", "I'm back", "I’m back at work", "end my pause", "unpause please",
        "Pause aufheben", "Pause beenden bitte", "Heb die Pause auf", "Beende die Pause",
        "Bin wieder da", "Ich bin wieder im Büro.",
    ],
)  # fmt: skip
def test_a_pause_can_be_ended_in_words(text: str) -> None:
    assert resumes(text)
