"""The schema's versions as alembic migrations; `python -m storage.migrations NAME` writes the next one."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent


def revisions(folder: Path = FOLDER) -> tuple[str, ...]:
    """All versions that this program knows, oldest first: the numbers before the file names in versions/."""
    files = (folder / "versions").glob("*.py")
    return tuple(sorted(found[1] for file in files if (found := re.match(r"(\d{4})_", file.name))))
