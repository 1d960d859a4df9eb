"""Keep the virtual environment at what a requirements file pins. Standard library only.

    python3 bin/environment.py requirements.txt

Nothing is done when the file is the one installed last, so a second start takes no time.
"""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"


def refuse_an_old_python() -> None:
    """Stop with the way out when this Python is too old for Casebook."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            f"Casebook needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer, and {sys.executable} is "
            f"{sys.version.split()[0]}. Name a newer one: make demo PYTHON=python3.12"
        )


def create() -> None:
    """Make the environment where there is none, or where the one there no longer starts."""
    if (
        PYTHON.exists()
        and subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0
    ):
        return
    print(f"Creating the virtual environment in {ENVIRONMENT.name}", flush=True)
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, OSError) as problem:
        sys.exit(
            f"The virtual environment could not be made: {problem}\n"
            "On Debian and Ubuntu, install the package python3-venv and try again."
        )


def install(requirements: Path) -> None:
    """Install what the file pins, showing how far it has come."""
    pinned = sum(
        "==" in line for line in requirements.read_text().splitlines() if not line.startswith((" ", "#"))
    )
    print(f"Installing {pinned} packages from {requirements.name} (once, about a minute)", flush=True)
    command = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--require-hashes",
    ]
    pip = subprocess.Popen(
        [*command, "--progress-bar", "off", "--requirement", requirements],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said: list[str] = []
    done = 0
    for line in pip.stdout or ():
        said.append(line)
        if line.startswith(("Collecting ", "Requirement already satisfied: ")):
            done += 1
            if done % 10 == 0:
                print(f"  {done} of {pinned}", flush=True)
        elif line.startswith("Installing collected packages"):
            print("  unpacking", flush=True)
    if pip.wait():
        sys.exit(
            "".join(said[-20:]) + f"pip could not install {requirements.name}; its last words are above."
        )


def main() -> None:
    """Create the environment and install the named file, if either is needed."""
    refuse_an_old_python()
    requirements = ROOT / sys.argv[1]
    fingerprint = hashlib.sha256(requirements.read_bytes()).hexdigest()
    stamp = ENVIRONMENT / f"{requirements.name}.sha256"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == fingerprint:
        return
    create()
    install(requirements)
    stamp.write_text(fingerprint)


if __name__ == "__main__":
    main()
