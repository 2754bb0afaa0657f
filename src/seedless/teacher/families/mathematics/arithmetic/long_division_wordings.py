"""How divisions with a remainder are asked for, by level and task type."""

from __future__ import annotations

_DIVIDE = (
    (
        "Divide {n} by {d}. Give the quotient and the remainder, in this order.",
        "{n:을/를} {d:으로/로} 나눈 몫과 나머지를 차례로 구하시오.",
    ),
    (
        "Use long division to work out {n} ÷ {d}. State the whole-number quotient first and then the remainder.",
        "{n} ÷ {d:을/를} 세로 셈으로 계산하여 몫과 나머지를 차례로 쓰시오.",
    ),
    (
        "How many times does {d} go into {n}, and what is left over? Answer with these two numbers in this order.",
        "{n}에는 {d:이/가} 몇 번 들어가고 얼마가 남는지 두 수를 차례로 구하시오.",
    ),
    (
        "Find whole numbers q and r with {n} = {d} × q + r and r smaller than {d}. Write q, then r.",
        "{n} = {d} × q + r를 만족시키는 자연수 q와 {d}보다 작은 자연수 r를 차례로 구하시오.",
    ),
)

BANK = {
    ("easy", "qa"): _DIVIDE,
    ("easy", "reasoning"): (
        (
            "A bakery has baked {n} rolls and fills bags of {d} rolls. How many bags are filled, and how many rolls are left over? "
            "Give both numbers in this order.",
            "제과점에서 구운 빵 {n}개를 한 봉지에 {d}개씩 담는다. 가득 찬 봉지는 몇 봉지이고 남는 빵은 몇 개인지 "
            "차례로 구하시오.",
        ),
        (
            "From a roll of wire {n} cm long, pieces of {d} cm are cut as long as it lasts. How many pieces are there and how many "
            "centimetres remain? Give both numbers in this order.",
            "길이가 {n} cm인 철사를 {d} cm씩 자르려고 한다. 몇 도막이 생기고 몇 cm가 남는지 차례로 구하시오.",
        ),
        (
            "A tailor has {n} buttons and sews {d} on every shirt. For how many shirts do they last, and how many buttons are "
            "left over? Give both numbers in this order.",
            "재봉사가 단추 {n}개를 셔츠 한 벌에 {d}개씩 단다. 셔츠 몇 벌에 달 수 있고 단추는 몇 개가 남는지 차례로 구하시오.",
        ),
        (
            "{n} children line up in rows of {d}. How many complete rows are there, and how many children stand in the last, "
            "incomplete row? Give both numbers in this order.",
            "어린이 {n}명이 한 줄에 {d}명씩 선다. {d}명이 다 찬 줄은 몇 줄이고 마지막 줄에 서는 어린이는 몇 명인지 "
            "차례로 구하시오.",
        ),
    ),
    ("medium", "qa"): _DIVIDE,
    ("medium", "reasoning"): (
        (
            "A festival expects {n} visitors who all come by bus. A bus takes {d} passengers. How many buses are needed at least?",
            "축제에 오는 손님 {n}명이 모두 버스를 타고 온다. 버스 한 대에 {d}명까지 탈 수 있다면 버스는 적어도 몇 대가 필요한지 "
            "구하시오.",
        ),
        (
            "A warehouse has to store {n} boxes. One shelf holds {d} of them. What is the smallest number of shelves that is enough?",
            "창고에 상자 {n}개를 보관하려고 한다. 선반 하나에 {d}개까지 올릴 수 있을 때, 선반은 적어도 몇 개가 있어야 하는지 "
            "구하시오.",
        ),
        (
            "A data file of {n} MB is copied at {d} MB a minute, and the meter counts every minute that has begun. "
            "How many minutes does it count?",
            "크기가 {n} MB인 파일을 1분에 {d} MB씩 복사한다. 요금은 시작한 분을 모두 1분으로 셀 때, 몇 분으로 계산되는지 구하시오.",
        ),
        (
            "{n} photographs are put into albums with room for {d} each. How many albums must be bought so that none is left out?",
            "사진 {n}장을 한 권에 {d}장씩 들어가는 앨범에 모두 정리하려고 한다. 앨범은 적어도 몇 권을 사야 하는지 구하시오.",
        ),
    ),
    ("hard", "qa"): _DIVIDE,
    ("hard", "reasoning"): (
        (
            "When {n} is divided by a certain number, the quotient is {q} and the remainder is {r}. Find the divisor.",
            "{n:을/를} 어떤 수로 나누었더니 몫이 {q}이고 나머지가 {r:이었다/였다}. 어떤 수를 구하시오.",
        ),
        (
            "A printer packs {n} leaflets into parcels of equal size. It fills {q} parcels and has {r} leaflets left. "
            "How many leaflets are in a parcel?",
            "인쇄소에서 전단 {n}장을 똑같은 장수씩 묶었더니 {q}묶음이 되고 {r}장이 남았다. 한 묶음은 몇 장인지 구하시오.",
        ),
        (
            "{n} seedlings are planted in {q} equal rows, and {r} seedlings remain in the tray. How many seedlings stand in a row?",
            "모종 {n}포기를 {q}줄로 똑같이 나누어 심었더니 {r}포기가 남았다. 한 줄에 심은 모종은 몇 포기인지 구하시오.",
        ),
        (
            "A tank of {n} L fills {q} barrels of one size to the brim, and {r} L stay in the tank. How many litres does a barrel hold?",
            "물탱크에 있던 물 {n} L를 크기가 같은 통에 가득 나누어 담았더니 {q}통이 되고 {r} L가 남았다. 통 하나의 들이는 몇 L인지 "
            "구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A number divided by {d} gives quotient {q} and remainder {r}. Find the quotient and the remainder when the same number is "
            "divided by {e}, in this order.",
            "어떤 수를 {d:으로/로} 나누면 몫이 {q}이고 나머지가 {r}이다. 이 수를 {e:으로/로} 나눈 몫과 나머지를 차례로 "
            "구하시오.",
        ),
        (
            "It is known that n = {d} × {q} + {r}. What are the quotient and the remainder of n ÷ {e}? Give them in this order.",
            "n = {d} × {q} + {r}일 때, n ÷ {e}의 몫과 나머지를 차례로 구하시오.",
        ),
        (
            "The divisor {d}, the quotient {q} and the remainder {r} of a division are legible, the dividend is not. "
            "Divide that dividend by {e}: state the quotient, then the remainder.",
            "나눗셈에서 나누는 수 {d}, 몫 {q}, 나머지 {r:은/는} 보이지만 나누어지는 수가 지워졌다. 지워진 수를 {e:으로/로} 나눈 몫과 "
            "나머지를 차례로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Packed in boxes of {d}, a harvest of apples fills {q} boxes, and {r} apples are left. The farmer repacks all of them in "
            "boxes of {e}. How many boxes are full, and how many apples are left then? Give both numbers in this order.",
            "수확한 사과를 한 상자에 {d}개씩 담으면 {q}상자가 되고 {r}개가 남는다. 이 사과를 모두 {e}개씩 다시 담으면 몇 상자가 되고 "
            "몇 개가 남는지 차례로 구하시오.",
        ),
        (
            "By mistake Jun divided a number by {d} instead of {e} and got {q} with remainder {r}. "
            "Which quotient and remainder should he have got? Give them in this order.",
            "준이는 어떤 수를 {e:으로/로} 나누어야 할 것을 잘못하여 {d:으로/로} 나누었더니 몫이 {q}, 나머지가 {r:이/가} 되었다. "
            "바르게 계산했을 때의 몫과 나머지를 차례로 구하시오.",
        ),
        (
            "In rows of {d} the chairs of an open-air theatre make {q} rows with {r} chairs to spare. They are set up again in rows of {e}. "
            "How many full rows are there, and how many chairs are to spare? Give both numbers in this order.",
            "야외 공연장의 의자를 한 줄에 {d}개씩 놓으면 {q}줄이 되고 {r}개가 남는다. 한 줄에 {e}개씩 다시 놓으면 몇 줄이 되고 몇 개가 "
            "남는지 차례로 구하시오.",
        ),
        (
            "A reader who reads {d} pages a day needs {q} days for a series of novels and reads {r} pages on one more day. "
            "At {e} pages a day, how many full days does the series take, and how many pages are left for the day after? Give both numbers in this order.",
            "하루에 {d}쪽씩 읽으면 {q}일 동안 읽고 {r}쪽이 남는 대하소설이 있다. 하루에 {e}쪽씩 읽으면 며칠 동안 읽고 몇 쪽이 남는지 "
            "차례로 구하시오.",
        ),
    ),
}
