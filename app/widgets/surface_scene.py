"""The OpenGL scene of a surface with paths on it; imported only where OpenGL is there."""

from __future__ import annotations

import numpy as np
import pyqtgraph.opengl as gl
from OpenGL import GL
from pyqtgraph.opengl.GLGraphicsItem import GLOptions
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QVector3D,
    QWheelEvent,
)

from app.camera import Camera, whole_view
from app.contour_map import BANDS
from app.relief import Heights, Relief
from app.theme import Theme
from app.widgets.contours import band_colors
from app.widgets.surface_axes import AxisNames, SurfaceAxes, box_corners
from app.widgets.surface_marks import SurfaceMarks, Trail
from app.widgets.view_keys import ViewKeys
from nncore import Floats

CAMERA = {"elevation": 42.0, "azimuth": -60.0}
NEAREST, FARTHEST = 0.5, 3.0  # of the distance at which the whole is seen
TURN = 180.0  # degrees for the whole of the view: an arrow key turns by nine
UNIT_BOX = np.array([[-1.0, -1.0, -0.5], [1.0, 1.0, 0.5]])  # until there is a surface
NO_POINTS = np.zeros((0, 3))


class SurfaceScene(gl.GLViewWidget):
    """The surface colored as the map is, its contours, trails and balls."""

    def __init__(self, theme: Theme, axis_names: AxisNames) -> None:
        super().__init__()
        self._theme = theme
        self._relief: Relief | None = None
        self._trails: list[gl.GLLinePlotItem] = []
        self._drawn: list[Trail | None] = []  # on each of them
        self._keys = ViewKeys(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCameraPosition(**CAMERA)
        self.setMinimumSize(1, 1)
        self._ground = gl.GLSurfacePlotItem(computeNormals=False, smooth=True)
        self._ground.setVisible(False)  # until it has data, without which it cannot be painted
        self._contours = gl.GLLinePlotItem(mode="lines", antialias=True, glOptions="translucent")
        self._balls = gl.GLScatterPlotItem(pxMode=True)
        # Before everything: a ball behind a hill is still of interest, and half a ball is ugly.
        self._balls.setGLOptions({**GLOptions["translucent"], GL.GL_DEPTH_TEST: False})
        self._balls.setDepthValue(10)
        for item in (self._ground, self._contours, self._balls):
            self.addItem(item)
        self.axes = SurfaceAxes(self, theme, axis_names)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole in sight."""
        super().resizeEvent(event)
        self._show_whole()

    def _whole_view(self) -> Camera:
        corners = UNIT_BOX if self._relief is None else box_corners(self._relief)
        aspect = self.width() / max(self.height(), 1)
        return whole_view(corners, **CAMERA, fov=self.opts["fov"], aspect=aspect)

    def _show_whole(self) -> None:
        center, distance = self._whole_view()
        self.setCameraPosition(pos=QVector3D(*center), distance=distance, **CAMERA)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer or go farther, but neither through the surface nor out of sight."""
        super().wheelEvent(event)
        self.zoom_by(1.0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again, as the map does."""
        self.reset_view()

    # The keyboard

    @property
    def is_whole(self) -> bool:
        """Whether the camera stands where it began."""
        whole = {**CAMERA, "distance": self._whole_view().distance}
        return all(abs(self.opts[key] - value) < 1e-9 for key, value in whole.items())

    def move_handle(self, right: float, up: float) -> bool:
        """Nothing here is taken hold of."""
        return False

    def move_cursor(self, right: float, up: float) -> bool:
        """Nothing here is read out."""
        return False

    def move_view(self, right: float, up: float) -> None:
        """Turn the camera around the surface: arrow keys do what dragging does."""
        self.orbit(-TURN * right, -TURN * up)

    def zoom_by(self, factor: float) -> None:
        """Go so many times as far away, but neither through the surface nor out of sight."""
        whole = self._whole_view().distance
        distance = factor * self.opts["distance"]
        self.setCameraPosition(distance=min(max(distance, NEAREST * whole), FARTHEST * whole))

    def reset_view(self) -> None:
        """Show the whole again."""
        self._show_whole()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keys.note_focus(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys of the view; pyqtgraph's own also take those of a clicker."""
        if not self._keys.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def restyle(self) -> None:
        """Take colors from the theme; the surface is colored when it is next shown."""
        self.setBackgroundColor(QColor(self._theme.colors.surface))
        self._relief = None
        self._drawn = [None] * len(self._trails)

    def show_surface(self, surface: Heights) -> None:
        """Show another surface."""
        if self._relief is not None and self._relief.surface == surface:
            return
        is_other = self._relief is None or surface.domain != self._relief.surface.domain
        self._relief = relief = Relief.of(surface)
        self._drawn = [None] * len(self._trails)
        self.axes.show(relief)
        if is_other:
            self._show_whole()
        fraction = np.nan_to_num(relief.fraction)  # a hole has no color
        levels = np.floor(fraction * BANDS).clip(0, BANDS - 1) / (BANDS - 1)
        colors = band_colors(self._theme.colors.heights, levels)
        colors[..., :3] = np.clip(colors[..., :3] * relief.shade()[..., None], 0, 1)
        self._ground.setData(x=relief.x, y=relief.y, z=relief.z, colors=colors.reshape(-1, 4))
        self._ground.setVisible(True)
        line = QColor(self._theme.colors.contour)
        self._contours.setData(pos=relief.contour_segments(), color=line.getRgbF(), width=1)

    def show_marks(self, marks: SurfaceMarks) -> None:
        """Show trails and balls in the place of those before."""
        if self._relief is None:
            return
        for i in range(max(len(self._trails), len(marks.trails))):
            self._draw_trail(self._relief, i, marks.trails[i] if i < len(marks.trails) else None)
        self._draw_balls(self._relief, marks)

    def _draw_trail(self, relief: Relief, i: int, trail: Trail | None) -> None:
        while len(self._trails) <= i:
            self._trails.append(gl.GLLinePlotItem(mode="line_strip", antialias=True, width=3))
            self._drawn.append(None)
            self.addItem(self._trails[-1])
        item = self._trails[i]
        if trail is None:
            item.setVisible(False)
            self._drawn[i] = None
        elif trail != self._drawn[i]:
            self._drawn[i] = trail
            path = relief.path(trail.xs[: trail.count], trail.ys[: trail.count])
            item.setVisible(len(path) > 1)
            if len(path) > 1:
                color = QColor(trail.color).getRgbF()
                item.setData(pos=path, color=color, width=3 * self._theme.scale)

    def _draw_balls(self, relief: Relief, marks: SurfaceMarks) -> None:
        points: list[Floats] = [NO_POINTS]
        colors, sizes = [], []
        for ball in marks.balls:
            point = relief.lay(*np.transpose([ball.place]))
            if len(point):
                points.append(point + np.array([0, 0, 0.02]))
                colors.append(QColor(ball.color).getRgbF())
                sizes.append(self._theme.px(ball.size))
        self._balls.setVisible(bool(colors))
        if colors:
            self._balls.setData(
                pos=np.concatenate(points), color=np.array(colors), size=np.array(sizes)
            )
