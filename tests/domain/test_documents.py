import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.documents import (
    DangerousDocumentError,
    as_utf8,
    feeds_on_page,
    json_feed,
    looks_like_feed,
    tame,
    within_entries,
)


@pytest.mark.parametrize(
    ("given_", "tamed"),
    [
        (b"<rss>a &amp; b</rss>", b"<rss>a &amp; b</rss>"),
        (b"<rss>a & b</rss>", b"<rss>a &amp; b</rss>"),
        (b"<link>http://a/?x=1&y=2</link>", b"<link>http://a/?x=1&amp;y=2</link>"),
        (b"<![CDATA[http://a/?x=1&y=2]]>&", b"<![CDATA[http://a/?x=1&y=2]]>&amp;"),
        (b"<rss>&uuml;&#252;&LT;&unknown;</rss>", "<rss>ü&#252;&LT;&unknown;</rss>".encode()),
        (b"<!DOCTYPE rss><rss>", b"<rss>"),
        (b"<!-- x --> <?a b?>\n<!DOCTYPE rss SYSTEM 'x' [ <!ELEMENT a (b)> ]><rss>", b"<!-- x --> <?a b?>\n<rss>"),
        (b"<!DOCTYPE rss [<!ENTITY nl '&#10;'><!ENTITY co \"Werk\">]><rss>&co;&nl;", b"<rss>Werk&#10;"),
        (b"<rss><![CDATA[<!DOCTYPE html>]]></rss>", b"<rss><![CDATA[<!DOCTYPE html>]]></rss>"),
    ],
)
def test_documents_are_tamed_without_losing_text(given_: bytes, tamed: bytes) -> None:
    assert tame(given_) == tamed


@pytest.mark.parametrize(
    "document",
    [
        b"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss>&x;",
        b"<!DOCTYPE rss [<!entity x 'a'><!ENTITY y '&x;&x;'>]><rss>",
        b"<!-- <rss> --><!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://a/'>%p;]><rss>",
        b"<rss>late <!ENTITY x SYSTEM 'a'></rss>",
        b"<!DOCTYPE rss [ <rss>",
        b"<!DOCTYPE rss",
    ],
)
def test_entities_that_fetch_or_multiply_are_refused(document: bytes) -> None:
    with pytest.raises(DangerousDocumentError):
        tame(document)


@given(st.binary(max_size=60), st.sampled_from(["utf-8", "utf-16", "utf-32", "latin-1", "utf-7", "idna", "zip", "x"]))
def test_any_bytes_become_text(body: bytes, charset: str) -> None:
    document = as_utf8(b'<?xml version="1.0" encoding="' + charset.encode() + b'"?>' + body)
    assert b"\0" not in document
    assert not document.startswith(b"<?xml version")


@pytest.mark.parametrize("text", ["Größe", "Размер", "サイズ", "Größe – “neu”"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_unicode_is_read_without_a_declaration(text: str, charset: str) -> None:
    assert as_utf8(f"<a>{text}</a>".encode(charset)).decode() == f"<a>{text}</a>"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Размер", "windows-1251"),
        ("サイズ", "shift_jis"),
        ("サイズ", "iso-2022-jp"),
        ("尺寸", "gb2312"),
        ("10 €", "cp1252"),
    ],
)
def test_declared_charsets_are_read(text: str, charset: str) -> None:
    document = f'<?xml version="1.0" encoding="{charset}"?><a>{text}</a>'
    assert as_utf8(document.encode(charset)).decode() == f"<a>{text}</a>"


def test_a_document_is_cut_before_the_first_entry_too_many() -> None:
    document = b"<rss>" + b"<item>x</item>" * 5 + b"</rss>"
    assert within_entries(document, 3) == (b"<rss>" + b"<item>x</item>" * 3, 3, 2)
    assert within_entries(document, 5) == (document, 5, 0)
    assert within_entries(b"<items><rdf:li/></items>", 5)[1] == 0


@pytest.mark.parametrize("page", [b"<html><rss>", b"<!doctype HTML><feed>", b"words", b"<feedback>"])
def test_pages_are_no_feeds(page: bytes) -> None:
    assert not looks_like_feed(page)


@pytest.mark.parametrize("item", ["3", '"x"', "null", "[]", '{"title": 5, "id": [], "url": null, "date_published": 7}'])
def test_json_items_of_any_shape_are_survived(item: str) -> None:
    feed = json_feed(f'{{"title": {item}, "items": [{item}]}}'.encode(), 10)
    assert feed is not None


@given(st.text(alphabet="<>=\"'/ahreflinkbs!-&;:. ", max_size=80))
def test_any_page_is_searched(page: str) -> None:
    assert all(
        found.url.startswith(("http://", "https://")) for found in feeds_on_page(page.encode(), "https://a.example/")
    )


def test_a_page_of_a_thousand_feeds_offers_twenty() -> None:
    page = "".join(f'<link rel="alternate" type="application/rss+xml" href="/{at}">' for at in range(1_000))
    assert len(feeds_on_page(page.encode(), "https://a.example/")) == 20
