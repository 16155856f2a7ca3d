"""What is said while a field holds what cannot be run."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit

from app.window.main_window import MainWindow


def test_no_run_is_said_to_wait_where_there_is_none(open_window: Callable[..., MainWindow]) -> None:
    window = open_window("--page", "gradient")
    window.page.update_state(tab="field")
    assert not window.transport.action_run.isEnabled()
    window.page.part.formula_edit.setText("x +")
    assert window.transport.headline.text() == "Correct the field that is marked ⚠."


def test_run_waits_where_it_is_the_field_that_holds_it_back(window: MainWindow) -> None:
    window.page.findChild(QLineEdit, "hiddenSizesEdit").setText("50, x")
    assert "Run (F5) waits" in window.transport.headline.text()


def test_a_button_that_is_disabled_is_not_to_be_pressed(window: MainWindow) -> None:
    status = window.page.findChild(QLabel, "trainingStatus")
    edit = window.page.findChild(QLineEdit, "hiddenSizesEdit")
    assert status.text() == "Untrained. Press Run (F5)"
    edit.setText("50, x")
    assert not window.transport.action_run.isEnabled()
    assert status.text() == "Untrained"
    edit.setText("50")
    assert status.text() == "Untrained. Press Run (F5)"
