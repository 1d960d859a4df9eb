# ruff: noqa: E501 – a pattern reads best on one line
"""The word classes of the patterns, by language: stems and endings, not sentences."""

EN = {
    "disease": r"(?:blood |multiple |bone marrow )?(?:cancers?|myelomas?|leuk\w+|lymphomas?|tumou?rs?|malignanc\w+|mds|plasmacytomas?|sarcomas?|metastas\w+|carcinomas?|diseases?|illness|condition)",
    "cancer": r"(?:cancers?|myelomas?|leuk\w+|lymphomas?|tumou?rs?|malignan\w+|plasma cells|metastas\w+|diseases?)",
    "patient": r"(?:patients?|people|persons?|women|woman|men|man|children|adults|participants?|those|recipients?|cases|subjects?|every ?(?:body|one)|families)",
    "therapy": r"(?:car-?t(?:[- ]cells?)?|therap(?:y|ies)|treatments?|methods?|regimens?|protocols?|transplant\w*|immunotherap\w+|chemo\w*|infusions?|procedures?|drugs?|medicines?|technolog\w+|approach\w*|programmes?|programs?|products?|cells|strateg\w+|combination|[a-z]+-cel|surger\w+|radiotherap\w+|bispecific\w*)",
    "outcome": r"(?:respon(?:se|ses|d|ds)|remissions?|recover\w*|cure[ds]?|heal(?:ed|ing|th|thy|s)?|success\w*|results?|outcomes?|surviv\w+|improv\w+|relief|well again|get(?:s|ting)? (?:well|better)|feel(?:s|ing)? better|shrink\w*|shrunk|shrank|tumou?rs?|cancers?|myeloma|leuk\w+|lymphoma|disease|efficacy|effective\w*|benefit\w*|relapse\w*|victory|disappear\w*|eliminat\w+|normal life|longer lives?|years of life|free of|back to (?:health|normal)|work(?:s|ed)?\b|help(?:s|ed)?)",
    "admin": r"(?:confidential\w*|priva\w+|records?|data|price\w*|cost\w*|fees?|appointments?|slots?|places?|beds?|rooms?|interpret\w+|transla\w+|visas?|refunds?|insur\w+|pay\w*|deposit|deliver\w+|refer\w+|enrol\w*|invoice\w*|laborator\w+|lab|test results|reply|replies|answers?|response (?:to your|within|time)|respond (?:to your|within)|quality|steril\w+|parking|access to|anonym\w+|seat|contact|call back|working (?:day|hour)s?|enquir\w+|inquir\w+|e-?mails?|messages?|letters?)",
    "we": r"(?:we|our|us|here|at our|this centre)",
    "wholly": r"(?:completely|fully|entirely|totally|absolutely|perfectly|utterly|100 ?%|one hundred per ?cent|wholly|thoroughly)",
    "whose": r"(?:my|our|his|her|their|your|the|this|that|these)",
    "harm": r"(?:(?:side|after|ill|adverse|unwanted|harmful|late|toxic)[- ]?(?:effects?|events?|reactions?)|risks?(?!-)|toxicit\w+|complications?|dangers?|hazards?|harms?|downsides?|drawbacks?|reactions?)",
    "adverse": r"(?:fevers?|(?:high |raised |rising )?temperature|cytokine\w*(?: release| storm)?(?: syndrome)?|crs|icans|(?:side|adverse|unwanted)[- ](?:effects?|events?|reactions?)|chills?|shak(?:es|ing)|shivers?|shivering|trembl\w+|tremors?|inflammation|(?:strong|severe|violent|bad|fierce|rough|stormy|heavy|serious|immune|intense) (?:\w+ )?(?:reactions?|symptoms?|illness|course)|reactions?|toxicit\w+|rash(?:es)?|hair loss|neurotoxicit\w*|confusion|confused|delirium|vomiting|nausea|sickness|diarrhoea|headaches?|pains?|aches?|swelling|mouth sores|mucositis|exhaustion|fatigue|tiredness|weakness|low (?:blood )?(?:counts|pressure)|cytopenias?|gvhd|graft-versus-host disease|feel(?:s|ing)? (?:\w+ )?(?:ill|sick|worse|terrible|awful|unwell|rotten|dreadful|bad|miserable)|discomfort|suffering|storm|intensive care|complications?|ferritin|sweats?|itching|jaundice)",
    "care": r"(?:(?:chemo|radio|immuno|maintenance )?therap(?:y|ies)|treatments?|chemo(?:therapy)?|maintenance|medicines?|medication|drugs|tablets|pills|prescriptions?|steroids|transplant\w*|follow-?ups?|aftercare|check-?ups?|monitoring|(?:blood |control )?tests|doctors?|physicians?|gps?|oncologists?|h(?:a)?ematologists?|specialists?|clinicians?|medical (?:advice|help|care|supervision|attention)|second opinions?|surgery|radiation|radiotherapy|(?:follow-up |control |clinic )?appointments|hospitals?|clinics?|supportive care|visits|lenalidomide|scans|biops\w+|consultations?|vaccinations?|injections?|transfusions?|drips?)",
    "adviser": r"(?:doctors?|physicians?|gps?|oncologists?|h(?:a)?ematologists?|specialists?|clinicians?|consultants?|hospitals?|clinics?|surger(?:y|ies))",
    "count": r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a (?:hundred|dozen)|one hundred|(?<![\d.,/-])\d{1,4})",
    "sufferer": r"(?:patients?|people|persons?|women|men|children|boys|girls|adults|participants?|recipients?|cases|subjects?|families|volunteers?|teenagers|infants|pensioners|survivors?)",
}
RU = {
    "disease": r"(?:рак\w{0,3}|миелом\w*|лейкоз\w*|лейкеми\w*|лимфом\w*|опухол\w*|болезн\w*|заболевани\w*|недуг\w*|онкологи\w*|мдс|метастаз\w*|сарком\w*|новообразован\w*|плазмоцитом\w*|онкозаболевани\w*|хвор(?:ь|и|ью))(?!\w)",
    "tumour": r"(?:рак(?:а|у|ом|е)?|миелом\w*|лейкоз\w*|лейкеми\w*|лимфом\w*|опухол(?:ь|и|ью|ей|ям\w*|ях)|болезн(?:ь|и|ью|ей)|недуг\w*|хвор(?:ь|и|ью)|мдс|метастаз\w*|плазмоцитом\w*|сарком\w*|новообразован\w*|онкологи(?:я|и|ю|ей)|бласт(?:ы|ов|ах)|(?:раков|опухолев|злокачествен|бластн|атипичн|лейкозн|миеломн)\w+ (?:\w+ )?(?:клет\w+|очаг\w*|плазмоцит\w*))(?!\w)",
    "adverse": r"(?:лихорад\w+|температур\w+|жар(?:а|ом|у)?(?!\w)|цитокинов\w+ \w+|синдром\w* (?:выброса|высвобождения)|побочн\w+ \w+|побочк\w+|озноб\w*|(?:по)?знабл\w+|знобит|трясет|ломит|ломот\w+|реакци\w+|воспалени\w+|свц|сып(?:ь|и|ью)(?!\w)|токсичност\w+|нейротоксич\w+|рвот\w+|тошн\w+|слабост\w+|недомогани\w+|осложнени\w+|отек\w*|дрож\w+|бол(?:ь|и|ью|ей|ит)(?!\w)|рези|жжени\w+|зуд(?!\w)|(?:падени|снижени|провал|обвал)\w* (?:\w+ )?(?:лейкоцит|нейтрофил|тромбоцит|кров|лимфоцит|гемоглобин)\w*|(?:лейкоцит|нейтрофил|тромбоцит)\w+ (?:упал|рухнул|снизил)\w*|нейтропени\w+|цитопени\w+|(?:выпад\w+|редеют) волос\w*|волос\w+ (?:выпад\w+|сыплются|лезут)|диаре\w+|понос\w*|(?:спутан|помутнен)\w+ \w+|ртпх|плохо себя|вам (?:\w+ )?(?:плохо|хуже)|ухудшени\w+)",
    "patient": r"(?:пациент\w*|больн(?:ой|ого|ому|ым|ая|ую|ые|ых|ыми)|люд(?:и|ей|ям|ьми)|человек\w*|участник\w*|женщин\w*|мужчин\w*|дет(?:и|ей|ям)|наблюдаем\w*|обративши\w*|все(?:м|х|ми)?|кажд\w+|случа(?:ев|ях|я|ям))(?!\w)",
    "therapy": r"(?:car-?t\w*|терапи\w*|лечени\w*|метод\w*|методик\w*|протокол\w*|трансплантаци\w*|пересадк\w*|иммунотерапи\w*|химиотерапи\w*|инфузи\w*|процедур\w*|препарат\w*|лекарств\w*|технологи\w*|подход\w*|программ\w*|клетк\w*|операци\w*|схем\w*|вливани\w*|облучени\w*)(?!\w)",
    "outcome": r"(?:ремисси\w*|выздоров\w*|излеч\w*|исцел\w*|вылеч\w*|результат\w*|успех\w*|успешн\w*|эффект\w*|ответ(?:а|у|ом|ов|ы)?(?!\w)|улучшен\w*|здоров\w*|поправ\w*|рецидив\w*|помо(?:жет|жем|гает|гут)|победа|победу|отступ\w*|миелом\w*|рак(?:а|у|ом)?(?!\w)|опухол\w*|болезн\w*|выживаем\w*|спасени\w*|жизн\w*|исчез\w*|подейству\w*)",
    "admin": r"(?:конфиденциальн\w*|тайн\w*|данны\w*|документ\w*|цен\w{0,3}(?!\w)|стоимост\w*|оплат\w*|запис\w*|приём\w*|прием\w*|место|мест(?!\w)|палат\w*|переводчик\w*|виз\w*|возврат\w*|страх\w*|справк\w*|анализ\w*|письм\w*|сообщен\w*|обращени\w*|заявк\w*|вопрос\w*|качеств\w*|стерильн\w*|доставк\w*|договор\w*|участи\w*|анонимн\w*|госпитализац\w*|ответим)",
    "wholly": r"(?:полностью|окончательно|совершенно|абсолютно|навсегда|на сто процентов|100 ?%|раз и навсегда|целиком|насовсем|бесследно|до конца)",
    "hurt": r"(?:боли?(?!\w)|болей|болью|симптом\w*|страх\w*|страдани\w*|недуг\w*|болезн\w*|рак\w{0,3}(?!\w)|миелом\w*|опухол\w*|лейкоз\w*|лимфом\w*|причин\w*|проблем\w*|заболевани\w*|мучени\w*|зависимост\w*|метастаз\w*|рецидив\w*|усталост\w*|тревог\w*|напряжени\w*|воспалени\w*)",
}
ZH = {
    "disease": r"(?:癌症?|肿瘤|骨髓瘤|淋巴瘤|白血病|病魔|疾病|病情|绝症|顽疾|瘤|恶疾|血液病|此病|病灶|病)",
    "patient": r"(?:患者|病人|病友|人|例|受试者|病例|孩子|老人)",
    "therapy": r"(?:CAR-?T(?:细胞)?|car-?t(?:细胞)?|疗法|治疗|方案|移植|化疗|免疫治疗|回输|输注|方法|药物|该药|产品|技术|手术|放疗|[一-龥]{2,6}(?:奥仑赛|维仑赛|单抗|佐米|度胺)|一针)",
    "outcome": r"(?:治愈|痊愈|康复|见效|有效|疗效|缓解|根治|治好|好转|恢复|健康|效果|成功|生效|起效|不复发|战胜|消失|清除|改善|安全|转阴|阴转|摆脱|退去|消退|远离|延长(?:生命|寿命|生存)|除根|断根|奏效|管用|应答|缩小|受益|获益|好起来|稳(?:得)?住|控制住|活下|长期生存)",
    "well": r"(?:治愈|痊愈|康复|见效|有效|奏效|管用|缓解|根治|治(?:得)?好|好(?:起来|转|得了|利索)|缩小|转阴|受益|获益|稳(?:得)?住|控制(?:得)?住|活下(?:来|去)|恢复健康|满意(?:的)?疗效|疗效|应答|好(?=[,。!\n”]|$))",
    "illness": r"(?:癌(?:症|魔)?|血癌|恶性肿瘤|肿瘤|瘤子|骨髓瘤|淋巴瘤|白血病|浆细胞瘤|病魔|疾病|绝症|顽疾|恶疾|血液病|病根|病痛|这(?:个|种|场)病)",
    "growth": r"(?:癌细胞|肿瘤细胞|瘤细胞|坏细胞|(?:恶性|异常|幼稚|骨髓瘤|白血病|淋巴瘤|克隆性)(?:浆)?细胞|癌(?:症|肿)?|肿瘤(?:负荷)?|瘤子|瘤体|肿块|包块|骨髓瘤|淋巴瘤|白血病|浆细胞瘤|病灶|残留(?:病灶)?|恶疾)",
    "harm": r"(?:毒?副作用|毒副反应|副反应|不良(?:反应|事件|后果|影响)|风险|危险|毒性|伤害|损伤|损害|危害|痛苦|后遗症|并发症|安全隐患|后顾之忧|顾虑|创伤|排斥|闪失|意外|禁忌|坏处|害处|危及)",
    "num": r"(?:[一二三四五六七八九十百两]{1,5}|\d{1,4}(?:\.\d+)?)",
    "many": r"(?:[二两三四五六七八九十百]{1}[一二三四五六七八九十百]{0,4}|\d{1,4})",
    "admin": r"(?:保密|隐私|资料|信息|价格|费用|预约|床位|翻译|签证|退号|医保|质量|无菌|供应|回复|睡眠|休息|通畅|空腹|安全(?!有效)|监测|核对|时间|饮水|数据|卫生|营养|用药安全|参加|获得试验|来源|药品来源|接诊|准时)",
}
WORDS = {"en": EN, "ru": RU, "zh": ZH}
