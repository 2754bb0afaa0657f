"""Real text, good and bad, labelled by readers: what the checks find of it, and what they must leave alone."""

from __future__ import annotations

import pytest
from docs_checks import NOT_A_CHECK, Word, reasons, tally, words

FEWEST = 3  # labelled texts from which a recall can be told


@pytest.fixture(scope="module")
def said() -> list[Word]:
    return words()


def test_the_set_is_large_enough_and_half_of_it_was_never_mended_on(said: list[Word]) -> None:
    assert len(said) >= 300
    unseen = [word for word in said if not word.line["seen"]]
    assert len(unseen) >= 150
    for language in ("en", "ko"):
        assert sum(bool(word.labels - {NOT_A_CHECK}) for word in unseen if word.line["language"] == language) >= 15


@pytest.mark.parametrize("kind", ["question", "answer"])
def test_hardly_a_text_without_a_fault_is_refused(said: list[Word], kind: str) -> None:
    sound = [word for word in said if word.line["kind"] == kind and not word.labels]
    refused = [word.line["question"][:80] for word in sound if word.found]
    assert len(sound) >= 100
    assert len(refused) <= 0.01 * len(sound), refused


@pytest.mark.parametrize("kind", ["question", "answer"])
def test_what_is_found_is_nearly_always_there(said: list[Word], kind: str) -> None:
    of_kind = [word for word in said if word.line["kind"] == kind]
    counts = [tally(of_kind, reason) for reason in reasons(of_kind)]
    found = sum(count.right + count.vain for count in counts)
    assert sum(count.vain for count in counts) <= 0.1 * found


@pytest.mark.parametrize("kind", ["question", "answer"])
def test_most_of_what_readers_name_is_found_in_texts_never_seen_before(said: list[Word], kind: str) -> None:
    unseen = [word for word in said if word.line["kind"] == kind and not word.line["seen"]]
    counts = [tally(unseen, reason) for reason in reasons(unseen)]
    named = sum(count.right + count.missed for count in counts)
    assert named >= FEWEST
    assert sum(count.right for count in counts) >= 0.5 * named
