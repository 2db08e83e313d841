"""`python -m storage.migrations NAME`: compares schema.py with the migrations and writes the next one, to be reviewed.

Before the first release 0001 may be made anew:
rm storage/migrations/versions/0001_*.py; python -m storage.migrations first
"""

import subprocess
import sys

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from storage import migrations


def main(name: str) -> None:
    number = f"{len(migrations.revisions()) + 1:04}"
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with create_engine("sqlite://").connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        command.revision(config, name, autogenerate=True, rev_id=number)
    written = migrations.FOLDER / "versions" / f"{number}_{name}.py"
    text = "".join(line for line in written.read_text("utf-8").splitlines(True) if not line.strip().startswith("# ###"))
    written.write_text(text, "utf-8")
    for task in (["format"], ["check", "--fix"]):
        subprocess.run([sys.executable, "-m", "ruff", *task, "--quiet", written], check=True)  # noqa: S603 - our own


main(sys.argv[1])
