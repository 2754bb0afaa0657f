"""The embedded teacher as a Model: every replicate is a new verified row, and what it cannot write it declines."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import orjson
import pytest

from seedless.core import LEVELS, AnswerKey, Fault, Plan, Prompt, ProviderFailed, RecipeFault, Request, Sampling
from seedless.teacher import model
from seedless.teacher.curriculum import FAMILIES, LANGUAGES, MENU
from seedless.teacher.family import Draw
from seedless.teacher.model import EmbeddedTeacher, method_of, recompute_plan
from seedless.teacher.render import worked

GCD = "teacher/mathematics/number-theory/euclid-gcd"


def ask(id: str, fields: dict[str, Any], seed: int = 7) -> dict[str, Any]:
    request = Request("writer", "embedded-teacher", Prompt(id, "1", fields, ()), None, Sampling(seed=seed))
    reply = asyncio.run(EmbeddedTeacher().complete(request))
    assert (reply.kind, reply.cost_usd, reply.finish, reply.usage.tokens_in) == ("teacher", 0.0, "stop", 0)
    assert reply.model_version.startswith("embedded-teacher/")
    return dict(orjson.loads(reply.text))


def planned(concept: str = GCD, task_type: str = "qa", level: str = "hard", replicate: int = 0, **more: Any) -> dict[str, Any]:
    row = {"plan_id": f"p{replicate}", "concept_ids": [concept], "task_type": task_type, "level": level, "replicate": replicate}
    return row | more


def questions(plans: list[dict[str, Any]], language: str = "en", seed: int = 7) -> list[dict[str, Any]]:
    sources = {plan["plan_id"]: plan for plan in plans}
    rows = ask("glan/question", {"language": language, "subject": "any", "sources": sources}, seed)["questions"]
    assert [row["plan_id"] for row in rows] == [plan["plan_id"] for plan in plans]
    return list(rows)


def answer(plan: dict[str, Any], question: str, language: str = "en", style: str = "steps") -> dict[str, Any]:
    fields = {
        "question": question,
        "context": None,
        "language": language,
        "style": style,
        "source": plan,
    }
    return ask("glan/answer", fields)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("concept", [GCD, "teacher/computer-science/databases/group-by"])
def test_all_replicates_of_a_level_are_different_questions(concept: str, language: str) -> None:
    for level in LEVELS:
        size = len(FAMILIES[concept].spaces[level])
        plans = [planned(concept, ("qa", "reasoning")[n % 2], level, n) for n in range(size)]
        rows = questions(plans, language)
        assert not any(row["declined"] for row in rows)
        assert len({row["question"] for row in rows}) == size
        (beyond,) = questions([planned(concept, "qa", level, size)], language)
        assert (beyond["declined"], beyond["reason"], beyond["question"]) == (True, "teacher_exhausted", "")


@pytest.mark.parametrize("concept", FAMILIES)
def test_answers_state_the_verified_value_where_their_style_has_it(concept: str) -> None:
    for language in LANGUAGES:
        for level in LEVELS:
            for task_type in FAMILIES[concept].task_types:
                plan = planned(concept, task_type, level, 3, bloom="apply", attributes={})
                (row,) = questions([plan], language)
                reply = answer(plan, row["question"], language, MENU.styles[task_type])
                assert not reply["unsure"]
                stated = {"en": "Answer: .", "ko": "답: ."}[language]
                if MENU.styles[task_type] == "steps":
                    assert re.match(stated, reply["answer"].split("\n\n")[-1])
                    assert reply["steps"] == len(re.findall(r"^\d+\. ", reply["answer"], re.MULTILINE))
                elif MENU.styles[task_type] == "label":
                    assert re.match(stated, reply["answer"])
                assert recompute_plan(plan_of(plan, language), 7) == AnswerKey(**reply["final"])


def plan_of(row: dict[str, Any], language: str) -> Plan:
    return Plan(
        id=row["plan_id"],
        root="teacher/mathematics",
        node_ids=(),
        atlas_path=(),
        subject="",
        sessions=(),
        concepts=(),
        concept_ids=tuple(row["concept_ids"]),
        strategy="single",
        task_type=row["task_type"],
        level=row["level"],
        bloom="apply",
        steps=4,
        language=language,
        attributes={},
        replicate=row["replicate"],
    )


def test_another_seed_gives_another_order_and_the_same_seed_the_same() -> None:
    plans = [planned(replicate=n) for n in range(40)]
    first, again, other = (questions(plans, seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert sum(a["question"] != b["question"] for a, b in zip(first, other, strict=True)) > 30


@pytest.mark.parametrize(
    "plan",
    [
        planned("teacher/art-history/baroque"),
        planned() | {"concept_ids": [GCD, "teacher/mathematics/algebra/linear-equation"]},
        planned() | {"concept_ids": []},
        planned(task_type="generation"),
        planned(level="impossible"),
    ],
)
def test_what_no_family_serves_is_declined(plan: dict[str, Any]) -> None:
    (row,) = questions([plan])
    assert (row["declined"], row["reason"], row["question"]) == (True, "declined", "")
    assert answer(plan, "anything")["unsure"]


def test_a_language_it_does_not_write_is_declined() -> None:
    assert questions([planned()], "fr")[0]["declined"]


def test_a_question_that_somebody_changed_is_not_answered() -> None:
    plan = planned()
    (row,) = questions([plan])
    reply = answer(plan, row["question"] + " Explain.")
    assert reply == {"answer": "", "final": None, "unsure": True, "steps": 0}


def test_the_short_style_keeps_the_answer_line() -> None:
    plan = planned()
    (row,) = questions([plan], "ko")
    text = answer(plan, row["question"], "ko", "short")["answer"]
    assert len(text.splitlines()) == 3
    assert text.splitlines()[-1].startswith("답: ")


def test_other_prompts_are_refused_for_this_node_alone() -> None:
    with pytest.raises(ProviderFailed) as refusal:
        ask("glan/critique", {})
    assert refusal.value.fault is Fault.REFUSED


def test_a_plan_without_its_fields_is_the_recipes_fault() -> None:
    with pytest.raises(RecipeFault, match="replicate"):
        questions([{key: value for key, value in planned().items() if key != "replicate"}])


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Puts a changed family in the place of GCD. What was drawn before and after it is forgotten."""

    def put(**changes: Any) -> None:
        forget()
        monkeypatch.setitem(model.WORKS, GCD, replace(FAMILIES[GCD], **changes))

    def forget() -> None:
        for remembered in (model._posed, model._recomputed):
            remembered.cache_clear()

    yield put
    forget()


def test_a_family_whose_methods_disagree_is_a_bug_that_is_raised(broken: Callable[..., None]) -> None:
    plan = planned()
    (row,) = questions([plan])
    broken(recompute=lambda _: "-1")
    with pytest.raises(RecipeFault, match="-1"):
        answer(plan, row["question"])


def test_a_family_that_shows_a_false_equality_is_a_bug_that_is_raised(broken: Callable[..., None]) -> None:
    plan = planned()
    (row,) = questions([plan])
    pose = FAMILIES[GCD].pose
    broken(pose=lambda draw: replace(pose(draw), steps=("So 2 + 2 = 5.",)))
    with pytest.raises(RecipeFault, match=re.escape("2 + 2 = 5")):
        answer(plan, row["question"])


def test_the_second_method_is_named_only_for_plans_of_the_teacher() -> None:
    assert method_of(plan_of(planned(), "en")) == "prime factorisation"
    stranger = plan_of(planned("field/astronomy"), "en")
    assert (method_of(stranger), recompute_plan(stranger, 7)) == ("", None)


def test_an_unknown_style_is_refused_by_the_renderer() -> None:
    family = FAMILIES[GCD]
    problem = family.pose(Draw(GCD, "hard", "en", "qa", family.spaces["hard"].points[0]))
    with pytest.raises(ValueError, match="open"):
        worked(problem, "en", "open")
