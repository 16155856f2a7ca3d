"""What captions say of a digit: whose it is, how it was moved, what is changed in the network."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.number_text import signed, whole
from app.pages.network.model.unit_edits import Unit, UnitEdits
from app.pages.network.states.digit import DigitState
from app.translation import translated
from nncore.marking import N_

DRAWN, PICTURE = N_("DigitWords", "drawn by hand"), N_("DigitWords", "a picture")


def digit_words(state: DigitState, pose: str, edits: UnitEdits) -> dict[str, str]:
    """Name and value of what no form of the tab says; empty where there is nothing to say.

    Parameters
    ----------
    state : DigitState
    pose : str
        How the digit was moved; empty where it was not.
    edits : UnitEdits
        Those that the network has units for.
    """
    translate = QCoreApplication.translate
    source = DRAWN if state.strokes else PICTURE if state.photo else ""
    shifts = (f"{_name(unit)}: {signed(shift, 2)}" for unit, shift in edits.bias_shifts)
    return {
        translate("DigitWords", "Digit"): translated(source) if source else "",
        translate("DigitWords", "Moved by"): pose,
        translate("DigitWords", "Unit"): "" if state.unit is None else _name(state.unit),
        translate("DigitWords", "Switched off"): "; ".join(map(_name, sorted(edits.off))),
        translate("DigitWords", "Added to a bias"): "; ".join(shifts),
    }


def _name(unit: Unit) -> str:
    layer, place = unit
    words = QCoreApplication.translate("DigitWords", "layer {layer}, unit {unit}")
    return words.format(layer=whole(layer), unit=whole(place))
