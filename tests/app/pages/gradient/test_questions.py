"""Questions of the Gradient page: the article's printed entries, and the best h."""

from collections.abc import Callable

import numpy as np
import pytest

from app.pages.gradient.views.matrix_view import MatrixView
from app.widgets.curtain import Curtain
from app.window.main_window import MainWindow
from tests.app.questions.asked import outcome, say, view

PRINTED = 0.58963601, 0.12288654, -0.71252255  # the second row of dW, in the article


@pytest.fixture
def asking(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--page", "gradient")


def n_known(matrix: MatrixView) -> int:
    """How many entries of dW are shown."""
    _, *rows = matrix.table_rows()
    return sum(entry != "" for _, *entries in rows for entry in entries)


def test_the_next_entry_is_the_one_that_the_article_prints(asking: MainWindow) -> None:
    page = asking.page
    page.model.part("simple_net").update(entries=5)
    page.predict("entry")
    assert view(asking).text.text().startswith("x[1] = 0.9, y[2] = 0.21, t[2] = 1.")
    say(asking, 0.5)
    assert f"it is −{-PRINTED[2]:.3f}: {0.5 - PRINTED[2]:.3f} away" in outcome(asking)
    assert page.state.simple_net.entries == 6


def test_the_exact_gradient_shows_no_more_than_is_known_meanwhile(asking: MainWindow) -> None:
    page = asking.page
    exact = page.parts["simple_net"].exact_view
    assert n_known(exact) == 6
    page.model.part("simple_net").update(entries=2)
    page.predict("entry")
    assert n_known(exact) == 2
    say(asking, 0.5)
    assert n_known(exact) == 6


def test_where_all_are_known_none_can_be_predicted(asking: MainWindow) -> None:
    asking.page.model.part("simple_net").update(entries=6)
    asking.page.predict("entry")
    assert asking.asking.bar.refusal.text().startswith("All six entries are known")
    assert asking.transport.action_run.isEnabled()


@pytest.mark.thorough
def test_the_best_h_is_the_cube_root_of_rounding(asking: MainWindow) -> None:
    asking.page.predict("best_h")
    assert asking.page.state.tab == "laboratory"
    laboratory = asking.page.parts["laboratory"]
    covered = laboratory.error_plot, laboratory.readouts
    assert all(widget.findChild(Curtain).isVisible() for widget in covered)
    say(asking, -2)
    assert not any(widget.findChild(Curtain) for widget in covered)
    found = float(outcome(asking).partition("it is −")[2].split(":")[0])
    assert found == pytest.approx(-np.log10(np.cbrt(np.finfo(float).eps)), abs=0.7)
    asking.asking.bar.another_button.click()
    say(asking, -2)  # the forward difference: the square root
    found = float(outcome(asking).partition("it is −")[2].split(":")[0])
    assert found == pytest.approx(-np.log10(np.sqrt(np.finfo(float).eps)), abs=0.7)
