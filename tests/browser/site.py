"""The demo site as the browser tests meet it: how it is started, and which pages it has."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("en", "ru", "zh-hans")
PASSWORD = "casebook-demo-in-tests"
SEARCH = {"en": "myeloma", "ru": "миелома", "zh-hans": "骨髓瘤"}

# one of every page type, and of every state a visitor can meet
PAGES = {
    "home": "",
    "treatment-index": "treatments/",
    "treatment-myeloma": "treatments/multiple-myeloma/",
    "treatment-car-t": "treatments/car-t/",
    "treatment-transplant": "treatments/transplantation/",
    "story-index": "stories/",
    "story-index-filtered": "stories/?condition=multiple-myeloma",
    "story-index-empty": "stories/?country=AQ",
    "story": "stories/yuri/",
    "article-index": "news/",
    "article": "news/interview-car-t-myeloma/",
    "standard": "how-we-check/",
    "search": "search/?q={search}",
    "search-empty": "search/?q=zzzzzz",
    "missing": "there-is-no-such-page/",
}


@dataclass(frozen=True)
class Address:
    """One page in one language."""

    name: str
    language: str
    path: str = field(repr=False)

    @property
    def status(self) -> int:
        return 404 if self.name == "missing" else 200

    def __str__(self) -> str:
        return f"{self.language}-{self.name}"


ADDRESSES = [
    Address(name, language, f"/{language}/{path.format(search=urllib.parse.quote(SEARCH[language]))}")
    for name, path in PAGES.items()
    for language in LANGUAGES
]


@dataclass(frozen=True)
class Site:
    """A running demo site of the tests’ own."""

    url: str
    folder: Path
    password: str = PASSWORD

    def fetch(self, path: str) -> tuple[int, bytes]:
        """Status and body of a page, whatever its status."""
        try:
            with urllib.request.urlopen(self.url + path, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(folder: Path) -> dict[str, str]:
    """Variables that point the site at `folder`, and at nothing of this machine’s."""
    return os.environ | {
        "ALLOWED_HOSTS": "127.0.0.1",
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "DEMO_PASSWORD": PASSWORD,
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "MEDIA_ROOT": str(folder / "media"),
        "PRIVATE_ROOT": str(folder / "private"),
    }


def fill(folder: Path) -> None:
    """Make the database and load the demo content into it."""
    for command in (["migrate", "--verbosity", "0"], ["demo"]):
        done = subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=environment(folder),
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"manage.py {command[0]} failed:\n{done.stdout}{done.stderr}")


def copy(source: Path, target: Path) -> None:
    """Another demo site, in a folder that is there: what happens to the one is not seen on the other."""
    for name in ("media", "private"):
        if (source / name).exists():
            shutil.copytree(source / name, target / name)
    with (
        closing(sqlite3.connect(source / "site.sqlite3")) as given,
        closing(sqlite3.connect(target / "site.sqlite3")) as taken,
    ):
        given.backup(taken)


def serve(folder: Path, port: int) -> subprocess.Popen[bytes]:
    """Start a server on `folder`’s site and wait until it answers. Its log is in the folder."""
    command = [sys.executable, "-m", "granian", "cms.wsgi:application", "--interface", "wsgi", "--no-ws"]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(port), "--blocking-threads", "4"],
            cwd=ROOT,
            env=environment(folder),
            stdout=log,
            stderr=log,
            start_new_session=True,  # so that it can be killed with its workers
        )
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server
        if server.poll() is not None:
            break
        time.sleep(0.1)
    server.kill()
    raise RuntimeError("The server did not start:\n" + (folder / "server.log").read_text())
