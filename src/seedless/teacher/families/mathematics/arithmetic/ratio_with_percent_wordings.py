"""Ratios whose terms change by percentages: how they are asked for, by level and task type."""

from __future__ import annotations

_FORM = "Answer in the form x:y in lowest terms, without spaces."
_FORM_KO = "가장 간단한 자연수의 비로 x:y와 같이 띄어쓰기 없이 답하시오."

# {grew} / {changed} are "rises by 20%" / "falls by 5%", {커져} / {바뀌어} their Korean "20% 증가하고" / "5% 감소하면".
BANK = {
    ("easy", "qa"): (
        (
            f"Two quantities are in the ratio {{a}}:{{b}}. The first {{one}} and the second stays as it is. "
            f"Find the new ratio. {_FORM}",
            f"두 양의 비가 {{a}}:{{b}}이다. 앞의 양만 {{하나면}} 두 양의 비는 어떻게 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"x:y = {{a}}:{{b}}. If x {{one}} while y does not change, what is the ratio of x to y then? {_FORM}",
            f"x:y = {{a}}:{{b}}일 때, y는 그대로 두고 x만 {{하나면}} 두 값의 비는 얼마가 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"The first term of the ratio {{a}}:{{b}} {{one}}. Which ratio results? {_FORM}",
            f"비 {{a}}:{{b}}의 전항이 {{하나면}} 어떤 비가 되는지 구하시오. {_FORM_KO}",
        ),
    ),
    ("easy", "reasoning"): (
        (
            f"In a drink juice and water are mixed in the ratio {{a}}:{{b}}. A new recipe uses the same water, but the amount of juice "
            f"{{one}}. What is the ratio of juice to water now? {_FORM}",
            f"어느 음료는 주스와 물을 {{a}}:{{b}}의 비로 섞어 만든다. 물의 양은 그대로 두고 주스의 양이 {{하나면}} 주스와 물의 비는 "
            f"어떻게 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"A farm keeps sheep and goats in the ratio {{a}}:{{b}}. Over a year the number of sheep {{one}}, that of goats stays the "
            f"same. Find the ratio of sheep to goats at the end. {_FORM}",
            f"어느 목장에서 기르는 양과 염소의 수의 비는 {{a}}:{{b}}이다. 1년 동안 양의 수만 {{하나고}} 염소의 수는 그대로이다. 이제 양과 "
            f"염소의 수의 비를 구하시오. {_FORM_KO}",
        ),
        (
            f"A town spends money on roads and schools in the ratio {{a}}:{{b}}. In the new budget the sum for roads {{one}}, and that "
            f"for schools is left alone. Compare roads with schools. {_FORM}",
            f"어느 도시의 도로 예산과 학교 예산의 비는 {{a}}:{{b}}이다. 새해에는 도로 예산만 {{하나고}} 학교 예산은 그대로이다. 새해의 도로 "
            f"예산과 학교 예산의 비를 구하시오. {_FORM_KO}",
        ),
    ),
    ("medium", "qa"): (
        (
            f"Two quantities are in the ratio {{a}}:{{b}}. The first {{one}} and the second {{two}}. Find the new ratio. {_FORM}",
            f"두 양의 비가 {{a}}:{{b}}이다. 앞의 양이 {{하나고}} 뒤의 양이 {{둘면}} 두 양의 비는 어떻게 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"x:y = {{a}}:{{b}}. Now x {{one}} and y {{two}}. What is x:y then? {_FORM}",
            f"x:y = {{a}}:{{b}}이다. x가 {{하나고}} y가 {{둘면}} x와 y의 비는 얼마가 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"In the ratio {{a}}:{{b}} the first term {{one}} and the second term {{two}}. Which ratio results? {_FORM}",
            f"비 {{a}}:{{b}}에서 전항이 {{하나고}} 후항이 {{둘면}} 어떤 비가 되는지 구하시오. {_FORM_KO}",
        ),
    ),
    ("medium", "reasoning"): (
        (
            f"A magazine sells printed and digital copies in the ratio {{a}}:{{b}}. Next year the number of printed copies {{one}} and "
            f"that of digital ones {{two}}. What is the ratio of printed to digital copies then? {_FORM}",
            f"어느 잡지의 종이책과 전자책 판매량의 비는 {{a}}:{{b}}이다. 이듬해에 종이책 판매량이 {{하나고}} 전자책 판매량이 {{둘면}} 종이책과 "
            f"전자책 판매량의 비는 어떻게 되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"The lengths of the sides of a rectangle are as {{a}}:{{b}}, width to height. The width {{one}}, the height {{two}}. "
            f"What is the ratio of width to height now? {_FORM}",
            f"직사각형의 가로와 세로의 길이의 비가 {{a}}:{{b}}이다. 가로의 길이가 {{하나고}} 세로의 길이가 {{둘면}} 가로와 세로의 비는 어떻게 "
            f"되는지 구하시오. {_FORM_KO}",
        ),
        (
            f"A choir's women and men are in the ratio {{a}}:{{b}}. In autumn the number of women {{one}} and the number of men {{two}}. "
            f"Find the ratio of women to men after that. {_FORM}",
            f"어느 합창단의 여자 단원과 남자 단원의 수의 비는 {{a}}:{{b}}이다. 가을에 여자 단원의 수가 {{하나고}} 남자 단원의 수가 {{둘면}} "
            f"여자와 남자 단원의 수의 비는 어떻게 되는지 구하시오. {_FORM_KO}",
        ),
    ),
    ("hard", "qa"): (
        (
            "Two numbers are in the ratio {a}:{b}. When the first {one} and the second {two}, their sum is {total}. "
            "Find the two original numbers, the first one first.",
            "두 수의 비는 {a}:{b}이다. 첫째 수가 {하나고} 둘째 수가 {둘면} 두 수의 합이 {total:이/가} 된다. 처음의 두 수를 차례로 구하시오.",
        ),
        (
            "x:y = {a}:{b}. If x {one} and y {two}, then x + y becomes {total}. What were x and y at the beginning?",
            "x:y = {a}:{b}이다. x가 {하나고} y가 {둘면} x + y의 값은 {total:이/가} 된다. 처음의 x, y의 값을 차례로 구하시오.",
        ),
        (
            "The first of two parts, which are as {a}:{b}, {one}; the second {two}; together they then make {total}. "
            "Find both parts before the change, in the order of the ratio.",
            "비가 {a}:{b}인 두 부분이 있다. 앞부분이 {하나고} 뒷부분이 {둘면} 전체는 {total:이/가} 된다. 변하기 전의 두 부분을 비의 순서대로 "
            "구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Last year the beginners and the advanced learners of an online course were in the ratio {a}:{b}. This year the number of "
            "beginners {one_was}, that of advanced learners {two_was}, and the course has {total} members. "
            "How many of each were there last year?",
            "작년에 어느 온라인 강좌의 초급반과 고급반 수강생 수의 비는 {a}:{b}였다. 올해는 초급반 수강생이 {하나고} 고급반 수강생이 {둘어} "
            "전체 수강생이 {total}명이 되었다. 작년의 초급반과 고급반 수강생은 각각 몇 명인지 구하시오.",
        ),
        (
            "A dairy produced milk and yoghurt in the ratio {a}:{b}. In June the amount of milk {one_was} and that of yoghurt {two_was}, "
            "which made {total} kg in all. How many kilograms of each were produced before?",
            "어느 유가공 공장의 우유와 요구르트 생산량의 비는 {a}:{b}였다. 6월에 우유는 {하나고} 요구르트는 {둘어} 모두 {total} kg이 "
            "되었다. 그 전의 우유와 요구르트 생산량은 각각 몇 kg인지 구하시오.",
        ),
        (
            "Adults and children came to a fair on Saturday in the ratio {a}:{b}. On Sunday the number of adults {one_was} and the number "
            "of children {two_was}; there were {total} visitors. How many adults and children came on Saturday?",
            "토요일에 어느 축제에 온 어른과 어린이 수의 비는 {a}:{b}였다. 일요일에는 토요일보다 어른이 {하나고} 어린이가 {둘어} 모두 "
            "{total}명이 왔다. 토요일에 온 어른과 어린이는 각각 몇 명인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Two quantities are in the ratio {a}:{b}. The first {one} and their sum {all}. By what percent does the second "
            "{change}?",
            "두 양의 비가 {a}:{b}이다. 앞의 양이 {하나고} 두 양의 합이 {전체면}, 뒤의 양은 몇 % {변하는지} 구하시오.",
        ),
        (
            "x:y = {a}:{b}. x {one} while x + y {all}. By how many percent does y {change}?",
            "x:y = {a}:{b}이다. x가 {하나고} x + y가 {전체면}, y는 몇 % {변하는지} 구하시오.",
        ),
        (
            "Of two parts in the ratio {a}:{b} the first {one}, and the whole {all}. Find the percentage by which the second must "
            "{change}.",
            "비가 {a}:{b}인 두 부분에서 앞부분이 {하나고} 전체가 {전체면}, 뒷부분은 몇 % {변하는지} 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A firm earns money with machines and repairs in the ratio {a}:{b}. The income from machines {one}, "
            "and the whole income {all}. "
            "By what percent does the income from repairs {change}?",
            "어느 회사의 기계 판매 수입과 수리 수입의 비는 {a}:{b}이다. 기계 판매 수입이 {하나고} 전체 수입이 {전체면}, 수리 수입은 몇 % "
            "{변하는지} 구하시오.",
        ),
        (
            "The men and women in a club are in the ratio {a}:{b}. In one year the number of men {one} and the number of all members "
            "{all}. By what percent does the number of women {change}?",
            "어느 동호회의 남자 회원과 여자 회원 수의 비는 {a}:{b}이다. 1년 동안 남자 회원 수가 {하나고} 전체 회원 수가 {전체면}, 여자 회원 "
            "수는 몇 % {변하는지} 구하시오.",
        ),
        (
            "A household uses electricity for heating and for everything else in the ratio {a}:{b}. Heating {one}, "
            "and the total use {all}. "
            "By what percent does everything else {change}?",
            "어느 가정에서 난방용 전기와 그 밖의 전기 사용량의 비는 {a}:{b}이다. 난방용이 {하나고} 전체 사용량이 {전체면}, 그 밖의 사용량은 "
            "몇 % {변하는지} 구하시오.",
        ),
    ),
}
