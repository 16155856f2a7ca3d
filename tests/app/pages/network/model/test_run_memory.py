"""What is remembered of the moments of a run."""

from app.pages.network.model.run_memory import RunMemory
from nncore import Moment, TrainingConfig
from tests.app.class_sets import kinds, small_set
from tests.app.pages.network.runs import moments_of

DATA = small_set(kinds(3))
CONFIG = TrainingConfig(hidden_sizes=(2,), batch_size=2, iterations=4)


def memory_of(moments: list[Moment], most: int) -> RunMemory[str]:
    memory: RunMemory[str] = RunMemory(most)
    for moment in moments:
        memory.keep(moment.run, moment.iteration, str(moment.iteration))
    return memory


def test_a_moment_is_remembered_by_its_iteration() -> None:
    moments = moments_of(CONFIG, DATA)
    memory = memory_of(moments[:2], 10)
    assert [memory.get(moment) for moment in moments[:3]] == ["0", "1", None]
    assert memory.of(moments[0].run) == {0: "0", 1: "1"}


def test_another_run_is_another_one_however_equal() -> None:
    moments, others = moments_of(CONFIG, DATA), moments_of(CONFIG, DATA)
    memory = memory_of(moments, 10)
    assert memory.get(others[0]) is None
    memory.keep(others[0].run, 0, "another")
    assert memory.get(moments[0]) is None
    assert memory.of(others[0].run) == {0: "another"}


def test_what_was_used_longest_ago_gives_way() -> None:
    moments = moments_of(CONFIG, DATA)
    memory = memory_of(moments[:2], 2)
    memory.get(moments[0])
    memory.keep(moments[2].run, moments[2].iteration, "2")
    assert [memory.get(moment) for moment in moments[:3]] == ["0", None, "2"]


def test_what_is_larger_than_all_that_may_be_kept_is_kept_alone() -> None:
    moments = moments_of(CONFIG, DATA)
    memory: RunMemory[str] = RunMemory(3, len)
    memory.keep(moments[0].run, 0, "ab")
    memory.keep(moments[0].run, 1, "too long")
    assert memory.of(moments[0].run) == {1: "too long"}
