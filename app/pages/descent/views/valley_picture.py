"""Picture of a hunt: the ground under its cover, probed by clicks; then the map with the race."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.number_text import general, whole
from app.pages.descent.model.lowest_value import lowest_value
from app.pages.descent.model.probes import Probe, probe_at, probes_at
from app.pages.descent.model.race import Moment
from app.pages.descent.model.rounding import rounded_point
from app.pages.descent.model.valley_state import ValleyState
from app.pages.descent.state import DescentState
from app.pages.descent.views.cover import Cover
from app.pages.descent.views.map_picture import MapPicture
from app.pages.descent.views.probe_marks import ProbeMarks
from app.pages.descent.views.probe_readouts import ProbeReadouts
from app.pages.descent.views.valley_tools import ValleyTools
from app.session.session import Session
from app.state.binding import Binding
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.surface_marks import Ball, SurfaceMarks, Trail
from nncore.surface import Point, is_in_domain

DISC = 10  # pixels, of a probe in the 3-D view


class ValleyPicture(MapPicture):
    """A map on which nothing is seen but what was probed, until it is uncovered.

    It edits the state itself: a click is a probe here, not a start.
    """

    def __init__(self, theme: Theme, session: Session, binding: Binding) -> None:
        self._model = binding.model
        self._valley = ValleyState()
        self._probes: tuple[Probe, ...] = ()
        self._xs: tuple[float, ...] = ()  # the same objects from frame to frame
        self._ys: tuple[float, ...] = ()
        super().__init__(theme, session, binding)
        on_map = self.map.figure_theme
        self.cover = Cover(self.map, on_map)
        self.marks = ProbeMarks(self.map, on_map)
        self.map.view_changed.connect(self._show_probes)

    def _make_controls(self, binding: Binding) -> None:
        super()._make_controls(binding)
        self.readouts = ProbeReadouts(self._theme)
        self.notice = QLabel()
        self.notice.setObjectName("probeNotice")
        self.notice.setWordWrap(True)
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hunt = ValleyTools(self._model)
        self.hunt.uncovered.connect(self.run_wanted)
        self.tools = (*self.hunt.buttons, self.view)
        self.run_commands = (self.hunt.uncover,)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.column.insertWidget(0, self.readouts)
        self.column.addWidget(self.notice)

    def end(self) -> None:
        self.cover.end()
        super().end()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Click"), self.tr("probe the covered ground")),
            (self.tr("Arrow keys, Enter"), self.tr("aim at a place, and probe it")),
        )

    # Showing

    def show_state(self, state: DescentState) -> None:
        valley = self._valley = state.valley
        self._show_felt(probes_at(valley.make_surface(), valley.places))
        super().show_state(_veiled(state) if valley.is_hidden else state)
        self.hunt.show_state(valley)
        for widget in (self.readouts, self.notice):
            widget.setVisible(valley.is_hidden)
        self.view.setVisible(valley.uncovered)
        self.map.show_contours(valley.uncovered)
        self.show_aim(False)
        if valley.is_hidden:
            self.readouts.show_probes(self._probes, valley.left)
            self.cover.show_over(valley.make_surface().domain, self._invitation())
        else:
            self.cover.lift()
        self._show_probes()

    def _show_felt(self, probes: tuple[Probe, ...]) -> None:
        if probes != self._probes:
            self._probes = probes
            self._xs = tuple(probe.place[0] for probe in probes)
            self._ys = tuple(probe.place[1] for probe in probes)

    def _invitation(self) -> str:
        if self._probes:
            return ""
        return self.tr("The ground is covered. Click a place to feel its height and slope.")

    @Slot()
    def _show_probes(self) -> None:
        """Mark the probes; those that a race has come to, where it runs."""
        if self._valley.is_hidden:
            self._say(self._legend(self.marks.show_covered(self._probes, self.seen_width)))
        else:
            index = self._moment.index if self._moment else 0
            self.marks.show_uncovered(self._probes[: index + 1])

    def _legend(self, factor: float) -> str:
        if not self._probes:
            return ""
        return self.tr("Arrows: downhill, −∇f, drawn × {factor}.").format(factor=general(factor))

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)

    def show_moment(self, moment: Moment) -> None:
        super().show_moment(moment)
        if self._valley.uncovered:
            self._show_probes()

    def surface_marks(self, moment: Moment) -> SurfaceMarks:
        """The race, and the way of the probes."""
        race, colors = super().surface_marks(moment), self._theme.colors
        seen = self._probes[: moment.index + 1]
        way = Trail(self._xs, self._ys, len(seen), colors.muted)
        discs = (Ball(probe.place, colors.text, DISC) for probe in seen)
        return SurfaceMarks((way, *race.trails), (*discs, *race.balls))

    def _words(self) -> str:
        if self._valley.uncovered:
            return super()._words()
        word = self.tr("probe {number} at ({x}, {y}): f {value}, slope {slope}")
        return "; ".join(
            word.format(
                number=whole(number),
                x=general(probe.place[0]),
                y=general(probe.place[1]),
                value=general(probe.value),
                slope=general(probe.slope),
            )
            for number, probe in enumerate(self._probes, 1)
        )

    @property
    def minima(self) -> tuple[Point, ...]:
        """Those of the surface, or the one that the scores are measured from."""
        if self._valley.is_hidden:
            return ()
        known = lowest_value(self._valley.make_surface())
        found = (known.minimum,) if known and known.minimum else ()
        return super().minima or found

    def _start_shown(self, state: DescentState) -> Point | None:
        return None  # it is the first probe, and cannot be dragged

    # From the user

    @property
    def takes_clicks(self) -> bool:
        """Whether a click is a guess: where the ground is covered it is a probe."""
        return self._valley.uncovered and super().takes_clicks

    def show_aim(self, awaited: bool) -> None:
        """Let the arrow keys aim at the next probe, too."""
        super().show_aim(awaited or self._valley.left > 0)

    def _words_at(self, point: Point | None) -> str:
        if self._valley.uncovered or point is None:
            return super()._words_at(point)
        return f"x {general(point[0], 3)}   y {general(point[1], 3)}"

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        if self._valley.uncovered:
            super()._on_clicked(x, y)
        else:
            self._probe(rounded_point((x, y), self.seen_width))

    def _probe(self, place: Point) -> None:
        """Feel the ground at a place; what cannot be felt costs nothing."""
        state, surface = self._model.value, self._valley.make_surface()
        if not self._valley.left:
            self._refuse(self.tr("No probe is left: uncover the ground."))
        elif not is_in_domain(surface.domain, place):
            self._refuse(self.tr("There is no ground: that cost no probe."))
        elif place in self._valley.places:
            self._refuse(self.tr("That place was probed before: it cost no probe."))
        elif probe_at(surface, place) is None:
            self._refuse(self.tr("f has no value or no slope there: that cost no probe."))
        else:
            self._model.set(replace(state, valley=self._valley.with_place(place)))

    def _refuse(self, sentence: str) -> None:
        self._say(sentence)
        announce(self.notice, sentence)


def _veiled(state: DescentState) -> DescentState:
    """The same page with nothing on the map that would tell of the ground."""
    return replace(state, view="map", downhill=False, basins=False)
