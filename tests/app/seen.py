"""Widgets that are seen, by their object names."""

from typing import Any

from PySide6.QtWidgets import QWidget

from tests.app.fronts import lay_out


def seen(root: QWidget, name: str) -> Any:
    """The widget called `name`; of one that is made anew the old one may be still there, hidden."""
    lay_out()  # which shows what was added
    found = [each for each in root.findChildren(QWidget, name) if each.isVisible()]
    assert found, name
    return found[-1]
