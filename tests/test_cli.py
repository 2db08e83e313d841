"""Every verb with rubbish: exit code 1 or 2 and one clear line, whatever it was."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main

USAGE = [
    ("nope",),
    ("import",),
    ("export",),
    ("backup",),
    ("invite",),
    ("invite", "--role", "king"),
    ("invite", "--role", "admin", "--team", " "),
    ("match",),
    ("feed",),
    ("today",),
    ("today", "--person", "X", "--at", "gestern"),
    ("understand", "--now", "gestern"),
    ("understand", "--zone", "Mars/Olympus"),
    ("understand", "--zone", "../../etc/passwd"),
    ("demo", "--port", "x"),
    ("demo", "--port", "-1"),
    ("demo", "--port", "99999"),
    ("run",),
    ("run", "x"),
    ("config", "x"),
    ("doctor", "--nope"),
]
FAILED = [
    ("import", "none.csv"),
    ("import", "rubbish.csv"),
    ("import", "empty.csv"),
    ("import", "wide.csv"),
    ("export", "table.csv"),
    ("export", "/proc/none"),
    ("export", "out", "--team", "none"),
    ("backup", "."),
    ("backup", "/proc/none/x"),
    ("restore", "none.db"),
    ("restore", "table.csv"),
    ("verify", "table.csv"),
    ("verify", "."),
    ("invite", "--role", "admin", "--qr", "/proc/none/x.png"),
    ("invite", "--role", "admin", "--qr", "x.none"),
    ("understand", "--customers", "none.csv"),
    ("understand", "--customers", "rubbish.csv"),
    ("understand", "--contacts", "empty.csv"),
    ("match", "--watchlist", "table.csv"),
    ("match", "--watchlist", "rubbish.csv"),
    ("match", "--watchlist", "."),
    ("feed", "none.xml"),
    ("feed", "/etc/passwd"),
    ("feed", "http://["),
    ("feed", "http://a:99999/"),
    ("feed", "http://0x7f000001:1/"),
    ("feed", "http://[::1]:1/"),
    ("feed", "http://user:pass@127.0.0.1:1/"),
    ("feed", "file:///etc/passwd"),
    ("feed", "javascript:alert(1)"),
    ("feed", ""),
    ("today", "--person", ""),
    ("today", "--person", "Nobody", "--at", "9999-12-31T23:59:59+00:00"),
    ("doctor",),
    ("health",),
]


@pytest.fixture
def folder(tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "nahbar.db").write_bytes(migrated_file.read_bytes())
    (tmp_path / "rubbish.csv").write_bytes(b"\x00\xff\x9d" * 500)
    (tmp_path / "empty.csv").touch()
    (tmp_path / "wide.csv").write_text(",".join(f"c{number}" for number in range(200)))
    (tmp_path / "table.csv").write_text("name,city\nMarderbau AG,Ulm\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NAHBAR_DATABASE_URL", f"sqlite:///{tmp_path / 'nahbar.db'}")
    monkeypatch.setenv("NAHBAR_HTTP_LISTEN", "127.0.0.1:1")
    monkeypatch.delenv("NAHBAR_BOT_TOKEN", raising=False)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("words", "code"), [*((words, 2) for words in USAGE), *((words, 1) for words in FAILED)])
def test_a_wrong_use_ends_with_one_line_and_its_code(
    words: tuple[str, ...], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == code
    told = capsys.readouterr().err
    assert len(told.strip().splitlines()) == 1, told


HOSTILE = (
    "{",
    "null",
    "[]",
    '"x"',
    '{"id": "a"}',
    '{"id": "b", "text": 5}',
    '{"id": "c", "text": "morgen", "now": "x"}',
    '{"id": "d", "text": "morgen", "now": "9999-12-31T23:59:59+00:00"}',
    '{"id": "e", "text": "vor drei Jahren", "now": "0001-01-01T00:00:00"}',
    '{"id": "f\\ud800", "text": "\\ud800 Marderbau AG \\udfff"}',
    '{"id": "g", "text": "Marderbau AG", "lang": 7}',
    '{"id": {"x": [1]}, "text": "' + "<" * 5000 + '"}',
)


@pytest.mark.parametrize("verb", ["understand", "match"])
def test_each_line_of_rubbish_is_answered_with_one_and_the_run_goes_on(folder: Path, verb: str) -> None:
    (folder / "list.json").write_text('[{"id": "m", "name": "Marderbau AG"}, {"id": "s", "name": "&&& AG"}]')
    words = (verb, "--watchlist", "list.json") if verb == "match" else (verb, "--customers", "table.csv")
    ended = subprocess.run(
        [sys.executable, "-m", "bot", *words], input="\n".join(HOSTILE).encode(), capture_output=True, check=True
    )
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [line["id"] for line in lines[:5]] == [None, None, None, None, "a"]
    assert len(lines) == len(HOSTILE)
    assert "error" not in lines[-2]
