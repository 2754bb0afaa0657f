"""How stoichiometric problems are told, and the reactions they are about; {a} and {b} react, {p} forms."""

from seedless.teacher.families.chemistry.reactions.equations import Reaction

REACTIONS = tuple(
    Reaction("", tuple(before.split()), tuple(after.split()))
    for before, after in (
        ("Mg O2", "MgO"), ("Al O2", "Al2O3"), ("Fe O2", "Fe2O3"), ("H2 O2", "H2O"), ("N2 H2", "NH3"), ("CH4 O2", "CO2 H2O"),
        ("C3H8 O2", "CO2 H2O"), ("C2H5OH O2", "CO2 H2O"), ("Na Cl2", "NaCl"), ("Zn HCl", "ZnCl2 H2"), ("CaCO3", "CaO CO2"),
        ("KClO3", "KCl O2"), ("Al Fe2O3", "Al2O3 Fe"), ("Fe2O3 CO", "Fe CO2"), ("CuO H2", "Cu H2O"), ("H2O2", "H2O O2"),
        ("CaCO3 HCl", "CaCl2 H2O CO2"), ("NaOH H2SO4", "Na2SO4 H2O"), ("AgNO3 NaCl", "AgCl NaNO3"), ("BaCl2 Na2SO4", "BaSO4 NaCl"),
        ("NaHCO3", "Na2CO3 H2O CO2"), ("Mg HCl", "MgCl2 H2"), ("SO2 O2", "SO3"), ("NH3 O2", "NO H2O"), ("Zn S", "ZnS"), ("Fe S", "FeS"),
        ("C6H12O6 O2", "CO2 H2O"), ("Mg N2", "Mg3N2"), ("Al Cl2", "AlCl3"), ("Ca H2O", "Ca(OH)2 H2"), ("TiCl4 Mg", "Ti MgCl2"),
    )
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("In the reaction {equation}, how many grams of {p} form from {na} mol of {a}? {masses}", "{equation} 반응에서 {a} {na}몰이 모두 반응하면 {p:은/는} 몇 g 생기는지 구하시오. {masses}"),
        ("Consider {equation}. Find the mass of {p} in g that results when {na} mol of {a} react completely. {masses}", "다음 반응에서 {a} {na}몰이 완전히 반응할 때 생성되는 {p}의 질량(g)을 구하시오: {equation}. {masses}"),
        ("A reactor converts {na} mol of {a} according to {equation}. What mass of {p} in g leaves it? {masses}", "반응기에서 {a} {na}몰이 {equation}에 따라 반응한다. 나오는 {p}의 질량은 몇 g인지 구하시오. {masses}"),
    ),
    ("easy", "reasoning"): (
        ("After the reaction {equation} a chemist weighs {gp} g of {p}. How many moles of {a} have reacted? {masses}", "{equation} 반응이 끝난 뒤 {p} {gp} g을 얻었다. 반응한 {a:은/는} 몇 몰인지 구하시오. {masses}"),
        ("A student wants to make {gp} g of {p} by {equation}. Which amount of {a} in mol does this take? {masses}", "{equation} 반응으로 {p} {gp} g을 만들려고 한다. 필요한 {a}의 양은 몇 몰인지 구하시오. {masses}"),
        ("By {equation}, {gp} g of {p} have formed. Calculate the moles of {a} consumed. {masses}", "{equation} 반응으로 {p:이/가} {gp} g 생겼다. 소모된 {a}의 몰수를 계산하시오. {masses}"),
    ),
    ("medium", "qa"): (
        ("How many grams of {p} are produced from {ga} g of {a} by {equation}? {masses}", "{equation} 반응에서 {a} {ga} g으로부터 생성되는 {p:은/는} 몇 g인지 구하시오. {masses}"),
        ("In {equation} {ga} g of {a} react, with enough of everything else. Find the mass of {p} in g. {masses}", "{equation}에서 다른 물질은 충분하고 {a} {ga} g이 모두 반응한다. 생성되는 {p}의 질량(g)을 구하시오. {masses}"),
        ("A class carries out the reaction {equation} and uses up {ga} g of {a}. What mass of {p} in g do they expect? {masses}", "어느 학급이 {equation} 반응 실험에서 {a} {ga} g을 모두 반응시켰다. 얻을 것으로 예상되는 {p}의 질량은 몇 g인지 구하시오. {masses}"),
    ),
    ("medium", "reasoning"): (
        ("A plant wants {gp} g of {p} from {equation}. How many grams of {a} must it supply? {masses}", "어느 공장에서 {equation} 반응으로 {p} {gp} g을 얻으려고 한다. {a:은/는} 몇 g 공급해야 하는지 구하시오. {masses}"),
        ("Which mass of {a} in g reacted if {equation} has given {gp} g of {p}? {masses}", "{equation} 반응으로 {p} {gp} g이 생겼다. 반응한 {a}의 질량(g)을 구하시오. {masses}"),
        ("The products of {equation} were collected: {gp} g of them are {p}. Calculate the mass of {a} in g at the start, if all of it has reacted. {masses}", "{equation} 반응의 생성물을 모았더니 {p:이/가} {gp} g이었다. {a:이/가} 모두 반응하였다면 처음 {a}의 질량(g)을 계산하시오. {masses}"),
    ),
    ("hard", "qa"): (
        ("For {equation}, {ga} g of {a} and {gb} g of {b} are brought together. How many grams of {p} form? {masses}", "{equation} 반응을 위해 {a} {ga} g과 {b} {gb} g을 넣었다. 생성되는 {p:은/는} 몇 g인지 구하시오. {masses}"),
        ("{ga} g of {a} and {gb} g of {b} react by {equation} until one of them is used up. Find the mass of {p} in g. {masses}", "{a} {ga} g과 {b} {gb} g이 한쪽이 다 없어질 때까지 {equation} 반응을 한다. 생성된 {p}의 질량(g)을 구하시오. {masses}"),
        ("A vessel holds {ga} g of {a} and {gb} g of {b}. What is the largest mass of {p} in g that {equation} can give? {masses}", "용기에 {a} {ga} g과 {b} {gb} g이 들어 있다. {equation} 반응으로 얻을 수 있는 {p}의 최대 질량은 몇 g인지 구하시오. {masses}"),
    ),
    ("hard", "reasoning"): (
        ("{ga} g of {a} and {gb} g of {b} react as far as they can: {equation}. One of the two is in excess. How many grams of it remain? {masses}", "{a} {ga} g과 {b} {gb} g이 {equation} 반응을 끝까지 하였다. 둘 가운데 남는 물질은 몇 g 남는지 구하시오. {masses}"),
        ("After {equation} has come to an end in a mixture of {ga} g of {a} with {gb} g of {b}, some reactant is left. Find its mass in g. {masses}", "{a} {ga} g과 {b} {gb} g의 혼합물에서 {equation} 반응이 끝난 뒤 한 반응물이 남았다. 남은 반응물의 질량(g)을 구하시오. {masses}"),
        ("In a sealed tube {ga} g of {a} and {gb} g of {b} undergo {equation}. Which mass in g of the reactant in excess does not react? {masses}", "밀폐된 관에서 {a} {ga} g과 {b} {gb} g이 {equation} 반응을 한다. 반응하지 않고 남는 반응물의 질량(g)을 구하시오. {masses}"),
    ),
    ("expert", "qa"): (
        ("The reaction {equation} is carried out with {ga} g of {a} and an excess of the rest; its yield is {percent}%. How many grams of {p} are obtained? {masses}", "{equation} 반응을 {a} {ga} g과 충분한 양의 다른 물질로 진행하였고 수득률은 {percent}%이다. 실제로 얻는 {p:은/는} 몇 g인지 구하시오. {masses}"),
        ("From {ga} g of {a} a student prepares {p} by {equation}, but reaches only {percent}% of the theoretical yield. Find the mass of {p} in g. {masses}", "학생이 {a} {ga} g으로 {equation} 반응을 하여 {p:을/를} 만들었으나 이론적 수득량의 {percent}%만 얻었다. 얻은 {p}의 질량(g)을 구하시오. {masses}"),
        ("A plant processes {ga} g of {a} by {equation}. Losses bring the yield down to {percent}%. What mass of {p} in g comes out? {masses}", "어느 공장에서 {a} {ga} g을 {equation} 반응으로 처리하는데, 손실 때문에 수득률이 {percent}%로 낮아진다. 나오는 {p}의 질량은 몇 g인지 구하시오. {masses}"),
    ),
    ("expert", "reasoning"): (
        ("From {ga} g of {a} the reaction {equation} gave {got} g of {p}. What is the yield in percent? {masses}", "{equation} 반응으로 {a} {ga} g에서 {p} {got} g을 얻었다. 수득률은 몇 %인지 구하시오. {masses}"),
        ("A trial run of {equation} with {ga} g of {a} ended with {got} g of {p}. Find the percent of the theoretical yield that was reached. {masses}", "{a} {ga} g으로 {equation} 반응을 시험하여 {p} {got} g을 얻었다. 이론적 수득량의 몇 %에 이르렀는지 구하시오. {masses}"),
        ("Using {ga} g of {a} and plenty of the other substances, a laboratory isolates {got} g of {p} by {equation}. Calculate the percent yield. {masses}", "어느 실험실이 {a} {ga} g과 충분한 양의 다른 물질로 {equation} 반응을 하여 {p} {got} g을 분리하였다. 수득률(%)을 계산하시오. {masses}"),
    ),
}  # fmt: skip
