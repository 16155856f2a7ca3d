"""What a screen reader finds in the real window, on every page and tab."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QProgressBar,
    QScrollBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.widgets.accessibility import AccessibleView
from app.widgets.figure import Figure
from app.widgets.plots import Plot
from app.widgets.readout import Readout
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow
from tests.app.shown_texts import walk
from tests.in_turn import in_turn

INFORMATIVE = QAbstractButton, QAbstractSlider, QProgressBar, QTableView, pg.GraphicsView


def told(widget: QWidget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


def name_of(widget: QWidget) -> str:
    return told(widget, QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def is_informative(widget: QWidget) -> bool:
    """Whether it can have the focus, shows something of its own, or is painted by the lab."""
    if isinstance(widget, QScrollBar) or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull()
    focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    painted = any("paintEvent" in vars(kind) for kind in type(widget).mro() if in_app(kind))
    return bool(focusable) or painted or isinstance(widget, INFORMATIVE)


def in_app(kind: type) -> bool:
    return kind.__module__.startswith("app.") and "focus_ring" not in kind.__module__


def visible_parts(window: MainWindow) -> Iterator[QWidget]:
    """What is visible and informative, page by page and tab by tab."""
    for _ in walk(window):
        window.accessibility_updates.update_all()
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and is_informative(widget):
                yield widget


@dataclass(frozen=True)
class Part:
    """What a screen reader is told of a visible part of the window."""

    place: str  # page, kind, object name
    kind: type[QWidget]
    name: str
    role: QAccessible.Role
    labels: tuple[str, ...]


def part_of(window: MainWindow, widget: QWidget) -> Part:
    place = f"{window.page.key}: {type(widget).__name__} {widget.objectName()}"
    labels = tuple(map(name_of, labels_of(widget)))
    return Part(place, type(widget), name_of(widget), role_of(widget), labels)


@pytest.fixture
def parts(request: pytest.FixtureRequest) -> set[Part]:
    """Every part of every page and tab, as found in one window for all tests that ask."""
    if not _parts:
        window: MainWindow = request.getfixturevalue("window")
        _parts.update([part_of(window, widget) for widget in visible_parts(window)])  # or none
    return _parts


_parts: set[Part] = set()


def labels_of(widget: QWidget) -> list[QWidget]:
    """What a screen reader is told to be labels of a widget."""
    relations = QAccessible.queryAccessibleInterface(widget).relations()
    return [each.object() for each, flag in relations if flag is QAccessible.RelationFlag.Label]


def test_everything_that_tells_something_has_a_name_without_tags(parts: set[Part]) -> None:
    assert not [each for each in parts if not each.name or "<" in each.name.replace("< ", "")]


def test_every_choice_is_told_by_a_label(parts: set[Part]) -> None:
    choices = [each for each in parts if issubclass(each.kind, QComboBox)]
    assert len(choices) > 10
    assert not [each for each in choices if not any(each.labels)]


def test_every_figure_is_told_as_a_graphic(parts: set[Part]) -> None:
    figures = [each for each in parts if issubclass(each.kind, Figure)]
    assert len(figures) > 30
    assert {each.role for each in figures} == {QAccessible.Role.Graphic}


@pytest.mark.thorough
def test_everything_that_is_drawn_is_described_in_words(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.page.batch_view.reading is not None)
    silent = {
        f"{window.page.key}: {type(widget).__name__} {widget.objectName()}"
        for widget in visible_parts(window)
        if isinstance(widget, AccessibleView) and not told(widget, QAccessible.Text.Description)
    }
    assert not silent


@pytest.mark.thorough
def test_the_parts_of_every_page_have_a_name(window: MainWindow) -> None:
    tabs = {each for _ in walk(window) for each in window.page.findChildren(Tabs)}
    assert len(tabs) >= 5
    assert all(name_of(each) for each in tabs)


@pytest.mark.thorough
def test_every_readout_is_told_with_its_value(window: MainWindow) -> None:
    seen = 0
    for _ in walk(window):
        for readout in window.page.findChildren(Readout):
            assert any(
                name_of(label).endswith(f": {readout.text()}")
                for label in readout.findChildren(QLabel)
            )
            seen += 1
    assert seen


def test_a_readout_that_changes_often_is_told_when_the_second_has_passed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.widgets.readout.is_listening", lambda: True)
    readout = window.page.readouts.loss
    number = readout.findChildren(QLabel)[0]
    before = name_of(number)
    readout.show_text("0.250")
    assert name_of(number) == before
    window.accessibility_updates.update_all()
    assert name_of(number) == "loss: 0.250"


@pytest.mark.thorough
def test_nothing_is_composed_while_nobody_listens(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed = []
    monkeypatch.setattr(Plot, "update_accessible_text", lambda plot: composed.append(plot))
    window.accessibility_updates.timeout.emit()
    assert not composed
    monkeypatch.setattr("app.widgets.accessibility.is_listening", lambda: True)
    window.accessibility_updates.timeout.emit()
    assert window.page.loss_view.plot in composed


def test_a_slider_is_told_by_the_number_that_it_stands_for(window: MainWindow) -> None:
    window.show_page("loss")
    slider = window.findChild(QWidget, "temperatureSlider")
    value = QAccessible.queryAccessibleInterface(slider).valueInterface()
    assert role_of(slider) is QAccessible.Role.Slider
    ends = value.minimumValue(), value.currentValue(), value.maximumValue()
    assert ends == pytest.approx((0.1, 1, 10), rel=1e-3)
    value.setCurrentValue(2.0)
    assert window.page.state.temperature == pytest.approx(2, rel=5e-3)
    window.page.update_state(temperature=0.5)
    assert float(told(slider, QAccessible.Text.Value)) == pytest.approx(0.5, rel=5e-3)


def test_a_slider_can_be_asked_for_everything_that_a_screen_reader_asks(
    window: MainWindow,
) -> None:
    window.show_page("loss")
    slider = window.findChild(QWidget, "temperatureSlider")
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface.textInterface() is None  # it crashed
    assert interface.editableTextInterface() is None
    assert interface.attributesInterface() is None
    assert interface.selectionInterface() is None
    assert interface.actionInterface().actionNames()


@in_turn(
    ("page", "name", "position", "number"),
    [
        ("gradient", "hSlider", 40, 1e-4),
        ("training", "smoothingSlider", 0, 0),
    ],
)
def test_every_slider_tells_its_own_number(
    window: MainWindow, page: str, name: str, position: int, number: float
) -> None:
    window.show_page(page)
    slider = window.page.findChild(QAbstractSlider, name)
    slider.setValue(position)
    value = QAccessible.queryAccessibleInterface(slider).valueInterface()
    assert value.currentValue() == pytest.approx(number)


def test_a_plot_says_its_range_last_value_and_trend(window: MainWindow, qtbot: QtBot) -> None:
    window.session.config_model.update(iterations=60)
    window.session.reset()
    with qtbot.waitSignal(window.session.run_ended, timeout=20_000):
        window.transport.action_run.trigger()
    plot = window.page.loss_view.plot
    plot.update_accessible_text()
    losses = window.session.run.record.history.losses
    words = told(plot, QAccessible.Text.Description)
    assert f"Loss, 1 to 60: last {losses[-1]:.3g}, " in words
    assert f", lowest {min(losses):.3g}, highest {max(losses):.3g}" in words
    assert words.startswith("iteration from 0 to 60; values from 0 to ")


def test_the_words_of_descent_say_where_everything_is(window: MainWindow) -> None:
    window.show_page("descent")
    page = window.page
    page.update_state(index=1)
    window.accessibility_updates.update_all()
    described = told(page.stage.picture.map, QAccessible.Text.Description)
    x, y = page.state.race.start
    assert f"start at ({x:g}, {y:g})".replace("-", "−") in described
    assert "SGD at (" in described
    table = QAccessible.queryAccessibleInterface(page.table)
    cells = [table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())]
    height = page.player.race.trajectories["sgd"].at(1).value
    assert f"SGD: f {height:.3g}, step 1" in cells
    page.inspector.update_accessible_text()
    inspected = told(page.inspector.text, QAccessible.Text.Description)
    assert "g = ∇f(x, y): x " in inspected
    assert "x ← " in inspected
    assert "<" not in inspected


@pytest.mark.thorough
def test_the_arrow_of_the_field_s_point_is_told_in_numbers(window: MainWindow) -> None:
    window.show_page("gradient")
    window.page.update_state(tab="field")
    field = window.page.findChild(Plot, "fieldView")
    field.update_accessible_text()
    # f = x² + y² at (−3, 4), as the article has it
    assert "at the point (−3, 4): f 25, −∇f (6, −8)" in told(field, QAccessible.Text.Description)


def test_lines_through_points_are_told_by_their_heights_at_both_ends(window: MainWindow) -> None:
    window.show_page("descent")
    window.page.update_state(mode="points")
    points = window.page.findChild(Plot, "pointsView")
    points.update_accessible_text()
    words = told(points, QAccessible.Text.Description)
    xs = [x for x, _ in window.page.state.active_race.points]
    w, b = window.page.state.active_race.start
    for x in (min(xs), max(xs)):
        assert f"{x:g}: {w * x + b:.3g}".replace("-", "−") in words.partition("SGD: ")[2]


@pytest.mark.thorough
def test_a_bar_is_told_with_its_class_its_value_and_its_target(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.show_page("loss")
    bars, said = window.page.bars, []
    monkeypatch.setattr(
        "app.pages.loss.views.output_bars.announce", lambda widget, text: said.append(text)
    )
    bars.setFocus()
    label = window.page.outputs.label
    for _ in range(label + 1):
        qtbot.keyClick(bars, Qt.Key.Key_Right)
    for _ in range(bars.current - label):
        qtbot.keyClick(bars, Qt.Key.Key_Left)
    probability = window.page.outputs.true_probability
    assert said[-1] == f"{label}: probability {probability:.3f}, target 1"
    bars.update_accessible_text()
    assert said[-1] in told(bars, QAccessible.Text.Description)


def test_what_a_key_moves_in_a_plot_is_told_with_what_comes_of_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.plots.announce", lambda _, words: said.append(words))
    window.show_page("descent")
    window.activateWindow()
    plot = window.page.findChild(Plot, "contourView")
    plot.setFocus()
    x, y = window.page.state.race.start
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    moved, _ = window.page.state.race.start
    assert moved > x
    assert said[0].startswith("step: 0; f(x, y): ")
    assert said[0].endswith(f"x, y: {moved:.4f}, {y:.4f}".replace("-", "−"))
    assert "f′(w)" not in said[0]  # which only a curve has


def test_an_image_is_told_with_its_place_its_class_and_what_it_is_read_as(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said = []
    monkeypatch.setattr("app.widgets.image_grid.announce", lambda _, text: said.append(text))
    view = window.page.batch_view
    qtbot.waitUntil(lambda: view.reading is not None)
    view.grid.setFocus()
    for _ in range(3):
        qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    label, guess = int(view.reading.labels[2]), int(view.reading.before[2].argmax())
    assert said[-1] == f"image 3 of 100: a {label}, read as {guess}"
    view.grid.update_accessible_text()
    assert told(view.grid, QAccessible.Text.Description) == said[-1]


@pytest.mark.thorough
def test_every_page_is_told_by_its_title(window: MainWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.key)
        assert name_of(window.page) == window.navigation.currentItem().text()
