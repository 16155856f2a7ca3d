"""Learning-rate schedules as the window names them."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class ScheduleEntry(Entry):
    """How the learning rate changes by itself over a run."""


SCHEDULE_CATALOG: Mapping[str, ScheduleEntry] = {
    "constant": ScheduleEntry(
        name=N_("Schedules", "constant"),
        explanation=N_("Schedules", "The learning rate stays as it is set."),
    ),
    "step": ScheduleEntry(
        name=N_("Schedules", "step decay"),
        explanation=N_(
            "Schedules",
            "A tenth of the learning rate from one half of the run on, a hundredth from three "
            "quarters on.",
        ),
    ),
    "cosine": ScheduleEntry(
        name=N_("Schedules", "cosine"),
        explanation=N_(
            "Schedules",
            "The learning rate falls along half a cosine: slowly at first, fastest in the middle, "
            "to 0 at the end.",
        ),
    ),
}
