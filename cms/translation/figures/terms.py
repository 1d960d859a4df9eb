"""Clinical labels and other words that a figure belongs to, in the three languages.

An endpoint says what a rate is a rate of: PFS is never OS, and Cyrillic ПР is *complete* remission. The other
words serve to see whether a figure moved together with what it is about.
"""

import re

from cms.translation.figures import branching, everyday

# Within a group one label must not become another. Longer forms stand first: very good partial is not partial.
ENDPOINTS: dict[str, tuple[str, tuple[str, str, str]]] = {
    "sCR": ("response", (r"stringent complete (?:response|remission)s?|\bsCRs?\b", r"строг[а-я]+ полн[а-я]+(?: (?:ответ|ремисс)[а-я]*)?|сПО",
                         r"严格(?:意义)?(?:的|上的)?完全缓解|sCR")),
    "CMR": ("response", (r"complete metabolic response|\bCMR\b", r"полн[а-я]+ метаболическ[а-я]+ ответ[а-я]*", r"完全代谢缓解|CMR")),
    "PMR": ("response", (r"partial metabolic response|\bPMR\b", r"частичн[а-я]+ метаболическ[а-я]+ ответ[а-я]*", r"部分代谢缓解|PMR")),
    "SMD": ("response", (r"stable metabolic disease|\bSMD\b", r"стабильн[а-я]+ метаболическ[а-я]+ [а-я]+", r"代谢(?:疾病)?稳定|SMD")),
    "PMD": ("response", (r"progressive metabolic disease|\bPMD\b", r"метаболическ[а-я]+ прогрессировани[а-я]*", r"代谢(?:疾病)?进展|PMD")),
    "VGPR": ("response", (r"very good partial (?:response|remission)s?|\bVGPRs?\b",
                          r"очень хорош[а-я]+ частичн[а-я]+ (?:ответ|ремисс)[а-я]*|ОХЧ[РО]|VGPR", r"(?:非常|很)好的?部分缓解|VGPR")),
    "CR": ("response", (r"complete(?:ly)? (?:response|remission|responder)s?|complete(?=(?:,? \w+){1,4}? partial (?:response|remission))|(?<=responded )completely|(?<=of them )completely|(?<![A-Za-z])CRs?(?![A-Za-z]|-\d)",
                        r"полн[а-я]+ (?:ответ|ремисс)[а-я]*|полн(?:ый|ого|ая|ой|ую)(?=[.,;)]|$| [—–(])|(?<=— )полностью|(?<![А-Яа-я])П[РО](?![А-Яа-я])|(?<![A-Za-z])CR(?![A-Za-z])", r"完全(?:缓解|反应|应答)|(?<![A-Za-z])CR(?![A-Za-z])")),
    "PR": ("response", (r"partial (?:response|remission|responder)s?|partial(?=(?:,? \w+){1,4}? complete (?:response|remission))|(?<![A-Za-z])PRs?(?![A-Za-z])",
                        r"частичн[а-я]+ (?:ответ|ремисс)[а-я]*|(?<![А-Яа-я])Ч[РО](?![А-Яа-я])|(?<![A-Za-z])PR(?![A-Za-z])|частичн(?:ый|ого|ая|ой|ую)",
                        r"部分(?:缓解|反应|应答)|(?<![A-Za-z])PR(?![A-Za-z])")),
    "MR": ("response", (r"minimal response|(?<![A-Za-z])MR(?![A-Za-z])", r"минимальн[а-я]+ ответ[а-я]*", r"[微轻]小?微?缓解|(?<![A-Za-z])MR(?![A-Za-z])")),
    "SD": ("response", (r"stable disease|(?<![A-Za-z])SD(?![A-Za-z])", r"стабилизаци[а-я]+(?: (?:заболевани|болезн|процесс)[а-я]+)?|(?<![А-Яа-я])(?:СЗ|СБ)(?![А-Яа-я])|(?<![A-Za-z])SD(?![A-Za-z])", r"(?:疾病|病情)稳定|(?<![A-Za-z])SD(?![A-Za-z])")),
    "PD": ("response", (r"progressive disease|disease progression|(?<![A-Za-z])PD(?![A-Za-z-])", r"прогрессировани[а-я]+ (?:заболевани|болезн)[а-я]+|(?<![А-Яа-я])ПЗ(?![А-Яа-я])|(?<![A-Za-z])PD(?![A-Za-z-])",
                        r"(?:疾病|病情)进展|(?<![A-Za-z])PD(?![A-Za-z-])")),
    "ORR": ("response", (r"(?:overall|objective) response(?: rate)?s?|\bORR\b", r"(?:общ|объективн)[а-я]+ ответ[а-я]*|ЧОО|ORR",
                         r"(?:总体|客观|总)(?:缓解|反应|应答)率?|ORR")),
    "PFS": ("survival", (r"progression[- ]free(?: survival)?|\bPFS\b", r"без прогрессирования|ВБП|PFS", r"无进展(?:生存)?|PFS")),
    "EFS": ("survival", (r"event[- ]free(?: survival)?|\bEFS\b", r"бессобытийн[а-я]+|БСВ|EFS", r"无事件(?:生存)?|EFS")),
    "DFS": ("survival", (r"(?:disease|relapse)[- ]free(?: survival)?|\bDFS\b|\bRFS\b", r"безрецидивн[а-я]+|без рецидива|БРВ|DFS|RFS",
                         r"无病生存|无复发(?:生存)?|DFS|RFS")),
    "OS": ("survival", (r"overall survival|(?<![A-Za-z])OS(?![A-Za-z])", r"общ[а-я]+ выживаемост[а-я]+|(?<![А-Яа-я])ОВ(?![А-Яа-я])|(?<![A-Za-z])OS(?![A-Za-z])",
                        r"(?:总体?)生存|(?<![A-Za-z])OS(?![A-Za-z])")),
    "DOR": ("survival", (r"duration of (?:the )?response|\bDOR\b", r"длительност[а-я]+ ответа|ДО(?![А-Яа-я])|DOR", r"缓解持续时间|DOR")),
}  # fmt: skip
OTHERS: dict[str, tuple[str, str, str]] = {
    "fever": (r"fever|febrile", r"лихорад|температур", r"发热|发烧|退热"), "headache": (r"headache", r"головн[а-я]+ бол", r"头痛"),
    "nausea": (r"nausea", r"тошнот", r"恶心"), "vomiting": (r"vomit", r"рвот", r"呕吐"), "diarrhoea": (r"diarrh", r"диаре|понос", r"腹泻"),
    "rash": (r"rash", r"сып", r"皮疹"), "fatigue": (r"fatigue|tired", r"утомля|усталост|слабост", r"乏力|疲"),
    "anaemia": (r"an(?:a)?emi", r"анеми", r"贫血"), "neutropenia": (r"neutrop(?:a)?[eh]", r"нейтропени|нейтрофил", r"中性粒细胞"),
    "platelets": (r"platelet|thrombocytop", r"тромбоцит", r"血小板"), "infection": (r"infection", r"инфекци", r"感染"),
    "crs": (r"\bCRS\b|cytokine release", r"СВЦ|CRS|высвобождения цитокин", r"CRS|细胞因子释放"),
    "icans": (r"ICANS|neurotox", r"ICANS|нейротокс", r"ICANS|神经毒"), "gvhd": (r"GVHD|graft-versus", r"РТПХ|против хозяина", r"GVHD|移植物抗宿主"),
    "hlh": (r"\bHLH\b|h(?:a)?emophagocyt", r"ГЛГ|гемофагоцит", r"HLH|噬血"), "men": (r"\bmen\b|\bmales?\b|\bboys?\b", r"мужчин|мальчик", r"男"),
    "women": (r"\bwomen\b|\bfemales?\b|\bgirls?\b", r"женщин|девоч", r"女(?!儿)"), "children": (r"child", r"дет(?:ей|и|ям)", r"儿童"),
    "treated": (r"treat(?:ment|ed) (?:group|arm)|study group", r"групп[а-я]+ лечения|основн[а-я]+ групп", r"治疗组|试验组|研究组"),
    "control": (r"control|placebo|standard[- ](?:of[- ])?(?:care|therapy|treatment)", r"контрол|плацебо|стандартн[а-я]+ (?:терапи|лечени)", r"对照|安慰剂|标准(?:治疗|疗法)"), "median": (r"median", r"медиан", r"中位"),
    "mean": (r"\bmean\b|average", r"средн(?!е-?тяж|[а-яё]{2} (?:степен|тяжест))", r"平均"), "responded": (r"respond", r"ответил", r"有效|应答"), "died": (r"\bdied|death", r"умер(?!енн)|летальн|смерт", r"死亡"),
    "relapse": (r"relaps", r"рецидив", r"复发"), "alive": (r"alive|surviv", r"жив|выжи", r"存活|生存"), "infusion": (r"infusion", r"инфузи|введени", r"回输|输注"),
    "transplant": (r"transplant", r"трансплант|пересад", r"移植"), "chemo": (r"chemo", r"химиотерап", r"化疗"), "radio": (r"radiothe|radiat", r"лучев|облуч", r"放疗|放射"),
    "hb": (r"h(?:a)?emoglobin", r"гемоглобин", r"血红蛋白"), "wbc": (r"white (?:blood )?cell|leu[ck]ocyt", r"лейкоцит", r"白细胞(?!介素)"),
    "creatinine": (r"creatinin", r"креатинин", r"肌酐"), "calcium": (r"calcium", r"кальци", r"钙"), "ldh": (r"\bLDH\b|lactate", r"ЛДГ|лактат", r"LDH|乳酸脱氢"),
    "albumin": (r"albumin", r"альбумин", r"白蛋白"), "glucose": (r"glucose", r"глюкоз", r"血糖|葡萄糖"), "marrow": (r"marrow", r"костн[а-я]+ мозг", r"骨髓(?!瘤)"),
    "liver": (r"liver|hepat", r"печен", r"肝"), "kidney": (r"kidney|renal", r"поч[кеч]", r"肾"), "lung": (r"lung|pulmon|pneumon|\bmild", r"лёгк|легк|пневмон", r"肺|轻[度型症微]"),
    "heart": (r"heart|cardiac", r"серд", r"心"), "pain": (r"pain", r"бол(?:ь|и|ей|ью)", r"疼痛|骨痛|痛"), "fracture": (r"fractur", r"перелом", r"骨折"),
    "dex": (r"dexamethas", r"дексаметаз", r"地塞米松"), "borte": (r"bortezomib", r"бортезомиб", r"硼替佐米"), "lena": (r"lenalidomid", r"леналидомид", r"来那度胺"),
    "dara": (r"daratumumab", r"даратумумаб", r"达雷妥尤"), "cyclo": (r"cyclophosph", r"циклофосф", r"环磷酰胺"), "fluda": (r"fludarab", r"флудараб", r"氟达拉滨"),
    "toci": (r"tocilizumab", r"тоцилизумаб", r"托珠单抗"), "melphalan": (r"melphalan", r"мелфалан", r"美法仑|马法兰"), "dose": (r"\bdose", r"\bдоз", r"剂量"),
    "morning": (r"morning", r"утр", r"早|晨|上午"), "evening": (r"evening|night", r"вечер|ноч", r"晚|夜"), "beds": (r"\bbeds?\b", r"ко(?:ек|йк)", r"床"),
    "rooms": (r"\brooms?\b|wards?", r"палат", r"病房"), "age": (r"\baged?\b|years old", r"возраст", r"年龄|岁"), "follow": (r"follow", r"наблюд", r"随访"),
    "doctors": (r"doctor|physician", r"врач", r"医生|医师"), "nurses": (r"nurse", r"медсест|сестёр|сестер", r"护士"), "hospital": (r"hospital|clinic", r"больниц|клиник|стационар", r"医院|住院|诊所"),
    "remission": (r"remission", r"ремисс", r"缓解"), "bcma": (r"BCMA", r"BCMA", r"BCMA"), "grade": (r"grade", r"степен", r"级"), "trial": (r"\btrial|study", r"исследовани", r"试验|研究"),
    "operations": (r"operation|surger", r"операци", r"手术"), "years": (r"\byears?\b", r"\bлет\b|\bгод", r"年"), "tests": (r"\btests?\b", r"исследован|анализ", r"检测|检查"),
    "onset": (r"\bonset|\bbegan\b|\bstarted\b", r"начал|возник", r"起病|发生时间|发病时间|出现时间"), "duration": (r"\bduration|\blast(?:ed|ing|s)\b", r"длительн|продолж", r"持续"),
    "countries": (r"countr(?:y|ies)", r"стран", r"国家"),
    "centres": (r"cent(?:re|er)s?\b|\bsites?\b", r"центр", r"中心"), "cities": (r"\bcit(?:y|ies)\b", r"город", r"城市"),
    "papers": (r"\bpapers?\b|articles?\b|publication", r"стать|публикац", r"论文|文章"), "staff": (r"\bstaff\b|employee", r"сотрудник|персонал", r"员工|职工"),
    "cycles": (r"\bcycles?\b", r"цикл|курс", r"疗程|周期"), "weight": (r"\bweigh", r"\bвес", r"体重"), "height": (r"\bheight|\btall\b", r"\bрост", r"身高"),
    "sons": (r"\bsons?\b", r"сын", r"儿子"), "daughters": (r"daughter", r"доч", r"女儿"), "brothers": (r"brother", r"брат", r"兄弟|哥哥|弟弟"),
    "sisters": (r"sister", r"сестр|сестёр", r"姐|妹"), "families": (r"famil|relatives?", r"семь|семей|родствен|родн(?:ые|ым|ых)\b", r"家庭|家属|家人|亲属"), "floors": (r"\bfloors?\b", r"этаж", r"楼"),
    "samples": (r"\bsamples?\b", r"образц|проб", r"样本"), "cells": (r"\bcells?\b", r"клет", r"细胞"), "tablets": (r"tablet|capsule", r"таблет|капсул", r"片|胶囊"),
    "cilta": (r"cilta", r"цилта", r"西达基奥|西达"), "ide": (r"ide-?cel|idecabt", r"иде-?це|иде-?се|идекаб", r"艾基(?:奥|维)?仑赛|艾基奥"), "axi": (r"axi-?c", r"акси", r"阿基仑赛"),
    "tisa": (r"tisa", r"тиса", r"替沙|司利弗明"), "liso": (r"liso-?c", r"лисо", r"利基迈仑|利索"), "relma": (r"relma", r"релма", r"瑞基奥仑赛"), "eque": (r"eque-?cel|equecab", r"экве", r"伊基奥仑赛"), "zevor": (r"zevor", r"зевор", r"泽沃基奥"),
    "carfil": (r"carfilz", r"карфилз", r"卡非佐米"), "poma": (r"pomalid", r"помалид", r"泊马度胺"), "thalid": (r"thalid", r"талидом", r"沙利度胺"), "isatux": (r"isatux", r"изатукс", r"伊沙|艾沙妥昔"), "elotu": (r"elotuz", r"элотуз", r"埃罗妥珠"),
    "ritux": (r"rituxim", r"ритуксим", r"利妥昔"), "veneto": (r"venetocl", r"венетокл", r"维奈克拉|维奈托克"), "ibrut": (r"ibrutin", r"ибрутин", r"伊布替尼"), "zanub": (r"zanubrut", r"занубрут", r"泽布替尼"), "bendam": (r"bendamust", r"бендамуст", r"苯达莫司汀"),
    "vincr": (r"vincrist", r"винкрист", r"长春新碱"), "doxor": (r"doxorub", r"доксоруб", r"多柔比星|阿霉素"), "etopo": (r"etopos", r"этопоз", r"依托泊苷"), "cytar": (r"cytarab", r"цитараб", r"阿糖胞苷"), "metho": (r"methotrex", r"метотрекс", r"甲氨蝶呤"),
    "busul": (r"busulf", r"бусульф", r"白消安"), "azaci": (r"azacit", r"азацит", r"阿扎胞苷"), "decit": (r"decitab", r"децитаб", r"地西他滨"), "cispl": (r"cisplat", r"цисплат", r"顺铂"), "carbopl": (r"carboplat", r"карбоплат", r"卡铂"), "paclit": (r"paclit", r"паклит", r"紫杉醇"),
    "predni": (r"prednis", r"преднизол", r"泼尼松"), "methylp": (r"methylpred", r"метилпредн", r"甲泼尼龙|甲基强的松龙"), "anakin": (r"anakinr", r"анакинр", r"阿那白滞素"), "ruxol": (r"ruxolit", r"руксолит", r"芦可替尼|鲁索替尼"), "letet": (r"levetir", r"леветир", r"左乙拉西坦"),
    "aciclo": (r"ac[iy]clov", r"ацикло", r"阿昔洛韦"), "fluco": (r"fluconaz", r"флуконаз", r"氟康唑"), "cotrim": (r"co-?trimox|trimethop|sulfameth", r"ко-тримокс|триметоп", r"复方(?:新诺明|磺胺)"), "immunogl": (r"immunoglob|IVIG", r"иммуноглоб", r"免疫球蛋白|丙球"), "allopur": (r"allopur", r"аллопур", r"别嘌醇"),
    "heparin": (r"heparin", r"гепарин", r"肝素"), "aspirin": (r"aspirin", r"аспирин|ацетилсалиц", r"阿司匹林"), "paracet": (r"paracet|acetamin", r"парацет", r"对乙酰"), "ondans": (r"ondans", r"ондансет", r"昂丹司琼"), "mesna": (r"mesna", r"месн", r"美司钠"),
    "ferritin": (r"ferritin", r"ферритин", r"铁蛋白"), "crp": (r"C-reactive|\bCRP\b", r"C-реактивн|С-реактивн|СРБ", r"C反应蛋白|C-反应蛋白|CRP"), "bilir": (r"bilirub", r"билируб", r"胆红素"), "alt": (r"\bALT\b|alanine", r"АЛТ", r"ALT|丙氨酸|谷丙"), "ast": (r"\bAST\b|aspart", r"АСТ", r"AST|天[门冬]|谷草"),
    "fibri": (r"fibrin", r"фибрин", r"纤维蛋白"), "ddimer": (r"D-dimer", r"D-димер", r"D-?二聚体"), "urea": (r"\burea\b", r"мочевин", r"尿素"), "uric": (r"uric acid", r"мочев[а-я]+ кислот", r"尿酸"), "potass": (r"potassium", r"кали[йяюе]", r"钾"), "sodium": (r"sodium", r"натри", r"钠"), "magnes": (r"magnes", r"магни", r"镁"), "phosph": (r"phosphate|phosphorus", r"фосф", r"磷(?!酰)"),
    "il6": (r"IL-6|interleukin-6", r"ИЛ-6|интерлейкин-6|IL-6", r"IL-6|白介素-?6|白细胞介素-?6"), "procalc": (r"procalcit", r"прокальцит", r"降钙素原"), "troponin": (r"troponin", r"тропонин", r"肌钙蛋白"), "kappa": (r"kappa", r"каппа|κ", r"kappa|κ|卡帕"), "lambda": (r"lambda", r"лямбда|λ", r"lambda|λ|兰姆达"), "lightch": (r"light[- ]chain", r"лёгк[а-я]+ цеп|легк[а-я]+ цеп", r"轻链"), "mprotein": (r"M[- ]protein|paraprotein", r"М-протеин|M-протеин|парапротеин|M-белк|М-белк", r"M蛋白"),
    "microgl": (r"microglob", r"микроглоб", r"微球蛋白"), "lympho": (r"lymphocyt", r"лимфоцит", r"淋巴细胞"), "plasma": (r"plasma cell", r"плазматич", r"浆细胞"), "lymphnode": (r"lymph node", r"лимфо(?:узл|узел)|лимфатич", r"淋巴结"), "spleen": (r"spleen|splen", r"селез", r"脾"),
    "oxygen": (r"oxygen|saturation", r"кислород|сатурац", r"氧"), "pressure": (r"blood pressure", r"давлени|АД\b", r"血压"), "pulse": (r"pulse|heart rate", r"пульс|ЧСС", r"心率|脉搏"), "icu": (r"intensive care|\bICU\b", r"реанимац|интенсивн|ОРИТ", r"重症|ICU"), "ventil": (r"ventilat", r"ИВЛ|вентиляц", r"呼吸机"),
    "apher": (r"apheresis|leukapher", r"аферез", r"单采|采集"), "manuf": (r"manufactur", r"производств|изготовл", r"制备|生产"), "discharge": (r"discharg|left(?= hospital| the (?:hospital|clinic|ward|centre)|[.,;]|$)|leaving (?:hospital|the (?:hospital|clinic|ward))|went home|go(?:ing)? home|sent home|back home", r"выпис|домой", r"出院|回家|离院"), "admission": (r"admitted|admission|arriv|came in\b|came to us", r"поступ|госпитализ|прибы|приеха", r"入院|收治|抵达|到达|来院|住进|刚来|初来"), "diagnosis": (r"diagnos", r"диагно", r"确诊|诊断"), "progress": (r"progress", r"прогресс", r"进展"),
    "screened": (r"screen", r"скрин", r"筛选|筛查"), "enrolled": (r"enrol", r"включ", r"入组|纳入"), "withdrew": (r"withdr", r"отозва|выбы", r"撤回|退出"), "mother": (r"\bmother|\bmum\b", r"мать|матер|мам", r"母亲|妈"), "father": (r"\bfather|\bdad\b", r"отец|отц|пап", r"父亲|爸"), "wife": (r"\bwife", r"жен[аеыу]\b", r"妻"), "husband": (r"husband", r"муж(?!ч)", r"丈夫|爱人"),
    "now": (r"\bnow\b|\btoday\b|current|at present", r"сейчас|теперь|сегодня|ныне|нынешн", r"现在|如今|目前|今年|而今|现已"),
    "before": (r"\bbefore\b|\bprior to|baseline|initial|previous", r"до (?:начала )?(?:[а-яё]+ой )?(?:лечени|терапи|операци|инфузи|трансплант|пересадк|химиотер|облучен|введени|процедур|не[её]\b|него\b)|исходн|изначальн|прежде|раньше|первоначальн", r"治疗前|基线|起初|最初|原来|此前"),
    "after": (r"\bafter\b|\blater\b|following", r"через [а-яё\d ]{1,20}после|после|спустя|потом|затем|позже", r"之后|以后|治疗后|术后|后来|此后"),
    "older": (r"\bolder\b|elderly", r"старше|старши|пожил", r"年长|老年|高龄"), "younger": (r"\byounger\b|\byoung\b", r"моложе|младше|молод", r"年轻|低龄"),
    "deposit": (r"deposit", r"депозит|залог|аванс", r"押金|预付|定金"), "visit": (r"\bvisit", r"визит|посещ|приём|прием", r"就诊|复诊|访视"), "weekday": (r"weekday|working day", r"будн|рабоч", r"工作日|周一至"), "weekend": (r"weekend|Saturday|Sunday", r"выходн|суббот|воскрес", r"周末|周六|周日"),
    "first": (r"\bfirst\b", r"\bперв", r"第一|首"), "second": (r"\bsecond\b", r"\bвтор", r"第二"), "high": (r"high[- ]risk", r"высок[а-я]+ риск", r"高危"),
    "standard": (r"standard[- ]risk", r"стандартн[а-я]+ риск", r"标危"), "skin": (r"\bskin", r"кож", r"皮肤"), "gut": (r"intestin|gut|gastro", r"кишеч|желуд", r"肠|胃"),
}  # fmt: skip
# Polarity that belongs to a result: negative must not become positive.
POSITIVE = (r"(?<!non-)positiv(?:e|ity)", r"(?<!не)позитивн|положительн", r"阳性")
NEGATIVE = (r"negativ(?:e|ity)", r"негативн|отрицательн", r"阴性|转阴")
# The most that may be given must not become the least.
MOST = (r"maxim(?:um|al)", r"максимальн", r"最[大高多]")
LEAST = (r"minim(?:um|al)", r"минимальн", r"最[小低少]")
# Words are looked for where words begin: three times as quick as at every letter.
_WORD = {
    "en": r"(?<![A-Za-z])(?=[A-Za-z])(?:",
    "ru": r"(?<![А-Яа-яЁёA-Za-z])(?=[А-Яа-яЁёA-Za-z])(?:",
    "zh-hans": "(?:",
}
_TO_ITS_END = {"en": "[a-z]*", "ru": "[а-яё]*", "zh-hans": ""}
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}


def _one(table: dict[str, str]) -> re.Pattern:
    return re.compile("|".join(f"(?P<{code}>{pattern})" for code, pattern in table.items()))


_ABBREVIATION = re.compile(r"([A-ZА-Я]{2,}|(?:П|Ч|ОХЧ)\[РО\])")
_ENDPOINT = {
    language: re.compile(
        # words in any case, abbreviations only in capitals
        _WORD[language]
        + _ABBREVIATION.sub(
            r"(?-i:\1)", _one({c.lower(): forms[at] for c, (_, forms) in ENDPOINTS.items()}).pattern
        )
        + ")",
        re.IGNORECASE,
    )
    for language, at in _PLACE.items()
}
_CODES = {code.lower(): code for code in ENDPOINTS}
_OTHER = {
    language: branching.pattern_of(
        {code: forms[at].lower() for code, forms in {**OTHERS, **everyday.WORDS}.items()}
    )
    for language, at in _PLACE.items()
}
_OPPOSITES = {
    language: [
        (re.compile(one[at], re.IGNORECASE), re.compile(other[at], re.IGNORECASE))
        for one, other in ((POSITIVE, NEGATIVE), (MOST, LEAST))
    ]
    for language, at in _PLACE.items()
}
# looked for in small letters: quicker than to ignore case
_IN_SMALL_LETTERS = {
    language: re.compile(_WORD[language] + pattern + ")" + _TO_ITS_END[language])
    for language, pattern in _OTHER.items()
}

Label = tuple[str, int, int]


def endpoints(text: str, language: str) -> list[Label]:
    """The endpoints named in folded text; an abbreviation right after its term counts once."""
    found: list[Label] = []
    for match in _ENDPOINT[language].finditer(text):
        code = _CODES[match.lastgroup or ""]
        start, end = match.span()
        if found and found[-1][0] == code and start - found[-1][2] <= 3:
            found[-1] = (code, found[-1][1], end)
            continue
        found.append((code, start, end))
    return found


def others(text: str, language: str) -> list[Label]:
    """The other words that figures belong to."""
    found = _IN_SMALL_LETTERS[language].finditer(in_small_letters(text))
    return [(branching.code_of(match), *match.span()) for match in found]


def in_small_letters(text: str) -> str:
    """The text in small letters, where every letter keeps its place."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def opposites(text: str, language: str) -> list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
    """Where the text says positive and where negative, where it says the most and where the least."""
    return [
        ([m.span() for m in one.finditer(text)], [m.span() for m in other.finditer(text)])
        for one, other in _OPPOSITES[language]
    ]


def group(code: str) -> str:
    """The group within which labels must not be exchanged."""
    return ENDPOINTS[code][0]
