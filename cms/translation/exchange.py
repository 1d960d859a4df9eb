"""JSON Lines in and out of `check_translation`: one pair a line, one answer a line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cms.languages import BY_CODE
from cms.translation.figures import compare
from cms.translation.messages import wording

FIELDS = ("source", "target", "locale")


@dataclass(frozen=True)
class Pair:
    """A source and its translation, as they were sent."""

    id: str | int | None
    source: str
    target: str
    locale: str


@dataclass(frozen=True)
class BadLine:
    """A line that cannot be answered, and why."""

    number: int
    reason: str


def requests_in(lines: Iterable[bytes]) -> Iterator[Pair | BadLine]:
    """Each line as a pair, or as what is wrong with it. Empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _pair(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError:
            yield BadLine(number, "not UTF-8")
        except json.JSONDecodeError as error:
            yield BadLine(number, f"not JSON: {error.msg} at character {error.pos + 1}")
        except RecursionError:
            yield BadLine(number, "not JSON: nested too deeply")
        except ValueError as error:
            yield BadLine(number, str(error))


def _pair(line: str) -> Pair:
    asked = json.loads(line)
    if not isinstance(asked, dict):
        raise ValueError(f"a line must be an object, this is {type(asked).__name__}")
    for name in FIELDS:
        if not isinstance(asked.get(name), str):
            raise ValueError(f"“{name}” must be a text")
    if not isinstance(asked.get("id"), (str, int, type(None))):
        raise ValueError("“id” must be a text or a number")
    locale = _locale(asked["locale"])
    if locale not in BY_CODE:
        raise ValueError(f"unknown locale {asked['locale'][:40]!r}, must be one of: {', '.join(BY_CODE)}")
    return Pair(asked.get("id"), asked["source"], asked["target"], locale)


def _locale(asked: str) -> str:
    """Our code for a language tag: case does not matter in tags, and Chinese is published in one script."""
    code = asked.strip().lower().replace("_", "-")
    return "zh-hans" if code in ("zh", "zh-cn", "zh-hans-cn") else code


def answer(pair: Pair) -> str:
    """The answer to a pair, as a line of JSON, worded in the active language."""
    result = compare(pair.source, pair.target, pair.locale)
    findings = [
        {
            "code": found.code,
            "severity": found.severity.value,
            "source": list(found.source) if found.source else None,
            "target": list(found.target) if found.target else None,
            "message": wording(found, pair.source, pair.target),
        }
        for found in result.findings
    ]
    # ASCII, so that a lone surrogate that came in as an escape can go out again
    return json.dumps({"id": pair.id, "verdict": result.verdict, "findings": findings})
