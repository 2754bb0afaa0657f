"""How problems on molar mass are told, and the substances they are about."""

SUBSTANCES = (
    "H2O", "CO2", "NH3", "CH4", "NaCl", "NaOH", "CaCO3", "MgO", "Fe2O3", "Al2O3", "CuO", "SO2", "SO3", "H2SO4", "HNO3", "H3PO4",
    "KOH", "KNO3", "Na2CO3", "NaHCO3", "CaO", "Ca(OH)2", "Mg(OH)2", "Al(OH)3", "CuSO4", "FeSO4", "ZnSO4", "MgSO4", "Na2SO4", "K2SO4",
    "CaCl2", "MgCl2", "AlCl3", "FeCl3", "CuCl2", "ZnCl2", "BaCl2", "KCl", "KClO3", "AgNO3", "AgCl", "BaSO4", "PbO2", "Pb(NO3)2",
    "Cu(NO3)2", "Mg(NO3)2", "NH4NO3", "(NH4)2SO4", "NH4Cl", "KMnO4", "MnO2", "SiO2", "P4O10", "C6H12O6", "C12H22O11", "C2H5OH",
    "CH3COOH", "C3H8", "C4H10", "CO(NH2)2", "TiO2", "Cr2O3", "K2Cr2O7", "Ca3(PO4)2", "NaBr", "KBr", "CaF2", "NaF", "N2O", "NO2",
)  # fmt: skip
HYDRATES = (
    ("CuSO4", 5), ("MgSO4", 7), ("Na2CO3", 10), ("CaSO4", 2), ("FeSO4", 7), ("ZnSO4", 7), ("BaCl2", 2), ("MgCl2", 6), ("CaCl2", 6),
    ("Na2SO4", 10), ("Na2S2O3", 5), ("Na3PO4", 12), ("FeCl3", 6), ("AlCl3", 6), ("Fe(NO3)3", 9), ("Al(NO3)3", 9), ("Cu(NO3)2", 3),
    ("Zn(NO3)2", 6), ("Mg(NO3)2", 6), ("Ca(NO3)2", 4), ("MnCl2", 4), ("CuCl2", 2), ("FeCl2", 4), ("MnSO4", 4), ("CrCl3", 6),
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("What is the mass in g of {n} mol of {f}? {masses}", "{f} {n}몰의 질량은 몇 g인지 구하시오. {masses}"),
        ("A recipe in the laboratory calls for {n} mol of {f}. How many grams must be weighed out? {masses}", "어떤 실험에 {f} {n}몰이 필요하다. 몇 g 달아야 하는지 구하시오. {masses}"),
        ("Find the mass of {n} mol of the substance {f} in g. {masses}", "물질 {f} {n}몰의 질량(g)을 구하시오. {masses}"),
    ),
    ("easy", "reasoning"): (
        ("A flask contains {m} g of {f}. How many moles is that? {masses}", "플라스크에 {f} {m} g이 들어 있다. 이것은 몇 몰인지 구하시오. {masses}"),
        ("On the balance lie {m} g of {f}. Calculate the amount of substance in mol. {masses}", "저울 위에 {f} {m} g이 있다. 물질의 양은 몇 몰인지 계산하시오. {masses}"),
        ("For how many moles of {f} do {m} g suffice? {masses}", "{f} {m} g은 몇 몰에 해당하는지 구하시오. {masses}"),
    ),
    ("medium", "qa"): (
        ("How many grams of the element {e} do {m} g of {f} contain? {masses}", "{f} {m} g에 들어 있는 원소 {e}의 질량은 몇 g인지 구하시오. {masses}"),
        ("A sample of {m} g of pure {f} is taken apart into its elements. Find the mass of {e} obtained in g. {masses}", "순수한 {f} {m} g을 원소로 분해하였다. 얻은 {e}의 질량(g)을 구하시오. {masses}"),
        ("What mass of {e}, in g, is bound in {m} g of {f}? {masses}", "{f} {m} g 속에 결합되어 있는 {e}의 질량(g)을 구하시오. {masses}"),
    ),
    ("medium", "reasoning"): (
        ("An analysis finds {part} g of {e} in a sample of pure {f}. What is the mass of the sample in g? {masses}", "순수한 {f} 시료를 분석하였더니 {e:이/가} {part} g 들어 있었다. 시료의 질량은 몇 g인지 구하시오. {masses}"),
        ("Which mass of {f} in g holds exactly {part} g of {e}? {masses}", "{e:을/를} 정확히 {part} g 포함하는 {f}의 질량(g)을 구하시오. {masses}"),
        ("A product needs {part} g of {e}, which is to come from {f}. Calculate the mass of {f} in g that must be used. {masses}", "어떤 제품에 {e} {part} g이 필요하여 {f}에서 얻으려고 한다. 사용해야 할 {f}의 질량(g)을 계산하시오. {masses}"),
    ),
    ("hard", "qa"): (
        ("{whole} g of {f} are heated until all their water has gone. What mass of water in g escapes? {masses}", "{f} {whole} g을 오래 가열하여 물을 모두 날려 보냈다. 빠져나간 물의 질량은 몇 g인지 구하시오. {masses}"),
        ("How many grams of water of crystallisation do {whole} g of {f} contain? {masses}", "{f} {whole} g에 들어 있는 결정수의 질량은 몇 g인지 구하시오. {masses}"),
        ("A crucible with {whole} g of the hydrate {f} is dried completely. Find the loss of mass in g. {masses}", "도가니에 수화물 {f} {whole} g을 넣고 완전히 건조시켰다. 줄어든 질량(g)을 구하시오. {masses}"),
    ),
    ("hard", "reasoning"): (
        ("From {whole} g of the hydrate {f} heating leaves {m} g of {dry}. Find the whole number x. {masses}", "수화물 {f} {whole} g을 가열하였더니 {dry} {m} g이 남았다. 정수 x의 값을 구하시오. {masses}"),
        ("A label {f} has become unreadable at x. A sample of {whole} g weighs {m} g after complete drying to {dry}. Which number is x? {masses}", "{f}라고 적힌 이름표에서 x를 읽을 수 없다. 시료 {whole} g을 {dry:이/가} 될 때까지 완전히 건조시켰더니 {m} g이 되었다. x는 얼마인지 구하시오. {masses}"),
        ("How many molecules of water belong to one formula unit in {f}, if {whole} g of it contain {m} g of {dry}? Determine x. {masses}", "{f} {whole} g에 {dry:이/가} {m} g 들어 있다. 화학식 하나에 물 분자가 몇 개 있는지 x를 구하시오. {masses}"),
    ),
    ("expert", "qa"): (
        ("A sample of a compound consists of {parts}; its molar mass is {molar} g/mol. Find the molecular formula, written in the order C, H, O as in C2H4O. {masses}", "어떤 화합물의 시료가 {parts}으로 이루어져 있고 몰 질량은 {molar} g/mol이다. 분자식을 C2H4O처럼 C, H, O의 순서로 쓰시오. {masses}"),
        ("Elemental analysis of an unknown substance gave {parts}. Its molar mass is {molar} g/mol. Which molecular formula results? Write it like C2H4O, in the order C, H, O. {masses}", "미지의 물질을 원소 분석하였더니 {parts}이었다. 이 물질의 몰 질량은 {molar} g/mol이다. 분자식을 C2H4O처럼 C, H, O의 순서로 구하여 쓰시오. {masses}"),
        ("In a portion of a pure liquid there are {parts}, and 1 mol of the liquid has a mass of {molar} g. Determine its molecular formula in the form C2H4O (C, then H, then O). {masses}", "순수한 액체 시료에 {parts}이 들어 있고, 이 액체 1몰의 질량은 {molar} g이다. 분자식을 C2H4O와 같은 꼴(C, H, O의 순서)로 구하시오. {masses}"),
    ),
    ("expert", "reasoning"): (
        ("Burning {m} g of a compound of C, H and possibly O gives {co2} g of CO₂ and {h2o} g of H₂O. The molar mass is {molar} g/mol. Find the molecular formula, written as in C2H4O. {masses}", "C, H로 이루어져 있고 O가 있을 수도 있는 화합물 {m} g을 태웠더니 CO₂ {co2} g과 H₂O {h2o} g이 생겼다. 몰 질량은 {molar} g/mol이다. 분자식을 C2H4O와 같은 꼴로 구하시오. {masses}"),
        ("A perfume substance (only C, H and perhaps O) is burned completely: {m} g of it yield {co2} g of CO₂ and {h2o} g of H₂O. With a molar mass of {molar} g/mol, which molecular formula does it have? Write it like C2H4O. {masses}", "C, H와 경우에 따라 O만으로 된 향료 {m} g을 완전 연소시켰더니 CO₂ {co2} g과 H₂O {h2o} g이 나왔다. 몰 질량이 {molar} g/mol일 때 분자식을 C2H4O처럼 쓰시오. {masses}"),
        ("In a combustion analysis {m} g of sample produced {co2} g of carbon dioxide and {h2o} g of water; other elements than C, H, O are absent, and O may be absent too. From the vapour density the molar mass is {molar} g/mol. Give the molecular formula in the form C2H4O. {masses}", "연소 분석에서 시료 {m} g으로부터 이산화 탄소 {co2} g과 물 {h2o} g을 얻었다. 시료에는 C, H, O 외의 원소는 없고 O도 없을 수 있다. 증기 밀도로 구한 몰 질량은 {molar} g/mol이다. 분자식을 C2H4O와 같은 꼴로 쓰시오. {masses}"),
    ),
}  # fmt: skip
