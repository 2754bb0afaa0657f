"""Prompts as models get them: one block at the end, the same demands in every language, no word of the menu unexplained."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import docs_prompts
import pytest
from docs_prompts import STAGES, reply_shape

from seedless.checks import canonical_key, score
from seedless.checks.verifiers import states
from seedless.core import LEVELS, Menu
from seedless.core.items import AnswerType
from seedless.models.simulated.languages import language_of
from seedless.recipes.prompts import template
from seedless.teacher.curriculum import MENU
from seedless.text.languages import LANGUAGE_NAMES, english_name, language_name

RECIPES = Path(docs_prompts.PAGE).parents[1] / "src" / "seedless" / "recipes"
IDS = sorted({f"{path.parents[1].name}/{path.name.split('.')[0]}" for path in RECIPES.glob("*/prompts/*.md")})
KOREAN = sorted(f"{path.parents[1].name}/{path.name.split('.')[0]}" for path in RECIPES.glob("*/prompts/*.ko.md"))
BOTH = [(id, "en") for id in IDS] + [(id, "ko") for id in KOREAN]
BLOCK = re.compile(r"^```json\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
ENGLISH_SENTENCE = re.compile(r"[A-Za-z']+(?: [A-Za-z']+){3,}")
QUOTED = re.compile(r"`[^`\n]+`")


def filled(id: str, language: str, value: Any = "x") -> tuple[str, str]:
    """System and user text of a prompt whose fields all hold `value`."""
    prompt = template(id, language)
    system, user = prompt.fill(language=language, **dict.fromkeys(prompt.shows, value)).messages
    return system.content, user.content


def explained(text: str) -> set[str]:
    """What has a line of its own that says what it means: "- situation: ..."."""
    return {name for line in re.findall(r"^ *- ([a-z, -]+): ", text, re.MULTILINE) for name in line.split(", ")}


def test_every_stage_of_the_gallery_has_a_file_and_every_file_a_place_in_the_gallery() -> None:
    assert sorted(stage.id for stage in STAGES) == IDS
    assert sorted((stage.id, tag) for stage in STAGES for tag in stage.fields if tag == "ko" and stage.id in KOREAN) == [
        (id, "ko") for id in KOREAN
    ]
    assert set(IDS) - set(KOREAN) == {"chart/names"}


@pytest.mark.parametrize(("id", "language"), BOTH)
def test_a_prompt_ends_in_one_block_that_holds_what_it_shows_and_nothing_else(id: str, language: str) -> None:
    fields = {name: [f"```json {name} ```\n```json\n{{}}\n```", 7, None] for name in template(id, language).shows}
    system, user = template(id, language).fill(language=language, plan="hidden", **fields).messages
    blocks = BLOCK.findall(user.content)
    assert len(blocks) == 1
    assert json.loads(blocks[0]) == fields
    assert user.content.endswith("\n```")
    assert "```" not in system.content
    assert "hidden" not in user.content


@pytest.mark.parametrize(("id", "language"), BOTH)
def test_all_but_the_block_is_the_same_in_every_call(id: str, language: str) -> None:
    once, again = filled(id, language, "one"), filled(id, language, ["two", {"three": 3}])
    assert once[0] == again[0]
    assert once[1].split("```json", 1)[0] == again[1].split("```json", 1)[0]
    assert once[1] != again[1]


@pytest.mark.parametrize("id", KOREAN)
def test_korean_and_english_show_the_same_fields_and_ask_for_the_same_reply(id: str) -> None:
    english, korean = template(id), template(id, "ko")
    assert (english.id, english.shows) == (korean.id, korean.shows) == (id, english.shows)
    assert reply_shape(english) == reply_shape(korean)
    assert english.version != korean.version


@pytest.mark.parametrize("id", KOREAN)
def test_a_korean_prompt_is_korean_throughout(id: str) -> None:
    text = "\n".join(filled(id, "ko", []))
    assert "모든 글은 한국어로 씁니다" in text
    bare = QUOTED.sub("", text.replace(reply_shape(template(id, "ko")), ""))
    assert ENGLISH_SENTENCE.findall(bare) == []
    assert len(re.findall("[가-힣]", bare)) > 0.4 * len(re.sub(r"\s", "", bare))


@pytest.mark.parametrize("id", IDS)
def test_an_english_prompt_names_the_language_to_write_in(id: str) -> None:
    for tag in ("en", "es", "sw"):
        system, user = filled(id, tag)
        assert f"You write in {language_name(tag)}." in system
        assert language_of(f"{system}\n{user}") == tag
    assert language_of("\n".join(filled(id, "ko"))) == "ko"


@pytest.mark.parametrize(("id", "language"), BOTH)
def test_every_field_that_is_shown_is_spoken_of(id: str, language: str) -> None:
    told = filled(id, language)[1].split("```json", 1)[0]
    missing = [name for name in template(id, language).shows if f"`{name}`" not in told]
    assert missing == []


@pytest.mark.parametrize(("id", "language"), BOTH)
def test_no_prompt_says_what_the_rows_are_for(id: str, language: str) -> None:
    text = "\n".join(filled(id, language))
    words = r"\b(?:data ?sets?|training|fine-?tun\w*|LLMs?|language models?|AI|synthetic|seed(?:s|less)?)\b"
    assert re.findall(words, text, re.IGNORECASE) == []
    assert re.findall("데이터셋|데이터 세트|학습 데이터|언어 ?모델|인공지능|합성", text) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_writer_of_questions_is_told_what_every_word_of_the_menu_means(language: str) -> None:
    menu = Menu()
    wanted = {form for forms in menu.forms.values() for form in forms} | {*menu.audiences, *menu.levels}
    wanted |= {verb for verbs in menu.blooms.values() for verb in verbs}
    text = filled("glan/question", language)[1]
    assert wanted - explained(text) == set()
    assert all(re.search(f"^{task}$", text, re.MULTILINE) for task in menu.task_types)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_writer_of_answers_is_told_what_every_style_and_type_means(language: str) -> None:
    text = filled("glan/answer", language)[1]
    assert {*Menu().styles.values()} - explained(text) == set()
    types = set(re.findall(r"\b[a-z]+\b", text.split("`final`", 1)[1]))
    assert set(AnswerType.__args__) - types == set()
    assert ('"답: "' if language == "ko" else '"Answer: "') in text


def test_no_nonsense_pair_is_planned_and_every_pair_has_a_verb_and_a_style() -> None:
    menu = Menu()
    for task in menu.task_types:
        for level in LEVELS:
            verbs = menu.verbs(task, level)
            assert verbs, (task, level)
            assert set(verbs) <= set(menu.ladder[level].blooms)
            assert {menu.style(task, verb) for verb in verbs} <= {"short", "explanation", "steps", "label", "piece"}
    assert all("remember" not in menu.verbs(task, level) for task in ("reasoning", "generation") for level in LEVELS)
    assert menu.style("qa", "remember", "situation") == "short"
    assert menu.style("qa", "apply") == "explanation"
    assert menu.style("reasoning", "apply", "problem") == "steps"
    assert menu.style("reasoning", "apply", "decision") == "explanation"
    assert menu.verbs("qa", "no such level") == menu.verbs("no such task", "easy") == ()


def test_a_form_at_odds_with_a_level_or_a_verb_is_not_planned_with_it_and_some_form_always_is() -> None:
    menu = Menu()
    pairs = [(task, level, verb) for task in menu.task_types for level in LEVELS for verb in menu.verbs(task, level)]
    assert {len(menu.fitting(*pair)) for pair in pairs} <= set(range(2, 6))
    assert "problem" in menu.fitting("reasoning", "hard", "apply")
    assert "problem" not in menu.fitting("reasoning", "expert", "evaluate")
    assert not {"how-to", "comparison"} & {*menu.fitting("qa", "easy", "remember")}
    named = {word for forms in menu.forms.values() for word in forms}
    assert set(menu.unfit) <= named
    assert {word for words in menu.unfit.values() for word in words} <= {
        *LEVELS,
        *(verb for *_, verb in pairs),
        *menu.audiences,
    }
    assert menu.fitting("no such task", "easy", "remember") == ()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_result_written_as_the_prompt_of_answers_says_is_scored(language: str) -> None:
    told, mark = filled("glan/answer", language)[1], "답: " if language == "ko" else "Answer: "
    units = {"integer": " kg", "fraction": " %"}
    examples = {"integer": "62", "fraction": "47.4", "list": "990; 110"}
    for kind, value in examples.items():
        assert value in told
        assert score(canonical_key(kind, value), f"...\n\n{mark}{value}{units.get(kind, '')}") == 1
    assert score(canonical_key("fraction", "3/4"), f"...\n{mark}3/4") == 1
    said = {"en": "So 62 % of it is left, as the 47.4 kg show.", "ko": "그래서 62%가 남고, 무게로는 47.4kg입니다."}[language]
    assert states(canonical_key("integer", "62"), f"38 % went.\n\n{said}")
    assert states(canonical_key("fraction", "47.4"), said)


def test_the_embedded_teachers_menu_decides_no_voice_and_keeps_its_verbs() -> None:
    assert MENU.voices == {}
    assert sum(Menu().voices.values()) == 1
    found = {task: {MENU.verbs(task, level) for level in LEVELS} for task in MENU.task_types}
    assert found["qa"] == found["reasoning"] == {("apply", "analyse")}
    assert (found["classification"], found["generation"]) == ({("analyse",)}, {("apply",)})


def test_a_language_without_a_file_of_its_own_gets_the_english_one() -> None:
    assert template("glan/answer", "fr") == template("glan/answer")
    assert template("glan/answer", "ko-KR") == template("glan/answer", "ko") != template("glan/answer")
    with pytest.raises(FileNotFoundError):
        template("glan/nothing")


def test_a_language_is_called_by_its_name_and_an_unknown_one_by_its_tag() -> None:
    assert language_name("de") == "German (Deutsch)"
    assert language_name("pt-BR") == "Portuguese (português) as in pt-BR"
    assert language_name("xx") == "xx"
    assert len(LANGUAGE_NAMES) >= 40
    assert [english_name(tag) for tag in ("en", "ko", "pt-BR", "xx")] == ["English", "Korean", "Portuguese", "xx"]


def test_the_gallery_shows_the_prompts_as_they_are() -> None:
    assert docs_prompts.PAGE.read_text(encoding="utf-8") == docs_prompts.page(), "run python scripts/docs_prompts.py"


def test_a_fence_is_longer_than_any_inside() -> None:
    assert docs_prompts.fenced("a ```` b").startswith("`````text\n")
    assert docs_prompts.fenced("plain").startswith("```text\n")
