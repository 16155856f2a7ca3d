"""Which terms of a sum over classes are written."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.loss.model.outputs import Outputs
from app.pages.loss.views.formula import LossFormula, written_classes
from app.theme import Theme


def test_the_terms_of_ten_classes_are_all_written() -> None:
    assert written_classes(10, 4) == list(range(10))


@pytest.mark.parametrize(
    ("label", "written"),
    [
        (0, [0, 1, None, 61]),
        (2, [0, 1, 2, None, 61]),
        (30, [0, 1, None, 30, None, 61]),
        (61, [0, 1, None, 61]),
    ],
)
def test_of_many_terms_the_ends_and_the_true_one_are(label: int, written: list[object]) -> None:
    assert written_classes(62, label) == written


SHORT, LONG = Outputs(np.array([5.0, -1.0, -2.0]), 0), Outputs(np.array([9.0, -1.0, -2.0]), 1)


def formula_of(qtbot: QtBot, outputs: Outputs) -> LossFormula:
    formula = LossFormula(Theme("light", 1.0))
    qtbot.addWidget(formula)
    formula.show_outputs(outputs)
    return formula


def test_what_is_below_stays_where_it_is_when_a_line_becomes_shorter(qtbot: QtBot) -> None:
    short, long = formula_of(qtbot, SHORT), formula_of(qtbot, LONG)
    width = next(
        width
        for width in range(200, 1000, 5)
        if short.heightForWidth(width) < long.heightForWidth(width)
    )
    long.show_outputs(SHORT)
    assert long.heightForWidth(width) > short.heightForWidth(width)
