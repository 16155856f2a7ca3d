"""Numbers at the axes of a plot, as they are drawn."""

from PySide6.QtGui import QPainter, QPicture

from app.widgets.plots import Plot


def numbers_of(plot: Plot) -> set[str]:
    """Numbers at the ticks of both axes."""
    plot.grab()
    picture = QPicture()
    painter = QPainter(picture)
    specs = [plot.getAxis(side).generateDrawSpecs(painter) for side in ("bottom", "left")]
    painter.end()
    return {text for _, _, texts in specs for _, _, text in texts if text}
