"""Terms are explained where they stand, and in a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.catalog.losses import LOSS_CATALOG
from app.glossary import GLOSSARY
from app.widgets.readout import Readout
from app.widgets.term_label import TermLabel, TermPopup
from app.window.glossary_dialog import GlossaryDialog
from app.window.main_window import MainWindow
from tests.app.shown_texts import plain, walk
from tests.in_turn import in_turn


@pytest.fixture(autouse=True)
def closed_popups() -> Iterator[None]:
    yield
    for popup in popups():
        popup.close()


def popups() -> list[TermPopup]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, TermPopup) and each.isVisible()
    ]


def label_of(window: MainWindow, term: str) -> TermLabel:
    labels = window.page.findChildren(TermLabel)
    return next(label for label in labels if label.term == term and label.isVisible())


def readout_label(window: MainWindow) -> TermLabel:
    """Label of a term that no field belongs to."""
    readouts = [each for each in window.page.findChildren(Readout) if each.isVisible()]
    labels = (label for each in readouts for label in each.findChildren(TermLabel))
    return next(label for label in labels if label.term)


# The table


@pytest.mark.parametrize("key", GLOSSARY)
def test_a_term_takes_one_to_three_sentences_and_a_section_of_the_book(key: str) -> None:
    term = GLOSSARY[key]
    assert re.fullmatch(r"([3-6](\.\d){0,2})?", term.section)
    assert 1 <= len(re.findall(r"[.](?= [A-ZO−]|$)", term.explanation)) <= 3


def test_every_loss_is_a_term() -> None:
    assert set(LOSS_CATALOG) <= set(GLOSSARY)


def test_names_are_unique() -> None:
    assert len({term.name for term in GLOSSARY.values()}) == len(GLOSSARY)


# In the window


@pytest.mark.thorough
def test_the_pages_explain_their_terms(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    terms = {
        page.key: {label.term for label in page.findChildren(TermLabel)} for page in walk(window)
    }
    assert {"learning_rate", "seed", "initial_scale", "epoch", "overfitting"} <= terms["training"]
    assert {"learning_rate", "lambda_max", "gradient"} <= terms["descent"]
    assert {"cross_entropy", "sum_squared_error", "softmax"} <= terms["loss"]
    assert {"mini_batch", "epoch", "gradient_noise"} <= terms["miniBatch"]
    assert {"h", "central_difference", "gradient_check"} <= terms["gradient"]


def test_a_click_opens_the_explanation_and_escape_closes_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.mouseClick(label_of(window, "learning_rate"), Qt.MouseButton.LeftButton)
    (popup,) = popups()
    assert popup.accessibleName() == "Learning rate, η"
    assert "factor between gradient and step" in popup.accessibleDescription()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert popups() == []
    assert window.focusWidget() is window.page  # as after a click on any other text


def test_enter_opens_the_explanation_where_the_label_has_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    label = readout_label(window)
    assert label.focusPolicy() == Qt.FocusPolicy.TabFocus
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_Return)
    (popup,) = popups()
    assert popup.accessibleName() == "Accuracy"


def test_the_player_has_its_keys_while_a_term_has_the_focus_and_after_its_popup(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.show_page("gradient")
    label = readout_label(window)
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_Return)
    qtbot.keyClick(popups()[0], Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.command_actions["actionStep"].triggered):
        qtbot.keyClick(QApplication.focusWidget() or label, Qt.Key.Key_Right)


def test_tab_passes_labels_of_fields_by(window: MainWindow) -> None:
    with_buddies = [label for label in window.page.findChildren(TermLabel) if label.buddy()]
    assert len(with_buddies) > 10
    assert all(label.focusPolicy() == Qt.FocusPolicy.NoFocus for label in with_buddies)


def test_what_is_this_of_a_field_ends_with_its_term(window: MainWindow) -> None:
    field = window.findChild(QWidget, "seedSpin")
    assert plain(field.whatsThis()).strip().endswith(GLOSSARY["seed"].explanation)


# The list


@in_turn(
    ("wanted", "found"),
    [
        ("curvature", {"λmax and 2/λmax"}),
        ("FORGOTTEN WORD", set()),
        ("hiking map", {"Contour line"}),
        ("", {term.name for term in GLOSSARY.values()}),
    ],
)
def test_the_list_is_searched_by_name_and_explanation(
    window: MainWindow, wanted: str, found: set[str]
) -> None:
    window.command_actions["actionGlossary"].trigger()
    dialog = window.findChild(GlossaryDialog)
    dialog.search.setText(wanted)
    items = [dialog.terms.item(row) for row in range(dialog.terms.count())]
    assert {item.text() for item in items if not item.isHidden()} == found
    if len(found) == 1:
        assert next(iter(found)) in dialog.text.toPlainText()
    dialog.close()


def test_the_longest_explanation_can_be_read_to_its_end(window: MainWindow) -> None:
    window.lab.window.update(scale=2.0)
    window.help.glossary()
    dialog = window.findChild(GlossaryDialog)
    for row in range(dialog.terms.count()):
        dialog.terms.setCurrentRow(row)
        dialog.text.moveCursor(QTextCursor.MoveOperation.End)
        assert dialog.text.viewport().rect().contains(dialog.text.cursorRect().center())
    dialog.close()


def test_many_terms_are_seen_at_once_within_the_height_of_the_window(window: MainWindow) -> None:
    window.command_actions["actionGlossary"].trigger()
    dialog = window.findChild(GlossaryDialog)
    rows = [dialog.terms.visualItemRect(dialog.terms.item(k)) for k in range(dialog.terms.count())]
    seen = [row for row in rows if dialog.terms.viewport().rect().contains(row)]
    assert len(seen) >= 15
    assert dialog.height() <= window.height()
    dialog.close()
