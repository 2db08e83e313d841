"""The columns of the files that an import takes, and by which of them a file is known for what it is."""

from collections.abc import Mapping
from typing import Literal, get_args

History = Literal["interactions", "followups", "complaints", "wishes", "facts"]
Kind = Literal["customers", "contacts", "margins", "interactions", "followups", "complaints", "wishes", "facts"]
"""In the order in which they are taken: each may point at rows of those before."""

KINDS: tuple[Kind, ...] = get_args(Kind)

CUSTOMERS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "firma", "kunde", "customer", "company", "kundenname", "firmenname", "unternehmen", "firma1"),
    "aliases": ("aliases", "alias", "kurzname", "kurznamen", "aliasnamen", "rufname", "auchbekanntals", "shortname"),
    "industry": ("industry", "branche", "sector", "sparte"),
    "tier": ("tier", "klasse", "class", "abc", "abcklasse", "kundenklasse", "kategorie"),
    "city": ("city", "ort", "stadt", "town", "sitz", "standort"),
    "country": ("country", "land", "staat"),
    "competitors": ("competitors", "competitor", "wettbewerber", "mitbewerber", "konkurrenten", "konkurrenz"),
    "number": ("number", "nummer", "kundennummer", "kundennr", "kdnr", "nr", "customernumber", "customerno", "debitor"),
    "owner": ("owner", "betreuer", "zustaendig", "verantwortlich", "kundenbetreuer", "inhaber", "accountmanager"),
    "website": ("website", "webseite", "web", "internet", "homepage", "url", "www"),
    "cadence_days": (
        "cadencedays",
        "cadence",
        "kontaktintervall",
        "rhythmus",
        "rhythmustage",
        "intervall",
        "takt",
        "turnus",
    ),
    "ideal_days": ("idealdays", "idealtage", "idealerabstand"),
    "monthly_minutes": ("monthlyminutes", "minutenimmonat", "monatsminuten"),
    "tier_by_hand": ("tierbyhand", "klassevonhand", "klassefest"),
    "do_not_contact": ("donotcontact", "nichtkontaktieren", "kontaktsperre", "gesperrt", "keinkontakt", "sperre"),
    "since": ("since", "seit", "kundeseit", "customersince"),
    "contract_end": ("contractend", "vertragsende", "vertragbis", "vertragsablauf", "laufzeitende", "contractuntil"),
}
"""Field -> headings, folded as by `tables.fold`."""

CONTACTS: Mapping[str, tuple[str, ...]] = {
    "customer": ("customer", "kunde", "firma", "company", "account", "kundenname", "firmenname", "unternehmen"),
    "salutation": ("salutation", "anrede"),
    "title": ("title", "titel", "akademischertitel", "grad"),
    "first_name": ("firstname", "vorname", "givenname", "vornamen"),
    "last_name": ("lastname", "nachname", "familienname", "surname", "zuname", "name", "familyname"),
    "role": ("role", "funktion", "rolle", "position", "aufgabe", "jobtitle"),
    "email": ("email", "mail", "emailadresse", "mailadresse"),
    "phone": ("phone", "telefon", "tel", "telefonnummer", "rufnummer", "mobil", "mobile", "handy"),
    "birthday": ("birthday", "geburtstag", "geburtsdatum", "geb", "dateofbirth", "birthdate"),
    "interests": ("interests", "interessen", "hobbys", "hobbies", "interesse"),
}

PERSON = frozenset(CONTACTS["first_name"] + CONTACTS["last_name"]) - {"name"}

MODEST = frozenset({"kunde", "customer", "company", "kundenname", "unternehmen"})
"""Headings that many files have; alone they make no file of customers: at least half of the others must be known."""

MARGINS: Mapping[str, tuple[str, ...]] = {
    "customer": (*CONTACTS["customer"], "name"),
    "year": ("year", "jahr", "geschaeftsjahr"),
    "margin": ("margin", "deckungsbeitrag", "contributionmargin", "marge", "db"),
}

ELSEWHERE: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "orders": (
        frozenset({"date", "datum", "auftragsdatum", "bestelldatum"}),
        frozenset({"amount", "betrag", "auftragswert", "bestellwert", "umsatz", "auftragssumme"}),
    ),
}
"""Files of contracts.md that this version does not take: named as such, never read as customers."""

HISTORY: Mapping[Kind, tuple[str, ...]] = {
    "interactions": (
        *("customer", "contacts", "person", "day", "at", "kind", "channel", "direction", "reached", "sentiment"),
        *("satisfaction", "gifts", "competitors", "note", "created_at", "written", "ref"),
    ),
    "followups": (
        *("customer", "contact", "contact_email", "person", "what", "owner", "due", "due_last", "due_time", "state"),
        *("closed_on", "created_at", "interaction", "ends", "meets"),
    ),
    "complaints": ("customer", "text", "severity", "state", "opened_on", "closed_on", "interaction"),
    "wishes": ("customer", "text", "obstacle", "state", "opened_on", "closed_on", "interaction"),
    "facts": ("customer", "contact", "contact_email", "type", "value", "confirmed_on", "interaction"),
}
"""What `export` writes of what was said, in its order; these headings have no other spellings. `interaction` is the
`ref` of the interaction that a row stands in, a number within one export; `written` is an unknown customer's name."""

SIGNATURES: Mapping[Kind, frozenset[str]] = {
    "interactions": frozenset({"customer", "person", "day", "note"}),
    "followups": frozenset({"customer", "person", "what", "due"}),
    "complaints": frozenset({"customer", "text", "severity", "opened_on"}),
    "wishes": frozenset({"customer", "text", "obstacle", "opened_on"}),
    "facts": frozenset({"customer", "type", "value", "confirmed_on"}),
}
"""Columns by which a file of what was said is known."""

FIELDS: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    "customers": CUSTOMERS,
    "contacts": CONTACTS,
    "margins": MARGINS,
    **{kind: {name: (name.replace("_", ""),) for name in names} for kind, names in HISTORY.items()},
}
