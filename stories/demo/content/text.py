"""A sentence of the demo site in its three languages."""

from typing import NamedTuple


class T(NamedTuple):
    """The same sentence in English, Russian and Simplified Chinese."""

    en: str
    ru: str
    zh: str
