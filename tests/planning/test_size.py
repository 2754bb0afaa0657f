"""How large a map a target needs: four concept sets a row at every level, and a batch for every subject."""

from __future__ import annotations

from math import ceil

import pytest

from seedless.atlas.extent import Extent
from seedless.core import Menu
from seedless.planning import size


def wanted(target: int, topics: int = 1, **more: object) -> Extent:
    given = {"languages": ("en",), "menu": Menu(), "quotas": {}, "topics": topics, **more}
    return size.extent(target, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("target", [1, 5, 20, 100, 1_000, 10_000, 1_000_000])
def test_the_smallest_map_has_four_sets_a_row_where_sets_are_scarce_and_a_batch_a_subject(target: int) -> None:
    subjects = wanted(target).subjects
    easy = target / 4
    assert subjects * size.CONCEPTS >= 4 * easy or subjects == max(1, target // 5)
    assert (subjects - 1) * size.CONCEPTS < max(4 * easy, size.FEWEST_SUBJECTS * size.CONCEPTS)
    assert subjects <= max(1, ceil(target / 5))


def test_languages_share_the_concepts_and_a_quota_of_easy_rows_needs_more_of_them() -> None:
    assert wanted(2_000, languages=("en", "ko")).subjects == wanted(1_000).subjects
    assert wanted(1_000, quotas={"difficulty": {"easy": 0.5}}).subjects == wanted(2_000).subjects
    assert wanted(1_000, quotas={"difficulty": {"easy": 0.0, "medium": 0.5}}).subjects == size.FEWEST_SUBJECTS


def test_a_wide_topic_gets_disciplines_and_all_of_knowledge_gets_fields() -> None:
    assert [kind for kind, _ in wanted(1_000).levels] == ["subject"]
    assert [kind for kind, _ in wanted(10_000).levels] == ["discipline", "subject"]
    assert [kind for kind, _ in wanted(500, topics=0).levels] == ["field", "discipline", "subject"]
    assert [kind for kind, _ in wanted(100_000, topics=0).levels] == ["field", "subfield", "discipline", "subject"]
    assert dict(wanted(200, topics=0).levels)["field"] >= 6


def test_breadth_overrules_the_target() -> None:
    assert wanted(1_000, breadth=3).subjects == 3
    assert wanted(20, topics=0, breadth=40).subjects == 40
