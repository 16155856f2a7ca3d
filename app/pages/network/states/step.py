"""What the tab of one step shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, choice, flag, whole, zoom
from nncore.limits import LARGEST_BATCH, MOST_LAYERS, MOST_UNITS
from nncore.marking import N_

STAGES = {
    "forward": N_("StepState", "1 Forward"),
    "loss": N_("StepState", "2 Loss"),
    "backward": N_("StepState", "3 Backward"),
    "update": N_("StepState", "4 Update"),
}
PARAMETERS = {
    "weight": N_("StepState", "weight"),
    "bias": N_("StepState", "bias"),
}
MOST_LINES = 999  # of a stage; ten layers with Adam have fewer
MOST_INPUTS = 100_000_000  # pixels of an image, or units of a layer


@dataclass(frozen=True)
class StepState(PageState):
    """How far the step is played, and which of its images and parameters are looked at.

    A network or a mini-batch with fewer units, inputs or images shows the last that it has.
    """

    stage: str = choice(
        "forward",
        STAGES,
        N_("StepState", "Stage"),
        N_("StepState", "How far the step is shown: values forward, loss, back again, update."),
        effect=N_("StepState", "Each stage uses the numbers of those before."),
        widget="stageBar",
    )
    sample: int | None = whole(
        0,
        0,
        LARGEST_BATCH - 1,
        N_("StepState", "Image"),
        N_("StepState", "Place in the mini-batch, from 0; below 0 stands the mean of all."),
        effect=N_(
            "StepState",
            "One image shows where a number comes from; the step itself uses the mean of all.",
        ),
        nothing=N_("StepState", "mean of all"),
        widget="stepSampleSpin",
    )
    layer: int = whole(
        1,
        1,
        MOST_LAYERS,
        N_("StepState", "Layer"),
        N_("StepState", "The layer whose weight is looked at; the last one gives the classes."),
        effect=N_("StepState", "The nearer to the image, the longer the way back from the loss."),
        widget="stepLayerSpin",
    )
    unit: int = whole(
        0,
        0,
        MOST_UNITS - 1,
        N_("StepState", "Unit"),
        N_("StepState", "The unit of that layer, from 0; or click it in the picture."),
        effect=N_("StepState", "A unit whose δ is 0 gives its weights no gradient at all."),
        widget="stepUnitSpin",
    )
    parameter: str = choice(
        "weight",
        PARAMETERS,
        N_("StepState", "Parameter"),
        N_("StepState", "A weight into the unit, or its bias: the weight of an input of 1."),
        effect=N_("StepState", "A weight's gradient is δ times its input; a bias's is δ itself."),
        widget="stepParameterCombo",
    )
    source: int | None = whole(
        None,
        0,
        MOST_INPUTS,
        N_("StepState", "Input"),
        N_("StepState", "What the weight comes from: a pixel, row by row, or a unit before."),
        effect=N_(
            "StepState",
            "Left to itself it is the input whose weight has the largest gradient of this unit.",
        ),
        nothing=N_("StepState", "strongest"),
        widget="stepSourceSpin",
    )
    code: bool = flag(
        False,
        N_("StepState", "Code"),
        N_("StepState", "Show the code of the step, and the line of it that runs."),
        effect=N_(
            "StepState",
            "Back and forward then go by lines. The values are those of this moment, as the line "
            "makes them.",
        ),
        told=False,
        widget="codeButton",
    )
    line: int = whole(0, 0, MOST_LINES)  # of the stage, from 0
    zoom: tuple[float, ...] | None = zoom()
