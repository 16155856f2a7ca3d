"""Which figures a page shows now, and which of them is meant."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.figure import Figure


def figures_of(page: QWidget) -> list[Any]:
    """Figures that are seen on a page, the largest first; one that is part of another is none."""
    seen = [each for each in page.findChildren(QWidget) if _is_seen(each)]
    return sorted(seen, key=lambda each: -each.width() * each.height())


def figure_around(widget: QWidget | None) -> QWidget | None:
    """The outermost figure that a widget is, or is a part of; None for none."""
    found = None
    while widget is not None and not widget.isWindow():
        found = widget if isinstance(widget, Figure) else found
        widget = widget.parentWidget()
    return found


def meant_figure(page: QWidget) -> Any:
    """The figure with the focus, or else the largest; None where the page shows none."""
    figures = figures_of(page)
    focused = figure_around(QApplication.focusWidget())
    return focused if focused in figures else next(iter(figures), None)


def _is_seen(widget: QWidget) -> bool:
    if not isinstance(widget, Figure) or figure_around(widget) is not widget:
        return False
    parts = [widget, *widget.findChildren(QWidget)]  # a plot is covered by its viewport
    return any(part.isVisible() and not part.visibleRegion().isEmpty() for part in parts)
