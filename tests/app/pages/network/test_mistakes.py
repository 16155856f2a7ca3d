"""The Mistakes tab of the real window."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.pages.network.model import readings
from app.pages.network.parts.mistakes_part import MistakesPart
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.conftest import built_in_mnist
from tests.app.drawn import counts_in, upright_line

WAIT_MS = 20_000
SHORT = TrainingConfig(iterations=300)


@pytest.fixture
def part(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MistakesPart:
    """The tab, after a run of three hundred steps, with all test images read."""
    window = open_window("--page", "network")
    window.page.update_state(tab="mistakes")
    window.session.set_config(SHORT)
    window.session.start()
    qtbot.waitUntil(lambda: window.session.run.status.ended, timeout=WAIT_MS)
    part = window.page.parts["mistakes"]
    assert isinstance(part, MistakesPart)
    complete(part, qtbot, SHORT.iterations)
    return part


def complete(part: MistakesPart, qtbot: QtBot, iteration: int) -> None:
    """Wait until all images are read as the network read them after so many steps."""

    def is_complete() -> bool:
        reading = part.looks["matrix"].reading
        return reading is not None and reading.is_complete and reading.iteration == iteration

    qtbot.waitUntil(is_complete, timeout=WAIT_MS)


def matrix_of(part: MistakesPart) -> Any:
    return part.looks["matrix"]


def click(part: MistakesPart, qtbot: QtBot, row: int, column: int) -> None:
    view = matrix_of(part).matrix
    place = view.cell_rect(10 * row + column).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(place))


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_matrix_gallery_and_the_training_pages_accuracy_agree(part: MistakesPart) -> None:
    look = matrix_of(part)
    window: Any = part.window()
    evaluation = window.session.run.record.history.evaluations[-1]
    counts = counts_in(look.matrix)
    assert evaluation.iteration == SHORT.iterations
    assert counts.sum() == 10_000
    assert counts.trace() == round(10_000 * evaluation.test_accuracy)
    assert look.gallery.gallery.n_all == 10_000 - counts.trace()
    assert look.accuracy.text().replace("\N{NARROW NO-BREAK SPACE}", "") == (
        f"{100 * evaluation.test_accuracy:.2f}%"
    )


@pytest.mark.thorough
def test_a_cell_opens_its_images_and_closes_them_again(part: MistakesPart, qtbot: QtBot) -> None:
    look, data = matrix_of(part), built_in_mnist()
    counts = counts_in(look.matrix)
    np.fill_diagonal(counts, 0)
    row, column = divmod(int(counts.argmax()), 10)
    click(part, qtbot, row, column)
    assert part.state.cell == (row, column)
    gallery = look.gallery.gallery
    assert gallery.n_all == counts[row, column] > 0
    assert set(data.t_test[gallery.places].tolist()) == {row}
    click(part, qtbot, row, column)
    assert part.state.cell is None
    assert look.gallery.gallery.n_all == counts.sum()


@pytest.mark.thorough
def test_the_keyboard_opens_a_cell(part: MistakesPart, qtbot: QtBot) -> None:
    view = matrix_of(part).matrix
    part.window().activateWindow()
    view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert part.state.cell == (1, 1)


@pytest.mark.parametrize("look", ["window", "projector"])
@pytest.mark.thorough
def test_on_a_small_screen_the_mistakes_are_written_in_their_cells(
    part: MistakesPart, qtbot: QtBot, look: str
) -> None:
    window = part.window()
    assert isinstance(window, MainWindow)
    window.lab.window.update(for_projector=look == "projector")
    window.resize(1024, 768)
    matrix = matrix_of(part).matrix
    counts = counts_in(matrix)
    qtbot.waitUntil(lambda: any((0, 1) in texts for _, texts in matrix.numbers()), timeout=WAIT_MS)
    written = [cell for _, texts in matrix.numbers() for cell in texts]
    assert len(written) == len(set(written)) == 100  # the diagonal, too
    for size, texts in matrix.numbers():
        font = part.theme.font(size)
        assert font.pointSizeF() >= 11  # nothing in the window is smaller
        for (row, column), text in texts.items():
            assert text == (str(counts[row, column]) if counts[row, column] else "")
            room = matrix.cell_rect(10 * row + column)
            assert QFontMetricsF(font).horizontalAdvance(text) < room.width()
            assert matrix.rect().contains(room.toAlignedRect())
            assert matrix.cell_at(room.center()) == 10 * row + column


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_a_dragged_moment_is_shown_thinned_and_complete_when_it_rests(
    part: MistakesPart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = matrix_of(part)
    monkeypatch.setattr(readings, "MOST_WORK", 1000 * 39_760)
    window: Any = part.window()
    iteration = window.session.run.record.timeline.snapshots[20].iteration
    window.lab.moment.update(iteration=iteration)
    assert look.reading.iteration == iteration
    assert counts_in(look.matrix).sum() == 1000
    assert look.words.text().startswith("1,000 of 10,000 test image")
    complete(part, qtbot, iteration)
    assert counts_in(look.matrix).sum() == 10_000
    assert look.words.text() == ""


@pytest.mark.thorough
def test_the_matrix_is_told_in_words(part: MistakesPart) -> None:
    view = matrix_of(part).matrix
    view.show_matrix(np.array([[8, 2], [1, 9]]), ("cat", "dog"), in_shares=False)
    view.update_accessible_text()
    assert "17" in view.accessibleDescription()
    assert "cat read as dog: 2 of 10 (20.0" in view.accessibleDescription()


# Changed images


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_changed_images_are_measured_when_the_moment_rests_and_held_against_the_last(
    part: MistakesPart, qtbot: QtBot
) -> None:
    part.model.update(n_images=200)
    part.model.update(look="changed")
    look: Any = part.looks["changed"]
    qtbot.waitUntil(lambda: len(look.measured) == 1, timeout=WAIT_MS)
    assert look.images.text() == "200"
    assert look.moment_readout.text() == str(SHORT.iterations)
    moment = part.moment
    assert moment is not None
    data = built_in_mnist()
    accuracy = moment.network.accuracy(data.x_test[::50] / 255, data.t_test[::50])
    assert look.plain.text().replace("\N{NARROW NO-BREAK SPACE}", "") == f"{100 * accuracy:.1f}%"
    window: Any = part.window()
    window.lab.moment.update(iteration=0)
    qtbot.waitUntil(lambda: len(look.measured) == 2, timeout=WAIT_MS)
    assert look.moment_readout.text() == "0"
    assert str(SHORT.iterations) in look.words.text()


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_another_number_of_images_is_measured_after_what_is_under_way(
    part: MistakesPart, qtbot: QtBot
) -> None:
    part.model.update(n_images=400)
    part.model.update(look="changed")
    look: Any = part.looks["changed"]
    qtbot.mouseClick(look.button, Qt.MouseButton.LeftButton)
    part.model.update(n_images=100)
    part.refine()  # as when it rests, while the first one is under way
    qtbot.waitUntil(lambda: look.images.text() == "100", timeout=WAIT_MS)
    assert [measured.n_images for _, measured in look.measured] == [100, 400]


@pytest.mark.thorough
def test_a_measurement_can_be_stopped(part: MistakesPart, qtbot: QtBot) -> None:
    part.model.update(n_images=10_000)
    part.model.update(look="changed")
    look: Any = part.looks["changed"]
    qtbot.mouseClick(look.button, Qt.MouseButton.LeftButton)
    assert look.progress.isVisible()
    qtbot.mouseClick(look.progress.stop_button, Qt.MouseButton.LeftButton)
    assert look.progress.isHidden()
    assert look.measured == []


# I don't know


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_the_numbers_are_those_of_the_threshold_that_is_dragged(part: MistakesPart) -> None:
    part.model.update(look="unsure")
    look: Any = part.looks["unsure"]
    moment = part.moment
    assert moment is not None
    data = built_in_mnist()
    y = moment.network.predict(data.x_test / 255)
    right = y.argmax(axis=1) == data.t_test
    for threshold in (0.5, 0.8):
        upright_line(look.plot).setValue(threshold)
        assert part.state.threshold == threshold
        answered = y.max(axis=1) >= np.float32(threshold)
        assert look.wrong.text() == f"{(answered & ~right).sum():,}"
        assert look.withheld.text() == f"{(~answered & right).sum():,}"
    assert look.answered.text() != "100.0"


@pytest.mark.thorough
def test_the_line_of_the_threshold_is_moved_by_the_keyboard_and_told(
    part: MistakesPart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.plots.announce", lambda _, words: said.append(words))
    part.model.update(look="unsure", threshold=0.5)
    look: Any = part.looks["unsure"]
    part.window().activateWindow()
    look.plot.setFocus()
    qtbot.keyClick(look.plot, Qt.Key.Key_Right)
    assert part.state.threshold > 0.5
    assert said[0].startswith(f"threshold: {part.state.threshold:g}; answered: ")
    assert f"wrong answers given: {look.wrong.text()}" in said[0]


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_what_was_read_is_shown_of_the_same_moment_opened_again(
    part: MistakesPart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, moment = matrix_of(part), part.moment
    part.kept.clear()
    part.refine()  # its answer is on its way
    part.look_at(moment.at(moment.snapshot))
    assert not look.reading.is_complete
    monkeypatch.setattr(part, "refine", lambda: None)  # nobody asks a second time
    qtbot.waitUntil(lambda: look.reading.is_complete, timeout=WAIT_MS)
