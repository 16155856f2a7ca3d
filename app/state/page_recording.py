"""How a page is recorded: kind of file, pictures a second, limits of length and size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.state.fields import PageState, choice, whole
from nncore.marking import N_

RECORDING = "recording"  # key of the state in the lab
KINDS: Mapping[str, str] = {
    "gif": N_("RecordingState", "an animated GIF"),
    "png": N_("RecordingState", "a folder of PNG pictures"),
}


@dataclass(frozen=True)
class RecordingState(PageState):
    """What was chosen the last time."""

    kind: str = choice(
        "gif",
        KINDS,
        N_("RecordingState", "Save as"),
        N_("RecordingState", "A GIF moves by itself in slides; pictures are for a video program."),
        widget="recordingKindCombo",
    )
    rate: int = whole(
        10,
        1,
        20,
        N_("RecordingState", "Pictures a second"),
        N_("RecordingState", "More are smoother, and make a larger file."),
        widget="recordingRateSpin",
    )
    seconds: int = whole(
        20,
        1,
        300,
        N_("RecordingState", "At most, in seconds"),
        N_("RecordingState", "It stops by itself after so long, or when its pictures fill 400 MB."),
        widget="recordingSecondsSpin",
    )
    width: int = whole(
        800,
        100,
        3840,
        N_("RecordingState", "Width in pixels"),
        N_("RecordingState", "A wider page is made smaller, in proportion."),
        widget="recordingWidthSpin",
    )
