"""Journeys: whole conversations as transcripts. People's lines are played, the rest must come out the same.

A file begins with `key: value` lines, then an empty line, then the conversation as the sandbox writes it. Between its
blocks stand directives: `@ 2026-11-25T08:00` moves the clock and lets the ticks run, `@ Max joins as manager` redeems
an invitation, `@ Eve comes` gives a phone to somebody uninvited, `@ feed bote shows FILE` puts a file of the folder
feeds at http://feeds.example/bote, `@ Ida sends FILE` sends one of them as a document, `@ ticks` lets the ticks look
again. With NAHBAR_RECORD=1 what came out replaces the file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.sandbox import Message, User
from tests.journeys.newsstand import FOLDER, Newsstand
from tests.stage import Stage

_SAYS = re.compile(r"#(\d+) (\w+): (.*)", re.S)
_EDITS = re.compile(r"(\w+) edits #(\d+): (.*)", re.S)
_TAPS = re.compile(r"(\w+) taps \[(.*)\] under #(\d+)")
_REPLIES = re.compile(r"#(\d+) (\w+) replies to #(\d+): (.*)", re.S)
_JOINS = re.compile(r"@ (\w+) joins as (\w+)(?: in (\w+))?")
_COMES = re.compile(r"@ (\w+) comes")
_SHOWS = re.compile(r"@ feed (\S+) shows (\S+)")
_SENDS = re.compile(r"@ (\w+) sends (\S+)")
_AT = re.compile(r"@ (\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)$")

BOT = "Nahbar"


@dataclass(frozen=True)
class Script:
    path: Path
    head: dict[str, str]
    blocks: tuple[str, ...]

    @property
    def starts(self) -> datetime:
        return datetime.fromisoformat(self.head["at"])


def read(path: Path) -> Script:
    head_text, _, body = path.read_text("utf-8").partition("\n\n")
    pairs = (line.partition(": ") for line in head_text.splitlines())
    return Script(path, {key: value for key, _, value in pairs}, tuple(_blocks(body)))


def _blocks(body: str) -> Iterator[str]:
    """A block is a line and the indented lines below it."""
    block: list[str] = []
    for line in body.splitlines():
        if not line.startswith("   ") and block and line:
            yield "\n".join(block).rstrip()
            block = []
        if line or block:
            block.append(line)
    if block:
        yield "\n".join(block).rstrip()


class Play:
    """Plays one script and writes down what really came."""

    def __init__(self, stage: Stage, script: Script) -> None:
        self.stage = stage
        self.script = script
        self.came: list[str] = []
        self._told: dict[str, int] = {}
        self._newsstand = Newsstand()

    async def run(self) -> str:
        try:
            return await self._run()
        finally:
            await self._newsstand.close()

    async def _run(self) -> str:
        for block in self.script.blocks:
            if block.startswith("@"):
                self.came.append(block)
                await self._direct(block)
            elif not re.match(rf"(#\d+ )?({BOT}\b|\w+: \(document )", block):
                await self._act(block)
        head = "\n".join(f"{key}: {value}" for key, value in self.script.head.items())
        return "\n\n".join([head, *self.came]) + "\n"

    async def _direct(self, line: str) -> None:
        if found := _JOINS.fullmatch(line):
            name, role, team = found.groups()
            user = self.stage.users.get(name) or self._user(name)
            await user.starts(self.stage.invitation(role, team or "Süd"))
            await self.stage.rest()
            self._told[name] = self._told.get(name, 0) + 1  # the payload is another one each time
        elif found := _AT.fullmatch(line):
            zone = self.script.starts.tzinfo
            await self.stage.at(datetime.fromisoformat(found[1]).replace(tzinfo=zone))
        elif found := _COMES.fullmatch(line):
            self._user(found[1])
        elif found := _SHOWS.fullmatch(line):
            await self._newsstand.shows(found[1], found[2])
        elif found := _SENDS.fullmatch(line):
            content = self._newsstand.real((FOLDER / found[2]).read_text("utf-8")).encode()
            await self.stage.users[found[1]].sends_document(found[2], content, mime="text/x-opml")
            await self.stage.rest()
        elif line == "@ ticks":
            await self.stage.ticks()
        else:
            raise ValueError(f"{self.script.path.name}: {line}")
        self._hear()

    def _user(self, name: str) -> User:
        self.stage.users[name] = self.stage.sandbox.user(name, language_code=self.script.head["language"])
        return self.stage.users[name]

    async def _act(self, block: str) -> None:
        plain = self._newsstand.real(block.replace("\n   ", "\n"))
        if found := _REPLIES.fullmatch(plain):
            user = self.stage.users[found[2]]
            await user.replies(_message(user, int(found[3])), found[4])
        elif found := _SAYS.fullmatch(plain):
            await self.stage.users[found[2]].says(found[3])
        elif found := _EDITS.fullmatch(plain):
            user = self.stage.users[found[1]]
            await user.edits(_message(user, int(found[2])), found[3])
        elif found := _TAPS.fullmatch(plain):
            user = self.stage.users[found[1]]
            await user.taps(_message(user, int(found[3])), found[2])
        else:
            raise ValueError(f"{self.script.path.name}: {block}")
        await self.stage.rest()
        self._hear()

    def _hear(self) -> None:
        """Takes over what was written since the last time, chat by chat."""
        for name, user in self.stage.users.items():
            blocks = _written(self.stage, user)
            self.came.extend(self._newsstand.told(block) for block in blocks[self._told.get(name, 0) :])
            self._told[name] = len(blocks)


def _written(stage: Stage, user: User) -> list[str]:
    return list(_blocks(stage.sandbox.transcript(user)))


def _message(user: User, number: int) -> Message:
    return user.chat.messages[number]
