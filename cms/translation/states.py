"""How far a text has come in one language, and who may take it further. Pure: knows no Django."""

from enum import StrEnum


class State(StrEnum):
    """The states of a segment; the words are those of the translation tools that professionals use."""

    EMPTY = "empty"
    DRAFT = "draft"
    TRANSLATED = "translated"
    NEEDS_WORK = "needs-work"
    APPROVED = "approved"
    OUTDATED = "outdated"


class Act(StrEnum):
    """What was done to a segment, as its history tells it."""

    SAVE = "save"
    TRANSLATE = "translate"
    APPROVE = "approve"
    SEND_BACK = "send-back"
    OVERRIDE = "override"
    LINK = "link"
    RESTORE = "restore"
    MERGE = "merge"
    CONFLICT = "conflict"
    CARRY_OVER = "carry-over"
    KEEP_MEANING = "keep-meaning"
    IMPORT = "import"
    MACHINE = "machine"


# What a translator still has to look at.
OPEN = frozenset({State.EMPTY, State.DRAFT, State.NEEDS_WORK, State.OUTDATED})

# From which states each act may be done; saving a text is possible from all of them.
POSSIBLE = {
    Act.TRANSLATE: frozenset({State.DRAFT, State.NEEDS_WORK, State.OUTDATED, State.TRANSLATED}),
    Act.APPROVE: frozenset({State.TRANSLATED}),
    Act.SEND_BACK: frozenset({State.TRANSLATED, State.APPROVED}),
    Act.OVERRIDE: frozenset({State.DRAFT, State.NEEDS_WORK, State.OUTDATED, State.TRANSLATED}),
    Act.KEEP_MEANING: frozenset({State.OUTDATED}),
}


def may_follow(act: Act, state: State) -> bool:
    """Whether the act is possible in this state."""
    return state in POSSIBLE.get(act, frozenset(State))
