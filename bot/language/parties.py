"""Who a message is about: mentions of firms and people joined to customers with their contacts. In doubt nobody is
attached."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.accounts import Contact
from bot.language.choosing import (
    decided,
    people_by_article,
    people_in_a_row,
    person_decided,
    without_denied,
    without_topics,
)
from bot.language.competitors import rivals_named, stored_words, unknown_rivals
from bot.language.contacts import Sex, find_people, fits_account, known_forms, named, sex_of
from bot.language.firms import find_firms
from bot.language.lookalikes import firms_alike, people_alike
from bot.language.meaning import NamedCustomer, NamedPerson, Span
from bot.language.mentions import Mention, Sight, accounts_of, contacts_of, look, without_repaired
from bot.language.name_forms import name_words
from bot.language.names import NameIndex
from bot.language.reading import Reading
from bot.language.spelling import spell
from bot.language.strangers import nowhere_stored
from bot.language.typos import is_other_spelling, without_doubles
from bot.language.words import bare, fold

_ARTICLES: dict[str, Sex] = {"der": "m", "den": "m", "dem": "m", "da": "m", "beim": "m", "mim": "m", "die": "f"}
_MET = frozenset({"with", "mit", "met", "saw", "called", "rang", "to", "dem", "den", "der", "mim", "w"})
_MOST_CANDIDATES = 20
_MOST_FIRMS = 40


@dataclass(frozen=True, slots=True)
class Party:
    """One customer named in the message with the people named for it. `first` is the word where it is first named."""

    customer: NamedCustomer
    contacts: tuple[NamedPerson, ...]
    first: int
    last: int
    places: tuple[int, ...]
    """First words of all its mentions."""


@dataclass(frozen=True, slots=True)
class Cast:
    """All parties in the order of the text, the spans of all names, and the competitors named."""

    parties: tuple[Party, ...]
    spans: tuple[Span, ...]
    words: frozenset[int]
    rivals: tuple[str, ...]
    mentions: tuple[Mention, ...]


def cast(reading: Reading, names: NameIndex) -> Cast:
    spelled = spell(reading, names)
    seen = look(reading, names, spelled)
    people = find_people(seen)
    firms = find_firms(seen, people)[:_MOST_FIRMS]
    people = _not_inside(without_repaired(reading, people), firms)
    firms = without_repaired(reading, firms)
    stored = stored_words(firms, people)
    unknown = unknown_rivals(reading, stored, names.rival_heads(reading.said))
    strangers = frozenset(i for run in unknown for i in range(*run))
    firms = [m for m in firms if m.strength != "new" or strangers.isdisjoint(range(m.first, m.last))]
    people = [m for m in people if m.people or strangers.isdisjoint(range(m.first, m.last))]
    firms, people = people_by_article(seen, *people_in_a_row(seen, firms, people))
    parties = _join(seen, firms, people)
    if not parties and (unstored := nowhere_stored(seen)):
        firms, people = ([m for m in unstored if m.kind == kind] for kind in ("firm", "person"))
        parties = _join(seen, firms, people)
    covered = {i for m in (*firms, *people) for i in range(m.first, m.last)}
    if stored_words(firms, people) != stored:  # an article or a row told who else is meant
        unknown = unknown_rivals(reading, stored_words(firms, people), names.rival_heads(reading.said))
    rivals, rival_words = rivals_named(seen, covered, unknown)
    words = frozenset(covered | rival_words)
    spans = tuple([(reading.words[i].start, reading.words[i].end) for i in sorted(words)])
    return Cast(tuple(parties), spans, words, rivals, tuple(sorted((*firms, *people), key=lambda m: m.first)))


def _not_inside(people: Sequence[Mention], firms: Sequence[Mention]) -> list[Mention]:
    inside = {i for firm in firms for i in range(firm.first, firm.last)}
    return [m for m in people if inside.isdisjoint(range(m.first, m.last))]


def _join(sight: Sight, firms: Sequence[Mention], people: Sequence[Mention]) -> list[Party]:
    firms = [decided(sight, firm, people) for firm in firms]
    firms = without_denied(sight, without_topics(sight, firms, people))
    parties = [_firm_party(sight, firm) for firm in firms]
    loose: list[Mention] = []
    for person in (person_decided(sight, m) for m in people):
        home = _home(sight, person, parties)
        if home is None:
            loose.append(person)
        else:
            parties[home] = _with_person(sight, parties[home], person)
    parties += [_person_party(sight, person) for person in _without_colleagues(sight, loose, parties)]
    return _merged(sorted(parties, key=lambda p: p.first))


def _firm_party(sight: Sight, firm: Mention) -> Party:
    span = (sight.reading.words[firm.first].start, sight.reading.words[firm.last - 1].end)
    return Party(_customer(sight.names, firm.accounts, firm.written, span), (), firm.first, firm.last, (firm.first,))


def _customer(names: NameIndex, accounts: tuple[int, ...], written: str, span: Span) -> NamedCustomer:
    if len(accounts) > 1:
        return NamedCustomer("ambiguous", candidates=accounts[:_MOST_CANDIDATES], span=span)
    account = names.account(accounts[0]) if accounts else None
    if account is None:
        return NamedCustomer("new", name=written, span=span, similar=firms_alike(names, written))
    return NamedCustomer("known", account.id, account.name, span=span)


def _home(sight: Sight, person: Mention, parties: Sequence[Party]) -> int | None:
    """The party a person belongs to: one at whose firm she is stored, else the nearest if she is stored nowhere or
    stands beside it."""
    own = accounts_of(sight.names, person.people)
    stored = [n for n, party in enumerate(parties) if _ids(party) & set(own)]
    if stored:
        return min(stored, key=lambda n: _distance(parties[n], person))
    if not parties:
        return None
    near = min(range(len(parties)), key=lambda n: _distance(parties[n], person))
    if not own and not person.first_name_only:
        return near
    return near if _beside(sight, parties[near], person) and not _sure(person, own) else None


def _sure(person: Mention, own: tuple[int, ...]) -> bool:
    return " " in person.written and len(own) == 1


def _ids(party: Party) -> set[int]:
    ids = set(party.customer.candidates)
    return ids | {party.customer.account_id} if party.customer.account_id is not None else ids


def _distance(party: Party, person: Mention) -> tuple[int, int]:
    gaps = [abs(person.first - place) for place in party.places]
    return min(gaps), party.first


def _beside(sight: Sight, party: Party, person: Mention) -> bool:
    """Only signs and small words stand between the person and the firm."""
    first, last = sorted(((party.first, party.last), (person.first, person.last)))
    between = range(first[1], last[0])
    return len(between) <= 3 and all(
        not sight.reading.words[i].is_word
        or sight.reading.has(i, "PLACE", "NEAR_NAME")
        or sight.reading.fold(i) in ("den", "der", "dem", "the", "s")
        for i in between
    )


def _with_person(sight: Sight, party: Party, person: Mention) -> Party:
    customer = party.customer
    own = [c for c in contacts_of(sight.names, person.people) if c.account_id in _ids(party)]
    if customer.status == "ambiguous":
        accounts = tuple(dict.fromkeys(c.account_id for c in own))
        if len(accounts) == 1:
            customer = _customer(sight.names, accounts, "", customer.span or (0, 0))
    if len(own) > 1:
        own = _by_article(sight, person, own)
    if not own and customer.account_id is not None:
        own = _by_hint(sight, customer.account_id, person)
    who = named(own[0]) if len(own) == 1 else _as_written(sight, person, own, customer.account_id)
    contacts = party.contacts if _said_already(who, party.contacts) else (*party.contacts, who)
    return replace(party, customer=customer, contacts=contacts, places=(*party.places, person.first))


def _by_article(sight: Sight, person: Mention, own: list[Contact]) -> list[Contact]:
    """ "Der Wagner von den Stadtwerken": of two bearers of the name the man."""
    sex = _ARTICLES.get(sight.reading.fold(person.first - 1)) if sight.reading.lang == "de" else None
    fitting = [c for c in own if sex is not None and sex_of(c) == sex]
    return fitting if len(fitting) == 1 else own


def _as_written(sight: Sight, person: Mention, own: Sequence[Contact], account_id: int | None = None) -> NamedPerson:
    """Nobody stored, or several: the name stays as written, with those that sound the same if it is nobody's."""
    similar = () if own else people_alike(sight.names, person.written, account_id)
    return NamedPerson(person.written, None, person.salutation, similar)


def _said_already(who: NamedPerson, contacts: Sequence[NamedPerson]) -> bool:
    return any(
        who == c or (who.contact_id is None and fold(c.name).split()[-1:] == fold(who.name).split()[-1:])
        for c in contacts
    )


def _by_hint(sight: Sight, account_id: int, person: Mention) -> list[Contact]:
    """A person of this firm behind an initial, an abbreviation or a slip."""
    everybody = sight.names.people_of(account_id)
    people = [c for c in everybody if person.salutation is None or sex_of(c) in (None, person.salutation)]
    same = [c for c in people if " ".join(name_words(person.written)) in known_forms(c)]
    if same:
        return same if len(same) == 1 else []
    initial = [c for c in people if fits_account(c, person, _abbreviations(sight, person))]
    if initial:
        return initial if len(initial) == 1 else []
    written = bare(fold(person.written)).split()[-1:] or [""]
    short = [c for c in people if _short_first_name(fold(person.written).split(), c)]
    if len(short) == 1:
        return short
    near = [c for c in people if _slip_of(written[0], fold(c.last_name)) or _slip_of(written[0], fold(c.first_name))]
    return near if len(near) == 1 else []


def _short_first_name(written: list[str], contact: Contact) -> bool:
    """ "Gabi Roth" is Gabriele Roth: the same surname, and first names that begin alike."""
    if len(written) != 2 or written[1] != fold(contact.last_name):
        return False
    return len(written[0]) > 2 and fold(contact.first_name).startswith(written[0][:3])


def _slip_of(written: str, stored: str) -> bool:
    if len(written) > 4 and without_doubles(written) == without_doubles(stored):
        return True  # "Thoode" for Thode
    if len(written) < 4 or abs(len(written) - len(stored)) > 1 or is_other_spelling(written, stored):
        return False
    differing = sum(a != b for a, b in zip(written, stored, strict=False))
    return sorted(written) == sorted(stored) and differing == 2


def _abbreviations(sight: Sight, person: Mention) -> tuple[str, ...]:
    after = sight.reading.words[person.last] if person.last < len(sight.reading.words) else None
    return (bare(fold(person.written)),) if after is not None and after.text == "." and not after.gap else ()


def _without_colleagues(sight: Sight, loose: Sequence[Mention], parties: Sequence[Party]) -> list[Mention]:
    """A first name alone beside a named firm is a colleague of ours or a stranger, not a reason to open another
    customer."""
    if not parties:
        return list(loose)
    return [m for m in loose if m.people and (not m.first_name_only or _speaks_of_it(sight, m, parties))]


def _speaks_of_it(sight: Sight, person: Mention, parties: Sequence[Party]) -> bool:
    """ "Pint with Donal, he reckons Kilbride is interested": who speaks of the firm is not of it."""
    firm = min(party.first for party in parties)
    reading = sight.reading
    met = reading.forms[person.first - 1] in _MET and len(accounts_of(sight.names, person.people)) == 1
    return met and person.last < firm and reading.any(person.last, firm, "PRONOUN")


def _person_party(sight: Sight, person: Mention) -> Party:
    span = (sight.reading.words[person.first].start, sight.reading.words[person.last - 1].end)
    people = contacts_of(sight.names, person.people)
    accounts = accounts_of(sight.names, person.people)
    who = named(people[0]) if len(people) == 1 else _as_written(sight, person, people)
    customer = (
        _customer(sight.names, accounts, person.written, span)
        if accounts
        else NamedCustomer("unnamed", span=span, similar=_alike(sight.names, who))
    )
    if person.slip and len(accounts) > 1:
        customer = NamedCustomer("ambiguous", candidates=accounts[:_MOST_CANDIDATES], span=span)
    return Party(customer, (who,), person.first, person.last, (person.first,))


def _alike(names: NameIndex, who: NamedPerson) -> tuple[int, ...]:
    """Customers to offer: of people who sound so, or firms that do ("called Kranick")."""
    return accounts_of(names, who.similar) or firms_alike(names, who.name)


def _merged(parties: Sequence[Party]) -> list[Party]:
    """Mentions of the same customer are one party; an ambiguous one gives way to a known one that it may be;
    strangers join the only firm."""
    if len(parties) < 2:
        return list(parties)
    out: list[Party] = []
    for party in sorted(parties, key=lambda p: (p.customer.status != "known", p.first)):
        home = next((n for n, other in enumerate(out) if _same(other, party)), None)
        if home is None:
            out.append(party)
        else:
            other = out[home]
            contacts = (*other.contacts, *(c for c in party.contacts if not _said_already(c, other.contacts)))
            out[home] = replace(
                other, contacts=contacts, places=(*other.places, *party.places), first=min(other.first, party.first)
            )
    return sorted(out, key=lambda p: p.first)


def _same(one: Party, other: Party) -> bool:
    if other.customer.status == "unnamed" or one.customer.status == "unnamed":
        return True
    if _ids(one) & _ids(other):
        return True
    return one.customer.status == other.customer.status == "new" and fold(one.customer.name or "") == fold(
        other.customer.name or ""
    )
