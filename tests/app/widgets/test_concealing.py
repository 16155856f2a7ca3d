"""Concealing: what is concealed stays hidden, and comes back only where its owner wants it."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.concealing import conceal, reveal


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    parent = QWidget()
    qtbot.addWidget(parent)
    label = QLabel("there", parent)
    QVBoxLayout(parent).addWidget(label)
    parent.show()
    label.owner = parent  # kept alive with it
    return label


def test_what_is_concealed_is_hidden_until_it_is_revealed(label: QLabel) -> None:
    conceal(label)
    conceal(label)
    assert not label.isVisible()
    reveal(label)
    assert label.isVisible()


@pytest.mark.parametrize("shown_first", [True, False])
@pytest.mark.parametrize("said", [[False], [True], [False, True], [True, False]])
def test_what_its_owner_said_last_holds_when_it_is_revealed(
    label: QLabel, shown_first: bool, said: list[bool]
) -> None:
    label.setVisible(shown_first)
    conceal(label)
    for shown in said:
        label.setVisible(shown)
        assert not label.isVisible()
    reveal(label)
    assert label.isVisible() == said[-1]


@pytest.mark.parametrize("shown", [True, False])
def test_what_its_owner_left_alone_is_as_it_was(label: QLabel, shown: bool) -> None:
    label.setVisible(shown)
    conceal(label)
    label.owner.hide()
    label.owner.show()
    assert not label.isVisible()
    reveal(label)
    assert label.isVisible() == shown


def test_before_its_window_is_shown_it_is_concealed_too(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    label = QLabel("there", parent)
    conceal(label)
    parent.show()
    assert not label.isVisible()
    reveal(label)
    assert label.isVisible()
