"""REV-001: a second reader, who knows no rules and has read some thousand texts that were judged.

Patterns find what somebody thought of. This reader compares a passage with all texts of the corpus, those that do
harm and those that do not, by their words and pieces of words (a linear classifier, see
`bin/train_second_reader.py`). It cannot say which rule is broken, and it can be wrong: so it asks for the judgement
of a person, who may let the passage stand. It is quiet where a rule has spoken already.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from math import sqrt

from cms.publishing.rules.text.criteria import tells_whom_a_study_takes
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.hearsay import is_taken_back
from cms.publishing.rules.text.reading import Sentence, Text
from cms.publishing.rules.text.second_reader.grams import grams, words
from cms.publishing.rules.text.second_reader.weights import Weights, weights_of

RULE = "REV-001"
NOT_READ = frozenset({"link", "ui"})
SENTENCES = 3  # of a passage: as many as most texts of the corpus have
FEWEST_GRAMS = {"en": 130, "ru": 130, "zh": 45}  # fewer words say too little to judge
MOST_NAMED = 3


def passages_like_those_that_harm(text: Text, refused: Collection[Finding] = ()) -> Iterator[Finding]:
    """Each passage that reads like texts that were refused, with the sentence that weighs most.

    `refused` is what the rules refuse already.
    """
    if text.kind in NOT_READ:
        return
    weights, sentences = weights_of(text.language), text.sentences
    marks = grams_of_kind(text)
    weighed, sizes = [], []
    for each in sentences:
        found = grams(text.words_of(each), text.language, is_question=each.is_question) | marks
        weighed.append(weights.of(found))
        sizes.append(len(found))
    settled, named = _sentences_with(refused, text), set()
    for first in range(max(1, len(sentences) - SENTENCES + 1)):
        passage = range(first, min(first + SENTENCES, len(sentences)))
        if not _reads_like_harm(passage, weighed, sizes, text.language):
            continue
        claimed = _are_claimed(text, passage)
        if not _reads_like_harm(claimed, weighed, sizes, text.language):
            continue
        heaviest = max(claimed, key=lambda number: weighed[number] / sqrt(sizes[number]))
        if heaviest not in named and settled.isdisjoint(passage):
            named.add(heaviest)
            yield _of(text, sentences[heaviest], weights)


def _reads_like_harm(passage: Sequence[int], weighed: list[float], sizes: list[int], language: str) -> bool:
    size = sum(sizes[number] for number in passage)
    if size < FEWEST_GRAMS[language]:
        return False
    return sum(weighed[number] for number in passage) / sqrt(size) > weights_of(language).threshold


def _are_claimed(text: Text, passage: Sequence[int]) -> list[int]:
    """The passage without what others said and the text takes back, and without whom a study takes."""
    return [
        number
        for number in passage
        if not is_taken_back(text, text.sentences[number])
        and not tells_whom_a_study_takes(text, text.sentences[number])
    ]


def _sentences_with(refused: Collection[Finding], text: Text) -> set[int]:
    """The numbers of the sentences in which something is refused."""
    starts = [text.span(each.start, each.end)[0] for each in text.sentences] if refused else []
    ranges = [(_number(starts, each.start), _number(starts, each.end - 1)) for each in refused]
    return {number for first, last in ranges for number in range(first, last + 1)}


def _number(starts: list[int], at: int) -> int:
    return max(bisect_right(starts, at) - 1, 0)


def grams_of_kind(text: Text) -> set[str]:
    """What kind of text it is, as one more piece: a quotation may say what a treatment page may not."""
    return {f"\t{text.kind}", "\tpublic" if text.is_public else "\tprofessional"}


def _of(text: Text, sentence: Sentence, weights: Weights) -> Finding:
    because = ", ".join(_heaviest(text.words_of(sentence), text.language, weights))
    return finding(RULE, text, sentence.start, sentence.end, because=because)


def _heaviest(sentence: str, language: str, weights: Weights) -> list[str]:
    """The few words that weigh most, none of them part of another."""
    weighed = {word: weights.of(grams(word, language)) for word in words(sentence, language)}
    found: list[str] = []
    for word in sorted(weighed, key=lambda word: -weighed[word]):
        if not any(set(word) & set(other) if language == "zh" else word in other for other in found):
            found.append(word)
        if len(found) == MOST_NAMED:
            break
    return found
