"""Views: what a page shows as a small file, which opens the lab just so."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.session.run import RunStatus
from app.state.moment import MomentState
from app.window.main_window import MainWindow
from nncore import RunFileError, TrainingConfig
from tests.app.dropping import drop


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is saved to: its name is typed without the ending."""
    path = tmp_path / "homework.toml"
    typed = str(path.with_suffix(""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (typed, ""))
    return path


def save(window: MainWindow) -> None:
    window.findChild(QAction, "actionSaveView").trigger()


def test_a_view_has_only_what_differs_from_the_first_start(window: MainWindow, path: Path) -> None:
    window.show_page("loss")
    window.page.update_state(temperature=2.5, index=7)
    window.session.set_config(replace(window.session.config, hidden_sizes=(20, 10)))
    save(window)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert table == {
        "title": "Loss",
        "minutes": 1,
        "steps": [
            {
                "page": "loss",
                "from_defaults": True,
                "resets": True,
                "config": {"hidden_sizes": [20, 10]},
                "state": {"temperature": 2.5, "index": 7},
            }
        ],
    }


@pytest.mark.thorough
def test_a_view_opens_the_lab_just_so_and_no_lesson(window: MainWindow, path: Path) -> None:
    window.show_page("gradient")
    page = window.page
    page.update_state(tab="derivative", derivative=replace(page.state.derivative, point=2.0))
    shown = page.state
    save(window)
    page.update_state(tab="field", derivative=replace(page.state.derivative, formula="x**3"))
    window.session.set_config(replace(window.session.config, learning_rate=0.5))
    window.show_page("descent")
    assert drop(window, QUrl.fromLocalFile(str(path)))
    assert window.page.key == "gradient"
    assert window.page.state == shown
    assert window.session.config == TrainingConfig()
    assert not window.lessons.is_under_way
    assert window.lessons.bar.isHidden()
    assert rebuild_window(window).page.state == shown


@pytest.mark.parametrize("option", [["--scene"], []])
def test_the_command_line_opens_a_view(
    open_window: Callable[..., MainWindow], tmp_path: Path, option: list[str]
) -> None:
    path = tmp_path / "homework.toml"
    path.write_text(
        'title = "Homework"\nminutes = 1\n[[steps]]\npage = "miniBatch"\nfrom_defaults = true\n'
        'config = {batch_size = 32}\nstate = {tab = "noise"}\n'
    )
    window = open_window(*option, str(path))
    assert (window.page.key, window.page.state.tab) == ("miniBatch", "noise")
    assert window.session.run.record.config == replace(TrainingConfig(), batch_size=32)


@pytest.mark.thorough
def test_a_view_of_a_trained_network_trains_it_again_and_looks_at_its_moment(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    small = TrainingConfig(hidden_sizes=(8,), train_size=500, iterations=1000)
    session.set_config(small)
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        session.train_to(7)
    assert session.run.iteration == 7
    losses = session.run.record.history.losses.tolist()
    window.show_page("network")
    window.lab.moment.set(MomentState(4))
    save(window)
    session.set_config(replace(small, seed=1, hidden_sizes=(9,)))
    session.reset()
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        assert drop(window, QUrl.fromLocalFile(str(path)))
    assert window.page.key == "network"
    assert session.run.record.history.losses.tolist() == losses
    assert window.lab.moment.value == MomentState(4)
    session.reset()
    assert session.run.iteration == 0  # a hand's reset is one


def test_a_view_of_a_run_whose_rate_was_changed_changes_it_at_the_same_steps(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    small = TrainingConfig(hidden_sizes=(8,), train_size=500, iterations=1000)
    session.set_config(small)
    for rate, iteration in ((0.1, 3), (0.5, 5), (0.2, 8)):
        session.set_config(replace(small, learning_rate=rate))
        with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
            session.train_to(iteration)
    session.set_config(replace(small, learning_rate=0.7))  # of the step that comes next
    losses = session.run.record.history.losses.tolist()
    save(window)
    table = tomllib.loads(path.read_text(encoding="utf-8"))["steps"][0]
    assert table["rates"] == [[3, 0.5], [5, 0.2], [8, 0.7]]
    assert "learning_rate" not in table["config"]
    session.begin(replace(small, seed=1, learning_rate=0.01))
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        assert drop(window, QUrl.fromLocalFile(str(path)))
    assert session.run.record.history.losses.tolist() == losses
    assert session.config == replace(small, learning_rate=0.7)
    run = session.run
    assert drop(window, QUrl.fromLocalFile(str(path)))
    assert session.run is run  # it is there
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        session.train_to(9)
    rates = [0.1] * 3 + [0.5] * 2 + [0.2] * 3 + [0.7]
    assert session.run.record.history.learning_rates.tolist() == rates


def test_a_rate_that_is_set_by_hand_ends_those_of_a_view(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.set_config(TrainingConfig(hidden_sizes=(8,), train_size=500))
    session.plan_rates({1: 0.5, 3: 0.7})
    session.step()
    session.step()
    qtbot.waitUntil(lambda: session.run.iteration == 2)
    session.set_config(replace(session.config, learning_rate=0.3))
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        session.train_to(4)
    assert session.run.record.history.learning_rates.tolist() == [0.1, 0.5, 0.3, 0.3]


def test_a_view_of_the_run_that_is_there_only_takes_back_what_was_written_into_the_form(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    small = TrainingConfig(hidden_sizes=(8,), train_size=500)
    session.set_config(small)
    with qtbot.waitSignal(session.status_changed, check_params_cb=_is_paused, timeout=20_000):
        session.train_to(3)
    save(window)
    run = session.run
    session.set_config(replace(small, seed=1))
    assert drop(window, QUrl.fromLocalFile(str(path)))
    assert (session.run, session.run.iteration, session.config) == (run, 3, small)


def test_a_view_of_a_trained_network_waits_for_its_data(
    open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "homework.toml"
    path.write_text(
        'title = "Homework"\nminutes = 1\n[[steps]]\npage = "network"\nfrom_defaults = true\n'
        "trained = 3\nconfig = {hidden_sizes = [8]}\n"
    )
    window = open_window("--scene", str(path))
    qtbot.waitUntil(lambda: window.session.status is RunStatus.PAUSED, timeout=20_000)
    assert window.session.run.iteration == 3


def _is_paused(status: RunStatus) -> bool:
    return status is RunStatus.PAUSED


def test_a_view_of_an_untrained_network_begins_a_run_and_one_of_the_run_that_is_there_does_not(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    save(window)
    session = window.session
    with qtbot.waitSignal(session.evaluated, timeout=20_000):
        window.transport.action_run.trigger()
    assert drop(window, QUrl.fromLocalFile(str(path)))
    assert session.run.iteration == 0
    session.set_config(replace(session.config, iterations=5))
    with qtbot.waitSignal(session.run_ended, timeout=20_000):
        window.transport.action_run.trigger()
    save(window)
    run = session.run
    assert drop(window, QUrl.fromLocalFile(str(path)))
    assert session.run is run


def test_a_folder_that_cannot_be_written_to_is_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = str(tmp_path / "none" / "view.toml")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (nowhere, ""))
    errors: list[Exception] = []
    window.lab.error_raised.connect(errors.append)
    save(window)
    assert isinstance(errors[0], RunFileError)
    window.errors.box.close()
