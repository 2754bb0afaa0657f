"""How problems on solutions are told, the solutes, and pairs of acid and base with how many of each neutralise each other."""

SOLUTES = (
    "NaCl", "NaOH", "KCl", "KNO3", "CuSO4", "AgNO3", "CaCl2", "MgSO4", "Na2CO3", "NaNO3", "C6H12O6", "NH4Cl", "Na2SO4", "KOH", "FeCl3",
    "ZnSO4", "BaCl2", "NaBr", "MgCl2", "KBr", "NH4NO3", "AlCl3",
)  # fmt: skip
TITRATIONS = (  # acid, base, acid : base
    ("HCl", "NaOH", 1, 1), ("H2SO4", "NaOH", 1, 2), ("HNO3", "KOH", 1, 1), ("H2SO4", "KOH", 1, 2), ("HCl", "Ba(OH)2", 2, 1), ("HNO3", "Ba(OH)2", 2, 1),
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("How many moles of {f} are dissolved in {v} mL of a solution with {c} mol/L?", "{v} mL의 {c} mol/L {f} 수용액에 녹아 있는 {f:은/는} 몇 몰인지 구하시오."),
        ("A burette delivers {v} mL of a solution of {f} ({c} mol/L). Find the amount of {f} in mol.", "뷰렛에서 {v} mL의 {f} 수용액({c} mol/L)이 흘러나왔다. 흘러나온 {f}의 양은 몇 몰인지 구하시오."),
        ("Take {v} mL of {f} solution whose concentration is {c} mol/L. What amount of solute in mol do you have?", "부피가 {v} mL이고 몰 농도가 {c} mol/L인 {f} 수용액이 있다. 용질의 양(몰)을 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("An experiment needs {n} mol of {f}. How many mL of a solution with {c} mol/L supply it?", "어떤 실험에 {f} {n}몰이 필요하다. {c} mol/L 수용액 몇 mL에 이만큼 들어 있는지 구하시오."),
        ("Which volume in mL contains exactly {n} mol of {f} if the concentration is {c} mol/L?", "{f} {n}몰이 들어 있는 {c} mol/L 수용액의 부피는 몇 mL인지 구하시오."),
        ("A dosing pump must deliver {n} mol of {f} as a solution of {c} mol/L. Calculate the volume in mL.", "정량 펌프로 {f} {n}몰을 {c} mol/L 수용액으로 공급하려고 한다. 필요한 수용액의 부피(mL)를 계산하시오."),
    ),
    ("medium", "qa"): (
        ("{m} g of {f} are dissolved in water, and the solution is filled up to {v} mL. Find its concentration in mol/L. {masses}", "{f} {m} g을 물에 녹여 부피가 {v} mL인 수용액을 만들었다. 몰 농도(mol/L)를 구하시오. {masses}"),
        ("A flask contains {m} g of {f} in {v} mL of solution. What is the molar concentration in mol/L? {masses}", "플라스크에 {f} {m} g이 녹아 있는 수용액 {v} mL가 있다. 이 수용액의 몰 농도는 몇 mol/L인지 구하시오. {masses}"),
        ("Somebody weighs out {m} g of {f} and makes {v} mL of solution from it. Calculate how many mol/L it has. {masses}", "{f} {m} g을 달아 수용액 {v} mL를 만들었다. 이 수용액의 몰 농도(mol/L)를 계산하시오. {masses}"),
    ),
    ("medium", "reasoning"): (
        ("You want {v} mL of a solution of {f} with {c} mol/L. How many grams of {f} must be weighed out? {masses}", "{v} mL의 {c} mol/L {f} 수용액을 만들려고 한다. {f:은/는} 몇 g 필요한지 구하시오. {masses}"),
        ("Which mass of {f} in g is contained in {v} mL of a solution of {c} mol/L? {masses}", "{v} mL의 {c} mol/L 수용액에 들어 있는 {f}의 질량은 몇 g인지 구하시오. {masses}"),
        ("A laboratory assistant prepares {v} mL of {f} solution of {c} mol/L. Find the mass of {f} needed in g. {masses}", "실험 조교가 {v} mL의 {f} 수용액을 {c} mol/L로 만든다. 필요한 {f}의 질량(g)을 구하시오. {masses}"),
    ),
    ("hard", "qa"): (
        ("To {v} mL of a solution of {f} with {c} mol/L, {w} mL of water are added. Find the new concentration in mol/L, taking volumes as additive.", "{v} mL의 {c} mol/L {f} 수용액에 물 {w} mL를 넣었다. 부피는 그대로 더해진다고 할 때 새 몰 농도(mol/L)를 구하시오."),
        ("A bottle with {v} mL of {f} solution ({c} mol/L) is topped up with {w} mL of water; the volumes add up. What is the concentration in mol/L now?", "{v} mL의 {f} 수용액({c} mol/L)이 들어 있는 병에 물 {w} mL를 더 부었다. 부피는 더해진다. 지금의 몰 농도는 몇 mol/L인지 구하시오."),
        ("By mistake a beaker of {v} mL with {f} at {c} mol/L receives {w} mL of pure water. Which molar concentration in mol/L results if volumes are additive?", "실수로 {v} mL, {c} mol/L인 {f} 수용액이 든 비커에 순수한 물 {w} mL를 부었다. 부피가 더해진다고 할 때 몰 농도(mol/L)를 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("From a stock solution and water, {all} mL of {f} solution with {d} mol/L are to be made. The stock has {c} mol/L. How many mL of water are needed, if volumes add up?", "원액과 물을 섞어 {all} mL의 {d} mol/L {f} 수용액을 만들려고 한다. 원액의 몰 농도는 {c} mol/L이다. 부피가 더해진다고 할 때 물은 몇 mL 필요한지 구하시오."),
        ("A technician needs {all} mL of {f} at {d} mol/L but finds only a bottle of {c} mol/L. Find the volume of water in mL that goes into the mixture (volumes are additive).", "{all} mL, {d} mol/L의 {f} 수용액이 필요한데 {c} mol/L 용액만 있다. 섞어야 할 물의 부피(mL)를 구하시오. 단, 부피는 더해진다."),
        ("{all} mL of {f} solution with {d} mol/L were made by diluting a solution of {c} mol/L. How much water in mL was added, if volumes are additive?", "{all} mL의 {d} mol/L {f} 수용액은 {c} mol/L 용액을 물로 묽힌 것이다. 부피가 더해진다고 할 때 넣은 물은 몇 mL인지 구하시오."),
    ),
    ("expert", "qa"): (
        ("Two solutions of {f} are mixed: {v} mL with {c} mol/L and {u} mL with {e} mol/L. Find the concentration of the mixture in mol/L (volumes add up).", "두 {f} 수용액을 섞는다. 하나는 {v} mL, {c} mol/L이고 다른 하나는 {u} mL, {e} mol/L이다. 혼합 용액의 몰 농도(mol/L)를 구하시오. 단, 부피는 더해진다."),
        ("{v} mL of {f} solution ({c} mol/L) are poured into {u} mL of {f} solution with {e} mol/L. What concentration in mol/L results, if volumes are additive?", "{v} mL의 {f} 수용액({c} mol/L)을 {u} mL의 {e} mol/L {f} 수용액에 부었다. 부피가 더해진다고 할 때 몰 농도(mol/L)를 구하시오."),
        ("A tank receives {v} mL of {f} at {c} mol/L from one pipe and {u} mL at {e} mol/L from another. Calculate the molar concentration in the tank in mol/L; volumes add up.", "수조에 한 관에서는 {v} mL, {c} mol/L의 {f} 수용액이, 다른 관에서는 {u} mL, {e} mol/L의 수용액이 들어온다. 수조 속 용액의 몰 농도(mol/L)를 계산하시오. 부피는 더해진다."),
    ),
    ("expert", "reasoning"): (
        ("A sample of {s} mL of {acid} solution is neutralised exactly by {t} mL of {base} solution with {b} mol/L. Find the concentration of the acid in mol/L.", "{s} mL의 {acid} 수용액이 {t} mL의 {b} mol/L {base} 수용액과 완전히 중화되었다. 산의 몰 농도(mol/L)를 구하시오."),
        ("In a titration, {s} mL of {acid} take {t} mL of {base} ({b} mol/L) until the indicator changes. What is the concentration of the acid in mol/L?", "중화 적정에서 {s} mL의 {acid} 수용액에 {t} mL의 {base} 수용액({b} mol/L)을 넣었을 때 지시약의 색이 변하였다. 산은 몇 mol/L인지 구하시오."),
        ("To find the strength of {acid}, a student pipettes {s} mL of it and needs {t} mL of {base}, {b} mol/L, to neutralise it. Calculate the molar concentration of the acid in mol/L.", "{acid} 수용액의 농도를 알아보려고 {s} mL를 취하여 중화시키는 데 {t} mL의 {base} 수용액이 필요하였다. 염기의 농도는 {b} mol/L이다. 산의 몰 농도(mol/L)를 계산하시오."),
    ),
}  # fmt: skip
