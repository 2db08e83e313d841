"""Birthdays and ages: "wird am 12.5. 50", "turned 45 yesterday", "is a 29 Feb baby"."""

from datetime import datetime, time

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import Dated, within
from bot.language.words import vocabulary

TURNS = vocabulary(
    "hits hit gfeiert reaches wird wurde werde turns turned turning feiert feierte celebrates celebrated gefeiert"
)
_AGES = vocabulary("wird turns turning werde jahr year")
_AS_FAR = 8
"""Words from "wird" to the age: a day stands between."""
_ON_A_DAY = vocabulary("am on")
_ROUND = vocabulary("""
    dreißig vierzig fünfzig sechzig siebzig achtzig neunzig dreißiger vierziger fünfziger sechziger siebziger achtziger
    thirty forty fifty sixty seventy eighty ninety thirtieth fortieth fiftieth sixtieth seventieth eightieth
""")


_OWN = vocabulary("seinen ihren seinem ihrem sein ihr den runden his her the")
_ROUND_FIGURES = vocabulary("""
    30er 40er 50er 60er 70er 80er 30sten 40sten 50sten 60sten 70sten 80sten 30th 40th 50th 60th 70th 80th
    dreißigsten vierzigsten fünfzigsten sechzigsten siebzigsten achtzigsten
""")
_GONE = vocabulary(
    "hatte hatten had war was wurde wurd feierte gefeiert turned celebrated gehabt gewesen belated nachträglich"
)


ROUND = _ROUND | _ROUND_FIGURES


def is_birthday(scene: Scene, clause: Clause) -> bool:
    """The word, or an age that somebody reaches on a day: "wird am 12.5. 50", "turned 45 yesterday"."""
    reading = scene.reading
    if any(i not in scene.names for i in clause.where("BIRTHDAY")) or _born_then(scene, clause):
        return True
    if _round_one(reading, clause):
        return True
    if not clause.says(TURNS):
        return False
    dated = {i for d in scene.dates for i in range(d.first, d.last)}
    if dated.isdisjoint(clause.words):
        return False
    turns = next(i for i in clause.words if reading.fold(i) in TURNS)
    if any(_ends_in_age(reading, d) for d in within(scene.dates, clause) if d.first > turns):
        return True
    return any(
        _is_age(reading, clause, i)
        for i in clause.words
        if i not in dated
        and (
            i > turns or reading.fold(turns) in ("gefeiert", "gfeiert") or reading.fold(i).endswith(("ziger", "ssiger"))
        )
    )


def _round_one(reading: Reading, clause: Clause) -> bool:
    """ "Hat im Dezember seinen Sechziger", "feiert ihren 50er", "has his sixtieth coming up"."""
    if clause.forms.isdisjoint(_OWN):
        return False
    for i in clause.words:
        form = reading.forms[i + 1]
        if reading.forms[i] in _OWN and (form.endswith(("ziger", "ssiger", "tieth")) or form in _ROUND_FIGURES):
            return True
    return False


def _born_then(scene: Scene, clause: Clause) -> bool:
    """ "Is a 29 Feb baby"."""
    if "baby" not in clause.forms:
        return False
    return any(scene.reading.fold(d.last) == "baby" for d in within(scene.dates, clause))


def _ends_in_age(reading: Reading, day: Dated) -> bool:
    """ "Wird am 13. Dezember 50": no year."""
    last = reading.words[day.last - 1].text
    return day.last - day.first > 2 and len(last) == 2 and last.isdigit() and reading.words[day.last - 2].text != "."


def _is_age(reading: Reading, clause: Clause, i: int) -> bool:
    word = reading.words[i]
    if word.fold in _ROUND or word.fold.endswith(("zigsten", "zigster", "ziger")):
        return True
    number = word.text.removesuffix("er").removesuffix("ster").removesuffix("sten")
    if not (number.isdecimal() and 15 <= int(number) <= 110):
        return False
    last = i + 1 >= clause.last or not reading.words[i + 1].is_word
    return (
        last
        or word.text != number
        or reading.fold(i + 1) in ("jahre", "years", "today", "yesterday", "on", "am", "gestern")
    )


def birthday(scene: Scene, clause: Clause, age: int | None) -> str | None:
    """MM-DD, or YYYY-MM-DD when the year or the age is said."""
    days = [d for d in within(scene.dates, clause) if d.said.grain == "day" and d.said.start is not None]
    days = days or [
        d for d in scene.dates if 0 <= d.first - clause.last <= 2 and d.said.grain == "day" and d.said.start
    ]
    if not days:
        return None
    start = days[0].said.start
    assert start is not None
    if days[0].said.sense.startswith("weekday") and not _GONE & {
        *scene.reading.folds[clause.first : clause.last if scene.reading.lang == "de" else days[0].last + 2]
    }:
        start = datetime.combine(days[0].future.first, time())
    written_year = days[0].said.text.rstrip(".").endswith(str(start.year))
    if written_year and start.date() < scene.today:
        return f"{start:%Y-%m-%d}"
    if age is not None:
        day = days[0].future.first
        if _ends_in_age(scene.reading, days[0]):  # "am 13. Dezember 50": the next one, not in 2050
            year = scene.today.year + ((day.month, day.day) < (scene.today.month, scene.today.day))
            return f"{year - age:04d}-{day:%m-%d}"
        return f"{day.year - age:04d}-{day:%m-%d}" if day.year > age else f"{start:%m-%d}"
    return f"{start:%m-%d}"


def age_said(scene: Scene) -> int | None:
    """ "Wird 50", "turns 40", "50. Geburtstag": the age somebody reaches next."""
    reading = scene.reading
    if "BIRTHDAY" not in reading.present and _AGES.isdisjoint(reading.folds):
        return None
    of_days = _numbers_of_days(scene)
    for i, word in enumerate(reading.words):
        if not (word.text.isdecimal() and 1 < len(word.text) < 4 and 10 <= int(word.text) <= 110) or i in of_days:
            continue
        if reading.fold(i - 1) in _AGES or reading.has(i + 2, "BIRTHDAY"):
            return int(word.text)
        if any(reading.fold(k) in ("wird", "turns", "turning") for k in range(max(0, i - _AS_FAR), i)):
            return int(word.text)
    return None


def _numbers_of_days(scene: Scene) -> set[int]:
    """Numbers that are a day or a month, no age: the 12 of "am 2.12. Geburtstag"; not of "30. Geburtstag"."""
    reading = scene.reading
    found: set[int] = set()
    for day in scene.dates:
        numbers = [i for i in range(day.first, day.last) if reading.words[i].text.isdecimal()]
        if len(numbers) == 1 and reading.has(numbers[0] + 2, "BIRTHDAY") and reading.fold(day.first) not in _ON_A_DAY:
            continue
        found.update(numbers[:-1] if _ends_in_age(reading, day) else numbers)
    return found
