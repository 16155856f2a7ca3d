"""The window around the pages."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.pages import PAGES
from app.session.run import RunStatus
from app.theme import SCALES
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow
from app.window.text_dialog import TextDialog
from nncore import DivergedError, TrainingConfig
from tests.threads import running_threads

ANSWER_MS = 30_000


@pytest.mark.reads_mnist
def test_the_first_paint_does_not_wait_for_the_data(qtbot: QtBot) -> None:
    window = build_window(["--fresh"])
    with qtbot.waitExposed(window):
        window.show()
    assert window.session.dataset is None
    assert not window.transport.action_run.isEnabled()
    with qtbot.waitSignal(window.session.loading, timeout=ANSWER_MS):
        pass
    with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
        pass
    assert window.transport.action_run.isEnabled()
    window.close()


@pytest.mark.reads_mnist
def test_closing_while_the_data_load_leaves_no_thread(qtbot: QtBot) -> None:
    window = build_window(["--fresh"])
    window.show()
    assert running_threads()
    window.close()
    assert not running_threads()


@pytest.mark.parametrize(
    "changes",
    [{}, {"hidden_sizes": (1500,)}, {"gradient_method": "numerical", "hidden_sizes": (800,)}],
    ids=["full speed", "a wide network", "a slow gradient"],
)
def test_closing_in_the_middle_of_a_run_takes_under_a_second(
    window: MainWindow, qtbot: QtBot, changes: dict[str, object]
) -> None:
    window.session.set_config(TrainingConfig(**changes))
    window.transport.action_run.trigger()
    if not changes:
        qtbot.waitUntil(lambda: window.session.run.iteration > 10, timeout=ANSWER_MS)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.0
    assert not running_threads()


def test_a_broken_data_folder_is_said_and_the_data_in_use_stay(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dataset = window.session.dataset
    with qtbot.waitSignal(window.session.dataset_failed, timeout=ANSWER_MS):
        window.session.load(tmp_path)
    assert str(tmp_path) in window.errors.box.text()
    assert window.session.dataset is dataset
    window.transport.action_step.trigger()  # behind the dialog everything goes on
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)
    window.errors.box.close()


def test_without_data_the_window_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    window = build_window(["--fresh", "--data", str(tmp_path / "nowhere")])
    with qtbot.waitSignal(window.session.dataset_failed, timeout=ANSWER_MS):
        window.show()
    assert "nowhere" in window.errors.box.text()
    assert "Open data" in window.statusBar().findChildren(QLabel)[-1].text()
    assert not window.transport.action_run.isEnabled()
    window.errors.box.close()
    window.close()


def test_errors_share_one_dialog_with_details_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    window.errors.show_error(DivergedError("loss", iteration=7, learning_rate=1.0, remedy=0.1))
    box = window.errors.box
    window.errors.show_error(RuntimeError("a second one"))
    assert window.errors.box is box
    assert box.textFormat() is Qt.TextFormat.PlainText  # folders may be called <b>
    assert "iteration = 7" in box.detailedText()
    assert "a second one" in box.detailedText()
    copy = next(b for b in box.buttons() if b.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "a second one" in QApplication.clipboard().text()
    assert box.isVisible()
    box.close()
    assert window.errors.box is None


def test_a_failure_in_the_worker_reaches_the_viewer(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError("no room for the gradient")

    monkeypatch.setattr("nncore.training.Trainer.step", fail)
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        window.transport.action_run.trigger()
    assert "no room for the gradient" in window.errors.box.text()
    assert window.session.status is RunStatus.FAILED
    window.errors.box.close()


def test_a_view_s_mistake_does_not_end_the_training(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.error_raised, timeout=ANSWER_MS):
        window.session.request(lambda trainer: 1 / 0, print)
    window.errors.box.close()
    window.transport.action_step.trigger()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)


@pytest.mark.thorough
def test_no_page_needs_more_than_a_projector_has_at_double_the_size(window: MainWindow) -> None:
    window.zoom(SCALES.index(2.0))
    for entry in PAGES:
        window.show_page(entry.key)
        assert window.minimumSizeHint().width() <= 1024, entry.key
        assert window.minimumSizeHint().height() <= 768, entry.key


@pytest.mark.thorough
def test_ctrl_plus_scales_fonts_and_ctrl_0_brings_them_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    size = window.page.font().pointSizeF()
    width = window.navigation.width()  # that gives way to nothing
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.page.font().pointSizeF() > size
    assert window.navigation.width() > width
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.page.font().pointSizeF() == size


@pytest.mark.thorough
def test_no_text_is_smaller_than_eleven_points(window: MainWindow) -> None:
    for label in window.findChildren(QLabel):
        if label.text():
            assert QFontInfo(label.font()).pointSizeF() >= 10.9, label.text()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_the_window_fits_a_projector(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert (window.width(), window.height()) == size


def test_the_theme_changes_in_place(window: MainWindow) -> None:
    window.findChild(QAction, "actionTheme_dark").trigger()
    assert window.palette().window().color().lightness() < 60
    window.findChild(QAction, "actionTheme_light").trigger()
    assert window.palette().window().color().lightness() > 200


def test_pages_open_by_row_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    navigation = window.findChild(QListWidget, "navigation")
    assert navigation.count() == len(PAGES)
    for row, entry in enumerate(PAGES):
        navigation.setCurrentRow(row)
        assert window.page.objectName() == f"{entry.key}Page"
        assert window.page.headline()
        assert window.page.help_text()
        assert [page.key for page in window.made_pages].count(entry.key) == 1
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == PAGES[0].key


@pytest.mark.thorough
def test_a_page_is_made_when_it_is_first_shown(window: MainWindow) -> None:
    assert [page.key for page in window.made_pages] == ["training"]
    window.show_page("loss")
    assert [page.key for page in window.made_pages] == ["training", "loss"]


def test_help_is_about_the_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    box = window.findChild(TextDialog)
    assert "digits" in box.text()
    box.close()


def test_settings_survive_a_restart(qtbot: QtBot) -> None:
    first = build_window(["--page", "training"])
    with qtbot.waitSignal(first.session.run_started, timeout=ANSWER_MS):
        first.show()
    first.resize(1100, 640)  # the offscreen platform's screen is 800 pixels high
    first.session.set_config(TrainingConfig(hidden_sizes=(30, 20), learning_rate=0.02, seed=9))
    first.findChild(QAction, "actionZoomIn").trigger()
    scale = first.page.theme.scale
    first.close()
    second = build_window([])
    assert second.session.config == TrainingConfig(
        hidden_sizes=(30, 20), learning_rate=0.02, seed=9
    )
    assert second.page.key == "training"
    assert second.page.theme.scale == scale
    assert second.height() == first.height() == 640
    second.findChild(QAction, "actionRestoreDefaults").trigger()
    assert second.session.config == TrainingConfig()
    assert second.page.theme.scale == 1.0
    second.close()
    third = build_window([])
    assert third.session.config == TrainingConfig()
    third.close()


def test_full_screen_restored_from_the_last_time_can_be_left(qtbot: QtBot) -> None:
    first = build_window([])
    first.lab.window.update(welcomed=True)  # else Esc would close the welcome first
    first.show()
    first.findChild(QAction, "actionFullScreen").trigger()
    first.close()
    second = build_window([])
    with qtbot.waitExposed(second):
        second.show()
    assert second.isFullScreen()
    assert second.findChild(QAction, "actionFullScreen").isChecked()
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not second.isFullScreen()
    second.close()


@pytest.mark.thorough
def test_a_fresh_start_reads_and_stores_nothing(qtbot: QtBot) -> None:
    stored = build_window([])
    stored.session.set_config(TrainingConfig(seed=9))
    stored.close()
    fresh = build_window(["--fresh"])
    assert fresh.session.config == TrainingConfig()
    fresh.session.set_config(TrainingConfig(seed=3))
    fresh.close()
    again = build_window([])
    assert again.session.config.seed == 9
    again.close()


def test_spoiled_settings_count_as_missing(open_window: Callable[..., MainWindow]) -> None:
    from app.settings import StoredSettings

    settings = StoredSettings()
    for key in ("config", "window"):
        settings.set(key, {"nonsense": [1, None]})
    window = build_window([])
    assert window.session.config == TrainingConfig()
    window.close()


@pytest.mark.thorough
def test_clicking_fast_breaks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    transport = window.transport
    for _ in range(25):
        for action in (transport.action_run, transport.action_step, transport.action_reset):
            action.trigger()
            action.trigger()
        QApplication.processEvents()
    transport.action_reset.trigger()
    transport.action_step.trigger()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)
    assert window.session.status is RunStatus.PAUSED


@pytest.mark.thorough
def test_no_headline_says_to_press_what_is_disabled(window: MainWindow, qtbot: QtBot) -> None:
    def says_run() -> bool:
        return "Run" in window.transport.headline.text()

    seen = set()
    for entry in PAGES:
        window.show_page(entry.key)
        tabs = window.page.findChild(Tabs)
        for row in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(row)
            # A part may have to wait for a copy of the network.
            qtbot.waitUntil(lambda: says_run() <= window.transport.action_run.isEnabled())
            seen.add(says_run())
    assert seen == {True, False}


@pytest.mark.parametrize("opened", ["combo", "menu"])
@pytest.mark.thorough
def test_escape_that_closes_a_popup_does_not_leave_full_screen(
    window: MainWindow, qtbot: QtBot, opened: str
) -> None:
    window.toggle_full_screen()
    if opened == "combo":
        window.findChild(QComboBox, "optimizerCombo").showPopup()
    else:
        menu = window.menuBar().findChild(QMenu)
        menu.popup(window.mapToGlobal(QPoint(20, 20)))
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup.windowHandle(), Qt.Key.Key_Escape)  # where the desktop sends it
    assert QApplication.activePopupWidget() is None
    assert window.isFullScreen()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not window.isFullScreen()


@pytest.mark.thorough
def test_a_scale_that_was_chosen_stays_on_a_wide_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.application.scale_of_screen", lambda: 1.75)

    def started() -> MainWindow:
        window = build_window([])
        with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
            window.show()
        return window

    first = started()
    assert first.lab.theme.scale == 1.75
    first.findChild(QAction, "actionZoomOut").trigger()
    first.close()
    second = started()
    assert second.lab.theme.scale == 1.5
    second.close()
