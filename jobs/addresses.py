"""Which network addresses feeds may be fetched from: a table of our own.

`ipaddress.is_global` differs between Python versions, so what is refused stands here (IANA special-purpose registries,
RFC 6890 and updates). IPv6 is the other way round: only 2000::/3 is in public use, all else is refused, and with it
the mapped (::ffff:), NAT64 (64:ff9b::) and other forms that carry an IPv4 address inside.
"""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

_Network = IPv4Network | IPv6Network


def _v4(*networks: str) -> tuple[_Network, ...]:
    return tuple(IPv4Network(network) for network in networks)


def _v6(*networks: str) -> tuple[_Network, ...]:
    return tuple(IPv6Network(network) for network in networks)


_OWN_NETWORK = (
    *_v4("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    *_v6("::1/128", "fc00::/7"),
)
"""Loopback, company networks, carrier NAT: reachable when the setting allows private feeds."""

_METADATA = (*_v4("169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32"), *_v6("fd00:ec2::/32", "fd20:ce::/32"))
"""Link-local with the clouds' metadata servers, which hand out credentials: never reachable, whatever is allowed."""

_NOT_PUBLIC = (
    *_v4("0.0.0.0/8", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24"),
    *_v4("203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
    *_v6("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
)
"""This network, protocol assignments, documentation, benchmarks, multicast, reserved; Teredo and 6to4 tunnels."""

_PUBLIC_V6 = IPv6Network("2000::/3")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")


def permitted(address: str, *, allow_private: bool = False) -> bool:
    """Whether a connection to this address (as the system calls it, no name) may be made."""
    parsed = _parse(address)
    if parsed is None or _within(parsed, _METADATA):
        return False
    if _within(parsed, _OWN_NETWORK):
        return allow_private
    if isinstance(parsed, IPv6Address) and parsed not in _PUBLIC_V6:
        return False
    return not _within(parsed, _NOT_PUBLIC)


def _parse(address: str) -> IPv4Address | IPv6Address | None:
    try:
        return IPv6Address(address) if ":" in address else IPv4Address(address)
    except ValueError:
        return None


def _within(address: IPv4Address | IPv6Address, networks: tuple[_Network, ...]) -> bool:
    return any(address in network for network in networks)


def literal(host: str) -> str | None:
    """The address that a host written as a number means, in its usual form; None for a name.

    Reads IPv4 as the C library does: one to four parts, each decimal, octal (0177) or hexadecimal (0x7f), the last
    filling what remains ("2130706433", "0x7f.1"). A number that fits nowhere comes back as it is, and is refused.
    """
    host = host.strip("[]").rstrip(".").lower()
    if ":" in host:
        parsed = _parse(host)
        return str(parsed) if parsed else host
    parts = host.split(".")
    if not _NUMBER.fullmatch(parts[-1]):
        return None
    values = [_value(part) for part in parts]
    return _joined([value for value in values if value is not None], len(values)) or host


def _value(part: str) -> int | None:
    base = 16 if part.startswith("0x") else 8 if part.startswith("0") and len(part) > 1 else 10
    try:
        return int(part.removeprefix("0x") or "0", base) if 0 < len(part) <= 16 else None
    except ValueError:
        return None


def _joined(values: list[int], parts: int) -> str | None:
    if len(values) != parts or parts > 4 or any(value > 255 for value in values[:-1]):
        return None
    if values[-1] >= 256 ** (5 - parts):
        return None
    number = sum(value << (8 * (3 - index)) for index, value in enumerate(values[:-1])) + values[-1]
    return str(IPv4Address(number))
