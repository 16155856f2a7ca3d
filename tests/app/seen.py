"""Widgets that are seen, by their object names."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.state.form import StateForm
from tests.app.fronts import lay_out


def seen(root: QWidget, name: str) -> Any:
    """The widget called `name`; of one that is made anew the old one may be still there, hidden."""
    lay_out()  # which shows what was added
    found = [each for each in root.findChildren(QWidget, name) if each.isVisible()]
    assert found, name
    return found[-1]


def shown_fields(form: StateForm) -> set[str]:
    """Names of the fields of a form whose editors are seen."""
    widgets = [each for each in form.parentWidget().findChildren(QWidget) if each.isVisible()]
    shown = {each.objectName() for each in widgets if form.indexOf(each) >= 0}
    described = form.binding.described.items()
    return {name for name, each in described if each.object_name(name) in shown}
