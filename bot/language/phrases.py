"""What a receipt quotes of a clause: the thing that was promised or wanted, in the writer's own words.

Words are only left out, never changed: dates (shown beside it), names already shown, who speaks, verbs of promising and
wanting. What would become empty stays as it was written.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.language.clauses import Clause
from bot.language.meaning import Owner
from bot.language.reading import Reading
from bot.language.words import vocabulary

_LONGEST = 24
_LINKS = vocabulary("""
    doch dafür dafuer lt laut
    und aber dass daß dann da also sowie auch noch bitte weil denn sonst daher deshalb jedoch außerdem zudem weiters
    ob wenn wobei damit and but that so then also just please because plus if whether although
""")
_SUBJECTS = vocabulary("""
    ich wir er sie es man i we he she they it i'll we'll he'll she'll they'll i'd we'd he'd she'd they'd i'm we're he's
    she's they're i've we've si ma mia s kunde kundin customer client
""")
_TO_WHOM = vocabulary("ihm ihr ihnen ihn mir uns dir euch him her them me us")
_INDEFINITE = vocabulary("ein eine einen einem einer eines a an ne nen än äs ä no")
_DEFINITE = vocabulary("der die das den dem des d the")
_AUXILIARIES = vocabulary(
    "habe hab hat haben hatte wurde wurden ist sind war have has had is are was were been been ha"
)
_TRANSFERS = vocabulary("""
    schicke schick schicken sende senden liefere liefern maile mailen gebe geb bringe bring reiche reich mache mach
    erstelle erstell besorge besorg leite stelle lasse überreiche übersende uebersende
""")
_ARRIVALS = vocabulary("kommt kommen folgt folgen geht gehen steht stehen follows follow coming")
_PARTICLES = vocabulary("raus zu rüber rueber nach mit hin durch fertig heraus hinaus rein ab weiter an auf aus fest")
_PARTICIPLES = vocabulary("""
    zugesagt versprochen vereinbart ausgemacht abgemacht verabredet zugesichert fixiert terminiert eingeplant
    vereinbarten versprach vorgemerkt festgelegt versprochn ausgmacht abgsproche angekündigt gewünscht erbeten
    gebeten angefragt angefordert verlangt gefordert requested promised agreed arranged booked scheduled committed
    pencilled penciled
""")
_BEFORE_DATES = vocabulary("""
    bis spätestens am im ab in für zum zur um gegen schon erst gleich by on for until till before at from around
    b noch vor den dem der the
""")
_BESIDE_NAMES = vocabulary(
    "von vom bei beim mit mim an für zu zum zur to for with w from at of by dem den der em im ins"
)
_ENDS_NOTHING = vocabulary("""
    und aber oder dass bis am im an in für zum zur um von mit bei wegen and or but by on for until to at of with from the
    a der die das den dem ein eine einen ist sind steht stehen hat haben will möchte and is are has noch schon
""")
_FILLERS = vocabulary(
    "like love doch gern gerne noch auch mal sehr bitte sich dringend_noch schon jetzt now really also us halt evtl ev"
)
_TOWARDS = vocabulary("an für nach um über ueber in about for von on auf to ob if whether dass that wegen")
_MODAL_WISHES = vocabulary("""
    will wollen möchte möchten mecht möcht wü wüll wott hätte hätten hätt würde würden wollte wollten wants want would
    wanted braucht brauchen need needs
""")
_WE_COULD = vocabulary("wir we could can können koennen us i ich would")
_ORDERS = vocabulary("""
    erinnere erinner erinnerung remind reminder todo to-do wv wvl wiedervorlage merk merken vergessen nicht don't forget
    to do muss müssen muessen sollte soll need needs must have gotta aufgabe note self mich me noch bitte please ich i
    daran dran denken an remember of about i'll i've will
""")
_REFLEXIVE = vocabulary("mich sich")
_DETERMINERS = vocabulary("the a an some our more")
_ENGLISH_LEADS = vocabulary("will to going is are would have be gonna must needs need should shall can could said says told")
_LIGHT = _LINKS | _SUBJECTS | _TO_WHOM | _AUXILIARIES | _PARTICLES | _FILLERS | _TOWARDS | _REFLEXIVE | _ENDS_NOTHING
_BARE = _TRANSFERS | _ARRIVALS | _TO_WHOM | _SUBJECTS | _PARTICLES | _LINKS | _DEFINITE
_US = vocabulary("ich wir i we")
_PROMISING = _PARTICIPLES | _AUXILIARIES | _TO_WHOM | _US
_CARRIED_BY = _TO_WHOM | vocabulary("ich wir er sie es")
_TOPIC_OF = vocabulary("wegen wg bzgl zu zum zur über about re regarding um für")
_CONTACT = ("DID", "TALK", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_MEETING", "CH_EVENT", "WISH")


@dataclass(frozen=True, slots=True)
class Shown:
    """Words of a message that stand elsewhere on the receipt: names of the customer and the people, and dates."""

    names: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


class _Draft:
    """Words of a clause that are still kept, in order."""

    def __init__(self, reading: Reading, places: Iterable[int]) -> None:
        self.reading = reading
        self.kept = list(places)

    def without(self, unwanted: Callable[[int], bool]) -> "_Draft":
        return _Draft(self.reading, [i for i in self.kept if not unwanted(i)])

    def trimmed(self) -> "_Draft":
        """Without signs, linking words, subjects and articles in front, and without what ends no phrase."""
        first, last = 0, len(self.kept)
        while first < last and self._opens_nothing(first):
            first += 1
        while first < last and self._closes_nothing(last - 1):
            last -= 1
        return _Draft(self.reading, self.kept[first:last])

    def _opens_nothing(self, n: int) -> bool:
        i = self.kept[n]
        form = self.reading.fold(i)
        if not self.reading.words[i].is_word:
            return self.reading.words[i].text not in "+&#€$("
        if form in _DEFINITE and self.reading.lang == "de" and form != "the":
            after = self.kept[n + 1] if n + 1 < len(self.kept) else i
            return self.reading.words[after].capital or self.reading.lower
        return form in _LINKS or form in _SUBJECTS or form in _INDEFINITE or form == "the"

    def _closes_nothing(self, n: int) -> bool:
        word = self.reading.words[self.kept[n]]
        if not word.is_word:
            return word.text not in ")%€$!?" and not (word.text == "." and not word.gap and self._abbreviated(n))
        return word.fold in _ENDS_NOTHING

    def _abbreviated(self, n: int) -> bool:
        return n > 0 and self.kept[n - 1] == self.kept[n] - 1 and len(self.reading.fold(self.kept[n - 1])) <= 3

    def says_something(self) -> bool:
        """At least one word of substance is left."""
        return any(self._substance(i) for i in self.kept)

    def _substance(self, i: int) -> bool:
        form = self.reading.fold(i)
        return self.reading.words[i].is_word and len(form) > 1 and form not in _LIGHT

    def text(self) -> str:
        """The kept words as written; where something was left out a single space stands."""
        out: list[str] = []
        words = self.reading.words
        for n, i in enumerate(self.kept[:_LONGEST]):
            if n and self.kept[n - 1] == i - 1:
                out.append(self.reading.text[words[i - 1].end : words[i].start])
            elif n and words[i].is_word:
                out.append(" ")
            out.append(words[i].text)
        return " ".join("".join(out).split())


def promised(reading: Reading, clause: Clause, shown: Shown, owner: Owner | None) -> str | None:
    """What is to be done, of a clause that holds a follow-up; None when only a bare verb would be left."""
    plain = _without_shown(_Draft(reading, clause.words), shown)
    draft = _without_wanting(_without_promising(plain))
    draft = _without_modal(draft)
    lighter = _without_carrying(draft, owner).trimmed()
    if lighter.says_something():
        return lighter.text()
    draft = draft.trimmed()
    return draft.text() if draft.says_something() and not _only_carries(draft) else None


def topic(reading: Reading, clause: Clause, shown: Shown) -> str | None:
    """What a clause is about when the next one only says "schicke ich": without the contact itself."""
    draft = _without_shown(_Draft(reading, clause.words), shown).without(
        lambda i: reading.has(i, *_CONTACT) and not reading.has(i, "DELIVER")
    )
    draft = draft.trimmed()
    while draft.kept and (reading.fold(draft.kept[0]) in _TOPIC_OF or reading.words[draft.kept[0]].text == "."):
        draft = _Draft(reading, draft.kept[1:]).trimmed()
    return draft.text() if draft.says_something() else None


def wished(reading: Reading, clause: Clause, at: int, shown: Shown) -> str | None:
    """What is wanted: what stands behind the word of wanting, else what stands before it. `at` is that word's place."""
    plain = _without_shown(_Draft(reading, clause.words), Shown(shown.names))
    behind = _object(_Draft(reading, [i for i in plain.kept if i > at]), modal=reading.fold(at) in _MODAL_WISHES)
    if _says_a_thing(behind):
        return behind.text()
    if reading.fold(at).startswith("interes"):
        return None
    before = _without_wanting(_Draft(reading, [i for i in plain.kept if i < at])).trimmed()
    before = before.without(lambda i: reading.fold(i) in _AUXILIARIES)
    return before.text() if before.says_something() else None


def stripped(reading: Reading, clause: Clause, shown: Shown, last: int | None = None) -> str:
    """A clause without the linking words and the names in front of it; the clause itself when nothing else is said."""
    words = range(clause.first, clause.last if last is None else last)
    kept = list(words)
    while kept and _introduces(reading, kept, shown):
        kept.pop(0)
    draft = _Draft(reading, kept)
    while draft.kept and not reading.words[draft.kept[-1]].is_word:
        draft.kept.pop()
    return draft.text() if draft.says_something() else _Draft(reading, words).text()


def _introduces(reading: Reading, kept: list[int], shown: Shown) -> bool:
    """Names, signs, linking words, and who says it: "Frau X sagt, dass"."""
    i = kept[0]
    if i in shown.names or not reading.words[i].is_word or reading.fold(i) in _LINKS:
        return True
    following = reading.fold(kept[1]) if len(kept) > 1 else ""
    return reading.has(i, "SAY", "COMPLAIN") and (following in ("dass", "that", ",", ":") or reading.fold(i) == "says")


def described(reading: Reading, clause: Clause, shown: Shown) -> str:
    """A fact about a person: without the name and a bare "is" or "has" in front."""
    plain = _without_shown(_Draft(reading, clause.words), shown).trimmed()
    kept = list(plain.kept)
    while kept and (reading.fold(kept[0]) in _AUXILIARIES or reading.fold(kept[0]) in _SUBJECTS):
        kept.pop(0)
    while kept and reading.has(kept[-1], "DID", "SAY"):
        kept.pop()
    draft = _Draft(reading, kept).trimmed()
    return draft.text() if draft.says_something() else stripped(reading, clause, Shown())


def present(reading: Reading, clause: Clause, at: int) -> str:
    """A present: its word with the nouns that belong to it ("Kiste Wein", "bottle of gin")."""
    last = at + 1
    while last < min(clause.last, at + 5) and _of_the_gift(reading, last, clause.last):
        last += 1
    return _Draft(reading, range(at, last)).text()


def _of_the_gift(reading: Reading, i: int, end: int) -> bool:
    if reading.has(i, "DID", "GIFT_VERB", "SALUTE_M", "SALUTE_F", "MODAL"):
        return False
    noun = reading.words[i].capital if reading.lang == "de" and not reading.lower else reading.has(i, "GIFT")
    return noun or (reading.fold(i) in ("of", "mit", "aus") and i + 1 < end)


def ordered(reading: Reading, shown: Shown) -> str:
    """What a note of something to do says: without "remind me", names and dates; never empty if words were written."""
    whole = _Draft(reading, range(len(reading.words)))
    for hidden in (shown, Shown(frozenset(), shown.dates)):
        draft = _without_orders(_without_shown(whole, hidden))
        if draft.says_something():
            return draft.text()
    return whole.text()


def _without_orders(draft: _Draft) -> _Draft:
    kept = list(draft.kept)
    while kept and _orders(draft.reading, kept[0]):
        kept.pop(0)
    return _Draft(draft.reading, kept).trimmed()


def _orders(reading: Reading, i: int) -> bool:
    sign = not reading.words[i].is_word and reading.words[i].text not in "#€$("
    return sign or reading.has(i, "REMIND") or reading.fold(i) in _ORDERS


def _without_shown(draft: _Draft, shown: Shown) -> _Draft:
    reading = draft.reading
    dates, names = set(shown.dates), set(shown.names)
    for i in reversed(draft.kept):
        if i + 1 in dates and reading.fold(i) in _BEFORE_DATES:
            dates.add(i)
        elif i + 1 in names and (reading.fold(i) in _BESIDE_NAMES or reading.words[i].text in "(/.,"):
            names.add(i)
        elif reading.words[i].text == ")" and i - 1 in names:
            names.add(i)
    gone = dates | names
    return draft.without(lambda i: i in gone)


def _without_promising(draft: _Draft) -> _Draft:
    """Without "habe ich zugesagt", "promised him", if something else is said."""
    reading = draft.reading
    if not any(reading.fold(i) in _PARTICIPLES for i in draft.kept):
        return draft
    rest = draft.without(lambda i: reading.fold(i) in _PROMISING)
    return rest if rest.says_something() else draft


def _without_wanting(draft: _Draft) -> _Draft:
    """Without "sie will", "wünscht sich", "asked for": what is wanted remains."""
    reading = draft.reading
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
    before = _Draft(reading, draft.kept[:at]).trimmed()
    if _says_a_thing(before):
        return _Draft(reading, [i for n, i in enumerate(draft.kept) if n != at])
    modal = reading.fold(draft.kept[at]) in _MODAL_WISHES
    rest = _object(_Draft(reading, draft.kept[at + 1 :]), modal=modal)
    return rest if rest.says_something() else draft


def _object(draft: _Draft, *, modal: bool = False) -> _Draft:
    """What stands behind a word of wanting, without its preposition and small words."""
    reading = draft.reading
    kept = list(draft.kept)
    while kept and _leads_on(reading, kept[0], modal=modal):
        kept.pop(0)
    if kept and reading.fold(kept[-1]) in ("haben", "gern", "gerne") and len(kept) > 1:
        kept.pop()
    return _Draft(reading, kept).trimmed()


def _leads_on(reading: Reading, i: int, *, modal: bool) -> bool:
    form = reading.fold(i)
    if not reading.words[i].is_word or form in _FILLERS or form in _SUBJECTS or form in _TO_WHOM:
        return True
    return (
        (form in _TOWARDS and not (modal and form != "to"))
        or form in _WE_COULD
        or (reading.has(i, "WISH") and not reading.has(i, "DELIVER"))
    )


def _says_a_thing(draft: _Draft) -> bool:
    """A noun in German, anything of substance in English or without capitals."""
    reading = draft.reading
    if reading.lang == "en" or reading.lower:
        return draft.says_something()
    return draft.says_something() and any(
        reading.words[i].capital or reading.words[i].text.isdigit() or len(reading.fold(i)) > 5 for i in draft.kept
    )


def _without_modal(draft: _Draft) -> _Draft:
    """ "Wird den Preis prüfen", "I'll send": the infinitive alone is a phrase."""
    reading = draft.reading
    draft = draft.trimmed()
    if not draft.kept or any(reading.fold(i) in _REFLEXIVE for i in draft.kept):
        return draft
    if reading.lang == "en":
        rest = draft
        while rest.kept and _english_lead(reading, rest.kept):
            rest = _Draft(reading, rest.kept[1:]).trimmed()
        return rest if rest.says_something() else draft
    leads = reading.has(draft.kept[0], "MODAL", "WILL")
    if not (leads and reading.fold(draft.kept[-1]).endswith("n") and len(draft.kept) > 1):
        return draft
    return _Draft(reading, draft.kept[1:]).trimmed()


def _english_lead(reading: Reading, kept: list[int]) -> bool:
    """ "Will", "is going to", "told him I would"."""
    form = reading.fold(kept[0])
    told = form in _TO_WHOM and len(kept) > 1 and reading.fold(kept[1]) in _SUBJECTS
    return form in _ENGLISH_LEADS or told


def _without_carrying(draft: _Draft, owner: Owner | None) -> _Draft:
    """ "Schicke ihm das Angebot zu", "Angebot geht raus": only the thing is carried, the verb says nothing more."""
    reading = draft.reading
    verbs = {i for i in draft.kept if reading.fold(i) in _ARRIVALS or (owner == "us" and _carries(reading, i))}
    if not verbs:
        return draft.without(lambda i: reading.lang == "en" and _receiver(reading, i))
    last = draft.kept[-1]
    rest = draft.without(
        lambda i: i in verbs or reading.fold(i) in _CARRIED_BY or (i == last and reading.fold(i) in _PARTICLES)
    )
    return rest if _names_a_thing(rest) else draft


def _receiver(reading: Reading, i: int) -> bool:
    """ "Send him the quote"; but "send them over" and "her board" need the word."""
    return reading.fold(i) in ("him", "them", "her", "me", "us") and reading.fold(i + 1) in _DETERMINERS


def _carries(reading: Reading, i: int) -> bool:
    """A verb of sending in the first person; an infinitive may stay."""
    return reading.fold(i) in _TRANSFERS and not reading.fold(i).endswith("en")


def _only_carries(draft: _Draft) -> bool:
    reading = draft.reading
    return all(not reading.words[i].is_word or reading.fold(i) in _BARE for i in draft.kept)


def _names_a_thing(draft: _Draft) -> bool:
    reading = draft.reading
    return any(
        reading.words[i].is_word
        and (reading.words[i].capital or reading.lower or reading.has(i, "DELIVER"))
        and reading.fold(i) not in _CARRIED_BY
        for i in draft.kept
    )
