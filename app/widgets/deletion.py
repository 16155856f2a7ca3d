"""Deletion of a widget in whose place another one stands."""

from PySide6.QtWidgets import QWidget


def delete_at_once(widget: QWidget) -> None:
    """Take a widget out of its window, and delete it.

    At once, as the next one may have its name, and names are found once in a window. Hidden, as a
    layout shows with the next turn of the event loop what it was given: what has no parent any
    more would come up as a window of its own, and take the keyboard.
    """
    widget.setParent(None)
    widget.hide()
    widget.deleteLater()
