"""Numbers of a run that are no longer finite."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


class DivergedError(NncoreError):
    """A number of a run is no longer finite; `values["iteration"]` says since when."""

    SENTENCES = {
        "initial": N_(
            "errors",
            "the initial weights already give numbers that are not finite; "
            "restart with weights of a smaller scale, {weight_init_std:g} say",
        ),
        "loss": N_(
            "errors",
            "the loss stopped being a finite number at iteration {iteration}; "
            "restart with a learning rate of {remedy:g}",
        ),
        "parameters": N_(
            "errors",
            "{name} holds numbers that are not finite at iteration {iteration}; "
            "restart with a learning rate of {remedy:g}",
        ),
    }
