"""One message with all that is read of it before its meaning: words, names, dates, clauses, and what went before."""

from dataclasses import dataclass
from datetime import datetime

from bot.language.clauses import Clause
from bot.language.interactions import UNNAMED
from bot.language.meaning import (
    Kind,
    NamedCustomer,
    NamedPerson,
    SaidCorrection,
    SaidInteraction,
    SaidTask,
    Understanding,
)
from bot.language.names import NameIndex
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import Dated


@dataclass(frozen=True, slots=True)
class Context:
    """What the chat was about: the account talked about last, and that of the card replied to. Served only to
    messages that name nobody; a name said beats both."""

    last_account_id: int | None = None
    replied_account_id: int | None = None

    @property
    def account_id(self) -> int | None:
        return self.replied_account_id if self.replied_account_id is not None else self.last_account_id


@dataclass(frozen=True, slots=True)
class Message:
    reading: Reading
    cast: Cast
    dates: tuple[Dated, ...]
    clauses: tuple[Clause, ...]
    now: datetime
    names: NameIndex
    context: Context | None

    @property
    def placed(self) -> frozenset[int]:
        """Words of names and of dates."""
        return self.cast.words | {i for d in self.dates for i in range(d.first, d.last)}

    def means(
        self,
        kind: Kind,
        *,
        interactions: tuple[SaidInteraction, ...] = (),
        tasks: tuple[SaidTask, ...] = (),
        customer: NamedCustomer | None = None,
        contacts: tuple[NamedPerson, ...] = (),
        intent: str | None = None,
        correction: SaidCorrection | None = None,
    ) -> Understanding:
        """What it means, with all the dates that were said."""
        dates = tuple([d.said for d in self.dates])
        return Understanding(
            kind, self.reading.lang, interactions, tasks, customer, contacts, intent, {}, correction, dates
        )

    def scene(self, spent: frozenset[int] = frozenset()) -> Scene:
        return Scene(self.reading, self.dates, self.now.date(), self.cast.words, spent)

    @property
    def points_back(self) -> bool:
        """A pronoun for somebody, or a reply to a card."""
        replied = self.context is not None and self.context.replied_account_id is not None
        return replied or self.reading.any(0, len(self.reading.words), "PRONOUN")

    @property
    def talked_about(self) -> NamedCustomer:
        """The customer that the chat was about; unnamed where it was about none."""
        account_id = self.context.account_id if self.context is not None else None
        account = self.names.account(account_id) if account_id is not None else None
        return NamedCustomer("known", account.id, account.name) if account is not None else UNNAMED
