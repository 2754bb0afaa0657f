"""How balancing is asked for; {boxes} is the equation with a box for each coefficient."""

BANK = {
    "qa": (
        ("Balance {equation} with the smallest whole numbers. List the {count} coefficients in order, ones included.", "화학 반응식 {equation}의 계수를 가장 간단한 정수로 맞추시오. 1을 포함한 {count}개의 계수를 차례로 쓰시오."),
        ("Fill the boxes with the smallest possible natural numbers: {boxes}. Give the numbers from left to right.", "□에 들어갈 수 있는 가장 작은 자연수를 왼쪽부터 차례로 구하시오: {boxes}."),
        ("Atoms are neither made nor lost in a reaction. Which smallest whole coefficients does {equation} need? Write all {count}, in the order of the substances.", "화학 반응에서 원자는 새로 생기거나 없어지지 않는다. {equation}에 필요한 가장 간단한 정수 계수 {count}개를 물질의 순서대로 모두 쓰시오."),
        ("What are the {count} smallest whole coefficients, in order, of this reaction: {equation}?", "다음 반응의 가장 간단한 정수 계수 {count}개를 차례로 구하시오: {equation}."),
    ),
    "reasoning": (
        ("The equation {equation} still lacks its coefficients.", "반응식 {equation}에는 아직 계수가 없다."),
        ("A plant runs the reaction {boxes}, in which the boxes stand for unknown coefficients.", "어느 공장에서 다음 반응을 이용한다: {boxes}. □는 아직 모르는 계수이다."),
        ("Only the substances of a reaction are noted: {equation}.", "어떤 반응의 물질만 적어 놓은 식이 있다: {equation}."),
        ("Consider the unbalanced reaction {equation}.", "다음은 계수를 맞추지 않은 반응식이다: {equation}."),
    ),
    "generation": (
        ("Balance {equation}. Write only the equation, as in 2 CO + O₂ → 2 CO₂.", "{equation}의 계수를 맞추시오. 2 CO + O₂ → 2 CO₂처럼 반응식만 쓰시오."),
        ("Which smallest natural numbers fill the boxes of {boxes}? Write the equation without ones, like 2 NO + O₂ → 2 NO₂.", "{boxes}의 □에 알맞은 가장 작은 자연수를 넣으시오. 2 NO + O₂ → 2 NO₂처럼 1은 생략하고 반응식을 쓰시오."),
        ("{equation}: add the smallest coefficients and give the line alone, in the form 4 Na + O₂ → 2 Na₂O.", "{equation}: 가장 작은 계수를 붙여 4 Na + O₂ → 2 Na₂O와 같은 꼴로 식만 쓰시오."),
    ),
}  # fmt: skip
