"""The three languages of Casebook: what differs between them and is not a matter of wording."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language we publish in.

    `code` is Django’s and the address’s, `tag` the BCP 47 tag for `lang` and `hreflang`, `script` the
    ISO 15924 code of its letters, `quotes` the outer and inner quotation marks (CLDR), `plural_forms`
    the number of forms a gettext catalogue must give.
    """

    code: str
    tag: str
    endonym: str
    script: str
    quotes: tuple[str, str, str, str]
    plural_forms: int


LANGUAGES = (
    Language("en", "en", "English", "Latn", ("“", "”", "‘", "’"), 2),
    Language("ru", "ru", "Русский", "Cyrl", ("«", "»", "„", "“"), 4),
    Language("zh-hans", "zh-Hans", "简体中文", "Hans", ("“", "”", "‘", "’"), 1),
)
BY_CODE = {language.code: language for language in LANGUAGES}
DEFAULT = LANGUAGES[0]


def language(code: str) -> Language:
    """The language with this code. Raises ValueError for a code we do not publish in."""
    try:
        return BY_CODE[code]
    except KeyError:
        choices = ", ".join(sorted(BY_CODE))
        raise ValueError(f"Unknown language {code!r}, must be one of: {choices}") from None
