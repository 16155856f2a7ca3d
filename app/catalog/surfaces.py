"""Surfaces as the window names them, and what each of them teaches."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class SurfaceEntry(Entry):
    """A surface; the explanation says what to see there, in one sentence."""


SURFACE_CATALOG: Mapping[str, SurfaceEntry] = {
    "bowl": SurfaceEntry(
        name=N_("Surfaces", "Bowl"),
        explanation=N_(
            "Surfaces",
            "The gradient points straight away from the minimum: every step goes right at it.",
        ),
    ),
    "ravine": SurfaceEntry(
        name=N_("Surfaces", "Ravine"),
        explanation=N_(
            "Surfaces", "Steep across and flat along: plain descent zigzags where others go along."
        ),
    ),
    "booth": SurfaceEntry(
        name=N_("Surfaces", "Booth"),
        explanation=N_(
            "Surfaces", "A slanted ravine: what adapts a rate for each axis gains less here."
        ),
    ),
    "matyas": SurfaceEntry(
        name=N_("Surfaces", "Matyas"),
        explanation=N_(
            "Surfaces", "Almost flat along the diagonal: the last stretch takes most of the steps."
        ),
    ),
    "kink": SurfaceEntry(
        name=N_("Surfaces", "Kink"),
        explanation=N_(
            "Surfaces",
            "The slope stays the same down to the minimum: a constant rate jumps about it.",
        ),
    ),
    "saddle": SurfaceEntry(
        name=N_("Surfaces", "Saddle"),
        explanation=N_(
            "Surfaces",
            "The gradient vanishes where there is no minimum; a nudge to the side leads away.",
        ),
    ),
    "monkey_saddle": SurfaceEntry(
        name=N_("Surfaces", "Monkey saddle"),
        explanation=N_(
            "Surfaces",
            "Three valleys meet at a point without curvature: descent nearly stops there.",
        ),
    ),
    "double_well": SurfaceEntry(
        name=N_("Surfaces", "Double well"),
        explanation=N_(
            "Surfaces",
            "Two equal minima: a ridge decides which is found, and momentum may carry over it.",
        ),
    ),
    "plateau": SurfaceEntry(
        name=N_("Surfaces", "Plateau"),
        explanation=N_(
            "Surfaces",
            "Far from the hole there is almost no gradient: that is a vanishing gradient.",
        ),
    ),
    "rosenbrock": SurfaceEntry(
        name=N_("Surfaces", "Rosenbrock"),
        explanation=N_("Surfaces", "A bent, flat valley: easy to enter, slow to follow."),
    ),
    "beale": SurfaceEntry(
        name=N_("Surfaces", "Beale"),
        explanation=N_(
            "Surfaces", "Flat in the middle, steep at the corners: no one rate suits both."
        ),
    ),
    "himmelblau": SurfaceEntry(
        name=N_("Surfaces", "Himmelblau"),
        explanation=N_("Surfaces", "Four equal minima: the start decides which one is found."),
    ),
    "three_hump_camel": SurfaceEntry(
        name=N_("Surfaces", "Three-hump camel"),
        explanation=N_(
            "Surfaces",
            "A low minimum between two higher ones, which catch whatever starts near them.",
        ),
    ),
    "six_hump_camel": SurfaceEntry(
        name=N_("Surfaces", "Six-hump camel"),
        explanation=N_(
            "Surfaces",
            "Six minima on three levels: arriving somewhere is not arriving at the lowest.",
        ),
    ),
    "mccormick": SurfaceEntry(
        name=N_("Surfaces", "McCormick"),
        explanation=N_(
            "Surfaces", "A ramp with a wave on it: the nearer dip hides the deeper one."
        ),
    ),
    "branin": SurfaceEntry(
        name=N_("Surfaces", "Branin"),
        explanation=N_(
            "Surfaces", "Three equal minima in a bent valley: the way bends before it arrives."
        ),
    ),
    "goldstein_price": SurfaceEntry(
        name=N_("Surfaces", "Goldstein-Price (logarithm)"),
        explanation=N_(
            "Surfaces",
            "Heights from 3 to a million: the logarithm makes slopes of one size of them.",
        ),
    ),
    "peaks": SurfaceEntry(
        name=N_("Surfaces", "Peaks"),
        explanation=N_(
            "Surfaces",
            "Hills and hollows made of Gaussians: a small change of the start, another end.",
        ),
    ),
    "styblinski_tang": SurfaceEntry(
        name=N_("Surfaces", "Styblinski-Tang"),
        explanation=N_(
            "Surfaces",
            "Four minima of three depths: the slope at the start decides, not the depth.",
        ),
    ),
    "rastrigin": SurfaceEntry(
        name=N_("Surfaces", "Rastrigin"),
        explanation=N_(
            "Surfaces",
            "A bowl full of dimples: descent stays in the nearest, momentum may get out.",
        ),
    ),
    "ackley": SurfaceEntry(
        name=N_("Surfaces", "Ackley"),
        explanation=N_(
            "Surfaces",
            "Nearly flat, dimpled all over, one sharp hole: the slope hardly tells the way.",
        ),
    ),
    "easom": SurfaceEntry(
        name=N_("Surfaces", "Easom"),
        explanation=N_(
            "Surfaces", "A needle's eye in a plain: from outside there is nothing to follow."
        ),
    ),
}
