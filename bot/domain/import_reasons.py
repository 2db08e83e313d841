"""Why a file or a line was not taken, or taken with a remark: the keys of `Fault.reason` in plain English."""

from collections.abc import Mapping

from bot.domain.tables import Fault

REASONS: Mapping[str, str] = {
    "import-empty": "the file is empty",
    "import-missing": "there is no such file",
    "import-unreadable": "the file cannot be read ({why})",
    "import-too-big": "the file is larger than {limit}",
    "import-binary": "this is no text file",
    "import-spreadsheet": "this is a spreadsheet; please save it as CSV",
    "import-encoding": "the characters are neither UTF-8 nor Windows (cp1252)",
    "import-later": "a file of {kind}: this version does not take it",
    "import-kind": "neither customers nor contacts nor margins nor a file of an export: a column is missing "
    "(customers: name; contacts: customer and last_name; margins: customer, year, margin). Columns seen: {columns}",
    "line-quotes": "a quotation mark is not closed, or the cell is too long",
    "line-team": "a line of team {given}",
    "line-missing": "{column} is missing",
    "line-cells": "{found} cells where the heading has {wanted}",
    "line-no-name": "the name is missing",
    "line-no-customer": "the customer is missing",
    "line-twice": "the same as in line {first}",
    "line-number-taken": "number {number} belongs to {stored}, not to {given}",
    "line-number-differs": "{given} is stored with number {stored}, not {number}",
    "line-customer": "there is no customer {given}",
    "line-customer-near": "there is no customer {given}; did you mean {stored}?",
    "line-ambiguous": "several contacts are called {given}, and the mail address does not tell which",
    "cell-control": "{column} has characters that no text has",
    "cell-long": "{column} is too long: {cell}...",
    "cell-date": "{column} is no date: {cell}",
    "cell-tier": "{column} is not A, B or C: {cell}",
    "cell-days": "{column} is no number of days: {cell}",
    "cell-year": "{column} is no year: {cell}",
    "cell-money": "{column} is no amount: {cell}",
    "cell-choice": "{column} is none of the words that stand there: {cell}",
    "cell-figure": "{column} is no number: {cell}",
    "cell-time": "{column} is no time of day: {cell}",
    "cell-moment": "{column} is no moment with its offset: {cell}",
    "cell-flag": "{column} is neither yes nor no: {cell}",
    "note-spelling": "stored as {stored}, in the file {given}: the stored spelling stays",
    "note-lookalike": "{given} looks like {stored}, yet is spelled differently: kept as a customer of its own",
    "note-owner": "nobody here is called {given}: the owner is left open",
    "note-person": "no one person here is called {given}: kept under that name, as of somebody who left",
    "note-contact": "{customer} has no contact {given}: taken without",
    "note-interaction": "the interaction that it stands in is not in this import: taken without",
}


def reason(fault: Fault) -> str:
    return REASONS[fault.reason].format_map(fault.facts)
