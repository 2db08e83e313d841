"""Names that are plain words where they stand: "grace period", "sterling fell", "drew up", "a bill of materials"."""

from bot.language.reading import Reading
from bot.language.words import vocabulary

_FOLLOWED = {
    "grace": vocabulary("period periods days note notes"),
    "mark": vocabulary("up down my up my one two"),
    "bill": vocabulary("of for payment payments total"),
    "rose": vocabulary("by to from sharply slightly garden bed gold water"),
    "grant": vocabulary("application applications funding scheme money aid for"),
    "frank": vocabulary("about discussion talk exchange conversation feedback"),
    "drew": vocabulary("up a the attention near on"),
    "pat": vocabulary("on answer down"),
    "rich": vocabulary("in text media list"),
    "hope": vocabulary("to that so for you we he she they it"),
    "faith": vocabulary("in"),
    "joy": vocabulary("of to"),
    "penny": vocabulary("dropped drops wise auction"),
    "art": vocabulary("work department director print of"),
    "chase": vocabulary("up payment payments"),
    "will": vocabulary("power"),
    "may": vocabulary("be have not well"),
    "price": vocabulary("list lists rise rises increase increases hike per tag quote"),
    "sterling": vocabulary("""
        fell falls rose rises slid slides dropped drops weakened strengthened rate rates exchange silver zone invoices
        account payments work job effort performance slump crisis rallied recovered
    """),
}
"""A name, and what behind it makes a plain word of it."""
PLAIN_WORDS = frozenset(_FOLLOWED)
_LONG = 6
"""Letters of an English word that tells the language of few words."""
_MONEY = frozenset({"sterling"})
_IS = vocabulary("is was has been remains stays looks isn't wasn't")
_VALUED = vocabulary("""
    weak strong weaker stronger up down falling rising low lower high higher volatile cheap stable steady fallen risen
    too so very still really
""")


def is_plain_use(reading: Reading, i: int) -> bool:
    """Whether word i, somebody's name elsewhere, is a plain word here."""
    form = reading.forms[i]
    if form not in _FOLLOWED:
        return False
    following = reading.forms[i + 1]
    if reading.lang != "en" and len(following) < _LONG:
        return False
    if following in _FOLLOWED[form]:
        return i + 1 < len(reading.words) and not reading.words[i + 1].capital
    return form in _MONEY and following in _IS and reading.forms[i + 2] in _VALUED
