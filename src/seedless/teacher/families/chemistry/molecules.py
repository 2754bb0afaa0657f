"""Names of elements, molecules, acids and fuels, and which salts fall out of solution."""

from __future__ import annotations

ELEMENTS = {
    "Na": ("sodium", "나트륨"), "K": ("potassium", "칼륨"), "Li": ("lithium", "리튬"), "Ag": ("silver", "은"), "Mg": ("magnesium", "마그네슘"),
    "Ca": ("calcium", "칼슘"), "Ba": ("barium", "바륨"), "Zn": ("zinc", "아연"), "Al": ("aluminium", "알루미늄"), "Fe": ("iron", "철"),
    "Cu": ("copper", "구리"), "Pb": ("lead", "납"), "Ni": ("nickel", "니켈"), "Cr": ("chromium", "크로뮴"), "Mn": ("manganese", "망가니즈"),
    "Sn": ("tin", "주석"), "Hg": ("mercury", "수은"), "S": ("sulfur", "황"), "O2": ("oxygen", "산소"), "H2": ("hydrogen", "수소"),
    "N2": ("nitrogen", "질소"), "Cl2": ("chlorine", "염소"), "Br2": ("bromine", "브로민"), "I2": ("iodine", "아이오딘"), "F2": ("fluorine", "플루오린"),
    "P4": ("white phosphorus", "백린"),
}  # fmt: skip
MOLECULES = {
    "H2O": ("water", "물"), "CO2": ("carbon dioxide", "이산화 탄소"), "SO2": ("sulfur dioxide", "이산화 황"), "SO3": ("sulfur trioxide", "삼산화 황"),
    "N2O5": ("dinitrogen pentoxide", "오산화 이질소"), "P4O10": ("tetraphosphorus decoxide", "십산화 사인"), "NO2": ("nitrogen dioxide", "이산화 질소"),
    "N2O": ("dinitrogen monoxide", "일산화 이질소"), "NH3": ("ammonia", "암모니아"), "PCl3": ("phosphorus trichloride", "삼염화 인"),
    "H2O2": ("hydrogen peroxide", "과산화 수소"), "HgO": ("mercury(II) oxide", "산화 수은(II)"), "PbO2": ("lead(IV) oxide", "산화 납(IV)"),
    "NaN3": ("sodium azide", "아자이드화 나트륨"), "H2SO3": ("sulfurous acid", "아황산"),
}  # fmt: skip
ACIDS = {
    "HCl": ("hydrochloric acid", "염산"), "HNO3": ("nitric acid", "질산"), "H2SO4": ("sulfuric acid", "황산"), "H3PO4": ("phosphoric acid", "인산"),
    "HBr": ("hydrobromic acid", "브로민화 수소산"), "CH3COOH": ("acetic acid", "아세트산"),
}  # fmt: skip
FUELS = {
    "CH4": ("methane", "메테인"), "C2H6": ("ethane", "에테인"), "C3H8": ("propane", "프로페인"), "C4H10": ("butane", "뷰테인"),
    "C5H12": ("pentane", "펜테인"), "C6H14": ("hexane", "헥세인"), "C7H16": ("heptane", "헵테인"), "C8H18": ("octane", "옥테인"),
    "C9H20": ("nonane", "노네인"), "C10H22": ("decane", "데케인"), "C2H4": ("ethene", "에텐"), "C3H6": ("propene", "프로펜"),
    "C4H8": ("butene", "뷰텐"), "C5H10": ("pentene", "펜텐"), "C6H12": ("cyclohexane", "사이클로헥세인"), "C2H2": ("ethyne", "에타인"),
    "C3H4": ("propyne", "프로파인"), "C4H6": ("butadiene", "뷰타다이엔"), "C6H6": ("benzene", "벤젠"), "C7H8": ("toluene", "톨루엔"),
    "C8H10": ("xylene", "자일렌"), "C10H8": ("naphthalene", "나프탈렌"), "C5H8": ("isoprene", "아이소프렌"), "C8H8": ("styrene", "스타이렌"),
    "CH3OH": ("methanol", "메탄올"), "C2H5OH": ("ethanol", "에탄올"), "C3H7OH": ("propanol", "프로판올"), "C4H9OH": ("butanol", "뷰탄올"),
    "C5H11OH": ("pentanol", "펜탄올"), "CH3OCH3": ("dimethyl ether", "다이메틸 에터"), "C2H5OC2H5": ("diethyl ether", "다이에틸 에터"),
    "CH3COCH3": ("acetone", "아세톤"), "HCHO": ("methanal", "폼알데하이드"), "CH3CHO": ("ethanal", "아세트알데하이드"),
    "C6H12O6": ("glucose", "포도당"), "C12H22O11": ("sucrose", "설탕"), "CH3COOC2H5": ("ethyl acetate", "아세트산 에틸"),
    "HCOOCH3": ("methyl formate", "폼산 메틸"), "C2H4(OH)2": ("ethylene glycol", "에틸렌 글라이콜"), "C3H5(OH)3": ("glycerol", "글리세롤"),
    "C6H5OH": ("phenol", "페놀"), "C10H16O": ("camphor", "장뇌"), "C16H34": ("hexadecane", "헥사데케인"), "C12H26": ("dodecane", "도데케인"),
}  # fmt: skip

# Salts that do not dissolve: cation, anion, the soluble salts the cation comes from, the partners the anion comes from.
PRECIPITATES = (
    (
        "silver",
        "chloride",
        ("nitrate",),
        ("sodium", "potassium", "calcium", "magnesium", "barium", "zinc", "iron(III)", "aluminium"),
    ),
    ("silver", "bromide", ("nitrate",), ("sodium", "potassium", "calcium", "magnesium", "zinc")),
    ("silver", "iodide", ("nitrate",), ("sodium", "potassium", "calcium", "magnesium")),
    (
        "barium",
        "sulfate",
        ("chloride", "nitrate"),
        ("sodium", "potassium", "magnesium", "zinc", "copper(II)", "aluminium", "iron(III)"),
    ),
    ("lead(II)", "iodide", ("nitrate",), ("sodium", "potassium", "calcium", "magnesium")),
    ("lead(II)", "sulfate", ("nitrate",), ("sodium", "potassium", "magnesium", "zinc", "aluminium")),
    ("calcium", "carbonate", ("chloride", "nitrate"), ("sodium", "potassium", "ammonium")),
    ("barium", "carbonate", ("chloride", "nitrate"), ("sodium", "potassium")),
    ("calcium", "phosphate", ("chloride", "nitrate"), ("sodium", "potassium", "ammonium")),
    ("copper(II)", "hydroxide", ("sulfate", "chloride", "nitrate"), ("sodium", "potassium")),
    ("iron(III)", "hydroxide", ("chloride", "nitrate", "sulfate"), ("sodium", "potassium")),
    ("magnesium", "hydroxide", ("chloride", "nitrate"), ("sodium", "potassium")),
    ("zinc", "sulfide", ("chloride", "nitrate"), ("sodium", "potassium")),
    ("silver", "phosphate", ("nitrate",), ("sodium", "potassium")),
    ("nickel(II)", "hydroxide", ("chloride", "nitrate"), ("sodium", "potassium")),
)
