"""Contour map of the loss over a plane of parameters, with the path of a run on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from app.contour_map import contour_map
from app.number_text import general
from app.pages.network.model.landscape import HeightField, Survey
from app.theme import Theme
from app.widgets.contours import Contours
from app.widgets.height_bar import HeightBar
from app.widgets.hover_readout import HoverReadout
from app.widgets.plots import LEAST_CURVE, Plot
from nncore import Floats
from nncore.surface import Point

BETWEEN = 4  # points of the picture from one of the grid to the next
MOST_COLUMNS = 241
START, MOMENT, OTHER_END = 13.0, 18.0, 13.0  # sizes of the marks
NAME_GROUND = 190  # of 255: paths shine through below a name


@dataclass(frozen=True, eq=False)
class OtherTrail:
    """Path of another run on the plane; `points` is of shape (n_snapshots, 2)."""

    name: str
    color: str
    points: Floats


class LandscapeView(Plot):
    """Map of the loss; both axes have one unit, so that distances are true."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setObjectName("landscapeView")
        self.setAccessibleName(self.tr("Contour map of the loss around the run"))
        self.explain(
            self.tr(
                "Lines join places of equal loss. The line with points is the path of this run, "
                "a point a snapshot, projected on the plane; the square is its start, the dot "
                "the moment that is looked at. All other directions of the parameters are not "
                "seen: a snapshot may lie far before or behind the plane."
            )
        )
        self.getViewBox().setAspectLocked(True)
        self.let_axis_grow()
        self._survey: Survey | None = None
        self.field: HeightField | None = None
        self._moment: Point | None = None
        self._others: list[OtherTrail] = []
        self._other_items: list[pg.GraphicsObject] = []
        self.contours = Contours(self, self._theme)
        self.bar = HeightBar(self, self._theme, self.tr("loss"))
        self._add_path()
        self.readout = HoverReadout(theme, self)
        self.view_reset.connect(self._show_domain)
        self.hovered.connect(self._on_hovered)
        self.restyled.connect(self._restyle_marks)
        self._restyle_marks()
        self.describe_by(self._words)
        self.getViewBox().setRange(xRange=(-1, 1), yRange=(-1, 1), padding=0)

    def _least_height(self) -> int:
        """As much as type grows: a map with true distances would be a stripe."""
        return self._theme.px(LEAST_CURVE)

    def _add_path(self) -> None:
        self.path = self.curve(lambda colors: colors.text, 1.5, symbol="o")
        self.start = pg.ScatterPlotItem(symbol="s")
        self.dot = pg.ScatterPlotItem(symbol="o")
        for z, item in enumerate((self.path, self.start, self.dot), start=1):
            item.setZValue(z)
        for item in (self.start, self.dot):
            self.addItem(item, ignoreBounds=True)

        self.name_series(self.path, self.tr("path of the run"))
        self.name_series(self.start, self.tr("start of the run"))
        self.name_series(self.dot, self.tr("this moment"))

    # What is shown

    def show_survey(self, survey: Survey | None) -> None:
        """Show a landscape as far as it has been measured, with the path on it."""
        if survey is self._survey:
            return
        before, self._survey = self._survey, survey
        self.field = survey.field if survey is not None else None
        self._draw_contours()
        points = survey.points if survey is not None else np.zeros((0, 2))
        self.path.setData(points[:, 0], points[:, 1])
        self.start.setData(pos=points[:1])
        if survey is not None and (before is None or before.domain != survey.domain):
            self._show_domain()
        self.tell_again()

    def show_others(self, others: list[OtherTrail]) -> None:
        """Show the paths of other runs, each in its color and with its name at its end."""
        if [_identity(each) for each in others] != [_identity(each) for each in self._others]:
            self._others = others
            self._draw_others()

    def _draw_others(self) -> None:
        for item in self._other_items:
            self.remove(item)
        self._other_items = [item for each in self._others for item in self._made(each)]
        for item in self._other_items:
            item.setZValue(1)
            self.addItem(item, ignoreBounds=True)

    def _made(self, other: OtherTrail) -> tuple[pg.GraphicsObject, ...]:
        """Line with a point a snapshot, a larger one at its end, and the name."""
        if not len(other.points):
            return ()
        theme, shade = self._theme, QColor(other.color)
        line = pg.PlotDataItem(*other.points.T, symbol="o", symbolSize=4 * theme.scale)
        line.setPen(pg.mkPen(shade, width=theme.curve_width(2)))
        line.setSymbolBrush(shade)
        line.setSymbolPen(None)
        end = pg.ScatterPlotItem(pos=other.points[-1:], symbol="d", size=OTHER_END * theme.scale)
        end.setBrush(shade)
        end.setPen(self.pen(theme.colors.surface, 1))
        ground = QColor(theme.colors.surface)
        ground.setAlpha(NAME_GROUND)
        name = pg.TextItem(other.name, theme.colors.text, anchor=(0, 1), fill=ground)
        name.setFont(theme.font(bold=True))
        name.setPos(*other.points[-1])
        for item in (line, end):
            self.name_series(item, other.name)
        return line, name, end

    def _draw_contours(self) -> None:
        self.contours.image.setVisible(self.field is not None)
        self.contours.lines.setVisible(self.field is not None)
        if self.field is None:
            self.bar.show_scale(None)
        else:
            n = min(BETWEEN * (len(self.field.landscape.a) - 1) + 1, MOST_COLUMNS)
            x, y = self.field.domain
            contours = contour_map(self.field.value, x, y, n, n)
            self.contours.show_map(contours)
            self.bar.show_scale(contours.scale)

    def show_moment(self, place: Point | None) -> None:
        """Put the dot where the moment that is looked at is on the plane."""
        self._moment = place
        self.dot.setData(pos=[place] if place is not None else np.zeros((0, 2)))

    @Slot()
    def _show_domain(self) -> None:
        if self._survey is not None and not self.user_zoomed:
            x, y = self._survey.domain
            self.getViewBox().setRange(xRange=x, yRange=y, padding=0)

    @Slot()
    def _restyle_marks(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self.path.setSymbolSize(4 * scale)
        self.start.setBrush(pg.mkBrush(colors.text))
        self.start.setPen(self.pen(colors.surface, 1))
        self.start.setSize(START * scale)
        self.dot.setBrush(pg.mkBrush(colors.accent))
        self.dot.setPen(self.pen(colors.surface, 2))
        self.dot.setSize(MOMENT * scale)
        self._draw_others()

    # Under the pointer, and in words

    @Slot(object)
    def _on_hovered(self, point: Point | None) -> None:
        loss = self._loss_at(point) if point is not None else None
        if point is None or loss is None:
            self.readout.setText("")
            return
        self.readout.setText(
            self.tr("{a}, {b}: loss {loss}").format(
                a=general(point[0], 3), b=general(point[1], 3), loss=general(loss, 4)
            )
        )

    def _loss_at(self, point: Point) -> float | None:
        """Loss at a place of the map; None where none was measured."""
        if self.field is None:
            return None
        loss = float(self.field.value(np.array(point[0]), np.array(point[1])))
        return loss if np.isfinite(loss) else None

    def _words(self) -> str:
        survey = self._survey
        if survey is None:
            return self.tr("nothing measured yet")
        (x0, y0), (x1, y1) = survey.points[[0, -1]].tolist()
        parts = [
            self.tr("the path leads from ({x0}, {y0}) to ({x1}, {y1})").format(
                x0=general(x0, 3), y0=general(y0, 3), x1=general(x1, 3), y1=general(y1, 3)
            )
        ]
        if survey.landscape is not None and np.isfinite(survey.landscape.losses).any():
            losses = survey.landscape.losses
            parts.append(
                self.tr("the loss on the map is from {low} to {high}").format(
                    low=general(np.nanmin(losses), 3), high=general(np.nanmax(losses), 3)
                )
            )
        if self._moment is not None:
            x, y = self._moment
            parts.append(
                self.tr("the moment looked at is at ({x}, {y})").format(
                    x=general(x, 3), y=general(y, 3)
                )
            )
        for other in self._others:
            if len(other.points):
                x, y = other.points[-1].tolist()
                parts.append(
                    self.tr("{name} ends at ({x}, {y})").format(
                        name=other.name, x=general(x, 3), y=general(y, 3)
                    )
                )
        return "; ".join(parts)


def _identity(other: OtherTrail) -> tuple[str, str, int]:
    return other.name, other.color, id(other.points)
