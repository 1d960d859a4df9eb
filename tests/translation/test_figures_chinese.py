"""Chinese idiom: what is said the other way round, and words that turn a sentence without touching a figure."""

import pytest

from cms.translation.figures import compare

FAITHFUL = {
    "with or without": [
        ("Take it with or without food.", "空腹或随餐均可。"),
        ("The mouthwash is used with or without water.", "漱口液加水或直接使用均可。"),
    ],
    "a cycle of so many days": [
        ("Six cycles of R-CHOP are given at 21-day intervals.", "R-CHOP方案共6个周期，每21天为1个周期。"),
        ("Treatment is given in 21-day cycles.", "每21天为1个疗程。"),
        ("The drug is given every 28 days for six cycles.", "每28天为一个周期，共6个周期。"),
    ],
    "a fraction, and what follows it": [
        ("Roughly two thirds of patients are over 60.", "约三分之二年龄超过60岁。"),
        ("About half weigh less than 60 kg.", "约一半体重低于60 kg。"),
        ("Half of them were admitted during the day.", "一半日间入院。"),
        ("A quarter had stage III disease.", "四分之一分期为III期。"),
    ],
    "a denial in the word of the limit": [
        ("Stop if it does not rise by 10 g/L or more.", "升幅未达10 g/L则停药。"),
        ("If ferritin did not fall by 30% or more, treatment was changed.", "铁蛋白降幅不足30%者更换方案。"),
        ("The response did not last at least six months.", "缓解持续时间不足6个月。"),
    ],
    "so many per thousand": [
        ("A rate of 3 events per 1,000 patient-years", "每1000患者年3例次"),
        ("There were 8 falls per 10,000 bed-days in 2023.", "2023年每1万床日发生跌倒8起。"),
    ],
    "per dose": [
        ("Vincristine is capped at 2 mg per dose.", "长春新碱单次剂量不得超过2 mg。"),
        ("No more than 2 mg per dose.", "每次不超过2 mg。"),
    ],
    "every other weekday": [
        ("It has been open on alternate Wednesdays.", "隔周的周三开诊。"),
        ("We meet every other Monday.", "我们每两周的周一聚会。"),
    ],
    "beside a limit": [
        ("It was well over the minimum of 2 × 10⁶/kg.", "远高于2×10⁶/kg的最低要求。"),
        ("It is below the limit of 30 mg.", "低于30 mg的上限。"),
    ],
    "words for need": [
        ("There is no need to stop the tablets.", "不停药也可以。"),
        ("You do not need to have them notarised, but you must sign each page.", "无需公证，但每页都须签字。"),
        ("They do not need to be kept cold, and must not be frozen.", "无需冷藏，但不得冷冻。"),
    ],
    "not always": [("It does not always cause symptoms.", "不一定会有症状。")],
    "what weighs more": [("The risk outweighs the benefit.", "获益小于风险。")],
    "in its own time": [("In the second year after transplant he went back to work.", "移植后第二年他重返工作。")],
    "either": [("Either parent may sign.", "父母任意一方签字即可。")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("family", "source", "target"),
    [(family, *pair) for family, some in FAITHFUL.items() for pair in some],
)
def test_what_is_said_the_other_way_round_in_chinese_passes(family, source, target):
    found = compare(source, target, "zh-hans")
    assert found.verdict != "error", (family, found.findings)


TWINS = {
    "before and after an event": [
        ("Do not eat before the blood test.", "采血前请勿进食。", "采血后请勿进食。"),
        ("Drink plenty before the CT.", "CT前请多喝水。", "CT后请多喝水。"),
        ("Wash your hands before touching the line.", "接触导管前请洗手。", "接触导管后请洗手。"),
    ],
    "need not and must": [
        ("You need not fast before the test.", "检查前不必空腹。", "检查前必须空腹。"),
        ("You don't need to bring the originals.", "无须带原件。", "须带原件。"),
        ("It is not necessary to remove the ring.", "不必取下戒指。", "严禁取下戒指。"),
        ("All visitors must wear a mask.", "探视者须戴口罩。", "探视者无需戴口罩。"),
    ],
    "first and second": [
        ("He was the first in the region to do it.", "他是本地区首位开展者。", "他是本地区第二位开展者。"),
    ],
    "last and first": [
        ("Five years after your last visit we delete them.", "末次就诊满5年后删除。", "首次就诊满5年后删除。"),
        ("Her first infusion was well tolerated.", "她首次输注耐受良好。", "她最后一次输注耐受良好。"),
    ],
    "end and start": [
        ("By the end of the third cycle it was normal.", "第3个周期结束前已恢复正常。", "第3个周期开始前已恢复正常。"),
        ("By the end of treatment the rash had gone.", "治疗结束时皮疹已消退。", "治疗开始时皮疹已消退。"),
    ],
    "donor and recipient": [("Chimerism was 99.6% donor.", "供者嵌合率为99.6%。", "受者嵌合率为99.6%。")],
    "both and either": [("Consent of both partners is needed.", "需双方同意。", "需其中一方同意。")],
    "what weighs more": [
        ("The benefits outweigh the risks.", "获益大于风险。", "风险大于获益。"),
        ("The benefits outweigh the risks.", "风险小于获益。", "获益小于风险。"),
    ],
    "arms of a trial": [
        ("Patients were randomised 2:1 to the study drug or placebo.",
         "按2:1随机分入试验药组或安慰剂组。", "按2:1随机分入安慰剂组或试验药组。"),
    ],
    "kinds with a letter": [
        ("We screen for hepatitis B.", "我们筛查乙型肝炎。", "我们筛查丙肝。"),
        ("Influenza A is common in winter.", "甲型流感冬季常见。", "乙型流感冬季常见。"),
        ("Take vitamin D.", "请服维生素D。", "请服维生素C。"),
    ],
    "its own number excluded": [
        ("Patients aged 12 and older", "12岁及以上患者", "12岁以上（不含12岁）患者"),
    ],
    "not always": [("Infection is not always visible.", "感染不一定看得见。", "感染总是看不见。")],
    "in its own time": [("In my second year of illness I was well.", "患病第二年，我好了。", "患病两年后，我好了。")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("family", "source", "faithful", "wrong"),
    [(family, *twins) for family, some in TWINS.items() for twins in some],
)
def test_a_word_that_turned_in_chinese_is_refused(family, source, faithful, wrong):
    accepted = compare(source, faithful, "zh-hans")
    assert accepted.verdict != "error", (family, accepted.findings)
    assert compare(source, wrong, "zh-hans").verdict == "error", family
