"""Ways of drawing mini-batches as the window names them."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class SamplingEntry(Entry):
    """A way of drawing mini-batches."""


SAMPLING_CATALOG: Mapping[str, SamplingEntry] = {
    "random": SamplingEntry(
        name=N_("Samplings", "random draws"),
        explanation=N_(
            "Samplings",
            "Each batch is drawn from the whole set, with replacement: some images come twice, "
            "some not at all.",
        ),
    ),
    "shuffled": SamplingEntry(
        name=N_("Samplings", "shuffled epochs"),
        explanation=N_(
            "Samplings", "The shuffled set is dealt out: every image once before any comes again."
        ),
    ),
}
