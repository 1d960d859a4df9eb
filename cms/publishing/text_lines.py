"""Texts as JSON Lines: reads one line, examines it, writes the answer, and names what is wrong with a bad line."""

import json
from collections.abc import Callable

from django.utils import translation
from django.utils.translation import gettext as _

from cms.publishing.json_lines import BadLine, asked_in, require_one_of
from cms.publishing.rule_messages import message
from cms.publishing.rules.registry import Registry, known_from_the_start
from cms.publishing.rules.text import KINDS, Text, findings, severity_of

AUDIENCES = ("public", "professional", "hcp")  # the last two are the same


def answer(line: bytes, *, registry_of: Callable[[str], Registry | None] = known_from_the_start) -> str:
    """The answer to one line, as one line of JSON; its messages are in the language of the text."""
    asked = parsed(line)
    language = asked["locale"]
    text = Text(asked["text"], language, asked["kind"], asked["audience"], registry_of(language))
    with translation.override(text.locale):
        found = [
            {
                "rule": each.rule,
                "severity": str(severity_of(each.rule, text)),
                "start": each.start,
                "end": each.end,
                "message": message(each),
            }
            for each in findings(text)
        ]
    return json.dumps({"id": asked["id"], "findings": found})  # ASCII: any terminal, any lone surrogate


def parsed(line: bytes) -> dict:
    """The fields of a line, checked; `kind` and `audience` may be left out."""
    asked = {"kind": "treatment", "audience": "public"} | asked_in(line)
    for field, allowed in (("kind", KINDS), ("audience", AUDIENCES)):
        require_one_of(field, asked[field], allowed)
    if not isinstance(asked.get("text"), str):
        raise BadLine(_("“%(field)s” is missing or is not text.") % {"field": "text"})
    return asked
