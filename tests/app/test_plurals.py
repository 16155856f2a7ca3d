"""One of a kind is written in the singular."""

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

import app
from app.player import Player
from tests.translations import catalog

APP = Path(app.__file__).parent
CATALOG = catalog("en")
PLURALS = [
    (context.findtext("name"), message.findtext("source"))
    for context in ElementTree.parse(CATALOG).getroot().findall("context")
    for message in context.findall("message")
]


class AnyPlayer(Player):
    """A player that says how fast it goes."""


def test_a_rate_of_one_step_a_second_is_singular():
    player = AnyPlayer()
    assert player.steps_per_second_text(1.0) == "1 step/s"
    assert player.steps_per_second_text(2.0) == "2 steps/s"
    assert player.steps_per_second_text(0.5) == "0.5 steps/s"
    assert player.steps_per_second_text(1234.5) == "1,234 steps/s"


@pytest.mark.parametrize(("context", "text"), PLURALS)
def test_a_plural_text_has_both_numbers(context, text):
    """Nothing of the mark is left in either, and they differ in the noun alone."""
    one, many = (QCoreApplication.translate(context, text, "", n) for n in (1, 60_000))
    for written, count in ((one, "1"), (many, "60,000")):
        assert count in written
        assert "(s)" not in written
        assert "(es)" not in written
        assert "%" not in written
    assert one.replace("1", "60,000", 1) != many


def test_no_class_with_a_plural_text_has_a_subclass():
    """`tr` looks for a plural in the context of the object's own class, and in no base class."""
    trees = (ast.parse(path.read_text("utf-8")) for path in APP.rglob("*.py"))
    classes = (node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef))
    bases = {ast.unparse(base).split(".")[-1] for each in classes for base in each.bases}
    assert {context for context, _ in PLURALS}.isdisjoint(bases)
    assert "Player" in bases


def test_an_image_drawn_once_was_drawn_1_time(open_window):
    view = open_window("--page", "miniBatch").page.draw_view
    view.random_map.hovered.emit((5, 1))
    assert view.readout.text() == "image 5: drawn 1 time"
    view.random_map.hovered.emit((5, 2))
    assert view.readout.text() == "image 5: drawn 2 times"
