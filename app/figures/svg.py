"""SVG files of what a QPainter paints.

Qt's own generator writes coordinates before their transform with six digits, which is too few
for a curve far from zero, and cosmetic pens as an attribute that some readers ignore. Here
every path is written where it stands, in hundredths of a pixel, with the width that it has there.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextItem,
    QTransform,
)

from app.figures.png import png_of

Dirty = QPaintEngine.DirtyFlag
Metric = QPaintDevice.PaintDeviceMetric
DASHES = {
    Qt.PenStyle.DashLine: (4, 2),
    Qt.PenStyle.DotLine: (1, 2),
    Qt.PenStyle.DashDotLine: (4, 2, 1, 2),
    Qt.PenStyle.DashDotDotLine: (4, 2, 1, 2, 1, 2),
}
CAPS = {Qt.PenCapStyle.SquareCap: "square", Qt.PenCapStyle.RoundCap: "round"}
JOINS = {Qt.PenJoinStyle.BevelJoin: "bevel", Qt.PenJoinStyle.RoundJoin: "round"}
MM_OF_INCH = 25.4
LARGEST_MARK = 24  # elements of a path, a star's say, that is looked for among those before
SHARP, SHARP_WIDTH = 8, 250  # how much larger small pictures are written whose pixels are seen


class SvgDevice(QPaintDevice):
    """Paint device of so many pixels, whose `text` is an SVG document once painting has ended.

    Parameters
    ----------
    size : QSize
    font_dpi : int
        Pixels to the inch as far as fonts know: those of the screen.
    dpi : int
        Pixels to the inch of paper.
    """

    def __init__(self, size: QSize, font_dpi: int, dpi: int) -> None:
        super().__init__()
        self._size, self._font_dpi, self._dpi = size, font_dpi, dpi
        self._engine = _SvgEngine()

    def text(self) -> str:
        """The document, as large on paper as its pixels are at the device's resolution."""
        width, height = self._size.width(), self._size.height()
        mm = MM_OF_INCH / self._dpi
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{_rounded_down(width * mm)}mm" height="{_rounded_down(height * mm)}mm" '
            f'viewBox="0 0 {width} {height}">\n{"".join(self._engine.elements)}</svg>\n'
        )

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        size, mm = self._size, MM_OF_INCH / self._font_dpi
        metrics = {
            Metric.PdmWidth: size.width(),
            Metric.PdmHeight: size.height(),
            Metric.PdmWidthMM: round(size.width() * mm),
            Metric.PdmHeightMM: round(size.height() * mm),
            Metric.PdmNumColors: 2**24,
            Metric.PdmDepth: 32,
            Metric.PdmDevicePixelRatio: 1,
            Metric.PdmDevicePixelRatioScaled: round(self.devicePixelRatioFScale()),
        }
        return metrics.get(metric, self._font_dpi)


@dataclass
class _Mark:
    """A small path that was written: where it begins, its element, its name once it has one."""

    place: QPointF
    at: int
    name: str = ""


class _SvgEngine(QPaintEngine):
    """Writes an element for whatever is painted, in the coordinates of the device."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.elements: list[str] = []
        self._pen, self._brush, self._opacity = QPen(), QBrush(), 1.0
        self._transform, self._smooth = QTransform(), False
        self._clip: QPainterPath | None = None
        self._clips = False  # whether it is in force
        self._clip_ids: dict[str, str] = {}
        self._group = ""  # the clip of what is written now
        self._marks: dict[tuple[str, str], _Mark] = {}  # by how they are painted, and their shape

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        self._go_on_in_group("")
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    # The state

    def updateState(self, state: QPaintEngineState) -> None:
        dirty = state.state()
        if dirty & Dirty.DirtyTransform:
            self._transform = QTransform(state.transform())
        if dirty & Dirty.DirtyPen:
            self._pen = QPen(state.pen())
        if dirty & Dirty.DirtyBrush:
            self._brush = QBrush(state.brush())
        if dirty & Dirty.DirtyOpacity:
            self._opacity = state.opacity()
        if dirty & Dirty.DirtyHints:
            hint = QPainter.RenderHint.SmoothPixmapTransform
            self._smooth = bool(state.renderHints() & hint)
        if dirty & Dirty.DirtyClipPath:
            self._take_clip(state.clipPath(), state.clipOperation())
        if dirty & Dirty.DirtyClipRegion:
            path = QPainterPath()
            path.addRegion(state.clipRegion())
            self._take_clip(path, state.clipOperation())
        if dirty & Dirty.DirtyClipEnabled:
            self._clips = state.isClipEnabled()

    def _take_clip(self, path: QPainterPath, operation: Qt.ClipOperation) -> None:
        path = self._transform.map(path)
        if operation == Qt.ClipOperation.NoClip:
            self._clip = None
        elif operation == Qt.ClipOperation.IntersectClip and self._clip is not None:
            self._clip = self._clip.intersected(path)
        else:
            self._clip = path
        self._clips = self._clip is not None

    # What is painted

    def drawPath(self, path: QPainterPath) -> None:
        self._write_path(path, self._brush)

    def drawPolygon(self, points: Iterable[Any], mode: QPaintEngine.PolygonDrawMode) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(point) for point in points]))
        if mode == QPaintEngine.PolygonDrawMode.PolylineMode:
            self._write_path(path, QBrush())
            return
        path.closeSubpath()
        if mode == QPaintEngine.PolygonDrawMode.WindingMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self._write_path(path, self._brush)

    def drawLines(self, lines: Iterable[Any]) -> None:
        path = QPainterPath()
        for line in lines:
            if path.isEmpty() or path.currentPosition() != line.p1():
                path.moveTo(line.p1())
            path.lineTo(line.p2())
        self._write_path(path, QBrush())

    def drawRects(self, rects: Iterable[Any]) -> None:
        for rect in rects:
            path = QPainterPath()
            path.addRect(QRectF(rect))
            self._write_path(path, self._brush)

    def drawEllipse(self, rect: Any) -> None:
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        self._write_path(path, self._brush)

    def drawPoints(self, points: Iterable[Any]) -> None:
        path = QPainterPath()
        for point in points:
            path.moveTo(point)
            path.lineTo(QPointF(point) + QPointF(1e-3, 0))  # a line of no length is not drawn
        self._write_path(path, QBrush())

    def drawTextItem(self, position: Any, item: QTextItem) -> None:
        if not item.text().strip():
            return
        font, color = item.font(), self._pen.color()
        size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * self._dpi() / 72
        style = ' font-style="italic"' if font.italic() else ""
        self._write(
            f"<text{self._placed(position)} font-family={quoteattr(font.family())} "
            f'font-size="{_number(size)}" font-weight="{font.weight().value}"{style} '
            f'textLength="{_number(item.width())}" lengthAdjust="spacingAndGlyphs" '
            f'xml:space="preserve"{_paint("fill", color, self._opacity)}>'
            f"{escape(item.text())}</text>"
        )

    def drawImage(
        self,
        target: Any,
        image: QImage,
        source: Any,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,
    ) -> None:
        part, target = image.copy(QRectF(source).toAlignedRect()), QRectF(target)
        if not self._smooth and part.width() < SHARP_WIDTH:
            part = part.scaledToWidth(part.width() * SHARP)  # readers would blur its pixels
        transform = QTransform(self._transform).translate(target.x(), target.y())
        data = base64.b64encode(png_of(part)).decode()
        self._write(
            f'<image width="{_number(target.width())}" height="{_number(target.height())}"'
            f'{_matrix(transform)} opacity="{_number(self._opacity)}" '
            'preserveAspectRatio="none" '
            f'xlink:href="data:image/png;base64,{data}"/>'
        )

    def drawPixmap(self, target: Any, pixmap: Any, source: Any) -> None:
        self.drawImage(target, pixmap.toImage(), source)

    def drawTiledPixmap(self, rect: Any, pixmap: Any, offset: Any) -> None:
        tiled = QImage(QRectF(rect).size().toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        tiled.fill(Qt.GlobalColor.transparent)
        with QPainter(tiled) as painter:
            painter.drawTiledPixmap(tiled.rect(), pixmap, QPointF(offset).toPoint())
        self.drawImage(rect, tiled, QRectF(tiled.rect()))

    # How it is written

    def _dpi(self) -> int:
        return int(self.paintDevice().logicalDpiY())

    def _placed(self, position: QPointF) -> str:
        return _matrix(QTransform(self._transform).translate(position.x(), position.y()))

    def _write_path(self, path: QPainterPath, brush: QBrush) -> None:
        path = self._transform.map(path)
        fill = self._fill(brush)
        stroke = self._stroke()
        if path.isEmpty() or not (fill or stroke):
            return
        rule = "" if path.fillRule() == Qt.FillRule.WindingFill else ' fill-rule="evenodd"'
        paint = f"{fill or NO_FILL}{rule if fill else ''}{stroke}"
        if path.elementCount() > LARGEST_MARK:
            self._write(f'<path{paint} d="{_data(path)}"/>')
        else:
            self._write_mark(path, paint)

    def _write_mark(self, path: QPainterPath, paint: str) -> None:
        """Write a small path; one of thousands of the same shape by its place alone."""
        element = path.elementAt(0)
        place = QPointF(element.x, element.y)
        shape = paint, _data(path.translated(-place))
        first = self._marks.get(shape)
        if first is None:
            self._write(f'<path{paint} d="{_data(path)}"/>')
            self._marks[shape] = _Mark(place, len(self.elements) - 1)
            return
        if not first.name:
            first.name = f"mark{first.at}"
            named = self.elements[first.at].replace("<path ", f'<path id="{first.name}" ', 1)
            self.elements[first.at] = named
        x, y = (_number(away) for away in (place - first.place).toTuple())
        self._write(f'<use xlink:href="#{first.name}" x="{x}" y="{y}"/>')

    def _fill(self, brush: QBrush) -> str:
        if brush.style() == Qt.BrushStyle.NoBrush:
            return ""
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            return f' fill="url(#{self._gradient_id(gradient)})"'
        return _paint("fill", brush.color(), self._opacity * _density(brush.style()))

    def _stroke(self) -> str:
        pen = self._pen
        if pen.style() == Qt.PenStyle.NoPen:
            return ""
        width = pen.widthF() * (1.0 if pen.isCosmetic() else _scale(self._transform))
        width = max(width, 1.0) if pen.isCosmetic() else width
        parts = [
            _paint("stroke", pen.color(), self._opacity),
            f' stroke-width="{_number(width)}"',
            f' stroke-linecap="{CAPS[pen.capStyle()]}"' if pen.capStyle() in CAPS else "",
            f' stroke-linejoin="{JOINS[pen.joinStyle()]}"' if pen.joinStyle() in JOINS else "",
        ]
        dashes = DASHES.get(pen.style(), tuple(pen.dashPattern()))
        if dashes:
            lengths = ",".join(_number(each * width) for each in dashes)
            parts.append(f' stroke-dasharray="{lengths}"')
        return "".join(parts)

    def _gradient_id(self, gradient: QLinearGradient) -> str:
        """Define a gradient where it stands on the device."""
        start = self._transform.map(gradient.start())
        stop = self._transform.map(gradient.finalStop())
        ends = zip(("x1", "y1", "x2", "y2"), (*start.toTuple(), *stop.toTuple()), strict=True)
        places = " ".join(f'{name}="{_number(at)}"' for name, at in ends)
        stops = "".join(
            f'<stop offset="{at:.6g}"{_paint("stop", color, self._opacity, "stop-color")}/>'
            for at, color in gradient.stops()
        )
        name = f"gradient{len(self.elements)}"
        self.elements.append(
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {places}>{stops}'
            "</linearGradient>\n"
        )
        return name

    def _write(self, element: str) -> None:
        clip = self._clip if self._clips else None
        self._go_on_in_group("" if clip is None else self._clip_id(clip))
        self.elements.append(f"{element}\n")

    def _go_on_in_group(self, clip: str) -> None:
        """Write what follows into the group of a clip; none for an empty name."""
        if clip != self._group:
            self.elements += ["</g>\n"] if self._group else []
            self.elements += [f'<g clip-path="url(#{clip})">\n'] if clip else []
            self._group = clip

    def _clip_id(self, clip: QPainterPath) -> str:
        data = _data(clip)
        if data not in self._clip_ids:
            self._clip_ids[data] = f"clip{len(self._clip_ids)}"
            name = self._clip_ids[data]
            self.elements.append(f'<clipPath id="{name}"><path d="{data}"/></clipPath>\n')
        return self._clip_ids[data]


NO_FILL = ' fill="none"'


def _paint(what: str, color: QColor, opacity: float, attribute: str = "") -> str:
    alpha = color.alphaF() * opacity
    faint = f' {what}-opacity="{_number(alpha)}"' if alpha < 1 else ""
    return f' {attribute or what}="{color.name()}"{faint}'


def _density(style: Qt.BrushStyle) -> float:
    """A hatch is written as a paler color."""
    return 1.0 if style == Qt.BrushStyle.SolidPattern else 0.4


def _scale(transform: QTransform) -> float:
    return abs(transform.determinant()) ** 0.5


def _matrix(transform: QTransform) -> str:
    t = transform
    if (t.m11(), t.m12(), t.m21(), t.m22()) == (1, 0, 0, 1):
        return f' transform="translate({_number(t.dx())},{_number(t.dy())})"'
    numbers = ",".join(f"{each:.7g}" for each in (t.m11(), t.m12(), t.m21(), t.m22()))
    return f' transform="matrix({numbers},{_number(t.dx())},{_number(t.dy())})"'


def _number(value: float) -> str:
    """A number of two decimals at most, as short as it can be written."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _rounded_down(length: float) -> float:
    """A length of four decimals: a reader would round any more up to a whole pixel."""
    return math.floor(10_000 * length) / 10_000


def _data(path: QPainterPath) -> str:
    return "".join(_commands(path)).replace(" -", "-")


def _commands(path: QPainterPath) -> Iterator[str]:
    """Path commands; of points that fall together in print one stays."""
    kinds = QPainterPath.ElementType
    letters = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}
    last = ""
    for i in range(path.elementCount()):
        element = path.elementAt(i)
        place = f"{_number(element.x)} {_number(element.y)}"
        if element.type == kinds.LineToElement and place == last and i + 1 < path.elementCount():
            continue
        yield f"{letters.get(element.type, ' ')}{place}"
        last = place
