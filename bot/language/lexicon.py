"""Word classes: a table of words and phrases per class becomes one fast lookup.

In a table, words are separated by white space, `_` joins the words of a phrase, a trailing `*` stands for any
ending and a
leading one for any beginning (compounds). Words with a hyphen are phrases of three.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from bot.language.words import Word, fold

_MOODS = frozenset({"GOOD", "BAD"})
Tags = frozenset[str]
_NONE: Tags = frozenset()
_SHORTEST_AFFIX = 3
_LONGEST_AFFIX = 24
_THINGS = (
    "nummer", "anlage", "liste", "buch", "verpack", "papier", "karton", "schachtel", "box", "etikett", "ueberwach",
    "kamera", "adress", "server", "konto", "er", "schild", "aufkleber", "system", "software", "band", "taste", "kabel",
)  # fmt: skip
"""Second parts of compounds that name a thing, although the first part names a channel."""
_BY_WHAT = frozenset({
    "email", "mail", "phone", "letter", "post", "text", "sms", "whatsapp", "fax", "courier", "video", "telephone",
    "chat", "car", "train", "me", "us", "him", "her", "them", "€", "£", "$",
})  # fmt: skip
"""Behind these "by" tells how or how much, and no deadline."""
CHANNELS = frozenset(
    {"CH_CALL", "CH_MEETING", "CH_VISIT", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "CH_EVENT", "CH_GIFT"}
)


class Lexicon:
    """Gives the classes of each word of a message."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        exact: dict[str, set[str]] = defaultdict(set)
        prefixes: dict[str, set[str]] = defaultdict(set)
        suffixes: dict[str, set[str]] = defaultdict(set)
        phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = defaultdict(lambda: defaultdict(list))
        for table in tables:
            for tag, entries in table.items():
                for entry in entries.split():
                    form = fold(entry).replace("_-_", "-").replace("-", "_-_")
                    if "_" in form:
                        parts = tuple(form.split("_"))
                        phrases[parts[0]]["" if parts[1].endswith("*") else parts[1]].append((parts, tag))
                    elif form.endswith("*"):
                        prefixes[form[:-1]].add(tag)
                    elif form.startswith("*"):
                        suffixes[form[1:]].add(tag)
                    else:
                        exact[form].add(tag)
        self._exact = {k: frozenset(v) for k, v in exact.items()}
        self._prefixes = {k: frozenset(v) for k, v in prefixes.items()}
        self._suffixes = {k: frozenset(v) for k, v in suffixes.items()}
        self._openings = {k[:_SHORTEST_AFFIX] for k in prefixes}
        self._closings = {k[-_SHORTEST_AFFIX:] for k in suffixes}
        """How prefixes begin and suffixes end: most words begin and end otherwise."""
        self._phrases = {first: dict(following) for first, following in phrases.items()}
        self.tags_of = lru_cache(maxsize=16384)(self._tags_of)

    def knows(self, form: str) -> bool:
        """Whether the very form stands in a table, not only its stem."""
        return form in self._exact

    def _tags_of(self, form: str) -> Tags:
        found = set(self._exact.get(form, _NONE))
        lengths = range(_SHORTEST_AFFIX, min(len(form), _LONGEST_AFFIX) + 1)
        if form[:_SHORTEST_AFFIX] in self._openings:
            for length in lengths:
                if form[:length] in self._prefixes:
                    found |= _of_act(self._prefixes[form[:length]], form[length:])
        if form[-_SHORTEST_AFFIX:] in self._closings:
            for length in lengths:
                found |= self._suffixes.get(form[-length:], _NONE)
        return frozenset(found) if found else _NONE

    def read(self, words: Sequence[Word], folds: Sequence[str]) -> list[Tags]:
        """The classes of every word; a phrase gives its class to its first word. A channel said in a phrase
        ("conference call") is that of none of its words alone, and so is a mood ("can't fault them")."""
        tags = [
            self.tags_of(form) if word.is_word or not word.text.isascii() else _NONE
            for form, word in zip(folds, words, strict=True)
        ]
        phrases = list(self._phrases_in(folds))
        moods: set[int] = set()
        for i, length, tag in phrases:
            if tag in CHANNELS or tag in _MOODS:
                _take_back(tags, range(i, i + length), tag)
            if tag in _MOODS:
                moods.update(range(i + 1, i + length))
        for i, _, tag in phrases:
            if tag not in _MOODS or i not in moods:
                tags[i] = tags[i] | {tag}
        return tags

    def _phrases_in(self, folds: Sequence[str]) -> Iterable[tuple[int, int, str]]:
        """Place, number of words and class of every phrase; a phrase is looked up by its first two words."""
        for i, form in enumerate(folds[:-1]):
            if form not in self._phrases:
                continue
            following = self._phrases[form]
            for second in (folds[i + 1], ""):
                for parts, tag in following.get(second, ()):
                    if _follows(folds, i, parts):
                        yield i, len(parts), tag


def _of_act(tags: Tags, rest: str) -> Tags:
    """Besuch and Besuchstermin are contacts, Besucher and Besucherausweis are not; nor is a Telefonnummer a call."""
    return tags - CHANNELS if tags & CHANNELS and rest.startswith(_THINGS) else tags


def _take_back(tags: list[Tags], words: Iterable[int], tag: str) -> None:
    """Words inside a phrase lose the channel or mood that they have alone."""
    for k in words:
        if tag in _MOODS:
            tags[k] = tags[k] - _MOODS
        elif tags[k] & CHANNELS:
            tags[k] = (tags[k] - CHANNELS) | {"CH_PART"}


def _follows(folds: Sequence[str], i: int, parts: tuple[str, ...]) -> bool:
    if i + len(parts) > len(folds):
        return False
    return all(
        folds[i + k] == part or (part.endswith("*") and folds[i + k].startswith(part[:-1]))
        for k, part in enumerate(parts)
    )


def without_passing_by(words: Sequence[Word], tags: list[Tags]) -> None:
    """ "Swung by Glenmore Friday", "sent by email", "by €140": this "by" is no deadline."""
    for i, word in enumerate(words):
        if word.fold != "by":
            continue
        after = words[i + 1].fold if i + 1 < len(words) else ""
        if after in _BY_WHAT or (i and "CH_VISIT" in tags[i - 1]):
            tags[i] -= {"BYWHEN"}
