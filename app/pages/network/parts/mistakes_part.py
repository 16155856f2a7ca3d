"""Mistakes tab: which images the network reads wrong, how soon it fails, and how sure it is."""

from __future__ import annotations

from app.pages.network.parts.looks.changed_look import ChangedLook
from app.pages.network.parts.looks.matrix_look import MatrixLook
from app.pages.network.parts.looks.unsure_look import UnsureLook
from app.pages.network.parts.looks_part import LooksPart
from nncore.marking import N_


class MistakesPart(LooksPart):
    """What goes wrong on the test images."""

    key = "mistakes"
    tip = N_("MistakesPart", "Which images are taken for what, and how sure the network is.")
    help = N_(
        "MistakesPart",
        "<p><b>Mistakes</b>: a row of the matrix for each true class, a column for what its "
        "test images were read as. A click on a cell shows its images, those of the largest "
        "loss first. While time moves some of the test images stand for all. <b>Changed "
        "images</b>: how soon accuracy falls with noise, shift, turn and size, and what one image "
        "looks like there. <b>I don't know</b>: what is gained where only those images are "
        "answered that the network is sure of.</p>",
    )
    kinds = (MatrixLook, ChangedLook, UnsureLook)
