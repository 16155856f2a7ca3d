"""What was computed of the maps of one run: axes of layers, and whole maps."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.pages.network.model.layer_map import LayerMap, MapAxes
from nncore import Moment, Run

MOST_MAPS = 40  # whole ones: 0.5 MB each
OUTGROWN = 4  # times as many iterations as the axes have
FIRST = 4  # iterations


@dataclass(eq=False)
class MapMemory:
    """Axes and maps of one run.

    While a run is trained its axes are those of its newest moment, and are taken again when it
    has become four times as long; in between, and once it has ended, they stay.
    """

    run: Run
    _axes: dict[tuple[int, int], MapAxes] = field(default_factory=dict)  # by layer and iteration
    _used: dict[int, MapAxes] = field(default_factory=dict)  # the last ones, by layer
    _maps: dict[tuple[MapAxes, int], LayerMap] = field(default_factory=dict)

    def axes_iteration(
        self, moment: Moment, layer: int, pinned: int | None, has_ended: bool
    ) -> int:
        """Iteration of the moment whose axes are to be used; `pinned` where it was chosen."""
        if pinned is not None:
            return pinned
        newest = max([moment.iteration, *(s.iteration for s in self.run.timeline.snapshots[-1:])])
        used = self._used.get(layer)
        if used is None or _has_outgrown(used.iteration, newest, has_ended):
            return newest
        return used.iteration

    def earlier_axes(self, layer: int, pinned: bool, has_ended: bool) -> MapAxes | None:
        """Axes that new ones are to point with, while a run grows under the eyes of a user.

        Those of a run that has ended, or of a moment that was chosen, hang on nothing else.
        """
        return None if pinned or has_ended else self._used.get(layer)

    def moment_at(self, moment: Moment, iteration: int) -> Moment:
        """The run at an iteration, or at the snapshot before; `moment` is any of its moments."""
        if iteration == moment.iteration or not self.run.timeline.snapshots:
            return moment
        return moment.at(self.run.timeline.at(iteration))

    def axes(self, layer: int, iteration: int) -> MapAxes | None:
        """The axes of a layer at an iteration, if they are known."""
        return self._axes.get((layer, iteration))

    def last_axes(self, layer: int) -> MapAxes | None:
        """The axes of a layer that were used last."""
        return self._used.get(layer)

    def keep_axes(self, axes: MapAxes, iteration: int, pinned: bool) -> None:
        """Keep the axes that were asked for at an iteration."""
        self._axes[axes.layer, iteration] = axes
        if not pinned:
            self._used[axes.layer] = axes

    def map_of(self, axes: MapAxes, iteration: int) -> LayerMap | None:
        """The whole map of a moment, if it is known."""
        return self._maps.get((axes, iteration))

    def keep_map(self, found: LayerMap) -> None:
        """Keep a whole map, in place of the oldest where there are too many."""
        self._maps[found.axes, found.iteration] = found
        while len(self._maps) > MOST_MAPS:
            del self._maps[next(iter(self._maps))]


def _has_outgrown(iteration: int, newest: int, has_ended: bool) -> bool:
    return newest > iteration and (has_ended or newest >= OUTGROWN * max(iteration, FIRST))
