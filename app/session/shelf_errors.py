"""Errors of the shelf."""

from __future__ import annotations

from nncore import NncoreError
from nncore.marking import N_


class ShelfError(NncoreError):
    """The folder of the shelf does not take runs."""

    SENTENCES = {
        "unsaved": N_(
            "errors",
            "runs cannot be kept in {folder} ({reason}); make room there, or save those that "
            "matter elsewhere by File, Save the run: till then they are in memory alone",
        )
    }
