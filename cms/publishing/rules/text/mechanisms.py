# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-012: how a therapy acts, told as if it acted completely."""

from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import asserted, patterns
from cms.publishing.rules.text.reading import Text

_TOTAL_MECHANISM = patterns(
    en=(
        r"\b(?:destroy\w*|kill\w*|wip\w+ out|eliminat\w+|eradicat\w+|annihilat\w+|clear\w*|hunt\w* down|obliterat\w+|remov\w+)\b (?:\w+ ){0,3}?(?:all|every|each|any|the last|entire)\b (?:\w+ ){0,4}?(?:cells?|tumou?rs?|cancer|disease|myeloma)",
        r"\b(?:guided missiles?|missile-like|missiles?|like a missile|smart bombs?|magic bullets?|pinpoint (?:accuracy|precision)|surgical precision|laser precision|sniper|search-and-destroy|thorough(?:ly)? (?:eliminat|destroy|clear|kill)\w*|precisely destroy\w*|perfect precision|without harming (?:any )?healthy|leav\w+ healthy (?:cells|tissue) (?:untouched|unharmed|intact)|only (?:the )?(?:cancer|tumou?r|sick|bad) cells)\b",
    ),
    ru=(
        r"(?:уничтож|убива|истребл|ликвидир|стира|вычища)\w*[^\n;,]{0,20}?(?:все|всю|каждую|любую|до единой|до последней|всех)(?!\w)[^\n;,]{0,25}?(?:клетк\w*|опухол\w*|рак)?|уничтож\w+ (?:\w+ ){0,4}?до (?:единой|последней)",
        r"(?:как|словно|подобно) (?:\w+ )?(?:ракет\w*|снайпер\w*|самонаводящ\w*)|с (?:хирургической|ювелирной|снайперской|ракетной|лазерной|пушечной|аптекарской) точностью|не (?:затрагивая|повреждая) здоров\w+|умн\w+ бомб\w*|волшебн\w+ пул\w*",
    ),
    zh=(
        r"(?:消灭|清除|杀死|杀灭|摧毁|清扫|铲除|歼灭|剿灭)[^\n;,]{0,6}?(?:所有|全部|每一?个|一切|任何|最后)[^\n;,]{0,6}?(?:癌|肿瘤|细胞|病灶)|(?:所有|全部|每一?个)(?:的)?(?:癌细胞|肿瘤细胞)[^\n;,]{0,6}(?:消灭|清除|杀死|杀灭)",
        r"导弹|精准(?:打击|消灭|歼灭|清除|狙击)|定点清除|彻底(?:清除|消灭|杀灭)|斩草除根|一网打尽|不伤(?:及)?(?:正常|健康)细胞|赶尽杀绝|百步穿杨|神奇子弹|地毯式",
    ),
)


def a_mechanism_is_not_a_total_result(text: Text) -> Iterator[Finding]:
    """CLM-012: how a therapy acts, told as if it acted completely."""
    for match in asserted(text, _TOTAL_MECHANISM, hedges=True):
        yield finding("CLM-012", text, *match.span())
