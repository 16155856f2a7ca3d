"""Colors, fonts and sizes: light and dark, each designed, and one scale for all of them."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.scaled_style import use_scaled_style

BASE_POINT_SIZE = 11.0  # nothing in the window is smaller
POINTS = {"darwin": 96 / 72}  # macOS takes a point for a pixel, the others for 96 / 72 of one
PROJECTOR_SCALE = 1.5  # on top of the scale that was chosen: 16.5 pt and more
PROJECTED_POINTS = 16.0  # nothing is smaller there
PROJECTOR_CURVE = 3.0  # px; no curve is thinner there
SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)
ROOM = 1024, 768  # pixels of a window in which pictures have their least sizes
CROWDINGS = (1.0, 1.25, 1.5, 1.75, 2.0)  # how many times as large as the window that is
WIDE, WIDE_SCALE = 2600, 1.75  # logical pixels of a screen from which type would be small on it
MODES = ("system", "light", "dark")
EDGED = (  # classes whose edges are to be seen
    "QAbstractSpinBox",
    "QCheckBox",
    "QRadioButton",
    "QComboBox",
    "QLineEdit",
    "QMenu",
    "QPushButton",
    "QTableView",
)


@dataclass(frozen=True)
class Colors:
    """The colors of one theme; those of data are from Okabe and Ito's set, safe for all eyes.

    Text has at least 4.5 times the luminance contrast of its ground (WCAG 2.1, AA).
    """

    is_dark: bool
    ground: str
    surface: str
    raised: str
    text: str
    muted: str
    error: str  # of sentences about what is wrong
    success: str  # of words about what is right
    line: str
    edge: str  # of fields and boxes: 3 times the contrast of their ground (WCAG 2.1, 1.4.11)
    accent: str
    on_accent: str
    loss: str
    smoothed: str
    exact: str
    central: str
    forward: str
    plus: str
    minus: str
    train: str
    test: str
    right: str
    wrong: str
    velocity: str  # of a ball: no optimizer has it
    whole_set: str
    warning_ground: str
    heights: tuple[str, ...]  # of a map, from the valley up, like an atlas
    contour: str
    basins: tuple[str, ...]  # of the minima, in turn
    runs: tuple[str, ...]  # of their curves, in turn; on plots and in rows of either ground
    classes: tuple[str, ...]  # of the data, in turn; see `class_look`


BASINS = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#cc79a7",
    "#f0e442",
    "#56b4e9",
    "#d55e00",
)

LIGHT = Colors(
    is_dark=False,
    ground="#f6f5f1",
    surface="#ffffff",
    raised="#eceae4",
    text="#1d2126",
    muted="#5a626c",
    error="#b34700",
    success="#006028",
    line="#cfccc4",
    edge="#7d8186",
    accent="#0b5cad",
    on_accent="#ffffff",
    loss="#7595b6",
    smoothed="#0b5cad",
    exact="#a3187a",
    central="#0072b2",
    forward="#b84b00",
    plus="#d55e00",
    minus="#0072b2",
    train="#0072b2",
    test="#b84b00",
    right="#009e73",
    wrong="#d55e00",
    velocity="#6a3d9a",
    whole_set="#b84b00",
    warning_ground="#fdf0d5",
    heights=("#8db5cd", "#bbd4e0", "#dfe9e0", "#f5f0dd", "#f3e3c6", "#e9cfa9"),
    contour="#503c4650",
    basins=BASINS,
    # Moved from Okabe and Ito's: their orange, pink, yellow and light blue are too pale on white.
    runs=(
        "#004d7b",
        "#c47d00",
        "#00a072",
        "#c075a0",
        "#968f42",
        "#0377ab",
        "#b24900",
    ),
    # Petroff's ten (2021, arXiv 2107.02270), moved until every eye tells any two apart on the
    # theme's ground.
    classes=(
        "#317de8",
        "#d47600",
        "#9f1700",
        "#845e9d",
        "#872caa",
        "#8a4e41",
        "#dc4e37",
        "#908e6d",
        "#5a686e",
        "#8586cf",
    ),
)
DARK = Colors(
    is_dark=True,
    ground="#14171b",
    surface="#1b1f25",
    raised="#272d35",
    text="#e8ebee",
    muted="#a3adb8",
    error="#ff8a4c",
    success="#48e0b0",
    line="#3a424c",
    edge="#66727f",
    accent="#6cb2f5",
    on_accent="#0c1116",
    loss="#4d7197",
    smoothed="#6cb2f5",
    exact="#f29ac6",
    central="#56b4e9",
    forward="#ffa24a",
    plus="#ff8a4c",
    minus="#56b4e9",
    train="#56b4e9",
    test="#e69f00",
    right="#48e0b0",
    wrong="#ff8a4c",
    velocity="#b79cf0",
    whole_set="#ff9a5c",
    warning_ground="#3d3217",
    heights=("#0b2130", "#123041", "#1d3c44", "#2f4743", "#454b3e", "#5d5340"),
    contour="#46d8e4ec",
    basins=BASINS,
    runs=BASINS,
    classes=(
        "#43a0d6",
        "#ffbb06",
        "#d02300",
        "#94a8a0",
        "#9c3dcb",
        "#ac7159",
        "#ef6b00",
        "#bdb173",
        "#6a7181",
        "#9ad5e0",
    ),
)


class Theme(QObject):
    """The look in use. Whoever paints takes colors and sizes from here, again when `changed`."""

    changed = Signal()

    def __init__(
        self, mode: str = "system", scale: float = 1.0, for_projector: bool = False
    ) -> None:
        super().__init__()
        self._mode = mode if mode in MODES else "system"
        self._scale = _nearest(scale)
        self._for_projector = for_projector
        self._crowding = CROWDINGS[0]
        hints = QApplication.styleHints()
        self._system_is_dark = hints.colorScheme() == Qt.ColorScheme.Dark  # asked in every paint
        hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def mode(self) -> str:
        """The choice made: "system", "light" or "dark"."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colors are in use."""
        return self._system_is_dark if self._mode == "system" else self._mode == "dark"

    @property
    def colors(self) -> Colors:
        """The colors in use."""
        return DARK if self.is_dark else LIGHT

    @property
    def scale(self) -> float:
        """How much larger than at first everything is."""
        return self._scale * (PROJECTOR_SCALE if self._for_projector else 1.0)

    @property
    def for_projector(self) -> bool:
        """Whether the last row of a classroom is to read it, and what it need not see is away."""
        return self._for_projector

    @property
    def crowding(self) -> float:
        """How many times as large as the window one is that has room; from 1 on."""
        return self._crowding

    def fit(self, width: int, height: int) -> None:
        """Let pictures be smaller in a window that is too small for their least sizes.

        So it is where a desktop scales a small screen: it has fewer pixels then, and type is as
        large as that of a window zoomed to the same scale.
        """
        lacking = max(ROOM[0] / max(width, 1), ROOM[1] / max(height, 1))
        crowding = min(CROWDINGS, key=lambda each: abs(each - lacking))
        if crowding != self._crowding:
            self._crowding = crowding
            self.changed.emit()

    def curve_width(self, width: float) -> float:
        """Width in pixels of a curve that is `width` wide at the first scale."""
        return max(width * self.scale, PROJECTOR_CURVE if self.for_projector else 0.0)

    def px(self, length: float) -> int:
        """A length in pixels at the first scale, at the scale in use."""
        return round(length * self.scale)

    def least(self, length: float) -> int:
        """The least length in pixels of a picture that needs `length` at the first scale.

        It grows with the scale by a quarter of what type does: the window has no more room then,
        and a smaller picture is better than one that scrolls. In a smaller window it is as much
        smaller as it would be there at a larger scale.
        """
        crowding = self.crowding
        return round(length * (1 + (self.scale * crowding - 1) / 4) / crowding)

    def points(self, size: float = 1.0) -> float:
        """Height of text of `size` times the usual size, in the points of this platform."""
        return BASE_POINT_SIZE * POINTS.get(sys.platform, 1.0) * self.scale * size

    @property
    def least_points(self) -> float:
        """Height of the smallest type that there may be, in the points of this platform."""
        least = PROJECTED_POINTS if self.for_projector else BASE_POINT_SIZE
        return min(least * POINTS.get(sys.platform, 1.0), self.points())

    def font(self, size: float = 1.0, bold: bool = False) -> QFont:
        """The font of the window, `size` times its usual size, with figures of equal width."""
        font = QFont(QApplication.font())
        font.setPointSizeF(self.points(size))
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def use(self, mode: str, scale: float, for_projector: bool = False) -> None:
        """Use "light" or "dark", or follow the "system", at a scale."""
        look = mode, _nearest(scale), for_projector
        if look != (self._mode, self._scale, self._for_projector):
            self._mode, self._scale, self._for_projector = look
            self.apply()

    def scale_after(self, steps: int) -> float:
        """The scale some steps up or down; 0 steps go back to the first."""
        index = SCALES.index(self._scale) + steps if steps else 0
        return SCALES[min(max(index, 0), len(SCALES) - 1)]

    def apply(self) -> None:
        """Give the application this look: no style sheet, which every change would wait for."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        use_scaled_style(app, self.scale)  # before the type, whose change lays all out again
        font, palette = self.font(), palette_of(self.colors)
        if (
            app.font() != font
        ):  # each font, and each palette, is told to all widgets, be it the same
            app.setFont(font)
            QToolTip.setFont(font)
        if app.palette() != palette:
            _color(app, palette, self.colors.edge)
        for change in (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange):
            app.sendPostedEvents(None, change.value)  # to windows, before they are restyled
        self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_is_dark = scheme == Qt.ColorScheme.Dark
        if self._mode == "system":
            self.apply()


def _color(app: QApplication, palette: QPalette, edge: str) -> None:
    """Give all widgets the palette of a theme, and its edges to those that have one."""
    app.setPalette(palette)
    edged = _with_edge(palette, edge)
    for name in EDGED:
        app.setPalette(edged, name)  # type: ignore[arg-type]  # takes str, not bytes
    QToolTip.setPalette(palette)


def first_scale(width: int, pixel_ratio: float) -> float:
    """The scale to begin with on a screen so wide, as long as nobody has chosen one.

    Where the desktop scales itself, its pixel ratio is above 1 and nothing is too small.
    """
    return WIDE_SCALE if width > WIDE and pixel_ratio == 1 else SCALES[0]


def scale_of_screen() -> float:
    """The scale to begin with on the screen of this machine."""
    screen = QApplication.primaryScreen()
    return first_scale(screen.geometry().width(), screen.devicePixelRatio())


def _nearest(scale: float) -> float:
    """The scale that there is for one that was stored, by another version say."""
    return min(SCALES, key=lambda each: abs(each - scale))


def palette_of(colors: Colors) -> QPalette:
    """Palette of all widgets in the colors of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.AlternateBase), colors.ground),
        ((role.Base, role.ToolTipBase), colors.surface),
        ((role.Button,), colors.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colors.text),
        ((role.PlaceholderText,), colors.muted),
        ((role.Highlight, role.Link, role.Accent), colors.accent),
        ((role.HighlightedText,), colors.on_accent),
        ((role.BrightText,), colors.error),
        ((role.Light, role.Midlight, role.Mid), colors.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText, role.Highlight):
        palette.setColor(disabled, each, QColor(colors.muted))
    palette.setColor(disabled, role.HighlightedText, QColor(colors.surface))
    return palette


def _with_edge(palette: QPalette, edge: str) -> QPalette:
    """A palette with which Fusion draws edges in this color: 1.4 times darker than the window."""
    palette = QPalette(palette)
    palette.setColor(QPalette.ColorRole.Window, QColor(edge).lighter(140))
    return palette


def color_text(widget: QWidget, color: str) -> None:
    """Give the words of one widget a color of their own."""
    palette = QPalette()  # with this one entry: all others stay the application's
    palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
    widget.setPalette(palette)
