"""Text made comparable: tags gone, full-width forms and look-alike signs made one, every place remembered."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape

_ALIKE = {
    "‒": "–", "‐": "-", "‑": "-", "﹣": "-", "－": "-", "⁃": "-", "﹘": "–", "〜": "～", "˜": "~", "∼": "~", "∽": "~", "⁓": "~",
    "µ": "μ", "×": "×", "✕": "×", "✖": "×", "⨯": "×", "⋅": "·", "∙": "·", "º": "°", "˚": "°", "∘": "°", "≃": "≈", "≅": "≈", "≒": "≈",
    **dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", "\u00a0"),
    "\u3000": " ", "\t": " ", "％": "%", "．": ".", "＜": "<", "＞": ">", "＝": "=", "＋": "+", "／": "/",
    "（": "(", "）": ")", "：": ":", "≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "’": "'", "＄": "$", "￥": "¥",
    "⁄": "/", "∕": "/", "⧸": "/", "∶": ":", "ː": ":", "꞉": ":", "﹕": ":", "︰": ":", "﹤": "<", "﹥": ">", "﹦": "=", "﹢": "+",
    "﹪": "%", "﹙": "(", "﹚": ")", "ℓ": "L",
}  # fmt: skip
_ONE_TO_ONE = {ord(a): b for a, b in _ALIKE.items()}
_ONE_TO_ONE |= {0xFF10 + n: str(n) for n in range(10)}
_ONE_TO_ONE |= {0xFF21 + n: chr(0x41 + n) for n in range(26)}
_ONE_TO_ONE |= {0xFF41 + n: chr(0x61 + n) for n in range(26)}
_ONE_TO_ONE |= {0x2080 + n: str(n) for n in range(10)}
# kept free: the reading puts its own signs there
_ONE_TO_ONE |= dict.fromkeys(range(57344, 57360), "�")

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_SPECIAL = re.compile(
    r"(?P<tag><(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,2000})?/?>)"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});)"
    r"|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,20})"
    r"|(?P<roman>[Ⅰ-ⅿ])|(?P<degree>[℃℉])|(?P<square>[㍱-㍺㎀-㏟])|(?P<part>[¼½¾⅐-⅞])|(?P<circled>[①-⑳])"
    r"|(?P<nothing>(?<=[Ll]og)(?:₁₀|10)(?!\d)|[\u200b-\u200f\u2060\ufeff\u00ad\u0300-\u0304\u0306-\u0307\u0309-\u036f])"
)
_BREAKING = {"p", "li", "br", "div", "td", "th", "tr", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5"}


@dataclass(frozen=True)
class Folded:
    """The comparable text, and the way back from it to the text as it came in."""

    text: str
    starts: list[int]  # where each piece starts in the folded text
    origins: list[tuple[int, int, bool]]  # … and in the original: start, end, letter by letter

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that was folded into this one."""
        if end <= start:
            place = self._piece(start)
            return place, place
        return self._piece(start), self._piece(end - 1, is_end=True)

    def _piece(self, at: int, *, is_end: bool = False) -> int:
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return 0
        start, end, letter_by_letter = self.origins[index]
        if letter_by_letter:
            return min(start + at - self.starts[index] + is_end, end)
        return end if is_end else start


def fold(text: str) -> Folded:
    """The text as the guard reads it. What a reader does not see is gone; what looks alike is the same."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[tuple[int, int, bool]] = []
    length = 0
    done = 0

    def add(piece: str, start: int, end: int, letter_by_letter: bool) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append((start, end, letter_by_letter))
            length += len(piece)

    for match in _SPECIAL.finditer(text):
        if match.start() > done:
            add(text[done : match.start()].translate(_ONE_TO_ONE), done, match.start(), True)
        after_digit = match["part"] and text[match.start() - 1 : match.start()].isdecimal()
        add(("\u00a0" if after_digit else "") + _special(match), match.start(), match.end(), False)
        done = match.end()
    if done < len(text):
        add(text[done:].translate(_ONE_TO_ONE), done, len(text), True)
    return Folded("".join(pieces), starts, origins)


def _special(match: re.Match) -> str:
    kind = match.lastgroup if match.lastgroup not in ("close", "name") else "tag"
    found = match.group()
    if kind == "tag":
        name = match["name"].lower()
        if name == "sup":
            return "" if match["close"] else "^"
        return "\n" if name in _BREAKING else ""
    if kind == "entity":
        decoded = unescape(found)
        return decoded.translate(_ONE_TO_ONE) if decoded != found else found
    if kind == "raised":
        return "^" + found.translate(_RAISED)
    if kind == "square":  # ㎎, ㎡
        return re.sub(r"(?<=m)(?=[23])", "^", unicodedata.normalize("NFKC", found))
    if kind in ("roman", "degree"):
        return unicodedata.normalize("NFKC", found)
    if kind == "part":
        return unicodedata.normalize("NFKC", found)  # its own stroke says that it is a fraction
    if kind == "circled":
        return str(ord(found) - 0x245F) + ")"
    return ""
