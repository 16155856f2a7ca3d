"""Curves as the window names them, and what each of them teaches."""

from collections.abc import Mapping

from app.catalog.surfaces import SurfaceEntry
from nncore.marking import N_

CURVE_CATALOG: Mapping[str, SurfaceEntry] = {
    "book_parabola": SurfaceEntry(
        name=N_("Curves", "The book's parabola"),
        explanation=N_(
            "Curves", "So wide that a rate of 0.1 hardly moves: the limit lies at 2/f″ = 100."
        ),
    ),
    "parabola": SurfaceEntry(
        name=N_("Curves", "Parabola"),
        explanation=N_(
            "Curves",
            "Each step multiplies w by 1 − 2η: past η = 0.5 it overshoots, past 1 it diverges.",
        ),
    ),
    "vee": SurfaceEntry(
        name=N_("Curves", "Kink"),
        explanation=N_(
            "Curves",
            "The slope is 1 down to the minimum: a constant rate jumps to and fro across it.",
        ),
    ),
    "hole": SurfaceEntry(
        name=N_("Curves", "Plateau"),
        explanation=N_(
            "Curves", "Far from the hole the tangent is level: that is a vanishing gradient."
        ),
    ),
    "flat_step": SurfaceEntry(
        name=N_("Curves", "Flat step"),
        explanation=N_(
            "Curves",
            "At 0 the tangent is level, and it is no minimum: descent nearly stops on its way.",
        ),
    ),
    "two_valleys": SurfaceEntry(
        name=N_("Curves", "Two valleys"),
        explanation=N_(
            "Curves",
            "The nearer valley is not the deeper one; a large step or momentum may cross over.",
        ),
    ),
    "steep_wall": SurfaceEntry(
        name=N_("Curves", "Steep wall"),
        explanation=N_(
            "Curves",
            "Gentle on one side, a wall on the other: one step onto it throws the ball far back.",
        ),
    ),
    "ripples": SurfaceEntry(
        name=N_("Curves", "Ripples"),
        explanation=N_(
            "Curves",
            "A valley full of dips: descent stays in the first, enough momentum rolls on.",
        ),
    ),
}
