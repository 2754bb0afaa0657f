"""How rates are asked for, by level and task type; medium ones also by the units they speak of."""

from __future__ import annotations

_FRACTION = "Answer with a whole number or a fraction in lowest terms."

BANK = {
    ("easy", "qa"): (
        (
            "A boat covers {a} km in {b} hours at a steady speed. What is its speed in km/h? Answer with a fraction in lowest terms.",
            "배가 일정한 속력으로 {b}시간 동안 {a} km를 갔다. 이 배의 속력은 시속 몇 km인지 기약분수로 구하시오.",
        ),
        (
            "{a} L of water flow through a pipe in {b} minutes. How many litres is that per minute? "
            "Answer with a fraction in lowest terms.",
            "어떤 관에서 {b}분 동안 물 {a} L가 나온다. 1분에 나오는 물은 몇 L인지 기약분수로 구하시오.",
        ),
        (
            "A steel beam of {b} m has a mass of {a} kg. Find the mass of one metre in kilograms, as a fraction in lowest terms.",
            "길이가 {b} m인 철근 다발의 무게가 {a} kg이다. 이 다발 1 m의 무게는 몇 kg인지 기약분수로 구하시오.",
        ),
        (
            "Find the unit rate: {a} kg of seed for {b} fields of equal size. How many kilograms does one field need? "
            "Answer with a fraction in lowest terms.",
            "넓이가 같은 밭 {b}곳에 씨앗 {a} kg을 고르게 뿌렸다. 밭 한 곳에 뿌린 씨앗은 몇 kg인지 기약분수로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            f"A boat covers {{a}} km in {{b}} hours. How many kilometres does it cover in {{c}} hours at the same speed? {_FRACTION}",
            "배가 일정한 속력으로 {b}시간 동안 {a} km를 갔다. 같은 속력으로 {c}시간 동안에는 몇 km를 가는지 자연수 또는 "
            "기약분수로 구하시오.",
        ),
        (
            f"A heater burns {{a}} kg of pellets in {{b}} days. How many kilograms does it burn in {{c}} days? {_FRACTION}",
            "난로가 {b}일 동안 연료 {a} kg을 쓴다. 같은 정도로 쓴다면 {c}일 동안에는 연료를 몇 kg 쓰는지 자연수 또는 "
            "기약분수로 구하시오.",
        ),
        (
            f"{{a}} kg of plaster are enough for {{b}} walls of one size. "
            f"How many kilograms are needed for {{c}} such walls? {_FRACTION}",
            "크기가 같은 벽 {b}면을 바르는 데 회반죽 {a} kg이 든다. 이런 벽 {c}면을 바르려면 회반죽이 몇 kg 필요한지 자연수 또는 "
            "기약분수로 구하시오.",
        ),
        (
            f"A stack of {{b}} equal crates is {{a}} cm high. "
            f"How many centimetres high is a stack of {{c}} such crates? {_FRACTION}",
            "크기가 같은 상자 {b}개를 쌓은 높이가 {a} cm이다. 이 상자 {c}개를 쌓은 높이는 몇 cm인지 자연수 또는 기약분수로 "
            "구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            f"A mountain biker rides {{a}} km uphill at {{b}} km/h and then {{c}} km downhill at {{d}} km/h. "
            f"Find the average speed of the whole way in km/h. {_FRACTION}",
            "산악자전거로 오르막길 {a} km를 시속 {b} km로, 이어서 내리막길 {c} km를 시속 {d} km로 갔다. 전체 거리를 가는 동안의 평균 속력은 시속 몇 "
            "km인지 자연수 또는 기약분수로 구하시오.",
        ),
        (
            f"What is the average speed, in km/h, on a route whose first {{a}} km are done at {{b}} km/h and whose other {{c}} km are "
            f"done at {{d}} km/h? {_FRACTION}",
            "처음 {a} km는 시속 {b} km, 나머지 {c} km는 시속 {d} km로 가는 길이 있다. 이 길 전체의 평균 속력은 시속 몇 km인지 "
            "자연수 또는 기약분수로 구하시오.",
        ),
        (
            f"A canoe goes {{a}} km upstream at {{b}} km/h and {{c}} km downstream at {{d}} km/h, without a break. "
            f"Calculate its average speed in km/h. {_FRACTION}",
            "카누가 쉬지 않고 강을 거슬러 {a} km를 시속 {b} km로, 다시 강을 따라 {c} km를 시속 {d} km로 갔다. 평균 속력은 시속 몇 "
            "km인지 자연수 또는 기약분수로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            f"One pump moves {{a}} m³ of water in {{b}} hours, another {{c}} m³ in {{d}} hours. Working together, how many hours do "
            f"they need for a basin of {{e}} m³? {_FRACTION}",
            "첫째 펌프는 {b}시간에 물 {a} m³, 둘째 펌프는 {d}시간에 물 {c} m³를 퍼 올린다. 두 펌프로 함께 {e} m³들이 수조를 "
            "채우려면 몇 시간이 걸리는지 자연수 또는 기약분수로 구하시오.",
        ),
        (
            f"A potter glazes {{a}} bowls in {{b}} hours, and her brother {{c}} bowls in {{d}} hours. In how many hours do the two of "
            f"them together glaze {{e}} bowls? {_FRACTION}",
            "도예가는 그릇 {a}개에 유약을 바르는 데 {b}시간, 동생은 {c}개에 바르는 데 {d}시간이 걸린다. 둘이 함께 그릇 {e}개에 "
            "유약을 바르려면 몇 시간이 걸리는지 자연수 또는 기약분수로 구하시오.",
        ),
        (
            f"One harvester cuts {{a}} fields in {{b}} hours and another {{c}} fields of the same size in {{d}} hours. "
            f"Both are sent out to {{e}} such fields. After how many hours is everything cut? {_FRACTION}",
            "첫째 수확기는 {b}시간에 밭 {a}곳, 둘째 수확기는 {d}시간에 같은 넓이의 밭 {c}곳을 거둔다. 두 대가 함께 이런 밭 {e}곳을 "
            "모두 거두려면 몇 시간이 걸리는지 자연수 또는 기약분수로 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A route consists of {a} km done at {b} km/h and {c} km done at an unknown speed. "
            "The average speed of the whole is {v} km/h. "
            "Find the unknown speed in km/h.",
            "전체 길 가운데 {a} km는 시속 {b} km로, 나머지 {c} km는 알 수 없는 속력으로 갔더니 평균 속력이 시속 {v} km가 되었다. "
            "나머지 길에서의 속력은 시속 몇 km인지 구하시오.",
        ),
        (
            "A bus has driven {a} km at {b} km/h. At what speed in km/h must it drive the last {c} km "
            "so that its average is {v} km/h?",
            "버스가 {a} km를 시속 {b} km로 달렸다. 전체 평균 속력이 시속 {v} km가 되려면 남은 {c} km를 시속 몇 km로 달려야 하는지 "
            "구하시오.",
        ),
        (
            "On a tour, {a} km in the morning at {b} km/h are followed by {c} km in the afternoon. The on-board computer gives {v} km/h "
            "as the average of the day. How fast, in km/h, was the afternoon part?",
            "여행하면서 오전에 {a} km를 시속 {b} km로 달리고 오후에 {c} km를 달렸다. 차의 컴퓨터에 하루의 평균 속력이 시속 {v} km로 나왔다면 "
            "오후의 속력은 시속 몇 km였는지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            f"One tap alone fills a tub in {{p}} minutes, another alone in {{q}} minutes, and the open drain empties the full tub in "
            f"{{r}} minutes. Both taps run and the drain is open by mistake. After how many minutes is the tub full? {_FRACTION}",
            "욕조를 채우는 데 첫째 수도꼭지만 틀면 {p}분, 둘째 수도꼭지만 틀면 {q}분이 걸리고, 가득 찬 욕조의 물은 마개를 열면 "
            "{r}분 만에 다 빠진다. 마개가 열린 채로 두 수도꼭지를 모두 틀면 몇 분 만에 욕조가 가득 차는지 자연수 또는 기약분수로 "
            "구하시오.",
        ),
        (
            f"Two solar panels could charge an empty battery in {{p}} hours and in {{q}} hours; a lamp drains the full battery in "
            f"{{r}} hours. With both panels and the lamp connected, how many hours does charging take? {_FRACTION}",
            "빈 배터리를 충전하는 데 첫째 태양 전지판만으로는 {p}시간, 둘째 전지판만으로는 {q}시간이 걸리고, 전등은 가득 찬 배터리를 "
            "{r}시간에 다 쓴다. 두 전지판과 전등을 모두 연결하면 빈 배터리가 가득 차는 데 몇 시간이 걸리는지 자연수 또는 기약분수로 "
            "구하시오.",
        ),
        (
            f"Minji alone would sort a heap of letters in {{p}} hours and Suho alone in {{q}} hours. While they work together, new "
            f"letters arrive so fast that a whole heap would come in {{r}} hours. "
            f"In how many hours is nothing left? {_FRACTION}",
            "쌓인 편지를 민지 혼자 분류하면 {p}시간, 수호 혼자 분류하면 {q}시간이 걸린다. 둘이 함께 분류하는 동안 {r}시간에 처음과 "
            "같은 양이 쌓이는 빠르기로 새 편지가 온다면 몇 시간 만에 편지가 모두 없어지는지 자연수 또는 기약분수로 구하시오.",
        ),
    ),
}

# Medium, by kind: small amounts in a large one, small times in a large one, their names, then the wordings of both types, the
# ranges of the numbers, and which rates in large units are credible.
KINDS = (
    (
        (1, 60, "km", "km", ("minute", "분"), ("hour", "시간")),
        (
            (
                f"A tram covers {{a}} km in {{b}} minutes. Find its average speed in km/h. {_FRACTION}",
                "전차가 {b}분 동안 {a} km를 갔다. 평균 속력은 시속 몇 km인지 자연수 또는 기약분수로 구하시오.",
            ),
            (
                f"Express in km/h: {{a}} km in {{b}} minutes. {_FRACTION}",
                "{b}분에 {a} km를 가는 속력을 시속 몇 km인지 자연수 또는 기약분수로 나타내시오.",
            ),
        ),
        (
            (
                f"A tram covers {{a}} km in {{b}} minutes. How many hours does it need for {{c}} km at this speed? {_FRACTION}",
                "전차가 {b}분 동안 {a} km를 갔다. 같은 속력으로 {c} km를 가려면 몇 시간이 걸리는지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
            (
                f"A cyclist does {{a}} km in {{b}} minutes. At the same pace, how many hours would {{c}} km take? {_FRACTION}",
                "자전거로 {a} km를 {b}분에 달린다. 같은 빠르기로 {c} km를 달리면 몇 시간이 걸리는지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
        ),
        ((2, 20), (8, 100), (15, 60)),
        (10, 32),
    ),
    (
        (1000, 3600, "m", "km", ("second", "초"), ("hour", "시간")),
        (
            (
                f"A skater glides {{a}} m in {{b}} seconds. Find the speed in km/h. {_FRACTION}",
                "스케이트 선수가 {b}초 동안 {a} m를 미끄러져 갔다. 속력은 시속 몇 km인지 자연수 또는 기약분수로 구하시오.",
            ),
            (
                f"Which speed in km/h is the same as {{a}} m in {{b}} seconds? {_FRACTION}",
                "{b}초에 {a} m를 가는 것은 시속 몇 km와 같은지 자연수 또는 기약분수로 구하시오.",
            ),
        ),
        (
            (
                f"A cargo drone flies {{a}} m in {{b}} seconds. How many hours does it take for a route of {{c}} km? {_FRACTION}",
                "화물 드론이 {b}초 동안 {a} m를 난다. {c} km 떨어진 곳까지 가는 데 몇 시간이 걸리는지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
            (
                f"A ship sails {{a}} m in {{b}} seconds. After how many hours has it gone {{c}} km? {_FRACTION}",
                "배가 {b}초에 {a} m씩 나아간다. {c} km를 가는 데 걸리는 시간은 몇 시간인지 자연수 또는 기약분수로 구하시오.",
            ),
        ),
        ((20, 90), (6, 40), (3, 30)),
        (7, 29),
    ),
    (
        (1000, 60, "mL", "L", ("second", "초"), ("minute", "분")),
        (
            (
                f"A tap lets out {{a}} mL of water in {{b}} seconds. How many litres a minute is that? {_FRACTION}",
                "수도꼭지에서 {b}초 동안 물 {a} mL가 나온다. 이것은 1분에 몇 L씩 나오는 것과 같은지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
            (
                f"Convert to litres a minute: {{a}} mL in {{b}} seconds. {_FRACTION}",
                "{b}초에 {a} mL씩 흐르는 물의 양을 1분에 몇 L인지 자연수 또는 기약분수로 나타내시오.",
            ),
        ),
        (
            (
                f"A tap lets out {{a}} mL of water in {{b}} seconds. How many minutes does it take to fill a tank of {{c}} L? {_FRACTION}",
                "수도꼭지에서 {b}초 동안 물 {a} mL가 나온다. 들이가 {c} L인 물통을 채우는 데 몇 분이 걸리는지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
            (
                f"A pump loses {{a}} mL of oil every {{b}} seconds. After how many minutes are {{c}} L gone? {_FRACTION}",
                "펌프에서 {b}초마다 기름 {a} mL가 샌다. 기름 {c} L가 새는 데 몇 분이 걸리는지 자연수 또는 기약분수로 구하시오.",
            ),
        ),
        ((120, 450), (4, 25), (6, 60)),
        (1, 7),
    ),
    (
        (1000, 60, "g", "kg", ("minute", "분"), ("hour", "시간")),
        (
            (
                f"A mill grinds {{a}} g of coffee in {{b}} minutes. How many kilograms an hour is that? {_FRACTION}",
                "분쇄기가 {b}분 동안 커피 {a} g을 간다. 이것은 1시간에 몇 kg을 가는 것과 같은지 자연수 또는 기약분수로 구하시오.",
            ),
            (
                f"Convert to kilograms an hour: {{a}} g in {{b}} minutes. {_FRACTION}",
                "{b}분에 {a} g씩 나오는 양을 1시간에 몇 kg인지 자연수 또는 기약분수로 나타내시오.",
            ),
        ),
        (
            (
                f"A mill grinds {{a}} g of coffee in {{b}} minutes. How many hours does it need for {{c}} kg? {_FRACTION}",
                "분쇄기가 {b}분 동안 커피 {a} g을 간다. 커피 {c} kg을 갈려면 몇 시간이 걸리는지 자연수 또는 기약분수로 구하시오.",
            ),
            (
                f"A machine fills {{a}} g of spice into jars every {{b}} minutes. How many hours does a sack of {{c}} kg last? {_FRACTION}",
                "기계가 {b}분마다 향신료 {a} g을 병에 담는다. {c} kg짜리 자루 하나는 몇 시간 만에 다 쓰는지 자연수 또는 기약분수로 "
                "구하시오.",
            ),
        ),
        ((150, 900), (2, 15), (12, 50)),
        (1, 30),
    ),
)
