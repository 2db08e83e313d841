import pytest

from bot.sandbox.methods import METHODS
from bot.sandbox.signatures import known_methods


@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_method_that_the_sandbox_carries_out_is_one_of_telegrams(method: str) -> None:
    assert method in known_methods()


def test_the_librarys_own_conveniences_are_no_parameters() -> None:
    parameters = known_methods()["sendmessage"]
    assert {"chat_id", "text", "parse_mode", "reply_markup", "link_preview_options"} <= parameters
    assert not {"self", "read_timeout", "api_kwargs"} & parameters
    assert {"offset", "limit", "timeout", "allowed_updates"} == known_methods()["getupdates"]
