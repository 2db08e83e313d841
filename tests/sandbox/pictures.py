"""Small valid picture headers, enough for a server that only measures them."""

import struct


def png(width: int = 4, height: int = 3) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02\0\0\0"


def jpeg(width: int = 4, height: int = 3) -> bytes:
    segment = b"\xff\xe0" + struct.pack(">H", 4) + b"JF"
    return b"\xff\xd8" + segment + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, height, width) + b"\x01\x11\0"


def gif(width: int = 4, height: int = 3) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height)
