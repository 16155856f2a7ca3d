"""The table of runs under a user's hand: keys, typing, colors, deleting, while runs go on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.pages.runs.parts.shelf_part import ShelfPart
from app.pages.runs.views.runs_model import KEYS, RunsModel
from app.session.shelf import Shelf
from app.window.main_window import MainWindow
from nncore import Evaluation, Step
from tests.app.drawn import series
from tests.app.pages.runs.shelves import put, record, shelved

NAME, BEST = KEYS.index("name"), KEYS.index("best")


def names(part: ShelfPart) -> list[str]:
    model = part.table.runs
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def press(part: ShelfPart, qtbot: QtBot, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(part.table, key, modifier)


def edit(part: ShelfPart) -> QLineEdit:
    (editor,) = part.table.viewport().findChildren(QLineEdit)
    return editor


def test_the_table_has_a_row_for_every_run(part: ShelfPart, keys: list[str]) -> None:
    assert part.table.runs.keys == keys
    assert names(part) == ["Run 1", "Run 2", "Run 3"]


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_run_is_renamed_in_its_place(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot, key: Qt.Key
) -> None:
    part.table.selectRow(1)
    press(part, qtbot, key)
    qtbot.keyClicks(edit(part), "larger rate")
    qtbot.keyClick(edit(part), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shelf.get(keys[1]).label.name == "larger rate")
    assert names(part)[1] == "larger rate"


def test_a_chosen_run_stays_selected_under_a_hand_that_holds_ctrl(
    part: ShelfPart, keys: list[str], qtbot: QtBot
) -> None:
    qtbot.keyPress(part.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        part.table.selectRow(1)
        assert [run.key for run in part.selected()] == [keys[1]]
    qtbot.keyRelease(part.table, Qt.Key.Key_Control)


def test_what_is_being_typed_stays_while_the_run_goes_on(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    part.sort_by("best")
    assert part.table.runs.keys == [keys[0], keys[2], keys[1]]
    part.table.selectRow(0)
    press(part, qtbot, Qt.Key.Key_F2)
    editor = edit(part)
    qtbot.keyClicks(editor, "now the b")
    history = shelf.get(keys[0]).record.history
    history.append(Step(3, 0.1, 0.1, (), 1))
    history.append_evaluation(Evaluation(3, 1.0, 0.9, 0.99))
    put(shelf, shelved(9, record([1.0], {1: 0.1})))
    part.show_state()
    assert part.table.runs.keys[-1] == keys[0]  # it is the best now, and the last row
    assert edit(part) is editor
    assert editor.text() == "now the b"
    qtbot.keyClicks(editor, "est")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shelf.get(keys[0]).label.name == "now the best")
    assert part.table.selected_keys() == [keys[0]]


def test_space_hides_and_shows_the_selected_runs(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    part.table.selectRow(1)
    press(part, qtbot, Qt.Key.Key_Space)
    assert [shelf.get(key).label.hidden for key in keys] == [False, True, False]
    names = part.curves.overlay.names
    assert {name.key for name, _ in names.places()} == {keys[0], keys[2]}
    press(part, qtbot, Qt.Key.Key_Space)
    assert not shelf.get(keys[1]).label.hidden


def test_the_check_before_the_name_hides_and_shows_a_run(
    part: ShelfPart, shelf: Shelf, keys: list[str]
) -> None:
    model = part.table.runs
    check, role = model.index(2, NAME), Qt.ItemDataRole.CheckStateRole
    assert Qt.CheckState(check.data(role)) is Qt.CheckState.Checked
    model.setData(check, Qt.CheckState.Unchecked.value, role)
    assert shelf.get(keys[2]).label.hidden
    assert Qt.CheckState(check.data(role)) is Qt.CheckState.Unchecked


def test_a_digit_colors_the_selected_runs_and_0_gives_their_colors_back(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    palette = part.theme.colors.runs
    part.table.selectRow(0)
    press(part, qtbot, Qt.Key.Key_5)
    assert part.table.runs.colors[keys[0]] == palette[4]
    assert series(part.curves.overlay.plot, "Run 1").opts["pen"].color().name() == palette[4]
    press(part, qtbot, Qt.Key.Key_0)
    assert part.table.runs.colors[keys[0]] == palette[0]


def test_a_run_has_the_color_of_its_curve_also_where_it_is_selected(
    part: ShelfPart, keys: list[str]
) -> None:
    table = part.table
    table.selectRow(0)
    image = table.viewport().grab(table.visualRect(table.model().index(0, NAME))).toImage()
    pixels = [
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    ]
    theme = part.theme.colors
    assert pixels.count(theme.runs[0]) == 12 * 12
    assert pixels.count(theme.surface) >= 4 * 13  # around it, on the ground of the selection


def test_deleted_runs_come_back_with_ctrl_z(
    part: ShelfPart, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    part.table.selectRow(1)
    press(part, qtbot, Qt.Key.Key_Delete)
    assert part.table.runs.keys == [keys[0], keys[2]]
    press(part, qtbot, Qt.Key.Key_Z, control=True)
    assert part.table.runs.keys == keys


def test_a_title_sorts_and_turns_and_the_order_stays_in_the_state(
    part: ShelfPart, keys: list[str]
) -> None:
    part.table.header.sectionClicked.emit(BEST)
    part.table.header.sectionClicked.emit(BEST)
    assert part.table.runs.keys == [keys[1], keys[2], keys[0]]
    assert (part.state.sort, part.state.descending) == ("best", True)


def test_the_model_of_the_table_keeps_the_rules_of_models(
    part: ShelfPart, shelf: Shelf, keys: list[str]
) -> None:
    model = part.table.runs
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    part.sort_by("best")
    part.model.update(filter="Run 2")
    part.model.update(filter="")
    shelf.delete(keys[:2])
    shelf.undo_delete()
    assert part.table.runs.keys == [keys[0], keys[2], keys[1]]


def test_the_selection_stays_with_its_runs(part: ShelfPart, keys: list[str]) -> None:
    part.table.selectRow(1)
    part.sort_by("name")
    part.sort_by("name")
    assert part.table.runs.keys == keys[::-1]
    assert part.table.selected_keys() == [keys[1]]


def test_nothing_is_told_of_rows_that_did_not_change(
    part: ShelfPart, shelf: Shelf, keys: list[str]
) -> None:
    told: list[tuple[int, str]] = []
    model: RunsModel = part.table.runs
    model.dataChanged.connect(lambda a, _: told.append((a.row(), KEYS[a.column()])))
    part.show_state()
    assert told == []
    shelf.get(keys[1]).record.history.append(Step(3, 0.1, 0.1, (), 1))
    part.show_state()
    assert told == [(1, "iteration"), (1, "seconds"), (1, "passes"), (1, "curve")]


def test_where_there_is_no_room_columns_give_way_but_never_the_name_and_what_differs(
    part: ShelfPart, keys: list[str], window: MainWindow
) -> None:
    table = part.table

    def shown() -> list[str]:
        return [key for i, key in enumerate(KEYS) if not table.isColumnHidden(i)]

    assert set(KEYS) - set(shown()) <= {"note", "data", "passes"}
    table.setFixedWidth(560)
    assert {"name", "differs", "iteration", "best", "began"} <= set(shown())
    assert "passes" not in shown()
    assert sum(table.columnWidth(KEYS.index(key)) for key in shown()) <= table.viewport().width()


def test_the_menu_has_what_can_be_done_now(part: ShelfPart, keys: list[str]) -> None:
    enabled = {each.text(): each.isEnabled() for each in part.menu().actions() if each.text()}
    assert not enabled["Rename"]
    assert enabled["Sort by"]
    part.table.selectRow(0)
    part.menu().actions()[3].menu().actions()[2].trigger()
    assert part.shelf.get(keys[0]).label.color == 2
