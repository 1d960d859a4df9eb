"""The chain that binds each decision to the one before it. Pure: standard library only.

A link is the SHA-256 of the previous link and of the decision in canonical JSON (sorted keys, no spaces,
UTF-8), so nobody can change, insert or remove a decision without changing every link after it.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

START = "0" * 64


@dataclass(frozen=True)
class Fault:
    """Where the chain does not hold: `kind` is “changed”, “missing” or “cut” (the last links are gone)."""

    number: int
    kind: str


def canonical(decision: Mapping[str, object]) -> str:
    """The decision as text that is the same on every machine and in every database."""
    return json.dumps(decision, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else str(value)


def link(previous: str, decision: Mapping[str, object]) -> str:
    """The hash of this decision after the previous one, as 64 hexadecimal digits."""
    return hashlib.sha256(f"{previous}\n{canonical(decision)}".encode()).hexdigest()


def faults(
    links: Iterable[tuple[int, str, Mapping[str, object]]], *, head: tuple[int, str]
) -> Iterator[Fault]:
    """Every place where the chain of (number, hash, decision) does not hold up to its head (number, hash)."""
    number, previous = 0, START
    for found, given, decision in links:
        if found != number + 1:
            yield Fault(number + 1, "missing")
        elif link(previous, decision) != given:
            yield Fault(found, "changed")
        number, previous = found, given
    if number < head[0]:
        yield Fault(number + 1, "cut")
    elif (number, previous) != head:
        yield Fault(number, "changed")
