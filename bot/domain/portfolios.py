"""Whose a customer is."""

import hashlib
from collections.abc import Collection


def owner_of(account_id: int, stored: int | None, members: Collection[int], managers: Collection[int]) -> int | None:
    """The stored owner while that is a member, else one of the managers, the same in every process; None without any.

    All numbers but the customer's are persons'.
    """
    if stored in members:
        return stored
    if not managers:
        return None
    number = int.from_bytes(hashlib.sha256(str(account_id).encode()).digest()[:8])
    return sorted(managers)[number % len(managers)]
