"""Formulas in captions: drawn in the look of the text around them, or shown as they were typed."""

import base64
import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from app.scenes.caption_label import CaptionLabel
from app.scenes.caption_text import formulas_of, plain_caption
from app.scenes.formulas import FormulaLook, draw_formula, formula_tag
from app.theme import Theme
from app.window.main_window import MainWindow
from tests.app.figures.rendering import pixels
from tests.app.fronts import lay_out
from tests.app.test_starting import start

HALF = r"$\frac{1}{2}$"
SCENE = f"""
minutes = 1
title = "Mine"
[[steps]]
page = "loss"
caption = 'One half: {HALF}.'
"""
LOOK = FormulaLook(size=20, ascent=19, x_height=10, color="black")


@pytest.fixture
def label(qtbot: QtBot) -> CaptionLabel:
    """A caption in large type, black on white, in a line of its own."""
    label = CaptionLabel(Theme("light", scale=2.5))
    qtbot.addWidget(label)
    label.restyle()
    label.resize(1200, 300)
    return label


@pytest.fixture
def without_ziamath(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ziamath", None)
    formula_tag.cache_clear()


def words_of(label: CaptionLabel) -> str:
    """What stands in a label, where a picture is U+FFFC."""
    document = QTextDocument()
    document.setMarkdown(label.text())
    return document.toPlainText()


def ink(label: CaptionLabel) -> np.ndarray:
    """Which pixels of a label are not of its ground, as rows of columns."""
    shades = pixels(label.grab().toImage())
    return np.abs(shades - shades[-1, -1]).sum(axis=2) > 0.8


def bottoms(inked: np.ndarray) -> list[int]:
    """The lowest row of each word, which columns without ink divide."""
    columns = np.flatnonzero(inked.any(axis=0))
    words = np.split(columns, np.flatnonzero(np.diff(columns) > 12) + 1)
    return [int(np.flatnonzero(inked[:, word].any(axis=1)).max()) for word in words]


@pytest.mark.parametrize(
    "formula",
    [r"\mathrm{H}", r"\mathrm{H}^{2^2}", r"\overline{\overline{\mathrm{H}}}", r"\mathrm{x}"],
)
def test_a_formula_stands_on_the_baseline_of_the_text(label: CaptionLabel, formula: str) -> None:
    label.show_caption(f"H ${formula}$ H")
    first, drawn, last = bottoms(ink(label))
    assert first == last
    assert abs(drawn - first) <= 1


def test_what_is_below_a_fractions_bar_is_below_the_baseline(label: CaptionLabel) -> None:
    label.show_caption(r"H $\frac{\mathrm{H}}{\mathrm{H}}$ H")
    first, drawn, _ = bottoms(ink(label))
    assert drawn > first + label.fontMetrics().xHeight()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_formula_has_the_color_of_the_themes_text(
    window: MainWindow, tmp_path: Path, theme: str
) -> None:
    other = "dark" if theme == "light" else "light"
    window.lab.window.update(theme=other)
    label = begin(window, tmp_path)
    window.lab.window.update(theme=theme)
    lay_out()
    color = QColor(window.lab.theme.colors.text).getRgbF()[:3]
    text = "One half: "
    left = label.fontMetrics().horizontalAdvance(text)
    drawn = pixels(label.grab().toImage())[:, left:]
    rows = (np.abs(drawn - color).max(axis=2) < 0.15).sum(axis=1)
    assert rows.max() >= 5  # the bar of the fraction


@pytest.mark.thorough
def test_a_formula_grows_with_the_zoom(window: MainWindow, tmp_path: Path) -> None:
    window.lab.window.update(scale=1.0)
    label = begin(window, tmp_path)
    before = height_of_picture(label)
    window.lab.window.update(scale=2.0)
    assert height_of_picture(label) == pytest.approx(2 * before, rel=0.1)


def begin(window: MainWindow, folder: Path) -> CaptionLabel:
    """The caption of a lesson of one step, which has a formula."""
    path = folder / "mine.toml"
    path.write_text(SCENE)
    window.lessons.begin(str(path))
    label = window.lessons.bar.findChild(CaptionLabel, "captionText")
    assert words_of(label) == "One half: \ufffc."
    return label


def height_of_picture(label: CaptionLabel) -> int:
    (height,) = re.findall(r' height="(\d+)"', label.text())
    return int(height)


def test_a_dense_screen_gets_more_pixels_in_the_same_place(qapp) -> None:
    plain = draw_formula("x", LOOK)
    dense = draw_formula("x", replace(LOOK, pixel_ratio=2.0))
    assert (dense.width, dense.height) == (plain.width, plain.height)
    assert dense.image.width() == 2 * plain.image.width()
    assert dense.image.height() == 2 * plain.image.height()


def test_a_caption_that_comes_to_a_dense_screen_is_drawn_anew(
    label: CaptionLabel, monkeypatch: pytest.MonkeyPatch
) -> None:
    label.show_caption(HALF)
    before = width_of_picture(label)
    monkeypatch.setattr(label, "devicePixelRatioF", lambda: 2.0)
    QCoreApplication.sendEvent(label, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert width_of_picture(label) == 2 * before


def width_of_picture(label: CaptionLabel) -> int:
    """Of the picture itself, which its place is not."""
    (content,) = re.findall(r"base64,([^\"]+)", label.text())
    return QImage.fromData(base64.b64decode(content)).width()


def test_the_source_is_told_where_the_picture_stands(label: CaptionLabel) -> None:
    label.show_caption(r"**One** half: $\frac{1}{2} < x_1$.")
    assert label.accessibleName() == r"One half: $\frac{1}{2} < x_1$."
    assert r'alt="\frac{1}{2} &lt; x_1"' in label.text()


def test_a_formula_in_two_lines_of_the_file_is_one(label: CaptionLabel) -> None:
    label.show_caption("So $x\n+ y$ it is.")
    assert words_of(label) == "So \ufffc it is."


def test_without_ziamath_the_source_is_shown(label: CaptionLabel, without_ziamath: None) -> None:
    label.show_caption(r"**One** $\frac{1}{2} * x_1 * \text{_a_}$ half.")
    assert words_of(label) == r"One $\frac{1}{2} * x_1 * \text{_a_}$ half."


@pytest.mark.parametrize(
    "formula",
    [
        r"\frac{",  # not at an end
        r"x^",
        r"{}",
        r"\nosuch{x}",
        r"\text{손실}",  # no such signs in the type of formulas
        "{" * 2000,
        "x+" * 200 + "x",  # wider than a line
    ],
    ids=lambda formula: formula[:12],
)
def test_a_formula_that_cannot_be_read_is_shown_as_it_was_typed(
    label: CaptionLabel, formula: str
) -> None:
    label.show_caption(f"Here: ${formula}$.")
    assert words_of(label) == f"Here: ${formula}$."


@pytest.mark.parametrize(
    ("caption", "formulas", "plain"),
    [
        ("$x$ and $y$", ["x", "y"], "$x$ and $y$"),
        ("$5 and $6", [], "$5 and $6"),
        ("it costs $5", [], "it costs $5"),
        (r"\$x\$", [], "$x$"),
        (r"$x + \$5$", [r"x + \$5"], r"$x + \$5$"),
        (r"\\$x$", ["x"], r"\$x$"),
        ("`$x$` is code", [], "$x$ is code"),
        ("$a_1$ *and* $a_2$", ["a_1", "a_2"], "$a_1$ and $a_2$"),
        ("$$", [], "$$"),
        ("$x\n+ y$", ["x\n+ y"], "$x + y$"),
        ("for $x\n\nand y$", [], "for $x\nand y$"),
    ],
)
def test_what_stands_between_dollars_is_a_formula(
    qapp, caption: str, formulas: list[str], plain: str
) -> None:
    assert formulas_of(caption) == formulas
    assert plain_caption(caption) == plain


@pytest.mark.thorough
def test_a_caption_bar_does_not_wait_for_ziamath() -> None:
    ended = start(
        code="import sys, app.scenes.caption_bar; print('ziamath' in sys.modules)",
        QT_QPA_PLATFORM="offscreen",
    )
    assert ended.stdout.split() == ["False"], ended.stderr


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("**Alt+→**는 다음 줄입니다.", "Alt+→는 다음 줄입니다."),
        ('**"손실"**은 **77 %**가 아닙니다.', '"손실"은 77 %가 아닙니다.'),
        ("**a** and (**b**)c", "a and (b)c"),
        ("`2**(x)**y` stays", "2**(x)**y stays"),
    ],
)
def test_bold_that_ends_in_a_sign_before_a_particle_is_bold(
    label: CaptionLabel, caption: str, words: str
) -> None:
    label.show_caption(caption)
    assert words_of(label).replace("\u2060", "") == words
    assert label.accessibleName() == words
