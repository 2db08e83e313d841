"""A wrong setting stops at start and names its variable; a right one is taken."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, read

WRONG = {
    "BOT_TOKEN": ("x", "a:b", "123:ä", " 1:a", "1:"),
    "TELEGRAM_API": ("x", "ftp://a.example", "http://", "http://[::1", "javascript:1"),
    "DATABASE_URL": ("x", "mysql://a", "sqlite://"),
    "LANGUAGE": ("fr", "DE"),
    "TIMEZONE": ("Mars", "../../etc/passwd", "UTC+2"),
    "HOLIDAY_REGION": ("Bayern", "de", "DE-", "DE-BY-1"),
    "WEBHOOK_URL": ("x", "https://"),
    "WEBHOOK_LISTEN": ("x", "127.0.0.1", "127.0.0.1:70000"),
    "WEBHOOK_SECRET": ("ä", "a b", "x" * 257),
    "SEND_RATE": ("0", "-1", "x", "nan", "inf", "1e309"),
    "SEND_RATE_CHAT": ("0", "inf"),
    "SEND_IN_FLIGHT": ("0", "1.5", "1000"),
    "FEEDS_ALLOW_PRIVATE": ("maybe", "2"),
    "HTTP_LISTEN": (":1", "127.0.0.1:-1", "127.0.0.1:x"),
    "LOG_LEVEL": ("LOUD",),
    "CONFIG": ("/there/is/no/such/file",),
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_wrong_value_names_its_variable_and_not_a_secret(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as raised:
        read({f"NAHBAR_{name}": value})
    assert f"NAHBAR_{name}" in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1
    assert "257" not in str(raised.value) and "x" * 9 not in str(raised.value)


def test_a_file_of_a_secret_that_cannot_be_read_names_its_variable(tmp_path: Path) -> None:
    rubbish = tmp_path / "token"
    rubbish.write_bytes(b"\xff\xfe\x00")
    for path in (rubbish, tmp_path, tmp_path / "none"):
        with pytest.raises(SettingsError, match="NAHBAR_BOT_TOKEN_FILE"):
            read({"NAHBAR_BOT_TOKEN_FILE": str(path)})


def test_an_address_of_a_webhook_needs_a_secret() -> None:
    with pytest.raises(SettingsError, match="NAHBAR_WEBHOOK_SECRET"):
        read({"NAHBAR_WEBHOOK_URL": "https://a.example"})
    assert read({"NAHBAR_WEBHOOK_URL": "https://a.example/", "NAHBAR_WEBHOOK_SECRET": "a-B_9"}).webhook_secret


def test_an_empty_variable_is_as_good_as_none() -> None:
    assert read({f"NAHBAR_{name}": "" for name in WRONG}) == read({})


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:///data/nahbar.db", "sqlite:///data/nahbar.db"),
        ("postgresql://nahbar@localhost/nahbar", "postgresql://nahbar@localhost/nahbar"),
        ("postgresql://nahbar:s3:cr/et@localhost:5432/nahbar", "postgresql://nahbar:**********@localhost:5432/nahbar"),
        (
            "postgresql:///nahbar?user=a&password=s3cret&host=b",
            "postgresql:///nahbar?user=a&password=**********&host=b",
        ),
    ],
)
def test_of_the_database_only_the_password_is_masked(url: str, shown: str) -> None:
    assert read({"NAHBAR_DATABASE_URL": url}).shown()["database_url"] == shown
