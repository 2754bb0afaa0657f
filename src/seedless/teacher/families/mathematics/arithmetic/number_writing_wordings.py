"""How numbers are to be rewritten, by kind of task; {way} tells the direction of the order."""

from __future__ import annotations

_AS_GIVEN = 'Copy every number as it is written and separate them by ", ".'
_AS_GIVEN_KO = "수는 주어진 모양 그대로 쓰고 쉼표로 구분하시오."
_EXPANDED = "Take the places from the largest down, leave out digits 0, and write only the sum, in the form 3 × 100 + 5 × 1 (that is 305)."
_EXPANDED_KO = "큰 자리부터 차례로 쓰고 숫자가 0인 자리는 빼며, 305를 3 × 100 + 5 × 1로 쓰는 것과 같은 모양으로 식만 쓰시오."
_SCIENTIFIC = "Use the form a × 10^n with 1 ≤ a < 10 and no needless zeros, as in 2.5 × 10^3."
_SCIENTIFIC_KO = "2.5 × 10^3과 같이 a × 10^n(1 ≤ a < 10)의 모양으로 쓰고, a의 끝에 필요 없는 0은 쓰지 마시오."
_TABLE = "The header row is: number, percent. Copy the numbers as they are written; percentages look like 12.5%."
_TABLE_KO = "첫 행의 제목은 '수', '백분율'로 하고, 수는 주어진 모양 그대로, 백분율은 12.5%와 같이 쓰시오."
_OBJECTS = (
    'Return a JSON array with one object per number, in the order asked for. Each object has the keys "given" (the number as it is '
    'written) and "percent" (such as "12.5%"); both values are strings.'
)
_OBJECTS_KO = (
    "수마다 객체 하나를 만들어 위의 순서로 JSON 배열에 담으시오. 각 객체에서 키 given의 값은 주어진 모양 그대로의 수, 키 percent의 값은 "
    '"12.5%"와 같은 백분율이며, 모두 문자열로 쓰시오.'
)
_GROUPS = (
    'Return a JSON object with the keys "below", "equal" and "above"; each value is an array of strings, the numbers as they are '
    "written, in the order of the list above. An empty group is an empty array."
)
_GROUPS_KO = (
    "below, equal, above를 키로 하는 JSON 객체로 답하시오. 각 값은 주어진 모양 그대로의 수를 위에 나온 순서대로 담은 문자열 배열이고, "
    "해당하는 수가 없으면 빈 배열로 쓰시오."
)

WAYS = {  # rising, falling
    "order": (("from the smallest to the largest", "작은 것부터"), ("from the largest to the smallest", "큰 것부터")),
    "rise": (("increasing", "커지는"), ("decreasing", "작아지는")),
    "long": (("shortest", "짧은"), ("longest", "긴")),
}

BANK = {
    "decimals": (
        (
            f"Arrange these decimals {{order}}: {{items}}. {_AS_GIVEN}",
            f"다음 소수를 {{order}} 차례로 늘어놓으시오: {{items}}. {_AS_GIVEN_KO}",
        ),
        (
            f"Five planks are measured in metres: {{items}}. List the numbers, beginning with the {{long}} plank. {_AS_GIVEN}",
            f"널빤지 다섯 장의 길이(m)를 재었더니 각각 {{items:이었다/였다}}. 가장 {{long}} 것부터 차례로 쓰시오. {_AS_GIVEN_KO}",
        ),
        (
            f"Rewrite the list {{items}} in {{rise}} order. {_AS_GIVEN}",
            f"다음 수의 나열을 점점 {{rise}} 순서로 다시 쓰시오: {{items}}. {_AS_GIVEN_KO}",
        ),
    ),
    "expanded": (
        (
            f"Write {{n}} in expanded form. {_EXPANDED}",
            f"{{n:을/를}} 각 자리의 숫자와 자릿값의 곱의 합으로 나타내시오. {_EXPANDED_KO}",
        ),
        (
            f"Break the number {{n}} up into digit × place value. {_EXPANDED}",
            f"수 {{n:을/를}} (숫자) × (자릿값)의 합으로 풀어 쓰시오. {_EXPANDED_KO}",
        ),
        (
            f"Show what each digit of {{n}} is worth by writing the number as a sum. {_EXPANDED}",
            f"{{n}}에서 각 숫자가 나타내는 값이 드러나도록 이 수를 덧셈식으로 쓰시오. {_EXPANDED_KO}",
        ),
    ),
    "mixed": (
        (
            f"Put the numbers in order {{order}}: {{items}}. {_AS_GIVEN}",
            f"다음 수를 {{order}} 차례로 쓰시오: {{items}}. {_AS_GIVEN_KO}",
        ),
        (
            f"Five classes report which part of them cycles to school: {{items}}. Sort these shares in {{rise}} order. {_AS_GIVEN}",
            f"다섯 반에서 자전거로 등교하는 학생의 비율이 각각 {{items}}이다. 비율을 점점 {{rise}} 순서로 늘어놓으시오. "
            f"{_AS_GIVEN_KO}",
        ),
        (
            f"Fractions, decimals and percentages are mixed here: {{items}}. Compare their values and write them {{order}}. {_AS_GIVEN}",
            f"분수, 소수, 백분율이 섞여 있다: {{items}}. 크기를 비교하여 {{order}} 차례로 쓰시오. {_AS_GIVEN_KO}",
        ),
    ),
    "scientific": (
        (
            f"Write {{n}} in scientific notation. {_SCIENTIFIC}",
            f"{{n:을/를}} 10의 거듭제곱을 써서 나타내시오. {_SCIENTIFIC_KO}",
        ),
        (
            f"A measuring device prints the value {{n}}. Rewrite it with a power of ten. {_SCIENTIFIC}",
            f"측정 장치에 {{n:이/가}} 표시되었다. 이 값을 10의 거듭제곱을 이용하여 다시 쓰시오. {_SCIENTIFIC_KO}",
        ),
        (
            f"Convert the ordinary number {{n}} to scientific notation. {_SCIENTIFIC}",
            f"수 {{n:을/를}} 과학적 표기법으로 바꾸시오. {_SCIENTIFIC_KO}",
        ),
    ),
    "powers": (
        (
            f"Arrange {{order}}: {{items}}. {_AS_GIVEN}",
            f"다음 수를 {{order}} 차례로 늘어놓으시오: {{items}}. {_AS_GIVEN_KO}",
        ),
        (
            f"Five small seeds have these masses in grams: {{items}}. Sort the numbers in {{rise}} order. {_AS_GIVEN}",
            f"작은 씨앗 다섯 개의 질량(g)이 각각 {{items}}이다. 이 수들을 점점 {{rise}} 순서로 쓰시오. {_AS_GIVEN_KO}",
        ),
        (
            f"Some of these numbers are in scientific notation: {{items}}. Rewrite the list {{order}}. {_AS_GIVEN}",
            f"과학적 표기법으로 나타낸 수가 섞여 있다: {{items}}. {{order}} 차례로 다시 쓰시오. {_AS_GIVEN_KO}",
        ),
    ),
    "table": (
        (
            f"Make a Markdown table of the numbers {{items}} and their percentages, with the rows ordered {{order}}. {_TABLE}",
            f"{{items:을/를}} 백분율로 나타내어 {{order}} 차례로 적은 마크다운 표를 만드시오. {_TABLE_KO}",
        ),
        (
            f"A report gives the shares {{items}}. Present them as a Markdown table with two columns, the rows in {{rise}} order. {_TABLE}",
            f"보고서에 비율이 {{items:으로/로}} 적혀 있다. 점점 {{rise}} 순서로 행을 놓아 두 열짜리 마크다운 표로 정리하시오. {_TABLE_KO}",
        ),
        (
            f"Convert each of {{items}} to a percentage and write the result as a Markdown table, {{order}}. {_TABLE}",
            f"{{items:을/를}} 각각 백분율로 고치고, 그 결과를 {{order}} 차례로 마크다운 표에 쓰시오. {_TABLE_KO}",
        ),
    ),
    "objects": (
        (
            f"Sort the numbers {{items}} {{order}} and give each as a percentage. {_OBJECTS}",
            f"{{items:을/를}} {{order}} 차례로 놓고 각각 백분율로도 나타내시오. {_OBJECTS_KO}",
        ),
        (
            f"A program expects the shares {{items}} in {{rise}} order together with their percentages. {_OBJECTS}",
            f"어떤 프로그램에 비율 {{items:을/를}} 점점 {{rise}} 순서로, 백분율과 함께 넘기려고 한다. {_OBJECTS_KO}",
        ),
        (
            f"Turn the list {{items}} into data: order it {{order}}, then add the percentage of every number. {_OBJECTS}",
            f"수의 목록 {{items:을/를}} {{order}} 차례로 정리하고 수마다 백분율을 붙이시오. {_OBJECTS_KO}",
        ),
    ),
    "groups": (
        (
            f"Compare each of {{items}} with {{pivot}}. {_GROUPS}",
            f"{{items:을/를}} 각각 {{pivot:과/와}} 비교하여 작은 수, 같은 수, 큰 수로 나누시오. {_GROUPS_KO}",
        ),
        (
            f"The quota is {{pivot}}. Sort the results {{items}} into those below it, equal to it and above it. {_GROUPS}",
            f"기준이 {{pivot}}일 때, 결과 {{items:을/를}} 기준보다 작은 것, 같은 것, 큰 것으로 분류하시오. {_GROUPS_KO}",
        ),
        (
            f"Which of the numbers {{items}} are less than {{pivot}}, which are equal to it, and which are greater? {_GROUPS}",
            f"{{items}} 중에서 {{pivot}}보다 작은 수, {{pivot:과/와}} 같은 수, {{pivot}}보다 큰 수를 가려내시오. {_GROUPS_KO}",
        ),
    ),
}
