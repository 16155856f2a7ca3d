"""How far a run is, told from one process to another in lines."""

import pytest

from nncore.progress_lines import progress_line, read_progress


def test_a_line_says_how_far_a_run_is():
    assert progress_line(120, 10_000) == "progress 120 of 10000"
    assert read_progress("progress 120 of 10000\r\n") == 0.012


@pytest.mark.parametrize(
    "line", ["", "progress 1 of 0", "progress -1 of 5", "progress 5", "epoch 1"]
)
def test_any_other_line_tells_nothing(line):
    assert read_progress(line) is None
