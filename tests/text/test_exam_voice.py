"""Exercises are told from what people send to an expert, in sentences of our own and in the labelled rows."""

from __future__ import annotations

import pytest

from checks.questions import LANGUAGES, PARTS, chosen, labelled
from seedless.checks.prose import without_code
from seedless.text.exam_voice import EXAM
from seedless.text.scaffolds import exam_voice_in

EXERCISES = {  # good rows where exercises are welcome
    "en": [],
    "ko": ["전세와 월세의 차이를 설명하시오.", "구하고 풀이 과정을 쓰시오.", "걸리는지 구하시오."],
}


@pytest.mark.parametrize(
    "text",
    [
        "Explain the difference between tunneling and encapsulation, and discuss their role in network security.",
        "Describe how photosynthesis and respiration are related.", "Discuss the significance of the Treaty of Westphalia.",
        "Identify three causes of the Dust Bowl and explain how they interacted.",
        "Please explain the role of enzymes in digestion.", "Compare and contrast mitosis and meiosis.",
        "Evaluate the effectiveness of quarantine as a public health measure.", "Define elasticity and give an example.",
        "Analyze how supply and demand determine the price of wheat.", "Briefly describe the steps of the Krebs cycle.",
        "Using examples from real estate, explain how adverse possession works.",
        "A cyclist rides 12 km in 40 minutes. Calculate the average speed in km/h.",
        "Which of the following best describes inertia? A) Speed B) Mass C) Resistance to change D) None of the above",
        "Develop a marketing plan for a small bakery. Include objectives, strategies and an assessment of the budget.",
        "Write a persuasive essay on school uniforms.", "Given the following table, determine the mode.",
        "What are the key points of the framework that was introduced in this lesson?",
        "How are these two concepts connected in practice?", "State whether copper is a conductor and why.",
        "How does the concept of opportunity cost relate to the concept of sunk cost?",
        "How long is the fence of a field of 6 by 9 m? (Answer: 30 m)", "Describe why trenches of World War I zigzagged.",
        "Label every organ of the digestive system.", "Which category does this belong to: a lizard, a frog or a fish?",
        "갑신정변의 배경과 의의를 서술하시오.", "광합성과 호흡의 차이점에 대해 설명해 주세요.",
        "다음 용어를 정의하고 예를 드시오.",
        "동학농민운동이 근대사에 미친 영향은 무엇인가요?", "수요의 가격탄력성에 대하여 구체적으로 서술해 주세요.",
        "산업혁명의 역사적 의미는 무엇이며, 오늘날 어떤 시사점을 주나요?", "이 두 개념이 서로 어떻게 연결되는지 알려 주세요.",
        "직류와 교류의 개념과 특징을 비교하여 설명해 주십시오.", "물의 상태 변화 과정을 설명하라.", "삼각형의 넓이를 구하시오.",
        "주어진 자료를 바탕으로 하여 인구 변화를 추론해 주세요.", "관성의 법칙이 무엇인지 정의하고 사례를 제시하십시오.",
        "세종의 업적과 그 의의를 논해 주세요.", "기회비용의 개념과 매몰비용의 개념을 비교해 주세요.",
        "흡연이 태아에게 미치는 영향에 대해 설명해 주세요.", "둘레가 30 m인 밭의 넓이는 얼마입니까? (답: 50)",
    ],
)  # fmt: skip
def test_an_exercise_is_no_message_of_a_person(text: str) -> None:
    assert exam_voice_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rewrite the text below so that it sounds less angry.", "Shorten this to 80 words.", "Put these into order of urgency.",
        "Draft a letter to the council about the broken street lamp on Mill Road. Explain why it is dangerous.",
        "List the plants that survive a north-facing balcony in Hamburg.", "Find the bug in this loop.",
        "Compare oil and latex paint for a bathroom ceiling.", "Explain mortgage points to somebody who rents.",
        "Write a short note to tenants. State the date and the hours. Explain why the water is off.",
        "Create a packing list for four days of autumn hiking with a tent.", "Describe a rainy bus stop in two lines.",
        "Explain this error to me: relation does not exist.", "explain why sourdough needs longer in winter",
        "Explain the clause below in plain words.", "Explain why my bread collapses.",
        "Discuss with the landlord first or sue?",
        "Compare the two offers below and say which is cheaper.", "Label printer prints blank labels. What now?",
        "State pension age in Germany for somebody born in 1967?", "None of the above worked for me, what next?",
        "Identify this bird: grey back, orange belly, hops on the lawn.", "Analyse this log and tell me where the delay is.",
        "Create a slogan for a bakery that opens at four in the morning. Include the word crust.",
        "Given the frost last night, are the tomatoes lost?", "Define tax resident for somebody who commutes to Switzerland.",
        "We need one word for both. How do these two concepts differ?", "Our tutor says it was covered in this course. Where?",
        "아래 글을 세 문장으로 줄여 주세요.", "주민들한테 보낼 단수 안내문 써 주세요. 날짜랑 시간이 들어가야 합니다.",
        "열두 살 조카에게 금리에 대해 설명해 주세요.", "저는 두 개념의 차이를 자꾸 헷갈려요. 쉽게 설명해 주세요.",
        "하나는 서향이고 하나는 북향인데 어느 쪽이 나은지 비교해 주세요.", "이 로그 보고 어디서 느려지는지 분석해 주세요.",
        "간판에 '어서 오십시오' 말고 다른 문구 없을까요?", "아래 문장마다 표시를 달아 주십시오.",
        "전세 계약서에서 특약이 무슨 의미인지 알려 주세요.", "공무원이 와서 철거하라고 하던데 따라야 하나요?",
        "의사가 하라는 대로 했는데 왜 안 나을까요?", "커튼이랑 블라인드 장단점 좀 비교해줘",
        "우리 애한테 광합성 과정을 설명해 주세요.",
        "보일러에서 웅웅 소리가 나는 원인이 뭘까요?", "국에 넣으려면 미역을 얼마나 불려야 합니까?",
    ],
)  # fmt: skip
def test_what_people_ask_for_passes(text: str) -> None:
    assert exam_voice_in(text) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_messages_pass_but_for_those_that_are_exercises(language: str) -> None:
    rows = [row["text"] for part in PARTS for row in chosen(language, part, "", of="question")]
    wronged = [text for text in rows if exam_voice_in(without_code(text)[0])]
    assert [text for text in wronged if not text.endswith(tuple(EXERCISES[language]))] == []
    assert len(wronged) == len(EXERCISES[language])


def test_what_is_quoted_is_nobodys_order() -> None:
    assert exam_voice_in("A sign says “Explain the rules.” Whom is it for?") == ""
    assert exam_voice_in("시험지에 “원인을 서술하시오.”라고 적혀 있으면 몇 줄이나 쓰나요?") == ""


def test_needles_hide_no_match() -> None:
    """A pattern is tried only where one of its needles stands, so each needle list must cover its pattern."""
    texts = [row["text"] for language in LANGUAGES for row in labelled(language)]
    hidden = [
        (sign.what, text)
        for sign in EXAM
        for text in texts
        if sign.pattern.search(text) and not any(needle in text.lower() for needle in sign.needles)
    ]
    assert hidden == []


@pytest.mark.parametrize(
    "piece",
    ["Explain ", "which of the following A) ", "the concept of a ", ". ", "에 대해 ", "개념과 ", "의의는 ", "위 자료를 하여 "],
)
def test_a_hostile_text_of_any_length_is_read_to_its_end(piece: str) -> None:
    assert exam_voice_in(f"{piece * 4000}\n\nHow long is it? (Answer: 3)")
