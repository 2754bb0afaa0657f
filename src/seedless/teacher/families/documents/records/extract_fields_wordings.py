"""Messages from which fields are taken, part by part with and without each field, and how the extraction is asked for."""

from __future__ import annotations

ITEMS = (
    ("desk lamps", "책상 조명"),
    ("kettles", "전기 주전자"),
    ("umbrellas", "우산"),
    ("notebooks", "공책"),
    ("keyboards", "키보드"),
    ("backpacks", "배낭"),
    ("folding chairs", "접이식 의자"),
    ("water bottles", "물병"),
    ("wall clocks", "벽시계"),
    ("picture frames", "액자"),
)
CITIES = (
    ("Bristol", "부산"),
    ("Cardiff", "대구"),
    ("Leeds", "대전"),
    ("York", "전주"),
    ("Derby", "춘천"),
    ("Oxford", "강릉"),
    ("Plymouth", "여수"),
    ("Norwich", "청주"),
)

MESSAGES = (
    (
        "Hello, this is {name}. I would like to order {quantity} {item}, delivered to {city} on {date}. Thank you!",
        "안녕하세요, {name}입니다. {item} {quantity}개를 주문하며 {city}에서 {date}에 받고 싶습니다.",
    ),
    (
        "Order by telephone. Customer: {name}. Wanted: {quantity} {item}. They go to {city} and are due on {date}.",
        "전화 주문 접수. 고객은 {name} 님, 주문 품목은 {item} {quantity}개이고 {city:으로/로} {date}까지 배송하기로 함.",
    ),
    (
        "Hi, could you send {quantity} {item} to our office in {city}? We need them on {date}. Best wishes, {name}",
        "{date}에 쓸 {item} {quantity}개를 {city} 사무실로 보내 주실 수 있을까요? {name} 드림",
    ),
)

Part = tuple[str, tuple[str, str], tuple[str, str]]  # field, what is said with it, what is said without it

_NOTHING = ("", "")
PARTS: dict[str, tuple[tuple[Part, ...], ...]] = {
    "medium": (
        (
            ("order", ("This is about order {order}.", "주문 {order} 건으로 연락드립니다."), _NOTHING),
            ("name", ("My name is {name}.", "저는 {name}입니다."), ("Good morning.", "안녕하세요.")),
            ("quantity", ("I need {quantity} {item}.", "{item} {quantity}개가 필요합니다."), ("I need some {item}.", "{item:이/가} 몇 개 필요합니다.")),
            ("city", ("Please deliver to {city}.", "{city:으로/로} 보내 주세요."), ("Please deliver to the usual address.", "늘 받던 주소로 보내 주세요.")),
            ("date", ("They should arrive on {date}.", "{date}에 도착하면 됩니다."), ("There is no hurry.", "급하지는 않습니다.")),
        ),
        (
            ("order", ("Order {order}, please add the following.", "주문 {order}에 다음 내용을 적어 주세요."), _NOTHING),
            ("date", ("For {date} we are planning a small party.", "{date}에 작은 모임을 엽니다."), ("Soon we are planning a small party.", "조만간 작은 모임을 엽니다.")),
            ("city", ("It will be in {city}.", "장소는 {city}입니다."), ("The place is not fixed yet.", "장소는 아직 정하지 못했습니다.")),
            ("quantity", ("We want {quantity} {item} for it.", "그때 쓸 {item} {quantity}개를 주문합니다."), ("We want {item} for it; the number will follow.", "그때 쓸 {item:을/를} 주문하며 수량은 나중에 알려 드리겠습니다.")),
            ("name", ("Kind regards, {name}", "{name} 드림"), ("Kind regards", "감사합니다.")),
        ),
        (
            ("order", ("A note on order {order}:", "주문 {order}에 관한 메모:"), _NOTHING),
            ("name", ("{name} wrote to us.", "{name} 님이 문의하셨습니다."), ("A customer wrote to us without giving a name.", "이름을 밝히지 않은 고객이 문의하셨습니다.")),
            ("city", ("The parcel goes to {city}.", "받는 곳은 {city}입니다."), ("The parcel will be collected.", "물건은 직접 찾아가신다고 합니다.")),
            ("date", ("Wanted day: {date}.", "원하는 날은 {date}입니다."), ("Any day will do.", "날짜는 아무 때나 괜찮다고 합니다.")),
            ("quantity", ("It contains {quantity} {item}.", "품목은 {item}, 수량은 {quantity}개입니다."), ("It contains {item}; how many is unclear.", "품목은 {item}이며 수량은 확실하지 않습니다.")),
        ),
    ),
    "expert": (
        (
            ("order", ("About order {order}: I ordered {old} {item} for {old_city}.", "주문 {order} 건입니다. {old_city:으로/로} {item} {old}개를 주문했습니다."), _NOTHING),
            ("city", ("Please send them to {city} instead of {old_city}.", "{old_city} 대신 {city:으로/로} 보내 주세요."), _NOTHING),
            ("date", ("{date} is still the right day.", "날짜는 그대로 {date}입니다."), ("The day does not matter.", "날짜는 상관없습니다.")),
            ("quantity", ("And I now want {quantity}.", "그리고 수량은 {quantity}개로 바꾸겠습니다."), _NOTHING),
            ("name", ("Yours, {name}", "{name} 드림"), ("Thank you.", "고맙습니다.")),
        ),
        (
            ("name", ("{name} called.", "{name} 님이 전화하셨습니다."), ("Somebody called.", "어느 고객이 전화하셨습니다.")),
            ("order", ("In order {order} there were {old} {item}.", "주문 {order}에 적힌 것은 {item} {old}개입니다."), _NOTHING),
            ("quantity", ("That was a mistake: it must be {quantity}.", "잘못 적은 것으로, {quantity}개가 맞다고 합니다."), _NOTHING),
            ("city", ("They are to go to {city}, not {old_city}.", "받는 곳도 {old_city:이/가} 아니라 {city}입니다."), _NOTHING),
            ("date", ("Delivery on {date}, as before.", "배송일은 전과 같이 {date}입니다."), ("The day will be agreed later.", "배송일은 나중에 정하기로 했습니다.")),
        ),
        (
            ("date", ("Our event is on {date}.", "행사는 {date}에 열립니다."), ("Our event is in the spring.", "행사는 봄에 열립니다.")),
            ("order", ("Order {order} says {old} {item}.", "주문 {order}에는 {item} {old}개라고 되어 있습니다."), _NOTHING),
            ("city", ("We meet in {city} now, not {old_city}, so please change the address.", "모이는 곳이 {old_city:이/가} 아니라 {city:이/가} 되었으니 주소를 바꿔 주세요."), _NOTHING),
            ("quantity", ("The number of guests has changed: make it {quantity}.", "인원이 달라져 {quantity}개로 고쳐 주세요."), _NOTHING),
            ("name", ("Greetings from {name}", "{name} 올림"), ("Greetings from all of us.", "잘 부탁드립니다.")),
        ),
    ),
}  # fmt: skip

SOURCES = (("```\n{message}\n```", "```\n{message}\n```"),)

_TYPES_EN = "quantity is a number, date has the form YYYY-MM-DD, the others are text as written; use null for what the message does not say."
_TYPES_KO = "quantity는 수, date는 YYYY-MM-DD 꼴, 나머지는 적힌 그대로의 문자열로 하고, 메시지에 없는 것은 null로 한다."
_NUMBERED_EN = "order and quantity are numbers, date has the form YYYY-MM-DD, the others are text as written; use null for what the message does not say."
_NUMBERED_KO = (
    "order와 quantity는 수, date는 YYYY-MM-DD 꼴, 나머지는 적힌 그대로의 문자열로 하고, 메시지에 없는 것은 null로 한다."
)
_CHANGED_EN = (
    "order and quantity are numbers, date has the form YYYY-MM-DD, the others are text as written; give the state after the changes, and null for what "
    "the message does not say."
)
_CHANGED_KO = "order와 quantity는 수, date는 YYYY-MM-DD 꼴, 나머지는 적힌 그대로의 문자열로 한다. 바뀐 뒤의 내용을 쓰고, 메시지에 없는 것은 null로 한다."
_LOG_EN = 'Reply with a JSON array of objects in the order of the lines, with "time", "host", "code" (a number) and "user" (null where the log has a hyphen).'
_LOG_KO = '단, 줄의 차례대로 "time", "host", "code"(수), "user"(기록에 -로 적힌 것은 null)의 네 항목을 둔 객체를 만들고, 그 JSON 배열만 쓴다.'

_ASKED = (
    (
        "Extract the fields {fields} from this message as one JSON object: {types}\n\n{source}",
        "메시지에서 {fields} 항목을 뽑아 JSON 객체 하나로 쓰시오. 단, {types}\n\n{source}",
    ),
    (
        "A shop received:\n\n{source}\n\nFill in a JSON object with {fields}. Here {types}",
        "가게에 들어온 메시지이다.\n\n{source}\n\n{fields} 항목을 채운 JSON 객체를 작성하시오. 단, {types}",
    ),
    (
        "Turn the text into data for an order system, a JSON object with exactly {fields}; {types}\n\n{source}",
        "글의 내용을 주문 시스템에 넣으려고 한다. {fields} 항목만 가진 JSON 객체로 나타내시오. 단, {types}\n\n{source}",
    ),
)


def _typed(english: str, korean: str) -> tuple[tuple[str, str], ...]:
    return tuple((en.replace("{types}", english), ko.replace("{types}", korean)) for en, ko in _ASKED)


ASKED = {
    "easy": _typed(_TYPES_EN, _TYPES_KO),
    "medium": _typed(_NUMBERED_EN, _NUMBERED_KO),
    "expert": _typed(_CHANGED_EN, _CHANGED_KO),
    "hard": (
        (
            "Extract all entries of level {wanted} from this log. " + _LOG_EN + "\n\n{source}",
            "기록에서 수준이 {wanted}인 줄을 모두 뽑으시오. " + _LOG_KO + "\n\n{source}",
        ),
        (
            "A server wrote:\n\n{source}\n\nCollect the lines marked {wanted} as data. " + _LOG_EN,
            "서버가 남긴 기록이다.\n\n{source}\n\n{wanted:이라고/라고} 표시된 줄만 모아 자료로 만드시오. " + _LOG_KO,
        ),
        (
            "A dashboard is to show only the {wanted} lines of the log. " + _LOG_EN + "\n\n{source}",
            "상황판에 {wanted} 수준의 기록만 올리려고 한다. 해당하는 줄을 정리하시오. " + _LOG_KO + "\n\n{source}",
        ),
    ),
}
