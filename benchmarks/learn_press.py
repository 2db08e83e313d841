"""Learns the weights of the press matcher's context scorer and writes bot/domain/match_weights.json.

    python benchmarks/learn_press.py ARTICLES.jsonl WATCHLIST.json [--write]

The texts are for learning only and are not part of the project; docs/press-data.md names the corpora. Three articles in
ten are held out and only scored. With --write the weights are fitted once more on all articles, with the same settings.
"""

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from bot.domain.match_context import Hit, Reading, context_features, is_ambiguous, name_traits
from bot.domain.match_score import crossed, document_features
from bot.domain.matching import Matcher, Watched

WEIGHTS = Path(__file__).parent.parent / "bot" / "domain" / "match_weights.json"
STEPS, CLOSE, _HARDLY = 30, 1e-6, 1e-6
Numbers = np.ndarray[Any, np.dtype[np.float64]]
PRIORS = {
    "l:title": -2.5,
    "amb l:title": -1.5,
    "l:initial": -1.0,
    "amb l:initial": -1.5,
    "amb l:first": -2.0,
    "amb l:possessive": -1.0,
    "amb a:shout": -2.0,
    "l:credit": -1.5,
    "w:legal": 2.0,
    "r:legal": 2.0,
    "l:head": 1.0,
    "amb l:head": 1.0,
    "r:roletail": 1.5,
    "l:rail": -4.0,
    "l:fullname": -1.0,
    "amb l:fullname": -1.5,
    "amb r:place": -1.5,
    "l:thing": -1.5,
    "r:thing": -1.5,
    "a:boilerplate": -4.0,
    "a:handle": -1.0,
    "a:person": -1.5,
}
"""What the corpora hold too few cases of, set by hand ("Frau Sommer" and an S-Bahn are no firms): weights are pulled
towards it."""


@dataclass(frozen=True)
class Example:
    """One place of one watched name in one article. `wanted` is None where another place of it is labelled."""

    article: str
    name: str
    features: tuple[str, ...]
    wanted: bool | None
    hard: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("watchlist", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    articles = [json.loads(line) for line in args.articles.read_text("utf-8").splitlines()]
    watchlist = json.loads(args.watchlist.read_text("utf-8"))
    examples = all_examples(articles, watchlist)
    watched = {w["id"] for w in watchlist}
    gold = {(a["id"], m["ent"]) for a in articles for m in a["mentions"] if m["ent"] in watched}
    seen = [e for e in examples if not held_out(e.article)]
    threshold = _best_threshold(_crossed(seen), {pair for pair in gold if not held_out(pair[0])})
    table = fit(seen, PRIORS)
    kept = [e for e in examples if held_out(e.article)]
    report("held out", scored(kept, table), {pair for pair in gold if held_out(pair[0])}, threshold)
    report("  hard names", scored([e for e in kept if e.hard], table), _hard(gold, watchlist), threshold)
    if args.write:
        final = {name: round(weight, 4) for name, weight in sorted(fit(examples, PRIORS).items())}
        WEIGHTS.write_text(json.dumps({"threshold": threshold, **final}, indent=0, ensure_ascii=False) + "\n", "utf-8")


def all_examples(articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]) -> list[Example]:
    matcher = Matcher([Watched(w["id"], w["name"], tuple(w.get("aliases", ()))) for w in watchlist])
    return [example for article in articles for example in _examples(article, matcher, watchlist)]


def held_out(article: str) -> bool:
    return sha256(article.encode()).digest()[0] % 10 < 3


def fold_of(article: str) -> int:
    return sha256(article.encode()).digest()[1] % 5


def _hard(gold: set[tuple[str, str]], watchlist: list[dict[str, Any]]) -> set[tuple[str, str]]:
    hard = {w["id"] for w in watchlist if w.get("hard")}
    return {pair for pair in gold if held_out(pair[0]) and pair[1] in hard}


def _examples(article: dict[str, Any], matcher: Matcher, watchlist: list[dict[str, Any]]) -> Iterator[Example]:
    by_name: dict[int, list[Hit]] = {}
    reading = Reading.of(article["text"], article["lang"])
    for hit in matcher.hits(article["text"]):
        by_name.setdefault(hit.index, []).append(hit)
    for index, hits in by_name.items():
        watched = watchlist[index]
        spans = [(m["start"], m["end"]) for m in article["mentions"] if m["ent"] == watched["id"]]
        together = document_features(hits)
        for hit in hits:
            here = any(start < hit.end and hit.start < end for start, end in spans)
            context = crossed(context_features(reading, hit), article["lang"], is_ambiguous(hit.source))
            features = (*together, *name_traits(hit.source), *context)
            wanted = True if here else (None if spans else False)
            yield Example(article["id"], watched["id"], features, wanted, bool(watched.get("hard")))


def fit(
    examples: Sequence[Example],
    priors: Mapping[str, float] = MappingProxyType({}),
    pull: float = 3.0,
    rarest: int = 4,
) -> dict[str, float]:
    """Logistic regression: the weights that explain the examples best, each pulled towards its prior with the strength
    `pull`; features rarer than `rarest` are left out. The least of a convex sum, found by Newton's steps."""
    labelled = [e for e in examples if e.wanted is not None]
    counts = Counter(name for example in labelled for name in example.features)
    names = [*dict.fromkeys(["bias", *(name for name, count in counts.items() if count >= rarest), *priors])]
    columns = {name: column for column, name in enumerate(names)}
    rows = np.zeros((len(labelled), len(names)))
    for row, example in enumerate(labelled):
        rows[row, [0, *(columns[name] for name in example.features if name in columns)]] = 1
    wanted = np.array([bool(example.wanted) for example in labelled], dtype=float)
    towards = np.array([priors.get(name, 0.0) for name in names])
    pulls = np.array([_HARDLY, *[pull] * (len(names) - 1)])
    return dict(zip(names, _newton(rows, wanted, towards, pulls).tolist(), strict=True))


def _newton(rows: Numbers, wanted: Numbers, towards: Numbers, pulls: Numbers) -> Numbers:
    table = np.zeros_like(towards)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ table, -30, 30)))
        slope = rows.T @ (chance - wanted) + pulls * (table - towards)
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.diag(pulls)
        step = np.linalg.solve(bend, slope)
        table = table - step
        if np.abs(step).max() < CLOSE:
            break
    return table


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def scored(examples: Sequence[Example], table: dict[str, float]) -> dict[tuple[str, str], float]:
    """The best score of each name in each article."""
    best: dict[tuple[str, str], float] = {}
    for e in examples:
        score = _probability(table["bias"] + sum(table.get(name, 0.0) for name in e.features))
        best[e.article, e.name] = max(score, best.get((e.article, e.name), 0.0))
    return best


def _crossed(examples: Sequence[Example]) -> dict[tuple[str, str], float]:
    """Scores of a five-fold cross-validation by article."""
    best: dict[tuple[str, str], float] = {}
    for fold in range(5):
        table = fit([e for e in examples if fold_of(e.article) != fold], PRIORS)
        best |= scored([e for e in examples if fold_of(e.article) == fold], table)
    return best


def figures(
    best: dict[tuple[str, str], float], gold: set[tuple[str, str]], threshold: float
) -> tuple[float, float, float]:
    found = {pair for pair, score in best.items() if score >= threshold}
    hits = len(found & gold)
    precision, recall = hits / max(1, len(found)), hits / max(1, len(gold))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _best_threshold(best: dict[tuple[str, str], float], gold: set[tuple[str, str]]) -> float:
    threshold = max((t / 100 for t in range(10, 80, 2)), key=lambda t: figures(best, gold, t)[2])
    report("cross-validated", best, gold, threshold)
    return threshold


def report(label: str, best: dict[tuple[str, str], float], gold: set[tuple[str, str]], threshold: float) -> None:
    precision, recall, f1 = figures(best, gold, threshold)
    print(f"{label:18} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (n {len(gold)}, threshold {threshold:.2f})")


if __name__ == "__main__":
    main()
