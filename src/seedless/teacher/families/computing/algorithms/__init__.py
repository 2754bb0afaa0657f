"""Algorithms: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.computing.algorithms import (
    binary_search,
    complexity_class,
    dijkstra,
    frontier,
    graph_search,
    hash_table,
    probe_cycle,
    sort_trace,
    stack_queue,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "algorithms",
    {"en": "Data structures and algorithms", "ko": "자료구조와 알고리즘"},
    {
        "en": "Searching, sorting, hashing, graphs, stacks and queues followed by hand, and what they cost.",
        "ko": "탐색, 정렬, 해싱, 그래프, 스택과 큐의 동작을 손으로 따라가고 비용을 따진다.",
    },
    (
        Session(
            "searching",
            {"en": "Searching", "ko": "탐색"},
            {"en": "Halving a sorted list until the value is found.", "ko": "정렬된 배열의 범위를 반씩 줄이며 값을 찾는다."},
            (binary_search.FAMILY,),
            {"en": ("search algorithms",), "ko": ("검색", "탐색 알고리즘")},
        ),
        Session(
            "analysis",
            {"en": "Analysis of algorithms", "ko": "알고리즘 분석"},
            {
                "en": "How the work of a program grows with the size of its input.",
                "ko": "입력의 크기에 따라 프로그램의 작업량이 어떻게 늘어나는지 알아본다.",
            },
            (complexity_class.FAMILY,),
            {"en": ("efficiency of algorithms",), "ko": ("알고리즘의 효율성",)},
        ),
        Session(
            "sorting",
            {"en": "Sorting", "ko": "정렬"},
            {
                "en": "Sorting algorithms pass by pass, what they cost and how to tell them apart.",
                "ko": "정렬 알고리즘을 단계별로 수행하고 비용을 세며 서로 구별한다.",
            },
            (sort_trace.FAMILY,),
            {"en": ("sort algorithms",), "ko": ("정렬 방법",)},
        ),
        Session(
            "stacks-and-queues",
            {"en": "Linear containers", "ko": "선형 자료구조"},
            {"en": "Last in first out, first in first out.", "ko": "후입선출과 선입선출."},
            (stack_queue.FAMILY,),
        ),
        Session(
            "hashing",
            {"en": "Hashing", "ko": "해싱"},
            {
                "en": "Finding the slot of a key, and another one when it is taken.",
                "ko": "키의 자리를 계산하고, 자리가 차 있으면 다른 자리를 찾는다.",
            },
            (hash_table.FAMILY,),
            {"en": ("hash functions",), "ko": ("해시 함수",)},
        ),
        Session(
            "graphs",
            {"en": "Graphs", "ko": "그래프"},
            {
                "en": "Searching graphs and finding shortest paths.",
                "ko": "그래프를 탐색하고 최단 경로를 구한다.",
            },
            (graph_search.FAMILY, dijkstra.FAMILY),
            {"en": ("graph algorithms",), "ko": ("그래프 알고리즘",)},
        ),
    ),
    {"en": ("algorithms", "data structures"), "ko": ("알고리즘", "자료구조")},
    composites=(frontier.FAMILY, probe_cycle.FAMILY),
)
