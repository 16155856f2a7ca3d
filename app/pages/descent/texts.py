"""Texts of the Descent page: its help."""

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

VALLEY_HELP = N_(
    "DescentTexts",
    "<p>The ground is covered. A <b>probe</b> tells the height and the slope at one place, which "
    "is all that an optimizer feels, too: nobody sees the valley. Click the ground, or aim with "
    "the arrow keys and press Enter. Each arrow is −∇f: it points downhill, and is the longer the "
    "steeper it is there; one scale holds for all of them and stands below.</p>"
    "<p><b>Uncover</b>, when you believe to be low, or when no probe is left: the ground is shown "
    "with the way of your probes, and SGD, Momentum and Adam walk from your first probe. Each of "
    "them takes as many gradients as you have: one at the start and one after each step, at a "
    "learning rate that suits this ground.</p>"
    "<p><b>The score</b> is how far the lowest place felt is above the minimum. Where none is "
    "listed, as on random ground or for a formula of your own, it is measured from the lowest "
    "value that a search over the ground has found; the line below the scores says so. Places "
    "beyond the ground do not count.</p>"
    "<p>The slider goes back to what everybody knew after each gradient. <b>New ground</b> draws "
    "one that nobody has seen; any other surface can be put under the cover at the left, and a "
    "formula of your own, too.</p>",
)

CURVE_HELP = N_(
    "DescentTexts",
    "<p>Each ball stands for an <b>optimizer</b>. At each step it feels the slope where it is: "
    "that of the dashed <b>tangent</b>, f′(w). The step goes against it, <b>learning rate times "
    "slope</b> long: it is the arrow along the axis, and the dotted lines say where it leads.</p>"
    "<p>A step across a minimum <b>overshoots</b>. Where each lands higher than the one before, "
    "the ball diverges and leaves; an arrow at the edge says where it went. The gauge at the left "
    "holds the rate against 2/f″, from where on plain descent diverges on a parabola.</p>"
    "<p><b>The picture</b>: click or drag the ring for another start, zoom with the wheel, move "
    "by dragging, double click for the whole again. Crosses are minima. <i>Basins</i> colors "
    "each start by the minimum that the chosen optimizer reaches from there; gray has not "
    "arrived, stripes have left.</p>"
    "<p><b>Predict</b>: mark where the ball will be, then see how close you were.</p>"
    "<p>Type any formula in w as f: it is drawn when you pause.</p>",
)

LINE_HELP = N_(
    "DescentTexts",
    "<p>The <b>surface is made of the points</b>: over each pair of slope w and intercept b "
    "stands the loss f of that line. Each ball is an <b>optimizer</b>, and its line goes through "
    "the points as the ball goes over the map. Under the squared error squares stand on the "
    "residuals of the chosen one, and f is half their mean area; under another loss lines do. The "
    "pale line, and the cross on the map, are the best there is.</p>"
    "<p><b>Points</b>: drag one, double click for a new one, right click or Delete to remove one; "
    "PgUp and PgDn choose one, arrows move it, Insert adds one. Home shows all.</p>"
    "<p><b>Standardize x</b> and the ravine becomes round: the limit of the learning rate, "
    "2/λmax, is then a far larger one. Click again for x as it is.</p>"
    "<p><b>Mini-batch</b>: each step takes its gradient of the dark points only. The dotted lines "
    "are the contours of their own loss, which sway around those of all points: that is the noise "
    "of the gradient.</p>"
    "<p><b>By hand</b>: the numbers of the step, or of all steps so far, to be checked and "
    "copied.</p>",
)
CODE_HELP = N_(
    "DescentTexts",
    "<p><b>Code</b>: the chosen optimizer's next step as the article's loop makes it. The arrow "
    "marks the line that runs, a hollow one the line that has called it. What it makes stands "
    "below: in brackets the shape, then the least and the largest number, and the numbers; in "
    "gray what it is made of.</p>",
)
