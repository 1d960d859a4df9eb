"""What letters a text may hold: nothing that nobody sees, and one way to write each of them. Pure.

Private code points are kept free of text: `markup` puts its chips there, as the field at the desk does.
"""

import re
import unicodedata

SOFT = "\x1f"  # a line of the markup that was wrapped, or a tab: a space, unless there is one already
BLOCK = "\x1e"  # where a paragraph, a list item or a row ended

_EMOJI = (
    "\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d\u3297\u3299©®"
)
_EMOJI += "\u24c2\U0001f000-\U0001faff"
_AFTER_EMOJI = "\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
# Word’s font “Symbol” puts its signs at private code points: without these, a limit would be lost.
_SYMBOL = str.maketrans(
    {
        "\uf0a3": "≤", "\uf0b3": "≥", "\uf0b1": "±", "\uf0b4": "×", "\uf0b0": "°", "\uf0b9": "≠", "\uf0bb": "≈",
        "\uf02d": "−", "\uf0a5": "∞", "\uf0ae": "→", "\uf0ad": "↑", "\uf0af": "↓", "\uf061": "α", "\uf062": "β",
        "\uf067": "γ", "\uf064": "δ", "\uf06b": "κ", "\uf06c": "λ", "\uf06d": "μ", "\uf044": "Δ", "\uf0b7": "•",
    }
)  # fmt: skip
_SYMBOL |= {0xF030 + digit: str(digit) for digit in range(10)}
_BLANKS = re.compile("[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
_RESERVED = re.compile(
    "[\x00-\x1e\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]"
)
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffc]"
    # a joiner holds emoji together, and a selector or a tag belongs to one; anywhere else nobody sees them
    rf"|(?<![{_EMOJI}{_AFTER_EMOJI}])\u200d|\u200d(?![{_EMOJI}])"
    rf"|(?<![{_EMOJI}])(?<![0-9#*](?=\ufe0f\u20e3))[\ufe00-\ufe0f]"
    r"|(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0000-\U000e007f]+"
    r"|(?<![\u3400-\u9fff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"
)
_MOST_ON_ONE_LETTER = 8  # combining marks: Vietnamese needs two, and a thousand would be sorted for minutes


def incoming(text: str) -> str:
    """A piece of text as it came in, freed of control and private code points; wrapped lines become `SOFT`."""
    text = _BLANKS.sub(lambda run: SOFT if run[0].strip(" ") else run[0], text.translate(_SYMBOL))
    return _RESERVED.sub("", text)


def seen(text: str) -> str:
    """Only what a reader sees, in composed letters. No-break and narrow spaces stay: they keep figures together."""
    if text.isascii():
        return text
    while (fewer := _UNSEEN.sub("", text)) != text:
        text = fewer
    return _unpiled(unicodedata.normalize("NFC", _unpiled(text)))


def _unpiled(text: str) -> str:
    kept = []
    pile = 0
    for letter in text:
        pile = pile + 1 if unicodedata.combining(letter) else 0
        if pile <= _MOST_ON_ONE_LETTER:
            kept.append(letter)
    return "".join(kept)
