"""Teaches the second reader (REV-001) what the corpus holds, and says how well it reads what it was not taught.

    train_second_reader.py           learn from everything, write cms/publishing/rules/text/second_reader/learnt/
    train_second_reader.py --folds   learn from four fifths and read the last, five times; nothing is written

A linear support vector machine with squared loss, by dual coordinate descent (Hsieh et al., ICML 2008), on pieces
that count the more the rarer they are. The same corpus gives the same weights.
"""

import argparse
import hashlib
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import log, sqrt
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cms.publishing.rules.text import Text  # noqa: E402
from cms.publishing.rules.text.second_reader import SENTENCES, grams_of_kind, weights  # noqa: E402
from cms.publishing.rules.text.second_reader.grams import grams  # noqa: E402
from cms.publishing.rules.text.words import WORDS  # noqa: E402

CORPUS = ROOT / "tests" / "publishing" / "corpus"
LANGUAGES = {"en": "en", "ru": "ru", "zh": "zh-hans"}
COST = 0.01  # of a text on the wrong side
RARITY = 1.5  # how much more a rare piece says: the power of its inverse document frequency
ROUNDS = 12
KEPT = 50_000  # pieces that weigh most
FEWEST_TEXTS = 2  # in which a piece stands
FOLDS = 5
SHARES = (0.002, 0.005, 0.01, 0.02)
FALSE = {"en": 0.01, "ru": 0.01, "zh": 0.004}  # of the harmless passages: where the threshold is set


@dataclass(frozen=True)
class Passage:
    """What is read at once, its pieces, and whether it does harm."""

    grams: dict[str, int]
    size: int
    harms: bool
    row: str


def corpus_files(language: str) -> list[Path]:
    """What it is taught: all but the texts that stay unread, by which rules and reader are judged, and the quietest.

    From metaphors it learns nothing that holds for other metaphors, and reads ordinary texts worse.
    """
    return sorted(
        path for path in CORPUS.glob(f"*{language}.jsonl") if not path.name.startswith(("unread-", "quiet-"))
    )


def digest(language: str) -> str:
    """Of all that the weights depend on: the texts, and the classes of words."""
    classes = json.dumps(WORDS[language]).encode()
    return hashlib.sha256(
        b"".join([path.read_bytes() for path in corpus_files(language)] + [classes])
    ).hexdigest()[:16]


def rows(language: str) -> list[dict]:
    lines = (
        line for path in corpus_files(language) for line in path.read_text(encoding="utf-8").splitlines()
    )
    return [json.loads(line) for line in lines]


def passages(row: dict) -> Iterator[Passage]:
    """A harmful text as a whole, since nobody noted which of its sentences harms; a harmless one in every length."""
    text = Text(row["text"], row["locale"], row["kind"], row["audience"])
    marks = grams_of_kind(text)
    read = [
        grams(text.words_of(each), text.language, is_question=each.is_question) | marks
        for each in text.sentences
    ]
    lengths = {len(read)} if row["block"] else {1, min(SENTENCES, len(read))}
    for length in sorted(lengths - {0}):
        for first in range(len(read) - length + 1):
            part = read[first : first + length]
            found = Counter(gram for each in part for gram in each)
            yield Passage(found, found.total(), bool(row["block"]), row["id"])


def learn(taught: list[Passage]) -> dict[str, float]:
    """The weight of each piece."""
    known = Counter(gram for each in taught for gram in each.grams)
    known = {
        gram: log((1 + len(taught)) / (1 + texts)) ** RARITY
        for gram, texts in known.items()
        if texts >= FEWEST_TEXTS
    }
    harmful = sum(each.harms for each in taught)
    cost = {
        True: COST * len(taught) / (2 * harmful),
        False: COST * len(taught) / (2 * (len(taught) - harmful)),
    }
    weight = dict.fromkeys(sorted(known), 0.0)
    bias = 0.0
    examples = []
    for each in taught:
        root = sqrt(each.size)
        values = [
            (gram, known[gram] * each.grams[gram] / root) for gram in sorted(each.grams) if gram in known
        ]
        norm = sum(value * value for _, value in values) + 1
        examples.append((values, 1 if each.harms else -1, norm, 0.5 / cost[each.harms]))
    alpha = [0.0] * len(examples)
    order, chance = list(range(len(examples))), random.Random(1)  # noqa: S311 – the same every time
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for number in order:
            values, side, norm, slack = examples[number]
            margin = side * (sum([weight[gram] * value for gram, value in values]) + bias)
            before = alpha[number]
            alpha[number] = max(0.0, before - (margin - 1 + slack * before) / (norm + slack))
            if step := (alpha[number] - before) * side:
                bias += step
                for gram, value in values:
                    weight[gram] += step * value
    return {gram: weight[gram] * rarity for gram, rarity in known.items()} | {"": bias}


def score(weight: dict[str, float], passage: Passage) -> float:
    total = sum(weight.get(gram, 0.0) * count for gram, count in passage.grams.items())
    return total / sqrt(passage.size) + weight[""]


def folded(taught: list[Passage], rows_of: list[str]) -> list[tuple[Passage, float]]:
    """Every passage with the score that a reader gives it who has not been taught its text."""
    fold = {row: number % FOLDS for number, row in enumerate(rows_of)}
    found = []
    for number in range(FOLDS):
        weight = learn([each for each in taught if fold[each.row] != number])
        found += [(each, score(weight, each)) for each in taught if fold[each.row] == number]
        print(".", end="", flush=True)
    return found


def threshold_of(scored: list[tuple[Passage, float]], share: float) -> float:
    """Above it lies this share of the harmless passages."""
    harmless = sorted((points for each, points in scored if not each.harms), reverse=True)
    return harmless[int(share * len(harmless))]


def told(scored: list[tuple[Passage, float]]) -> None:
    harmless = sorted((points for each, points in scored if not each.harms), reverse=True)
    harmful = [points for each, points in scored if each.harms]
    for share in SHARES:
        limit = harmless[int(share * len(harmless))]
        found = sum(points > limit for points in harmful) / len(harmful)
        print(f"  asks about {share:.1%} of {len(harmless)} harmless passages,", end=" ")
        print(f"finds {found:.0%} of {len(harmful)} harmful texts")


def teach(language: str, *, writes: bool) -> None:
    all_rows = rows(language)
    taught = [passage for row in all_rows for passage in passages(row)]
    print(f"{language}: {len(all_rows)} texts, {len(taught)} passages ", end="", flush=True)
    scored = folded(taught, [row["id"] for row in all_rows])
    print()
    told(scored)
    if not writes:
        return
    learnt = learn(taught)
    threshold = threshold_of(scored, FALSE[language]) - learnt.pop("")
    heaviest = sorted(learnt, key=lambda gram: (-abs(learnt[gram]), gram))[:KEPT]
    kept = {gram: round(learnt[gram] * weights.THOUSANDTHS) for gram in heaviest}
    weights.write_weights(language, kept, round(threshold, 4), digest(language))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--folds", action="store_true", help="only say how well it reads what it was not taught"
    )
    parser.add_argument("languages", nargs="*", default=list(LANGUAGES))
    given = parser.parse_args()
    for language in given.languages:
        teach(language, writes=not given.folds)


if __name__ == "__main__":
    main()
