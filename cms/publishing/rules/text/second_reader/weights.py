"""What the second reader has learnt: a weight for each piece of a text, one file a language.

The files are made by `bin/train_second_reader.py` from the corpus and are not written by hand. The first line says
what was learnt from what: the digest of the corpus, and the threshold. Then a piece and its weight in thousandths on
each line.
"""

import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from pathlib import Path

LEARNT = Path(__file__).parent / "learnt"
THOUSANDTHS = 1000


@dataclass(frozen=True)
class Weights:
    """The weight of each known piece; a passage whose sum over the root of its size is above the threshold is named."""

    by_gram: Mapping[str, int]
    threshold: float
    corpus: str  # the digest of what it was learnt from

    def of(self, grams: Iterable[str]) -> float:
        """What the pieces weigh together; those that are not known weigh nothing."""
        return sum(map(self.by_gram.get, grams, repeat(0))) / THOUSANDTHS


@lru_cache
def weights_of(language: str) -> Weights:
    """Read when first asked for: 20,000 lines a language."""
    with gzip.open(LEARNT / f"{language}.tsv.gz", "rt", encoding="utf-8", newline="\n") as file:
        head = json.loads(file.readline())
        lines = file.read().split("\n")
    pairs = (line.rsplit(" ", 1) for line in lines if line)
    return Weights({gram: int(weight) for gram, weight in pairs}, head["threshold"], head["corpus"])


def write_weights(language: str, weights: Mapping[str, int], threshold: float, corpus: str) -> None:
    """The same weights give the same bytes."""
    head = json.dumps({"threshold": threshold, "corpus": corpus})
    body = "\n".join(f"{gram} {weight}" for gram, weight in sorted(weights.items()))
    LEARNT.mkdir(exist_ok=True)
    with gzip.GzipFile(LEARNT / f"{language}.tsv.gz", "wb", mtime=0) as file:
        file.write(f"{head}\n{body}\n".encode())
