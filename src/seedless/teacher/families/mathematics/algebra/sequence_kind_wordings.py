"""How it is asked whether a sequence is arithmetic, geometric or neither: by its terms, its formula, its sums."""

from __future__ import annotations

LABELS = (("arithmetic", "등차수열"), ("geometric", "등비수열"), ("neither", "둘 다 아님"))

_BY_TERMS = (
    (
        "The sequence {shown} goes on in the same way. Is it arithmetic, geometric or neither?",
        "같은 규칙으로 계속되는 수열 {shown:은/는} '등차수열', '등비수열', '둘 다 아님' 중 어느 것인지 쓰시오.",
    ),
    (
        "Classify the sequence with the first terms {shown} as arithmetic, geometric or neither.",
        "수열의 처음 다섯 항이 {shown}이다. 이 다섯 항으로 판단하여 '등차수열', '등비수열', '둘 다 아님' 중에서 골라 쓰시오.",
    ),
    (
        "Look at the terms {shown}. Which word describes how they follow each other: arithmetic, geometric or neither?",
        "차례로 나열한 수 {shown:을/를} 보고, 이 수열이 '등차수열', '등비수열', '둘 다 아님' 중 어디에 해당하는지 답하시오.",
    ),
)
BANK = {
    "easy": _BY_TERMS,
    "medium": _BY_TERMS,
    "hard": (
        (
            "The nth term of a sequence is aₙ = {shown}. Is the sequence arithmetic, geometric or neither?",
            "일반항이 aₙ = {shown}인 수열은 '등차수열', '등비수열', '둘 다 아님' 중 어느 것인지 쓰시오.",
        ),
        (
            "For n = 1, 2, 3, ... let aₙ = {shown}. Decide which one this sequence is: arithmetic, geometric or neither.",
            "모든 자연수 n에 대하여 aₙ = {shown}일 때, 수열 aₙ이 '등차수열', '등비수열', '둘 다 아님' 중 어디에 해당하는지 답하시오.",
        ),
        (
            "Classify the sequence given by the formula aₙ = {shown} as arithmetic, geometric or neither.",
            "수열의 제n항이 aₙ = {shown:으로/로} 주어진다. 이 수열을 '등차수열', '등비수열', '둘 다 아님' 중 하나로 분류하시오.",
        ),
    ),
    "expert": (
        (
            "The sum of the first n terms of a sequence is Sₙ = {shown} for every n ≥ 1. Is the sequence arithmetic, geometric or neither?",
            "수열의 첫째항부터 제n항까지의 합이 모든 자연수 n에 대하여 Sₙ = {shown}이다. "
            "이 수열은 '등차수열', '등비수열', '둘 다 아님' 중 어느 것인지 쓰시오.",
        ),
        (
            "Let Sₙ = {shown} be the sum of the first n terms of a sequence aₙ. "
            "Which of these is aₙ, from its first term on: arithmetic, geometric or neither?",
            "수열 aₙ의 첫째항부터 제n항까지의 합을 Sₙ이라 하면 Sₙ = {shown}이다. "
            "수열 aₙ은 첫째항부터 '등차수열', '등비수열', '둘 다 아님' 중 어디에 해당하는지 답하시오.",
        ),
        (
            "Adding the first n terms of a sequence always gives {shown}. Classify the whole sequence as arithmetic, geometric or neither.",
            "어떤 수열의 처음 n개 항을 더한 값이 항상 {shown}이다. "
            "이 수열 전체를 '등차수열', '등비수열', '둘 다 아님' 중 하나로 분류하시오.",
        ),
    ),
}
