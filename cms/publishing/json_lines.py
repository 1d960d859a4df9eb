"""JSON Lines of the checking commands: one object a line, one answer a line, a bad line named and passed over."""

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable
from typing import Protocol

from django.utils.translation import gettext as _

from cms.languages import BY_CODE


class BadLine(ValueError):
    """What is wrong with a line, in words."""


class Stream(Protocol):
    """Where a command writes: its own standard output or standard error, which end each line themselves."""

    def write(self, words: str) -> object: ...

    def flush(self) -> object: ...


def answer_all(lines: Iterable[bytes], answer: Callable[[bytes], str], *, out: Stream, err: Stream) -> bool:
    """Answers each line as soon as it is there; says whether all of them could be answered."""
    is_whole = True
    for number, line in enumerate(lines, start=1):
        line = line.removeprefix(BOM_UTF8) if number == 1 else line
        if not line.strip():
            continue
        try:
            out.write(answer(line))
            out.flush()
        except BadLine as bad:
            is_whole = False
            err.write(_("Line %(number)s: %(reason)s") % {"number": number, "reason": bad})
    return is_whole


def asked_in(line: bytes) -> dict:
    """The object of a line, with an `id` and with a language we publish in."""
    try:
        asked = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise BadLine(_("this is not UTF-8.")) from None
    except RecursionError:
        raise BadLine(_("the JSON is nested too deeply.")) from None
    except ValueError:
        raise BadLine(_("this is not valid JSON.")) from None
    if not isinstance(asked, dict):
        raise BadLine(_("a line must be one JSON object."))
    if isinstance(asked.get("id"), bool) or not isinstance(asked.get("id"), str | int):
        raise BadLine(_("“id” is missing or is neither text nor a number."))
    require_one_of("locale", asked.get("locale"), BY_CODE)
    return asked


def require_one_of(field: str, value: object, allowed: Iterable[str]) -> None:
    """Raises BadLine, which names the choices, for a value that is none of them."""
    if value not in (choices := tuple(allowed)):
        words = _("“%(field)s” must be one of: %(allowed)s.")
        raise BadLine(words % {"field": field, "allowed": ", ".join(choices)})


def _no_number(name: str) -> None:
    """JSON knows neither NaN nor Infinity, though Python reads them."""
    raise ValueError(f"Not JSON: {name}")
