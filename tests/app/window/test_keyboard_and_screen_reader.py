"""Every page without a mouse, and without eyes."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSpinBox,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.widgets.dialog import Dialog
from app.widgets.image_grid import ImageGrid
from app.widgets.plots import Plot
from app.widgets.readout import Readout
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow
from app.window.text_dialog import TextDialog
from tests.app.color_vision import contrast
from tests.app.fronts import lay_out
from tests.app.seen import seen
from tests.in_turn import in_turn

EDGE, CORNER = 4, 8  # pixels: of a frame, and where an edge is round
MOST_TABS = 60  # more presses of Tab than any page has fields
KEYS = [entry.key for entry in PAGES]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def focusable(window: MainWindow) -> list[QWidget]:
    """What can have the focus now, itself and not for another."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
    ]


def press_tab_until(window: MainWindow, qtbot: QtBot, wanted: QWidget) -> bool:
    for _ in range(MOST_TABS):
        if QApplication.focusWidget() is wanted:
            return True
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    return False


@pytest.mark.thorough
def test_everything_that_can_have_the_focus_has_a_name(window: MainWindow) -> None:
    for key in KEYS:
        window.show_page(key)
        tabs = window.page.findChild(Tabs)
        for row in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(row)
            nameless = [
                f"{type(widget).__name__} {widget.objectName()}"
                for widget in focusable(window)
                if not name_of(widget)
            ]
            assert not nameless, f"{key}, tab {row}"


@pytest.mark.thorough
def test_tab_leaves_every_table_and_no_scroll_area_takes_it(window: MainWindow) -> None:
    for key in KEYS:
        window.show_page(key)
        page = window.page
        assert not any(table.tabKeyNavigation() for table in page.findChildren(QTableView)), key
        areas = [area for area in page.findChildren(QScrollArea) if area.widget() is not None]
        assert all(area.focusPolicy() == Qt.FocusPolicy.NoFocus for area in areas), key


@pytest.mark.thorough
def test_tab_comes_to_run_step_and_reset(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.navigation.setFocus()
    bar = window.findChild(QToolBar, "transport")
    names = "actionStep", "actionReset"
    buttons = [bar.widgetForAction(window.command_actions[name]) for name in names]
    for button in (window.findChild(QWidget, "runButton"), *buttons):
        assert press_tab_until(window, qtbot, button), button


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("page", "tab", "names"),
    [
        ("gradient", "derivative", ["formulaCombo", "functionEdit", "pointSpin", "hSlider"]),
        ("gradient", "field", ["fieldSurfaceCombo", "fieldFormulaEdit", "fieldXSpin"]),
        ("network", "map", ["mapLayerCombo", "mapClassCombo"]),
        ("loss", "code", ["codedLossCombo", "lossLinePlayButton"]),
    ],
)
def test_tab_goes_down_the_fields_as_they_are_seen(
    window: MainWindow, qtbot: QtBot, page: str, tab: str, names: list[str]
) -> None:
    window.show_page(page)
    window.page.update_state(tab=tab)
    window.activateWindow()
    fields = [window.page.findChild(QWidget, name) for name in names]
    fields[0].setFocus()
    for field in fields[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("mode", "names"),
    [
        ("curve", ["descentPresetCombo", "surfaceCombo", "expressionEdit"]),
        ("points", ["lineBatchSpin", "startWSpin", "startBSpin", "descentLearningRateSpin"]),
        ("valley", ["descentPresetCombo", "surfaceCombo", "probesSpin"]),
    ],
)
def test_tab_goes_down_what_another_mode_has_made_anew(
    window: MainWindow, qtbot: QtBot, mode: str, names: list[str]
) -> None:
    window.show_page("descent")
    window.page.update_state(mode=mode)
    lay_out()
    window.activateWindow()
    seen(window.page, names[0]).setFocus()
    for name in names[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget().objectName() == name
    for name in reversed(names[:-1]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget().objectName() == name


def test_the_focus_of_what_goes_comes_to_what_stands_behind_it(window: MainWindow) -> None:
    window.activateWindow()
    going, behind = (window.findChild(QWidget, n) for n in ("activationCombo", "lossCombo"))
    going.setFocus()
    going.hide()
    assert QApplication.focusWidget() is behind
    behind.setDisabled(True)
    assert QApplication.focusWidget().objectName() == "gradientMethodCombo"


def test_tab_comes_back_to_where_it_began_and_passes_everything(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.navigation.setFocus()
    passed = {window.navigation}
    for _ in range(MOST_TABS):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.navigation:
            break
        passed.add(QApplication.focusWidget())
    assert QApplication.focusWidget() is window.navigation
    tabs = [each for each in focusable(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {each for each in tabs if each.isEnabled()} == passed


@in_turn(("page", "name"), [("descent", "contourView"), ("training", "lossPlot")])
def test_alt_with_an_arrow_moves_the_cursor_of_a_plot_also_beside_code(
    window: MainWindow, qtbot: QtBot, page: str, name: str
) -> None:
    window.show_page(page)
    window.activateWindow()
    found = window.page.findChild(QWidget, name)
    plot = found if isinstance(found, Plot) else found.findChild(Plot)
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert plot.cursor.place is not None


@pytest.mark.thorough
@in_turn("kind", [Plot, ImageGrid, QListWidget, QToolButton, QComboBox, QSpinBox])
def test_what_tab_moves_to_is_framed(window: MainWindow, qtbot: QtBot, kind: type[QWidget]) -> None:
    window.activateWindow()
    field = window.findChild(QWidget, "learningRateSpin")
    field.setFocus()
    for _ in range(MOST_TABS):
        if isinstance(QApplication.focusWidget(), kind):
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(window.focus_ring.widget, kind)
    field.setFocus()
    assert window.focus_ring.widget is None


@in_turn("mode", ["light", "dark"])
def test_the_frame_is_seen_on_whatever_color_it_lies(window: MainWindow, mode: str) -> None:
    window.set_theme(mode)
    for name in ("runButton", "optimizerCombo", "hiddenSizesEdit", "trainingProgress"):
        widget = window.findChild(QWidget, name)
        before = grab_of(window, widget)
        window.focus_ring.show_at(widget)
        after = grab_of(window, widget)
        seen = [
            max(contrast(before.pixelColor(x, y), after.pixelColor(x, y)) for y in range(EDGE))
            for x in range(CORNER, before.width() - CORNER)
        ]
        assert min(seen) >= 3, name


def grab_of(window: MainWindow, widget: QWidget) -> QImage:
    """Picture of the window where a widget is."""
    return window.grab(QRect(widget.mapTo(window, QPoint()), widget.size())).toImage()


def test_what_tab_moves_to_in_a_dialog_is_framed(window: MainWindow, qtbot: QtBot) -> None:
    window.command_actions["actionGlossary"].trigger()
    dialog = window.findChild(Dialog, "glossaryDialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focus_ring.widget is QApplication.focusWidget() is not None
    dialog.close()


def test_what_is_clicked_is_not_framed(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    grid = window.page.findChild(ImageGrid)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton)
    assert window.focus_ring.widget is None


def test_the_frame_stays_while_a_dialog_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    plot = window.page.loss_view.plot
    plot.setFocus()
    window.focus_ring.show_at(plot)
    window.command_actions["actionHelp"].trigger()
    box = next(box for box in window.findChildren(TextDialog) if box.isVisible())
    qtbot.waitUntil(box.isActiveWindow)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is plot)
    assert window.focus_ring.widget is plot


def test_the_frame_stays_while_a_cell_is_written(window: MainWindow) -> None:
    window.activateWindow()
    table = QTableWidget(1, 1, window.page)
    table.setItem(0, 0, QTableWidgetItem("before"))
    table.show()
    table.setFocus()
    window.focus_ring.show_at(table)
    table.editItem(table.item(0, 0))
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert window.focus_ring.widget is table
    window.navigation.setFocus()
    assert window.focus_ring.widget is None


def test_the_focus_is_seen_where_it_goes_when_a_framed_button_can_no_more(
    window: MainWindow,
) -> None:
    window.activateWindow()
    button = window.transport.findChild(QToolButton, "stepButton")
    button.setFocus()
    window.focus_ring.show_at(button)
    window.command_actions["actionStep"].setEnabled(False)
    assert QApplication.focusWidget() is not button
    assert window.focus_ring.widget is QApplication.focusWidget()


@pytest.mark.thorough
def test_what_gets_the_focus_because_a_page_has_gone_is_not_framed(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.findChild(QWidget, "learningRateSpin").setFocus()
    for key in KEYS:
        window.show_page(key)
        assert window.focus_ring.widget is None


def test_the_frame_comes_again_after_its_widget_has_gone(window: MainWindow) -> None:
    extra = QWidget(window)
    window.focus_ring.show_at(extra)
    assert window.focus_ring.widget is extra
    shiboken6.delete(extra)
    assert window.focus_ring.widget is None
    window.focus_ring.show_at(window.navigation)
    assert window.focus_ring.widget is window.navigation


@pytest.mark.thorough
def test_a_number_that_matters_is_told_with_its_word(window: MainWindow) -> None:
    readout = window.page.findChild(Readout)
    readout.show_text("92.2 %")
    assert "test accuracy: 92.2 %" in [name_of(each) for each in readout.findChildren(QLabel)]


def test_the_formula_is_told_with_its_numbers(window: MainWindow) -> None:
    window.show_page("loss")
    told = name_of(window.page.formula)
    assert window.page.readouts.findChildren(QLabel)[0].text() in told


def test_a_plot_is_told_by_its_name_where_the_pointer_is(window: MainWindow) -> None:
    plot = window.page.loss_view.plot
    inside = plot.childAt(QPoint(plot.width() // 2, plot.height() // 2))
    assert name_of(inside) == "Loss against iteration"


def test_the_step_is_told_with_its_numbers(window: MainWindow) -> None:
    window.show_page("descent")
    text = window.page.inspector.text
    window.page.inspector.update_accessible_text()
    told = QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Description)
    assert told.startswith("SGD, step 1: x ← −7 − 0.95 · (−0.7) = −6.335; y ← 2 − 0.95 · 4 = ")
    assert "<" not in told


@pytest.mark.thorough
def test_every_button_has_a_name(window: MainWindow) -> None:
    for key in KEYS:
        window.show_page(key)
        nameless = [b for b in window.page.findChildren(QToolButton) if not name_of(b)]
        assert not nameless, (key, nameless)
