"""Probabilities of classes as bars, before a step and after it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.number_text import percent
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.class_bars import ClassBars
from app.widgets.figure import TableRow
from nncore import Floats

LEGIBLE = 0.2  # bars lower than this have no number


class ProbabilityBars(ClassBars):
    """One bar a class: filled to the probability now, outlined where it was before.

    Without a true class the bars say nothing of right and wrong.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._before: Floats = np.empty(0)
        self._after: Floats = np.empty(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._theme.least(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(200), self._theme.least(92))

    def show_probabilities(
        self, before: Floats, after: Floats, names: Sequence[str], label: int
    ) -> None:
        """Show the probabilities of the classes called `names`; `label` is the true one, or -1.

        Where `before` is `after` itself nothing is outlined. What is shown already is not
        painted again.
        """
        if not self._shows(before, after, names, label):
            self._before, self._after = before, after
            self.show_classes(names, label)

    def _shows(self, before: Floats, after: Floats, names: Sequence[str], label: int) -> bool:
        return (
            (label, tuple(names)) == (self.label, tuple(self._names))
            and (before is after) == (self._before is self._after)
            and np.array_equal(after, self._after)
            and np.array_equal(before, self._before)
        )

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`."""
        shown = {"probability": self._after}
        if self._before is not self._after:
            shown = {"probability before": self._before, "probability after": self._after}
        columns = [each.tolist() for each in shown.values()]
        rows = zip(self._names, *columns, strict=False)  # none where there is no answer
        return [["class", *shown], *rows]

    def update_accessible_text(self) -> None:
        """Tell the probability of every class."""
        if not self._after.any():
            set_description(self, self.tr("no answer"))
            return
        shown = zip(self._names, self._after, strict=True)
        set_description(self, ", ".join(f"{name}: {percent(p)}" for name, p in shown))

    def plot(self) -> QRectF:
        bottom = self.height() - self.line() - self._theme.px(2)
        return QRectF(0, self.line(), self.width(), bottom - self.line())

    def marked(self) -> list[int]:
        """The hovered class, the true one, and those with a number, the most probable first."""
        by_share = np.argsort(-self._after, kind="stable")
        return [*super().marked(), *(int(k) for k in by_share if self._after[k] >= LEGIBLE)]

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._after):
            return
        columns = self.columns()
        bars = [_bar(column, p) for column, p in zip(columns, self._after, strict=True)]
        with QPainter(self) as painter:
            self._paint_bars(painter, bars)
            if self._before is not self._after:
                self._paint_outlines(painter, columns)
            texts = [
                percent(p) if p >= LEGIBLE or k == self._hovered else ""
                for k, p in enumerate(self._after)
            ]
            line = self.line()
            self.paint_over(painter, texts, [bar.top() - line for bar in bars])
            self.paint_row(painter, self._names, self.plot().bottom(), elided=True)

    def _paint_bars(self, painter: QPainter, bars: Sequence[QRectF]) -> None:
        for k, bar in enumerate(bars):
            painter.fillRect(bar, self._shade(k))

    def _paint_outlines(self, painter: QPainter, columns: Sequence[QRectF]) -> None:
        painter.setPen(QPen(QColor(self._theme.colors.muted), 1, Qt.PenStyle.DashLine))
        before = zip(columns, self._before, strict=True)
        painter.drawRects([_bar(column, p) for column, p in before])

    def _shade(self, k: int) -> QColor:
        colors = self._theme.colors
        if self.label < 0:
            return QColor(colors.accent)
        return QColor(colors.right if k == self.label else colors.wrong)


def _bar(column: QRectF, probability: float) -> QRectF:
    height = column.height() * float(probability)
    gap = column.width() * 0.15
    return QRectF(column.left() + gap, column.bottom() - height, column.width() - 2 * gap, height)
