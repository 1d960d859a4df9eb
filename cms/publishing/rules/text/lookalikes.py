# ruff: noqa: E501 – a pattern reads best on one line
"""Letters that look alike or mean the same, as the folding of texts needs them: pairs written out by hand."""

import re
from itertools import product

# Cyrillic and Greek letters on the left, the Latin letter that they pass for on the right.
_TO_LATIN = (
    "аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs һh ԁd ԛq ԝw ɡg ɑa αa εe ιi κk νv οo ρp τt υu χx "
)
# Latin letters on the left, the Cyrillic letter that they pass for on the right. Small italic г, д, и, п, т
# look like Latin r, g, u, n, m, and texts that hide words use them.
_TO_CYRILLIC = "aа bв cс eе hн iі kк mм oо pр tт xх yу uи nп rг gд vи "

LATIN_FOR = {pair[0]: pair[1] for pair in _TO_LATIN.split()}
CYRILLIC_FOR = {pair[0]: pair[1] for pair in _TO_CYRILLIC.split()} | {"m": "м", "t": "т", "i": "и"}

DIGIT_FOR_LETTER = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "€": "e"}

# Traditional character, then its simplified form: those that medical and promotional Chinese uses.
_TRADITIONAL = """
療疗 癒愈 醫医 藥药 證证 無无 絕绝 對对 險险 風风 發发 複复 復复 緩缓 徹彻 體体 細细 損损 傷伤 癥症 腫肿 術术 擊击 滅灭 殺杀 強强 戰战 勝胜
癌癌 頂顶 級级 領领 際际 國国 專专 業业 績绩 範范 達达 標标 個个 們们 與与 為为 這这 說说 話话 讓让 請请 選选 擇择 預预 約约 診诊 斷断 確确
實实 驗验 檢检 測测 査查 數数 據据 顯显 臨临 試试 購购 買买 贈赠 費费 價价 錢钱 優优 遠远 過过 勵励 獲获 獎奖 贊赞 薦荐 謝谢 護护 師师 長长
開开 關关 門门 間间 問问 題题 時时 歲岁 歷历 紀纪 錄录 記记 號号 碼码 電电 聯联 絡络 絕绝 維维 組组 織织 結结 構构 終终 給给 續续 總总 紅红
線线 經经 統统 絲丝 變变 讀读 認认 識识 議议 計计 訂订 訴诉 詢询 詳详 語语 誤误 調调 談谈 諾诺 謊谎 轉转 輸输 較较 輕轻 載载 週周 進进 運运
還还 適适 遲迟 遺遗 鄰邻 釋释 鑑鉴 針针 鋒锋 鎮镇 鐘钟 鏡镜 閃闪 隊队 陽阳 陰阴 隨随 雙双 雜杂 難难 離离 靈灵 靜静 響响 項项 順顺 須须 顧顾
類类 願愿 驚惊 髓髓 骯肮 鬆松 點点 齊齐 齡龄 龍龙 億亿 僅仅 傳传 債债 價价 儀仪 兒儿 內内 兩两 冊册 減减 創创 劃划 劑剂 劇剧 務务 動动 勢势 勞劳
區区 華华 協协 單单 衛卫 參参 員员 啟启 單单 嚴严 圍围 園园 圓圆 團团 場场 塊块 報报 壓压 壞坏 奪夺 奮奋 婦妇 媽妈 學学 寧宁 寶宝 審审 寫写 將将
專专 尋寻 導导 層层 屬属 島岛 幣币 幫帮 幹干 幾几 庫库 廣广 廠厂 彈弹 彎弯 當当 徑径 從从 徵征 憂忧 應应 態态 懷怀 戀恋 戲戏 擁拥 擔担 據据 擇择
換换 擴扩 擺摆 攝摄 敗败 敵敌 斬斩 曉晓 會会 條条 來来 東东 棄弃 極极 榮荣 樓楼 樂乐 樣样 橋桥 機机 權权 歡欢 歸归 殘残 氣气 沒没 況况 淚泪 淨净
潛潜 濟济 濾滤 滿满 漸渐 溫温 灣湾 熱热 燒烧 營营 爭争 牽牵 狀状 獨独 現现 瑪玛 環环 產产 畢毕 畫画 異异 當当 痙痉 瘋疯 瘡疮 癢痒 癱瘫 癬癣 皺皱
盡尽 監监 盤盘 眾众 睏困 礎础 禮礼 種种 稱称 積积 穩稳 窮穷 競竞 筆笔 節节 簡简 簽签 紙纸 級级 純纯 納纳 練练 縮缩 績绩 繼继 罰罚 罵骂 義义 習习
聖圣 聲声 聽听 職职 腎肾 腦脑 腳脚 脫脱 脹胀 膽胆 臟脏 臨临 舉举 舊旧 藝艺 蘋苹 虛虚 處处 蟲虫 蛋蛋 製制 補补 裝装 裡里 覺觉 觀观 規规 視视 親亲
訊讯 討讨 訓训 託托 許许 設设 評评 詞词 該该 誇夸 誠诚 誰谁 課课 論论 譽誉 變变 豐丰 貝贝 負负 財财 貢贡 貧贫 貨货 責责 貴贵 貼贴 賀贺 資资 賓宾
賠赔 質质 賴赖 贏赢 趕赶 趨趋 跡迹 蹟迹 軀躯 軟软 輔辅 輩辈 農农 連连 遊游 違违 遞递 邊边 鄉乡 醜丑 錯错 鍵键 鍾钟 鐵铁 長长 閱阅 隱隐 險险 雖虽
電电 頁页 頂顶 順顺 預预 頑顽 頓顿 頭头 頸颈 頻频 額额 顏颜 飛飞 飲饮 養养 餘余 駐驻 騙骗 驅驱 體体 髮发 鬥斗 鬧闹 魚鱼 鮮鲜 鳥鸟 麗丽 麥麦 黃黄 黨党 後后 於于 亞亚 首首 佔占 並并 併并 佈布 係系 倉仓 偉伟 側侧 備备 儘尽 叢丛 嗎吗 嘗尝 嚮向 國国 壽寿 夠够 夢梦 奧奥 嬌娇 嬰婴 孫孙 宮宫 屆届 崗岗 巔巅 幣币 庵庵 廢废 張张 彙汇 戶户 掃扫 採采 揮挥 搶抢 摯挚 擋挡 暫暂 極极 槍枪 步步 殲歼 溝沟 滲渗 濕湿 災灾 煙烟 爾尔 犧牺 猶犹 獻献 瀕濒 瘤瘤 皰疱 盜盗 確确 祕秘 禍祸 穌稣 紛纷 緊紧 緒绪 緣缘 編编 縱纵 繞绕 罷罢 羅罗 聞闻 肅肃 腸肠 膚肤 興兴 艱艰 荊荆 莊庄 萬万 葉叶 蓋盖 蘇苏 蘭兰 術术 衝冲 襲袭 覽览 訪访 諮咨 諧谐 謹谨 譯译 貫贯 賞赏 踐践 遙遥 遷迁 鄭郑 鄧邓 鋼钢 錦锦 閉闭 陳陈 陸陆 隻只 韓韩 馬马 馮冯 馳驰 駕驾 驕骄 黴霉
"""
# Variant and Japanese forms of the same characters.
_VARIANTS = "証证 効效 絶绝 薬药 験验 対对 発发 瘉愈 権权 単单 応应 択择 気气 斉齐 瀉泻 彻彻"
SIMPLIFIED_FOR = {pair[0]: pair[1] for pair in (_TRADITIONAL + _VARIANTS).split() if pair[0] != pair[1]}
# Characters that are taken for another one in these words only: 冶愈 for 治愈.
HAN_TWIN = "冶(?=[愈好疗癌病得])|疔(?=[效法程])|旡(?=[副毒风效痛害])|付(?=作用)"
HAN_FOR = {"冶": "治", "疔": "疗", "旡": "无", "付": "副"}

# Words that are written half or wholly in pinyin, so that no list of words finds them.
_SOUNDS = """
治愈zhi'yu 根治gen'zhi 痊愈quan'yu 治好zhi'hao 保证bao'zheng 包治bao'zhi 包好bao'hao 疗效liao'xiao 见效jian'xiao 有效you'xiao 无效wu'xiao
缓解huan'jie 康复kang'fu 副作用fu'zuo'yong 风险feng'xian 安全an'quan 癌症ai'zheng 肿瘤zhong'liu 治疗zhi'liao 微信wei'xin 加微jia'wei
电话dian'hua 手机shou'ji 扣扣kou'kou 最好zui'hao 最佳zui'jia 第一di'yi 顶级ding'ji 退款tui'kuan 退钱tui'qian 专家zhuan'jia 权威quan'wei
承诺cheng'nuo 断根duan'gen 无毒wu'du 白血病bai'xue'bing 骨髓瘤gu'sui'liu 淋巴瘤lin'ba'liu 存活cun'huo 生存sheng'cun 复发fu'fa
"""
_WHOLLY_IN_PINYIN = frozenset("zhiyu genzhi quanyu baozheng liaoxiao fuzuoyong weixin".split())


def _in_pinyin() -> dict[str, str]:
    """Every way to write these words with a character in pinyin; without any, where no other word reads so."""
    words = {}
    for word, sounds in re.findall(r"([^\x00-\x7f]+)(\S+)", _SOUNDS):
        pairs = zip(word, sounds.split("'"), strict=True)
        spellings = {"".join(choice) for choice in product(*pairs)} - {word}
        words |= dict.fromkeys((s for s in spellings if not s.isascii() or s in _WHOLLY_IN_PINYIN), word)
    return words


PINYIN = _in_pinyin()
