"""Gauge of the learning rate: how it stands to the most that theory allows, 2/λmax say."""

from __future__ import annotations

from itertools import pairwise
from math import isfinite, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general
from app.pages.descent.model.race import Moment
from app.pages.descent.model.rate_verdict import RateVerdict, judge_rate
from app.theme import Colors, Theme
from app.translation import name_of
from app.widgets.accessibility import set_description
from app.widgets.caption import steady_caption
from app.widgets.curve_legend import BETWEEN
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure
from app.widgets.term_label import TermLabel

LOWEST, HIGHEST = 0.005, 10.0  # learning rate divided by its limit, at the ends of the scale


class RateGauge(QWidget):
    """A scale of zones, a pointer on it, and the sentence that goes with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rateGauge")
        explain_widget(
            self,
            self.tr(
                "λmax is the largest curvature at the chosen ball. On a quadratic bowl so curved a "
                "learning rate below the limit converges (green; blue where the ball "
                "swings from side to side), and one above it diverges (orange)."
            ),
        )
        self._theme = theme
        self._scale = _Scale(theme)
        self._scale.setAccessibleName(self.tr("Learning rate against its limit"))
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.limit = TermLabel(term="lambda_max")
        self.limit.setWordWrap(True)  # Nesterov's is longer than the column
        self.verdict = steady_caption(2)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.limit, self._scale, self.legend, self.verdict):
            layout.addWidget(widget)
        theme.changed.connect(self._show_legend)
        self._show_legend()

    @Slot()
    def _show_legend(self) -> None:
        """Name the zones of the scale, in their order."""
        colors = self._theme.colors
        words = self.tr("converges"), self.tr("swings"), self.tr("diverges")
        self.legend.setText(
            BETWEEN.join(
                f"<span style='color:{color}'>■</span>&nbsp;{word}"
                for color, word in zip(zone_colors(colors), words, strict=True)
            )
        )

    def show_moment(self, moment: Moment) -> None:
        """Show how the chosen learning rate stands to the curvature where the ball is."""
        trajectory, step = moment.trajectory, moment.step
        if trajectory is None or step is None:
            self.show_nothing()
            return
        racer = trajectory.racer
        entry = OPTIMIZER_CATALOG[racer.key]
        verdict = judge_rate(moment.race.state, racer, step)
        self._scale.setVisible(bool(entry.limit_formula))
        for part in (self.limit, self.legend):
            _keep_room(part, bool(entry.limit_formula))
            part.setVisible(verdict.limit is not None)
        curves_one_way = len(moment.race.surface.variables) == 1
        formula = entry.limit_formula
        self._show_limit(formula.replace("λmax", "f″") if curves_one_way else formula, verdict)
        self._scale.show_ratio(verdict.ratio, verdict.straight_ratio)
        self.verdict.setText(self._words(verdict.word).format(name=name_of(entry)))
        told = [self.limit.text() if verdict.limit is not None else "", self.verdict.text()]
        set_description(self._scale, "; ".join(filter(None, told)))

    def show_nothing(self) -> None:
        """Tell nothing, of one that does not race say; the verdict keeps its room."""
        for part in (self.limit, self._scale, self.legend):
            part.hide()
        self.verdict.clear()

    def _show_limit(self, formula: str, verdict: RateVerdict) -> None:
        if verdict.limit is not None:
            text = self.tr("limit here {formula} = {limit}")
            self.limit.setText(text.format(formula=formula, limit=general(verdict.limit, 3)))

    def _words(self, verdict: str) -> str:
        return {
            "converges": self.tr("{name} converges."),
            "creeps": self.tr("{name} converges, but too slowly to be seen."),
            "oscillates": self.tr("{name} oscillates, and converges."),
            "diverges": self.tr("{name} diverges."),
            "sways": self.tr("{name} comes near, and sways there: the noise goes on."),
            "within_all": self.tr("Within the limit of all points; no promise for a mini-batch."),
            "above_all": self.tr("Above the limit of all points."),
            "within": self.tr("{name} bears it at this place; no promise elsewhere."),
            "above": self.tr("Above what {name} bears at this place."),
            "undefined": self.tr("f has no value where the ball is."),
            "flat": self.tr("Nothing curves upward here: theory sets no limit."),
            "no_theory": self.tr("No limit is known for {name}: its steps do not grow with ∇f."),
        }[verdict]


def _keep_room(part: QWidget, kept: bool) -> None:
    """Whether what stands below stays in its place where `part` is hidden."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    part.setSizePolicy(policy)


def zone_colors(colors: Colors) -> tuple[str, str, str]:
    """Colors of what a learning rate does: it converges, swings and converges, diverges."""
    return colors.right, colors.smoothed, colors.wrong


class _Scale(Figure, QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rateScale")
        self._theme = self.own_theme(theme)
        self._ratio: float | None = None
        self._straight = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(26))

    def show_ratio(self, ratio: float | None, straight: float | None) -> None:
        """Point at the learning rate divided by its limit; None for neither pointer nor zones.

        From `straight` on, likewise divided, the ball swings from side to side.
        """
        ratio = ratio if ratio and isfinite(ratio) else None
        straight = straight or self._straight
        if (ratio, straight) != (self._ratio, self._straight):
            self._ratio, self._straight = ratio, straight
            self.update()

    def _at(self, ratio: float) -> float:
        fraction = log10(ratio / LOWEST) / log10(HIGHEST / LOWEST)
        return self.width() * min(max(fraction, 0.02), 0.98)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top, height = self._theme.px(11), self._theme.px(10)
            if self._ratio is None:
                track = QRectF(0, top, self.width(), height)
                painter.fillRect(track, QColor(self._theme.colors.line))
                return
            self._paint_zones(painter, top, height)
            self._paint_pointer(painter, self._at(self._ratio), top + height)

    def _paint_zones(self, painter: QPainter, top: float, height: float) -> None:
        ends = [0.0, self._at(self._straight), self._at(1), float(self.width())]
        colors = zone_colors(self._theme.colors)
        for (left, right), color in zip(pairwise(ends), colors, strict=True):
            painter.fillRect(QRectF(left, top, right - left - 2, height), QColor(color))

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
