"""One call of the Bot API: its parameters, whether they came as JSON, form or multipart."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.sandbox.files import Upload
from bot.sandbox.refusals import ApiError, bad

_ATTACHED = "attach://"
_NOT_UTF8 = "strings must be encoded in UTF-8"


class Call:
    """`method` is in lower case; the accessors read a parameter or refuse it in Telegram's words."""

    __slots__ = ("method", "uploads", "values")

    def __init__(self, method: str, values: dict[str, Any], uploads: dict[str, Upload] | None = None) -> None:
        self.method = method
        self.values = values
        self.uploads = uploads or {}

    def text(self, name: str) -> str:
        """ "" if it is missing."""
        value = self.values.get(name, "")
        if not isinstance(value, str):
            value = json.dumps(value) if isinstance(value, dict | list) else str(value)
        return value

    def number(self, name: str, default: int | None = None) -> int | None:
        value = self.values.get(name, "")
        if value == "" or value is None:
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad(f'field "{name}" must be a valid Number') from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "yes", "1")

    def tree(self, name: str) -> Any:
        """A parameter that is a JSON object or array; None if it is missing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if value == "":
            return None
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """The file sent under this name, directly or by attach://."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith(_ATTACHED):
            return self.uploads.get(value.removeprefix(_ATTACHED))
        return self.uploads.get(name)

    def names(self) -> set[str]:
        """All parameters, without the parts that attach:// points to."""
        attached = {
            value.removeprefix(_ATTACHED)
            for value in self.values.values()
            if isinstance(value, str) and value.startswith(_ATTACHED)
        }
        return set(self.values) | (set(self.uploads) - attached)

    def chat_id(self) -> int | None:
        """For limits and faults only: None where there is no number."""
        value = self.values.get("chat_id")
        try:
            return int(value) if value is not None else None
        except (TypeError, ValueError):
            return None


async def read_call(request: web.Request, method: str) -> Call:
    """Raises ApiError 400 for a body that is not UTF-8 or not an object, 413 for one that is too large."""
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    uploads: dict[str, Upload] = {}
    if not request.can_read_body:
        return Call(method, values)
    try:
        match request.content_type:
            case "multipart/form-data":
                await _read_parts(request, values, uploads)
            case "application/json":
                values |= _object(await request.read())
            case _:
                values |= parse_qsl((await request.read()).decode(), keep_blank_values=True, max_num_fields=1000)
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    except UnicodeDecodeError:
        raise bad(_NOT_UTF8) from None
    except ValueError:
        raise bad("can't parse the request body") from None
    return Call(method, values, uploads)


async def _read_parts(request: web.Request, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
    for name, part in (await request.post()).items():
        if isinstance(part, web.FileField):
            uploads[name] = Upload(part.filename, part.content_type, part.file.read())
        else:
            values[name] = part if isinstance(part, str) else bytes(part).decode()


def _object(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body.decode())
        json.dumps(values, ensure_ascii=False).encode()  # a lone surrogate passes JSON but is no UTF-8
    except UnicodeError:
        raise bad(_NOT_UTF8) from None
    except (ValueError, RecursionError):
        raise bad("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad("can't parse JSON object")
    return values
