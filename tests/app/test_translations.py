"""No text is shown that was not marked, and each is written in every language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.window.main_window import MainWindow
from tests.app.shown_texts import texts_of, walk

# Words of no language: names, letters of mathematics, and what is typed.
NAMES = frozenset(
    (
        *("AdaGrad", "Adam", "Momentum", "Nesterov", "RMSProp", "SGD", "MNIST", "ReLU"),
        *("abs", "arctan", "argmax", "cos", "exp", "log", "max", "min", "sin", "sqrt", "tanh"),
        *("relu", "sigmoid", "softmax", "eps", "loss", "float32", "float64", "English"),
        *("Descent", "Lab", "Saito", "Deep", "Learning", "from", "Scratch"),
    )
)
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """A language in which every text is English in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧" if context and not context.startswith("Q") else ""


@pytest.fixture
def pseudo_language() -> Iterator[None]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def unmarked(text: str) -> list[str]:
    """Words of a text that no translation reached."""
    rest = text
    while MARKED.search(rest):  # one may stand within another
        rest = MARKED.sub(" ", rest)
    return [word for word in WORD.findall(rest) if word not in NAMES]


def test_every_text_in_the_window_was_translated(
    pseudo_language: None, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    missed, marked = {}, set()
    for _ in walk(window):
        for place, text in texts_of(window):
            marked |= set(MARKED.findall(text))
            if words := unmarked(text):
                missed[f"{place}: {text[:120]}"] = words
    assert not missed, "\n".join(missed)
    assert len(marked) > 400, "the pages were not gone through"
