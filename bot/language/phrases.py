"""What a receipt quotes of a clause: the thing that was promised or wanted, in the writer's own words.

Words are only left out, never changed: dates (shown beside it), names already shown, who speaks, verbs of promising and
wanting. What would become empty stays as it was written.
"""

from bot.language.clauses import Clause
from bot.language.drafts import Draft, Shown
from bot.language.meaning import Owner
from bot.language.phrase_words import (
    ARRIVALS,
    AUXILIARIES,
    BARE,
    BEFORE_DATES,
    BESIDE_NAMES,
    CARRIED_BY,
    CONTACT,
    DETERMINERS,
    ENGLISH_LEADS,
    FILLERS,
    LINKS,
    MODAL_WISHES,
    ORDERS,
    PARTICIPLES,
    PARTICLES,
    PROMISING,
    REFLEXIVE,
    SUBJECTS,
    TO_WHOM,
    TOPIC_OF,
    TOWARDS,
    TRANSFERS,
    WE_COULD,
)
from bot.language.reading import Reading

_RECEIVERS = frozenset({"him", "them", "her", "me", "us"})
_SUBORDINATE = ("dass", "weil")
_SENDING = frozenset(form for form in TRANSFERS if not form.endswith("en"))
"""Verbs of sending in the first person; an infinitive may stay."""


def promised(reading: Reading, clause: Clause, shown: Shown, owner: Owner | None) -> str | None:
    """What is to be done, of a clause that holds a follow-up; None when only a bare verb would be left."""
    plain = _without_shown(Draft(reading, clause.words), shown)
    draft = _without_wanting(_without_promising(plain))
    draft = _without_modal(draft)
    lighter = _without_carrying(draft, owner).trimmed()
    if lighter.says_something() and not _only_carries(lighter):
        return lighter.text()
    draft = draft.trimmed()
    return draft.text() if draft.says_something() and not _only_carries(draft) else None


def topic(reading: Reading, clause: Clause, shown: Shown) -> str | None:
    """What a clause is about when the next one only says "schicke ich": without the contact itself."""
    contact = [i for i in clause.where(*CONTACT) if not reading.has(i, "DELIVER")]
    draft = _without_shown(Draft(reading, clause.words), shown).without(contact).trimmed()
    while draft.kept and (reading.fold(draft.kept[0]) in TOPIC_OF or reading.words[draft.kept[0]].text == "."):
        draft = Draft(reading, draft.kept[1:]).trimmed()
    return draft.text() if draft.says_something() else None


def wished(reading: Reading, clause: Clause, at: int, shown: Shown) -> str | None:
    """What is wanted: what stands behind the word of wanting, else what stands before it. `at` is that word's place."""
    plain = _without_shown(Draft(reading, clause.words), Shown(shown.names))
    if clause.says(_SUBORDINATE) and at >= clause.first + 2:
        said = _without_wanting(Draft(reading, [i for i in plain.kept if clause.first < i < at])).trimmed()
        if reading.lang == "de" and _says_a_thing(said):
            return said.text()
    behind = _object(Draft(reading, [i for i in plain.kept if i > at]), modal=reading.fold(at) in MODAL_WISHES)
    if _says_a_thing(behind):
        return behind.text()
    if reading.fold(at).startswith("interes"):
        return None
    before = _without_wanting(Draft(reading, [i for i in plain.kept if i < at])).trimmed()
    before = before.without(before.said(AUXILIARIES))
    return before.text() if before.says_something() else None


def stripped(reading: Reading, clause: Clause, shown: Shown, last: int | None = None) -> str:
    """A clause without the linking words and the names in front of it; the clause itself when nothing else is said."""
    words = range(clause.first, clause.last if last is None else last)
    kept = list(words)
    while kept and _introduces(reading, kept, shown):
        kept.pop(0)
    draft = Draft(reading, kept)
    while draft.kept and not reading.words[draft.kept[-1]].is_word:
        draft.kept.pop()
    return draft.text() if draft.says_something() else Draft(reading, words).text()


def _introduces(reading: Reading, kept: list[int], shown: Shown) -> bool:
    """Names, signs, linking words, and who says it: "Frau X sagt, dass"."""
    i = kept[0]
    if i in shown.names or not reading.words[i].is_word or reading.fold(i) in LINKS:
        return True
    following = reading.fold(kept[1]) if len(kept) > 1 else ""
    return reading.has(i, "SAY", "COMPLAIN") and (following in ("dass", "that", ",", ":") or reading.fold(i) == "says")


def described(reading: Reading, clause: Clause, shown: Shown) -> str:
    """A fact about a person: without the name and a bare "is" or "has" in front."""
    plain = _without_shown(Draft(reading, clause.words), shown).trimmed()
    kept = list(plain.kept)
    while kept and (reading.fold(kept[0]) in AUXILIARIES or reading.fold(kept[0]) in SUBJECTS):
        kept.pop(0)
    while kept and reading.has(kept[-1], "DID", "SAY"):
        kept.pop()
    draft = Draft(reading, kept).trimmed()
    return draft.text() if draft.says_something() else stripped(reading, clause, Shown())


def present(reading: Reading, clause: Clause, at: int) -> str:
    """A present: its word with the nouns that belong to it ("Kiste Wein", "bottle of gin")."""
    last = at + 1
    while last < min(clause.last, at + 5) and _of_the_gift(reading, last, clause.last):
        last += 1
    return Draft(reading, range(at, last)).text()


def _of_the_gift(reading: Reading, i: int, end: int) -> bool:
    if reading.has(i, "DID", "GIFT_VERB", "SALUTE_M", "SALUTE_F", "MODAL"):
        return False
    noun = reading.words[i].capital if reading.lang == "de" and not reading.lower else reading.has(i, "GIFT")
    return noun or (reading.fold(i) in ("of", "mit", "aus") and i + 1 < end)


def ordered(reading: Reading, shown: Shown) -> str:
    """What a note of something to do says: without "remind me", names and dates; never empty if words were written."""
    whole = Draft(reading, range(len(reading.words)))
    for hidden in (shown, Shown(frozenset(), shown.dates)):
        draft = _without_orders(_without_shown(whole, hidden))
        if draft.says_something():
            return draft.text()
    return whole.text()


def _without_orders(draft: Draft) -> Draft:
    kept = list(draft.kept)
    while kept and _orders(draft.reading, kept[0]):
        kept.pop(0)
    return Draft(draft.reading, kept).trimmed()


def _orders(reading: Reading, i: int) -> bool:
    sign = not reading.words[i].is_word and reading.words[i].text not in "#€$("
    return sign or reading.has(i, "REMIND") or reading.fold(i) in ORDERS


def _without_shown(draft: Draft, shown: Shown) -> Draft:
    reading = draft.reading
    dates, names = set(shown.dates), set(shown.names)
    for i in reversed(draft.kept):
        if i + 1 in dates and reading.fold(i) in BEFORE_DATES:
            dates.add(i)
        elif (i + 1 in names and (reading.fold(i) in BESIDE_NAMES or reading.words[i].text in "(/.,")) or (
            reading.words[i].text == ")" and i - 1 in names
        ):
            names.add(i)
    return draft.without(dates | names)


def _without_promising(draft: Draft) -> Draft:
    """Without "habe ich zugesagt", "promised him", if something else is said."""
    if not draft.said(PARTICIPLES):
        return draft
    rest = draft.without(draft.said(PROMISING))
    return rest if rest.says_something() else draft


def _without_wanting(draft: Draft) -> Draft:
    """Without "sie will", "wünscht sich", "asked for": what is wanted remains."""
    reading = draft.reading
    if reading.present.isdisjoint(("WISH", "REQUEST")):
        return draft
    at = next(
        (
            n
            for n, i in enumerate(draft.kept[:6])
            if reading.has(i, "WISH", "REQUEST") and not reading.has(i, "DELIVER")
        ),
        None,
    )
    if at is None:
        return draft
    before = Draft(reading, draft.kept[:at]).trimmed()
    if _says_a_thing(before):
        return Draft(reading, [i for n, i in enumerate(draft.kept) if n != at])
    modal = reading.fold(draft.kept[at]) in MODAL_WISHES
    rest = _object(Draft(reading, draft.kept[at + 1 :]), modal=modal)
    return rest if rest.says_something() else draft


def _object(draft: Draft, *, modal: bool = False) -> Draft:
    """What stands behind a word of wanting, without its preposition and small words."""
    reading = draft.reading
    kept = list(draft.kept)
    while kept and _leads_on(reading, kept[0], modal=modal):
        kept.pop(0)
    if kept and reading.fold(kept[-1]) in ("haben", "gern", "gerne", "kriegen", "bekommen") and len(kept) > 1:
        kept.pop()
    return Draft(reading, kept).trimmed()


def _leads_on(reading: Reading, i: int, *, modal: bool) -> bool:
    form = reading.fold(i)
    if not reading.words[i].is_word or form in FILLERS or form in SUBJECTS or form in TO_WHOM:
        return True
    return (
        (form in TOWARDS and not (modal and form != "to"))
        or form in WE_COULD
        or (reading.has(i, "WISH") and not reading.has(i, "DELIVER"))
    )


def _says_a_thing(draft: Draft) -> bool:
    """A noun in German, anything of substance in English or without capitals."""
    reading = draft.reading
    if reading.lang == "en" or reading.lower:
        return draft.says_something()
    return draft.says_something() and any(
        reading.words[i].capital or reading.words[i].text.isdigit() or len(reading.fold(i)) > 5 for i in draft.kept
    )


def _without_modal(draft: Draft) -> Draft:
    """ "Wird den Preis prüfen", "I'll send": the infinitive alone is a phrase."""
    reading = draft.reading
    draft = draft.trimmed()
    if not draft.kept or draft.said(REFLEXIVE):
        return draft
    if reading.lang == "en":
        rest = draft
        while rest.kept and _english_lead(reading, rest.kept):
            rest = Draft(reading, rest.kept[1:]).trimmed()
        return rest if rest.says_something() else draft
    leads = reading.has(draft.kept[0], "MODAL", "WILL")
    if not (leads and reading.fold(draft.kept[-1]).endswith("n") and len(draft.kept) > 1):
        return draft
    return Draft(reading, draft.kept[1:]).trimmed()


def _english_lead(reading: Reading, kept: list[int]) -> bool:
    """ "Will", "is going to", "told him I would"."""
    form = reading.fold(kept[0])
    told = form in TO_WHOM and len(kept) > 1 and reading.fold(kept[1]) in SUBJECTS
    return form in ENGLISH_LEADS or told


def _without_carrying(draft: Draft, owner: Owner | None) -> Draft:
    """ "Schicke ihm das Angebot zu", "Angebot geht raus": only the thing is carried, the verb says nothing more."""
    reading = draft.reading
    verbs = set(draft.said(ARRIVALS))
    if owner == "us":
        verbs.update(draft.said(_SENDING))
    if not verbs:
        return draft.without([i for i in draft.said(_RECEIVERS) if reading.lang == "en" and _receives(reading, i)])
    verbs.update(draft.said(CARRIED_BY))
    if reading.fold(draft.kept[-1]) in PARTICLES:
        verbs.add(draft.kept[-1])
    rest = draft.without(verbs)
    return rest if _names_a_thing(rest) else draft


def _receives(reading: Reading, i: int) -> bool:
    """ "Send him the quote"; but "send them over" and "her board" need the word."""
    return reading.fold(i + 1) in DETERMINERS


def _only_carries(draft: Draft) -> bool:
    reading = draft.reading
    return all(not reading.words[i].is_word or reading.fold(i) in BARE for i in draft.kept)


def _names_a_thing(draft: Draft) -> bool:
    reading = draft.reading
    return any(
        reading.words[i].is_word
        and (reading.words[i].capital or reading.lower or reading.has(i, "DELIVER"))
        and reading.fold(i) not in CARRIED_BY
        for i in draft.kept
    )
