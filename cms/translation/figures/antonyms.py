"""Words that turn a sentence round: often and rarely, rose and fell, before and after, acute and chronic.

An exchange is only told where each text holds one pole and not the other. Where something is denied in either
text the poles of a direction say nothing: “not uncommon” is «нередко», “did not improve” may be «хуже не стало».
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cms.translation.figures import all_but, negation, terms
from cms.translation.figures.figure import Finding, Severity
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

Forms = tuple[str, str, str]  # in English, Russian and Chinese


class Pole(NamedTuple):
    """What surely says it, and what else may: the second only keeps an exchange from being told."""

    surely: Forms
    perhaps: Forms = ("(?!)", "(?!)", "(?!)")


class Poles(NamedTuple):
    """Two opposites; names keep their sense beside a denial."""

    one: Pole
    other: Pole
    are_names: bool = False


_AIMS_EN = r"(?:surgery|(?:the )?(?:operation|procedure|infusion|transplant\w*|treatment|chemo\w*|biopsy|injection|meals?|food|eating))"
_AIMS_RU = (
    r"(?:операци|процедур|инфузи|трансплант|лечени|химиотер|биопси|укол|инъекц|еды|при[её]м|введени|пересад)"
)
_AIMS_ZH = r"(?:术|治疗|输注|回输|移植|化疗|活检|注射|饭|餐|用药|服药|操作|检查)"
_NEVER = "(?!)"  # told in one language only
_OF_HIS = r"\b(?:your|the|his|her|their|our|my|each)"
_TURN_EN = r"(?:visit|dose|appointment|infusion|injection|check-?up|treatment|consultation|transfusion|admission|vaccination|scan|donation)\b"
_TURN_RU = "(?:визит|доз|при[её]м|инфузи|инъекци|укол|осмотр|лечени|консультац|переливани|госпитализац|прививк|вакцинац|исследовани|донаци|введени)"
_TURN_ZH = "[次剂针回]"
_SPAN_EN = r"(?:months?|years?|treatment|cycles?|course|weeks?|trial|study|infusion|therapy|chemotherapy|follow-up|pregnancy|term)\b"
_SPAN_RU = "(?:цикл|курс|лечени|терапи|химиотерапи|инфузи|исследовани|наблюдени|беременност|месяц|год|недел)"
_SPAN_ZH = r"(?:周期|疗程|治疗|化疗|输注|试验|研究|随访|用药|给药|妊娠|放疗)"
_IN_RANK = r"(?:ый|ая|ым|ой|ого|ую|ыми|ые)(?: [а-яё]+){0,2}? (?:в (?:мире|стране|городе|регионе|области|этой|больнице)|пациент|больн|реб[её]н|человек|женщин|мужчин)"
_POLES = (
    Poles(
        Pole(
            (r"\bnot (?:at all )?(?:un(?:common|usual)|rare|infrequent)|(?<!not )\b(?:common(?:ly)?|frequent(?:ly)?|often)\b", r"нередк|не редк|(?<![а-я])част[оыа]е?(?![а-я])|распростран", r"不(?:算|太)?(?:少见|罕见)|(?<!不)(?<!不太)(?:常见|多见)|往往|屡见"),
            (r"usual|common|frequen|often|many|most", r"част|обычн|зауряд|многи|больш", r"(?<!不)(?<!不太)常|多数|大多|经常"),
        ),
        Pole(
            (r"(?<!not )(?<!n't )\b(?:un(?:common|usual)(?:ly)?|rare(?:ly)?|infrequent(?:ly)?|seldom)\b", r"(?<![а-я])(?<!не )редк|нечаст", r"(?<!不)(?<!不算)(?:罕见|少见|很少|极少)|不(?:太)?(?:多见|常见)"),
            (r"(?<!not )(?<!all )(?:rare|uncommon|unusual)|not (?:often|common|frequent|usual)|few|little|occasional", r"редк|необычн|мало|едини|иногда", r"少|罕|偶"),
        ),
        are_names=True,
    ),
    Poles(
        Pole(
            (r"\b(?:rose|risen|raised|increased|climbed|grew|grown|doubled|tripled|quadrupled)\b", r"(?<![а-я])(?:вырос|повысил|увеличил|возрос|поднял[ао]?с)", r"升至|升高|上升|升到|增至|增加|增长|上涨"),
            (r"rise|rising|increas|climb|grow|up\b|gain|high|doubl|tripl|more|over|above|improv|better", r"рос|выраст|повы[сш]|увелич|возр[ао]|подн[яи]|больш|выше|прибав|набра|удво|утро|улучш|восстан", r"升|增|涨|高|大|多|倍|翻|善|恢复|长|加"),
        ),
        Pole(
            (r"\b(?:fell|fallen|dropped|decreased|declined|reduced|lowered|shrank|shrunk)\b", r"(?<![а-я])(?:снизил|упал|сократил|уменьшил|понизил|опустил[ао]?с)", r"降至|下降|降低|降到|减至|减少|跌至|缩小"),
            (r"fall|drop|decreas|declin|reduc|low|shr[aiu]nk|down|los[te]|cut|halv|less|few|below|under|short|minus", r"сни[зж]|упа|пада|пониз|уменьш|сокра[тщ]|опус|меньш|ниже|потер|худ|сброс|спа[дл]|менее|корот", r"降|减|跌|低|少|缩|下|落|小|半|退|短|瘦"),
        ),
    ),
    Poles(
        Pole((r"\b(?:survived|(?:is|are|was|were|still|remain\w*) alive)\b", r"(?<![а-я])выжи(?:л|в)|(?<![а-я])живы?(?![а-я])", r"存活|健在|活着"), (r"surviv|alive|liv", r"жи[влт]", r"活|健|生")),
        Pole((r"\b(?:died|deaths?|dead)\b", r"(?<![а-я])(?:умер(?!енн)|скончал|погиб|смерт)", r"死亡|去世|离世|病逝"), (r"die|dying|death|dead|fatal|lost|mortal", r"умер(?!енн)|умир|скон|погиб|смерт|летал|мёртв", r"死|世|亡|逝")),
    ),
    Poles(
        Pole((rf"\b(?:before|prior to) {_AIMS_EN}", rf"(?<![а-я])(?:до|перед) [а-я ]{{0,12}}{_AIMS_RU}", rf"{_AIMS_ZH}[之以]?前"), (r"before|prior|ahead|until|pre|by\b|earlier", r"(?<![а-я])(?:до|перед|прежде|раньше|ранее|накануне|заранее|пред)", r"前|先|早")),
        Pole((rf"\b(?:after|following) {_AIMS_EN}", rf"(?<![а-я])после [а-я ]{{0,12}}{_AIMS_RU}", rf"{_AIMS_ZH}[之以]?后"), (r"after|following|later|post|then|since|once|subsequent|from", r"после|спустя|затем|потом|с момента|со дня|пост", r"后|再|起|自")),
    ),
    Poles(
        Pole((r"\b(?:in the|every|each) morning\b", r"утром|по утрам|каждое утро", r"早上|清晨|每[晨早]|早晨|晨起"), (r"morning|breakfast|a\.?m\b|early|dawn|midnight", r"утр|завтрак|рассвет|ран[оь]|ноч", r"早|晨|上午|凌晨")),
        Pole((r"\b(?:(?:in the|every|each) evening|at (?:night|bedtime))\b", r"вечером|по вечерам|перед сном|каждый вечер", r"晚上|睡前|每晚|傍晚"), (r"evening|night|bedtime|dinner|supper|p\.?m\b|late|sleep", r"вечер|ноч|сном|ужин|спать|поздн", r"晚|夜|睡|傍")),
    ),
    Poles(
        Pole((r"\bwith (?:food|a meal|meals)\b|\bfull stomach", r"во время еды|с едой|с пищей", r"随餐|餐中|进餐时"), (r"after|full|food|meal", r"после|ед[ыоу]|пищ", r"餐后|饭后|餐|饭")),
        Pole((r"\bempty stomach|\bfasting\b", r"натощак|пуст[а-я]+ желуд", r"空腹|禁食"), (r"empty|fast|before|without food", r"натощак|до |перед|голод|пуст", r"空|禁|前|饿")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:continue|keep) (?:taking|treatment)\b", r"продолж", r"继续"), (r"continu|keep|go on|resum", r"продолж|дальше", r"继续|坚持|接着|恢复")),
        Pole((r"\b(?:stop|discontinue|interrupt)(?:p?ed|d)?\b", r"прекратит|отменит|перестаньте", r"停用|停药|停服|终止"), (r"stop|discontin|interrupt|pause", r"прекра[тщ]|отмен|переста|прер[вы]|останов|брос", r"停|断|止")),
    ),
    Poles(Pole((r"\bacute\b", r"(?<![а-я])остр[а-я]{2,3}(?![а-я])", r"急性"), ("acute", "остр", "急")), Pole((r"\bchronic", r"хронич", r"慢性"), ("chronic", "хронич", "慢")), are_names=True),
    Poles(
        Pole(
            (r"\bnegative\b|\bundetectable\b", r"(?<![а-яё])(?:не|перестал[аио]?) (?:[а-яё]+ )?(?:определ|обнаруж|выяв)|отрицательн|негативн|неопредел", _NEVER),
            (r"negativ|undetect|\bnot?\b|n't|never|without|free\b|clear", r"(?<![а-яё])(?:не|ни|нет|без)(?![а-яё])|перестал|исчез|отсутств|свобод|нулев", _NEVER),
        ),
        Pole(
            (r"\bpositive\b|\bstill (?:\w+ )?detect", r"(?<!не )(?<!перестала )(?<![а-яё])(?:определя(?:л[аио]?сь|лся|ется|ются)|обнаруж(?:ен|ива)|выявля(?:л[аио]?сь|лся|ется|ются)|выявлен)|положительн|(?<!не)позитивн", _NEVER),
            (r"positiv|(?<!un)detect|found|identif|reveal|confirm|present", r"(?<!не )(?<!перестала )(?<!перестал )(?<!перестали )(?<!перестало )(?<![а-яё])(?:определя|обнаруж|выявл)|наш[её]?л|найд", _NEVER),
        ),
        are_names=True,
    ),
    Poles(Pole((r"\bbenign\b", r"доброкач", r"良性")), Pole((r"\bmalignan", r"злокач", r"恶性")), are_names=True),
    Poles(Pole((r"\bhigh[- ]risk", r"высок[а-я]+ риск", r"高危|高风险|风险高"), ("high", "высок", "高")), Pole((r"\blow[- ]risk", r"низк[а-я]+ риск", r"低危|低风险|风险低"), ("low", "низк", "低")), are_names=True),
    Poles(
        Pole((r"\bhigh[- ]risk", r"высок[а-я]+ риск", r"高危|高风险"), ("high", "высок", "高")),
        Pole((r"\bstandard[- ]risk", r"стандартн[а-я]+ риск", r"标危|标准风险"), ("standard", "стандарт", "标")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bmidnight\b", r"(?<![а-я])(?:полно?ч[ьи]|полуноч[а-я]+)(?![а-я])", r"午夜|半夜|子夜|零点"), ("midnight|night|12|00", "ноч|00|12|24", "夜|零|凌晨|12|24|00")),
        Pole((r"\b(?:noon|midday)\b", r"(?<![а-я])(?:полдень|полудн[а-я]+)(?![а-я])", r"正午|中午"), ("noon|midday|lunch|12", "полд|полуд|обед|дн[её]м|дня|12", "午(?!夜)|12")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:progressive disease|progression)(?![- ]free)\b", r"(?<!без )прогрессировани", r"进展(?!期|顺利|迅速|良好)"), ("progress", "прогресс", "进展")),
        Pole((r"\bstable disease|\bstabili[sz]", r"стабилизаци|(?<![а-я])сз(?![а-я])", r"(?:疾病|病情)稳定"), ("stab", "стабил", "稳")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:one|single)-sided\b|\bunilateral", r"(?<![а-я])(?:односторонн|унилатер)", r"单[侧边肾肺眼耳]|一侧"), ("one|uni|single", "одно|унил", "单|一")),
        Pole((r"\b(?:two|double)-sided\b|\bbilateral|\bboth (?:kidneys|lungs|eyes|ears|sides)\b", r"(?<![а-я])(?:двусторонн|двухсторонн|билатер)", r"双[侧边肾肺眼耳]|两[侧肾肺眼耳]"), ("two|bi|both|double", "дв|оба|обе|обо|билат", "双|两|二")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:single|one-bed|private)(?:[- ]bed(?:ded)?|[- ]occupancy)? (?:bed)?rooms?\b|\brooms? (?:are|is|were|was)(?: all| \w+ly)? (?:single|private)\b", r"(?<![а-я])одноместн", r"单人[间病]|单间"), ("single|private (?:bed)?room|own room|one", "одноместн|индивидуальн|отдельн[а-я]+ палат", "单人|单间|一人")),
        Pole((r"\b(?:double|twin|shared|two-bed)(?:[- ]bed(?:ded)?)? rooms?\b|\brooms? (?:are|is|were|was)(?: all| \w+ly)? (?:double|shared|twin)\b", r"(?<![а-я])двухместн", r"双人[间病]|[两二]人间"), ("double|twin|shared|two", "дв[уо]|общ[а-я]+ палат", "双人|两人|二人|合住")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:days?|weeks?|months?|hours?|minutes?|years?) early\b|ahead of (?:time|schedule)|\bbrought forward\b|\bmoved (?:up|forward) by\b", r"раньше|досрочн", r"早产|提前|提早"), (r"earl|ahead|before|prematur|soon", r"ран[ьнео]|преждевр|досрочн|до ", r"早|前")),
        Pole((r"\b(?:days?|weeks?|months?|hours?|minutes?|years?) late\b|behind schedule|\b(?:delay|postpon)ed (?:by|an?|one|two|three|\d)\b|\bput off by\b|\boverdue", r"(?<![а-я])позже|опозда|просроч", r"推迟|延后|晚|迟"), (r"late|after|delay|overdue|behind|postpon", r"позд|позже|после|опозд|просроч|задерж", r"晚|迟|延|后")),
    ),
    Poles(
        Pole((r"\bmild\b", r"(?<![а-я])(?:л[её]гк(?:ие|ая|ое|ий|ой|их|ую)|слаб(?:ые|ая|ое))(?![а-я])", r"轻[度微中]"), (r"mild|light|slight|moderate|minor", r"л[её]гк|слаб|умерен|незначит|небольш", r"轻|微")),
        Pole((r"\bsevere\b", r"тяж[её]л(?:ые|ая|ое|ый|ой|ых|ую)", r"重度|严重"), (r"sever|serious|grave|heav|bad|hard|tough", r"тяж|серь[её]з|сильн|выраж|трудн", r"重|严|剧|难")),
    ),
    Poles(
        Pole((r"\bbetter\b", r"(?<!не )(?<![а-я])лучше(?![а-я])", r"优于|好于|更好"), (r"better|best|improv|good|well|superior|more|higher", r"лучш|улучш|хорош|выше|больш|благоприят", r"优|好|佳|高|善")),
        Pole((r"\bworse\b", r"(?<!не )(?<![а-я])хуже(?![а-я])", r"差于|劣于|更差"), (r"wors|bad|poor|inferior|less|lower|fewer", r"хуж|худш|плох|ниже|меньш|неблаго", r"差|劣|坏|低|少|恶")),
    ),
    Poles(
        Pole((r"\bwhichever (?:[a-z]+ )?(?:first|sooner|earlier)\b", r"раньше|первым", r"先[到发出]|较早"), ("first|soon|earl", "ран|перв", "先|早|首")),
        Pole((r"\bwhichever (?:[a-z]+ )?(?:last|later)\b", r"позже|позднее|последним", r"后[到发出]|较晚"), ("last|later", "позж|поздн|последн", "后|晚|迟")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bthe (?:higher|larger|greater) of\b", r"больш(?:ая|ую|ей|ее|его) из|больш(?:ей|ую) доз", r"较[高大]者"), ("high|larg|great|more", "больш|высок", "高|大|多")),
        Pole((r"\bthe (?:lower|smaller|lesser) of\b", r"меньш(?:ая|ую|ей|ее|его) из|меньш(?:ей|ую) доз", r"较[低小]者"), ("low|small|less", "меньш|низк", "低|小|少")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:m[ae]n|males?|boys?)\b", r"(?<![а-яё])(?:мужчин|мальчик)", r"男[性孩童士]"), (r"m[ae]n\b|male|boy|\bhe\b|\bhis\b|\bhim\b|father|\bson|brother|husband", "муж|мальч|отц|отец|сын|брат|юнош", "男|父|爸|儿子|兄|弟|哥|丈夫|他")),
        Pole((r"\b(?:wom[ae]n|females?|girls?)\b", r"(?<![а-яё])(?:женщин|девоч)", r"女[性孩童士]"), (r"wom[ae]n|female|girl|\bshe\b|\bher\b|mother|wife|daughter|sister|pregnan", "жен|дев|мат|мам|доч|сест|берем", "女|母|妈|姐|妹|妻|妇|孕")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bthe (?:day|night|evening) before\b", r"накануне|за день до", r"前一[天日晚]|前[夜晚]|头一?[天晚]"), ("before|eve|prior|previous|ahead", "до |наканун|перед|пред", "前|头")),
        Pole((r"\b(?:the|that) same (?:day|evening|night)\b|\bthe day after\b(?! tomorrow)|\bthe (?:next|following) day\b", r"в тот же (?:день|вечер)|на следующий день", r"当[天日晚]|次日|翌日|[后第][一二][天日]"), ("same|after|next|following|on the", "тот же|тем же|после|следующ|в день", "当|同|后|次|翌|第")),
        are_names=True,
    ),
    Poles(
        Pole((r"\b(?:older|elder)\b", r"старше", r"大(?:她|他|我)?[\d一二两三四五六七八九十]+岁|比[^，。]{1,8}大|年长"), ("old|eld|over|above|more", "стар|свыше|более|больш", "大|老|长|上|超|逾|高|过")),
        Pole((r"\byounger\b", r"моложе|младше", r"小(?:她|他|我)?[\d一二两三四五六七八九十]+岁|比[^，。]{1,8}小|年轻"), ("young|under|below|less", "мол|млад|меньш|до ", "小|轻|幼|下|未|不|低")),
    ),
    Poles(
        Pole((r"\bno(?:t|) later than\b|\bat the latest\b", r"не (?:позднее|позже)", r"不[得能应可]?[晚迟]于|最[迟晚]|至迟"), ("late|before|by\\b|within|until", "позж|позд|до |перед", "晚|迟|前|内|止")),
        Pole((r"\bno(?:t|) (?:earlier|sooner) than\b|\bat the earliest\b", r"не (?:ранее|раньше)", r"不[得能应可]?早于|最[早快]"), ("earl|soon|after|from", "ран|после|с ", "早|快|后|起")),
        are_names=True,
    ),
    Poles(
        Pole((r"(?<!re)\bdoubl(?:e|ed|es|ing)\b(?! (?:room|bed|blind|check|lung))", r"удво|(?:вдвое|в два раза) (?:больш|выш)", r"加倍|翻倍|翻[一了]?番|增加一倍"), (r"doubl|twice|two|2|fold|increas|more", "дво|вдвое|два|две|2|больш", "倍|翻|两|2|增")),
        Pole((r"\bhalv(?:e|ed|es|ing)\b|\bby half\b", r"(?:вдвое|в два раза|наполовину) (?:меньш|ниж|сни)|уменьш[а-яё]+ вдвое", r"减半|减少一半|半量"), (r"hal[fv]|50|0\.5|reduc|less", "полов|пол|50|вдвое|меньш", "半|50|减")),
    ),
    Poles(
        Pole((r"\b(?:shorter|shortened)\b", r"короче|сокра[тщ]", r"缩短|更短"), ("short|less|fewer|quick|fast|reduc|cut", "корот|сокра|меньш|быстр", "短|少|快|缩|早|减")),
        Pole((r"(?<!no )(?<!any )\blonger\b|\b(?:lengthen|extend|prolong)ed\b", r"длиннее|дольше|удлин|продл", r"延长|更[长久]"), ("long|length|exten|more|late|delay", "длин|дольш|удлин|продл|больш", "长|久|多|慢|迟|延")),
    ),
    Poles(
        Pole((r"\bfirst (?:mon|tues|wednes|thurs|fri|satur|sun)day", r"перв[а-яё]+ (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскрес)", r"(?:第一|首)个?(?:周|星期)"), ("first", "перв", "第一|首")),
        Pole((r"\blast (?:mon|tues|wednes|thurs|fri|satur|sun)day of", r"последн[а-яё]+ (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскрес)", r"最后一?个?(?:周|星期)"), ("last|final", "последн", "最后|末")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bthe (?:past|last) (?:few |several |[\w-]+ )?(?:days|weeks|months|years|decades?)\b", r"(?:за|в) (?:последн|прошедш|прошл)", r"过去"), ("past|last|previous|ago|since", "последн|прош|назад", "过去|近|以来|前|既往|上")),
        Pole((r"\bthe (?:next|coming) (?:few |several |[\w-]+ )?(?:days|weeks|months|years|decades?)\b", r"(?:в|за|на) (?:следующ|ближайш|предстоящ)", r"未来|今后|接下来"), ("next|coming|future|following|after", "следующ|ближайш|будущ|предсто|после", "未来|今后|接下来|后|下")),
        are_names=True,
    ),
    Poles(
        Pole((r"\blast year\b", r"в прошлом году", r"去年"), ("last|previous", "прошл", "去|上")),
        Pole((r"\bthis year\b", r"в (?:этом|нынешнем) году", r"今年"), ("this|so far|current", "этом|нынеш|текущ", "今|本")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bby mouth\b|\boral(?:ly)?\b", r"внутрь|перорал", r"口服"), ("mouth|oral|tablet|capsule", "внутрь|перорал|табл|капс", "口服|片|胶囊")),
        Pole((r"\bintraven|\binto a vein\b|\bby drip\b", r"внутривен|капельн", r"静脉(?:注射|滴注|输注|给药|用药)|静滴"), ("vein|venous|drip|infus", "вен|капельн|инфуз", "静|滴|输")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bsubcutan|\bunder the skin\b", r"подкож", r"皮下")),
        Pole((r"\bintraven|\binto a vein\b|\bby drip\b", r"внутривен|капельн", r"静脉(?:注射|滴注|输注|给药|用药)|静滴"), ("vein|venous|drip|infus", "вен|капельн|инфуз", "静|滴|输")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bleft (?:arm|leg|eye|ear|lung|kidney|breast|side|hip|knee|hand|shoulder|foot|femur|iliac)|\bon the left\b", r"(?<![а-яё])лев(?:ый|ая|ой|ом|ое|ого|ую|ые|ых|ым)(?![а-яё])", r"左(?!右)"), ("left", "лев|слева", "左")),
        Pole((r"\bright (?:arm|leg|eye|ear|lung|kidney|breast|side|hip|knee|hand|shoulder|foot|femur|iliac)|\bon the right\b", r"(?<![а-яё])прав(?:ый|ая|ой|ом|ое|ого|ую|ые|ых|ым)(?![а-яё])", r"(?<!左)右"), ("right", "прав|справа", "右")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bupper limit", r"верхн[а-яё]+ (?:границ|предел)", r"上限")),
        Pole((r"\blower limit", r"нижн[а-яё]+ (?:границ|предел)", r"下限")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bearly[- ](?:stage|disease)", r"ранн[а-яё]+ стади", r"早期"), ("earl|first|initial", "ран|перв|началь", "早|初|首")),
        Pole((r"\b(?:advanced|late|end)[- ](?:stage|disease)", r"(?:поздн|последн|продвинут)[а-яё]+ стади|запущен", r"晚期|终末期"), ("late|advanc|end|far", "поздн|последн|запущ|распростр", "晚|末|后|进展")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bhigh[- ]dose", r"высокодоз|высок[а-яё]+ доз", r"[大高]剂量"), ("high|full", "высок", "大|高")),
        Pole((r"\blow[- ]dose", r"низкодоз|(?:низк|мал)[а-яё]+ доз", r"[小低]剂量"), ("low|small|reduc", "низк|мал", "小|低|减")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bnewly diagnosed", r"впервые (?:выявл|диагност|установл)", r"新诊断|初诊|初治|新确诊"), ("new|first|untreated", "впервые|нов|ранее", "新|初|首")),
        Pole((r"\brelapsed\b|\brefractory\b", r"рецидив|рефрактер", r"复发|难治"), ("relaps|refract|again|resist", "рецидив|рефрактер|снова", "复|难|再")),
        are_names=True,
    ),
    Poles(
        Pole((r"\binpatients?\b", r"стационарн", r"住院"), ("inpatient|hospital|admit|ward|stay", "стацион|госпит|больниц", "住院|病房|入院")),
        Pole((r"\boutpatients?\b", r"амбулатор", r"门诊"), ("outpatient|clinic|day|visit", "амбулат|поликлин|днев", "门诊|日间")),
        are_names=True,
    ),
    Poles(
        Pole((r"\btwins?\b", r"близнец|двойн", r"双胞胎|孪生"), ("twin|two|both", "близн|дво", "双|孪|两")),
        Pole((r"\btriplets\b", r"тройн", r"三胞胎"), ("triplet|three", "трой|тро", "三")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bmedian\b", r"медиан", r"中位")),
        Pole((r"\baverag\w+|\bmean (?!to\b|that\b|it\b)[a-z-]+", r"(?<![а-яё])средн(?:ий|яя|ее|его|ей|ем|юю|ие)(?![а-яё])(?! (?:школ|степен|тяжест|ух))", r"平均"), ("mean", "средн", "均")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bhalf-?matched|\bhaplo", r"(?<![а-яё])гапло|наполовину совм", r"半相合|单倍[体型]")),
        Pole((r"\bfull(?:y[- ]matched| match)|\bhla-(?:identical|matched)", r"полност[а-яё]+ совместим|hla-идентич", r"全相合")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bthe (?:next|following) (?:day|morning|evening|afternoon)\b|\bthe day after\b(?! tomorrow)|\ba day later\b", r"(?:на|в) (?:следующ|друг)[а-яё]+ (?:день|сутки|утро)|назавтра|наутро|дн[её]м позже", r"次[日晨]|翌日|第二天|转天"), ("next|following|tomorrow|after|later|second", "следующ|завтра|через|позже|спустя|втор|после", r"次|翌|第二|第2(?!\d)|隔|明")),
        Pole((r"\b(?:the|that) same (?:day|morning|evening|afternoon)\b", r"в тот же (?:день|вечер)|тем же (?:вечером|утром|дн[её]м)", r"当[天日晚]|同[一]?[天日]"), ("same|that|day of|on the day|today|itself|immediate|at once", "тот же|тем же|в этот|сегодня|в день", "当|同|今|即")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bautologous\b", r"аутологичн", r"自体"), (r"auto|own", r"ауто|собств|сво", r"自")),
        Pole((r"\ballogen\w*", r"аллоген", r"异体|异基因"), (r"allo|donor", r"алло|донор", r"异|供")),
        are_names=True,
    ),
    Poles(
        Pole(
            (r"\b(?:(?:do|does|did)(?: not|n't) (?:need|have) to|need(?: not|n't)\b|no (?:longer (?:need|ha)[a-z]* to|need (?:to|for)\b)|not (?:necessary|required|obliged|compulsory|mandatory|obligatory))", r"(?<![а-яё])(?:не (?:нужно|требуется|обязательно|обязан[аоы]?|надо)|необязательно|нет необходимости)(?![а-яё])", r"无[需须]|毋须|不必|不需要?(?!求)|没有?必要"),
            (r"need not|needn't|(?:not|n't) (?:need|have to)|no need|no longer|optional|not (?:necess|requir|oblig|compuls|mandat)", r"(?<![а-яё])(?:не|без|нет)(?![а-яё])|необяз|можно|желани|люб|достаточно|только|лишь", r"无[需须]|毋须|不[必需须]|不用|不(?:要求|强制|一定|是必)|并?非必|未必|必要|没|未|免|也可|也行|可以?不|照常|照旧|均可|都可|即可|自愿|自行|无论|不论|不管|除非|才"),
        ),
        Pole(
            (r"\b(?:must|(?<!not )(?<!n't )(?:have|has|had) to|(?:is|are) required to)\b", r"(?<!не )(?<![а-яё])(?:необходимо|обязательно|обязан[аоы]?|долж[её]?н[аоы]?)(?![а-яё])", r"(?<![无毋不])须(?!知)|务必|(?<![不是非])必须|(?<![无不毋所急])需(?![求])|不[可得能宜]|禁止|切勿|请勿|严禁"),
            (r"\bmust|(?<!not )(?<!n't )(?<!longer )\bha(?:ve|s|d) to|\bshould|(?<!not )(?<!n't )(?<!no )(?<!longer )\bneed(?!n't| not)|(?<!not )(?:required|necessary|compulsory|mandatory|obliged)|\bonly\b|unless|until|except|please|make sure|cannot|can't|may not|unable|avoid|\bdo not (?!need|have)|don't (?!need|have)|never", r"(?<!не )(?<![а-яё])(?:необходимо|обяза|долж|надо|нужно|следует|требу|прид|прих|только|нельзя|запрещ|никогда)", r"(?<![无毋不])须|务|(?<!不)必(?!要)|(?<![无不毋])[需应]|得|要|请|一定|能|可"),
        ),
        are_names=True,
    ),
    Poles(
        Pole((r"\bthe (?:very )?first (?:\w+ ){0,5}(?:to\b|in the (?:world|country|region|city|hospital|province))|\b(?:was|am|is|were|became) (?:among )?the (?:very )?first\b", rf"(?<![а-яё])перв{_IN_RANK}|(?:ста|оказа)[а-яё]+ перв(?:ым|ой|ыми)", r"首[位例个家名]|第一[位例个名家人]"), (r"first", r"перв|(?<![а-яё])од(?:ин|н)|началь|раньше", r"首|第一|第1|一|率先|最早|初|头")),
        Pole((r"\bthe second (?:\w+ ){0,5}(?:to\b|in the (?:world|country|region|city|hospital|province))|\b(?:was|am|is|were|became) the second\b", rf"(?<![а-яё])втор{_IN_RANK}|(?:ста|оказа)[а-яё]+ втор(?:ым|ой|ыми)", r"第[二2两][位例个名家人]"), (r"second|two|other|another|next|later|after", r"втор|дв|друг|ещ|снова|следующ", r"二|两|2|又|再|另")),
        are_names=True,
    ),
    Poles(
        Pole((rf"{_OF_HIS} (?:last|final|most recent|latest) {_TURN_EN}", rf"(?<![а-яё])последн[а-яё]{{2,3}} {_TURN_RU}", rf"末次|最后一{_TURN_ZH}|最近一{_TURN_ZH}"), (r"last|final|latest|recent|previous|past|end|late", r"последн|оконч|заверш|кон[ец]|недавн", r"末|最后|最近|上[次一]|终|结束|近|尾|既往")),
        Pole((rf"{_OF_HIS} (?:very )?first {_TURN_EN}", rf"(?<![а-яё])перв[а-яё]{{2,3}} {_TURN_RU}", rf"首[次剂针]|初次|第[一1]{_TURN_ZH}"), (r"first|initial|start|begin|began|new|once|\b1st|\bone\b|index", r"перв|нач|впервые|(?<![а-яё])од(?:ин|н)|нов", r"首|第[一1]|初|头|始|(?<![后近])[一1]次|起")),
        are_names=True,
    ),
    Poles(
        Pole((rf"\bend of (?:the |your |each |this |his |her |its |our )?{_SPAN_EN}", rf"(?:в конце|к концу|кон[её]ц|по (?:окончани|завершени)[юи]) (?:[а-яё]+ ){{0,2}}?{_SPAN_RU}", rf"{_SPAN_ZH}(?:结束|完成|终了)|[月年周学季]底|[月年周]末"), (r"end|finish|complet|last|final|stop|over|after|late|clos|expir", r"кон[еёц]|оконч|заверш|последн|после|поздн|истеч|прекра", r"结束|完|末|底|终|最后|止|满|后|尾|毕")),
        Pole((rf"\b(?:start|beginning) of (?:the |your |each |this |his |her |its |our )?{_SPAN_EN}", rf"(?:в начале|к началу|начало) (?:[а-яё]+ ){{0,2}}?{_SPAN_RU}", rf"{_SPAN_ZH}(?:开始|之初|伊始|启动|起始)|(?<!当)[月年]初"), (r"start|begin|began|first|initia|onset|early|launch|before|new", r"нач|перв|старт|(?<![а-яё])(?:до|перед)(?![а-яё])|ранн|нов|впервые", r"始|初|起|启|首|前|早|新|头")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bdonors?\b", r"(?<![а-яё])донор", r"供[者体]|捐[献赠]者"), (r"donor|donat", r"донор|донац|сда", r"供|捐|献")),
        Pole((r"\brecipients?\b", r"реципиент", r"受者|受体(?=[^，。]{0,2}(?:嵌合|细胞|来源))"), (r"recipient|patient|host|receiv|own\b|\bhis\b|\bher\b|\bmy\b", r"реципиент|пациент|больн|хозяин|получ|(?<![а-яё])(?:его|её|ее|ему|ей)(?![а-яё])|собств|сво", r"受|宿主|患者|病人")),
        are_names=True,
    ),
    Poles(
        Pole((r"\bboth (?:of )?(?:the |your |his |her |their |my |our )?(?:[a-z]+s|parents|partners|spouses|sides|arms|drugs|tests|doses)\b", r"(?<![а-яё])об(?:а|е|оих|еих|оим|еим|оими|еими)(?![а-яё])", r"双方|两者[均都皆]|二者[均都皆]"), (r"both|two|each|together|\band\b", r"(?<![а-яё])об[аеои]|дв[аеуо]|(?<![а-яё])и(?![а-яё])|вместе|кажд|все", r"双|两(?!者?之一)|二(?!者?之一)|[均都共及和与也皆全且又并既各]|同(?!意)")),
        Pole((r"\beither (?:of|parent|partner|spouse|one|side|arm|drug|test)\b(?=[^.;]{0,40}\bmust\b)", r"(?<![а-яё])(?:люб[а-яё]{2,3}|од(?:ин|н[аоу]|ного|ной|ному)|кто-либо|кто-то) из(?![а-яё])", r"任[意何]?一[方人位侧个种项者]|其中(?:任[意何]?)?一[方人位侧个种项]|[两二]?者之一|二选一|任选"), (r"either|\bor\b|\bone\b|any|single|each", r"люб|(?<![а-яё])од(?:ин|н)|или|либо|кто-то|кажд", r"任|之一|其一|或|选|各")),
        are_names=True,
    ),
)  # fmt: skip
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}
_COMPILED = {
    language: [
        [
            tuple(
                re.compile(pattern) for pattern in (pole.surely[at], f"{pole.surely[at]}|{pole.perhaps[at]}")
            )
            for pole in poles[:2]
        ]
        for poles in _POLES
    ]
    for language, at in _PLACE.items()
}


def poles_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """What is common does not become rare, and what rose did not fall."""
    if target.language == "en" or all_but.turned(source, target):
        return
    text, theirs = (terms.in_small_letters(reading.folded.text) for reading in (source, target))
    for poles, ours, answers in zip(_POLES, _COMPILED["en"], _COMPILED[target.language], strict=True):
        for side in (0, 1):
            # the translation first: in Chinese it is the shorter
            if not (there := answers[1 - side][0].search(theirs)) or not (here := ours[side][0].search(text)):
                continue
            if ours[1 - side][1].search(text) or answers[side][1].search(theirs):
                continue
            if not poles.are_names and _denied(source, target):
                continue
            spans = source.folded.origin(*here.span()), target.folded.origin(*there.span())
            yield Finding("sign-differs", Severity.ERROR, *spans)


def _denied(source: Reading, target: Reading) -> bool:
    return any(
        negation.denied(reading.shadow.text, (0, len(reading.shadow.text)), reading.language)
        for reading in (source, target)
    )
