"""Mistakes tab: which images the network reads wrong, how soon it fails, and how sure it is."""

from __future__ import annotations

from app.pages.network.parts.looks.matrix_look import MatrixLook
from app.pages.network.parts.looks_part import LooksPart


class MistakesPart(LooksPart):
    """What goes wrong on the test images."""

    key = "mistakes"
    kinds = (MatrixLook,)
