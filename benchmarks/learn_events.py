"""Learns the weights of the press events from labelled German news and writes bot/domain/event_weights.json.

    python benchmarks/learn_events.py ARTICLES.jsonl WATCHLIST.json [--write]

Only texts with event labels (smartdata) teach. The figures printed are of a five-fold cross-validation by article over
all of them: there are too few labels to hold some out for good. "nested": each fold is judged with thresholds that the
other folds chose, too. With --write the weights are fitted once more on all.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from learn_press import Example, figures, fit, fold_of, scored

from bot.domain.matching import Matcher, Watched
from bot.domain.press_events import MEASURED_KINDS, Seen, read, signs
from bot.domain.press_firms import places_of

WEIGHTS = Path(__file__).parent.parent / "bot" / "domain" / "event_weights.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("watchlist", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    articles = [json.loads(line) for line in args.articles.read_text("utf-8").splitlines()]
    labelled, seen = labelled_and_seen(articles, json.loads(args.watchlist.read_text("utf-8")))
    words_alone = {id: replace(one, firms=None) for id, one in seen.items()}
    tables = {
        "named": _learned("with the firms named", labelled, seen),
        "unnamed": _learned("by the words alone", labelled, words_alone),
    }
    if args.write:
        WEIGHTS.write_text(json.dumps(tables, indent=0, ensure_ascii=False) + "\n", "utf-8")


def labelled_and_seen(
    articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]
) -> tuple[list[dict[str, Any]], dict[str, Seen]]:
    labelled = [article for article in articles if article["src"] == "smartdata"]
    return labelled, _seen(labelled, watchlist)


def _learned(title: str, articles: list[dict[str, Any]], seen: dict[str, Seen]) -> dict[str, dict[str, float]]:
    print(title)
    tables, total = measured(articles, seen, say=print)
    for name in ("", "nested "):
        precision, recall = total[f"{name}hit"] / total[f"{name}found"], total[f"{name}hit"] / total["gold"]
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{name + 'micro':24} P {precision:.2f}  R {recall:.2f}  F1 {f1:.3f}")
    return tables


def measured(
    articles: list[dict[str, Any]], seen: dict[str, Seen], say: Callable[[str], object] = lambda _: None
) -> tuple[dict[str, dict[str, float]], Counter[str]]:
    """Weights per kind, learned on all, and what the cross-validation found: hit, found, gold, nested hit and found."""
    tables, total = {}, Counter[str]()
    for kind in MEASURED_KINDS:
        examples = [
            Example(a["id"], kind, tuple(found), kind in a["events"], False)
            for a in articles
            if (found := signs(kind, seen[a["id"]])) is not None
        ]
        gold = {(a["id"], kind) for a in articles if kind in a["events"]}
        threshold = _cross(kind, examples, gold, total, say)
        tables[kind] = {"threshold": threshold, **{n: round(w, 4) for n, w in sorted(_fit(examples).items())}}
    return tables, total


def _seen(articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]) -> dict[str, Seen]:
    matcher = Matcher(
        [
            Watched(w["id"], w["name"], tuple(w.get("aliases", ())), company=bool(w.get("company", True)))
            for w in watchlist
        ]
    )
    found = {}
    for article in articles:
        firms = [m for m in matcher.find(article["text"], article["lang"]) if matcher.is_company(m.id)]
        found[article["id"]] = read(article["text"], places_of(article["text"], firms))
    return found


def _fit(examples: list[Example]) -> dict[str, float]:
    """Fewer examples than for names, so each sign counts for more."""
    return fit(examples, pull=1.0, rarest=4)


def _cross(
    kind: str,
    examples: list[Example],
    gold: set[tuple[str, str]],
    total: Counter[str],
    say: Callable[[str], object],
) -> float:
    """The threshold of a kind; adds to `total`."""
    best: dict[tuple[str, str], float] = {}
    for fold in range(5):
        table = _fit([e for e in examples if fold_of(e.article) != fold])
        best |= scored([e for e in examples if fold_of(e.article) == fold], table)
    threshold = _threshold(best, gold)
    precision, recall, f1 = figures(best, gold, threshold)
    found = {pair for pair, score in best.items() if score >= threshold}
    nested = _nested(best, gold)
    total.update(hit=len(found & gold), found=len(found), gold=len(gold))
    total.update({"nested hit": len(nested & gold), "nested found": len(nested)})
    say(f"{kind:24} P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  (n {len(gold)}, threshold {threshold:.2f})")
    return threshold


def _threshold(best: dict[tuple[str, str], float], gold: set[tuple[str, str]]) -> float:
    return max((t / 100 for t in range(30, 60, 2)), key=lambda t: (figures(best, gold, t)[2], -abs(t - 0.4)))


def _nested(best: dict[tuple[str, str], float], gold: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What counts with the threshold that the other folds chose."""
    found = set()
    for fold in range(5):
        others = {pair: score for pair, score in best.items() if fold_of(pair[0]) != fold}
        threshold = _threshold(others, {pair for pair in gold if fold_of(pair[0]) != fold})
        found |= {pair for pair, score in best.items() if fold_of(pair[0]) == fold and score >= threshold}
    return found


if __name__ == "__main__":
    main()
