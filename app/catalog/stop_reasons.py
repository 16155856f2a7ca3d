"""What ended a run, as the window says it."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class StopEntry(Entry):
    """A reason in a few words; its explanation has places for {test} and {rule}."""


STOP_CATALOG: Mapping[str, StopEntry] = {
    "iterations": StopEntry(
        name=N_("StopReasons", "Finished"),
        explanation=N_("StopReasons", "It reads {test} of the images that it never learned from."),
    ),
    "target_accuracy": StopEntry(
        name=N_("StopReasons", "Stopped: accuracy reached"),
        explanation=N_(
            "StopReasons",
            "Stopped: it reads {test} of the test images, and {rule} were asked for.",
        ),
    ),
    "patience": StopEntry(
        name=N_("StopReasons", "Stopped: loss no better"),
        explanation=N_(
            "StopReasons",
            "Stopped after a patience of {rule}: no epoch had a lower mean loss. It reads {test} "
            "of the test images.",
        ),
    ),
    "time_limit": StopEntry(
        name=N_("StopReasons", "Stopped: time is up"),
        explanation=N_(
            "StopReasons",
            "Stopped after {rule} s of training: it reads {test} of the test images.",
        ),
    ),
}
