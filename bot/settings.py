"""Settings, read once at start: NAHBAR_* variables, *_FILE secrets, an optional TOML file."""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

PREFIX = "NAHBAR_"
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}")
_PASSWORD = re.compile(r"(?<=:)[^:/@][^@]*(?=@)|(?<=password=)[^&]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SECRETS = ("bot_token", "webhook_secret", "database_url")


class SettingsError(Exception):
    """A setting is wrong; the text names the variable and says what it should be."""


class Settings(BaseModel):
    """All settings, typed and frozen. Each field is the variable NAHBAR_ plus its name in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bot_token: SecretStr | None = None
    telegram_api: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite:///data/nahbar.db")
    language: Literal["de", "de-sie", "en"] = "de"
    timezone: str = "Europe/Berlin"
    holiday_region: str = Field(default="DE", pattern="^[A-Z]{2}(-[A-Z0-9]{1,3})?$")
    webhook_url: str | None = None
    webhook_listen: str = "127.0.0.1:8443"
    webhook_secret: SecretStr | None = None
    send_rate: float = Field(default=30.0, gt=0, allow_inf_nan=False)
    send_rate_chat: float = Field(default=1.0, gt=0, allow_inf_nan=False)
    send_in_flight: int = Field(default=32, ge=1, le=256)
    feeds_allow_private: bool = False
    http_listen: str = "127.0.0.1:8080"
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("bot_token")
    @classmethod
    def _shaped_as_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("must be a token as @BotFather gives it, such as 123456:ABC-def")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _taken_by_telegram(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("must be 1 to 256 letters, digits, _ or -")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("must be a zone such as Europe/Berlin") from error
        return value

    @field_validator("telegram_api", "webhook_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not (value.startswith(("http://", "https://")) and _has_host(value)):
            raise ValueError("must be an http or https address")
        return value.rstrip("/") if value else value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value().startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("must be sqlite:///PATH or postgresql://...")
        return value

    @field_validator("webhook_listen", "http_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
            raise ValueError("must be HOST:PORT")
        return value

    @model_validator(mode="after")
    def _webhook_has_a_secret(self) -> "Settings":
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError("NAHBAR_WEBHOOK_SECRET must be set when NAHBAR_WEBHOOK_URL is")
        return self

    def shown(self) -> dict[str, str]:
        """Each setting as it may be read by anybody: of the database only a password is a secret."""
        shown = {name: "" if value is None else str(value) for name, value in self.model_dump().items()}
        return shown | {"database_url": _PASSWORD.sub("**********", self.database_url.get_secret_value())}


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises SettingsError naming the variable."""
    env = dict(os.environ if environment is None else environment)
    values: dict[str, Any] = _from_toml(env.pop(PREFIX + "CONFIG", None))
    for name in Settings.model_fields:
        variable = PREFIX + name.upper()
        if name in SECRETS and (path := env.get(variable + "_FILE")):
            values[name] = _secret_file(variable + "_FILE", path)
        if env.get(variable):
            values[name] = env[variable]
    try:
        return Settings(**values)
    except ValidationError as error:
        raise SettingsError("; ".join(_complaint(item) for item in error.errors(include_input=False))) from None


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


def _from_toml(path: str | None) -> dict[str, Any]:
    if not path:
        return {}
    try:
        return tomllib.loads(Path(path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"NAHBAR_CONFIG: cannot read {path} ({error})") from None


def _secret_file(variable: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "no text"
        raise SettingsError(f"{variable}: cannot read {path} ({why})") from None


def _complaint(item: Any) -> str:
    message = str(item["msg"]).removeprefix("Value error, ")
    if not item["loc"]:
        return message
    return f"{PREFIX}{str(item['loc'][0]).upper()}: {message}"
