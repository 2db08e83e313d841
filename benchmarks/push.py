"""A morning's push at Telegram's 30 a second, and how long people who write meanwhile wait. Runs in real time."""

from benchmarks import stage, world
from benchmarks.figures import Options, Result, at_most, percentile, seen
from bot import clock
from bot.texts import html
from bot.views.reply import Reply
from storage import Store, outbox

PROMPTS, LONG = 1_000, 10_000
GOAL_A_PROMPT = 360 / 10_000  # seconds
WRITERS = 40
GAP = 0.6  # seconds between those who write


def run(options: Options) -> Result:
    prompts = LONG if options.long else PROMPTS
    contents = world.make(500)
    texts = stage.dealt([note.text for note in contents.notes(WRITERS)], WRITERS)
    with stage.telegram(prompts, limits=True) as api, stage.database(contents, api.people[:WRITERS]) as url:
        _record(url, api.people)
        with stage.nahbar(api, url, SEND_RATE="30", SEND_RATE_CHAT="1"):
            told = api.order(push=prompts, texts=texts, gap=GAP)
    first, *waits = told["waits"]
    return Result(
        (
            at_most(
                f"{prompts:,} prompts",
                told["seconds"],
                prompts * GOAL_A_PROMPT,
                "s",
                f"and {WRITERS} replies; Telegram's limits on",
            ),
            seen("floor at 30 a second", prompts / 30, "s"),
            at_most("replies meanwhile, p99", percentile(waits, 0.99), 1.0, "s"),
            seen("replies meanwhile, p50", percentile(waits, 0.5), "s"),
            seen("first reply after the start", first, "s", "builds the index of names, loads texts and holidays"),
            at_most("refused by Telegram's limits", told["refused"], 0, ""),
        )
    )


def _record(url: str, people: list[int]) -> None:
    store = Store(url, clock.system)
    with store.transaction() as db:
        for number, chat_id in enumerate(people):
            outbox.say(db, chat_id, Reply(html(f"Push {number}")), priority=outbox.PROMPT)
    store.close()
