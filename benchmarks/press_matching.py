"""Measures the press matcher beside the usual way, a word-boundary search for names and aliases, in one run.

    python benchmarks/press_matching.py ARTICLES.jsonl WATCHLIST.json [--names 50000]

Quality on the articles held out by learn_press.py (with weights fitted on the others), and of event kinds by four
cross-validations (learn_events.py); speed and build (in CPU seconds of one core) and memory with a list filled up to
`--names` with invented firms, over articles of 2,600 characters. Skips when the data is absent.
"""

import argparse
import json
import random
import re
import resource
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from learn_events import labelled_and_seen, measured
from learn_press import PRIORS, all_examples, figures, fit, held_out, scored

from bot.domain.matching import Matcher, Watched

Pair = tuple[str, str]
LENGTH, PEER_ARTICLES = 2_600, 4
SYLLABLES = [
    "ber",
    "lin",
    "tor",
    "ma",
    "sen",
    "dor",
    "fel",
    "bach",
    "stein",
    "hof",
    "wer",
    "gra",
    "mon",
    "lu",
    "xa",
    "vi",
    "qua",
    "pol",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("watchlist", type=Path)
    parser.add_argument("--names", type=int, default=50_000)
    args = parser.parse_args()
    if not args.articles.exists() or not args.watchlist.exists():
        print("press_matching: no data here, skipped")
        return
    articles = [json.loads(line) for line in args.articles.read_text("utf-8").splitlines()]
    watchlist = json.loads(args.watchlist.read_text("utf-8"))
    _quality(articles, watchlist)
    _events(articles, watchlist)
    _speed("\n".join(a["text"] for a in articles if a["lang"] == "de"), watchlist, args.names)


def _quality(articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]) -> None:
    ids = {w["id"] for w in watchlist}
    kept = [a for a in articles if held_out(a["id"])]
    gold = {(a["id"], m["ent"]) for a in kept for m in a["mentions"] if m["ent"] in ids}
    examples = all_examples(articles, watchlist)
    table = fit([e for e in examples if not held_out(e.article)], PRIORS)
    best = scored([e for e in examples if held_out(e.article)], table)
    threshold = json.loads((Path(__file__).parent.parent / "bot/domain/match_weights.json").read_text())["threshold"]
    _line("matcher, held out", figures(best, gold, threshold))
    for label, of in (
        ("  firms in German news", _in_german_news(articles, watchlist)),
        ("  ambiguous names", _hard(watchlist)),
    ):
        _line(label, figures({p: s for p, s in best.items() if of(p)}, {p for p in gold if of(p)}, threshold))
    names = [(w["id"], _boundary([w["name"], *w["aliases"]])) for w in watchlist]
    peer = {(a["id"], id): 1.0 for a in kept for id, pattern in names if pattern.search(a["text"])}
    _line("word-boundary search", figures(peer, gold, 0.5))


def _in_german_news(articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]) -> Callable[[Pair], bool]:
    news = {a["id"] for a in articles if a["src"] == "smartdata"}
    firms = {w["id"] for w in watchlist if w.get("company")}
    return lambda pair: pair[0] in news and pair[1] in firms


def _hard(watchlist: list[dict[str, Any]]) -> Callable[[Pair], bool]:
    hard = {w["id"] for w in watchlist if w.get("hard")}
    return lambda pair: pair[1] in hard


def _events(articles: list[dict[str, Any]], watchlist: list[dict[str, Any]]) -> None:
    """With the threshold chosen on the folds that are scored, and on the others."""
    _, total = measured(*labelled_and_seen(articles, watchlist))
    for label, name in (("event kinds", ""), ("  thresholds nested", "nested ")):
        precision, recall = total[f"{name}hit"] / total[f"{name}found"], total[f"{name}hit"] / total["gold"]
        _line(label, (precision, recall, 2 * precision * recall / (precision + recall)))


def _boundary(names: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))


def _line(label: str, measured: tuple[float, float, float]) -> None:
    precision, recall, f1 = measured
    print(f"{label:22} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


def _speed(text: str, watchlist: list[dict[str, Any]], size: int) -> None:
    articles = [text[start : start + LENGTH] for start in range(0, len(text) - LENGTH, LENGTH)]
    names = [Watched(w["id"], w["name"], tuple(w["aliases"])) for w in watchlist]
    rng = random.Random(1)
    names += [Watched(f"x{i}", _invented(rng)) for i in range(size - len(names))]
    started = process_time()
    matcher = Matcher(names)
    build = process_time() - started
    times = sorted(_timed(matcher, article) for article in articles * 3)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(names)} names, CPU: build {build:.1f} s, {len(times) / sum(times):,.0f} articles/s, ", end="")
    print(f"p99 {times[int(len(times) * 0.99)] * 1000:.2f} ms, peak of this process {peak:.0f} MB")
    pattern = _boundary([w.name for w in names])
    started = process_time()
    for article in articles[:PEER_ARTICLES]:
        pattern.findall(article)
    print(f"regular expression over the same names: {PEER_ARTICLES / (process_time() - started):.1f} articles/s")


def _timed(matcher: Matcher, article: str) -> float:
    started = process_time()
    matcher.find(article)
    return process_time() - started


def _invented(rng: random.Random) -> str:
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))).capitalize() for _ in range(rng.randint(1, 3))]
    return " ".join([*words, rng.choice(["GmbH", "AG", "GmbH & Co. KG", "KG", "SE", "Ltd"])])


if __name__ == "__main__":
    main()
