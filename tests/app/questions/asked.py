"""Questions of a page answered as a user does."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from app.questions.question_view import QuestionView
from app.questions.sketch_plot import SketchPlot
from app.widgets.number_spin import NumberSpin
from app.window.main_window import MainWindow


def view(window: MainWindow) -> QuestionView:
    """The question that is asked."""
    asked = window.asking.bar.view
    assert asked is not None
    return asked


def outcome(window: MainWindow) -> str:
    """What is said of the answer."""
    return view(window).outcome.text()


def say(window: MainWindow, number: float) -> None:
    """Answer with a number."""
    view(window).findChild(NumberSpin).setValue(number)
    view(window).answer_button.click()


def choose(window: MainWindow, choice: int) -> None:
    """Answer with one of the choices."""
    view(window).findChildren(QRadioButton)[choice].click()
    view(window).answer_button.click()


def sketch(plot: SketchPlot, *points: tuple[float, float]) -> None:
    """Draw from point to point with the mouse, in the plot's coordinates."""
    places = [_place(plot, *point) for point in points]
    viewport = plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(viewport, place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=places[-1])


def _place(plot: SketchPlot, x: float, y: float) -> QPoint:
    view_box = plot.getViewBox()
    return plot.mapFromScene(view_box.mapViewToScene(QPointF(x, y)))
