import pytest

from bot.domain.money import cents_of


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1234", 123400),
        ("1.234.567,89 €", 123456789),
        ("1,234,567.89", 123456789),
        ("CHF 1'234.50", 123450),
        ("1\u2019234.50", 123450),
        ("1 234,5", 123450),
        ("1\u202f234", 123400),
        ("1.234", 123400),
        ("12,5", 1250),
        ("0", 0),
        ("-500", -50000),
        ("\u2212500,10", -50010),
        ("500-", -50000),
        ("(500)", -50000),
        ("£ 12.00", 1200),
        ("", None),
        ("-", None),
        ("--5", None),
        ("(5", None),
        ("5 Stück", None),
        ("1.23.456", None),
        ("1,234,56", None),
        ("12.3456", None),
        ("1e5", None),
        ("\u0663", None),
        ("9" * 40, None),
    ],
)
def test_an_amount_is_read_as_people_and_programs_write_it(text: str, cents: int | None) -> None:
    assert cents_of(text) == cents
