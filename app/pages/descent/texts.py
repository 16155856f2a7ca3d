"""Text of the Descent page: its help."""

from __future__ import annotations

from nncore.marking import N_

HELP = N_(
    "DescentTexts",
    "<p>Each ball stands for an <b>optimizer</b>. At each step it feels the slope where "
    "it is, the gradient ∇f, which points uphill, and moves downhill in its own way. −∇f "
    "points downhill, not at the goal: the angle between it and the way to the nearest known "
    "minimum stands above the map.</p>"
    "<p><b>The map</b> shows heights as an atlas does: click or drag the ring for another "
    "start, zoom with the wheel, move by dragging, double click for the whole again. "
    "Crosses are minima. <i>Basins</i> colors each start by the minimum that the chosen "
    "optimizer reaches from there by its exact steps; gray has not arrived, stripes have "
    "left the map. The cross of a minimum has the color of its basin.</p>"
    "<p><b>The table</b> says who races; click a row to look at an optimizer closely. Its "
    "learning rate stands at the left, with the limit that theory sets, and its step "
    "below the table as an equation with the numbers in it.</p>"
    "<p><b>Predict</b>: mark where the ball will be, then see how close you were.</p>"
    "<p>Type any formula in x and y as f: it is drawn when you pause.</p>",
)
