"""Which runs begin from the same initial weights, so that their paths have one landscape."""

from __future__ import annotations

from nncore import Run
from nncore.marking import N_

# Fields of a config that must be equal, with what is wrong where they are not. Together with
# the data, which decide the first and the last layer's sizes, they decide the initial weights,
# and what the loss of given weights is.
MISFITS = {
    "data": N_("SameStart", "learned from other data"),
    "hidden_sizes": N_("SameStart", "other hidden units"),
    "activation": N_("SameStart", "another activation"),
    "loss": N_("SameStart", "another loss, so other heights"),
    "weight_init_std": N_("SameStart", "another scale of the initial weights"),
    "seed": N_("SameStart", "another seed, so other initial weights"),
    "dtype": N_("SameStart", "another precision of the numbers"),
}


def misfit(run: Run, other: Run) -> str | None:
    """Why the path of another run has no place in the landscape of a run.

    Returns
    -------
    str or None
        Key of `MISFITS`, the first that holds; None for a run that fits.
    """
    if other.data.fingerprint != run.data.fingerprint:
        return "data"
    fields = (field for field in MISFITS if field != "data")
    return next((f for f in fields if getattr(other.config, f) != getattr(run.config, f)), None)
