"""Learns the weights of the press events from labelled German news and writes bot/domain/event_weights.json.

    python benchmarks/learn_events.py ARTICLES.jsonl [--write]

Only texts with event labels (smartdata) teach. The figure printed is a five-fold cross-validation by article over all
of them: there are too few labels to hold some out for good. With --write the weights are fitted once more on all.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from learn_press import Example, figures, fit, fold_of, scored

from bot.domain.press_events import MEASURED_KINDS, read, signs

WEIGHTS = Path(__file__).parent.parent / "bot" / "domain" / "event_weights.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    articles = [json.loads(line) for line in args.articles.read_text("utf-8").splitlines()]
    labelled = [article for article in articles if article["src"] == "smartdata"]
    tables, total = {}, Counter[str]()
    for kind in MEASURED_KINDS:
        examples = [
            Example(a["id"], kind, tuple(found), kind in a["events"], False)
            for a in labelled
            if (found := signs(kind, read(a["text"]))) is not None
        ]
        gold = {(a["id"], kind) for a in labelled if kind in a["events"]}
        threshold = _report(kind, examples, gold, total)
        tables[kind] = {"threshold": threshold, **{n: round(w, 4) for n, w in sorted(_fit(examples).items())}}
    precision, recall = total["hit"] / total["found"], total["hit"] / total["gold"]
    print(f"{'micro':24} P {precision:.2f}  R {recall:.2f}  F1 {2 * precision * recall / (precision + recall):.3f}")
    if args.write:
        WEIGHTS.write_text(json.dumps(tables, indent=0, ensure_ascii=False) + "\n", "utf-8")


def _fit(examples: list[Example]) -> dict[str, float]:
    """Fewer examples than for names: rarer signs count too."""
    return fit(examples, decay=2e-3, rarest=4)


def _report(kind: str, examples: list[Example], gold: set[tuple[str, str]], total: Counter[str]) -> float:
    best: dict[tuple[str, str], float] = {}
    for fold in range(5):
        table = _fit([e for e in examples if fold_of(e.article) != fold])
        best |= scored([e for e in examples if fold_of(e.article) == fold], table)
    threshold = max((t / 100 for t in range(16, 80, 2)), key=lambda t: figures(best, gold, t)[2])
    precision, recall, f1 = figures(best, gold, threshold)
    found = {pair for pair, score in best.items() if score >= threshold}
    total.update(hit=len(found & gold), found=len(found), gold=len(gold))
    print(f"{kind:24} P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  (n {len(gold)}, threshold {threshold:.2f})")
    return threshold


if __name__ == "__main__":
    main()
