"""Every control says what it is: under the pointer, and when asked by Shift+F1."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QTabBar,
    QToolButton,
    QToolTip,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.page import Page
from app.pages import PAGES
from app.pages.descent.model.racers import first_racer
from app.session.config_fields import CONFIG_FIELDS
from app.state.explanation import whats_this
from app.state.fields import Description, Nested, descriptions
from app.widgets.explaining import folded
from app.widgets.term_label import TermLabel
from app.window.main_window import MainWindow
from nncore.augmentation_pool import N_TRANSFORMS
from tests.app.shown_texts import plain, walk


def controls(window: MainWindow) -> Iterator[QWidget]:
    """What can be seen and operated, itself and not for another."""
    for widget in window.findChildren(QWidget):
        operable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(
            widget, QAbstractButton
        )
        own = widget.focusProxy() is None and not isinstance(widget, Page)
        if widget.isVisible() and operable and own and not _of_qt(widget):
            yield widget


def _of_qt(widget: QWidget) -> bool:
    """Parts that Qt makes itself: corners of tables, arrows of tab bars."""
    return widget.objectName().startswith("qt_tableview") or isinstance(
        widget.parentWidget(), QTabBar
    )


def told(widget: QWidget) -> list[tuple[str, str]]:
    """Tooltip and "What's this?"; of a tab bar those of each tab."""
    if isinstance(widget, QTabBar):
        return [(widget.tabToolTip(i), widget.tabWhatsThis(i)) for i in range(widget.count())]
    return [(widget.toolTip(), widget.whatsThis())]


@pytest.mark.thorough
def test_every_control_has_a_tooltip_and_says_what_it_is(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    silent, asked = set(), set()
    for page in walk(window):
        for widget in controls(window):
            asked.add(widget)
            if not all(tip and answer for tip, answer in told(widget)):
                silent.add(f"{page.key}: {type(widget).__name__} {widget.objectName()}")
    assert sorted(silent) == []
    assert len(asked) > 100, "the pages were not gone through"


@pytest.mark.parametrize(
    "name",
    [
        *("learning_rate", "batch_size", "weight_init_std", "iterations"),
        *("weight_decay", "dropout"),
    ],
)
def test_a_number_s_explanation_has_unit_range_and_both_ends(name: str) -> None:
    description = CONFIG_FIELDS[name]
    text = plain(whats_this(description))
    for part in (description.label, description.tip, description.unit, description.effect):
        assert part
        assert part in text
    assert re.search(r"from [\d.e,−]+ to [\d.e+,]+\.", text)
    assert re.search("(large|few|Larger).*(small|many)", description.effect)


@pytest.mark.parametrize("name", ["augment_shift", "augment_turn", "augment_scale"])
def test_how_many_transforms_a_run_has_is_said(name: str) -> None:
    assert f"a run draws {N_TRANSFORMS:,} " in CONFIG_FIELDS[name].tip


def test_a_choice_explains_what_can_be_chosen() -> None:
    text = html.unescape(whats_this(CONFIG_FIELDS["optimizer"]))
    assert "SGD: Plain descent" in text
    assert "Momentum: A ball that keeps" in text


def test_a_term_is_called_by_its_name_where_a_label_calls_it_otherwise(window: MainWindow) -> None:
    label = next(x for x in window.page.findChildren(TermLabel) if x.text() == "train accuracy")
    assert plain(label.whatsThis()).split()[0] == "Overfitting"
    assert "Seed: " not in whats_this(CONFIG_FIELDS["seed"])
    assert "Mini-batch: A few images" in html.unescape(whats_this(CONFIG_FIELDS["batch_size"]))


def test_shift_f1_explains_the_field_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    field = window.findChild(QWidget, "learningRateSpin")
    field.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    popups = [each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat")]
    assert len(popups) == 1
    QWhatsThis.hideText()


def test_shift_f1_waits_for_a_click_where_no_field_has_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.page.setFocus()
    qtbot.keyClick(window.page, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_no_tooltip_is_wider_than_a_screen(window: MainWindow) -> None:
    window.show_page("descent")
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    long = [tip for tip in tips if len(tip) > 80]
    assert any("λmax" in tip for tip in long)
    assert not [tip for tip in long if max(map(len, tip.split("\n"))) > 80]
    assert folded("learning " * 9 + "rate") == "learning " * 8 + "learning\nrate"
    assert folded("학습률이 너무 " * 7).split("\n")[0] == "학습률이 너무 " * 5 + "학습률이"


def test_a_command_says_under_the_pointer_what_it_does_and_its_keys(window: MainWindow) -> None:
    step = window.findChild(QToolButton, "stepButton")
    assert step.toolTip() == "Step: one step (F10, →, PgDown)"
    window.transport.action_run.trigger()
    assert "F5" in window.findChild(QToolButton, "runButton").toolTip()
    save = window.findChild(QAction, "actionSaveView")
    assert save.toolTip().startswith("Save this view: the page as it is now")


def tip_at(view: QAbstractScrollArea, place: QPoint) -> str:
    """Tooltip that is shown where the pointer rests."""
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""


@pytest.mark.thorough
def test_a_plot_s_tooltip_leaves_its_curves_in_sight(window: MainWindow) -> None:
    plot = window.page.loss_view.plot
    inside = plot.mapFromScene(plot.getViewBox().sceneBoundingRect().center())
    beside = QPoint(4, inside.y())
    assert tip_at(plot, inside) == ""
    assert tip_at(plot, beside) == plot.toolTip() != ""
    QToolTip.hideText()


def described(kind: type) -> Iterator[tuple[str, Description]]:
    """Fields of a state and of its parts that have a tooltip."""
    for name, description in descriptions(kind).items():
        if isinstance(description, Nested):
            yield from described(description.kind)
        elif description.tip:
            yield f"{kind.__name__}.{name}", description


def all_fields(window: MainWindow) -> list[tuple[str, Description]]:
    """The fields of all pages, and of the training run, by name."""
    for entry in PAGES:
        window.show_page(entry.key)
    fields = [f for page in window.made_pages for f in described(type(page.state))]
    fields += [f for key in OPTIMIZER_CATALOG for f in described(type(first_racer(key)))]
    return fields + [(f"TrainingConfig.{name}", each) for name, each in CONFIG_FIELDS.items()]


@pytest.mark.thorough
def test_what_too_much_does_is_said_once(window: MainWindow) -> None:
    """The field says it of itself; its term, which stands below, does not say it again."""
    twice = [
        name
        for name, description in all_fields(window)
        if len(re.findall("too large", whats_this(description), re.IGNORECASE)) > 1
        or len(re.findall("too small", whats_this(description), re.IGNORECASE)) > 1
    ]
    assert twice == []


@pytest.mark.thorough
def test_every_field_says_what_it_does(window: MainWindow) -> None:
    fields = all_fields(window)
    assert len(fields) > 50
    assert [name for name, description in fields if not description.effect] == []
