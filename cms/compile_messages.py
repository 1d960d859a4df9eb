"""Compile the translations of the interface, without the gettext tools: `python -m cms.compile_messages`."""

from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parent.parent / "locale"


def compile_messages(folder: Path = LOCALE) -> list[Path]:
    """Write a .mo beside each .po that is newer than its own, and say which."""
    compiled = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            polib.pofile(str(source), encoding="utf-8").save_as_mofile(str(target))
            compiled.append(target)
    return compiled


if __name__ == "__main__":
    for catalogue in compile_messages():
        print(f"Compiled {catalogue.relative_to(LOCALE.parent)}")
