"""Runs that are worth showing: each sets everything up, and shows what it says."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.pages.training.adviser import evidence_of
from app.pages.training.model.troubles import find_trouble
from app.pages.training.model.vitals import measure_vitals
from app.pages.training.page import RARELY_SET
from app.pages.training.presets import PRESETS
from app.session.run import RunStatus
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.app.asking import ANSWER_MS
from tests.thoroughness import briefly

SHOWS = {  # what a preset is for: the trouble that its run is in
    "article": None,
    "article_w2": None,
    "too_fast": "large_steps",
    "too_slow": "small_steps",
    "overfitting": "overfitting",
    "deep_and_small": "lost_signal",
    "squared_error": "small_steps",  # at the rate that suits cross-entropy
    "numerical": None,
}


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--page", "training")


def choose(window: MainWindow, key: str) -> None:
    combo = window.findChild(QComboBox, "presetCombo")
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_every_preset_says_what_it_shows() -> None:
    assert SHOWS.keys() == PRESETS.keys()


def test_a_preset_begins_a_run_with_all_of_its_settings(window: MainWindow) -> None:
    window.session.config_model.update(batch_size=7, seed=3)
    for key, preset in PRESETS.items():
        choose(window, key)
        assert window.session.config == preset.config
        assert window.session.run.record.config == preset.config
        assert window.session.status is RunStatus.READY


def test_the_combo_names_the_preset_that_is_set_up(window: MainWindow) -> None:
    combo = window.findChild(QComboBox, "presetCombo")
    assert combo.currentData() == "article"
    window.session.config_model.update(learning_rate=0.2)
    assert combo.currentIndex() == -1
    window.session.config_model.update(learning_rate=30.0)
    assert combo.currentData() == "too_fast"


@pytest.mark.thorough
@briefly(
    "key",
    quick=["too_fast"],
    thorough=[key for key in PRESETS if key != "numerical"],
)
def test_a_preset_shows_what_it_is_for(window: MainWindow, qtbot: QtBot, key: str) -> None:
    choose(window, key)
    window.session.config_model.update(iterations=1000)
    with qtbot.waitSignal(window.session.run_ended, timeout=3 * ANSWER_MS):
        window.session.start()
    run, trouble = window.session.run, []

    def judge(trainer: Trainer) -> object:
        return find_trouble(evidence_of(run, measure_vitals(trainer)))

    window.session.request(judge, trouble.append)
    qtbot.waitUntil(lambda: bool(trouble), timeout=ANSWER_MS)
    assert (trouble[0].key if trouble[0] else None) == SHOWS[key]


def test_what_is_rarely_set_is_shown_on_demand_or_once_it_is_set(window: MainWindow) -> None:
    def shown() -> set[str]:
        form = window.page.form
        return {name for name in RARELY_SET if form.editor(name).isVisible()}

    assert shown() == set()
    choose(window, "article_w2")
    assert shown() == {"weight_init_std"}
    window.findChild(QWidget, "moreSettingsBox").click()
    assert shown() == set(RARELY_SET)
    window.session.set_config(TrainingConfig())
    assert shown() == set(RARELY_SET)
    window.findChild(QWidget, "moreSettingsBox").click()
    assert shown() == set()
