"""Where this machine keeps a Chromium: `python -m tests.browser.chromium` prints it, or fails."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """The path of a Chromium: the machine’s own, or else the one that playwright installed."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    with sync_playwright() as playwright:
        bundled = playwright.chromium.executable_path
    return bundled if Path(bundled).exists() else None


if __name__ == "__main__":
    if not (path := find_chromium()):
        sys.exit("No Chromium found.")
    print(f"Browser tests use {path}")
