"""The context scorer: a small logistic model; its weights are learned by benchmarks/learn_press.py.

A context feature has a weight of its own, one more in its language, and one more where the name is ambiguous.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from bot.domain.match_context import Hit, Reading, context_features, is_ambiguous, name_traits
from bot.domain.match_forms import fold

_MOST_HITS = 5
_SURE = 0.9
_CUE = 2.5
_STEP, _LEAST, _MOST = 0.12, 0.02, 0.98

Weights = Mapping[str, float]


@cache
def weights() -> Weights:
    """Feature name to weight, with `threshold`: the score from which a place counts."""
    table: dict[str, float] = json.loads(files("bot.domain").joinpath("match_weights.json").read_text("utf-8"))
    return table


def document_features(hits: Sequence[Hit]) -> list[str]:
    """What the places of one name say together."""
    features = []
    if len(hits) > 1:
        features.append("d:repeated")
        if len({hit.source for hit in hits}) > 1:
            features.append("d:aliases")
    if len(hits) > 3:
        features.append("d:often")
    return features


def crossed(context: Sequence[str], lang: str, ambiguous: bool) -> list[str]:
    """The context's features with their variants for the language and for ambiguous names: what is learned."""
    names = [*context, *(f"{lang} {name}" for name in context), f"lang:{lang}"]
    return [*names, *(f"amb {name}" for name in context), f"amb {lang}"] if ambiguous else names


@cache
def _merged(lang: str, ambiguous: bool) -> tuple[Weights, float]:
    """The weights of `crossed`, added up beforehand per context feature, and their constant part."""
    table = weights()
    plain = {name.removeprefix(f"{lang} ").removeprefix("amb ") for name in table}
    prefixes = ("", f"{lang} ", "amb ") if ambiguous else ("", f"{lang} ")
    merged = {name: sum(table.get(prefix + name, 0.0) for prefix in prefixes) for name in plain}
    constant = table["bias"] + table.get(f"lang:{lang}", 0.0) + (table.get(f"amb {lang}", 0.0) if ambiguous else 0.0)
    return merged, constant


def log_odds(reading: Reading, hit: Hit, together: Sequence[str]) -> float:
    """How much speaks for one place, before the firm's own cues."""
    merged, constant = _merged(reading.lang, is_ambiguous(hit.source))
    own = weights()
    context = sum(merged.get(name, 0.0) for name in context_features(reading, hit))
    return constant + context + sum(own.get(name, 0.0) for name in (*together, *name_traits(hit.source)))


def cue_bonus(folded: str, cues: Sequence[str]) -> float:
    """Log-odds that the firm's own cues add: its town, domain, industry or people stand in the text."""
    if not cues:
        return 0.0
    padded = f" {folded} "
    return _CUE * min(2, sum(1 for cue in cues if cue.strip() and f" {fold(cue).strip()} " in padded))


def probability(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def taught(threshold: float | None, fits: bool) -> float:
    """The threshold of one alias after "fits" or "doesn't fit"; None is the untaught one."""
    start = weights()["threshold"] if threshold is None else threshold
    return min(_MOST, max(_LEAST, start - _STEP if fits else start + _STEP))


class Scorer:
    """Decides with the thresholds that a team has taught per (id, name or alias); 1 or more never counts."""

    def __init__(self, thresholds: Mapping[tuple[str, str], float]) -> None:
        self._usual = weights()["threshold"]
        self._thresholds = dict(thresholds)

    def decide(self, reading: Reading, hits: Sequence[Hit], id: str, cues: Sequence[str]) -> tuple[Hit, float] | None:
        """The first hit that counts, with the best score; None where the text means something else."""
        together = document_features(hits)
        bonus = cue_bonus(reading.folded, cues)
        first: Hit | None = None
        best = 0.0
        for hit in hits[:_MOST_HITS]:
            score = probability(log_odds(reading, hit, together) + bonus)
            best = max(best, score)
            if first is None and score >= self._thresholds.get((id, hit.source), self._usual):
                first = hit
            if first is not None and best >= _SURE:
                break
        return None if first is None else (first, round(best, 4))
