"""The gauge of the learning rate: how it stands to the most that an optimizer bears here."""

from __future__ import annotations

from math import isfinite, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.captions import caption
from nncore import Stability

LOWEST, HIGHEST = 0.01, 20.0  # twice the learning rate over its limit, at the ends of the scale
EDGES = (1.0, 2.0)  # where it begins to oscillate, and to diverge


class RateGauge(QWidget):
    """A scale with three zones, a pointer on it, and the sentence that goes with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rateGauge")
        self.setToolTip(
            self.tr(
                "λmax is the largest curvature at the chosen ball. On a quadratic bowl plain "
                "descent converges up to 1/λmax, swings from side to side up to 2/λmax, and "
                "diverges beyond; momentum μ bears up to 2(1 + μ)/λmax."
            )
        )
        self._scale = _Scale(theme)
        self._scale.setAccessibleName(self.tr("Learning rate against its limit"))
        self.limit = QLabel()
        self.verdict = caption()
        self.verdict.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.limit, self._scale, self.verdict):
            layout.addWidget(widget)

    def show_stability(self, stability: Stability, learning_rate: float) -> None:
        """Show how a learning rate stands to the curvature where the ball is."""
        limit = stability.limit
        ratio = 2 * learning_rate / limit if limit else None
        straight = stability.straight_limit
        edge = 2 * straight / limit if straight and limit else EDGES[0]
        self._scale.show_ratio(ratio if ratio is not None and isfinite(ratio) else None, edge)
        if limit is not None:
            self.limit.setText(self.tr("largest stable rate {limit}").format(limit=f"{limit:.3g}"))
        elif not stability.is_defined:
            self.limit.setText(self.tr("the surface is not defined here"))
        elif stability.curvature > 0:
            self.limit.setText(self.tr("no limit is known for this optimizer"))
        else:
            self.limit.setText(self.tr("nothing curves upward here"))
        self.verdict.setText(self._words(stability.verdict, ratio))

    def _words(self, verdict: str | None, ratio: float | None) -> str:
        words = {
            "converges": self.tr("It converges."),
            "oscillates": self.tr("It oscillates, and converges."),
            "diverges": self.tr("It diverges."),
        }
        if verdict is not None:
            return words[verdict]
        if ratio is None:
            return self.tr("Theory sets no limit here.")
        if ratio > 2:
            return self.tr("Above what is stable at this place.")
        return self.tr("Stable at this place; no promise elsewhere.")


class _Scale(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ratio: float | None = None
        self._edges = EDGES
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(26))

    def show_ratio(self, ratio: float | None, edge: float) -> None:
        """Point at twice the learning rate over its limit, or nowhere; it swings from `edge` on."""
        edges = (edge, EDGES[1])
        if (ratio, edges) != (self._ratio, self._edges):
            self._ratio, self._edges = ratio, edges
            self.update()

    def _at(self, ratio: float) -> float:
        fraction = log10(ratio / LOWEST) / log10(HIGHEST / LOWEST)
        return self.width() * min(max(fraction, 0.02), 0.98)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, px = self._theme.colors, self._theme.px
        top, height = px(11), px(10)
        edges = (0.0, *(self._at(edge) for edge in self._edges), float(self.width()))
        for left, right, color in zip(
            edges, edges[1:], (colors.right, colors.smoothed, colors.wrong), strict=False
        ):
            painter.fillRect(QRectF(left, top, right - left - 2, height), QColor(color))
        if self._ratio:
            self._paint_pointer(painter, self._at(self._ratio), top + height)

    def _paint_pointer(self, painter: QPainter, x: float, bottom: float) -> None:
        px, colors = self._theme.px, self._theme.colors
        painter.setPen(QPen(QColor(colors.text), px(2)))
        painter.drawLine(QPointF(x, px(8)), QPointF(x, bottom + px(3)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.text))
        half = px(6)
        painter.drawPolygon(
            QPolygonF([QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, px(9))])
        )
