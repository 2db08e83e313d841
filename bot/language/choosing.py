"""Which of the firms and people named are meant: by city or person, in a row of people, or only as a topic."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.mentions import Mention, Sight, accounts_of, contacts_of
from bot.language.name_forms import name_words
from bot.language.names import NameIndex
from bot.language.words import bare, fold

_AT_A_FIRM = frozenset({"bei", "firma", "fa", "at"})
"""Behind these a surname that is also a firm's name means the firm."""
_TOPIC = frozenset(
    {
        "wegen",
        "wg",
        "ueber",
        "about",
        "regarding",
        "re",
        "concerning",
        "betreff",
        "betr",
        "als",
        "as",
        "than",
        "vs",
        "versus",
        "that",
        "dass",
    }
)


_TELLING = 5
"""Letters of a word that tells a trade."""
_MOST_BEARERS = 400
_WOMEN = frozenset({"frau", "fr", "ms", "mrs"})
_MEN = frozenset({"herr", "hr", "mr"})
_BY_ARTICLE = {
    "der": frozenset(), "dem": _WOMEN, "den": _WOMEN, "beim": _WOMEN, "bim": _WOMEN, "mim": _WOMEN, "zum": _WOMEN,
    "em": _WOMEN, "am": _WOMEN, "die": _MEN, "da": _WOMEN, "sich": frozenset(), "mitm": _WOMEN, "d": _MEN, "d'": _MEN,
}  # fmt: skip
"""Spoken articles, with the salutations that they rule out."""
_SELF = frozenset({"himself", "herself", "selbst", "selber"})


def people_in_a_row(sight: Sight, firms: list[Mention], people: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """ "Linke und Wolf getroffen": beside a person of the same customer a bare surname is a person too."""
    for firm in firms:
        if not firm.bare_surname:
            continue
        if sight.reading.forms[firm.first - 1] == "/" and firm.accounts:
            continue  # "Leitner/Huber": the person and her firm
        own = contacts_of(sight.names, firm.people)
        beside = [m for m in people if _joined_by_and(sight, firm, m)]
        homes = {a for m in beside for a in accounts_of(sight.names, m.people)}
        ids = tuple(c.id for c in own if c.account_id in homes)
        if ids:
            person = Mention("person", firm.first, firm.last, firm.written, people=ids)
            return [f for f in firms if f is not firm], sorted((*people, person), key=lambda m: m.first)
    return firms, people


def people_by_article(sight: Sight, firms: list[Mention], people: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """ "Beim Müller gewesen", "der Kessler will", "rührt sich Rieger": the spoken article makes a bare surname that is
    also a firm's name a person, if one person of that firm bears it."""
    found = [(f, p) for f in firms if (p := _by_article(sight, f)) is not None]
    if not found:
        return firms, people
    taken = [f for f, _ in found]
    persons = [p for _, p in found]
    return [f for f in firms if f not in taken], sorted((*people, *persons), key=lambda m: m.first)


def _by_article(sight: Sight, firm: Mention) -> Mention | None:
    before = sight.reading.fold(firm.first - 1)
    sexes = _BY_ARTICLE.get(before) if sight.reading.lang == "de" else None
    if sight.reading.fold(firm.last) in _SELF:
        sexes = frozenset()
    elif before == "der" and sight.reading.starts_sentence(firm.first - 1):
        sexes = _WOMEN  # in front of a sentence it is no dative
    sexes = _acts_himself(sight, firm) if sexes is None else sexes
    if firm.last - firm.first > 1 or sexes is None:
        return None
    if before in ("der", "die") and sight.reading.forms[firm.first - 2] in ("in", "im", "aus", "an", "auf"):
        return None
    bearers = contacts_of(sight.names, sight.names.ids("last", sight.spelled.forms[firm.first])[:_MOST_BEARERS])
    there = _in_named_city(sight, firm.accounts)
    own = [c for c in bearers if c.account_id in there and fold(c.salutation or "").strip(".") not in sexes]
    if len(own) != 1 or len(there) > 1:
        return None
    return Mention("person", firm.first, firm.last, firm.written, people=(own[0].id,))


def _acts_himself(sight: Sight, firm: Mention) -> frozenset[str] | None:
    """ "Kühn hat verhandelt, er geht sonst": a bare surname is a person's where "er" goes on with it."""
    reading = sight.reading
    named = firm.last - firm.first == 1 and sight.names.bears("last", sight.spelled.forms[firm.first])
    if not named or not reading.starts_sentence(firm.first) or reading.lang != "de":
        return None
    acts = reading.has(firm.last, "HAVE3", "SAY", "WISH", "ACT")
    return _WOMEN if acts and any(reading.forms[k] == "er" for k in range(firm.last, len(reading.words))) else None


def _in_named_city(sight: Sight, accounts: tuple[int, ...]) -> tuple[int, ...]:
    """Those of several firms whose city is named."""
    if len(accounts) < 2:
        return accounts
    forms = {bare(w.fold) for w in sight.reading.words}
    return tuple(a for a in accounts if _city_named(sight.names, a, forms)) or accounts


def _joined_by_and(sight: Sight, one: Mention, other: Mention) -> bool:
    first, last = sorted(((one.first, one.last), (other.first, other.last)))
    between = range(first[1], last[0])
    if any(sight.reading.has(i, "BUT") for i in between) and other.last <= one.first and len(between) <= 4:
        return True  # "Dr. X nicht, aber Y erreicht"
    return len(between) == 1 and (sight.reading.has(between[0], "AND") or sight.reading.words[between[0]].text in "&+/")


def without_topics(sight: Sight, firms: list[Mention], people: Sequence[Mention]) -> list[Mention]:
    """ "Called Acme about the Huber job": what stands behind "about" is no partner, unless nobody else is named."""
    real = [f for f in firms if not _is_topic(sight, f)]
    if real or not firms:
        return real
    before = [m for m in people if m.last <= firms[0].first and len(accounts_of(sight.names, m.people)) == 1]
    elsewhere = any(set(accounts_of(sight.names, m.people)).isdisjoint(firms[0].accounts) for m in before)
    return [] if elsewhere else firms


def _is_topic(sight: Sight, firm: Mention) -> bool:
    reading = sight.reading
    before = firm.first - 1
    if reading.forms[before] in ("the", "der", "die", "das", "den", "dem"):
        before -= 1
    return reading.forms[before] in _TOPIC


def decided(sight: Sight, firm: Mention, people: Sequence[Mention]) -> Mention:
    """Among several fitting customers those win whose city or person is named too."""
    if len(firm.accounts) < 2:
        return firm
    if firm.bare_surname and sight.reading.forms[firm.first - 1] in _AT_A_FIRM:
        bearing = tuple(a for a in firm.accounts if a in sight.names.ids("part", sight.spelled.forms[firm.first]))
        firm = firm.narrowed(bearing or firm.accounts)
    forms = {bare(w.fold) for w in sight.reading.words}
    by_person = [a for a in firm.accounts if any(a in accounts_of(sight.names, p.people) for p in people)]
    if len(by_person) == 1:
        return firm.narrowed((by_person[0],))
    by_city = [a for a in firm.accounts if _city_named(sight.names, a, forms)]
    if len(by_city) == 1:
        return firm.narrowed((by_city[0],))
    by_trade = [a for a in firm.accounts if _trade_named(sight, a, firm)]
    if len(by_trade) == 1:
        return firm.narrowed((by_trade[0],))
    exact = [a for a in firm.accounts if _spelled_exactly(sight.names, a, firm)]
    return firm.narrowed((exact[0],)) if len(exact) == 1 and not firm.bare_surname else firm


def person_decided(sight: Sight, person: Mention) -> Mention:
    """Among people of one name those win whose customer's city is named: "Frau Berger, die in Jena"."""
    homes = accounts_of(sight.names, person.people)
    if len(homes) < 2:
        return person
    forms = {bare(w.fold) for w in sight.reading.words}
    there = [a for a in homes if _city_named(sight.names, a, forms)]
    if len(there) != 1:
        return person
    return replace(
        person, people=tuple(c.id for c in contacts_of(sight.names, person.people) if c.account_id == there[0])
    )


def without_denied(sight: Sight, firms: list[Mention]) -> list[Mention]:
    """ "Oakridge Dairy (not our Oakridge)", "no relation to X": named only to say that it is another one."""
    kept = [f for f in firms if not _denied(sight, f)]
    return kept or firms


def _denied(sight: Sight, firm: Mention) -> bool:
    before = [sight.reading.forms[k] for k in range(max(0, firm.first - 3), firm.first)]
    if not before or firm.first == 0:
        return False
    if before[-1] in ("nicht", "not") or (
        before[-1] in ("our", "unser", "unsere", "die", "der", "the") and before[-2:-1] in (["not"], ["nicht"])
    ):
        return True
    return "relation" in before or "verwechseln" in before


def _city_named(names: NameIndex, account_id: int, forms: set[str]) -> bool:
    account = names.account(account_id)
    city = name_words(account.city or "") if account is not None else ()
    return bool(city) and all(word in forms for word in city)


def _trade_named(sight: Sight, account_id: int, firm: Mention) -> bool:
    """ "Die Pflegedienstleitung von Nordlicht": a word of the name, and of none that was written, begins another."""
    account = sight.names.account(account_id)
    written = {bare(sight.reading.forms[i]) for i in range(firm.first, firm.last)}
    own = tuple(w for w in name_words(account.name) if len(w) >= _TELLING and w not in written) if account else ()
    return bool(own) and any(form.startswith(own) for form in sight.reading.folds)


def _spelled_exactly(names: NameIndex, account_id: int, firm: Mention) -> bool:
    account = names.account(account_id)
    return account is not None and firm.written in (account.name, *account.aliases)
