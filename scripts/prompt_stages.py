"""Every prompt of the gallery: who is asked, why the prompt is as it is, and what it is filled with there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

Fields = Mapping[str, Any]


class Stage(NamedTuple):
    """A prompt, the role that is asked, why it is as it is, and example fields by language."""

    id: str
    role: str
    why: str
    fields: Mapping[str, Fields]


BEES = ("Beekeeping", "Colony management")
SEA = ("해양법", "해양 관할 수역")

STAGES = (
    Stage(
        "chart/fields",
        "chart",
        "Asks for everyday life and capabilities beside academic and vocational areas, because models left alone list "
        "faculties of a university. The scope sentence draws the border, so that later lists do not overlap.",
        {
            "en": {"areas_wanted": 12, "known": ["Agriculture", "Law", "Household management"]},
            "ko": {"areas_wanted": 12, "known": ["농림어업", "법", "살림"]},
        },
    ),
    Stage(
        "chart/expand",
        "chart",
        "One principle of division and what is on the map already: parts that cover the area once. Fewer parts than wanted, or "
        "none, is a right reply, so that nothing is made up to fill a number.",
        {
            "en": {
                "path": [BEES[0]],
                "scope": "Keeping honey bees for honey, pollination and pleasure, from the first hive to the trade.",
                "children_wanted": 5,
                "known": ["Hive construction"],
            },
            "ko": {
                "path": [SEA[0]],
                "scope": "바다와 그 자원의 이용, 선박의 항행을 다루는 국제법과 국내법.",
                "children_wanted": 5,
                "known": ["해양 환경 보호"],
            },
        },
    ),
    Stage(
        "chart/subjects",
        "chart",
        "The same prompt is asked until hardly anything new comes; `known` turns it from the subjects everybody lists to the "
        "applied and rare ones (methods M3).",
        {
            "en": {
                "path": list(BEES),
                "scope": "What is done with a living colony through the year; not hives, honey processing or trade.",
                "subjects_wanted": 6,
                "known": ["Overwintering honey bee colonies"],
            },
            "ko": {
                "path": list(SEA),
                "scope": "연안국의 권한이 미치는 바다의 구역과 그 경계. 해상 운송과 보험은 들지 않음.",
                "subjects_wanted": 6,
                "known": ["공해와 심해저"],
            },
        },
    ),
    Stage(
        "chart/syllabus",
        "chart",
        "Concepts are what questions are made of, so each has to be one idea and to be understood without its session.",
        {
            "en": {
                "path": list(BEES),
                "subject": "Swarm control",
                "level": "intermediate",
                "intro": "Why colonies swarm, how to prevent or use it: a keeper who reads the signs splits in time.",
                "subtopics": ["Causes of swarming", "Signs of swarm preparation", "Artificial swarms", "Catching swarms"],
                "sessions_wanted": [6, 9],
            },
            "ko": {
                "path": list(SEA),
                "subject": "영해와 접속수역",
                "level": "introductory",
                "intro": "연안국이 할 수 있는 일. 배우고 나면 해도의 한 점에 어떤 규칙이 적용되는지 안다.",
                "subtopics": ["기선의 종류", "영해의 폭", "무해통항", "접속수역의 집행 권한"],
                "sessions_wanted": [6, 9],
            },
        },
    ),
    Stage(
        "chart/audit",
        "chart",
        "Patches, never a new syllabus: what was good stays word for word, and a small reply cannot spoil much (methods M4).",
        {
            "en": {
                "subject": "Swarm control",
                "subtopics": ["Causes of swarming", "Signs of swarm preparation", "Catching swarms"],
                "faults": ["session 2: 2 concepts, 3 to 8 are wanted"],
                "syllabus": [
                    {
                        "number": 1,
                        "name": "Splitting a colony that wants to swarm",
                        "concepts": ["Artificial swarm on a new stand", "Queenless nucleus split", "Safety"],
                    },
                    {
                        "number": 2,
                        "name": "Causes of swarming",
                        "concepts": ["Brood nest congestion", "Dilution of queen pheromone"],
                    },
                ],
            },
            "ko": {
                "subject": "영해와 접속수역",
                "subtopics": ["기선의 종류", "무해통항", "접속수역의 집행 권한"],
                "faults": ["session 2: 2 concepts, 3 to 8 are wanted"],
                "syllabus": [
                    {
                        "number": 1,
                        "name": "외국 선박의 무해통항",
                        "concepts": ["무해통항의 요건", "잠수함의 부상 의무", "종류"],
                    },
                    {"number": 2, "name": "영해의 폭을 재는 기선", "concepts": ["통상기선과 저조선", "직선기선의 설정 요건"]},
                ],
            },
        },
    ),
    Stage(
        "chart/names",
        "chart",
        "A map is drawn in one language and named in others. Ids tie names together, so that nothing rests on their order.",
        {
            "ko": {
                "about": "Swarm control",
                "from_language": "en",
                "to_language": "ko",
                "names": [{"id": 1, "name": "Charged queen cells"}, {"id": 2, "name": "Artificial swarm on a new stand"}],
            }
        },
    ),
    Stage(
        "glan/question",
        "writer",
        "Levels, verbs, forms and audiences are spelled out, because naming them changes next to nothing (Cosmopedia); five "
        "plans share one call and the long constant part. Declining is allowed, so that no pair of concepts is forced.",
        {
            "en": {
                "subject": "Swarm control",
                "digest": "Swarm control: Why colonies swarm and how to prevent or use it.\n"
                "1. Causes of swarming: Brood nest congestion, Dilution of queen pheromone\n"
                "2. Signs of swarm preparation: Charged queen cells, Play cups, Backfilled brood nest\n"
                "3. Artificial swarms: Artificial swarm on a new stand, Emergence dates of queens and workers",
                "siblings": ["Found a few empty cups on the bottom bars today. Does that mean they are about to go?"],
                "plans": [
                    {
                        "plan_id": "5d3e8c0f",
                        "sessions": ["Signs of swarm preparation"],
                        "concepts": ["Backfilled brood nest"],
                        "task_type": "qa",
                        "level": "medium",
                        "bloom": "apply",
                        "form": "situation",
                        "audience": "newcomer",
                    },
                    {
                        "plan_id": "91ab07de",
                        "sessions": ["Signs of swarm preparation", "Artificial swarms"],
                        "concepts": ["Charged queen cells", "Emergence dates of queens and workers"],
                        "task_type": "reasoning",
                        "level": "hard",
                        "bloom": "analyse",
                        "form": "problem",
                        "audience": "practitioner",
                    },
                ],
            },
            "ko": {
                "subject": "영해와 접속수역",
                "digest": "영해와 접속수역: 기선에서 접속수역까지 연안국이 할 수 있는 일.\n"
                "1. 영해의 폭을 재는 기선: 통상기선과 저조선, 직선기선의 설정 요건\n"
                "2. 외국 선박의 무해통항: 무해통항의 요건, 잠수함의 부상 의무\n"
                "3. 접속수역의 집행: 접속수역에서 단속할 수 있는 법령, 추적권의 개시와 중단",
                "siblings": ["외국 군함이 우리 영해를 지나가려면 미리 허락을 받아야 하나요?"],
                "plans": [
                    {
                        "plan_id": "0c77a1f4",
                        "sessions": ["접속수역의 집행"],
                        "concepts": ["접속수역에서 단속할 수 있는 법령"],
                        "task_type": "reasoning",
                        "level": "medium",
                        "bloom": "apply",
                        "form": "case",
                        "audience": "student",
                    },
                    {
                        "plan_id": "b2e6903d",
                        "sessions": ["외국 선박의 무해통항", "접속수역의 집행"],
                        "concepts": ["무해통항의 요건", "추적권의 개시와 중단"],
                        "task_type": "generation",
                        "level": "hard",
                        "bloom": "analyse",
                        "form": "summarise",
                        "audience": "explainer",
                    },
                ],
            },
        },
    ),
    Stage(
        "glan/naturalise",
        "writer",
        "A share of the batches is said again in the asker's own words (methods M21), apart from the first writing, because "
        "a prompt that asks for everything at once gets half of it. Numbers are compared by code afterwards.",
        {
            "en": {
                "subject": "Swarm control",
                "rephrase": [
                    {
                        "plan_id": "5d3e8c0f",
                        "question": "The middle frames of my hive, which held brood a week ago, are now full of fresh nectar, "
                        "and the bees hang in a beard at the entrance on evenings of 18 degrees. Should I add a super, or "
                        "is it too late for that?",
                        "audience": "newcomer",
                    }
                ],
            },
            "ko": {
                "subject": "영해와 접속수역",
                "rephrase": [
                    {
                        "plan_id": "7f20c5e8",
                        "question": "우리 해안에서 20해리 떨어진 곳에서 외국 어선이 기름을 버리는 것을 보았습니다. 해양경찰이 "
                        "배를 붙잡을 수 있는지 여쭙고자 합니다.",
                        "audience": "affected person",
                    }
                ],
            },
        },
    ),
    Stage(
        "glan/answer",
        "writer",
        "The planned style keeps recalled facts short and worked ones stepwise (methods M9). One call a question; doubt has a "
        "field of its own, so that it never turns into an invented fact or an excuse in the text.",
        {
            "en": {
                "question": "Opened a hive on 12 May and found three capped queen cells, the oldest capped that day by the "
                "look of it. If a queen comes out 16 days after the egg was laid and cells are capped 8 days after it, on "
                "which date does the first virgin emerge?",
                "context": None,
                "style": "steps",
            },
            "ko": {
                "question": "영해는 기선에서 12해리, 접속수역은 24해리까지로 배웠는데, 기선에서 15해리 떨어진 곳에서 밀수품을 "
                "옮겨 싣던 외국 화물선이 적발됐다면 연안국이 무엇을 할 수 있고 무엇은 못 하나요?",
                "context": None,
                "style": "explanation",
            },
        },
    ),
    Stage(
        "glan/screen",
        "judge",
        "Only where a judge is named. The questions of a batch are read together first, since an answer to a "
        "question that nobody would ask is money lost; most faults can be mended, and mending keeps the planned row.",
        {
            "en": {
                "subject": "Swarm control",
                "messages": [
                    {
                        "plan_id": "5d3e8c0f",
                        "form": "situation",
                        "question": "fresh nectar in the middle frames where there was brood last week. super now or too late?",
                        "context": None,
                    },
                    {
                        "plan_id": "91ab07de",
                        "form": "choose a category",
                        "question": "Which of the four categories does the cell on frame 6 belong to?",
                        "context": None,
                    },
                ],
            },
            "ko": {
                "subject": "영해와 접속수역",
                "messages": [
                    {
                        "plan_id": "0c77a1f4",
                        "form": "case",
                        "question": "해경이 접속수역에서 세운 배에 밀수품이 없었대요. 그럼 그냥 보내 줘야 하나요?",
                        "context": None,
                    },
                    {
                        "plan_id": "b2e6903d",
                        "form": "summarise",
                        "question": "아래 글을 신입 직원용으로 다섯 줄로 줄여 주세요.",
                        "context": None,
                    },
                ],
            },
        },
    ),
    Stage(
        "glan/critique",
        "judge",
        "Only where a judge is named. What was tested comes before any score, so that the verdict follows from evidence. Grave "
        "faults send the answer back once (glan/rewrite); a grave fault of the message itself refuses the row.",
        {
            "en": {
                "question": "Opened a hive on 12 May and found three capped queen cells. When is the first virgin out?",
                "context": None,
                "style": "explanation",
                "answer": "On 20 May: a queen emerges eight days after her cell is capped.",
            },
            "ko": {
                "question": "영해는 몇 해리까지인가요?",
                "context": None,
                "style": "short",
                "answer": "기선에서 12해리까지이며, 어느 나라나 똑같이 12해리로 정해야 합니다.",
            },
        },
    ),
    Stage(
        "glan/rewrite",
        "writer",
        "The writer puts its own answer right by the judge's faults, and may disagree. The result passes the same checks and "
        "is judged once more; what is faulty then is refused.",
        {
            "en": {
                "question": "Opened a hive on 12 May and found three capped queen cells. When is the first virgin out?",
                "context": None,
                "style": "explanation",
                "answer": "On 20 May: a queen emerges eight days after her cell is capped.",
                "final": None,
                "faults": [
                    {
                        "kind": "false",
                        "quote": "On 20 May",
                        "what": "The day of capping is not known: the first may be out any day up to 20 May.",
                        "grave": True,
                    }
                ],
            },
            "ko": {
                "question": "영해는 몇 해리까지인가요?",
                "context": None,
                "style": "short",
                "answer": "기선에서 12해리까지이며, 어느 나라나 똑같이 12해리로 정해야 합니다.",
                "final": None,
                "faults": [
                    {
                        "kind": "false",
                        "quote": "똑같이 12해리로 정해야",
                        "what": "12해리는 상한이고, 그 안에서 나라마다 더 좁게 정할 수 있습니다.",
                        "grave": True,
                    }
                ],
            },
        },
    ),
)
