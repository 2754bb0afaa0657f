"""How expressions are asked for, the stories behind their shapes, and how a pupil's work is shown to be judged."""

from __future__ import annotations

EASY = (  # shape, the range of each letter
    ("a + b × c", ((15, 60), (3, 9), (4, 12))),
    ("a - b × c", ((60, 140), (3, 6), (4, 10))),
    ("a × b + c × d", ((3, 9), (4, 12), (2, 8), (5, 15))),
    ("a × b - c", ((4, 9), (10, 15), (3, 19))),
    ("a + b ÷ c", ((12, 60), (18, 84), (3, 7))),
    ("a - b ÷ c", ((40, 90), (15, 39), (3, 7))),
)
MEDIUM = (
    ("a × ( b - c ) + d", ((6, 12), (12, 20), (2, 5), (5, 30))),
    ("( a + b ) ÷ c + d", ((20, 60), (15, 50), (4, 9), (2, 6))),
    ("( a + b ) × c - d", ((2, 6), (3, 7), (6, 18), (5, 19))),
    ("a - ( b + c ) × d", ((120, 200), (2, 6), (3, 8), (5, 9))),
    ("( a - b ) ÷ c × d", ((160, 300), (20, 90), (5, 9), (2, 4))),
    ("( a + b ) ÷ c × d", ((30, 90), (20, 80), (5, 9), (2, 4))),
    ("( a × b + c ) ÷ d", ((4, 9), (10, 18), (6, 30), (5, 9))),
    ("( a - b × c ) ÷ d", ((90, 160), (3, 6), (5, 9), (4, 8))),
)
HARD = (
    ("a - b × ( c - d ) ²", ((10, 60), (2, 4), (2, 7), (4, 11))),
    ("( a - b ) ² ÷ c + d × e", ((2, 9), (8, 15), (2, 9), (2, 9), (-9, -2))),
    ("a × b ² - ( c + d ) ÷ e", ((2, 6), (-6, -2), (10, 40), (5, 40), (3, 9))),
    ("a ÷ ( b - c ) × d - e", ((24, 96), (2, 8), (5, 14), (2, 7), (3, 20))),
    ("( a + b × c ) ÷ d - e ²", ((10, 60), (-8, -2), (3, 9), (2, 9), (2, 7))),
)
EXPERT = (
    ("a - ( b + ( c - d ) × e ) ÷ f", ((12, 60), (20, 80), (2, 8), (5, 14), (3, 7), (2, 6))),
    ("( a - ( b - c ) ² ) × d + e ÷ f", ((10, 50), (2, 7), (4, 12), (2, 5), (24, 96), (-8, -2))),
    ("( a × ( b - c ) + d ) ÷ e - f ²", ((3, 8), (3, 9), (5, 14), (10, 60), (2, 6), (2, 6))),
    ("a ² - ( b - c × ( d - e ) ) × f", ((-9, -3), (5, 30), (2, 6), (2, 8), (4, 11), (2, 4))),
    ("a × ( b - ( c + d ) ÷ e ) - f ²", ((2, 7), (6, 20), (12, 50), (8, 40), (3, 8), (3, 8))),
)
SHAPES = {"easy": EASY, "medium": MEDIUM, "hard": HARD, "expert": EXPERT}
# By shape, the letters that □ may stand for: none in a square or a divisor, so that □ can be found by undoing one operation at a time.
BOXES = {"hard": ("ab", "de", "acd", "ade", "abc"), "expert": ("abcde", "ade", "abcd", "bcdef", "abcd")}

QUESTIONS = (
    ("Calculate {e}.", "다음을 계산하시오: {e}"),
    ("What is the value of {e}?", "{e}의 값을 구하시오."),
    ("Work out {e} step by step, one operation at a time.", "계산 순서에 따라 {e:을/를} 한 단계씩 계산하시오."),
    ("Which number does the expression {e} stand for?", "식 {e:이/가} 나타내는 수는 얼마인지 구하시오."),
)
BOXED = (
    ("Which number belongs in the box? {e} = {v}", "□ 안에 알맞은 수를 구하시오: {e} = {v}"),
    (
        "One number of a calculation has been hidden by an ink spot □. It reads {e} = {v}. Find the hidden number.",
        "계산 과정이 적힌 종이에 얼룩이 져서 수 하나가 보이지 않는다. 보이지 않는 수를 □라 하면 {e} = {v}이다. "
        "보이지 않는 수를 구하시오.",
    ),
    (
        "A computer was given a number □ and worked out {e}. The result was {v}. What was the number?",
        "어떤 수 □를 입력하면 {e}의 값을 출력하는 프로그램이 있다. 출력이 {v}일 때, 입력한 수를 구하시오.",
    ),
    (
        "Find the number □ for which {e} is equal to {v}.",
        "{e}의 값이 {v:이/가} 되게 하는 수 □를 구하시오.",
    ),
)
CLAIMS = (
    (
        'Mina writes {e} = {v} on the board. Is her result right or wrong? Answer "right" or "wrong".',
        "미나가 칠판에 {e} = {v:이라고/라고} 썼다. 이 계산이 옳은지 판단하여 '옳음' 또는 '틀림'으로 답하시오.",
    ),
    (
        'A notebook says that {e} comes to {v}. Classify this statement as "right" or "wrong".',
        "공책에 {e:을/를} 계산하면 {v:이/가} 된다고 적혀 있다. 이 말을 '옳음'과 '틀림' 중 하나로 분류하시오.",
    ),
    (
        'For homework Jun had to calculate {e}, and he got {v}. How would you mark it, "right" or "wrong"?',
        "준이는 숙제로 {e:을/를} 계산하여 {v:을/를} 얻었다. 이 답을 '옳음'과 '틀림' 중 하나로 채점하시오.",
    ),
)
LAST = (
    (
        "Which operation is carried out last in {e}: addition, subtraction, multiplication or division?",
        "{e:을/를} 계산할 때 마지막에 하는 계산은 덧셈, 뺄셈, 곱셈, 나눗셈 중 어느 것인지 쓰시오.",
    ),
    (
        "Suppose you evaluate {e} by the rules. Addition, subtraction, multiplication, division: which of the four remains "
        "for the very end?",
        "계산 순서에 맞게 {e}의 값을 구하려고 한다. 덧셈, 뺄셈, 곱셈, 나눗셈 가운데 맨 나중에 하게 되는 것을 쓰시오.",
    ),
    (
        "Classify {e} by its final operation (addition, subtraction, multiplication or division).",
        "{e}의 계산에서 가장 마지막 단계가 무엇인지 덧셈, 뺄셈, 곱셈, 나눗셈 중 하나로 분류하시오.",
    ),
)
LINES = (
    (
        "A pupil evaluates an expression one operation a line. Which line is the first that is not equal to the line above it? "
        "Answer with one of: {labels}.\n\n{work}",
        "한 학생이 식을 한 줄에 한 단계씩 계산하였다. 바로 윗줄과 값이 달라지는 첫 번째 줄을 찾아 {labels} 중 하나로 "
        "답하시오.\n\n{work}",
    ),
    (
        "Check this working line by line. Where does the first mistake happen? Choose from: {labels}.\n\n{work}",
        "다음 풀이를 한 줄씩 검토하여 처음으로 잘못 계산한 곳을 {labels} 중에서 골라 쓰시오.\n\n{work}",
    ),
    (
        "Jisu's calculation is printed below; at most one of her steps is wrong. "
        "Name the faulty line, or say that there is none. Possible answers: {labels}.\n\n{work}",
        "아래는 지수가 계산한 과정이며, 잘못된 단계는 많아야 하나이다. 잘못된 줄을 찾되 없으면 없다고 답하시오. "
        "답은 {labels} 중에서 골라 쓰시오.\n\n{work}",
    ),
)

STORIES = {
    "easy": (
        (
            (
                "An empty tin weighs {a} g. It is filled with {b} sweets of {c} g each. How many grams does it weigh now?",
                "무게가 {a} g인 빈 통에 한 개에 {c} g인 사탕을 {b}개 넣었다. 통 전체의 무게는 몇 g인지 구하시오.",
            ),
            (
                "Nari has {a} stickers. She buys {b} more sheets with {c} stickers on each. How many stickers does she have then?",
                "나리는 스티커를 {a}장 가지고 있다. 스티커가 {c}장씩 붙은 종이를 {b}장 더 샀을 때, "
                "나리가 가진 스티커는 모두 몇 장인지 구하시오.",
            ),
        ),
        (
            (
                "A ribbon is {a} cm long. {b} pieces of {c} cm each are cut off. How many centimetres are left?",
                "길이가 {a} cm인 리본에서 {c} cm짜리 도막을 {b}개 잘라 냈다. 남은 리본은 몇 cm인지 구하시오.",
            ),
            (
                "A rain barrel holds {a} L of water. {b} watering cans of {c} L each are filled from it. "
                "How many litres remain in the barrel?",
                "빗물 통에 물이 {a} L 들어 있다. 이 물로 들이가 {c} L인 물뿌리개 {b}개를 가득 채웠다. "
                "통에 남은 물은 몇 L인지 구하시오.",
            ),
        ),
        (
            (
                "A hall has {a} rows of {b} seats downstairs and {c} rows of {d} seats on the balcony. How many seats is that?",
                "어느 공연장의 1층에는 의자가 {b}개씩 {a}줄, 2층에는 {d}개씩 {c}줄 놓여 있다. 의자는 모두 몇 개인지 구하시오.",
            ),
            (
                "A gardener plants {a} beds with {b} tulips each and {c} beds with {d} lilies each. How many flowers are planted?",
                "정원사가 화단 {a}곳에는 튤립을 {b}송이씩, 다른 화단 {c}곳에는 백합을 {d}송이씩 심었다. "
                "심은 꽃은 모두 몇 송이인지 구하시오.",
            ),
        ),
        (
            (
                "A shop receives {a} boxes of {b} eggs. {c} of the eggs are cracked. How many are whole?",
                "달걀이 {b}개씩 든 상자 {a}개가 가게에 들어왔는데, 달걀 {c}개가 깨져 있었다. 깨지지 않은 달걀은 몇 개인지 구하시오.",
            ),
            (
                "{a} classes of {b} pupils each were to go on a trip, but {c} pupils are ill. How many go?",
                "학생이 {b}명씩인 {a}개 반이 현장 학습을 가려고 하였으나 {c}명이 아파서 가지 못했다. "
                "현장 학습을 간 학생은 몇 명인지 구하시오.",
            ),
        ),
        (
            (
                "Jun has {a} marbles. Now {b} marbles are shared equally among {c} children, and Jun is one of them. "
                "How many marbles does he have then?",
                "준이는 구슬을 {a}개 가지고 있다. 준이를 포함한 어린이 {c}명이 구슬 {b}개를 똑같이 나누어 가졌다면, "
                "준이가 가진 구슬은 모두 몇 개인지 구하시오.",
            ),
            (
                "A test tube holds {a} mL of salt water. Another {b} mL is shared evenly among {c} test tubes, this one included. "
                "How many millilitres are in it now?",
                "소금물이 {a} mL 들어 있는 시험관이 있다. 이 시험관을 포함한 시험관 {c}개에 소금물 {b} mL를 똑같이 나누어 부었다. "
                "이 시험관에 든 소금물은 몇 mL가 되었는지 구하시오.",
            ),
        ),
        (
            (
                "Sora has {a} stamps. {c} collectors, Sora being one of them, give away {b} stamps in all, each the same number. "
                "How many stamps does Sora have left?",
                "소라는 우표를 {a}장 가지고 있다. 소라를 포함한 {c}명이 똑같은 수씩 내어 우표 {b}장을 기증하였다. 소라에게 남은 우표는 "
                "몇 장인지 구하시오.",
            ),
            (
                "A candle is {a} mm tall and burns down evenly, {b} mm in {c} hours. How many millimetres tall is it after one hour?",
                "길이가 {a} mm인 양초가 일정하게 타서 {c}시간에 {b} mm씩 짧아진다. "
                "불을 붙인 지 1시간 뒤에 남은 양초의 길이는 몇 mm인지 구하시오.",
            ),
        ),
    ),
    "medium": (
        (
            (
                "A cinema has {a} rows of {b} seats. In every row {c} seats are being repaired. To make up for it {d} folding chairs "
                "are put in. How many people can sit?",
                "의자가 {b}개씩 {a}줄 있는 극장에서 줄마다 {c}개씩 고치는 중이어서 접이식 의자 {d}개를 더 놓았다. "
                "앉을 수 있는 사람은 모두 몇 명인지 구하시오.",
            ),
            (
                "A baker makes {a} trays of {b} rolls, keeps {c} rolls of every tray for the staff and finds {d} rolls "
                "from yesterday. How many rolls can be sold?",
                "제과점에서 빵을 {b}개씩 {a}판 구워 판마다 {c}개씩은 직원이 먹고, 어제 구운 빵 {d}개를 더하였다. "
                "팔 수 있는 빵은 몇 개인지 구하시오.",
            ),
        ),
        (
            (
                "{a} red and {b} white roses are put into {c} vases in equal numbers. Every vase also gets {d} green twigs. "
                "How many stems are in one vase?",
                "빨간 장미 {a}송이와 흰 장미 {b}송이를 꽃병 {c}개에 똑같은 수로 나누어 꽂고, 꽃병마다 나뭇가지를 {d}개씩 더 꽂았다. "
                "꽃병 하나에 꽂힌 꽃과 가지는 모두 몇 개인지 구하시오.",
            ),
            (
                "Two teams have collected {a} and {b} shells. They pour them together and share them equally among {c} children; "
                "then each child is given {d} more. How many shells does each child have?",
                "두 모둠이 조개껍데기를 각각 {a}개, {b}개 모았다. 이것을 모두 모아 어린이 {c}명이 똑같이 나누어 가진 뒤 "
                "한 명에 {d}개씩 더 받았다. 한 명이 가진 조개껍데기는 몇 개인지 구하시오.",
            ),
        ),
        (
            (
                "Each parcel holds {a} cans of fruit and {b} cans of soup. {c} parcels are packed, and {d} of all the cans turn out "
                "to be dented. How many cans are in good shape?",
                "꾸러미 하나에 과일 통조림 {a}개와 수프 통조림 {b}개를 넣는다. 꾸러미 {c}개를 만들었는데 전체 통조림 가운데 {d}개가 "
                "찌그러져 있었다. 멀쩡한 통조림은 몇 개인지 구하시오.",
            ),
            (
                "On every training day Hana runs {a} km in the morning and {b} km in the evening. After {c} days the app shows {d} km "
                "less than she has run, because the signal was lost at times. How many kilometres does it show?",
                "하나는 훈련하는 날마다 아침에 {a} km, 저녁에 {b} km를 달린다. {c}일 동안 훈련한 뒤 앱을 보니 신호가 끊긴 적이 있어 "
                "실제보다 {d} km 적게 나왔다. 앱에 나온 거리는 몇 km인지 구하시오.",
            ),
        ),
        (
            (
                "A librarian has {a} labels. Every shelf needs {b} red and {c} green ones, and {d} shelves are labelled. "
                "How many labels are left?",
                "사서가 라벨을 {a}장 가지고 있다. 책장 하나에 빨간 라벨 {b}장과 초록 라벨 {c}장을 붙인다. 책장 {d}개에 붙이고 나면 "
                "라벨은 몇 장 남는지 구하시오.",
            ),
            (
                "A baker has {a} kg of flour. Bread takes {b} kg a day and cake {c} kg a day. "
                "How many kilograms are left after {d} days?",
                "제과점에 밀가루가 {a} kg 있다. 하루에 식빵에 {b} kg, 케이크에 {c} kg을 쓴다. {d}일 뒤에 남은 밀가루는 몇 kg인지 "
                "구하시오.",
            ),
        ),
        (
            (
                "A book has {a} pages, of which Minho has read {b}. He will read the rest in {c} days, the same number of pages "
                "every day. How many pages will he read in the first {d} of these days?",
                "{a}쪽짜리 책을 민호가 {b}쪽까지 읽었다. 나머지를 {c}일 동안 날마다 똑같은 쪽수만큼 읽으려고 한다. "
                "처음 {d}일 동안 읽게 되는 쪽수를 구하시오.",
            ),
            (
                "A farm picked {a} apples and threw away {b} bad ones. The good ones filled {c} baskets equally, "
                "and {d} baskets were sold. How many apples were sold?",
                "과수원에서 사과 {a}개를 따서 상한 것 {b}개를 버렸다. 나머지를 바구니 {c}개에 똑같이 나누어 담아 바구니 {d}개를 팔았다. "
                "판 사과는 몇 개인지 구하시오.",
            ),
        ),
        (
            (
                "{a} L of orange juice and {b} L of water are mixed and filled into {c} equal cans. "
                "How many litres of the drink are in {d} cans?",
                "오렌지 원액 {a} L와 물 {b} L를 섞어 통 {c}개에 똑같이 나누어 담았다. 통 {d}개에 든 음료는 모두 몇 L인지 구하시오.",
            ),
            (
                "A school buys {a} novels and {b} comics and gives every one of its {c} classes the same number of books. "
                "How many books do {d} classes get together?",
                "학교에서 소설책 {a}권과 만화책 {b}권을 사서 {c}개 반에 같은 권수씩 나누어 주었다. "
                "{d}개 반이 받은 책은 모두 몇 권인지 구하시오.",
            ),
        ),
        (
            (
                "{a} boxes of {b} pencils and {c} loose pencils are shared equally among {d} pupils. How many does each pupil get?",
                "연필이 {b}자루씩 든 상자 {a}개와 낱개 {c}자루가 있다. 이 연필을 학생 {d}명에게 똑같이 나누어 주면 "
                "한 명이 몇 자루를 받는지 구하시오.",
            ),
            (
                "A band saved for {a} weeks at {b} dollars a week and was given {c} dollars more. "
                "It all goes into {d} equal payments for a drum kit. "
                "How many dollars is one payment?",
                "어느 밴드가 일주일에 {b}만 원씩 {a}주 동안 모으고 {c}만 원을 더 받았다. 이 돈을 {d}번에 똑같이 나누어 드럼값으로 "
                "낸다면 한 번에 내는 돈은 몇만 원인지 구하시오.",
            ),
        ),
        (
            (
                "From a wire of {a} m, {b} pieces of {c} m each are cut. The rest is cut into {d} equal pieces. "
                "How many metres long is one of these?",
                "길이가 {a} m인 철사에서 {c} m짜리 도막을 {b}개 잘라 내고, 나머지를 {d}도막으로 똑같이 잘랐다. "
                "나중에 자른 한 도막의 길이는 몇 m인지 구하시오.",
            ),
            (
                "{a} guests come to a hostel. {b} rooms take {c} guests each, and the other guests are spread evenly over {d} rooms. "
                "How many guests are in each of these {d} rooms?",
                "어느 숙소에 손님 {a}명이 왔다. 방 {b}개에는 {c}명씩 묵고, 나머지 손님은 방 {d}개에 똑같이 나뉘어 묵는다. "
                "나중의 방 하나에 묵는 손님은 몇 명인지 구하시오.",
            ),
        ),
    ),
}
