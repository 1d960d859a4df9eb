# ruff: noqa: E501 – a pattern reads best on one line
"""RU-002, 003, 004 and 006, ZH-002 and 003, TST-002: what the public of a country may not be told, and by whom."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern, asserted, head, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import (
    is_asked,
    is_conditional,
    is_defined,
    is_negated,
    is_warned_of,
)

_RECOVERED_RU = (
    r"(?:выздоров(?:ел\w*|ела|ели)|поправил(?:ся|ась|ись)|исцелил(?:ся|ась|ись)|излечил(?:ся|ась|ись)|вылечил(?:ся|ась|ись)|победил\w* (?:рак|болезнь|миелому|лейкоз|лимфому|недуг|опухоль)"
    r"|вернул(?:ся|ась|ись) к (?:\w+ )?(?:жизни|работе|здоров\w+|тренировкам|семье|любим\w+|танцам|преподаванию|спорту|учебе|привычн\w+)|забыл\w* о (?:болезни|раке|боли|недуге)|снова (?:танцует|работает|ходит|бегает|живет|играет|водит|путешествует|улыбается|учится|здоров\w*|радуется|катается|плавает|встал\w* на ноги)"
    r"|уехал\w* (?:домой )?здоров\w+|(?:ушел|ушла|вышел|вышла|вернул(?:ся|ась)) (?:\w+ )?здоров\w+|здоров(?:ым|ой) человеком|теперь (?:он |она )?(?:полностью |совершенно |абсолютно )?здоров[аы]?(?!\w)|встал\w* на ноги|избавил(?:ся|ась|ись) от|стал\w* здоров\w+|наступило выздоровлени\w+|наступила (?:\w+ )?ремисси\w+|достиг\w* (?:\w+ )?ремисси\w+|вошл?\w* в (?:\w+ )?ремисси\w+|вышл?\w* в (?:\w+ )?ремисси\w+|в (?:стойкой |полной |глубокой |длительной )?ремисси\w+ (?:уже|вот)|опухоль (?:\w+ )?(?:исчезла|уменьшилась|пропала|сократилась|рассосалась)|болезнь (?:\w+ )?(?:отступила|ушла|исчезла|регрессировала)|полн\w+ (?:ответ|ремисси\w+)|(?:спас|спасл|спасен)\w* (?:жизнь|ей|ему|его|ее)|(?:миелома|рак|лейкоз|лимфома|боль|боли|метастазы) (?:\w+ )?(?:исчез\w*|отступил\w*|уш(?:ел|ла|ли)|прош(?:ел|ла|ли))|почувствовал\w* себя (?:\w+ )?(?:здоров|лучше|хорошо)\w*|самочувствие (?:\w+ )?(?:улучшилось|нормализовал\w*)|состояние (?:\w+ )?(?:улучшилось|нормализовал\w*|стабилизировал\w*)|показатели (?:\w+ )?(?:нормализовал\w*|пришли в норму|вернулись)|анализы (?:\w+ )?(?:пришли в норму|стали нормальн\w+)|живет (?:\w+ )?без (?:болезни|рака|рецидив\w+|лекарств|симптомов)|родил[аи] (?:ребенка|сына|дочь)|чувствует себя (?:\w+ )?(?:здоров|отлично|прекрасно|хорошо)\w*|(?:смог\w*|сумел\w*) (?:победить|одолеть|вернуться)|пош(?:ел|ла) на поправку)"
)
_ONE_RU = re.compile(
    r"(?:[а-я]+[- ])?(?:пациент(?:ка|ке|ку|ки|а|у|ом)?(?!ов|ам)(?!\w)|больн(?:ой|ая|ому)(?!\w)|(?<!\w)(?:он|она|ей|ему|его|ее|мама|отец|муж|жена|сын|дочь|бабушка|мужчина|женщина|девочка|мальчик|ребенок|я|мы|меня|мне|учительница|инженер|семья|папа|брат|сестра|подросток|пенсионер\w*)(?!\w)|\d+[- ]летн\w+)"
)
_AFTER_US_RU = re.compile(
    r"терапи|лечени|инфузи|car-?t|трансплантаци|пересадк|клиник|у нас|к нам|наш|курс|вливани|процедур|операци|метод|центр|в больнице|отделени|препарат|врач|дн(?:я|ей|и)(?!\w)|месяц|недел"
)
_NOT_RECOVERED_RU = re.compile(
    r"(?<!\w)(?:рецидив|не выздоров|умер\w*|сконча\w*|пневмони|инфекц|простуд|не (?:ответил|помог|достиг)|ухудш|осложнен)"
)


_RECOVERED = Pattern(rf"(?<!\w){_RECOVERED_RU}")
_HOPED_RU = re.compile(
    r"надее\w+|надеют\w+|чтобы|(?<!\w)может(?!\w)|мечта\w+|хоч(?:ет|у)|шанс|вероятн|цель|попыт|вдруг"
)


def no_single_recovery_is_advertised(text: Text) -> Iterator[Finding]:
    """RU-002: one person’s cure or improvement after the service, told to the public in Russia."""
    if text.language != "ru" or not text.is_public or text.kind in {"ui", "link"}:
        return
    for match in _RECOVERED.within(text):
        start, end = match.span()
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if _NOT_RECOVERED_RU.search(words):
            continue
        if is_asked(text, sentence) or is_warned_of(text, sentence) or is_negated(text, sentence, start, end):
            continue
        if is_conditional(text, sentence, start, end) or is_defined(text, sentence, start, end):
            continue
        if _HOPED_RU.search(text.lower[max(sentence.start, start - 60) : start]):
            continue
        person = _one_person_ru(text, sentence, words)
        if person and (text.kind in {"story", "quote"} or _AFTER_US_RU.search(words)):
            yield finding("RU-002", text, start, end)


def _one_person_ru(text: Text, sentence, words: str) -> bool:
    """A pronoun, a kinship, “наша пациентка”, an age, or a first name at the head of a sentence."""
    if _ONE_RU.search(words) and not re.search(r"если|у части|некотор", words):
        return True
    plain = text.plain[sentence.start : sentence.end]
    name = re.search(r"(?:^[\s«“\"–-]*|[,;:] |\bи )([А-ЯЁ][а-яё]{2,11})(?= [а-яё(]|,)", plain)
    return (
        name is not None
        and re.search(r"(?:л|ла|лся|лась|ел)(?!\w)", words) is not None
        and _is_first_name(name.group(1))
    )


_FIRST_NAMES_RU = re.compile(
    r"(?:Юр(?:ий|ия|а)|Олег|Анн[аы]|Мари[яи]|Иван|Сергей|Андрей|Ольг[аи]|Елен[аы]|Татьян[аы]|Наталь[яи]|Светлан[аы]|Ирин[аы]|Дмитрий|Алексей|Александр[аы]?|Владимир|Михаил|Николай|П[её]тр|Павел|Игорь|Виктор(?:ия)?|Василий|Галин[аы]|Людмил[аы]|Вер[аы]|Нин[аы]|Зинаид[аы]|Екатерин[аы]|Ксени[яи]|Дарь[яи]|Тимур|Руслан|Марат|Айгуль|Гульнар[аы]|Борис|Константин|Евгени[йя]|Валентин[аы]?|Валери[йя]|Антон|Артем|Артём|Кирилл|Роман|Денис|Максим|Никита|Степан|Тамар[аы]|Лариса|Надежда|Любовь|Софья|Полина|Алина|Марина|Юлия|Жанна|Раиса|Фаина|Рустам|Ринат|Дамир|Аслан|Бауыржан|Нурлан|Вадим|Григорий|Леонид|Георгий|Анатолий|Станислав)"
)


def _is_first_name(word: str) -> bool:
    return _FIRST_NAMES_RU.fullmatch(word) is not None


_THANKS_RU = Pattern(
    r"(?<!\w)(?:(?:огромн\w+|больш\w+|сердечн\w+|искренн\w+|безмерн\w+|низк\w+) )?(?:спасибо|благодарю|благодарим|благодарн\w*|благодарност\w+|признательн\w*|низкий поклон|поклон(?!яет)|кланя(?:юсь|емся)|в неоплатном долгу)(?!\w)"
)
_THANKED_RU = re.compile(
    r"врач\w*|клиник\w*|больниц\w*|центр\w*|доктор\w*|профессор\w*|отделени\w*|медсестр\w*|персонал\w*|команд\w*|специалист\w*|медик\w*|сотрудник\w*|хирург\w*|гематолог\w*|лечени\w+|спасен\w*|жизнь|выздоровлен\w*|здоровь\w*|car-?t|терапи\w*|исцелен\w*|институт\w*|всем, кто (?:лечил|спас|помог)|помощь|заботу|за маму|за (?:все|всё)|за отношени\w+|за (?:второй|вторую|новую)|людям в белых халатах"
)
_VISITORS_RU = re.compile(
    r"за (?:заявку|обращени\w+|внимани\w+|интерес\w*|ожидани\w+|запись|отзыв|подписк\w+|сообщени\w+|вопрос\w*|терпени\w+|участи\w+|посещени\w+|понимани\w+|доверие|визит)|что (?:посетили|обратились|написали|выбрали|зашли)|донор|спонсор|волонт[её]р|участник\w* исследован|коллег\w* (?:за|из)|соавтор|переводчик\w* этого|благодаря"
)


def gratitude_is_no_advertisement(text: Text) -> Iterator[Finding]:
    """RU-003: a person’s thanks for the service; our thanks to visitors are none."""
    if text.language != "ru" or not text.is_public or text.kind == "ui":
        return
    for match in _THANKS_RU.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if _VISITORS_RU.search(words) and not re.search(
            r"за (?:жизнь|спас|выздор)|спасибо (?:врач|доктор|профессор|клиник)", words
        ):
            continue
        if is_negated(text, sentence, match.start(), match.end()) and "не передать" not in words:
            continue
        if _THANKED_RU.search(words) or (text.kind in {"quote", "story"} and "вам" in words):
            yield finding("RU-003", text, *match.span())


_PROMISING_RU = Pattern(
    r"(?<!\w)(?:(?:вы|из|ис)(?:лечит|лечим|лечат|целит|целят|целим)(?!\w)|вылечу|избав(?:ит|им|ят|лю)(?:ся|сь)?(?!\w)|побед(?:ит|им|ят|ите|ишь)(?!\w)|устран(?:ит|им|ят)(?!\w)|(?:снимет|снимем|снимут)(?= (?:\w+ )?(?:боль|боли|симптом|воспален|напряж|опухол|тревог|усталост|от[её]к|страх))|навсегда(?= (?:избав|забуд|останов|исчез|излеч|уничтож|побе|освобо|реш|верн|уйд|прош|справ|поб|о боли|о раке|о болезни|от рака|от боли|от болезни|закр))|уничтожит|уничтожат|уничтожим|одолеет|одолеем|верн(?:ет|ем|ут) (?:вам |вас |вашим близким )?(?:\w+ )?(?:здоровь|радость|жизн|к жизни|силы|молодость|надежд)\w*|восстановит(?= (?:\w+ )?(?:здоров|организм|иммун|силы|кров))|спас[её]т(?:е|м)?(?!\w)|спасут|спасем|исчезнет|исчезнут|забудете (?:о|об|про) (?:болезни|боли|раке|миеломе|лекарств\w*)|поставит (?:вас )?на ноги|поставим (?:вас )?на ноги|прогонит|остановит(?= (?:болезнь|рак|миелому|рост|лейкоз))|поможет (?:вам )?(?:победить|избавиться|забыть|одолеть|навсегда)|непременно (?:помож|вылеч|подейств)\w+|излечит\w*|исцелит\w*|искоренит|ликвидирует (?:болезнь|опухоль|рак)|навсегда(?=[.!,\n]|$))(?!\w)"
)
_NOT_PROMISED_RU = re.compile(
    r"(?<!\w)(?:не|нельзя|никто|ни один|ни одна|невозможно|миф|чтобы|надеемся|надеюсь|мечта\w*|верим|хотим)(?!\w)[^\n;,]{0,50}$"
)
_HARMLESS_RU = re.compile(
    r"кашель|простуд|сообщени|ошибк|неполадк|запор|тошноту|проблем\w+ с (?:сайт|запис|документ)|бумажн|от необходимости|очеред|конкурс|в конкурсе|путаниц|барьер|шв(?:ы|ов)|катетер|повязк|одежд|датчик|помещени|кабинет|очки|останется в|запомн"
)


def russian_verbs_promise_nothing(text: Text) -> Iterator[Finding]:
    """RU-004: perfective promises: вылечит, избавит, победит, устранит, навсегда."""
    if text.language != "ru":
        return
    for match in _PROMISING_RU.within(text):
        start, end = match.span()
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if is_asked(text, sentence) or is_warned_of(text, sentence) or _HARMLESS_RU.search(words):
            continue
        if _NOT_PROMISED_RU.search(text.lower[max(sentence.start, start - 80) : start]):
            continue
        if is_negated(text, sentence, start, end) or is_conditional(text, sentence, start, end):
            continue
        if is_defined(text, sentence, start, end):
            continue
        yield finding("RU-004", text, start, end)


_TOLD_ILL_RU = Pattern(
    r"(?<!\w)(?:у вас (?:\w+ )?(?:рак|миелома|лейкоз|лимфома|опухоль|онкологи\w+|мдс|заболевание крови|рецидив|нашли|обнаружили|диагностирован\w*|выявлен\w*|диагноз)|вы (?:\w+ )?(?:больны|заболели|страдаете|болеете|столкнулись с (?:раком|миеломой|болезнью|диагнозом|лейкозом))|ваш\w* (?:\w+ )?(?:рак|миелом\w+|опухол\w+|лейкоз\w*|болезн\w+|недуг\w*|лимфом\w+)|вам поставили (?:диагноз|страшный)|вам (?:\w+ )?диагностировали|вы (?:онко)?пациент с)(?!\w)"
)


def readers_are_not_told_that_they_are_ill(text: Text) -> Iterator[Finding]:
    """RU-006: the statement or assumption that the reader has the disease."""
    if text.language != "ru" or not text.is_public or text.kind in {"quote", "ui"}:
        return
    for match in _TOLD_ILL_RU.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if re.search(
            r"если|когда|ли(?!\w)|в случае|при подозрении|чтобы (?:узнать|понять|выяснить)", words
        ) or (is_asked(text, sentence) and "у вас" not in words):
            continue
        if not is_negated(text, sentence, *match.span()):
            yield finding("RU-006", text, *match.span())


# --- Chinese ---

_PERSON_ZH = r"(?:患者|病人|病友|康复者|家属|[一-龥]{1,3}(?:女士|先生|大爷|大妈|阿姨|叔叔|奶奶|爷爷|教授|医生|主任|院士|医师|专家|护士长?)|[小老][一-龥](?=[,:亲的说])|专家|名医|院士|明星|著名演员|他|她|我|一家人|老人|女儿|儿子|丈夫|妻子|母亲|父亲|妈妈|爸爸|孩子)"
_ENDORSED_ZH = Pattern(
    r"亲述|现身说法|亲身(?:经历|体验|讲述|证明)|真实(?:案例|病例|见证|故事|反馈)|(?:康复|治愈|成功|典型)(?:案例|病例|故事|见证|经历)|见证(?:了)?[^\n,;。]{0,8}(?:奇迹|疗效|效果|康复|重生)|患者(?:口碑|好评|点赞|推荐|见证|反馈|评价|感言|感谢)|锦旗|感谢信|口碑(?:好|相传|载道)|众多患者(?:的)?(?:信赖|选择|认可)"
    r"|(?:强烈|郑重|诚意|倾力|极力|大力|一致|联袂|联合|特别|亲自|真心|鼎力)推荐|推荐(?:大家|各位|给(?:大家|病友|您|每)|病友|您(?:选择|来)|您?来|你们?|我院|本院|我们(?:医院|中心)|该(?:医院|疗法|院|药)|使用|患者选择|本疗法|car-?t)|(?:向|给)(?:病友|大家|患者|亲友|其他|所有)[^\n,;。]{0,6}推荐|值得(?:信赖|推荐|信任|托付)|(?:专家|院士|教授|医生|明星|名医)(?:们)?(?:一致)?(?:推荐|认可|代言|力荐|力挺|首推|点赞|好评|盛赞)|为[^\n,;。]{0,8}(?:代言|站台)|以(?:自己|亲身)[^\n,;。]{0,6}证明"
    r"|感谢(?:[^\n,;。]{0,14})(?:医院|医生|主任|教授|专家|医护|团队|护士|科室|中心|疗法|你们|贵院|car-?t)|感恩(?:[^\n,;。]{0,10})(?:医院|医生|主任|教授|专家|医护|团队|护士)|(?:是|多亏)(?:了)?(?:[^\n,;。]{0,10})(?:医院|医生|主任|教授|专家|团队)(?:[^\n,;。]{0,6})(?:救了|给了我|让我重|挽救)|救命恩人|再造之恩|给了(?:我|他|她)第二次生命|选对(?:了)?医院|来对(?:了)?(?:地方|医院)|幸好来了|庆幸(?:选择|来到|遇)"
)
_BETTER_IN_PERSON_ZH = Pattern(
    rf"{_PERSON_ZH}[^\n;。]{{0,26}}?(?:重新站(?:了)?起来|恢复(?:了)?(?:健康|正常生活|正常工作|如初)|重返(?:工作|校园|岗位|舞台|讲台|赛场)|(?:完全|彻底|已经?|终于|顺利)(?:康复|痊愈|好了|治好)|病(?:全)?(?:都)?好了|治好了|重获(?:新生|健康)|救了(?:我|他|她|一命)|战胜(?:了)?病魔|达到(?:了)?(?:完全|深度|部分)?缓解|获得(?:了)?(?:完全|深度)?缓解|康复出院|痊愈出院|(?:从此)?(?:过上|回到|回归)(?:了)?(?:正常|健康|普通)(?:人)?(?:的)?生活)"
)
_PROFILE_ZH = re.compile(
    r"推荐(?:剂量|用法|方案|信|使用剂量|意见|等级|级别|阅读|饮食|的剂量|随访|接种)|指南推荐|专家共识推荐|不推荐|感谢(?:您|大家)?(?:的)?(?:咨询|关注|支持|来访|反馈|耐心|提交|参与|理解|来信|留言)|请勿|不得|感谢受试者|感谢参与"
)


def nobody_serves_as_proof(text: Text) -> Iterator[Finding]:
    """ZH-002: patient, clinician or institution shown to the public as proof or recommendation."""
    if text.language != "zh" or not text.is_public or text.kind in {"ui", "link"}:
        return
    seen = set()
    for match in _ENDORSED_ZH.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if sentence in seen or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if _PROFILE_ZH.search(words) or is_negated(text, sentence, *match.span()):
            continue
        seen.add(sentence)
        yield finding("ZH-002", text, *match.span())
    for match in _BETTER_IN_PERSON_ZH.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if sentence in seen or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if re.search(
            r"部分(?:患者|缓解)|可能|是否|如果|若|感染|肺炎|不|未|没|有望|希望|研究|例患者|患者中|多数|定义|是指|一些患者|名患者|仍有",
            words,
        ):
            continue
        seen.add(sentence)
        yield finding("ZH-002", text, *match.span())


_DRUG_ZH = r"(?:[一-龥]{2,5}(?:奥仑赛|维仑赛|基仑赛|瑞基仑赛)|阿基仑赛|瑞基奥仑赛|卡卫荻|福可苏|赛恺泽|奕凯达|倍诺达|硼替佐米|来那度胺|泊马度胺|沙利度胺|达雷妥尤单抗|卡非佐米|伊沙佐米|塞利尼索|维奈克拉|伊布替尼|泽布替尼|特立妥单抗|托珠单抗|利妥昔单抗|地塞米松|环磷酰胺|氟达拉滨|埃纳妥单抗|兆珂|万珂|瑞复美)"
_DRUGS = Pattern(_DRUG_ZH)
_BENEFIT_ZH = re.compile(
    r"希望|曙光|福音|疗效(?:卓越|显著|确切|突出|好|佳|惊人|优)|卓越|奇迹|立即|预约|咨询(?:我们|热线|电话)?|欢迎|优惠|特效|神药|见效|有效(?!性|期|成分)|首选|新选择|新纪元|突破(?!性治疗)|领先|优于|更(?:有效|好|安全|强)|拯救|救命|改变命运|重获|延长(?:您|患者)?(?:的)?(?:生命|寿命)|安全有效|治愈|根治|战胜|推荐|来电|致电|报名|购买|抢|价格(?:优|低)|效果|强力|强效|高效|利器|王牌|值得信赖|带来(?:了)?(?:新生|希望|生机|深度|持久)|名额|扫码|快速起效|一针|放心"
)
_NEUTRAL_ZH = re.compile(
    r"请遵医嘱|不良反应|禁忌|说明书|适应证|获批|批准|警告|常见副作用|剂量|研究中|试验中|是否有效|咨询(?:医生|您的医生|主治|血液科)"
)


def prescription_drugs_are_not_advertised(text: Text) -> Iterator[Finding]:
    """ZH-003: the name of a prescription drug with benefit wording or a call to act, before the public."""
    if text.language != "zh" or not text.is_public:
        return
    for match in _DRUGS.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence) + " " + _next_short(text, sentence)
        praised = _BENEFIT_ZH.search(words)
        if not praised or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if _NEUTRAL_ZH.search(words) and not re.search(
            r"立即|预约|希望|卓越|奇迹|福音|欢迎|显著|优惠", words
        ):
            continue
        if re.search(r"不|未|没|无法|是否", words[max(praised.start() - 6, 0) : praised.start()]):
            continue
        yield finding("ZH-003", text, *match.span())
        return


def _next_short(text: Text, sentence) -> str:
    """A call to act often is a short sentence of its own behind the name."""
    following = text.after(sentence)
    return following if len(following) <= 25 else ""


# --- the patient’s voice ---

_VOICE = patterns(
    en=(
        r"\b(?P<head>(?:healed|cured|saved|rescued|fixed|restored) (?:me|my (?:life|husband|wife|mother|father|son|daughter|mum|mom|dad|child|brother|sister)|us|her|him))\b",
        r"\b(?P<head>(?:owe|owed|owes) (?:\w+ )?(?:my|her|his|our) life|gave (?:me|us|him|her) (?:\w+ )?(?:life|future|second chance|hope) ?(?:back|again)?|(?:have|got|given|gave me) my life back|worked (?:wonders|miracles|for me)|work(?:s|ed) (?:like )?(?:magic|wonders)|brought (?:me|him|her) back|made me (?:well|healthy|whole)|i (?:am|feel|'m) (?:now |completely |fully |totally )?(?:healthy|cured|healed|well again|like new|reborn|cancer[- ]free|in remission)|i beat|i won|my cancer is gone|helped (?:me|him|her) (?:recover|beat|survive|when))\b",
        r"\b(?P<head>without (?:them|this|you|car-?t|the treatment|this hospital)[^\n]{0,20}(?:would (?:not|be dead)|wouldn't)[^\n]{0,12})",
    ),
    ru=(
        r"(?<!\w)(?P<head>(?:меня|мне|нас|нам|маму|маме|папу|мужа|мужу|жену|жене|сына|сыну|дочь|дочери) (?:\w+ )?(?:вылечил\w*|исцелил\w*|спас\w*|помог\w*|подарил\w*|вернул\w*|поставил\w* на ноги)|(?:вылечил\w*|исцелил\w*|спасл?\w*|вернул\w*) (?:меня|нас|мне|маму|мужа|мою жизнь)|обязан\w* (?:\w+ )?жизнью|я (?:\w+ )?(?:здоров\w*|выздоровел\w*|победил\w*|снова живу|исцелил\w*)|это лечение (?:\w+ )?(?:помог|спасл|сработ)\w*|подарили мне)(?!\w)",
    ),
    zh=(
        r"(?P<head>(?:治好了?|救了|挽救了?|拯救了?)(?:我|他|她|我的|我妈|我爸|我们)|(?:我|他|她)(?:的)?(?:病|癌|骨髓瘤)(?:全|都|就|终于|已经)?(?:好了|没了|治好|消失)|给了我(?:第二次|新的|重新)[^\n]{0,4}(?:生命|人生)|我(?:完全|终于|现在|已经)?(?:康复|痊愈|健康|好了)(?:了)?|对我(?:非常|特别|很)有效|效果(?:非常|特别|真的)?好)",
    ),
)


def a_quotation_proves_no_effect(text: Text) -> Iterator[Finding]:
    """TST-002: efficacy or cure in the voice of the patient."""
    if text.kind not in {"story", "quote"}:
        return
    for match in asserted(text, _VOICE):
        yield finding("TST-002", text, *head(match))
