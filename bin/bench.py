"""What the gate costs: processor time of a long text, of a translated sentence, and of a record (`make bench`)."""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cms.publishing.rules.records import findings as record_findings  # noqa: E402
from cms.publishing.rules.records import read  # noqa: E402
from cms.publishing.rules.text import LANGUAGES, Text, findings  # noqa: E402
from cms.translation import figures  # noqa: E402
from cms.translation.alignment import Segment, align  # noqa: E402

CORPUS = ROOT / "tests" / "publishing" / "corpus"
PAIRS = ROOT / "tests" / "translation" / "corpus"
WORDS = 3000
RUNS = 9
TODAY = date(2026, 6, 1)  # that of the corpus


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def taken(act: Callable[..., object], *given: object) -> float:
    """Processor time in milliseconds."""
    before = time.process_time()
    act(*given)
    return (time.process_time() - before) * 1000


def examine(text: str, language: str) -> None:
    list(findings(Text(text, language)))


def compare(pair: dict) -> None:
    figures.compare(pair["source"], pair["target"], pair["locale"])


def check(row: dict) -> None:
    list(record_findings(read(row["record"], locale=row["locale"], today=TODAY)))


def report(name: str, times: Iterable[float]) -> None:
    ordered = sorted(times)
    last = ordered[round(0.95 * (len(ordered) - 1))]
    print(f"{name:<44} median {statistics.median(ordered):8.2f} ms   p95 {last:8.2f} ms   n {len(ordered)}")


def page(language: str) -> str:
    """Harmless prose of the corpus, to 3,000 words; in Chinese, characters."""
    short = language.split("-")[0]
    prose = [row["text"] for row in rows(CORPUS / f"{short}.jsonl") if not row["block"]]
    if short == "zh":
        return ("".join(prose) * 9)[:WORDS]
    return " ".join((" ".join(prose).split() * 9)[:WORDS])


def rewritten_page(dice: random.Random) -> list[Segment]:
    """500 texts made of the same words in any order: the dearest thing for the alignment of an edited source."""
    words = " ".join(row["source"] for row in rows(next(iter(sorted(PAIRS.glob("*.jsonl")))))).split()[:60]
    return [Segment(f"body.{number // 9}", " ".join(dice.choices(words, k=25))) for number in range(500)]


def main() -> None:
    for language in LANGUAGES:
        text = page(language)
        examine(text, language)  # patterns are read when they are first asked for
        report(
            f"text rules, {WORDS} words, {language}", [taken(examine, text, language) for _ in range(RUNS)]
        )
    for path in sorted(PAIRS.glob("*.jsonl")):
        report(f"figure guard, {path.stem}", [taken(compare, pair) for pair in rows(path)])
    dice = random.Random(1)  # noqa: S311  the same page each time
    old = rewritten_page(dice)
    report("an edit of 500 texts, aligned", [taken(align, old, rewritten_page(dice)) for _ in range(RUNS)])
    report("record rules", [taken(check, row) for row in rows(CORPUS / "records.jsonl")])


if __name__ == "__main__":
    main()
