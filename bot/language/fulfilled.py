"""What a note says is done: which open promise or complaint its words fit. Only told deeds of ours count."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from bot.language.languages import FUNCTION_WORDS
from bot.language.words import Word, split, vocabulary

Fit = Literal["surely", "maybe"]

_DELIVERED = vocabulary("""
    geschickt verschickt zugeschickt rausgeschickt abgeschickt mitgeschickt gesendet versendet zugesendet gesandt raus
    geliefert ausgeliefert nachgeliefert angeliefert übergeben überreicht abgegeben ausgehändigt gemailt gefaxt
    übermittelt gebracht vorbeigebracht mitgebracht nachgereicht eingereicht erledigt weg
    sent delivered shipped mailed emailed handed forwarded submitted provided supplied dispatched couriered out done
""")
_KEPT = vocabulary("""
    gehalten eingehalten erledigt erfüllt eingelöst abgehakt kept fulfilled done honoured honored delivered closed
""")
_PROMISE = vocabulary("""
    zusage zusagen versprechen versprochene versprochenen versprochenes zugesagte zugesagten zugesagtes wiedervorlage
    promise promises promised commitment reminder
""")
_COMPLAINT = vocabulary("""
    reklamation reklamationen beschwerde beschwerden beanstandung beanstandungen mängelrüge complaint complaints
""")
_UNDONE = vocabulary("""
    nicht kein keine keinen nie noch wird werde werden will wollen soll sollen muss müssen kann können bis ob falls wenn
    not never no n't isn't hasn't haven't didn't wasn't will shall should must can could if until by yet going
""")
_WAYS = vocabulary("""
    email e-mail mail post courier hand letter fax whatsapp text sms dhl ups fedex parcel express return phone teams
    chat link wetransfer myself
""")
_THEIRS = vocabulary("uns mir mich er sie ihr us me he she they their his her")
"""Who did it or got it: not what we owe them."""
_EMPTY = vocabulary("""
    der die das den dem des ein eine einen einem einer ihm ihr ihnen und oder an zu zum zur bei mit von vom für auf in
    im am um nach es wir ich sie er uns noch mal bitte neue neuen neues neuer
    the a an to him her them and or of for with on at in it we i us new some
    schicken senden zusenden zuschicken liefern mailen bringen nachreichen machen geben erledigen besorgen kommt kommen
    send sending deliver ship mail email bring give get make do provide
""")
_EMPTY |= vocabulary("immer jetzt alles wurde wurden worden again now always all very still been")
_WITHOUT_SUBSTANCE = _EMPTY | _DELIVERED | FUNCTION_WORDS
_PART = re.compile(r"[.,;:!?–—\n]| (?:und|and|aber|but) ")
_STEM = 5
"""Letters by which the forms of a word are told to be one: Muster, Mustern; sample, samples."""


def tells_of_a_deed(note: str) -> bool:
    """Whether `kept` could find anything at all: most notes say nothing of what is done."""
    forms = {word.fold for word in split(note)}
    return not forms.isdisjoint(_DELIVERED) or not (forms.isdisjoint(_PROMISE) or forms.isdisjoint(_KEPT))


def kept(note: str, promises: Sequence[str]) -> dict[int, Fit]:
    """By place in `promises` how well the note tells that it is done; what it says nothing of is left out."""
    told = [words for words in _parts(note) if _is_done(words, _DELIVERED)]
    by_name = any(_names_a_promise(words) for words in _parts(note))
    everything = _stems(split(note))
    found: dict[int, Fit] = {}
    for place, what in enumerate(promises):
        fit = _best(what, [_stems(words) for words in told], everything if by_name else frozenset())
        if fit is not None:
            found[place] = fit
    if by_name and not found:  # "promise kept": of one there is no doubt which
        found = dict.fromkeys(range(len(promises)), "surely" if len(promises) == 1 else "maybe")
    return found


def settled(told: str, note: str, texts: Sequence[str]) -> list[int]:
    """The places of the open complaints that may be the one told as settled: of those whose words fit best, else all
    where the note speaks of "the complaint"; none where it tells of something else."""
    found = _closest(told, texts) or _closest(note, texts)
    if found or {word.fold for word in split(note)}.isdisjoint(_COMPLAINT):
        return found
    return list(range(len(texts)))


def _closest(said: str, texts: Sequence[str]) -> list[int]:
    """The places of those texts that share the most words with what was said; none where none shares any."""
    shared = [len(_common(_stems(split(said)), _stems(split(text)))) for text in texts]
    best = max(shared, default=0)
    return [place for place, count in enumerate(shared) if count == best] if best else []


def _parts(note: str) -> Iterator[list[Word]]:
    return (split(part) for part in _PART.split(note) if part.strip())


def _is_done(words: Sequence[Word], verbs: frozenset[str]) -> bool:
    folds = [word.fold for word in words]
    forms = {
        form for form, following in zip(folds, [*folds[1:], ""], strict=True) if not _tells_the_way(form, following)
    }
    return bool(forms & verbs) and not forms & (_UNDONE | _THEIRS)


def _tells_the_way(form: str, following: str) -> bool:
    """ "By email" is no deadline."""
    return form == "by" and following in _WAYS


def _names_a_promise(words: Sequence[Word]) -> bool:
    return bool({word.fold for word in words} & _PROMISE) and _is_done(words, _KEPT)


def _best(what: str, deeds: Sequence[frozenset[str]], by_name: frozenset[str]) -> Fit | None:
    """All its words of substance in one deed told: surely; some of them: maybe."""
    wanted = _stems(split(what))
    if not wanted:
        return None
    shares = [len(_common(wanted, deed)) / len(wanted) for deed in (*deeds, by_name)]
    best = max(shares, default=0.0)
    return "surely" if best == 1 else "maybe" if best else None


def _stems(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(
        word.fold for word in words if word.is_word and len(word.fold) > 2 and word.fold not in _WITHOUT_SUBSTANCE
    )


def _common(wanted: frozenset[str], told: frozenset[str]) -> set[str]:
    return {one for one in wanted if any(_same(one, other) for other in told)}


def _same(one: str, other: str) -> bool:
    """Forms of one word, or the short form of a compound: "Muster" of "Farbmuster"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _STEM - 1:
        return False
    return long.startswith(short) or (len(short) >= _STEM and (long.endswith(short) or one[:-1] == other[:-1]))
