"""How much a finding weighs, and who may decide about it."""

from enum import StrEnum


class Severity(StrEnum):
    """What a code does in one language: it blocks, it asks for a waiver, or it is off."""

    BLOCK = "block"
    WARN = "warn"
    OFF = "off"


class Role(StrEnum):
    """Who signs off a page, and who may waive a finding."""

    MEDICAL = "medical"
    LANGUAGE = "language"
    COMPLIANCE = "compliance"
