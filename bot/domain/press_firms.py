"""How a text ties what it reports to a firm: shapes around the places where watched firms stand.

A text that says "strike" and names a firm somewhere may speak of two things; "strike at FIRM" speaks of one. Places of
firms are covered by one sign, so that the shapes need not know names.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.domain.matching import Mention

FIRM = "\x01"
Places = Sequence[tuple[int, int]]

_MOST_PLACES = 30
_BESIDE, _NEAR = 40, 100
_ROLE = (
    r"(?:\b\w{0,25}(?:chefs?|chefin|boss|vorstand|vorstandsmitglied|geschäftsführer(?:in)?|präsident(?:in)?"
    r"|vorsitzende[rn]?|direktor(?:in)?|leiter(?:in)?|gründer(?:in)?|sprecher(?:in)?)|\bceo|\bcfo|\bmanaging director"
    r"|\bchairman|\bchairwoman)"
)
NAMED = r"(?:(?:Dr|Prof)\. ){0,2}[A-ZÄÖÜ][\w-]{1,25} (?:(?:von|de|van) )?[A-ZÄÖÜ][\w-]{1,30}"
SOMEBODY = re.compile(rf"(?i:{_ROLE}) {NAMED}|{NAMED}(?: \([^)]{{1,20}}\))?,? (?:\w{{1,20}} ){{0,2}}(?i:{_ROLE})\b")
"""A head with a name, of whatever body."""


def _shapes(**shapes: str) -> Mapping[str, re.Pattern[str]]:
    """F stands for a firm, ~N for at most N characters of the same sentence."""
    written = {name: re.sub(r"~(\d+)", r"[^.\\n]{0,\1}", shape.replace("F", FIRM)) for name, shape in shapes.items()}
    return {f"firm {name}": re.compile(shape, re.IGNORECASE) for name, shape in written.items()}


_INSOLVENT = "insolven|pleite|konkurs|zahlungsunfähig|bankrupt"
_MERGED = "fusion|zusammenschl|verschmelz|merge"
_BOUGHT = "übernahme|übern[aio]mm|kauf|erwirb|erwarb|erworben|acqui|takeover|bought|buys"
_SPLIT = "spin-?off|ausgründ|ableger|abspalt|abgespalt|ausglieder|aufspalt|aufzuspalt|spun off"
_CUTS = r"stellenabbau|entlassungen|stellenstreich\w*|personalabbau|layoffs|job cuts"

SHAPES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "Strike": _shapes(
        at=r"(?:streiks?|arbeitskampf|ausstand|arbeitsniederlegung(?:en)?|strikes?) (?:\w{1,25} ){0,3}?"
        r"(?:bei|beim|der|des|am|gegen|für|at|by)(?: (?:der|dem|den|die))?(?: \w{1,25})?[ #@]{0,2}F",
        compound=r"F-?(?:warn)?streik|F-(?:piloten|flugbegleiter|beschäftigte|mitarbeiter|personal|lokführer)",
        hit=r"F~60(?:bestreik|arbeit nieder|streik auf|streik fort|streikt)|(?:bestreik|streik)~60F",
    ),
    "Insolvency": _shapes(
        files=rf"F~70(?:{_INSOLVENT})|(?:{_INSOLVENT}|vermögen)~70F",
        close=r"F~25(?:insolven|pleite|konkurs)|(?:insolven\w{0,20}|pleite|konkurs\w{0,20}|vermögen)"
        r"(?: \w{1,25}){0,3} [#@]?F",
    ),
    "Layoffs": _shapes(
        cuts=rf"F~70(?:stellen|jobs|arbeitsplätze|entlass|entläss|kündig|mitarbeiter)|(?:{_CUTS})~40F",
        close=r"F(?: \w{1,25}){0,3} (?:streicht|baut|kündigt|entlässt|schließt|cuts|lays)"
        rf"|(?:{_CUTS}) (?:bei|beim|am|von|der|at)(?: \w{{1,25}}){{0,2}} [#@]?F",
    ),
    "Merger": _shapes(
        two=rf"F~25(?:und|mit|&|-|and|with)~25F~60(?:{_MERGED})|(?:{_MERGED})~50F~30F",
        with_=rf"(?:{_MERGED})\w{{0,6}} (?:mit|von|aus|with|of)~40F",
        compound=r"F-(?:\w{1,20}-)?fusion",
    ),
    "Acquisition": _shapes(
        of=r"(?:übernahme|takeover|acquisition) (?:von|der|des|durch|of|by)~40F",
        compound=r"F-(?:übernahme|(?:anteil|aktien|verkauf)\w{0,20})",
        verb=r"F~40(?:übernimmt|übernahm|kauft|erwirbt|erwarb|übernommen|schnappt|acquires|buys|takes over)~60F"
        r"|F~80F~60(?:übernommen|gekauft|erworben|verkauft|übernehmen)",
        two=rf"(?:{_BOUGHT})~80F~60F|F~60F~80(?:{_BOUGHT})",
    ),
    "SpinOff": _shapes(
        of=r"(?:spin-?off|ausgründung|ableger|abspaltung|ausgliederung|tochter)(?: \w{1,25}){0,2} [#@]?F",
        compound=r"F-(?:ableger|abspaltung|spin)",
        near=rf"F~60(?:{_SPLIT})|(?:{_SPLIT})~60F",
    ),
    "OrganizationLeadership": {
        f"firm {name}": re.compile(shape.replace("F", FIRM))
        for name, shape in {
            "and head": rf"F[- ](?:[A-ZÄÖÜ]\w{{1,20}}[- ])?(?i:{_ROLE}) {NAMED}",
            "of head": rf"{NAMED}\)?, (?:\w{{1,20}} ){{0,2}}(?i:{_ROLE}) (?:der|des|von|bei|beim|vom|of|at)"
            r"(?: \w{1,25}){0,3} ?F",
            "with head": rf"(?i:{_ROLE}) (?:der|des|von|bei|beim|vom|of|at)(?: \w{{1,25}}){{0,3}} F",
        }.items()
    },
}


def places_of(text: str, mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """Where the mentioned names stand, each at all its places that are written alike; in text order, none overlap."""
    spelled = {text[mention.start : mention.end] for mention in mentions}
    found = sorted(span for name in spelled if name for span in _places(text, name))
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept[:_MOST_PLACES]


def _places(text: str, name: str) -> Iterable[tuple[int, int]]:
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at, end
        at = text.find(name, end)


def veiled(text: str, places: Places) -> str:
    """The text with each firm as one sign."""
    pieces, at = [], 0
    for start, end in places:
        pieces += [text[at:start], FIRM]
        at = end
    return "".join([*pieces, text[at:]])


def distance_signs(triggers: Sequence[int], places: Places) -> list[str]:
    """How close a firm stands to a word that may tell of the event."""
    gap = min((max(start - t, t - end, 0) for t in triggers for start, end in places), default=_NEAR + 1)
    return (["firm beside"] if gap <= _BESIDE else []) + (["firm near"] if gap <= _NEAR else [])
