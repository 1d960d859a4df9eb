"""Versions of the rules: which there have been, and which rules belong to one.

A rule that is added, or that finds more than it did, comes with a new version, so that a site decides by itself when
it begins to hold, after it has seen which of its pages would go.
"""

PACKS = ("2026.11", "2026.12")
NEWEST = PACKS[-1]


def holds(since: str, pack: str) -> bool:
    """Whether what came with the version `since` holds under `pack`. A version we do not know is a newer one."""
    return pack not in PACKS or PACKS.index(since) <= PACKS.index(pack)
