"""What the tab of a digit shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.drawing import strokes
from app.state.fields import (
    Items,
    Number,
    PageState,
    Whole,
    choice,
    flag,
    items,
    line,
    optional,
    whole,
)
from nncore.marking import N_

MOST_SHIFT = 28  # pixels
LEAST_SIZE, MOST_SIZE = 30, 200  # percent
MOST_EDITS = 100
MOST_BIAS_SHIFT = 10.0
MOST_PHOTO_TEXT = 100_000

MOUSE = {
    "draws": N_("DigitState", "draws"),
    "moves": N_("DigitState", "moves the digit"),
}
WAYS = {
    "as_drawn": N_("DigitState", "as drawn"),
    "as_mnist": N_("DigitState", "as MNIST"),
}
UNIT = Whole(low=0, high=10**6)


@dataclass(frozen=True)
class DigitState(PageState):
    """A digit, how it is moved, and what is changed in the network that reads it.

    A layer is counted from 1, that of the inputs' weights; a unit from 0.
    """

    strokes: tuple[tuple[float, ...], ...] = strokes()
    photo: str = line("", stored=False, most=MOST_PHOTO_TEXT)
    index: int | None = whole(
        0,
        0,
        10**7,
        N_("DigitState", "Test image"),
        N_("DigitState", "Position of a test image, from 0, that is put on the pad."),
        effect=N_(
            "DigitState",
            "The network has never learned from it. Its true class is known, and written in bold.",
        ),
        nothing=N_("DigitState", "none"),
        stored=False,
        widget="digitIndexSpin",
    )
    example: bool = flag(True, stored=False)  # the first stroke takes the test image away
    mouse: str = choice(
        "draws",
        MOUSE,
        N_("DigitState", "The mouse"),
        N_("DigitState", "What dragging on the pad does. The right button always moves."),
        effect=N_("DigitState", "What is moved stays as it was drawn; its pixels are others."),
        told=False,
        widget="padMouseCombo",
    )
    brush: int = whole(
        8,
        2,
        25,
        N_("DigitState", "Brush"),
        N_("DigitState", "Width of the strokes that are drawn next."),
        effect=N_(
            "DigitState",
            "MNIST's strokes are about a tenth of the image wide; thicker or thinner ones are "
            "read worse, since the network has hardly seen any.",
        ),
        widget="brushSlider",
    )
    turn: int = whole(
        0,
        -180,
        180,
        N_("DigitState", "Turn"),
        N_("DigitState", "Degrees by which the digit is turned, clockwise."),
        effect=N_("DigitState", "Turned digits are other pixels: nothing in the network turns."),
        widget="turnSlider",
        stored=False,
    )
    size: int = whole(
        100,
        LEAST_SIZE,
        MOST_SIZE,
        N_("DigitState", "Size"),
        N_("DigitState", "Size of the digit in percent."),
        effect=N_("DigitState", "As MNIST every digit is scaled to one size; as drawn none is."),
        widget="sizeSlider",
        stored=False,
    )
    right: int = whole(
        0,
        -MOST_SHIFT,
        MOST_SHIFT,
        N_("DigitState", "Right"),
        N_("DigitState", "Pixels of the image by which the digit is shifted to the right."),
        effect=N_("DigitState", "As MNIST every digit is centered; as drawn it stays where it is."),
        widget="rightSlider",
        stored=False,
    )
    down: int = whole(
        0,
        -MOST_SHIFT,
        MOST_SHIFT,
        N_("DigitState", "Down"),
        N_("DigitState", "Pixels of the image by which the digit is shifted down."),
        effect=N_("DigitState", "As MNIST every digit is centered; as drawn it stays where it is."),
        widget="downSlider",
        stored=False,
    )
    inside: bool = flag(
        True,
        N_("DigitState", "look inside"),
        N_("DigitState", "Show the layers of the network, unit by unit, for this digit."),
        effect=N_("DigitState", "Without them there is more room to draw."),
        told=False,
        widget="lookInsideBox",
    )
    way: str = choice(
        "as_mnist",
        WAYS,
        N_("DigitState", "Inside"),
        N_("DigitState", "Which of the two images is followed through the layers."),
        effect=N_("DigitState", "The same strokes reach other units, since they are other pixels."),
        widget="insideCombo",
    )
    unit: tuple[int, int] | None = optional(Items(of=UNIT, least=2, most=2), stored=False)
    off: tuple[tuple[int, int], ...] = items(
        (), Items(of=UNIT, least=2, most=2), 0, MOST_EDITS, stored=False
    )
    biases: tuple[tuple[float, float, float], ...] = items(
        (), Items(of=Number(low=-1e6, high=1e6), least=3, most=3), 0, MOST_EDITS, stored=False
    )
