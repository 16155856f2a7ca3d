"""How much of the disk the shelf of runs may take, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, number
from nncore.marking import N_

GB = 10**9  # bytes, as disks are sold


@dataclass(frozen=True)
class ShelfSettings(PageState):
    """Settings of the shelf, wherever runs are shown."""

    limit: float = number(
        2.0,
        0.0,
        1000.0,
        N_("ShelfSettings", "Limit in GB"),
        N_("ShelfSettings", "How much of the disk the runs may take."),
        unit=N_("ShelfSettings", "GB, a thousand million bytes each"),
        effect=N_(
            "ShelfSettings",
            "Where it is used up new runs stay in memory until the lab is closed; nothing is "
            "deleted.",
        ),
        widget="shelfLimitSpin",
    )
