"""From the demo’s content to the values of fields: texts in one language, keys as what they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from stories.demo.content.text import T

# Under these names, a text in the content is the key of something else.
LIBRARIES = {
    "person": "persons",
    "physicians": "persons",
    "reviewed_by": "persons",
    "interviewee": "persons",
    "condition": "conditions",
    "therapies": "therapies",
    "hospital": "hospitals",
    "hospitals": "hospitals",
    "claim": "claims",
    "claims": "claims",
    "expected_results": "claims",
    "outcome_disclaimer": "disclaimers",
    "cover": "images",
    "image": "images",
    "page": "pages",
    "source": "sources",
}
DATES = {
    "signed_on",
    "expires_on",
    "withdrawn_on",
    "reviewed_on",
    "review_due",
    "dated",
    "as_of",
    "data_cutoff",
}
ATTRIBUTES = {"en": "en", "ru": "ru", "zh-hans": "zh"}

Library = dict[str, dict[str, Any]]


def text_in(text: T, language: str) -> str:
    return getattr(text, ATTRIBUTES[language])


def value_of(name: str, value: Any, *, language: str, library: Library) -> Any:
    """What a field or a block of this name holds, in one language."""
    inside = {"language": language, "library": library}
    if isinstance(value, T):
        return text_in(value, language)
    if isinstance(value, dict):
        return {key: value_of(key, item, **inside) for key, item in value.items()}
    if isinstance(value, tuple):
        return value[0], value_of(value[0], value[1], **inside)
    if isinstance(value, list):
        return [value_of(name, item, **inside) for item in value]
    if value and name in DATES:
        return date.fromisoformat(value)
    if isinstance(value, str) and value and name in LIBRARIES:
        return _looked_up(library[LIBRARIES[name]], value, name)
    return value


def _looked_up(shelf: dict[str, Any], key: str, name: str) -> Any:
    if key not in shelf:
        raise ValueError(f"Unknown {name} {key!r}, must be one of: {', '.join(sorted(shelf))}")
    return shelf[key]


def images_in(content: Any) -> Iterator[str]:
    """The key of every illustration that the content names."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key in ("cover", "image") and isinstance(value, str):
                yield value
            else:
                yield from images_in(value)
    elif isinstance(content, list) or (isinstance(content, tuple) and not isinstance(content, T)):
        for item in content:
            yield from images_in(item)


def texts_in(content: Any) -> Iterator[T]:
    """Every text of the content; what is the same in all languages comes three times over."""
    if isinstance(content, T):
        yield content
    elif isinstance(content, str):
        yield T(content, content, content)
    elif isinstance(content, dict):
        for value in content.values():
            yield from texts_in(value)
    elif isinstance(content, (list, tuple)):
        for item in content:
            yield from texts_in(item)
