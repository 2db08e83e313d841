"""Run by alembic: migrates on the connection that it is handed, within the caller's transaction."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage import schema


def _render(kind: str, item: Any, _autogen: AutogenContext) -> str | Literal[False]:
    """A migration must not change when a class of ours does."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, schema.Moment) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema.metadata,
    render_as_batch=True,  # SQLite alters a table by making it anew
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
