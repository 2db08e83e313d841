"""Names of customers and people in a text: one automaton over all forms, and a small second layer for what changed
since."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import ahocorasick_rs

from bot.domain.accounts import Account, Contact
from bot.language.meaning import Span
from bot.language.name_forms import first_forms, full_forms, joined, last_forms, name_words, part_words
from bot.language.phonetics import SHORTEST_CODE, cologne
from bot.language.typos import Typos
from bot.language.words import Word, bare, split

HitKind = Literal["full", "part", "last", "first", "rival"]
_SHORTEST_HEAD = 5
_KINDS: tuple[HitKind, ...] = ("full", "part", "last", "first", "rival")


class NameHit(NamedTuple):
    """A known form in the text. `first_word` and `last_word` count words and signs, end exclusive; `ids` are
    account ids for
    full and part, contact ids for last and first, and empty for rival (a competitor's name)."""

    kind: HitKind
    form: str
    span: Span
    first_word: int
    last_word: int
    ids: tuple[int, ...] = ()


class _Layer:
    """All forms of some accounts and contacts, searched together."""

    def __init__(self, accounts: Iterable[Account], contacts: Iterable[Contact]) -> None:
        gathered: dict[HitKind, dict[str, list[int]]] = {kind: defaultdict(list) for kind in _KINDS}
        for account in accounts:
            _gather(gathered["full"], full_forms(account), account.id)
            _gather(gathered["part"], part_words(account), account.id)
            for rival in account.competitors:
                gathered["rival"][" ".join(name_words(rival))] = []
        for contact in contacts:
            _gather(gathered["last"], last_forms(contact), contact.id)
            _gather(gathered["first"], first_forms(contact), contact.id)
        self.ids: dict[HitKind, dict[str, tuple[int, ...]]] = {
            kind: {form: tuple(dict.fromkeys(ids)) for form, ids in forms.items() if form}
            for kind, forms in gathered.items()
        }
        self._holders: dict[tuple[HitKind, str], frozenset[int]] = {}
        self.forms = sorted({form for forms in self.ids.values() for form in forms})
        self.words = frozenset(word for form in self.forms for word in form.split(" "))
        self.typos = Typos(self.words)
        self.sounds = _by_sound(self.words)
        self.rival_heads = _rival_heads(self.ids)
        self._automaton = ahocorasick_rs.AhoCorasick([f" {form} " for form in self.forms], store_patterns=False)

    def holders(self, kind: HitKind, form: str) -> frozenset[int]:
        """Those of a form as a set, made once: thousands share a trade's word."""
        known = self._holders.get((kind, form))
        if known is None:
            known = self._holders[kind, form] = frozenset(self.ids[kind].get(form, ()))
        return known

    def search(self, line: str) -> Iterable[tuple[str, int, int]]:
        for index, start, end in self._automaton.find_matches_as_indexes(line, overlapping=True):
            yield self.forms[index], start, end


def _rival_heads(ids: Mapping[HitKind, Mapping[str, object]]) -> frozenset[str]:
    """First words by which people call a competitor of two words, unless a customer or contact is called so too."""
    heads = {form.split(" ")[0] for form in ids["rival"] if " " in form}
    others = (
        {word for kind in _KINDS if kind != "rival" for form in ids[kind] for word in form.split(" ")} if heads else ()
    )
    return frozenset(word for word in heads.difference(others) if len(word) >= _SHORTEST_HEAD)


def _by_sound(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words of names by their Kölner code; codes that say too little are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        code = cologne(word)
        if len(code) >= SHORTEST_CODE:
            found[code].append(word)
    return {code: tuple(alike) for code, alike in found.items()}


def _gather(forms: dict[str, list[int]], spellings: Iterable[str], number: int) -> None:
    for spelling in spellings:
        forms[spelling].append(number)


@dataclass(frozen=True)
class NameIndex:
    """Immutable; `changed` returns a new one that shares the big layer."""

    _base: _Layer
    _base_accounts: Mapping[int, Account]
    _base_contacts: Mapping[int, Contact]
    _base_people: Mapping[int, tuple[int, ...]]
    _delta: _Layer | None = None
    _accounts: Mapping[int, Account | None] = field(default_factory=dict)
    _contacts: Mapping[int, Contact | None] = field(default_factory=dict)

    @classmethod
    def build(cls, accounts: Iterable[Account], contacts: Iterable[Contact]) -> "NameIndex":
        """Reads everything once; about 20 µs a name. Contacts of unknown accounts are left out."""
        by_id = {account.id: account for account in accounts}
        people = {contact.id: contact for contact in contacts if contact.account_id in by_id}
        return cls(_Layer(by_id.values(), people.values()), by_id, people, _by_account(people.values()))

    def changed(
        self,
        accounts: Iterable[Account],
        contacts: Iterable[Contact],
        removed_account_ids: Iterable[int] = (),
        removed_contact_ids: Iterable[int] = (),
    ) -> "NameIndex":
        """What is given replaces what has the same id or is added; the rest stays. A removed account takes its
        people along.
        Cost grows with the number of changes since `build`, not with the number of customers."""
        new_accounts: dict[int, Account | None] = {**self._accounts, **{a.id: a for a in accounts}}
        new_contacts: dict[int, Contact | None] = {**self._contacts, **{c.id: c for c in contacts}}
        new_contacts.update(dict.fromkeys(removed_contact_ids))
        for account_id in removed_account_ids:
            new_accounts[account_id] = None
            new_contacts.update(dict.fromkeys(person.id for person in self.people_of(account_id)))
        layer = _Layer(
            [a for a in new_accounts.values() if a is not None], [c for c in new_contacts.values() if c is not None]
        )
        return NameIndex(
            self._base, self._base_accounts, self._base_contacts, self._base_people, layer, new_accounts, new_contacts
        )

    def account(self, account_id: int) -> Account | None:
        return self._accounts[account_id] if account_id in self._accounts else self._base_accounts.get(account_id)

    def contact(self, contact_id: int) -> Contact | None:
        return self._contacts[contact_id] if contact_id in self._contacts else self._base_contacts.get(contact_id)

    def people_of(self, account_id: int) -> tuple[Contact, ...]:
        """The contacts of one account, in the order in which they were given."""
        found = [self.contact(i) for i in self._base_people.get(account_id, ())]
        known = {c.id for c in found if c is not None}
        added = [c for c in self._contacts.values() if c is not None and c.id not in known]
        return tuple(c for c in (*found, *added) if c is not None and c.account_id == account_id)

    def find(self, text: str) -> tuple[NameHit, ...]:
        """Every known form in the text, by place, longest first; forms may overlap."""
        words = split(text)
        return self.find_in(words, [joined(bare(w.fold)) if w.is_word or w.text in "&+" else "" for w in words])

    def find_in(self, words: Sequence[Word], forms: Sequence[str]) -> tuple[NameHit, ...]:
        """The same over words that were split already; `forms` are their spellings, perhaps corrected, "" for a
        sign."""
        line, starts, ends = _line(forms)
        hits: list[tuple[int, int, int, int, NameHit]] = []
        for layer, is_delta in self._layers():
            for form, start, end in layer.search(line):
                if start not in starts or end not in ends:
                    continue  # one sign can stand for several words: "ﷺ"
                i, j = starts[start], ends[end]
                span = (words[i].start, words[j - 1].end)
                for rank, kind in enumerate(_KINDS):
                    if form not in layer.ids[kind]:
                        continue
                    ids = self._alive(layer, kind, form, is_delta)
                    if ids or kind == "rival":
                        hits.append((i, -j, rank, len(hits), NameHit(kind, form, span, i, j, ids)))
        return tuple([hit for *_, hit in sorted(hits)])

    def _layers(self) -> Iterable[tuple[_Layer, bool]]:
        yield self._base, False
        if self._delta is not None:
            yield self._delta, True

    def _alive(self, layer: _Layer, kind: HitKind, form: str, is_delta: bool) -> tuple[int, ...]:
        ids = layer.ids[kind].get(form, ())
        if is_delta or not ids or (not self._accounts and not self._contacts):
            return ids
        overlay = self._accounts if kind in ("full", "part") else self._contacts
        return tuple(i for i in ids if i not in overlay)

    def rival_heads(self, said: frozenset[str]) -> frozenset[str]:
        """Those of these folded words that are the first of a stored competitor's name, and of nobody else's."""
        found = said & self._base.rival_heads
        return found if self._delta is None else found | (said & self._delta.rival_heads)

    def knows_word(self, form: str) -> bool:
        """Whether a folded word occurs in any name."""
        return form in self._base.words or (self._delta is not None and form in self._delta.words)

    def ids(self, kind: HitKind, form: str) -> tuple[int, ...]:
        """Accounts (full, part) or contacts (last, first) that bear exactly this folded form."""
        if self._delta is None:
            return self._base.ids[kind].get(form, ())
        return tuple(i for layer, is_delta in self._layers() for i in self._alive(layer, kind, form, is_delta))

    def bearer(self, kind: HitKind, form: str, number: int) -> bool:
        """Whether this account or contact bears the form, as it stands now."""
        overlay = self._accounts if kind in ("full", "part") else self._contacts
        if number not in overlay:
            return number in self._base.holders(kind, form)
        return self._delta is not None and number in self._delta.holders(kind, form)

    def bears(self, kind: HitKind, form: str) -> bool:
        """Whether anybody bears this form; at once, however many do."""
        overlay = self._accounts if kind in ("full", "part") else self._contacts
        if any(i not in overlay for i in self._base.ids[kind].get(form, ())):
            return True
        return self._delta is not None and form in self._delta.ids[kind]

    def near(self, form: str) -> tuple[str, ...]:
        """Words of names one slip away."""
        return self._from_all(lambda layer: layer.typos.near(form))

    def starting(self, stem: str) -> tuple[str, ...]:
        """Words of names that begin so."""
        return self._from_all(lambda layer: layer.typos.starting(stem))

    def sounding(self, form: str) -> tuple[str, ...]:
        """Words of names that are spelled otherwise and sound the same."""
        code = cologne(form)
        return self._from_all(lambda layer: tuple(w for w in layer.sounds.get(code, ()) if w != form))

    def _from_all(self, ask: Callable[[_Layer], tuple[str, ...]]) -> tuple[str, ...]:
        found = {word for layer, _ in self._layers() for word in ask(layer)}
        return tuple(sorted(found))


def _by_account(contacts: Iterable[Contact]) -> dict[int, tuple[int, ...]]:
    people: dict[int, list[int]] = defaultdict(list)
    for contact in contacts:
        people[contact.account_id].append(contact.id)
    return {account_id: tuple(ids) for account_id, ids in people.items()}


def _line(forms: Sequence[str]) -> tuple[str, dict[int, int], dict[int, int]]:
    """All forms joined by spaces, and which word begins and ends at which place. Where a form is empty nothing
    stands."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    place = 0
    for i, form in enumerate(forms):
        if form:
            starts[place] = i
            place += len(form) + 1
            ends[place + 1] = i + 1
    return " " + " ".join([form for form in forms if form]) + " ", starts, ends
