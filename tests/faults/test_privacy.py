"""Neither the token nor a word of a note in anything that is logged, whatever goes wrong (G1)."""

from pathlib import Path

from bot.sandbox import Hang, Limits, LostReply, Refused, Sandbox, ServerError, TooManyRequests
from tests.faults.effects import populate
from tests.faults.patience import eventually
from tests.faults.process import bot_process
from tests.stage import TOKEN

CANARY = "Geheimkanarienvogel"
FAILING = ("-m", "tests.faults.failing_bot", "run")

SAID = [
    f"Heute mit Kranich telefoniert, {CANARY}",
    f"{CANARY} GmbH angerufen",
    f"Explosion {CANARY}",
    f"Absturz {CANARY}",
    f"/{CANARY}",
    f"/start {CANARY}",
    f"/customer {CANARY}",
    f"<b>{CANARY}",
]


async def test_no_log_line_of_a_busy_run_with_all_kinds_of_errors_tells_a_secret_or_a_word(
    tmp_path: Path, migrated_sqlite_url: str
) -> None:
    async with Sandbox(limits=Limits.off()) as sandbox:
        max_, eva = populate(migrated_sqlite_url, sandbox, 2)
        stranger = sandbox.user(CANARY, language_code="de")
        settings = {"NAHBAR_TEST_WORDS": CANARY, "NAHBAR_WEBHOOK_SECRET": f"{CANARY}-secret"}
        async with bot_process(sandbox, migrated_sqlite_url, tmp_path, **settings) as bot:
            bot.command = FAILING
            quoted = f'Bad Request: can\'t parse entities: unsupported start tag "{CANARY}" at byte offset 3'
            sandbox.faults.add(
                ServerError(method="sendMessage", half_body=True),
                LostReply(method="sendMessage"),
                TooManyRequests(method="sendMessage"),
                Refused(method="sendMessage", chat_id=stranger.id, description=quoted, count=2),
                ServerError(method="getUpdates", half_body=True),
                Hang(method="getMe", seconds=0.1),
            )
            await bot.start()
            for text in SAID:
                await max_.says(text)
                await eva.says(text)
            await stranger.says(CANARY)
            sandbox.inject({"message": {"text": CANARY, "date": CANARY}})
            sandbox.inject({"message": {**max_.chat.messages[1].raw, "text": [CANARY]}})
            marks = ("turn failed", "message dropped", "update quarantined", "KeyError", "never retrieved")
            await eventually(lambda: not sandbox.pending and all(mark in bot.said for mark in marks), within=30)
            await max_.hears(len(SAID) // 2, within=30)
            sandbox.faults.revoked = True
            sandbox.inject({"message": {}})
            assert await bot.ends() == 1
        assert all(kind in bot.said for kind in ("ValueError", "OperationalError", "KeyError")), bot.said
        for secret in (TOKEN, TOKEN.partition(":")[2], CANARY, CANARY.lower()):
            assert secret not in bot.said, [line for line in bot.said.splitlines() if secret in line][:3]
