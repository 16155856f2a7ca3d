"""Marks on runs: written at a step, drawn on the curve, kept with the run, taken away."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.figures.table import plot_table
from app.pages.runs.parts.shelf_part import ShelfPart
from app.pages.runs.views.overlay_plot import OverlayPlot
from app.session.shelf import Shelf
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_label import RunMark, ShelfLabel
from app.window.main_window import MainWindow
from tests.app.drawn import series
from tests.app.pages.runs.shelves import put, record, shelved


def listed(part: ShelfPart) -> list[list[str]]:
    table = part.marks.table
    return [[table.item(i, j).text() for j in range(3)] for i in range(table.rowCount())]


def test_a_mark_is_written_at_a_step_and_listed(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    part.model.update(chosen=keys[1], view="marks")
    assert (part.marks.run_name.text(), part.marks.step.value()) == ("Run 2", 2)
    part.marks.step.setValue(1)
    assert not part.marks.add_button.isEnabled()
    qtbot.keyClicks(part.marks.text, "rate 0.5")
    qtbot.keyClick(part.marks.text, Qt.Key.Key_Return)
    assert shelf.get(keys[1]).label.marks == (RunMark(1, "rate 0.5"),)
    assert listed(part) == [["Run 2", "1", "rate 0.5"]]
    assert part.marks.text.text() == ""


def mark_of(overlay: OverlayPlot) -> tuple[float, float]:
    """Where the mark of the first run is drawn."""
    (x,), (y,) = series(overlay.plot, "Run 1: here").getData()
    return x, y


def test_a_mark_stands_on_its_curve_whatever_the_axes(part: ShelfPart, shelf: Shelf) -> None:
    run = record([2.0, 1.0, 0.5, 0.25], {0: 0.1, 4: 0.9}, seconds_a_step=0.5)
    put(shelf, shelved(1, run, marks=(RunMark(3, "here"),)))
    part.model.update(span=1)
    overlay = part.curves.overlay
    assert mark_of(overlay) == (3, 0.5)
    part.model.update(log_x=True, log_y=True)
    assert mark_of(overlay) == pytest.approx((np.log10(3), np.log10(0.5)))
    part.model.update(axis="seconds", log_x=False)
    assert mark_of(overlay)[0] == pytest.approx(1.5)
    assert overlay.marks.texts == ["here"]
    overlay.plot.update_accessible_text()
    assert "Run 1: here" in overlay.plot.accessibleDescription()
    assert "\nRun 1: here,1.5,0.5\n" in plot_table(overlay.plot, {})


def test_the_menu_of_the_curves_marks_the_nearest_run_where_the_pointer_is(
    part: ShelfPart, shelf: Shelf, keys: list[str], window: MainWindow, qtbot: QtBot
) -> None:
    shelf.delete(keys)
    low, _ = put(
        shelf,
        shelved(5, record([0.5] * 100), name="low"),
        shelved(6, record([2.0] * 100), name="high"),
    )
    plot = part.curves.overlay.plot
    at = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(40, 0.6)))
    place = plot.mapTo(window, at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.mapToGlobal(place))
    QApplication.sendEvent(window, event)
    (menu,) = window.findChildren(QMenu, "figureMenu")
    assert menu.actions()[0].text() == "Mark low at step 40…"
    menu.actions()[0].trigger()
    menu.close()
    assert (part.state.view, part.state.chosen) == ("marks", low)
    assert part.marks.step.value() == 40
    assert part.marks.text.hasFocus()


def test_selected_marks_are_taken_away_with_del(
    part: ShelfPart, shelf: Shelf, qtbot: QtBot
) -> None:
    marks = RunMark(1, "one"), RunMark(2, "two")
    (key,) = put(shelf, shelved(1, record([1.0, 1.0]), marks=marks))
    part.model.update(view="marks")
    part.marks.table.selectRow(0)
    qtbot.keyClick(part.marks.table, Qt.Key.Key_Delete)
    assert shelf.get(key).label.marks == (RunMark(2, "two"),)
    assert [row[2] for row in listed(part)] == ["two"]


def test_marks_that_were_taken_away_come_back_with_ctrl_z(
    part: ShelfPart, shelf: Shelf, qtbot: QtBot
) -> None:
    marks = RunMark(1, "one"), RunMark(1, "one"), RunMark(2, "two"), RunMark(3, "three")
    (key,) = put(shelf, shelved(1, record([1.0] * 3), marks=marks))
    part.model.update(view="marks")
    table = part.marks.table
    assert not part.marks.undo_button.isEnabled()
    for row in (2, 0):
        table.clearSelection()
        table.selectRow(row)
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert shelf.get(key).label.marks == (RunMark(1, "one"), RunMark(3, "three"))
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shelf.get(key).label.marks == (RunMark(1, "one"), RunMark(1, "one"), RunMark(3, "three"))
    qtbot.mouseClick(part.marks.undo_button, Qt.MouseButton.LeftButton)
    assert shelf.get(key).label.marks == marks
    assert not part.marks.undo_button.isEnabled()


def test_runs_and_marks_come_back_in_turn(part: ShelfPart, shelf: Shelf) -> None:
    mark = RunMark(1, "one")
    (key,) = put(shelf, shelved(1, record([1.0, 1.0]), marks=(mark,)))
    shelf.delete_marks([(key, mark)])
    shelf.delete([key])
    shelf.undo_delete()
    assert shelf.get(key).label.marks == ()
    shelf.undo_delete()
    assert shelf.get(key).label.marks == (mark,)


def test_marks_are_kept_with_the_run(tmp_path: Path) -> None:
    folder = ShelfFolder(tmp_path)
    label = ShelfLabel(marks=(RunMark(7, "여기서 바꿈"),))
    folder.write_label("a", label)
    assert folder.label("a") == label
