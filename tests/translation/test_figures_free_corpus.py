"""The bars of the guard on free translations: reordered, in words, in idiom, as a good translator writes.

The pairs were written in fifty rounds, each before the mends that it led to (the eleventh, the forty-first to the
forty-third and all from the forty-sixth on blind, without knowledge of the guard; the others later on against
families that had failed); `part` is the round, `level` says whether the wrong figure is a plain slip or a hard one.
What the guard did when it first saw each round (false alarms on the right ones, then wrong ones caught):

    round    1       2      3      4      5      6      7      8      9      10
    alarms   13/120  19/80  12/80  18/80  21/80  10/60  6/44   9/40   4/40   6/30
    plain    99/102  69/72  74/74  76/76  70/72  52/54  40/40  38/38  38/38  28/28
    hard     12/18   7/8    6/6    4/4    none   6/6    4/4    2/2    2/2    2/2

    round    11      12     13     14     15     16     17     18     19
    alarms   6/81    18/79  8/80   9/80   7/64   7/59   9/60   7/40   4/40
    plain    49/52   75/80  78/80  77/80  62/64  56/59  57/60  38/40  40/40
    hard     20/27   none

    round    20      21      22      23
    alarms   18/200  14/119  10/120  4/40
    plain    196/200 113/117 117/120 40/40
    hard     none

    round    24      25     26     27     28     29     30     31     32
    alarms   6/40    6/40   5/40   9/40   1/40   3/40   3/40   7/40   6/40
    plain    11/11   12/12  12/12  13/13  13/13  14/14  14/15  14/15  13/16
    hard     0/9     6/9    6/8    2/7    5/7    5/7    8/8    5/6    3/5

    round    33      34     35     36     37     38     39     40     41
    alarms   8/40    4/40   8/40   9/40   7/40   5/40   1/40   5/40   17/220
    plain    13/14   16/16  16/16  14/15  17/17  15/16  16/18  17/17  92/92
    hard     6/6     4/6    6/6    3/6    3/5    7/7    4/6    4/6    36/40

In the forty-first round 3 of 22 pairs that only deserve a notice were refused as well.

The forty-second and the forty-third were looked at twice: before the mends of the forty-first, when nothing had
been learnt from any of the three, and after them, which is the first look that says what those mends were worth.

    round    42, before  42, after  43, before  43, after
    alarms   12/240      6/240      13/240      8/240
    plain    97/100      97/100     96/100      96/100
    hard     42/44       42/44      40/44       39/44

In the second look 1 of 24 notices of the forty-second was refused, and 2 of 24 of the forty-third.

The forty-fourth and the forty-fifth were seen first after all of that (of the false alarms 5 of 260 are Russian
and 21 of 260 Chinese):

    round    44       45
    alarms   17/260   9/260
    plain    107/110  108/110
    hard     42/46    41/46

3 of 26 notices of the forty-fifth were refused. What they had in common was mended (a unit that the source leaves
unsaid, limits in another construction, times with a full stop, anniversaries).

The forty-sixth is Chinese only and idiomatic on purpose; of the forty-seventh 130 faithful pairs are Chinese and
60 Russian:

    round    46       47
    alarms   20/200   2/190
    plain    68/77    67/71
    hard     22/33    31/33
    twins    82/110   96/104

2 of 10 notices of the forty-sixth were refused, and 4 of 10 of the forty-seventh; those four said that a lost “may”
deserves a notice, which is an error by the table of equivalences, and are left out. What the misses had in common
was mended: directions, weekdays, poles and numbered places that changed although every figure stayed.

The forty-eighth, Chinese only, was looked at before any mend of the forty-sixth and the forty-seventh, and after
them:

    round    48, before  48, after
    alarms   9/180       8/180
    plain    62/69       63/69
    hard     16/30       21/30

What failed in the second look was mended by its kind: a denial that belongs to a limit or to a choice, cycles and
rates in their Chinese order, need and duty, events before and after, first and last, lettered kinds.

The forty-ninth (Russian, as varied as possible) and the fiftieth (Chinese, as varied as possible) were written blind
and looked at before any mend of either:

    round    49       50
    alarms   12/160   11/220
    plain    60/62    84/86
    hard     16/26    34/37
    twins    74/88    112/123

No notice of the forty-ninth was refused, and 1 of 16 of the fiftieth. What failed was mended by its kind, and for each
kind there are siblings beside it (parts `free-49s` and `free-50s`, written with knowledge of the guard). In Russian:
results told as found or not found, medians that were not reached, all but so many, from one way to another, decades of
ten days, logs, “by a third” and threefold, higher and lower, lists told the other way round, before and after in the
other order, and the opposites that only Chinese had. In Chinese: totals and their parts, ten past, lettered groups,
lists that are counted, sides named more than once, thirds of a month.

The fifty-first (both languages, ordinary and moderately free) was looked at after the mends of the forty-ninth and
before and after those of the fiftieth, with the same result, and is not mended yet: alarms 2/120 in Russian and 10/120
in Chinese, plain 42/46 and 43/46, hard 11/20 and 14/20, twins 52/66 and 53/66. What it lacks are opposites without a
rule of their own (gained and lost weight, ahead and behind, refundable and not) and «вправе» or 可 for “may”.

So these pairs are no longer unseen: the bars below keep what was gained, they do not say what a new text meets.
That is what `unread.jsonl` is for: 140 ordinary segments in both languages, written blind and looked at only as a
whole after all mends (false alarms 4/140, plain 53/54, hard 22/23, twins 74/77). Who mends with it writes a new one.
`unread-subtle.jsonl` are 240 segments with the subtlest errors of the table, unread as well. They are beyond the guard:
alarms 7/100 in Russian and 7/140 in Chinese, plain 32/33 and 39/46, hard 16/22 and 19/31, twins 44/55 and 53/77.
"""

import json
from pathlib import Path

import pytest

from cms.translation.figures import compare

CORPUS = Path(__file__).parent / "corpus"


def pairs(language: str, **wanted: str) -> list[dict]:
    lines = (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [pair for pair in map(json.loads, lines) if wanted.items() <= pair.items()]


def refused(pair: dict) -> bool:
    return compare(pair["source"], pair["target"], pair["locale"]).verdict == "error"


@pytest.mark.parametrize(("level", "share"), [("plain", 0.97), ("hard", 0.6)])
@pytest.mark.parametrize("language", ["free-ru", "free-zh", "unread"])
def test_wrong_figures_are_caught_in_free_translations(language, level, share):
    wrong = pairs(language, expected="error", level=level)
    missed = [pair["target"] for pair in wrong if not refused(pair)]
    assert len(wrong) - len(missed) >= share * len(wrong), missed


@pytest.mark.parametrize("language", ["free-ru", "free-zh", "unread"])
def test_of_the_free_and_faithful_translations_at_most_3_of_100_are_refused(language):
    faithful = pairs(language, expected="faithful")
    alarms = [pair["target"] for pair in faithful if refused(pair)]
    assert len(alarms) <= 0.03 * len(faithful), alarms


@pytest.mark.parametrize("language", ["free-ru", "free-zh", "unread"])
def test_free_translations_are_told_from_their_wrong_twins(language):
    right = {
        pair["id"].removesuffix("-right"): refused(pair) for pair in pairs(language, expected="faithful")
    }
    twins = [
        (pair, right[twin])
        for pair in pairs(language, expected="error")
        if (twin := pair["id"].removesuffix("-wrong")) in right
    ]
    apart = sum(refused(pair) and not right_is_refused for pair, right_is_refused in twins)
    assert apart >= 0.85 * len(twins)
