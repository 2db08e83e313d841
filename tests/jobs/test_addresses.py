import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.addresses import literal, permitted

REFUSED = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.8.8.8",
    "169.254.169.254",
    "169.254.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "100.100.100.200",
    "168.63.129.16",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:93.184.216.34",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fd20:ce::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "5f00::1",
]
PUBLIC = [
    "1.1.1.1",
    "93.184.216.34",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "198.17.0.1",
    "223.255.255.254",
]
PUBLIC_V6 = ["2606:4700:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888"]
LOOPBACK = [
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "0x7f000001",
    "017700000001",
    "127.1",
    "127.0.1",
    "0x7f.0x0.0x0.0x1",
    "127.0.0.1.",
    "0177.1",
    "[::1]",
]


@pytest.mark.parametrize("address", REFUSED)
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert not permitted(address)


@pytest.mark.parametrize("address", PUBLIC + PUBLIC_V6)
def test_public_addresses_are_permitted(address: str) -> None:
    assert permitted(address)


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "192.168.3.4", "::1", "fd12::1", "100.64.3.3"])
def test_the_own_network_is_permitted_when_the_setting_says_so(address: str) -> None:
    assert permitted(address, allow_private=True)


@pytest.mark.parametrize(
    "address",
    ["169.254.169.254", "fd00:ec2::254", "fe80::1", "224.0.0.1", "0.0.0.0", "100.100.100.200", "::", "ff02::1"],
)
def test_metadata_and_multicast_stay_refused_even_then(address: str) -> None:
    assert not permitted(address, allow_private=True)


@pytest.mark.parametrize("host", LOOPBACK)
def test_every_spelling_of_loopback_is_read_as_loopback(host: str) -> None:
    address = literal(host)
    assert address in ("127.0.0.1", "::1")
    assert not permitted(address)


@pytest.mark.parametrize("host", ["example.org", "a.b", "x7f.1a", "1.example", "deadbeef"])
def test_names_are_no_numbers(host: str) -> None:
    assert literal(host) is None


@pytest.mark.parametrize(
    "host", ["256.1.1.1", "1.2.3.4.5", "0x1ffffffff", "1..2", "08.1", "[::1::2]", "1.2.3.0x", "9" * 40]
)
def test_numbers_that_are_no_address_are_refused_by_the_table(host: str) -> None:
    address = literal(host)
    assert address is not None
    assert address == "1.2.3.0" or not permitted(address, allow_private=True)


@given(
    st.lists(
        st.sampled_from(["0", "1", "127", "255", "256", "0x7f", "0177", "0x", "65535", "08", ""]),
        min_size=1,
        max_size=5,
    )
)
def test_numbers_are_read_as_the_system_reads_them(parts: list[str]) -> None:
    host = ".".join(parts)
    try:
        system = socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return
    assert literal(host) == system
