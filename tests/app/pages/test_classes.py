"""Any number of classes from 2 to 62, by their names, on every page of the real window."""

import math
from collections.abc import Callable
from itertools import cycle, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.pages.loss.page import LossPage
from app.pages.minibatch.page import MiniBatchPage
from app.pages.training.page import TrainingPage
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow
from nncore import Dataset
from tests.app.asking import answer
from tests.app.class_sets import FASHION, kinds, small_set
from tests.app.drawn import ticks_of
from tests.in_turn import in_turn
from tests.mnist import built_in_mnist
from tests.thoroughness import briefly

WAIT_MS = 30_000
COUNTS = (2, 26, 62)
KEYS = [page.key for page in PAGES]
FASHION_SET = small_set(FASHION)

OpenSet = Callable[[MainWindow, Dataset], None]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_set(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OpenSet:
    """Opens a data set in a window, as if it were in a file."""

    def open_set(window: MainWindow, dataset: Dataset) -> None:
        monkeypatch.setattr("app.session.session.load_dataset", lambda *_, **__: dataset)
        with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
            window.session.load(Path("small.npz"))

    return open_set


def field(page: QWidget, name: str) -> Any:
    """The widget of this object name."""
    return page.findChild(QWidget, name)


def train(window: MainWindow, qtbot: QtBot) -> None:
    """Make a step, then some more at full speed."""
    run = window.session.run
    window.session.step()
    qtbot.waitUntil(lambda: run.iteration == 1, timeout=WAIT_MS)
    window.session.start()
    qtbot.waitUntil(lambda: run.iteration > 30, timeout=WAIT_MS)
    assert not window.grab().isNull()
    window.session.pause()


@briefly(
    ("key", "n_classes"),
    quick=zip(KEYS, cycle(COUNTS), strict=False),
    thorough=product(KEYS, COUNTS),
)
def test_every_page_shows_so_many_classes_while_training(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot, key: str, n_classes: int
) -> None:
    window = open_window("--page", key)
    open_set(window, small_set(kinds(n_classes)))
    assert not window.grab().isNull()
    train(window, qtbot)
    for tabs in window.page.findChildren(Tabs):
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            answer(window.session, qtbot, lambda trainer: trainer.iteration)
            assert not window.grab().isNull()
    assert window.errors.box is None


@pytest.mark.thorough
@in_turn("n_classes", COUNTS)
def test_the_loss_page_draws_a_bar_for_each_class(
    window: MainWindow, open_set: OpenSet, qtbot: QtBot, n_classes: int
) -> None:
    names = kinds(n_classes)
    window.show_page("loss")
    page = window.page
    assert isinstance(page, LossPage)
    open_set(window, small_set(names))
    qtbot.waitUntil(lambda: np.ptp(page.bars.values()) > 0, timeout=WAIT_MS)
    assert page.bars.values().sum() == pytest.approx(1)
    page.bars.update_accessible_text()
    assert all(f"{name}: " in page.bars.accessibleDescription() for name in names)
    table = page.softmax.table
    assert [table.text(k, 0) for k in range(n_classes)] == list(names)
    assert table.rowCount() == n_classes + 1


def test_the_loss_page_calls_classes_by_name(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    page = open_window("--page", "loss").page
    assert isinstance(page, LossPage)
    open_set(page.window(), FASHION_SET)
    page.controls.example_wanted.emit("wrong")
    label = int(FASHION_SET.t_test[0])
    said = field(page, "digitWords").text()
    wrong = FASHION[(label + 1) % 10]
    assert said.startswith(f"<b>{FASHION[label]}</b>, read as <b>{wrong}</b>")
    page.tabs.choose("batch")
    table = page.batch_view.table
    qtbot.waitUntil(lambda: table.text(9, 1) != "", timeout=WAIT_MS)
    assert {table.text(i, 0) for i in range(10)} <= set(FASHION)


@pytest.mark.parametrize("n_classes", COUNTS)
def test_reasons_speak_of_as_many_classes_as_there_are(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot, n_classes: int
) -> None:
    page = open_window("--page", "loss").page
    qtbot.mouseClick(field(page, "whyLogButton"), Qt.MouseButton.LeftButton)
    answer = page.findChild(QLabel, "reasons")
    assert "10 equal probabilities cost log 10 = 2.303" in answer.text()
    open_set(page.window(), small_set(kinds(n_classes)))
    cost = {2: "0.693", 26: "3.258", 62: "4.127"}[n_classes]
    assert f"{n_classes} equal probabilities cost log {n_classes} = {cost}" in answer.text()


def test_the_class_under_the_pointer_is_named_whole(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    page = open_window("--page", "loss").page
    assert isinstance(page, LossPage)
    names = kinds(62)
    open_set(page.window(), small_set(names))
    bars = page.bars
    shown = [k for k in range(62) if k in bars.places_of(names, elided=True)]
    left_out = next(k for k in range(30, 62) if k not in shown)
    qtbot.mouseMove(bars, QPoint(round(bars.column(left_out).center().x()), 40))
    _, text = bars.places_of(names, elided=True)[left_out]
    assert text == names[left_out]


def test_a_hand_s_outputs_end_where_there_are_other_classes(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    page = open_window("--page", "loss").page
    page.controls.example_wanted.emit("right")
    open_set(page.window(), small_set(kinds(3)))
    assert page.state.source == "network"
    assert len(page.outputs.scores) == 3


@pytest.mark.thorough
@pytest.mark.parametrize("training", [False, True])
def test_the_loss_page_takes_data_of_another_size_and_mnist_again(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot, training: bool
) -> None:
    window = open_window("--page", "loss")
    page = window.page
    for dataset in (small_set(kinds(5), side=20), built_in_mnist(), small_set(kinds(26))):
        page.update_state(index=len(window.session.dataset.x_test) - 1, only_wrong=True)
        page.controls.next_wanted.emit()  # a question that may be answered when it is too late
        if training:
            window.session.start()
            run = window.session.run
            qtbot.waitUntil(lambda run=run: run.iteration > 20, timeout=WAIT_MS)
        open_set(window, dataset)
        qtbot.waitUntil(lambda: np.ptp(page.bars.values()) > 0, timeout=WAIT_MS)
        assert len(page.bars.values()) == dataset.n_classes
        assert page.controls.image.pixels.shape == dataset.image_shape
        assert window.errors.box is None


def test_the_mini_batch_page_offers_classes_by_name(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    page = open_window("--page", "miniBatch").page
    assert isinstance(page, MiniBatchPage)
    open_set(page.window(), FASHION_SET)
    view, spin = page.data_view, field(page, "sampleClassSpin")
    n_images = f"{len(FASHION_SET.x_train)}"
    qtbot.waitUntil(lambda: view.n_images.text() == n_images, timeout=WAIT_MS)
    view.means.chosen.emit(9)
    assert spin.text() == "ankle boot"
    assert view.samples_heading.text() == "Samples: ankle boot"
    view.means.hovered.emit(7)
    n_sneakers = np.count_nonzero(FASHION_SET.t_train == 7)
    assert view.means_readout.text().startswith(f"sneaker: {n_sneakers} images")
    spin.lineEdit().setText("dress")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert page.state.data.label == 3


@in_turn("n_classes", COUNTS)
def test_guessing_costs_the_logarithm_of_the_number_of_classes(
    window: MainWindow, open_set: OpenSet, n_classes: int
) -> None:
    open_set(window, small_set(kinds(n_classes)))
    items = window.page.loss_view.plot.getPlotItem().items
    level = [item for item in items if getattr(item, "angle", None) == 0]
    assert [line.value() for line in level] == pytest.approx([math.log(n_classes)], abs=1e-5)


def test_the_training_page_calls_classes_by_name(
    window: MainWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    page = window.page
    assert isinstance(page, TrainingPage)
    open_set(window, FASHION_SET)
    window.session.step()
    view = page.batch_view
    qtbot.waitUntil(lambda: view.reading is not None and view.reading.iteration == 1)
    view.show_chosen(0)
    label = FASHION[view.reading.labels[0]]
    assert view.words.text().startswith(f"<b>{label}</b>, read as <b>")
    view.bars.update_accessible_text()
    assert view.bars.accessibleDescription().startswith("T-shirt/top: ")
    worst = FASHION[view.reading.labels[view.reading.worst(1)[0]]]
    assert view.worst.item(0).text().startswith(worst)


def test_the_worst_images_of_long_names_are_all_in_view(
    window: MainWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    open_set(window, FASHION_SET)
    worst = window.page.batch_view.worst
    qtbot.waitUntil(lambda: worst.item(0).text() != "", timeout=WAIT_MS)
    shown = [worst.item(row) for row in range(worst.count()) if not worst.item(row).isHidden()]
    qtbot.waitUntil(
        lambda: all(worst.viewport().rect().contains(worst.visualItemRect(item)) for item in shown),
        timeout=WAIT_MS,
    )


def test_every_class_of_ten_long_names_is_named_on_a_projector(
    open_window: OpenWindow, open_set: OpenSet, qtbot: QtBot
) -> None:
    window = open_window("--page", "miniBatch", "--size", "1024x768")
    open_set(window, FASHION_SET)
    view = window.page.data_view
    n_images = f"{len(FASHION_SET.x_train)}"
    qtbot.waitUntil(lambda: view.n_images.text() == n_images, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(ticks_of(view.counts, "bottom")) == 10)  # once it is laid out
    named = [text.strip().rstrip("…") for text in ticks_of(view.counts, "bottom")]
    assert all(
        name.startswith(text) and len(text) >= 2 for name, text in zip(FASHION, named, strict=True)
    )
