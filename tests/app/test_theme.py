"""The look: legible, with edges that can be seen, and quick to change."""

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.catalog.losses import LOSS_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.theme import DARK, LIGHT, Colors, Theme, first_scale
from app.window.main_window import MainWindow
from tests.app.color_vision import DEFICIENCIES, contrast, distance, lab, linear, seen_with

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
MODES = pytest.mark.parametrize("mode", ["light", "dark"])


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@THEMES
def test_text_has_four_and_a_half_times_the_contrast_of_its_ground(colors: Colors) -> None:
    grounds = colors.ground, colors.surface, colors.raised
    pairs = [
        (text, ground)
        for text in (colors.text, colors.muted, colors.error, colors.success)
        for ground in grounds
    ]
    pairs += [
        (colors.text, colors.warning_ground),
        (colors.accent, colors.surface),
        (colors.on_accent, colors.accent),
    ]
    for text, ground in pairs:
        assert contrast(QColor(text), QColor(ground)) >= 4.5, (text, ground)


@THEMES
def test_curves_whose_names_have_their_color_can_be_read_by_it(colors: Colors) -> None:
    named = {
        *(colors.train, colors.test, colors.smoothed, colors.whole_set, colors.velocity),
        *(colors.central, colors.forward, colors.exact, colors.success),
        *(entry.color(colors.is_dark) for entry in LOSS_CATALOG.values()),
    }
    for color in named:
        for ground in (colors.surface, colors.ground):
            assert contrast(QColor(color), QColor(ground)) >= 4.5, (color, ground)


@MODES
def test_the_palette_s_texts_are_legible(qapp: QApplication, mode: str) -> None:
    Theme(mode).apply()
    palette, role = qapp.palette(), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.PlaceholderText, role.Window),
        (role.BrightText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_disabled_is_not_in_the_accent(qapp: QApplication, mode: str) -> None:
    theme = Theme(mode)
    theme.apply()
    palette, role, group = qapp.palette(), QPalette.ColorRole, QPalette.ColorGroup.Disabled
    filled = palette.color(group, role.Highlight)  # what a slider has passed
    assert filled != palette.color(role.Highlight)
    assert contrast(filled, palette.color(role.Window)) >= 3
    assert contrast(palette.color(group, role.HighlightedText), filled) >= 4.5


def test_another_size_gives_no_widget_its_colors_again(qtbot: QtBot) -> None:
    theme = Theme("light")
    theme.apply()
    seen: list[QEvent.Type] = []

    class Window(QWidget):
        def event(self, event: QEvent) -> bool:
            seen.append(event.type())
            return super().event(event)

    window = Window()
    qtbot.addWidget(window)
    theme.use("light", 1.5)
    assert QEvent.Type.ApplicationFontChange in seen
    assert QEvent.Type.ApplicationPaletteChange not in seen
    theme.use("dark", 1.5)
    assert QEvent.Type.ApplicationPaletteChange in seen


@MODES
def test_fields_and_boxes_have_edges_that_can_be_seen(qtbot: QtBot, mode: str) -> None:
    Theme(mode).apply()
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    fields = QLineEdit(), QCheckBox()
    for field in fields:
        layout.addWidget(field)
    image = page.grab().toImage()
    ground = image.pixelColor(2, 2)
    for field in fields:
        middle = field.geometry().center().y()
        outside = range(field.x(), field.x() + 12)
        best = max(contrast(image.pixelColor(x, middle), ground) for x in outside)
        assert best >= 3, field


@MODES
def test_a_ticked_box_shows_a_tick(qtbot: QtBot, mode: str) -> None:
    Theme(mode).apply()
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    empty = box.grab().toImage()
    box.setChecked(True)
    ticked = box.grab().toImage()
    surface = box.palette().color(QPalette.ColorRole.Base)
    changed = [
        ticked.pixelColor(x, y)
        for x in range(ticked.width())
        for y in range(ticked.height())
        if ticked.pixelColor(x, y) != empty.pixelColor(x, y)
    ]
    assert max(contrast(color, surface) for color in changed) >= 4.5


def test_the_application_has_no_style_sheet(window: MainWindow, qapp: QApplication) -> None:
    window.set_theme("dark")
    assert qapp.styleSheet() == ""


def test_a_stored_scale_becomes_the_nearest_that_can_be_zoomed(qapp: QApplication) -> None:
    theme = Theme("light", 1.7)
    assert theme.scale == 1.75
    theme.use("light", 1.45)
    assert theme.scale == 1.5
    assert theme.scale_after(1) == 1.75
    theme.use("light", 1.0)


# Data


def sets_of(colors: Colors) -> dict[str, tuple[str, ...]]:
    """The colors that tell data of one kind apart on one picture."""
    is_dark = colors.is_dark
    return {
        "optimizers": tuple(entry.color(is_dark) for entry in OPTIMIZER_CATALOG.values()),
        "losses": tuple(entry.color(is_dark) for entry in LOSS_CATALOG.values()),
        "minima": colors.basins,
        "runs": colors.runs,
        "classes": colors.classes,
        "accuracies": (colors.train, colors.test),
        "answers": (colors.right, colors.wrong),
        "signs": (colors.plus, colors.minus),
        "differences": (colors.central, colors.forward),
        "secant and tangent": (colors.text, colors.central, colors.exact),
        "loss": (colors.loss, colors.smoothed),
        "arrows": (colors.text, colors.velocity),
        "rates": (colors.right, colors.smoothed, colors.wrong),
        "answered and right": (colors.smoothed, colors.success),
        "losses along a path": (colors.smoothed, colors.whole_set),
        "histograms": (colors.loss, colors.text, colors.wrong),
        "function and derivative": (colors.smoothed, colors.exact),
        "sketch and curve": (colors.accent, colors.text),
    }


@pytest.mark.parametrize("eye", [None, *DEFICIENCIES])
@THEMES
def test_data_are_told_apart_by_every_eye(colors: Colors, eye: str | None) -> None:
    alike = []
    for kind, members in sets_of(colors).items():
        for one, other in combinations(members, 2):
            seen = [linear(c) if eye is None else seen_with(eye, c) for c in (one, other)]
            if distance(*seen) < 15:
                alike.append((kind, one, other, round(distance(*seen), 1)))
    assert alike == []


@THEMES
def test_marks_have_three_times_the_contrast_of_their_ground(colors: Colors) -> None:
    areas = {"minima"}  # of a map, with a cross in each
    marks = {c for kind, members in sets_of(colors).items() if kind not in areas for c in members}
    faint = {c: contrast(QColor(c), QColor(colors.surface)) for c in marks}
    assert {c: ratio for c, ratio in faint.items() if ratio < 3} == {}


@THEMES
def test_curves_of_runs_and_marks_of_classes_are_seen_beside_plots_too(colors: Colors) -> None:
    """In every second row of a table, and in the names of the classes over a map."""
    beside = (*colors.runs, *colors.classes)
    faint = {c: contrast(QColor(c), QColor(colors.ground)) for c in beside}
    assert {c: ratio for c, ratio in faint.items() if ratio < 3} == {}


def test_the_distance_of_black_and_white_is_100() -> None:
    assert distance(linear("#000000"), linear("#ffffff")) == pytest.approx(100, abs=0.01)
    # red and green of sRGB under protanopia: both become shades of yellow, one much darker
    assert lab(seen_with("protanopia", "#ff0000"))[2] > 20
    assert lab(seen_with("protanopia", "#00ff00"))[2] > 20


@pytest.mark.parametrize(("platform", "dpi"), [("linux", 96), ("win32", 96), ("darwin", 72)])
def test_text_is_as_high_in_pixels_on_every_platform(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str, dpi: int
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    points = Theme("light", 1.5).font(2.0).pointSizeF()
    assert points * dpi / 72 == pytest.approx(1.5 * 2 * 11 * 96 / 72)  # 72 points to the inch


@pytest.mark.parametrize(
    ("width", "pixel_ratio", "scale"),
    [
        (1366, 1.0, 1.0),
        (2560, 1.0, 1.0),
        (3840, 1.0, 1.75),
        (3840, 2.0, 1.0),  # 7680 pixels, of which the desktop makes 3840
    ],
)
def test_on_a_wide_screen_the_window_begins_large(
    width: int, pixel_ratio: float, scale: float
) -> None:
    assert first_scale(width, pixel_ratio) == scale
