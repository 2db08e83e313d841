"""Every table. Times are UTC, days are local dates of the person concerned, money is integer cents."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored as UTC; a naive one is a fault of ours and raises."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Id = BigInteger().with_variant(Integer, "sqlite")


def _id() -> Column[Any]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def _ref(name: str, target: str, *, null: bool = False, index: bool = True) -> Column[Any]:
    """Whose it is: it goes when that goes."""
    return Column(name, Id, ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=null, index=index)


def _mention(name: str, target: str, *, index: bool = True) -> Column[Any]:
    """Whom or what it names beside that: it stays when that goes, and names nobody then."""
    return Column(name, Id, ForeignKey(f"{target}.id", ondelete="SET NULL"), index=index)


# ---- who ----

teams = Table(
    "teams",
    metadata,
    _id(),
    Column("name", String(200), nullable=False, unique=True),
    Column("names_version", Integer, nullable=False, default=0),  # counts changes of customers and contacts
)

people = Table(
    "people",
    metadata,
    _id(),
    Column("telegram_id", BigInteger, unique=True),
    Column("chat_id", BigInteger),
    Column("name", String(200), nullable=False),
    Column("language", String(8), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("region", String(8), nullable=False),  # country or country-state of public holidays, "DE", "DE-BY", "CH-ZH"
    Column("prompt_at", Time, nullable=False),
    Column("working_days", String(7), nullable=False),  # ISO weekdays, "12345"
    Column("quiet_from", Time, nullable=False),
    Column("quiet_to", Time, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("asks_pulse", Boolean, nullable=False, default=True),  # one-tap questions after talks
    Column("paused_from", Date),  # none: at once
    Column("paused_until", Date),
    Column("away_from", Date),  # absent from that day to the other one, both included
    Column("away_until", Date),
    _mention("deputy_id", "people", index=False),
    Column("joined_on", Date, nullable=False),
    Column("next_morning_at", Moment, index=True),
    Column("next_digest_at", Moment, index=True),
    Column("reachable", Boolean, nullable=False, default=True),
    Column("removed_at", Moment),
)

memberships = Table(
    "memberships",
    metadata,
    _id(),
    _ref("person_id", "people"),
    _ref("team_id", "teams"),
    Column("role", String(10), nullable=False),
    UniqueConstraint("person_id", "team_id", "role"),
)

invitations = Table(
    "invitations",
    metadata,
    _id(),
    Column("token_hash", String(64), nullable=False, unique=True),
    _ref("team_id", "teams"),
    Column("role", String(10), nullable=False),
    Column("name", String(200)),
    _mention("invited_by", "people"),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    _mention("used_by", "people"),
)

strangers = Table(
    "strangers",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("answered_at", Moment, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Moment, nullable=False),
    Column("team_id", Id, index=True),
    Column("person_id", Id, index=True),
    Column("what", String(40), nullable=False),
    Column("detail", JSON, nullable=False),
)

# ---- customers ----

accounts = Table(
    "accounts",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("name", Text, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("industry", Text),
    Column("tier", String(1)),
    Column("tier_by_hand", Boolean, nullable=False, default=False),  # set for this customer: no margin changes it
    Column("city", Text),
    Column("country", String(40)),
    Column("competitors", JSON, nullable=False),
    Column("number", String(80)),
    _mention("owner_id", "people"),
    Column("website", Text),
    Column("cadence_days", Integer),  # its own latest interval, where it is not the class's
    Column("ideal_days", Integer),
    Column("monthly_minutes", Integer),
    Column("do_not_contact", Boolean, nullable=False, default=False),
    Column("quiet_until", Date),
    Column("since", Date),
    Column("contract_end", Date),  # the last day of the running contract
    Column("created_on", Date, nullable=False),
    Column("changed_at", Moment, nullable=False, index=True),
    Column("removed_at", Moment),
    UniqueConstraint("team_id", "name"),
)

contacts = Table(
    "contacts",
    metadata,
    _id(),
    _ref("account_id", "accounts"),
    Column("salutation", String(40)),
    Column("title", String(80)),
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("role", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("birthday", String(10)),  # MM-DD or YYYY-MM-DD
    Column("interests", JSON, nullable=False),
    Column("changed_at", Moment, nullable=False, index=True),
    Column("removed_at", Moment),
)

# ---- what was said ----

interactions = Table(
    "interactions",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("person_id", "people", index=False),
    _ref("account_id", "accounts", null=True, index=False),
    Column("kind", String(10), nullable=False),  # contact, fact or note (kept, but not known what it was)
    Column("day", Date, nullable=False),
    Column("at", Time),
    Column("channel", String(10)),
    Column("direction", String(3)),
    Column("reached", Boolean),
    Column("sentiment", String(8)),
    Column("satisfaction", Float),
    Column("gifts", JSON, nullable=False),
    Column("competitors", JSON, nullable=False),
    Column("said", JSON, nullable=False),  # whom it named while that is asked: written, candidates
    Column("note", Text, nullable=False),
    Column("chat_id", BigInteger),
    Column("message_id", BigInteger),
    Column("created_at", Moment, nullable=False),
    Index("ix_interactions_account_day", "account_id", "day"),
    Index("ix_interactions_person_account", "person_id", "account_id"),
    Index("ix_interactions_message", "chat_id", "message_id"),
)

interaction_contacts = Table(
    "interaction_contacts",
    metadata,
    _id(),
    _ref("interaction_id", "interactions"),
    _ref("contact_id", "contacts", null=True),
    Column("name", Text, nullable=False),
)

followups = Table(
    "followups",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("person_id", "people"),
    _ref("account_id", "accounts", null=True),
    _mention("contact_id", "contacts"),
    _ref("interaction_id", "interactions", null=True),
    Column("what", Text, nullable=False),
    Column("owner", String(4), nullable=False),  # us, them, or self: a reminder to oneself, promised to nobody
    Column("due", Date),
    Column("due_last", Date),
    Column("due_time", Time),
    Column("remind_at", Moment, index=True),  # a reminder asked for at a clock time; then no other one comes
    Column("ends", Time),  # of an appointment; None: an hour or, of a call, half of one
    Column("meets", String(10)),  # an appointment: the channel
    Column("state", String(10), nullable=False),  # open, postponed, kept, late or broken
    Column("closed_on", Date),
    _mention("closed_by", "interactions"),  # the note that told it
    _mention("complaint_id", "complaints"),  # it is a step to settle that, or the call after it
    Column("created_at", Moment, nullable=False),
    Index("ix_followups_open", "state", "due"),
)

complaints = Table(
    "complaints",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("account_id", "accounts", null=True),
    _ref("interaction_id", "interactions", null=True),
    Column("text", Text, nullable=False),
    Column("severity", String(6)),
    Column("state", String(10), nullable=False),  # open, resolved, or told: settled, but which one is asked
    Column("opened_on", Date, nullable=False),
    Column("closed_on", Date),
    _mention("closed_by", "interactions"),  # the note that told it
    Column("escalated_on", Date),  # when the leads were told that nobody moves it
    Index("ix_complaints_state", "state"),
)

wishes = Table(
    "wishes",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("account_id", "accounts", null=True),
    _ref("interaction_id", "interactions", null=True),
    Column("text", Text, nullable=False),
    Column("obstacle", String(10)),
    Column("state", String(10), nullable=False),  # open, matched (an offer is taken to it) or closed
    Column("opened_on", Date, nullable=False),
    Column("closed_on", Date),
)

facts = Table(
    "facts",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("account_id", "accounts", null=True),
    _ref("contact_id", "contacts", null=True),
    _ref("interaction_id", "interactions", null=True),
    Column("type", String(10), nullable=False),
    Column("value", Text, nullable=False),
    Column("confirmed_on", Date, nullable=False),
)

# ---- press ----

feeds = Table(
    "feeds",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", JSON, nullable=False),  # bot.domain.feeds.FeedState
    Column("next_at", Moment, index=True),
    Column("paused", Boolean, nullable=False, default=False),
    Column("only_words", Text, nullable=False, default=""),  # an entry must hold one of these, separated by commas
    Column("not_words", Text, nullable=False, default=""),  # and none of these
    _mention("added_by", "people"),
    Column("added_at", Moment, nullable=False),
    Column("removed_at", Moment),
)

feed_targets = Table(
    "feed_targets",
    metadata,
    _id(),
    _ref("feed_id", "feeds"),
    Column("purpose", String(10), nullable=False),  # customer, competitor or topic
    _ref("account_id", "accounts", null=True),
    Column("name", Text, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    _id(),
    _ref("feed_id", "feeds"),
    _ref("story_id", "stories", null=True),
    Column("identity", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("link", Text),
    Column("summary", Text, nullable=False),
    Column("published_at", Moment),
    Column("fetched_at", Moment, nullable=False),
    Column("about", JSON, nullable=False),  # the watched names that it mentions
    UniqueConstraint("feed_id", "identity"),
)

stories = Table(
    "stories",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("title", Text, nullable=False),
    Column("link", Text),
    Column("summary", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("first_at", Moment, nullable=False, index=True),
)

occasions = Table(
    "occasions",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("story_id", "stories"),
    _ref("account_id", "accounts"),
    Column("relation", String(10), nullable=False),  # customer, competitor or topic
    Column("about", Text, nullable=False),  # the watched name that the article is about
    Column("alias", Text),  # the spelling of it that the article mentions; None: its own feed, without the name
    Column("kinds", JSON, nullable=False),
    Column("tone", String(10), nullable=False),
    Column("salience", Float, nullable=False),
    Column("snippet", Text, nullable=False),
    Column("state", String(10), nullable=False),  # new, fits, rejected or used
    _mention("judged_by", "people", index=False),
    Column("used_on", Date),  # when a contact took it up
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("story_id", "account_id"),
)

thresholds = Table(
    "thresholds",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("watched", Text, nullable=False),
    Column("alias", Text, nullable=False),
    Column("value", Float, nullable=False),
    UniqueConstraint("team_id", "watched", "alias"),
)

fairs = Table(
    "fairs",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("name", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
)

fair_accounts = Table(
    "fair_accounts",
    metadata,
    _id(),
    _ref("fair_id", "fairs"),
    _ref("account_id", "accounts"),
)

vocabulary = Table(
    "vocabulary",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    Column("word", Text, nullable=False),
    Column("like", Text, nullable=False),  # a word that means the same
    Column("created_at", Moment, nullable=False),
)

# ---- prompts ----

prompts = Table(
    "prompts",
    metadata,
    _id(),
    _ref("person_id", "people"),
    Column("local_day", Date, nullable=False),
    # morning, digest, today:N, later:ITEM, start|eve|day:PROMISE, press:ID, brief|asked:APPOINTMENT@TIME, back,
    # pack|named|absent:PERSON, over:ACTION, at:REMINDER@TIME
    Column("kind", String(40), nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("local_day", "person_id", "kind"),
    Index("ix_prompts_kind", "kind", "person_id", "local_day"),
)

prompt_items = Table(
    "prompt_items",
    metadata,
    _id(),
    _ref("prompt_id", "prompts"),
    _ref("person_id", "people"),
    _ref("account_id", "accounts"),
    Column("place", Integer, nullable=False),
    Column("score", Integer, nullable=False),  # tenths of a point
    Column("reasons", JSON, nullable=False),
    Column("state", String(10), nullable=False),  # open, done, later, tomorrow, picked, skipped or ended
    Column("until", Moment, index=True),
    Column("decided_at", Moment),
    Column("skip_reason", String(10)),  # not-now, no-topic, spoken or other
)

# ---- the pulse ----

pulses = Table(
    "pulses",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("person_id", "people"),  # who was asked
    _ref("account_id", "accounts"),
    _ref("interaction_id", "interactions", null=True),  # the talk; whose it is told there
    Column("series", String(12), nullable=False),  # satisfaction, frustration or effort
    Column("value", Integer),  # none: asked and not answered; of satisfaction it stands in the talk too
    Column("day", Date, nullable=False),
)

# ---- offers to wishes ----

offers = Table(
    "offers",
    metadata,
    _id(),
    _ref("team_id", "teams"),
    _ref("person_id", "people"),
    Column("text", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
)

offer_matches = Table(
    "offer_matches",
    metadata,
    _id(),
    _ref("offer_id", "offers"),
    _ref("wish_id", "wishes"),
    _ref("account_id", "accounts"),
    _ref("person_id", "people"),  # whose customer it is, and who decides
    Column("place", Integer, nullable=False),
    Column("state", String(10), nullable=False),  # open, suggested, taken or unfit
    Column("told_at", Moment),  # when a suggestion was told to whose customer it is
)

# ---- the way of a message ----

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger),
    Column("raw", Text, nullable=False),  # emptied when done: the note stands in interactions only
    Column("state", String(12), nullable=False),  # new, done or quarantined
    Column("received_at", Moment, nullable=False),
    Index("ix_inbox_state", "state", "update_id"),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("chat_id", BigInteger, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("method", String(30), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("follows", Id),  # an edit of what that row sent
    Column("account_id", Id),  # what the message is about, so that a reply to it finds its customer
    Column("action_id", Id, index=True),
    Column("state", String(10), nullable=False),  # new, sending, sent, dropped
    Column("message_id", BigInteger),
    Column("attempts", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Column("error", Text),
    Index("ix_outbox_state", "state", "priority", "id"),
    Index("ix_outbox_message", "chat_id", "message_id"),
)

dialogues = Table(
    "dialogues",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    _mention("account_id", "accounts", index=False),
    Column("awaits", String(30)),
    Column("detail", JSON, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    _id(),
    Column("name", String(40), nullable=False),
    Column("args", JSON, nullable=False),
    Column("lock_key", String(80), nullable=False),
    Column("idempotency_key", String(120), unique=True),
    Column("state", String(10), nullable=False),  # new, running, done or failed
    Column("attempts", Integer, nullable=False, default=0),
    Column("run_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("error", Text),
    Index("ix_jobs_state", "state", "run_at"),
)

# ---- undo ----

actions = Table(
    "actions",
    metadata,
    _id(),
    _ref("person_id", "people"),
    Column("chat_id", BigInteger),
    Column("what", String(40), nullable=False),
    Column("detail", JSON, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("undone_at", Moment),
)

changes = Table(
    "changes",
    metadata,
    _id(),
    _ref("action_id", "actions"),
    Column("table_name", String(40), nullable=False),
    Column("row_id", Id, nullable=False),
    Column("before", JSON(none_as_null=True)),  # what was there; None: the row is new
    Index("ix_changes_row", "table_name", "row_id"),
)

# ---- classes and the ranking ----

margins = Table(
    "margins",
    metadata,
    _id(),
    _ref("account_id", "accounts", index=False),
    Column("year", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),  # cents, below zero for a loss
    UniqueConstraint("account_id", "year"),
)

team_weights = Table(
    "team_weights",
    metadata,
    _id(),
    _ref("team_id", "teams", index=False),
    Column("name", String(40), nullable=False),  # as in bot.domain.weight_table
    Column("value", Float, nullable=False),
    UniqueConstraint("team_id", "name"),
)

account_words = Table(
    "account_words",
    metadata,
    _id(),
    _ref("account_id", "accounts", index=False),
    Column("only_words", Text, nullable=False),  # as in feeds: what an entry must hold to count for the customer
    Column("not_words", Text, nullable=False),
    UniqueConstraint("account_id"),
)

# ---- points given to colleagues ----

errands = Table(
    "errands",
    metadata,
    _id(),
    _ref("team_id", "teams", index=False),
    _ref("asker_id", "people"),
    _ref("to_id", "people"),
    _mention("account_id", "accounts"),
    Column("kind", String(10), nullable=False),  # promise, complaint, wish or question
    Column("point_id", Id),  # of that kind; the errand stands on its own when that goes
    Column("text", Text, nullable=False),
    Column("source", Text, nullable=False),  # the note it stands in
    Column("noted_on", Date),
    Column("state", String(10), nullable=False),  # open, answered or withdrawn
    Column("answer", Text, nullable=False),
    Column("asked_in", BigInteger),  # the asker's message, which the answer replies to
    Column("told", Id),  # outbox row that told the colleague
    Column("answer_told", Id),  # outbox row that brought the answer
    Column("asked_at", Moment, nullable=False),
    Index("ix_errands_state", "state"),
)

for _table in metadata.tables.values():
    if "id" in _table.c:
        _table.dialect_options["sqlite"]["autoincrement"] = True
"""SQLite gives the number of a removed row to the next one: old buttons and an undo would mean that row then."""

PERSONAL = (
    people,
    invitations,
    strangers,
    audit,
    accounts,
    contacts,
    interactions,
    interaction_contacts,
    followups,
    complaints,
    wishes,
    facts,
    prompt_items,
    pulses,
    occasions,
    stories,
    entries,
    offers,
    offer_matches,
    inbox,
    outbox,
    dialogues,
    actions,
    changes,
    margins,
    errands,
)
"""Tables that hold personal data; access, erasure and retention go through this list."""


def references(name: str) -> list[tuple[Table, Column[Any]]]:
    """(table, column) whose rows go when one of that table goes; a mere mention stays."""
    target = metadata.tables[name]
    keys = (key for table in metadata.tables.values() for key in table.foreign_keys if key.ondelete == "CASCADE")
    return [(key.parent.table, key.parent) for key in keys if key.column.table is target]
