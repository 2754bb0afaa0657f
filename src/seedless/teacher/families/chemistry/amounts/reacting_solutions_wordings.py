"""How reactions between solutions are told, and which reactions these are: {a} and {b} are dissolved, {p} falls out."""

from seedless.teacher.families.chemistry.reactions.equations import Reaction

REACTIONS = tuple(
    Reaction("", tuple(before.split()), tuple(after.split()))
    for before, after in (
        ("AgNO3 NaCl", "AgCl NaNO3"), ("AgNO3 CaCl2", "AgCl Ca(NO3)2"), ("BaCl2 Na2SO4", "BaSO4 NaCl"), ("Pb(NO3)2 KI", "PbI2 KNO3"),
        ("CaCl2 Na2CO3", "CaCO3 NaCl"), ("CuSO4 NaOH", "Cu(OH)2 Na2SO4"), ("MgCl2 NaOH", "Mg(OH)2 NaCl"), ("FeCl3 NaOH", "Fe(OH)3 NaCl"),
        ("AgNO3 MgCl2", "AgCl Mg(NO3)2"), ("BaCl2 K2CO3", "BaCO3 KCl"), ("AgNO3 KBr", "AgBr KNO3"), ("BaCl2 MgSO4", "BaSO4 MgCl2"),
    )
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("{v} mL of {a} solution ({c} mol/L) meet an excess of {b}: {equation}. How many grams of {p} precipitate?", "{v} mL의 {c} mol/L {a} 수용액에 {b:을/를} 충분히 넣었다: {equation}. 생긴 앙금 {p:은/는} 몇 g인지 구하시오."),
        ("By {equation}, all of the {a} in {v} mL of a solution with {c} mol/L is precipitated. Find the mass of {p} in g.", "{v} mL의 {c} mol/L 수용액에 든 {a:이/가} {equation} 반응으로 모두 앙금이 되었다. {p}의 질량(g)을 구하시오."),
        ("To {v} mL of {a}, {c} mol/L, so much {b} is added that {equation} runs to the end. What mass of {p} in g can be filtered off?", "{v} mL, {c} mol/L의 {a} 수용액에 {b:을/를} 넉넉히 넣어 {equation} 반응이 끝까지 일어났다. 걸러 낼 수 있는 {p}의 질량은 몇 g인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("The reaction {equation} is to give {g} g of {p}. How many mL of {a} solution with {c} mol/L does it take, with enough {b}?", "{equation} 반응으로 {p} {g} g을 얻으려고 한다. {b:이/가} 충분할 때 필요한 {a} 수용액({c} mol/L)의 부피는 몇 mL인지 구하시오."),
        ("A precipitate of {g} g of {p} was found after an excess of {b} had been added to a solution of {a} with {c} mol/L: {equation}. Find the volume of that solution in mL.", "{equation} 반응에서 {b:을/를} 충분히 넣었더니 앙금 {p:이/가} {g} g 생겼다. {a} 수용액의 농도가 {c} mol/L일 때 그 부피(mL)를 구하시오."),
        ("Which volume in mL of {a} ({c} mol/L) yields {g} g of {p} by {equation}, if there is plenty of {b}?", "{b:이/가} 충분할 때 {equation} 반응으로 {p} {g} g을 만드는 {c} mol/L {a} 수용액의 부피(mL)를 구하시오."),
    ),
    ("medium", "qa"): (
        ("A beaker holds {v} mL of {a} solution with {c} mol/L. How many mL of {b} solution with {e} mol/L react exactly with it by {equation}?", "비커에 {v} mL의 {c} mol/L {a} 수용액이 있다. {equation} 반응으로 이것과 정확히 반응하는 {e} mol/L {b} 수용액의 부피는 몇 mL인지 구하시오."),
        ("{v} mL of {a}, {c} mol/L, are to be precipitated completely, without any excess, by {b} solution of {e} mol/L: {equation}. Find the volume of the second solution in mL.", "{v} mL, {c} mol/L의 {a} 수용액을 {e} mol/L {b} 수용액으로 남김없이 반응시키려고 한다: {equation}. 둘째 용액의 부피(mL)를 구하시오."),
        ("A student has {v} mL of a solution of {a} ({c} mol/L) and a burette with {b} ({e} mol/L). After how many mL from the burette is {equation} just complete?", "학생이 {v} mL의 {a} 수용액({c} mol/L)에 뷰렛으로 {b} 수용액({e} mol/L)을 넣는다. 몇 mL 넣었을 때 {equation} 반응이 완결되는지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("{v} mL of {a} solution with {c} mol/L react exactly with {u} mL of {b} solution: {equation}. Find the concentration of the {b} solution in mol/L.", "{v} mL의 {c} mol/L {a} 수용액이 {u} mL의 {b} 수용액과 정확히 반응하였다: {equation}. {b} 수용액의 몰 농도(mol/L)를 구하시오."),
        ("{v} mL of {a} solution ({c} mol/L) and {u} mL of {b} solution react by {equation}, and neither of the two substances is left over. What is the concentration of the {b} solution in mol/L?", "{v} mL의 {a} 수용액({c} mol/L)을 넣었더니 {u} mL의 {b} 수용액과 남는 것 없이 반응하였다. 반응식이 {equation}일 때 {b} 수용액은 몇 mol/L인지 구하시오."),
        ("The strength of a {b} solution is unknown. To {v} mL of {a} with {c} mol/L one must add {u} mL of it until no more solid forms by {equation}. Calculate its concentration in mol/L.", "농도를 모르는 {b} 수용액이 있다. {v} mL의 {c} mol/L {a} 수용액에 이것을 {u} mL 넣었을 때 {equation} 반응이 완결되었다. 몰 농도(mol/L)를 계산하시오."),
    ),
    ("hard", "qa"): (
        ("{v} mL of {a} with {c} mol/L are mixed with {u} mL of {b} with {e} mol/L: {equation}. How many grams of {p} form?", "{v} mL의 {c} mol/L {a} 수용액과 {u} mL의 {e} mol/L {b} 수용액을 섞었다: {equation}. 생성되는 {p:은/는} 몇 g인지 구하시오."),
        ("Pouring together {v} mL of {a} solution ({c} mol/L) and {u} mL of {b} solution ({e} mol/L) starts {equation}. Find the mass of the precipitate {p} in g.", "{v} mL의 {a} 수용액({c} mol/L)과 {u} mL의 {b} 수용액({e} mol/L)을 섞으면 {equation} 반응이 일어난다. 앙금 {p}의 질량(g)을 구하시오."),
        ("What mass of {p} in g can {v} mL of {a}, {c} mol/L, and {u} mL of {b}, {e} mol/L, give at most by {equation}?", "{v} mL, {c} mol/L의 {a} 수용액과 {u} mL, {e} mol/L의 {b} 수용액에서 {equation} 반응으로 얻을 수 있는 {p}의 최대 질량은 몇 g인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("{v} mL of {a} ({c} mol/L) and {u} mL of {b} ({e} mol/L) are mixed and {equation} runs to the end. Volumes add up. What is the concentration in mol/L of the {b} that did not react?", "{v} mL의 {a} 수용액({c} mol/L)과 {u} mL의 {b} 수용액({e} mol/L)을 섞어 {equation} 반응이 끝났다. 부피는 더해진다. 반응하지 않고 남은 {b}의 몰 농도는 몇 mol/L인지 구하시오."),
        ("Find the molar concentration in mol/L of the remaining {b} after {v} mL of {a} with {c} mol/L and {u} mL of {b} with {e} mol/L have reacted by {equation}; take volumes as additive.", "{v} mL의 {c} mol/L {a} 수용액과 {u} mL의 {e} mol/L {b} 수용액이 {equation} 반응을 마친 뒤, 남은 {b}의 몰 농도(mol/L)를 구하시오. 단, 부피는 더해진다."),
        ("Waste water is treated by {equation}: to {v} mL of {a}, {c} mol/L, one adds {u} mL of {b}, {e} mol/L, which is more than needed. What is the concentration in mol/L of the {b} left over in the mixture, if volumes add up?", "{equation} 반응으로 폐수를 처리한다. {v} mL, {c} mol/L의 {a} 수용액에 {u} mL, {e} mol/L의 {b} 수용액을 넣었더니 {b:이/가} 남았다. 부피가 더해진다고 할 때 혼합 용액에서 남은 {b}의 몰 농도(mol/L)를 구하시오."),
    ),
    ("expert", "qa"): (
        ("A sample of {sample} g of impure {b} is dissolved, and a tenth of the solution is titrated by {equation}. This takes {v} mL of {a} with {c} mol/L; the impurity does not react. What percentage of the sample is {b}?", "불순물이 섞인 {b} 시료 {sample} g을 녹여 용액의 1/10을 {equation} 반응으로 적정하였다. {v} mL의 {c} mol/L {a} 수용액이 필요하였고, 불순물은 반응하지 않는다. 시료에서 {b:은/는} 질량으로 몇 %인지 구하시오."),
        ("Of {sample} g of raw {b} in water, one tenth reacts exactly with {v} mL of {a} ({c} mol/L) by {equation}. Find the percentage by mass of {b} in the raw material; nothing else reacts.", "조제품 {b} {sample} g을 물에 녹인 용액의 1/10이 {v} mL의 {a} 수용액({c} mol/L)과 {equation} 반응으로 정확히 반응하였다. 조제품에 든 {b}의 질량 백분율(%)을 구하시오. 다른 성분은 반응하지 않는다."),
        ("To check the purity of {b}, {sample} g of it are made into a solution and one tenth is used: {v} mL of {a} solution, {c} mol/L, are just enough for {equation}. Calculate the purity in percent.", "{b}의 순도를 알아보려고 시료 {sample} g으로 용액을 만들어 그 1/10을 사용하였다. {v} mL의 {a} 수용액({c} mol/L)을 넣자 {equation} 반응이 완결되었다. 시료의 순도(%)를 계산하시오."),
    ),
    ("expert", "reasoning"): (
        ("A sample of {sample} g is {percent}% {b} by mass; the rest does not react. It is dissolved, and a tenth of the solution is titrated with {a} of {c} mol/L by {equation}. How many mL are needed?", "시료 {sample} g의 {percent}%가 {b}이고 나머지는 반응하지 않는다. 시료를 녹여 용액의 1/10을 {c} mol/L {a} 수용액으로 적정한다: {equation}. 필요한 부피는 몇 mL인지 구하시오."),
        ("From {sample} g of {b} with a purity of {percent}% a solution is made. Find the volume in mL of {a} solution ({c} mol/L) that reacts with one tenth of it by {equation}.", "{sample} g의 {b} 시약(순도 {percent}%)으로 용액을 만들었다. 이 용액의 1/10과 {equation} 반응을 하는 {a} 수용액({c} mol/L)의 부피(mL)를 구하시오."),
        ("An analyst dissolves {sample} g of a product that is {percent}% {b} by mass and takes one tenth of the solution. Which volume of {a}, {c} mol/L, in mL completes {equation} in it?", "분석원이 {sample} g의 제품(질량의 {percent}%가 {b})을 녹여 용액의 1/10을 취하였다. 여기에서 {equation} 반응을 완결시키는 {c} mol/L {a} 수용액의 부피(mL)를 구하시오."),
    ),
}  # fmt: skip
