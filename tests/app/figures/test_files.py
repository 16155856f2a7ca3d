"""Figures in files: other programs draw them as the screen does."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.figures.files import figure_file, figure_image
from app.figures.sheet import Sheet
from app.figures.svg import SvgDevice
from app.state.export import ExportState
from app.theme import BASE_POINT_SIZE, DARK, LIGHT, Theme, palette_of
from app.widgets.figure import Figure
from app.widgets.frame import Frame
from app.widgets.image_grid import ImageGrid, Mark
from app.widgets.plots import Plot
from app.widgets.probability_bars import ProbabilityBars
from app.widgets.signed_image import SignedImage
from tests.app.figures.rendering import likeness, pixels, rendered, shown

SIZE = QSize(480, 320)
FORMS = ["pdf", "svg", "png"]


def plot(theme: Theme) -> Plot:
    """Curves of every kind, one far beyond the view, with marks, a line and a picture."""
    plot = Plot(theme, "A plot", "iteration", "loss")
    x = np.linspace(0, 10, 200)
    plot.curve(lambda colors: colors.smoothed, 2).setData(x, np.sin(x))
    plot.curve(lambda colors: colors.test, 3).setData(x, 40 * np.cos(x))
    marked = plot.curve(lambda colors: colors.train, 1, symbol="o")
    marked.setData(x[::20], np.cos(x[::20]))
    plot.line(0.5, lambda colors: colors.muted, "guessing")
    image = pg.ImageItem(np.eye(8), levels=(0, 1))
    image.setRect(6, -1, 2, 0.5)
    plot.addItem(image)
    plot.show_range((0, 10), (-1.2, 1.2))
    return plot


def grid(theme: Theme) -> ImageGrid:
    grid = ImageGrid(theme, "Images")
    images = np.random.default_rng(0).integers(256, size=(12, 28, 28)).astype(np.uint8)
    grid.show_images(images, [Mark(i % 2 == 0, i / 12) for i in range(12)])
    return grid


def signed(theme: Theme) -> SignedImage:
    image = SignedImage(theme, "∂L/∂W1")
    image.show_values(np.random.default_rng(0).normal(size=(28, 28)), 2.0, None)
    return image


def bars(theme: Theme) -> ProbabilityBars:
    bars = ProbabilityBars(theme, "Probabilities")
    bars.show_classes([str(k) for k in range(10)], 3)
    probabilities = np.arange(10) / 45
    bars.show_probabilities(probabilities, probabilities[::-1], [str(k) for k in range(10)], 3)
    return bars


@pytest.fixture
def on_screen(qtbot: QtBot) -> Callable[[QWidget], Any]:
    """Shows figures as parts of a window."""
    window = QWidget()
    qtbot.addWidget(window)

    def on_screen(figure: Any) -> QWidget:
        figure.setParent(window)
        figure.resize(SIZE)
        window.resize(SIZE)
        window.setFont(figure.figure_theme.font())  # as the application has it
        window.setPalette(palette_of(figure.figure_theme.colors))
        with qtbot.waitExposed(window):
            window.show()
        return figure

    return on_screen


@pytest.fixture(params=[plot, grid, signed, bars], ids=lambda make: make.__name__)
def figure(request: pytest.FixtureRequest, on_screen) -> QWidget:
    return on_screen(request.param(Theme("light")))


def as_on_screen(form: str, **changes: object) -> ExportState:
    """A sheet of the figure's own size and type, with nothing below it."""
    return ExportState(
        **{
            "format": form,
            "unit": "px",
            "width": SIZE.width(),
            "height": SIZE.height(),
            "points": BASE_POINT_SIZE,
            "title": False,
            "settings": False,
            **changes,
        }
    )


def content(figure: Figure, state: ExportState, title: str = "", settings: str = "") -> bytes:
    sheet = Sheet.of(state, figure.figure_theme.is_dark, title, settings)
    return figure_file(figure, sheet, state.format)


@pytest.mark.parametrize("form", FORMS)
def test_another_program_draws_what_the_screen_shows(figure, form: str, tmp_path: Path) -> None:
    drawn = rendered(content(figure, as_on_screen(form)), form, tmp_path)
    assert drawn.size() == SIZE
    assert likeness(shown(figure), drawn) > 0.97


@pytest.mark.parametrize("form", FORMS)
def test_curves_end_at_the_axes(on_screen, form: str, tmp_path: Path) -> None:
    figure = on_screen(plot(Theme("light")))
    drawn = pixels(rendered(content(figure, as_on_screen(form)), form, tmp_path))
    left, bottom = figure.getAxis("left").width(), figure.getAxis("bottom").height()
    color = QColor(LIGHT.test)
    curve = np.array([color.redF(), color.greenF(), color.blueF()])
    distance = np.abs(drawn - curve).sum(axis=-1)
    assert distance.min() < 0.5  # it is there
    assert distance[:, : int(left) - 3].min() > 0.5
    assert distance[-int(bottom) + 3 :].min() > 0.5


@pytest.mark.parametrize("form", FORMS)
def test_the_file_is_as_large_as_asked_for(on_screen, form: str, tmp_path: Path) -> None:
    figure = on_screen(plot(Theme("light")))
    state = ExportState(format=form, width=120, height=80)
    drawn = rendered(content(figure, state), form, tmp_path, dpi=300)
    for side, mm in ((drawn.width(), 120), (drawn.height(), 80)):
        assert side == pytest.approx(mm / 25.4 * 300, abs=4)  # a pixel of the screen is three
    if form == "png":
        assert drawn.dotsPerMeterX() == pytest.approx(300 / 0.0254, rel=1e-3)


def test_a_poster_has_its_size_in_fewer_pixels_to_the_inch() -> None:
    sheet = Sheet.of(ExportState(format="png", width=2540, height=1270), False, "", "")
    assert (sheet.dpi, sheet.size) == (80, QSize(8000, 4000))


def test_a_png_for_print_is_the_figure_at_a_larger_scale_with_lines_as_wide(
    on_screen, tmp_path: Path
) -> None:
    figure = on_screen(plot(Theme("light")))
    state = ExportState(format="png", width=127, height=84.67, points=BASE_POINT_SIZE)
    state = as_on_screen("png", unit="mm", width=state.width, height=state.height)
    drawn = rendered(content(figure, state), "png", tmp_path)
    assert drawn.width() == 1500
    assert likeness(shown(figure), drawn) > 0.97
    large, small = pixels(drawn), pixels(shown(figure))
    assert (1 - large).mean() == pytest.approx((1 - small).mean(), rel=0.2)  # as much ink


@pytest.mark.parametrize("form", FORMS)
def test_a_dark_figure_comes_out_light_where_that_is_asked_for(
    on_screen, form: str, tmp_path: Path
) -> None:
    dark = on_screen(plot(Theme("dark")))
    for light, color in ((True, LIGHT.surface), (False, DARK.surface)):
        drawn = rendered(content(dark, as_on_screen(form, light=light)), form, tmp_path)
        assert drawn.pixelColor(2, 2).name() == color


def test_a_figure_is_afterwards_as_it_was_and_paints_nothing_meanwhile(figure) -> None:
    before, was = shown(figure), (figure.size(), figure.minimumSize(), figure.palette())
    for form in FORMS:
        content(figure, ExportState(format=form, points=20, light=False), "Title", "Settings")
    assert (figure.size(), figure.minimumSize(), figure.palette()) == was
    assert shown(figure) == before


def test_the_frame_of_the_focus_is_no_part_of_a_figure(on_screen) -> None:
    figure = on_screen(bars(Theme("light")))
    without = figure_image(figure, Sheet.of(as_on_screen("png"), False, "", ""))
    frame = Frame(Theme("light"), 2, lambda colors: colors.text)
    frame.surround(figure)
    assert figure_image(figure, Sheet.of(as_on_screen("png"), False, "", "")) == without
    assert frame.isVisible()


def test_title_and_settings_stand_below_the_figure_as_words(on_screen, tmp_path: Path) -> None:
    figure = on_screen(plot(Theme("light")))
    state = as_on_screen("pdf", title=True, settings=True)
    pdf = content(figure, state, "Loss against iteration", "Learning rate 0.1")
    rendered(pdf, "pdf", tmp_path)  # which skips where there is no Poppler
    text = ["pdftotext", "-layout", tmp_path / "figure.pdf", "-"]
    lines = subprocess.run(text, check=True, capture_output=True, text=True).stdout.split("\n")
    lines = [line.strip() for line in lines if line.strip()]
    assert lines[-2:] == ["Loss against iteration", "Learning rate 0.1"]
    svg = content(figure, as_on_screen("svg", title=True), "Loss & iteration", "").decode()
    assert "Loss &amp; iteration" in svg


def test_korean_is_embedded_in_a_pdf(on_screen, tmp_path: Path) -> None:
    figure = on_screen(plot(Theme("light")))
    pdf = content(figure, as_on_screen("pdf", title=True), "손실 함수")
    rendered(pdf, "pdf", tmp_path)
    listed = subprocess.run(
        ["pdffonts", tmp_path / "figure.pdf"], check=True, capture_output=True, text=True
    )
    rows = listed.stdout.splitlines()[2:]
    embedded = [re.search(r"(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", row)[1] for row in rows]
    assert len(rows) >= 2  # Latin and Korean
    assert set(embedded) == {"yes"}


@pytest.mark.parametrize("form", FORMS)
def test_more_words_than_there_is_room_for_leave_the_figure_its_half(
    on_screen, form: str, tmp_path: Path
) -> None:
    figure = on_screen(plot(Theme("light")))
    state = as_on_screen(form, settings=True)
    drawn = rendered(content(figure, state, "", "many words " * 500), form, tmp_path)
    assert drawn.size() == SIZE


def test_an_svg_writes_places_exactly_however_far_from_zero_the_data_are(
    on_screen, tmp_path: Path
) -> None:
    figure = Plot(Theme("light"), "Late", "iteration", "loss")
    x = 12_345_600 + np.arange(100.0)
    figure.curve(lambda colors: colors.smoothed, 3).setData(x, np.arange(100.0))
    figure.show_range((x[0], x[-1]), (0, 100))
    on_screen(figure)
    drawn = rendered(content(figure, as_on_screen("svg")), "svg", tmp_path)
    assert likeness(shown(figure), drawn) > 0.97


def test_an_svg_keeps_the_colors_of_a_gradient(qapp: QApplication, tmp_path: Path) -> None:
    device = SvgDevice(QSize(200, 20), 96, 96)
    shades = QLinearGradient(0, 0, 100, 0)
    for at, color in ((0.0, "red"), (0.5, "white"), (1.0, "blue")):
        shades.setColorAt(at, QColor(color))
    with QPainter(device) as painter:
        painter.translate(100, 0)
        painter.fillRect(QRectF(0, 0, 100, 20), shades)
    drawn = pixels(rendered(device.text().encode(), "svg", tmp_path))[10]
    assert drawn[101] == pytest.approx((1, 0, 0), abs=0.06)
    assert drawn[125] == pytest.approx((1, 0.5, 0.5), abs=0.06)
    assert drawn[150] == pytest.approx((1, 1, 1), abs=0.06)
    assert drawn[198] == pytest.approx((0, 0, 1), abs=0.06)


@pytest.mark.thorough
def test_thousands_of_marks_make_a_small_svg(on_screen, tmp_path: Path) -> None:
    figure = on_screen(Plot(Theme("light"), "Marks", "x", "y"))
    rng = np.random.default_rng(0)
    marks = pg.ScatterPlotItem(pen=None, size=5, brush="#004488", symbol="o")
    marks.setData(*rng.normal(size=(2, 4_000)))
    figure.addItem(marks)
    figure.show_range((-4, 4), (-4, 4))
    file = content(figure, as_on_screen("svg"))
    assert len(file) < 300_000
    assert likeness(shown(figure), rendered(file, "svg", tmp_path)) > 0.97


def test_curves_are_as_many_times_wider_as_asked_for(on_screen) -> None:
    figure = on_screen(plot(Theme("light")))
    color = QColor(LIGHT.smoothed).name()
    widths = []
    for curves in (1, 4):
        svg = content(figure, as_on_screen("svg", curves=curves)).decode()
        widths.append(float(re.search(rf'stroke="{color}" stroke-width="([\d.]+)"', svg)[1]))
    assert widths == [2, 8]


def test_the_clipboard_gets_pixels_of_the_sheet(on_screen) -> None:
    figure = on_screen(plot(Theme("light")))
    image = figure_image(figure, Sheet.of(as_on_screen("png"), False, "", ""))
    assert image.size() == SIZE
    assert likeness(shown(figure), image) > 0.97
