"""Drawing a figure of the window on a sheet of another size and look.

The widget itself is drawn: its own theme takes on the sheet's look, it gets the sheet's size, is
painted, and gets its own look and size back, all within one event. The window handles none in
between, so nothing of that is seen on the screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPalette,
    QPicture,
    QRegion,
)
from PySide6.QtWidgets import QGraphicsItem, QWidget

from app.figures.sheet import Sheet
from app.theme import Theme, palette_of
from app.widgets.frame import Frame

LARGEST = 16_777_215  # that a widget may be, as Qt has it
CAPTION_SHARE = 0.45  # of the height, at most
MARGIN = 6  # px at the first scale
RENDER = QWidget.RenderFlag


def draw_figure(figure: Any, sheet: Sheet, device: QPaintDevice) -> None:
    """Paint a figure with the lines below it on a device of the sheet's size.

    Parameters
    ----------
    figure : Figure
        A widget that is shown; it is afterwards as it was.
    sheet : Sheet
    device : QPaintDevice
        Its resolution is that of the screen, as far as fonts know.
    """
    with _on_paper(figure, sheet), QPainter(device) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, *sheet.size.toTuple()), figure.palette().window())
        caption = _Caption(figure.figure_theme, sheet, device)
        room = QSize(sheet.size.width(), sheet.size.height() - round(caption.height))
        strip = figure.beside.minimumWidth() if figure.beside is not None else 0
        _paint(figure, painter, QSize(room.width() - strip, room.height()))
        caption.draw(painter, room.height())
        if strip:
            painter.translate(room.width() - strip, 0)
            _paint(figure.beside, painter, QSize(strip, room.height()))


def caption_height(figure: Any, sheet: Sheet) -> float:
    """Pixels that the lines below a figure want at the width of a sheet, whatever its height."""
    theme = figure.figure_theme
    with theme.on_paper(sheet.look):
        return float(_Caption(theme, sheet, figure).wanted)


@contextmanager
def _on_paper(figure: Any, sheet: Sheet) -> Iterator[None]:
    """Give a figure the sheet's colors and type, and whatever size is wanted."""
    theme = figure.figure_theme
    with ExitStack() as undo:
        undo.callback(_settle, figure)
        parts = [each for each in (figure, figure.beside) if each is not None]
        for part in parts:
            undo.callback(_resize, part, part.size(), part.minimumSize(), part.maximumSize())
            undo.callback(part.setFont, _own_font(part))
            undo.callback(part.setPalette, _own_palette(part))
        undo.enter_context(theme.on_paper(sheet.look))
        palette = palette_of(theme.colors)
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.colors.surface))
        for part in parts:
            part.setPalette(palette)
            part.setFont(theme.font())
        yield


def _resize(figure: QWidget, size: QSize, least: QSize, most: QSize) -> None:
    figure.setMinimumSize(least)
    figure.setMaximumSize(most)
    figure.resize(size)


def _own_palette(widget: QWidget) -> QPalette:
    """What was set for a widget; an empty one, which inherits all, where nothing was."""
    is_set = widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette)
    return QPalette(widget.palette()) if is_set else QPalette()


def _own_font(widget: QWidget) -> QFont:
    is_set = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    return QFont(widget.font()) if is_set else QFont()


def _settle(figure: QWidget) -> None:
    """Lay a plot out at once: it would wait for the next event."""
    if isinstance(figure, pg.PlotWidget):
        figure.getPlotItem().layout.activate()


def _paint(figure: QWidget, painter: QPainter, room: QSize) -> None:
    """Give a widget this size, and paint it at the painter's origin."""
    _resize(figure, room, QSize(0, 0), QSize(LARGEST, LARGEST))
    _settle(figure)
    if isinstance(figure, pg.GraphicsView):
        with _for_export(figure, painter):
            figure.render(painter, QRectF(0, 0, *room.toTuple()), figure.viewport().rect())
        return
    # Recorded first: straight into a PDF, Qt would paint a widget as pixels.
    picture = QPicture()
    with _without_frames(figure), QPainter(picture) as recorder:
        figure.render(recorder, QPoint(), QRegion(), RENDER.DrawChildren)
    painter.drawPicture(0, 0, picture)


@contextmanager
def _without_frames(figure: QWidget) -> Iterator[None]:
    """Leave out the frame that says where the keyboard is: it is no part of the figure."""
    frames = [each for each in figure.findChildren(Frame) if not each.isHidden()]
    for frame in frames:
        frame.hide()
    try:
        yield
    finally:
        for frame in frames:
            frame.show()


@contextmanager
def _for_export(view: pg.GraphicsView, painter: QPainter) -> Iterator[None]:
    """Have items painted as lines, not as pictures that are kept for the screen."""
    items = view.scene().items()
    modes = [(item, item.cacheMode()) for item in items]
    able = [item for item in items if hasattr(item, "setExportMode")]
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    for item in able:
        item.setExportMode(True, {"antialias": True, "painter": painter})
    try:
        yield
    finally:
        for item in able:
            item.setExportMode(False)
        for item, mode in modes:
            item.setCacheMode(mode)


class _Caption:
    """Title and settings below a figure, over its whole width."""

    def __init__(self, theme: Theme, sheet: Sheet, device: QPaintDevice) -> None:
        self._margin = theme.px(MARGIN)
        self._width = max(1, sheet.size.width() - 2 * self._margin)
        self._most = CAPTION_SHARE * sheet.size.height()
        colors = theme.colors
        lines = [
            (sheet.title, theme.font(bold=True), colors.text),
            (sheet.settings, theme.font(), colors.muted),
        ]
        self._lines = [
            (text, font, color, _height(text, font, self._width, device))
            for text, font, color in lines
            if text
        ]

    @property
    def height(self) -> float:
        """Pixels that it takes; of very many lines the last are left away."""
        return min(self.wanted, self._most)

    @property
    def wanted(self) -> float:
        """Pixels of all lines."""
        if not self._lines:
            return 0.0
        return sum(height for *_, height in self._lines) + 2 * self._margin

    def draw(self, painter: QPainter, top: float) -> None:
        """Write the lines from `top` on."""
        painter.save()
        painter.setClipRect(QRectF(0, top, self._width + 2 * self._margin, self.height))
        y = top + self._margin
        for text, font, color, height in self._lines:
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(QRectF(self._margin, y, self._width, height), WRAPPED, text)
            y += height
        painter.restore()


WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def _height(text: str, font: QFont, width: float, device: QPaintDevice) -> float:
    bounds = QFontMetricsF(font, device).boundingRect(QRectF(0, 0, width, 1e6), WRAPPED, text)
    return float(bounds.height())
