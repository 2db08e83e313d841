"""What a demo world is made of."""

from dataclasses import dataclass, field

from bot.domain.people import Role


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody with a phone; `suggestions` are offered there to be sent, `{feeds}` stands for the feeds' address."""

    first_name: str
    last_name: str
    roles: tuple[Role, ...]
    label: str
    suggestions: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class DemoNote:
    """What `who` (first name) wrote so many working days before the demo's day, at `clock`.

    `{today}` and `{tomorrow}` in the text stand for the demo's day and the working day after it.
    """

    days_ago: int
    clock: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class DemoItem:
    """An article that comes out `hours` after 8:00 of the demo's day; before it when negative."""

    hours: float
    title: str
    text: str
    path: str


@dataclass(frozen=True, slots=True)
class DemoFeed:
    """A feed served on 127.0.0.1; `purpose` follows its address in /feed add. One is left for the visitor to add."""

    path: str
    title: str
    purpose: str
    items: tuple[DemoItem, ...]
    is_added: bool = True


@dataclass(frozen=True, slots=True)
class DemoWorld:
    team: str
    people: tuple[DemoPerson, ...]
    notes: tuple[DemoNote, ...]
    feeds: tuple[DemoFeed, ...]
    words: dict[str, str] = field(default_factory=dict)
    """How cells of the customer tables read in this world's language, where they read differently."""
