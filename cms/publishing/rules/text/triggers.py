"""What a text must contain for a pattern to match at all: literals, read off the pattern itself.

Most sentences of a page hold none of the words that a rule is about. Looking for words is far cheaper than
trying a pattern at every letter, so a pattern is tried only in sentences that hold one of its literals.
"""

import re

try:
    from re import _constants as _op
    from re import _parser
except ImportError:  # another Python: every sentence is tried, slower and just as right
    _parser = None

_MOST = 400


def literals_of(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """Strings one of which stands in every match; nothing where the pattern does not tell."""
    if _parser is None or flags & re.IGNORECASE:
        return None
    return _needed(_parser.parse(pattern, flags))


def _needed(tree) -> frozenset[str] | None:
    """The best of what the parts of a sequence need: every one of them must be there, so one is enough."""
    best, run = None, []
    for op, given in [*tree, (None, None)]:
        if op is _op.LITERAL:
            run.append(chr(given))
            continue
        if run:
            best = _better(best, frozenset(["".join(run)]))
            run = []
        if op is not None:
            best = _better(best, _needed_by(op, given))
    return best


def _needed_by(op, given) -> frozenset[str] | None:
    if op is _op.SUBPATTERN:
        return _needed(given[-1])
    if op in (_op.MAX_REPEAT, _op.MIN_REPEAT) and given[0] >= 1:
        return _needed(given[2])
    if op is _op.BRANCH:
        parts = [_needed(part) for part in given[1]]
        if any(part is None for part in parts):
            return None
        joined = frozenset().union(*parts)
        return joined if len(joined) <= _MOST else None
    if op is _op.IN and len(given) <= 12 and all(kind is _op.LITERAL for kind, _ in given):
        return frozenset(chr(code) for _, code in given)
    return None


def _better(one: frozenset | None, other: frozenset | None) -> frozenset | None:
    """Long literals say more than short ones, and few more than many."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=_telling)


def _telling(literals: frozenset[str]) -> float:
    rare = sum(25.0 ** -min(_weight(each), 6) for each in literals)
    return -rare


def _weight(literal: str) -> float:
    """A Han character tells about as much as three letters."""
    return sum(2.2 if char > "\u3400" else 0.1 if char in " -%/" else 1.0 for char in literal)
