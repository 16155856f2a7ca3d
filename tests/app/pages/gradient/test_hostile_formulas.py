"""A thousand texts that somebody might type, or paste, into the field for a function."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.gradient.parts.derivative_part import DerivativePart
from app.pages.gradient.state import DerivativeState
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme

HOSTILE = (
    "__import__('os').system('true')",
    "().__class__.__bases__[0].__subclasses__()",
    "open('/etc/passwd').read()",
    "lambda: 0",
    "[x for x in range(9)]",
    "exec('1')",
    "x if x else 0",
    "f'{x}'",
    "9**9**9**9",
    "(" * 200 + "x" + ")" * 200,
    "x\x00",
    "\ud800",
    "x" * 100_000,
    "1e400*x",
    "0/0",
    "x/0",
)
CHARACTERS = "xye20.+-*/^(),=;:'\"[]{}²π∞−×一😀\\#@!%_ "
WORDS = ("1e9", "**", "sin(", "exp(", "log(", "sqrt(", "abs(", "tan(", "pi", "x0", "import")
PIECES = (*CHARACTERS, *WORDS, "os", "__class__", "lambda")


def thousand_texts():
    rng = np.random.default_rng(11)
    broken = ["".join(rng.choice(PIECES, rng.integers(1, 12))) for _ in range(1000 - len(HOSTILE))]
    return [*HOSTILE, *broken]


@pytest.mark.thorough
def test_each_is_drawn_or_refused_in_words(qtbot: QtBot, scope: Scope) -> None:
    model = StateModel(DerivativeState())
    part = DerivativePart(Theme("light"), model, scope)
    qtbot.addWidget(part)
    refused = 0
    for text in thousand_texts():
        part.function_edit.setText(text)
        sentence = part.form.error_text("formula")
        refused += bool(sentence)
        assert sentence or model.value.formula == part.function_edit.text()
    assert 500 < refused < 1000
