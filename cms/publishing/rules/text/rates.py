# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-006, ZH-001, NUM-006 and SRC-001: numbers in prose, and where they come from."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import matches, patterns
from cms.publishing.rules.text.reading import Sentence, Text
from cms.publishing.rules.text.scope import is_asked, is_defined, is_warned_of

_NUM_EN = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?|a hundred|one hundred|(?:a )?hundred|(?:a )?dozen|\d+(?:[.,]\d+)?)"
_NUM_RU = r"(?:од(?:ин|ного|ному|на|ной)|дв(?:ух|а|е|ое|оих|умя)|тр(?:ех|и|ое|оих|ем)|четыр(?:ех|е|ем)|четверо|пят(?:и|ь|еро|ью)|шест(?:и|ь|еро)|сем(?:и|ь|еро)|вос(?:ь|е)м(?:и|ь|еро)?|девят(?:и|ь|ью)|десят(?:и|ь|ью)|двадцат[иь]|тридцат[иь]|сорок\w*|пят(?:и|ь)десят\w*|шест(?:и|ь)десят\w*|сем(?:и|ь)десят\w*|восемьдесят|восьмидесят\w*|девяност\w*(?: \w+)?|сто|ста|\d+(?:[.,]\d+)?)"
_UNITS_RU = r"(?:двоим|троим|(?:четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:о|ых|ым|ыми)|од(?:ин|ного|ному|ним|на|ной|ну)|дв(?:а|е|ух|умя|ое|оих)|тр(?:и|ех|емя|ое|оих)|четыр(?:е|ех|ьмя)|четверо|четверых|пят(?:ь|и|ью|еро|ерых)|шест(?:ь|и|ью|еро|ерых)|сем(?:ь|и|ью|еро|ерых)|вос(?:емь|ьми|емью|ьмеро)|девят(?:ь|и|ью|еро)|десят(?:ь|и|ью|еро))"
_COUNT_RU = rf"(?:\d+|(?:одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат)(?:ь|и|ью)|(?:(?:сто|ста|двести|двухсот|триста|трехсот|четыреста|пятьсот|пятисот) )?(?:двадцат(?:ь|и|ью)|тридцат(?:ь|и|ью)|сорока?|пят(?:ь|и)десят(?:и|ью)?|шест(?:ь|и)десят(?:и|ью)?|сем(?:ь|и)десят(?:и|ью)?|вос(?:емь|ьми)десят(?:и|ью)?|девяноста?)(?: {_UNITS_RU})?|(?:сто|ста|двести|двухсот|триста|трехсот|сотни)(?: {_UNITS_RU})?|{_UNITS_RU})(?!\w)"
_NUM_ZH = r"(?:[一二三四五六七八九十百两]{1,5}|\d+(?:\.\d+)?)"
_FARED_ZH = r"(?:缓解|见效|起效|有效|应答|好转|治愈|痊愈|康复|转阴|阴性|缩小|消失|获益|受益|复发|进展|死亡|去世|离世|存活|生存|退缩|消退|变小|见好|健在|活着|在世|无病|稳定|达到|成功|植入|好了|治好|不再(?:输血|依赖))"

_RATE = patterns(
    en=(
        rf"\b{_NUM_EN}(?:-odd|-something| or so| plus)? ?(?:%|per ?cent\b|percentage points)",
        rf"\b{_NUM_EN}(?:-odd| odd| or so)? (?:(?:of (?:our |the )?)?(?:\w+ )?(?:patients?|people|persons?|child|woman|man|case|participants|cases|women|men|children|adults|recipients) )?(?:out of|in|of|from|of every|in every|out of every) (?:(?:the|our|these|those|every|their|his|her|my|last|first) )*{_NUM_EN}\b(?! ?(?:days?|weeks?|months?|years?|hours?|centres|centers|hospitals|cycles|mg|ml|euro))",
        r"\b(?:two|three|four|nine)[ -](?:thirds?|quarters?|fifths?|tenths?)\b|\b(?:half|a third|a quarter|one third|one quarter|the majority|almost all|nearly all|virtually all|the vast majority|most|almost every|nearly every|all) (?:of )?(?:our |the |these |those )?(?:\w+ )?(?:patients?|people|participants?|those|cases|recipients?|of them)\b",
        r"(?<![\w/.])\d{1,3} ?/ ?\d{1,3}(?![\w/])(?! ?(?:mm|hg|week|day))",
        r"\b(?:risk|chances?|odds|likelihood|danger|probability|number|rate)s? (?:of|that|to) [^\n;.]{0,60}?\b(?:falls?|fell|drops?|dropped|sinks?|shrinks?|goes down|(?:is|are|was|were) (?:cut|reduced|lowered)) (?:by|to|in) (?:an? |one )?(?:half|thirds?|quarters?|two[- ]thirds|three[- ]quarters)\b",
        rf"(?:失败|复发|没好|没成|出事|没效果?|无效|去世|不在了?)(?:的|者)(?:也)?(?:总共|加起来)?(?:不超过|不到|不足|仅|只有|就|才){_NUM_ZH}(?:个|例|位|人|名)",
        rf"(?:每)?(?:一百|十|百|一千|[二三四五六七八九]十)(?:个|位|名|例)[^\n;,。]{{0,14}}?(?:患者|病人|人|病友|家庭)[,]?(?:里|中)?(?:就|便)?(?:有|会有|能有){_NUM_ZH}(?:个|位|名|例|人|户)半?",
        r"(?:每)?(?:十|百|一百|[二三五]十)(?:个|位|名|例)(?:人|患者|病人)?(?:里头?|里面|中间?|当中)?(?:,)?(?:能|会|可以?|准)(?:治)?(?:好|活|成|缓解|见效|救)(?:回|下来|了|活)?[一二两三四五六七八九十]{1,3}(?:个|位|名|例)半?",
        # so many people, and behind them how many did well or badly
        r"\b{count} (?:of (?:our|the|these|those) )?(?:\w+ ){0,2}?{sufferer}\b[^\n;]{0,90}?\b{count}(?: (?:of (?:them|these|those|whom)|more|others?|people|patients|children))? (?:(?:have|had|has|were|was|are|is|still|now|all|then|later|also|went|did) )*(?:respond\w*|relaps\w*|surviv\w*|died|alive|remain\w*|recover\w*|improv\w*|achiev\w*|reach\w*|enter\w*|into remission|in (?:\w+ )?remission|in (?:a )?(?:complete|partial) response|progress\w+|free of|got (?:better|well)|saw|showed|cured|home|had a|a (?:complete|partial) response|well\b|healthy|not respond)\b",
        r"\b{count}[^\n]{0,90}; (?:\w+ ){0,2}?{count}(?: of (?:them|these|those|whom))? (?:(?:have|had|has|were|was|are|is|still|now|went) )*(?:respond\w*|relaps\w*|surviv\w*|died|alive|remain\w*|recover\w*|improv\w*|achiev\w*|reach\w*|enter\w*|into remission|in (?:\w+ )?remission|a (?:complete|partial) response|free of|cured)\b",
        r"\b{count} (?:\w+ ){0,2}?{sufferer}\b[^\n;]{0,90}?\b(?:only|just) {count}(?= *(?:$|[\n.,;]))",
        r"\b(?!one ){count} of (?:them|these|those|whom|(?:the|our|his|her|my|these|those) (?:\w+ )?{sufferer})\b",
        r"\b(?:probabilit\w+|chances?|likelihood|odds|rate)\b[^\n;]{0,60}?\b(?:is|are|of|was|at|reach\w*)\b[: ]{1,2}(?:about |over |more than |around |nearly )?0[.,]\d+",
        r"\b(?:all|every one of|each one of|each of|both|none of|not one of|only one of) (?:of )?(?:the |our |these |those |his |her )?(?:first |last )?{count} (?:\w+ ){0,2}?{sufferer}\b",
        r"\b{count} (?:\w+ ){0,2}?{sufferer} (?:were |have been |had been )?(?:treated|infused|transplanted|enrolled|given)\b[^\n;]{0,40}?[,:–] ?(?:and )?(?:all|none|every one|not one|each|only|just|no)\b",
        r"\b(?:the (?:great |vast |overwhelming |large )?majority|the bulk|the lion's share|a (?:\w+ )?(?:third|quarter|fifth|tenth|majority|fraction|handful|minority)|(?:\w+ )?half|(?:\w+[- ])?(?:thirds?|quarters?|fifths?|tenths?)) (?:of )?(?:all |our |the |these |those )*(?:\w+ ){0,2}?{sufferer}\b",
        r"\b(?:(?:more|fewer|less|better|no more) than (?:one|two|three|half|nine|eight|\d+)|barely one|hardly one|as few as (?:one|\d+)) (?:\w+ )?(?:in|of|out of) (?:every )?(?:ten|twenty|five|four|three|a hundred|\d+)\b",
        r"\b(?:doubles?|doubled|triples?|tripled|halves|halved|quadruples?|twice|three times|four times|ten times|(?:two|three|four|five|ten)fold)\b[^\n;,]{0,30}?\b(?:survival|chances?|the (?:risk|odds|rate) of|response|relapses?|remissions?|deaths?|mortality|time without|life expectancy)\b",
        rf"\b(?:out of|of|in|from|among) (?:every|each|any|the last|our last|the first|our first|the|our|these|those) (?:\w+ )?{_NUM_EN}\b(?: (?:\w+ )?(?:patients?|people|persons|children|women|men|transplants?|infusions?|families|cases|treatments?))?[^\n;,]{{0,30}}?,? (?:[\w-]+ ){{0,3}}?(?:only |just |some |about |fully |as many as )?{_NUM_EN}\b",
        rf"\b(?:all|everyone|everybody|nobody|none|no one) (?:but|except(?: for)?|bar|save|apart from) {_NUM_EN}\b|\bevery (?:second|third|other|fourth|fifth|tenth) (?:\w+ )?{{sufferer}}\b",
        rf"\b(?:odds|chances?)\b[^\n;]{{0,70}}?\b{_NUM_EN} (?:to|against) {_NUM_EN}\b",
    ),
    ru=(
        rf"(?<!\w){_NUM_RU} ?(?:%|процент\w*|п\. ?п\.)",
        rf"(?<!\w){_NUM_RU} (?:\w+ )?из (?:каждых )?{_NUM_RU}(?!\w)",
        rf"(?<!\w){_COUNT_RU}[,]? (?:{{patient}} )?(?:\w+ )?из (?:\w+ ){{0,3}}?{_COUNT_RU}(?!\w)(?! ?(?:дн|недел|месяц|лет|год|час|цент|больниц|клиник|цикл|мг|мл|балл))",
        rf"(?<!\w){_COUNT_RU} (?:\w+ )?(?:пересад|операц|инфузи|случа|трансплант)\w*[^\n;]{{0,40}}?(?:успешн|удачн)\w*[^\n;]{{0,20}}? {_COUNT_RU}",
        rf"(?<!\w){_NUM_RU} (?:к|против) (?:одному|одного|1)(?!\w)",
        rf"(?<!\w)шанс\w*[^\n;]{{0,20}}? {_NUM_RU} (?:на|против|к) {_NUM_RU}(?!\w)",
        rf"(?<!\w){_COUNT_RU}[^\n;\d]{{0,25}}?,? (?:и|а|из них|причем) {_COUNT_RU} (?:\w+ ){{0,3}}?(?:в (?:\w+ )?ремисси\w+|живы|здоровы|выздоров\w+|поправ\w+|ответил\w+)(?!\w)",
        rf"(?<!\w)(?:из|среди) (?:\w+ ){{0,2}}?{_COUNT_RU} (?:\w+ ){{0,3}}?{{patient}}[^\n;]{{0,110}}?(?<!\w){_COUNT_RU}(?!\w)(?! ?(?:дн|недел|месяц|лет|год|час|мг|мл|%|балл|-))",
        rf"(?<!\w){_COUNT_RU} (?:\w+ ){{0,2}}?{{patient}}[^\n;]{{0,60}}?(?<!\w)(?:всего|а всего|в общей сложности)(?!\w)[^\n;]{{0,25}}?{_COUNT_RU}(?!\w)",
        rf"(?<!\w)(?:достигл\w+|ответил\w+|вошли|вышли|получен\w?|наступил\w+|отмечен\w*|зарегистрирован\w*|выздоровел\w*|поправил\w+|выжил\w*|умерл\w*|удалось)(?!\w)[^\n;,]{{0,45}}?(?<!\w)(?:у )?{_COUNT_RU} (?:\w+ ){{0,2}}?{{patient}}",
        rf"(?<!\w)(?:у )?{_COUNT_RU} (?:\w+ ){{0,2}}?{{patient}} (?:\w+ ){{0,4}}?(?:достигл\w+|ответил\w+|вошли|вышли|получен\w?|наступил\w+|отмечен\w*|выздоровел\w*|поправил\w+|выжил\w*|умерл\w*|живут|живы|ремисси\w+|опухоль (?:уменьш|исчез)\w+|болезнь (?:отступ|исчез)\w+)(?!\w)",
        r"(?<!\w)(?:кажд(?:ый|ого|ому|ым|ая|ой|ую) (?:втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|двадцат|сот)\w+|(?:девять|восемь|семь|шесть|девяти|восьми|семи|четыре|четырех|три|трех|две|двух) (?:десятых|пятых|восьмых)|(?:две|двух|двум|двумя|три|трем) (?:трети|третей|третям|третями|четверти|четвертей|четвертям)|трех четвертей|половин[аыуе](?!\w)|(?:у|в|для) (?:абсолютного |подавляющего )большинств\w+|больше половин\w+|более половин\w+|свыше половин\w+|почти (?:все|у всех|каждый|половин\w+)|практически (?:все|у всех|каждый)|(?:единицы|считанные единицы|единичные) (?:\w+ )?{patient}?)(?!\w)(?! ?(?:дн|объ|доз|час|недел|год|месяц|таблет|пациенток? с))",
        r"(?:две трети|двух третей|треть(?!\w)|три четверти|трех четвертей|половин[аыу](?!\w)|четверть(?!\w)|большинств\w+|подавляющ\w+ больш\w+|почти все|практически все|все) (?:\w+ )?(?:наш\w+ )?(?:пациент\w*|больн\w+|участник\w*|людей)",
        r"(?<![\w/.])\d{1,3} ?/ ?\d{1,3}(?![\w/])",
        r"(?<!\w)(?:риск|вероятност|част[оа]т|выживаем|продолжительност|смертност|летальност|шанс|рецидив)\w*[^\n;,]{0,40}?(?<!\w)(?:вдвое|втрое|вчетверо|впятеро|в \w+ раз(?:а)?|наполовину|на (?:треть|четверть|порядок))(?!\w)",
    ),
    zh=(
        rf"{_NUM_ZH} ?(?:%|‰)|百分之{_NUM_ZH}",
        r"(?:[一二两三四五六七八九几]|(?<![\d.])[1-9] ?)成(?!立|功|为|熟|本|分|果|人|员|年|组|品)(?:[一二三四五六七八九]|半|多|以上)?",
        rf"{_NUM_ZH}(?:个|例|名|位|人)?[^\n,;。]{{0,6}}(?:中|里|当中)?(?:有|就有|,有|约有|(?<=中)|(?<=里)){_NUM_ZH}(?:个|例|名|位|人)",
        r"[一二三四五六七八九十两]+分之[一二三四五六七八九]+|(?:绝大多数|大多数|绝大部分|大部分|半数|过半|多数|一半)(?:以上)?(?:的)?(?:患者|病人|受试者|病友)",
        r"(?<![\d/.])\d{1,3} ?/ ?\d{1,3}(?![\d/])",
        # so many people, and behind them how many did well or badly
        rf"(?<![第\d]){{many}}(?:多|余|来)?(?:个|例|名|位|人)(?!月|小时|疗程|周期|医生|护士|专家|中心)[^\n;。\d]{{0,22}}?(?:有|仅|只|共|约|就|均|其中|,|中|里|后)[^\n;。\d]{{0,6}}?{_NUM_ZH}(?:多|余|来)?(?:个|例|名|位|人)(?!月|小时|疗程|周期|医生|护士|专家)(?=[^\n;。]{{0,16}}?{_FARED_ZH})",
        rf"(?<![第\d]){{many}}(?:多|余)?(?:个|例|名|位|人)(?:患者|病人|病友|老人|孩子|受试者|患儿|里|中)?(?:里|中)?,?{_NUM_ZH}(?:个|例|名|位|人)(?!月|小时|疗程|周期|医生|护士|专家)(?=[^\n;。]{{0,10}}?{_FARED_ZH})",
        rf"(?<![第\d])(?:{{many}}(?:多|余)?|数?[十百千万]余?|[几上近][十百千万]余?)(?:个|例|名|位|人)(?:[^\n;,。]{{0,4}})(?:患者|病人|病友|老人|孩子|受试者|患儿|朋友)[^\n;。\d]{{0,16}}?(?:全部|全都|无一|个个|悉数|均|都已|无人)(?=[^\n;,。]{{0,6}}?{_FARED_ZH})",
        rf"(?<![第\d]){{many}}(?:多|余)?(?:个|例|名|位|人)(?:患者|病人|病友|受试者)?[^\n;。\d]{{0,10}}?{_FARED_ZH}(?:者|的)?(?:有|为|达)?{_NUM_ZH}(?:例|名|位|人)",
        r"(?:每)?(?:一百|十|百|一千)(?:个|位|名)?(?:人|患者|病人)?(?:里|中|里头)[^\n;,。]{0,6}?[一二两三四五六七八九]{1,2}(?:个|位|名)",
        r"十(?:有|之)(?:七|八|九)(?:八|九)?|十拿九稳|百分之百的患者|(?:每)?(?:十|百|两|二|三|四|五)(?:个|位|名)?(?:人|患者|病人)?(?:里|中)(?:就|便)?有[一二三四五六七八九]+(?:个|位|名|人)?",
        r"(?:近|超|超过|逾|约|将近|接近)(?:一)?半(?!年|个?月|天|小时|程|径|夜|途|米|升|片|杯|碗|周|世纪)(?:数)?(?:以上)?(?:的)?(?:患者|病人|受试者|病友|人)?|(?:提高|提升|延长|增加|降低|下降|减少|缩短|翻)(?:了)?(?:近|约|至|到|为)?(?:原来的)?[一二两三四五六七八九十\d.]+(?:倍|番)|翻(?:了)?(?:一)?(?:倍|番)",
    ),
)
_VAGUE = re.compile(
    r"half|third|quarter|majority|almost|nearly|virtually|most|\ball\b|трет|четверт|половин|большинств|почти|практич|все |大多|多数|半数|过半|一半|大部"
)
_TOLD = {
    "en": re.compile(
        r"\b(?:reced(?:es?|ed|ing)|lost (?:the|their|his|her) (?:\w+ )?(?:lumps?|nodes?|tumou?rs?|lymphoma|leuk\w+|myeloma)|no (?:more |further )?(?:bleeds?|crises|clots)|(?:bleed|crisis|clot)-free|without (?:a single |any |further )?(?:bleeds?|crises|bleeding|a crisis|a clot)|(?:stopp\w+|off|gave up) (?:their |all |the )?(?:regular )?(?:factor|transfusions|infusions)|answered to (?:the )?(?:cells|treatment|therapy|infusion|drug)|(?:no longer|never|not) need(?:s|ed)? (?:any |their |further |more |regular )*(?:factor|infusions|tablets)|respon(?:d|ds|ded|se|ses|ders?|ding)|(?:sees?|saw|seen|ha[ds]|have|watch\w*) (?:[\w']+ ){1,4}?(?:return|com(?:e|ing) back|recur\w*)|(?:cancer|disease|myeloma|leuk\w+|lymphoma|illness|tumou?rs?) (?:\w+ )?(?:returns?|returned|comes? back|came back|recurs?|recurred)|recurrences?|(?:my|his|her|their|your|our) chances?\b(?! of (?:infection|finding|a donor|a match))|outliv\w*|lives? (?:for|another|to)|healthy again|(?:are|is|were|was|all) (?:now |all |still )?(?:well|healthy)|los(?:e|es|t) (?:the|their) graft|graft failure|well again|(?:stay|remain)s? (?:well|healthy)|(?:get|got|come|came)s? through (?:it|this)|(?:takes?|took|brings?|brought) (?:an? |their |the |his |her )?(?:healthy|well) (?:\w+ )?home|(?:no longer|never|not) need(?:s|ed)? (?:any |further |more |regular )?(?:blood )?(?:transfusions?|dialysis|chelation)|transfusion[- ](?:free|independen\w+)|free (?:of|from) transfusions|(?:transplants?|grafts?|treatments?|therap\w+|infusions?|cells) (?:\w+ )?fail(?:s|ed)?|remissions?|relaps\w+|surviv\w+|efficacy|effective\w*|success\w*|cure[ds]?|recover\w*|alive|die[ds]?|deaths?|mortality|living|live (?:longer|on|beyond|more)|still alive|orr|cr|vgpr|pr|pfs|os|mrd|improv\w+|benefit\w*|progress\w+|free of|engraft\w*|complete response|results?|outcomes?|got better|get better|shrink|shrank|icans|crs|toxicit\w+|(?:lost|loses?|losing|buried|saved|saves?) (?:\w+ ){0,2}?(?:one|two|three|four|five|six|\d+|patients?|nobody|none)|clear(?:ed|s) the|disappear\w+|(?<!resume )(?<!to )(?<!at )(?<!your )(?<!their )work(?:s|ed)? (?:for|in)|need(?:ed|s)? (?:another|further|a second|a third|any further|more|new) (?:therap\w+|treatments?|lines?)|help(?:s|ed) )\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:унос(?:ит|ят|ила?)|забира(?:ет|ют)|губ(?:ит|ят)|погиба\w+|теря(?:ем|ют|ет) (?:кажд|трет|половин))(?!\w)|прожи(?:вши[хемй]|ли|вают|вет|вут) (?:год|дв[ае]|три|трех|четыре|пять|десять|\d+ (?:лет|год|мес)|дольше|более|не менее|как минимум)|возврат\w* (?:грыж|опухол|заболевани|недуг)|ремисси|шанс\w*(?![^\n]{0,40}(?:донор|совмест|брат|сестр|подойдет|родств))|возврат\w* болезн|болезн\w+ (?:\w+ )?(?:возвраща|вернул|верн)|отвеча(?:ют|ет|ло|ли) на (?!вопрос|звон|письм|обращ|сообщ)|забы(?:ли|вают) (?:о|про) (?:болезн|диагноз|рак)|становится лучше|(?:миелом|лимфом|лейкоз|рак|опухол|болезн)\w* (?:\w+ ){0,3}?(?:верн|возвра)|(?:болезн|рак|опухол|миелом|лимфом|лейкоз)\w* (?:\w+ )?(?:уход|ушл|ушел|отпуска)|все получится|рубеж|пятилетн\w+ (?:порог|отметк|рубеж)|дожива\w+|дожил\w*|в строй|верну\w+ к |возвраща\w+ к |перестал\w* (?:бол|мучи)|стал\w* лучше|почувствовал|на ноги|действ(?:ует|уют|енн)(?! (?:прав|скид|закон|пропуск))|срабатыва|ответ(?!ств|ил на (?:вопрос|письм)|а(?:ем|ют) на)|в живых|рецидив|выживаем|эффективност|успе[хш]|излеч|выздоров|вылеч|живы|живут(?! (?:в|на|за|дал\w+|рядом|с|со) )|умер|погиб|скончал|выжи[лв]|спас|опухол\w* (?:\w+ )?(?:уменьш|сократ)|уменьшил\w* опухол|уменьшени\w+ опухол|без (?:признаков|прогресси)|отступ|подейств|сработа|регресс|стабилизац|в строю|смертност|летальност|чоо|полн\w+ ответ|поправ|улучшен|прогресс|мрд|моб(?!и)|вбп|результат(?!\w* (?:анализ|обследов|исследов|тест|опрос|биопс|пункц|пэт|кт|мрт))|помог|исчез|приживл|без болезни|ремиссии"
    ),
    "zh": re.compile(
        r"缓解|有效率|治愈|生存|存活|复发|死亡|疗效|康复|成功率|成功|应答|反应率|orr|cr率|\bcr\b|vgpr|pfs|\bos\b|mrd|好转|见效|获益|痊愈|阴性|转阴|显效|有效|进展率|植入|健在|活着|在世|去世|离世|缩小|消失|受益|起效|无病|好起来|病好|治好|根治|达到部分|控制住|活过|活下|走出来|平安走出|走着(?:出|回)|笑着(?:出|回)|失败的|再犯|不犯|犯病|反弹|不再依赖|能活|能好|能成|退缩|消退|变小|见好|无进展|(?:恢复|回归|过上)(?:了)?正常|重返"
    ),
}
_NOT_OUTCOME = {
    "en": re.compile(
        r"\b(?:of (?:her|his|my|their|our|the) (?:\w+ )?(?:working )?(?:week|day|time|year|hours|working life)|staff|employees|nurses|humidity|vaccinat\w+|marrow (?:was|were|showed)|of the marrow|made up|made of|plasma cells? (?:made|were|was|in|count|accounted)|haemoglobin|hemoglobin|chimerism|\d{1,3}(?:\.\d+)? ?% (?:\w+ )?(?:blasts?|donor (?:cells?|dna|origin)|lymphocytes|neutrophils)|upload\w*|download\w*|password|of (?:all )?(?:blood )?cancers|reduc\w+ (?:by|to)|dose|discount|deposit|tax|bandwidth|occupan\w+|satisf\w+|questionnaire|survey|response(?:s)? (?:to|rate of|rate to) (?:the|our) (?:survey|questionnaire|invitation)|answered(?! to (?:the )?(?:cells|treatment|therapy|infusion|drug))|replied|alcohol|ethanol|glucose|saline|solution|oxygen|saturation|ejection|creatinine|muscle|chlorhexidine|diagnosed|newly diagnosed|eligib\w+|at least \d+ ?% (?:plasma|of the cells)|interpreters?|insur\w+|refund|fee|within (?:one|two|\d+) (?:working )?days?|limit of detection|detection limit|detects?|test finds|sensitivity|in (?:a million|1?00,000|10,000)|emails?|enquir\w+|inquir\w+)\b"
    ),
    "ru": re.compile(
        r"сотрудник|медсестер|влажност|привит|(?<!пересадки )(?<!пересадка )(?<!трансплантации )(?<!трансплантация )костного мозга|костном мозге|плазматические клетки составля|гемоглобин|опухолей системы|среди (?:всех )?опухол|дозу|доза(?!ф)|снижа(?:ют|ется) на|скидк|предоплат|налог|раствор|спирт|глюкоз|насыщени|сатурац|фракци\w+ выброса|анкет|опрос|удовлетвор|обращени|письм|заявк|переводчик|страхов"
    ),
    "zh": re.compile(
        r"员工|职工|湿度|疫苗|骨髓中|浆细胞(?:占|比例)|血红蛋白|占(?:血液|所有|全部|恶性)|剂量|减量|定金|税|酒精|溶液|浓度|氧饱和|射血|满意度|问卷|调查|回复|葡萄糖|肌酐|床位|优惠|折扣|邮件|咨询量|就诊者"
    ),
}
# “80 % of newly diagnosed patients respond”: the people are described, and then the outcome is told.
_PLAINLY_TOLD = re.compile(
    r"^(?! ?(?:of (?:\w+ ){0,2}(?:staff|nurses|employees|households|readers|those (?:asked|surveyed))|alcohol|ethanol|saline|glucose|oxygen))"
    r"[^\n;,.]{0,60}?\b(?:respond(?:s|ed)?\b(?! to (?:the|our|a) (?:survey|questionnaire|invitation|letter|e-?mail))|relaps(?:e|es|ed)\b|surviv(?:e|es|ed)\b|died\b|alive\b|in(?:to)? (?:\w+ )?remission|(?:complete|partial|deep) (?:response|remission)|are cured|recover(?:s|ed)?\b)"
)
_MEANS = {
    "en": re.compile(
        r"\b(?:response|remission|progression|relapse|pr|vgpr|cr|mr)\b (?:\w+ |\(\w+\) ){0,2}?(?:means?|is (?:a|an|defined|called|used|the)|requires?|needs|denotes|refers|stands for|describes|counts)|(?:response|remission|progression|relapse) (?:in|of|for|after|with) (?:[\w-]+ ){1,4}?(?:means?|is defined|requires|denotes|refers to)|definition|defined|criteria (?:require|ask|call)|fall of (?:the )?m-?protein|(?:increase|rise|reduction|decrease|fall|drop) (?:of|in) (?:\w+ ){0,3}?(?:m-?protein|paraprotein|light chain)|m-?protein (?:\w+ )?(?:fell|fall\w*|dropp\w+|decreas\w+|rises?|rose)"
    ),
    "ru": re.compile(
        r"(?:ответ|ремисси\w+|прогресси\w+|рецидив)[^\n;,]{0,20}?(?:[–-] это|означа|определя|требу|считают|называ)|это снижение|(?:снижени|уменьшени|падени|прирост|рост|увеличени|повышени|нарастани)\w* (?:уровня |концентрации |секреции |суточной )?(?:[мm]-?(?:протеин|градиент|белк|компонент)|парапротеин|моноклональн\w+ (?:белк|иммуноглобулин|секреци)|(?:свободн\w+ )?легк\w+ цеп|белк\w+ бенс)|(?:[мm]-?(?:протеин|градиент|компонент|белок)|парапротеин|моноклональн\w+ белок|ферритин|лейкоцит|тромбоцит|легк\w+ цеп)\w*[^\n;]{0,30}(?:снизил|упал|вырос|уменьшил|сократил|снижа|понизил)|не менее чем на \d+"
    ),
    "zh": re.compile(
        r"(?:缓解|复发|进展|应答|有效)[^\n;,]{0,10}(?:指|定义|要求|(?<!imwg)(?<!lugano)标准|是指|需|意为)|m蛋白(?:水平)?[^\n;,]{0,6}(?:下降|降低|升高|减少)|定义为"
    ),
}
_COUNT = re.compile(
    r"(?<![\d/])\d{1,4} ?/ ?\d{1,4}(?![\d/])|\d+ (?:of|out of|in|among|из) (?:the |our |these |those |all |every )?\d+|\bn ?= ?\d+|\b(?:the|these|those|our|all) \d{1,4} (?:\w+ )?(?:people|patients|adults|children|participants|recipients|women|men)|\b\d{1,4} (?:were )?(?:infused|treated|transplanted|enrolled)\b|\d+ ?例中|\d+ ?例患者中|\d+ ?(?:名|例|人)[^\n,;]{0,14}(?:中|有|里)[^\n;]{0,8}\d+ ?(?:名|例|人)"
)
_SOURCE = re.compile(
    r"\[\d+(?:[,–-] ?\d+)*\]|\bet al\b|соавт|等,? ?(?:19|20)\d\d|\bdoi\b|\bnct\d{6,}|\bpmid\b|\brefs?\b\.? ?\d|\bref\.|\breference \d|cut-?off|annual report|registry (?:report|extract|entry)|\baudit \d{4}|\b(?:table|supplement) \d|\bp\. ?\d|(?<!\w)табл(?:\.|иц\w+) ?\d|(?<!\w)с(?:тр)?\. ?\d|аудит\w* (?:за )?\d{4}|отч[её]т\w* (?:\w+ ){0,2}?(?:за |от )?\d{4}|登记(?:报告|数据)|审计|[表图] ?\d|第 ?\d+ ?页|journal|\bj clin|lancet|n engl|blood (?:adv|cancer|\d{4})|haematologica|[a-zа-я'-]{3,} ?(?:et al\.?)?,? ?\(?(?:19|20)\d\d|ссылк\w+ ?\d|источник ?\d|данные на|отчет|文献 ?\d|数据截[至止]|年报|参考文献|《"
)
_SHARE = {
    "en": re.compile(
        r"\b(?:chance|chances|probability|odds|likelihood|survival|rate|risk of (?:relapse|death|dying))\b"
    ),
    "ru": re.compile(r"шанс|вероятност|выживаем|част[оа]т|показател"),
    "zh": re.compile(r"几率|概率|机会|率"),
}

_COUNT_IN_WORDS_RU = re.compile(
    rf"(?<!\w){_COUNT_RU} (?:\w+ )?(?:из (?:\w+ )?{_COUNT_RU}|пациент|больн|участник|человек)"
)


def _rates(text: Text) -> Iterator[tuple[re.Match, str]]:
    """Shares that a sentence ties to an outcome, with the words of the sentence."""
    language = text.language
    for match in matches(text, _RATE):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        at = match.start() - sentence.start
        near = _asked_before(text, sentence) + words[max(0, at - 110) : at + len(match.group()) + 110]
        if not _TOLD[language].search(near) or _MEANS[language].search(near):
            continue
        behind = words[at + len(match.group()) : at + len(match.group()) + 80]
        if _NOT_OUTCOME[language].search(near) and not (language == "en" and _PLAINLY_TOLD.search(behind)):
            continue
        if is_defined(text, sentence, match.start(), match.end()) or is_warned_of(text, sentence):
            continue
        if is_asked(text, sentence) or _is_out_of_reach(text, match, words[at:]):
            continue
        if _OF_A_METHOD.search(f"{words[max(0, at - 40) : at]}·{words[at + len(match.group()) :][:24]}"):
            continue
        yield match, words


# «Стопроцентного результата не гарантирует никто».
_NOBODY_RU = re.compile(
    r"(?<!\w)(?:не (?:гарантир|обеща|да[её]|дад|мож|получ|быва|существу)\w*[^\n;]{0,30}?(?:никто|ни од(?:ин|на|но)|нигде)|(?:никто|ни од(?:ин|на|но)\w*)(?: \w+){0,2}? не |не (?:бывает|существует)|нет (?:нигде|ни у|ни в))"
)


# “95% CI”, “an assay limit of 0.01%”: the level of an interval, and what a method can see.
_OF_A_METHOD = re.compile(
    r"·(?: ?(?:ci\b|confidence|credible|ди(?!\w)|доверительн|置信|可信区间))"
    r"|(?:limit|sensitivity|threshold|detect\w*|предел\w*|чувствительност\w*|порог\w*|灵敏度|检测限|下限)[^\n;·]{0,30}·"
)


def _is_out_of_reach(text: Text, match: re.Match, behind: str) -> bool:
    return (
        text.language == "ru" and match.group().startswith("стопроцент") and bool(_NOBODY_RU.search(behind))
    )


def _asked_before(text: Text, sentence: Sentence) -> str:
    """The short question that the sentence answers: “Remission rate? Ninety per cent.”"""
    number = text.index_of_sentence(sentence.start)
    before = text.sentences[number - 1] if number else sentence
    return f"{text.words_of(before)} " if before.is_question and before.end - before.start < 50 else ""


_HEDGED_SHARE = {
    "en": re.compile(
        r"\b(?:may|might|not|takes?|varies|from person to person|relapse eventually|eventually|sooner or later|differ|no)\b"
    ),
    "ru": re.compile(r"(?<!\w)(?:не|могут|может|нет|рано или поздно|со временем)(?!\w)"),
    "zh": re.compile(r"可能|不|未|无|最终|难以|(?:会|将)[^\n,]{0,6}(?:复发|进展|恶化|耐药)"),
}


def an_outcome_rate_is_a_claim(text: Text) -> Iterator[Finding]:
    """CLM-006: a rate typed in prose without both the count and the source."""
    last = -1
    for match, words in _rates(text):
        if match.start() < last:
            continue
        if (_COUNT.search(words) or _COUNT_IN_WORDS_RU.search(words)) and _is_sourced(text, match, words):
            continue
        if _VAGUE.search(match.group()) and _HEDGED_SHARE[text.language].search(words):
            continue
        if "%" not in match.group() and "/" in match.group() and not _TOLD[text.language].search(words):
            continue
        last = text.sentence_at(match.start()).end  # one finding a sentence
        yield finding("CLM-006", text, *match.span())


_SOURCE_BEHIND = re.compile(
    r"\s*(?:срез данных|data cut-?off|数据截[至止])[^\n]{0,40}\[\d|\s*(?:数据)?(?:来源|出处)|\s*\(?sources?\b|\s*\(?источник"
)


def _is_sourced(text: Text, match: re.Match, words: str) -> bool:
    """Whether the sentence names its source, or the next one is nothing but that."""
    after = text.after(text.sentence_at(match.start()))
    return _SOURCE.search(words) is not None or _SOURCE_BEHIND.match(after) is not None


_ZH_RATE_NAME = re.compile(
    r"(?:治愈|有效|缓解|应答|总缓解|客观缓解|完全缓解|部分缓解|生存|存活|成功|显效|反应|好转|控制|总有效|痊愈|康复|阴转|转阴|植入)率|(?<![a-z])orr(?![a-z])|(?<![a-z])cr ?率"
)
_ZH_DID_WELL = re.compile(
    r"缓解|有效|治愈|成功|应答|康复|痊愈|orr|好转|显效|生效|见效|cr|缩小|获益|受益|转阴|起效|治好|好起来|根治|消失|控制住"
)
_ZH_SURVIVAL_ALONE = re.compile(r"^(?:生存|存活|植入|控制|成功|反应)率$")
_ZH_RISES = re.compile(
    r"令人|可观|理想|惊|傲|骄|新高|佳|强|出众|可喜|鼓舞|大幅|保持|稳定在|位居|在望|高|提高|提升|达|超|\d|[一二三四五六七八九]成|百分|领先|上升|优|显著|倍|喜人|稳步|改善|为|遥遥|攀升|台阶|更上|突破|增长|逐年|节节"
)
_ZH_EXPLAINED = re.compile(
    r"是指|指的是|定义|(?:治愈|有效|缓解)率指|评估|取决于|因人而异|不(?:应|得|能|可)(?:出现|使用|宣传|作为|写)|终点|不公布|不得|不展示|指标|如何(?:计算|理解)|询问|无法预测|不提供"
)


# “Most patients go through relapses” tells how the illness runs, not how well a treatment works.
_ZH_MOST_STAY_ILL = re.compile(
    r"(?:无法|不能|难以|不可|尚不能)(?:被)?(?:完全|彻底)?(?:治愈|根治)|(?<!不)(?<!绝)(?:会|仍|可能|最终|终将|难免|容易|反复|先后)[^\n,;]{0,8}(?:复发|进展|恶化|耐药|死亡)|复发(?:与|和|及)缓解"
)
_ZH_OURS = re.compile(r"我们|我院|本院|本中心|这里|但|却|唯有|只有")


def the_public_in_china_reads_no_rates(text: Text) -> Iterator[Finding]:
    """ZH-001: any cure, response or effective rate on a public page in Chinese, even with its source."""
    if text.language != "zh" or not text.is_public:
        return
    seen = set()
    for match, words in _rates(text):
        if _VAGUE.search(match.group()) and _ZH_MOST_STAY_ILL.search(words) and not _ZH_OURS.search(words):
            continue
        if _ZH_DID_WELL.search(words):
            sentence = text.sentence_at(match.start())
            if sentence not in seen:
                seen.add(sentence)
                yield finding("ZH-001", text, *match.span())
    for match in _ZH_RATE_NAME.finditer(text.lower):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if sentence in seen or _ZH_EXPLAINED.search(words) or is_warned_of(text, sentence):
            continue
        if is_asked(text, sentence) or not _ZH_RISES.search(words):
            continue
        if _ZH_SURVIVAL_ALONE.match(match.group()) and not re.search(r"治疗|移植|疗法|car|患者|我院", words):
            continue
        seen.add(sentence)
        yield finding("ZH-001", text, *match.span())


_INSTITUTION = patterns(
    en=(
        r"\b(?:over|more than|some|nearly|almost|about|around|up to|as many as|exceed\w*|close to|in excess of) (?:\d[\d,. ]*|a hundred|hundreds|thousands?|ten thousand|\w+ (?:hundred|thousand|million|decades?))\+? (?:of )?(?:\w+ ){0,2}?(?:patients?|cases|tests?|people|transplants?|infusions?|procedures|years|families|beds|countries|decades|doctors|experts|operations|surgeries|car-?t|specialists|papers|publications)\b",
        r"\b(?:hundreds|thousands|tens of thousands|dozens|countless) of (?:\w+ )?(?:patients|cases|transplants|infusions|families|people|procedures|successful)\b",
        r"\b\d[\d,]*\+ (?:\w+ )?(?:patients|cases|transplants|infusions|tests|years|experts|countries)\b|\b\d+ years of (?:\w+ )?experience\b",
        r"\b(?:performed|treated|completed|carried out|helped|served|infused) (?:\w+ )?\d[\d,]* (?:\w+ )?(?:patients|cases|transplants|people|infusions|procedures|families)\b",
    ),
    ru=(
        r"(?:более|свыше|около|почти|порядка|до|больше) (?:чем )?(?:\d[\d ]*|сотни|тысяч\w*|\w+ тысяч\w*|сотен|двадцати|тридцати|сорока|пятидесяти|ста|двухсот|пятисот) (?:\w+ )?(?:пациент\w*|случа\w*|исследован\w*|тест\w*|больн\w+|трансплантац\w*|инфузи\w*|лет(?!\w)|операци\w*|стран(?!\w)|семей|человек|врач\w*|анализ\w*|специалист\w*)",
        r"(?:сотни|тысячи|десятки) (?:\w+ )?(?:пациент\w*|случа\w*|больн\w+|трансплантац\w*|семей|людей|успешн\w+)",
        r"\d+[ -]?летн\w+ опыт|опыт\w*[^\n;,]{0,25}?\d+ лет",
    ),
    zh=(
        r"(?:超过|逾|近|约|累计|已|多达|共|完成|治疗|服务|收治|救治|开展)(?:了)?(?:[^\n;,]{0,6})?\d[\d,]*(?:万|千|百)?(?:余|多)?(?:例|名|人次|人|位|项|台|家庭|次)",
        r"\d[\d,]*(?:万|千|百)?(?:余|多)(?:例|名|人次|位|项|台|年|种|次|家)|(?:上千|上万|数千|数百|成千上万|上百|数万|千余|百余)(?:例|名|位|人|个家庭)",
        r"\d+ ?(?:多|余)?年(?:的)?(?:临床|从医|丰富|治疗|诊疗|行业|经验)|(?:二|三|四|五)十(?:多|余)?年(?:的)?(?:临床|经验|丰富|诊疗)",
    ),
)
_AS_OF = re.compile(
    r"(?:in|by|since|until|as of|to|at the end of|between) (?:\w+ )?(?:19|20)\d\d|annual report|\[\d+\]|source|(?:19|20)\d\d ?(?:год|г\.|年)|на конец|по состоянию|отчет|источник|截至|年报|来源|\((?:\w+ )?(?:19|20)\d\d"
)
_NOT_INSTITUTION = {
    "en": re.compile(
        r"\b(?:aged?|older|survive|days|weeks|live|lives|living|enrol\w*|randomi[sz]ed|study|trial|worldwide|each year|a year|every year|(?:months|years) (?:after|before|since|later)|diagnosed|after more|for more than \d+ years|with the disease|have myeloma)\b"
    ),
    "ru": re.compile(
        r"старше|возраст|живут|живет|в исследовани|ежегодно|в год|в мире|диагностир|включ(?:ено|или)|испытан"
    ),
    "zh": re.compile(r"岁|每年|全球|入组|研究|试验|新发|确诊|随访|患病"),
}


def a_figure_about_ourselves_has_its_date(text: Text) -> Iterator[Finding]:
    """NUM-006: over N cases, N years, N tests, without as-of date and source."""
    for match in matches(text, _INSTITUTION):
        words = text.words_of(text.sentence_at(match.start()))
        if not _AS_OF.search(words) and not _NOT_INSTITUTION[text.language].search(words):
            yield finding("NUM-006", text, *match.span())


_ATTRIBUTED = patterns(
    en=(
        r"\b(?:(?:many |recent |several |numerous |clinical |scientific |international |modern |some |various |countless |our |all )?(?:stud(?:y|ies)|research|researchers|scientists|science|trials|evidence|literature|experts?|doctors|publications|data|statistics|reports)(?: from [\w ]{3,20})?) (?:have |has |clearly |also |now |repeatedly |consistently )?(?:shows?|shown|proves?|proved|proven|demonstrates?|demonstrated|suggests?|confirms?|confirmed|indicates?|found|agree|say|believe|reveals?|established|reports? that)\b",
        r"\b(?:according to|based on) (?:\w+ )?(?:published|available|recent|clinical|international|authoritative|leading|the latest|official|scientific|expert|experts|studies|research|statistics|literature|various|our)\b(?: (?:data|studies|reports|research|sources|statistics|literature|evidence|findings|experts?))?",
        r"\b(?:it is|it has been|has been|is) (?:well |widely |generally |scientifically |clinically )?(?:known|proven|established|recognised|recognized|accepted|shown|demonstrated) (?:that|to|in)\b|\b(?:clinically|scientifically) proven\b|\bas is well known\b",
    ),
    ru=(
        r"(?:исследовани[ея]|ученые|наука|эксперты|специалисты|врачи|данные|испытания|статистика|многочисленные публикации|работы) (?:\w+ )?(?:доказ\w+|показ\w+|подтвержд\w+|подтверд\w+|свидетельству\w+|установил\w*|выяснил\w*|говор\w+|утвержда\w+|сходятся|демонстрир\w+|обнаружил\w*|считают)",
        r"(?:согласно|по) (?:\w+ )?(?:опубликованн\w+|последн\w+|научн\w+|международн\w+|статистическ\w+|мнени\w+ (?:эксперт|специалист|учен)\w+|исследовани\w+|статистик\w+|авторитетн\w+|имеющ\w+|данным (?:исследован|ученых|статист)\w*)",
        r"(?:научно|клинически) (?:доказан|подтвержден|обоснован)\w*|(?<!\w)доказано|(?<!\w)известно, что|общеизвестн\w+|установлено, что",
    ),
    zh=(
        r"(?:顶刊|(?:顶级|权威|国际|知名)(?:学术)?(?:期刊|刊物|杂志|大刊))[^\n;。]{0,10}?(?:发文|连发|登|刊|论文|报道|力证|证实|认可|点赞|收录|背书)",
        r"有(?:学者|专家|研究者|科学家|同行|课题组|研究团队)(?:曾|就|也|已)?(?:经)?(?:留意到|注意到|观察到|发现|提出|指出|认为|报道|提到|统计过?|证实)",
        r"(?:研究|数据|文献|证据|临床(?:研究|试验|数据|实践)?|大量研究|多项研究|科学|专家|权威(?:数据|机构|专家)?|统计|资料|报道|学者|实验)(?:们)?(?:已|均|都|也|充分|一致|普遍|大多|广泛|反复|清楚(?:地)?)?(?:经)?(?:表明|证明|证实|显示|发现|指出|认为|提示|揭示|验证|称|报道(?!了|的|称))",
        r"(?<![数证依])(?:据|根据|依据)(?:[^\n,;]{0,6})?(?:权威|相关|最新|有关|已发表|公开|国际|统计|临床|专家|国内外)(?:的)?(?:数据|研究|报道|统计|资料|文献|机构|专家)?(?:显示|表明|统计|介绍)?|据(?:不完全统计|统计|报道|悉|研究|了解|介绍)|(?:科学|临床|经)(?:已)?(?:证明|证实|验证)|众所周知|实践证明",
        r"(?:(?:国外|国内|海外|国内外|国际|欧美|美国|日本|多国|知名|资深|顶级|越来越多的|大量|多项|众多|不少|许多|最新|近期|近年|多中心|权威|循证|动物|体外|真实世界)[^\n;,。]{0,6}?(?:学者|专家|同行|医学界|机构|研究|数据|证据|文献|论文|试验|经验|实验)|学界|医学界|业界|科学界|科学家|学者|专家|事实|无数(?:病例|事实|案例)|大数据|临床经验|药理学?)(?:们)?(?:(?!提醒|建议您|正在|正|讨论|认为不)[^\n;,。]){0,5}?(?:证明|证实|表明|显示|指出|认为|提示|揭示|验证|公认|共识认为|发现|报道(?!了|的)|佐证|背书|印证|支持(?!治疗|小组|中心))(?!了?(?:您|患者)的)",
        r"(?:有|多项|一项|大量|已有)(?:[^\n;,。]{0,6}?)?(?:研究|数据|证据|论文|报告|文章|报道)(?:就|也|已|曾)?(?:说|称|提到|支持|写道|做过|讲)|(?:早已|早就|已)(?:被|经|得到|获得)[^\n;,。]{0,6}?(?:研究|科学|临床|学界|医学界|国际)[^\n;,。]{0,4}?(?:证明|证实|认可|公认|验证)|(?:期刊|杂志|媒体|柳叶刀|自然杂志)(?:上)?[^\n;,。]{0,6}?(?:报道|刊登|刊发|收录|推荐|点赞)|(?:事实|大量病例|无数病例|实践)[^\n;,。]{0,3}?(?:说明|证明)|(?:早|已|早已)(?:有|成|是|成为)(?:定论|共识|公论|常识)|(?:是|成为|已成)[^\n;,。]{0,6}?(?:学界|医学界|国际|业界|专家)(?:的)?共识",
    ),
)
_NAMED_SOURCE = re.compile(
    r"\[\d+(?:[,–-] ?\d+)*\]|et al|doi|nct\d|pmid|\brefs?\b|reference|(?:19|20)\d\d|ссылк|источник \d|文献 ?\d|《|[a-z]{4,}-\d|\([a-z]+[ ,]"
)
_SOURCE_OF_US = {
    "en": re.compile(
        r"\b(?:whether|no (?:studies|evidence|data|research)|your (?:doctor|data|test|results)|laboratory|blood|not (?:been )?(?:shown|proven|established)|lack\w*|examination|biops\w+|scan|test results|do not|does not|has not|have not|if|what (?:[\w-]+ ){0,3}(?:stud(?:y|ies)|trials?) (?:have )?(?:found|show\w*)|follow-up data|research team|tell you|your)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:не|нет|если|ли)(?!\w)|анализ|биопси|обследован|лаборатор|крови|наш\w* врач|снимк|вам|вас|томограф"
    ),
    "zh": re.compile(
        r"尚未|尚无|争议|未能|没有|无(?:研究|证据|数据)|不(?!完全统计|断|少|仅)|是否|检查|化验|活检|血液|骨髓(?:穿刺|检查)|超声|影像|您的|医生(?:会|将)"
    ),
}


def a_source_has_a_name(text: Text) -> Iterator[Finding]:
    """SRC-001: “studies show” and nobody says which."""
    for match in matches(text, _ATTRIBUTED):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if _NAMED_SOURCE.search(words) or _SOURCE_OF_US[text.language].search(words):
            continue
        if is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        yield finding("SRC-001", text, *match.span())
