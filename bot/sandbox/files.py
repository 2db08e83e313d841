"""Uploaded files: what was sent, and where it can be fetched again."""

import hashlib
import re
import struct
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import bad

MOST_BYTES_UP = 50_000_000
MOST_BYTES_DOWN = 20_000_000
MOST_BYTES_PHOTO = 10_000_000
MOST_PIXELS_AROUND = 10_000

_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"RIFF": "webp", b"BM": "bmp"}
_AUDIO = re.compile(r"audio/[\w.+-]{1,40}")
_START_OF_FRAME = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}


@dataclass(frozen=True)
class Upload:
    """A file as it came in: name, media type and bytes."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True)
class StoredFile:
    id: str
    unique: str
    path: str
    upload: Upload

    @property
    def card(self) -> dict[str, Any]:
        return {"file_id": self.id, "file_unique_id": self.unique, "file_size": len(self.upload.data)}


class Shelf:
    """Keeps the last `most` files."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._number = 0
        self._files: OrderedDict[str, StoredFile] = OrderedDict()

    def put(self, upload: Upload, folder: str) -> StoredFile:
        if not upload.data:
            raise bad("file must be non-empty")
        self._number += 1
        unique = hashlib.sha256(upload.data).hexdigest()[:16]
        suffix = upload.name.rpartition(".")[2]
        ending = f".{suffix}" if suffix.isalnum() and suffix != upload.name else ""
        file = StoredFile(
            f"SB{folder}-{self._number}-{unique}", unique, f"{folder}/file_{self._number}{ending}", upload
        )
        self._files[file.id] = file
        if len(self._files) > self._most:
            self._files.popitem(last=False)
        return file

    def by_id(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        return next((file for file in self._files.values() if file.path == path), None)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; raises ApiError 400 where Telegram cannot make a photo of the bytes."""
    if len(data) > MOST_BYTES_PHOTO:
        raise bad("file is too big")
    size = _size(_picture_kind(data), data)
    if size is None or 0 in size:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > MOST_PIXELS_AROUND or max(size) > 20 * min(size):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def media_type(upload: Upload) -> str:
    """What a browser may show in place; everything else is bytes to be saved, whatever its sender calls it."""
    kind = _picture_kind(upload.data)
    if kind is not None:
        return "image/jpeg" if kind == "jpg" else f"image/{kind}"
    return upload.mime if _AUDIO.fullmatch(upload.mime) else "application/octet-stream"


def _picture_kind(data: bytes) -> str | None:
    return next((name for magic, name in _PICTURES.items() if data.startswith(magic)), None)


def _size(kind: str | None, data: bytes) -> tuple[int, int] | None:
    match kind:
        case "png" if len(data) >= 24:
            return struct.unpack(">II", data[16:24])
        case "gif" if len(data) >= 10:
            return struct.unpack("<HH", data[6:10])
        case "jpg":
            return _jpeg_size(data)
        case "webp" | "bmp":
            return 512, 512  # such pictures are rare; Telegram converts them, the sandbox only shows them
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _START_OF_FRAME:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
