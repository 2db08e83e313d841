"""The one-tap questions about a customer's pulse, and what was answered (V5)."""

from dataclasses import replace

from bot.domain.pulse import CHOICES, Series
from bot.texts import Html
from bot.views.reply import About, Button, Reply, Rows, Speech, paragraphs
from bot.views.rows import in_rows, undo_row

SCALE_WIDTH = 5
"""Ten numbers stand in two rows, words in one."""


def with_question(say: Speech, reply: Reply, pulse_id: int, series: Series, name: str) -> Reply:
    """The message with the question below and its answers above the other buttons."""
    asked = say(f"pulse-ask-{series}", name=name)
    return replace(reply, text=paragraphs(reply.text, asked), rows=(*_answers(say, pulse_id, series), *reply.rows))


def _answers(say: Speech, pulse_id: int, series: Series) -> Rows:
    values = CHOICES[series]
    buttons = [Button(answer(say, series, value), "pulse", pulse_id, str(value)) for value in values]
    return in_rows(buttons, SCALE_WIDTH)


def answer(say: Speech, series: Series, value: int) -> str:
    """A score is a number, the others have words."""
    return str(value) if series == "satisfaction" else say.label(f"pulse-{series}-{value}")


def told(say: Speech, series: Series, value: int) -> Html:
    return say(f"pulse-told-{series}", answer=answer(say, series, value))


def answered(say: Speech, name: str, account_id: int, series: Series, value: int, action_id: int) -> Reply:
    """Where there is no receipt to show it on."""
    text = say("pulse-answered", name=name, told=told(say, series, value))
    return Reply(text, undo_row(say, action_id), About(account_id, action_id))


def on_receipt(say: Speech, receipt: Reply, series: Series, value: int) -> Reply:
    """The receipt as it stands now; a score it shows by itself."""
    said = told(say, series, value)
    text = receipt.text if series == "satisfaction" else Html(f"{receipt.text}\n{said}")
    return replace(receipt, text=text, toast=str(said))
