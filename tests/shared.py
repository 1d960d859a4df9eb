"""What takes long to make and is the same for all: made by the first of several processes that run tests."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder with what `make` puts there, to be copied from and not to be written in."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # that of the whole run
    folder = base / name
    with (base / f"{name}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not (folder / "is-whole").exists():
            folder.mkdir(exist_ok=True)
            make(folder)
            (folder / "is-whole").touch()
    return folder
