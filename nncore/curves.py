"""Curves to descend on, from the gentlest to the worst, as a table of formulas in w."""

from nncore.curve import Curve

__all__ = ["CURVES", "Curve"]

_OWN = "made for this lab"
_TEXTBOOK = "textbook example"

_TABLE = (
    Curve(
        key="book_parabola",
        formula="0.01*w**2 + 0.1*w",
        domain=((-25.0, 15.0),),
        start=(10.0,),
        minima=((-5.0,),),
        source="Saito 2016, Deep Learning from Scratch, 4.3.2",
    ),
    Curve(
        key="parabola",
        formula="w**2",
        domain=((-5.0, 5.0),),
        start=(-4.0,),
        minima=((0.0,),),
        source=_TEXTBOOK,
    ),
    Curve(
        key="vee",
        formula="abs(w)",
        domain=((-5.0, 5.0),),
        start=(-4.3,),
        minima=((0.0,),),
        source=_OWN,
    ),
    Curve(
        key="hole",
        formula="1 - exp(-w**2)",
        domain=((-4.0, 4.0),),
        start=(2.0,),
        minima=((0.0,),),
        source=_OWN,
    ),
    Curve(
        key="flat_step",
        formula="w**4/4 - w**3/3",
        domain=((-1.2, 1.8),),
        start=(-1.0,),
        minima=((1.0,),),
        source=_TEXTBOOK,
    ),
    Curve(
        key="two_valleys",
        formula="w**4 - 4*w**2 + w",
        domain=((-2.4, 2.4),),
        start=(2.2,),
        minima=((-1.472997601,), (1.346997409,)),
        source=_OWN,
    ),
    Curve(
        key="steep_wall",
        formula="exp(-3*w) + w/2",
        domain=((-1.0, 6.0),),
        start=(5.0,),
        minima=((0.5972531564,),),
        source=_OWN,
    ),
    Curve(
        key="ripples",
        formula="w**2/10 + sin(3*w)",
        domain=((-6.0, 6.0),),
        start=(-5.5,),
        minima=(
            (-0.5122140284,),
            (1.53658988,),
            (-2.560806938,),
            (3.584751817,),
            (-4.608298882,),
            (5.631303163,),
        ),
        source=_OWN,
    ),
)

CURVES = {curve.key: curve for curve in _TABLE}
