"""Runs that a short script cannot do."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


class ScriptError(NncoreError):
    """A run that a short script of NumPy cannot do."""

    SENTENCES = {
        "data": N_(
            "errors",
            "a script reads the four files of {sets}, and this run learned from {name}; "
            "save the run as a file instead",
        ),
        "numerical": N_(
            "errors",
            "a script takes its gradients by backpropagation, and the numerical gradient of this "
            "run would take it hours; train by backpropagation first",
        ),
        "activation": N_(
            "errors",
            "NumPy has no function that {activation} can be written with in a few lines; "
            "choose another activation for a run that is to be a script",
        ),
        "batch_size": N_(
            "errors",
            "a script takes mini-batches of up to {most:,} images through this network at once, "
            "got {batch_size:,}; train with smaller ones first",
        ),
    }
