"""Rows of runs: what they say, their order, and that they are made anew only where they change."""

import time

from app.pages.runs.rows import RowMaker, RunRow, sort_rows
from app.session.shelved_run import ShelvedRun
from nncore import Step
from tests.app.pages.runs.shelves import record, shelved


def rows_of(*runs: ShelvedRun) -> list[RunRow]:
    return RowMaker().rows(runs)


def names(rows: list[RunRow]) -> list[str]:
    return [row.name for row in rows]


def test_a_row_says_what_differs_from_the_run_before() -> None:
    rows = rows_of(
        shelved(1, record([1.0], learning_rate=0.1)),
        shelved(2, record([1.0], learning_rate=0.5)),
        shelved(3, record([1.0], learning_rate=0.5)),
    )
    told = [row.texts["differs"] for row in rows]
    assert told == ["the first run", "Learning rate 0.1 → 0.5", "nothing"]


def test_a_learning_rate_that_was_changed_by_hand_is_a_difference() -> None:
    maker, kept = RowMaker(), [shelved(i, record([2.0] * 5, learning_rate=0.1)) for i in (1, 2, 3)]
    maker.rows(kept)
    kept[1].record.history.append(Step(6, 1.0, 1000.0, (), 1))
    told = [row.texts["differs"] for row in maker.rows(kept)]
    assert told == [
        "the first run",
        "Learning rate 0.1 → 0.1, then 1,000",
        "Learning rate 0.1, then 1,000 → 0.1",
    ]


def test_what_is_missing_is_last_in_either_order() -> None:
    rows = rows_of(
        shelved(1, record([1.0]), name="none"),
        shelved(2, record([1.0], {1: 0.5}), name="low"),
        shelved(3, record([1.0], {1: 0.9}), name="high"),
    )
    assert names(sort_rows(rows, "best", False)) == ["low", "high", "none"]
    assert names(sort_rows(rows, "best", True)) == ["high", "low", "none"]


def test_a_loss_that_is_not_finite_is_last() -> None:
    rows = rows_of(
        shelved(1, record([float("nan")]), name="nan"),
        shelved(2, record([float("inf")]), name="inf"),
        shelved(3, record([3.0]), name="3"),
        shelved(4, record([2.0]), name="2"),
    )
    assert names(sort_rows(rows, "curve", False)) == ["2", "3", "nan", "inf"]
    assert names(sort_rows(rows, "curve", True)) == ["3", "2", "nan", "inf"]


def test_names_are_sorted_without_regard_to_case() -> None:
    rows = [shelved(i, record([1.0]), name=name) for i, name in enumerate("bAc", start=1)]
    assert names(sort_rows(rows_of(*rows), "name", False)) == ["A", "b", "c"]


def test_a_row_is_made_anew_only_where_something_changed() -> None:
    maker = RowMaker()
    runs = [shelved(i, record([1.0, 0.5])) for i in (1, 2, 3)]
    first = maker.rows(runs)
    runs[1].record.history.append(Step(3, 0.25, 0.1, (), 1))
    second = maker.rows(runs)
    assert [a is b for a, b in zip(first, second, strict=True)] == [True, False, True]
    assert second[1].facts.iteration == 3


def test_a_run_that_is_deleted_changes_what_the_next_one_differs_from() -> None:
    maker = RowMaker()
    runs = [shelved(i, record([1.0], seed=i)) for i in (1, 2, 3)]
    assert maker.rows(runs)[2].texts["differs"] == "Seed 2 → 3"
    assert maker.rows([runs[0], runs[2]])[1].texts["differs"] == "Seed 1 → 3"


def test_the_words_of_a_row_say_all_that_its_columns_do() -> None:
    run = shelved(1, record([2.0], {1: 0.925}, seed=4), name="mine", note="seen", hidden=True)
    words = rows_of(run)[0].words()
    assert words.startswith("mine; hidden; note: seen; what differs: the first run; data: MNIST")
    assert "began: 2020-01-01 00:01" in words
    assert "steps: 1 / 1; best: 92.50 %; last: 92.50 %; to 90 %: 1; seconds: 0.5" in (
        words.replace("\u202f", " ").replace("\xa0", " ")
    )


def test_a_time_is_written_as_short_as_it_is_clear() -> None:
    now = time.localtime()
    today = time.strftime("%Y%m%d-070809-", now) + "0" * 8
    runs = [
        shelved(1, record([1.0])),
        ShelvedRun(today, record([1.0]), shelved(1, record([])).label),
    ]
    assert [row.texts["began"] for row in rows_of(*runs)] == ["2020-01", "07:08"]


def test_a_run_of_another_name_has_no_time() -> None:
    run = ShelvedRun("mine", record([1.0]), shelved(1, record([])).label)
    (row,) = rows_of(run)
    assert row.texts["began"] == "–"
    assert "began" not in row.words()


def test_a_filter_finds_names_notes_settings_and_data() -> None:
    row = rows_of(shelved(1, record([1.0]), name="Larger rate", note="Monday"))[0]
    for text in ("larger", "MONDAY", "first run", "mnist", ""):
        assert row.contains(text)
    assert not row.contains("Tuesday")
