"""Hidden units that never or always fire on the test images."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from app.number_text import fixed, whole
from app.pages.network.model.activity import Activity, activity_at_once, activity_of_all
from app.pages.network.model.run_memory import RunMemory
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.views.units_view import MOST_UNITS, UnitsView
from app.session.jobs import Job
from app.widgets.caption import caption
from app.widgets.curve_legend import CurveLegend
from app.widgets.elided_label import ElidedLabel
from nncore import Moment
from nncore.marking import N_
from nncore.unit_activity import saturation_limits

KEPT = "activities"
MOST_KEPT = 200


class UnitsLook(Look):
    """A cell a unit; some test images tell of it within a frame, all of them when it rests."""

    key = "units"
    headline = N_("UnitsLook", "A unit that never fires, or always, tells no image from another.")

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self.never = self.readouts.add(self.tr("never fire"), "00,000")
        self.always = self.readouts.add(self.tr("always fire"), "00,000")
        self.units = self.readouts.add(self.tr("hidden units"), "00,000")
        self.images = self.readouts.add(self.tr("test images"), "00,000 / 00,000")
        self.view = UnitsView(self.theme)
        self.words = ElidedLabel()
        legend = CurveLegend(
            self.theme,
            ("■", self.tr("off for all images"), lambda colors: colors.minus),
            ("■", self.tr("on for all"), lambda colors: colors.plus),
            ("✕", self.tr("never fires"), lambda colors: colors.text),
            ("●", self.tr("always fires"), lambda colors: colors.text),
        )
        self.column.addWidget(legend)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.words)
        self.meaning = caption()
        self.meaning.setWordWrap(True)
        self.controls.addWidget(self.meaning)
        self.view.hovered.connect(self._on_hovered)

    def lead(self) -> str:
        return self.tr(
            "A unit that never fires tells no image from another, and a ReLU that is off for all "
            "gets no gradient any more."
        )

    @property
    def activities(self) -> RunMemory[Activity]:
        """What was counted on all test images."""
        activities: RunMemory[Activity] = self.part.kept.setdefault(KEPT, RunMemory(MOST_KEPT))
        return activities

    def show_moment(self, moment: Moment) -> None:
        activity = self.activities.get(moment) or activity_at_once(moment)
        self.view.show_layers(activity.layers)
        self.never.show_text(whole(sum(int(layer.never.sum()) for layer in activity.layers)))
        self.always.show_text(whole(sum(int(layer.always.sum()) for layer in activity.layers)))
        self.units.show_text(whole(sum(moment.network.sizes[1:-1])))
        n, of = whole(activity.n_images), whole(activity.n_test)
        self.images.show_text(of if activity.is_complete else f"{n} / {of}")
        self.meaning.setText(self._meaning(moment))

    def _meaning(self, moment: Moment) -> str:
        limits = saturation_limits(moment.network.activation.key)
        if limits is None:
            words = self.tr("A unit is on for an image where its weighted sum is above 0.")
        else:
            words = self.tr(
                "A unit is off for an image where it is below {low}, and on above {high}: there "
                "its slope is under 5 % of the steepest, it is saturated."
            ).format(low=fixed(limits[0], 3), high=fixed(limits[1], 3))
        widest = max(moment.network.sizes[1:-1])
        if widest > MOST_UNITS:
            words += " " + self.tr("Drawn are the first {n} units of each layer.").format(
                n=whole(MOST_UNITS)
            )
        return words

    def refine(self, moment: Moment) -> None:
        if self.activities.get(moment) is None:
            self.jobs.start(partial(_measure, moment), partial(self._on_measured, moment))

    def _on_measured(self, moment: Moment, activity: Activity) -> None:
        self.activities.keep(moment.run, moment.iteration, activity)
        now = self.part.moment  # maybe opened once more since, which asks no second time
        if now is not None and self.activities.get(now) is not None and self.isVisible():
            self.show_moment(now)

    @Slot(object)
    def _on_hovered(self, place: tuple[int, int] | None) -> None:
        self.words.setText("" if place is None else self.view.words(*place))


def _measure(moment: Moment, job: Job) -> Activity:
    return activity_of_all(moment, job.report)
