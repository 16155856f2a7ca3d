"""What the catalog has is offered where it belongs: a new optimizer on two pages, untouched."""

from collections.abc import Callable, Collection, Mapping

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from app.catalog.dtypes import DTYPE_CATALOG
from app.catalog.entry import Dash
from app.catalog.optimizer_entry import Constant, OptimizerEntry, Quantity, Rate
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.formula_text import bracketed
from app.translation import name_of
from app.window.main_window import MainWindow
from nncore import ACTIVATIONS, LOSSES, OPTIMIZERS, SCHEDULES, SURFACES
from nncore.batches import SAMPLINGS
from nncore.config import GRADIENT_METHODS
from nncore.descent import SURFACE_GRADIENTS
from nncore.optimizer import UNIT_INTERVAL, Optimizer
from nncore.validation import check_unit_interval

OpenLab = Callable[..., MainWindow]


class Signed(Optimizer):
    """Steps of one length, along the signs of a running mean of gradients."""

    key = "signed"
    state_names = ("mean",)
    constants = {"keep": UNIT_INTERVAL}

    def __init__(self, lr: float = 0.01, keep: float = 0.25) -> None:
        super().__init__(lr)
        self.keep = check_unit_interval("keep", keep)

    def _move(self, param, grad, state):
        state["mean"] *= self.keep
        state["mean"] += (1 - self.keep) * grad
        param -= self.lr * np.sign(state["mean"])


SIGNED = OptimizerEntry(
    name="Signed descent",
    explanation="Steps of one length.",
    light="#000000",
    dark="#ffffff",
    dash=Dash.DASH,
    symbol="x",
    rule="x ← x − η sign(m)",
    direction=lambda n: bracketed(float(np.sign(n.state["mean"]))),
    rate=Rate(of_width=0.01),
    constants={"keep": Constant("Share kept", "How much of the mean is kept.", "")},
    quantities=(Quantity("mean", "m", "mean of gradients", lambda c: f"m ← {c['keep']:g} m + …"),),
)


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An optimizer more: one class in the engine, one entry in the window."""
    monkeypatch.setitem(OPTIMIZERS, "signed", Signed)
    monkeypatch.setitem(OPTIMIZER_CATALOG, "signed", SIGNED)


def offered(window: MainWindow, combo: str) -> set[str]:
    box = window.findChild(QComboBox, combo)
    return {box.itemData(row) for row in range(box.count())}


@pytest.mark.parametrize(
    ("page", "combos"),
    [
        (
            "training",
            {
                "activationCombo": ACTIVATIONS,
                "lossCombo": LOSSES,
                "optimizerCombo": OPTIMIZERS,
                "gradientMethodCombo": GRADIENT_METHODS,
                "samplingCombo": SAMPLINGS,
                "scheduleCombo": SCHEDULES,
            },
        ),
        (
            "descent",
            {
                "surfaceCombo": {*SURFACES, "random", "formula"},
                "descentGradientCombo": SURFACE_GRADIENTS,
            },
        ),
    ],
)
def test_each_key_of_the_registries_is_offered_with_its_explanation(
    open_window: OpenLab, page: str, combos: Mapping[str, Collection[str]]
) -> None:
    window = open_window("--page", page)
    for combo, keys in combos.items():
        assert offered(window, combo) == set(keys), f"{combo} of the page {page}"
        box = window.findChild(QComboBox, combo)
        for row in range(box.count()):
            if box.itemData(row) != "formula":
                assert box.itemData(row, Qt.ItemDataRole.ToolTipRole).endswith((".", "?"))


def test_each_precision_is_offered_for_the_curves_of_error(open_window: OpenLab) -> None:
    window = open_window("--page", "gradient")
    for dtype in DTYPE_CATALOG:
        assert window.findChild(QCheckBox, f"central_{dtype}Box") is not None


def test_a_new_optimizer_is_trained_with_and_no_file_was_changed_for_it(
    signed: None, open_window: OpenLab
) -> None:
    window = open_window("--page", "training")
    box = window.findChild(QComboBox, "optimizerCombo")
    assert box.itemText(box.findData("signed")) == "Signed descent"
    box.setCurrentIndex(box.findData("signed"))
    assert window.session.run.record.config.optimizer == "signed"


def test_a_new_optimizer_races_and_is_explained_and_no_file_was_changed_for_it(
    signed: None, open_window: OpenLab, qtbot: QtBot
) -> None:
    window = open_window("--page", "descent")
    table = window.findChild(QTableWidget, "descentOptimizers")
    row = list(OPTIMIZERS).index("signed")
    table.item(row, 0).setCheckState(Qt.CheckState.Checked)
    table.setCurrentCell(row, 0)
    page = window.page
    page.player.seek(2)
    qtbot.waitUntil(lambda: table.item(row, 3).text() == "step 2")
    assert table.item(row, 0).text() == "Signed descent"
    spin = window.findChild(QDoubleSpinBox, "keepSpin")
    assert spin.isVisible()
    assert (spin.value(), spin.minimum()) == (0.25, 0.0)
    assert spin.toolTip() == "How much of the mean is kept."
    words = [label.text() for label in page.inspector.findChildren(QLabel)]
    assert "Signed descent, step 3" in words
    close = [text.replace("&nbsp;", "").replace("\u200a", "") for text in words]  # as room allows
    assert any("m←0.25m+…" in text for text in close)


def test_an_optimizer_without_an_entry_does_not_keep_the_window_from_opening(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenLab
) -> None:
    monkeypatch.setitem(OPTIMIZERS, "signed", Signed)
    window = open_window("--page", "descent")
    assert window.findChild(QTableWidget, "descentOptimizers").rowCount() == len(OPTIMIZER_CATALOG)


class Shouting(QTranslator):
    """A language of capital letters."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if context == "Optimizers" else ""


def test_names_are_in_the_language_of_the_moment_they_are_asked_for() -> None:
    momentum = OPTIMIZER_CATALOG["momentum"]
    assert name_of(momentum) == "Momentum"
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert name_of(momentum) == "MOMENTUM"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert name_of(momentum) == "Momentum"
