"""A text that says our prompt again is refused; one that happens to share a phrase is not."""

from __future__ import annotations

from importlib.resources import files

import pytest

from checks.questions import LANGUAGES, PARTS, chosen, judged, our_own, text_of
from seedless.checks.leak import leak

ENGLISH = "Write one item for every plan. A reader who lacks one of them cannot answer it. You write in {{ language }} only."
KOREAN = "계획마다 문제를 하나씩 쓰되 계획에 적힌 개념을 모두 알아야만 답할 수 있게 쓰십시오."
CHECK = leak([ENGLISH, KOREAN], text_of)


def prompts() -> list[str]:
    folder = files("seedless.recipes.glan").joinpath("prompts")
    return [
        file.read_text("utf-8") for file in sorted(folder.iterdir(), key=lambda file: file.name) if file.name.endswith(".md")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Why is the sky blue? A reader who lacks one of them cannot answer it.",
        "why is it so?\na READER, who lacks one of them: “cannot” answer it",
        "하늘은 왜 파란가요? 계획에 적힌 개념을 모두 알아야만 답할 수 있게 했습니다.",
        "Audience: practitioner\nWhy is the sky blue?",
        "Bloom: analyse\n하늘은 왜 파란가요?",
    ],
)
def test_words_and_labels_of_the_prompt_are_refused(text: str) -> None:
    verdict = judged(CHECK, text)
    assert (verdict.check, verdict.reason) == ("leak", "echo")


@pytest.mark.parametrize(
    "text",
    [
        "Can a reader who lacks one of them still enjoy the other volumes?",
        "계획에 적힌 개념을 모두 지키려면 무엇부터 해야 하나요?",
        "You write in English only.",
        "What does plan_id mean in subscriptions(plan_id, user_id)?",
        "",
    ],
)
def test_a_shared_phrase_passes(text: str) -> None:
    assert judged(CHECK, text).decision == "pass"


def test_eight_words_of_an_english_prompt_are_an_echo_and_seven_are_not() -> None:
    run = ENGLISH.split()[6:14]
    assert judged(CHECK, " ".join(run)).reason == "echo"
    assert judged(CHECK, " ".join(run[:7])).decision == "pass"


def test_six_words_of_a_korean_prompt_are_an_echo_and_five_are_not() -> None:
    run = KOREAN.split()
    assert judged(CHECK, " ".join(run[:6])).reason == "echo"
    assert judged(CHECK, " ".join(run[:5])).decision == "pass"


def test_what_a_template_fills_in_is_no_run() -> None:
    assert (
        judged(leak(["one two three four {{ name }} five six seven eight"], text_of), "four five six seven eight nine").reason
        == ""
    )
    assert judged(leak(["one two three four name five six seven"], text_of), "one two three four name five six seven").reason


def test_no_prompt_refuses_nothing_but_labels() -> None:
    assert judged(leak([], text_of), ENGLISH).decision == "pass"
    assert judged(leak([], text_of), "plan_id: 1").reason == "echo"


def test_every_prompt_of_the_recipe_is_known_in_its_own_language() -> None:
    check = leak(prompts(), text_of)
    for prompt in prompts():
        assert judged(check, prompt.split("## user", 1)[1]).reason == "echo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_rows_say_nothing_of_our_prompts(language: str) -> None:
    check = leak(prompts(), text_of)
    labelled = [row["text"] for part in PARTS for row in chosen(language, part, "")]
    ours = [text for question, material, answer in our_own(language) for text in (question, material or "", answer)]
    assert [text for text in (*labelled, *ours) if judged(check, text).decision == "reject"] == []
