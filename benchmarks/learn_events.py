"""Learns the weights of the press events from labelled German news and writes bot/domain/event_weights.json.

    python benchmarks/learn_events.py ARTICLES.jsonl WATCHLIST.json [--write]

Only texts with event labels (smartdata) teach. The labels are few, so all kinds learn together: a sign that means the
same for each ("firm tied", "early") has a weight of its own and one more per kind, and what a sign's name already says
is where its weight starts from. There are too few labels to hold some out for good: the figures are of a five-fold
cross-validation by article, repeated with four different foldings (one folding alone moves by 0.03 with the luck of the
draw). "nested": each fold is judged with the threshold that the other folds chose. With --write the weights are fitted
once more on all.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from learn_press import Example, figures, fit, scored

from bot.domain.matching import Matcher, Watched
from bot.domain.press_events import MEASURED_KINDS, Seen, read, signs
from bot.domain.press_firms import places_of

WEIGHTS = Path(__file__).parent.parent / "bot" / "domain" / "event_weights.json"
FOLDS, FOLDINGS = 5, (1, 2, 3, 4)
PULL = 3.0
SHARED = frozenset({"early", "once", "often", "stream", "reply", "maybe", "firm beside", "firm near", "firm tied"})
AGAINST = (
    *("bare", "goods", "duty", "state", "many", "public", "abroad", "created", "media", "other sense", "threat"),
    *("works council", "other head", "consequence"),
)
"""Signs that say that the word means something else, for every kind that has them."""
FOR = {
    "Strike": ("at a firm", "called", "firm at", "firm compound"),
    "Insolvency": ("proceedings", "filed", "insolvent firm", "application", "firm close", "firm files"),
    "Layoffs": ("job cuts", "cut number", "at", "firm close", "firm cuts"),
    "Merger": ("with", "named", "both", "verb", "firm two", "firm with_"),
    "Acquisition": ("takes over", "takeover of", "taken", "firm of", "firm compound", "firm verb", "firm two"),
    "SpinOff": ("split", "joint venture", "spin-off of", "firm of", "firm compound"),
    "OrganizationLeadership": (
        *("named role of", "compound named", "role of named", "named head", "ceo of"),
        *("firm and head", "firm of head", "firm with head"),
    ),
}
"""Signs that tell of the event itself."""
_AGAINST, _FOR = -1.0, 0.5

Pair = tuple[str, str]
Scores = Mapping[Pair, float]


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
    """Weights per kind, learned on all, and the cross-validations' hit, found, gold, nested hit and nested found."""
    examples = [
        _example(article, kind, found)
        for article in articles
        for kind in MEASURED_KINDS
        if (found := signs(kind, seen[article["id"]])) is not None
    ]
    gold = {(article["id"], kind) for article in articles for kind in MEASURED_KINDS if kind in article["events"]}
    total, thresholds = Counter[str](), []
    for folding in FOLDINGS:
        folds = partial(_fold, folding)
        best = _crossed(examples, folds)
        thresholds.append(_threshold(best, gold))
        found = {pair for pair, score in best.items() if score >= thresholds[-1]}
        nested = _nested(best, gold, folds)
        total.update(hit=len(found & gold), found=len(found), gold=len(gold))
        total.update({"nested hit": len(nested & gold), "nested found": len(nested)})
        _say_kinds(best, gold, thresholds[-1], say)
    return _tables(_fit(examples), sum(thresholds) / len(thresholds)), total


def _example(article: dict[str, Any], kind: str, found: Sequence[str]) -> Example:
    own = (f"{kind}|", *(f"{kind}|{sign}" for sign in found))
    shared = (sign for sign in found if sign in SHARED)
    return Example(article["id"], kind, tuple(dict.fromkeys([*own, *shared])), kind in article["events"], False)


def _fold(folding: int, article: str) -> int:
    return sha256(article.encode()).digest()[folding] % FOLDS


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
    known = {name for example in examples for name in example.features}
    priors = {f"{kind}|{sign}": _AGAINST for kind in MEASURED_KINDS for sign in AGAINST}
    priors |= {f"{kind}|{sign}": _FOR for kind, its in FOR.items() for sign in its} | {"firm tied": _FOR}
    return fit(examples, {name: weight for name, weight in priors.items() if name in known}, pull=PULL)


def _tables(weights: Mapping[str, float], threshold: float) -> dict[str, dict[str, float]]:
    """Per kind what a sign weighs there: its own weight and the one that all kinds share."""
    common = {name: weights[name] for name in SHARED & weights.keys()}
    tables = {}
    for kind in MEASURED_KINDS:
        own = {name.removeprefix(f"{kind}|"): weight for name, weight in weights.items() if name.startswith(f"{kind}|")}
        bias = weights["bias"] + own.pop("", 0.0)
        table = {name: round(own.get(name, 0.0) + common.get(name, 0.0), 4) for name in sorted({*own, *common})}
        tables[kind] = {"threshold": round(threshold, 3), "bias": round(bias, 4), **table}
    return tables


def _crossed(examples: list[Example], folds: Callable[[str], int]) -> Scores:
    best: dict[Pair, float] = {}
    for fold in range(FOLDS):
        table = _fit([e for e in examples if folds(e.article) != fold])
        best |= scored([e for e in examples if folds(e.article) == fold], table)
    return best


def _threshold(best: Scores, gold: set[Pair]) -> float:
    """One for all kinds: chosen per kind it would follow the luck of a dozen labels."""
    return max((t / 100 for t in range(24, 62, 2)), key=lambda t: (figures(dict(best), gold, t)[2], -abs(t - 0.4)))


def _nested(best: Scores, gold: set[Pair], folds: Callable[[str], int]) -> set[Pair]:
    """What counts with the threshold that the other folds chose."""
    found = set()
    for fold in range(FOLDS):
        others = {pair: score for pair, score in best.items() if folds(pair[0]) != fold}
        threshold = _threshold(others, {pair for pair in gold if folds(pair[0]) != fold})
        found |= {pair for pair, score in best.items() if folds(pair[0]) == fold and score >= threshold}
    return found


def _say_kinds(best: Scores, gold: set[Pair], threshold: float, say: Callable[[str], object]) -> None:
    for kind in MEASURED_KINDS:
        own = {pair: score for pair, score in best.items() if pair[1] == kind}
        wanted = {pair for pair in gold if pair[1] == kind}
        precision, recall, f1 = figures(own, wanted, threshold)
        say(f"{kind:24} P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  (n {len(wanted)}, threshold {threshold:.2f})")


if __name__ == "__main__":
    main()
