"""The registry of the demo site: wrong spellings of its invented names, and drugs as far as their status is known.

Only what the clinical glossary states is entered as a fact, and nothing is confirmed: a clinician reads the labels.
"""

ORGANISATION = dict(
    in_en="Casebook Hospital Group\nCasebook Clinics\nCBH",
    in_ru="Клиника Casebook\nГоспитали Casebook\nКейсбук",
    in_zh_hans="Casebook医疗集团\nCasebook集团医院",
)

PERSONS = {
    "lin": dict(in_en="Lin Rou\nLin Ruo-ruo", in_ru="Лин Жо\nЛинь Руо", in_zh_hans="林若若"),
    "chen": dict(in_en="Chen Yee\nCheng Yi", in_ru="Чен И\nЧэнь Йи", in_zh_hans="陈毅"),
}

HOSPITALS = {
    "north": dict(
        in_en="Northern Casebook Hospital", in_ru="Клиника Casebook Север", in_zh_hans="Casebook北院"
    ),
}

_SPELLING = "The Russian spelling is to be checked in the state register of medicines."
_UNKNOWN = f"No approval is entered: take regions, lines and diseases from each label. {_SPELLING}"

DRUGS = (
    dict(
        name_en="equecabtagene autoleucel",
        name_ru="эквекабтаген аутолейсел",
        name_zh_hans="伊基奥仑赛",
        other_names="eque-cel\nFucaso\n福可苏",
        variants="equecaptagene autoleucel\neque-cell\n伊基奥伦赛",
        note=f"The line is that of the approval in China as reported; read the label. {_SPELLING}",
        standings=(
            dict(
                region="CN",
                status="approved",
                least_lines=3,
                indication="Relapsed or refractory multiple myeloma after at least three earlier lines of treatment, "
                "a proteasome inhibitor and an immunomodulatory drug among them",
                reference="NMPA, approval of 30 June 2023; number of the entry to be added",
                as_of="2023-06-30",
            ),
        ),
    ),
    dict(
        name_en="ciltacabtagene autoleucel",
        name_ru="цилтакабтаген аутолейсел",
        name_zh_hans="西达基奥仑赛",
        other_names="cilta-cel\nцилта-сел\nCarvykti\n卡卫荻",
        variants="ciltacaptagene autoleucel\ncilta-cell\n西达基奥伦赛",
        note=_UNKNOWN,
    ),
    dict(
        name_en="zevorcabtagene autoleucel",
        name_ru="зеворкабтаген аутолейсел",
        name_zh_hans="泽沃基奥仑赛",
        other_names="zevor-cel\n赛恺泽",
        variants="zevorcaptagene autoleucel\nzevor-cell\n泽沃基奥伦赛",
        note=f"{_UNKNOWN} The Chinese name awaits confirmation too.",
    ),
    dict(
        name_en="idecabtagene vicleucel",
        name_ru="идекабтаген виклейсел",
        name_zh_hans="艾基维仑赛",
        other_names="ide-cel\nAbecma",
        variants="idecaptagene vicleucel\nide-cell",
        note=f"{_UNKNOWN} The Chinese name awaits confirmation too.",
    ),
    dict(
        name_en="GPRC5D CAR-T",
        name_ru="CAR-T к GPRC5D",
        name_zh_hans="GPRC5D CAR-T",
        other_names="anti-GPRC5D CAR-T",
        note="That products aimed at GPRC5D are still investigated is assumed for every region, and is to be checked.",
        standings=tuple(
            dict(region=region, status="investigational") for region in ("CN", "RU", "EU", "GB", "US")
        ),
    ),
)
