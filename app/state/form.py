"""Form made of the descriptions of a state: labels, editors, tooltips, error marks, locking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QSlider, QStackedWidget, QWidget

from app.key_hints import with_keys
from app.messages import explain
from app.state.binding import Binding
from app.state.editors import make_editor
from app.state.explanation import explain_field
from app.state.fields import Description
from app.state.model import StateModel
from app.translation import translated
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import folded
from app.widgets.label_size import set_least_width
from app.widgets.locks import lock, unlock
from app.widgets.term_label import TermLabel
from nncore import ConfigError

RUN = "run"  # what locks fields while it is under way


class StateForm(QFormLayout):
    """Labels and editors of some fields in two columns, bound both ways to a model.

    Parameters are those of `Binding`, and the names of the fields in their order.
    """

    errors_changed = Signal()

    def __init__(
        self,
        model: StateModel[Any],
        *names: str,
        described: Mapping[str, Description] | None = None,
        fits: Callable[[Any], object] | None = None,
    ) -> None:
        super().__init__()
        self.binding = Binding(model, described, fits, self)
        self._labels: dict[str, QLabel] = {}
        self._editors: dict[str, Any] = {}
        self._error_lines: dict[str, ErrorLine] = {}
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for name in names:
            self._add(name)
        self.binding.errors_changed.connect(self._show_errors)

    def _add(self, name: str) -> None:
        description = self.binding.described[name]
        editor = make_editor(description)
        editor.setObjectName(description.object_name(name))
        label = field_label(description, editor)
        self._labels[name], self._editors[name] = label, editor
        self._error_lines[name] = ErrorLine()
        explain_field(editor, description)
        editor.setAccessibleName(translated(description.label))
        editor.setAccessibleDescription(translated(description.tip))
        self.binding.bind(name, editor)
        self.addRow(label, editor)
        self.addRow(self._error_lines[name])

    def editor(self, name: str) -> Any:
        """Editor of the field called `name`."""
        return self._editors[name]

    # What is wrong

    @property
    def is_valid(self) -> bool:
        """Whether what is written is what would run."""
        return self.binding.is_valid

    def show_error(self, error: ConfigError) -> None:
        """Say at its field what is wrong."""
        self.binding.show_error(error)

    def error_text(self, name: str) -> str:
        """What is said to be wrong with a field; empty if nothing is."""
        error = self.binding.error(name)
        return "" if error is None else explain(error, self._label_texts())

    def _label_texts(self) -> dict[str, str]:
        return {name: label.text().removesuffix(" =") for name, label in self._labels.items()}

    @Slot()
    def _show_errors(self) -> None:
        for name, line in self._error_lines.items():
            line.show_error(self.error_text(name))
        self.errors_changed.emit()

    # Locking

    def set_fixed(self, under_way: bool) -> None:
        """Lock what cannot change in the middle of a run; its tooltip says what it is, and why."""
        why = with_keys(
            self.tr(
                "Fixed while a run is under way: {reset} on the Training page begins a new one."
            )
        )
        for name, editor in self._editors.items():
            description = self.binding.described[name]
            what = translated(description.tip)
            locked = under_way and description.fixed
            tip = folded(f"{what}\n{why}" if locked else what)
            if locked:
                lock(editor, RUN, tip)
            else:
                unlock(editor, RUN)
            self._labels[name].setToolTip(tip)

    @property
    def labels(self) -> tuple[QLabel, ...]:
        """Labels of the fields, in their order."""
        return tuple(self._labels.values())

    def show_row(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label."""
        self.setRowVisible(self._editors[name], shown)


def field_label(description: Description, editor: QWidget) -> QLabel:
    """Label beside an editor; a term of the glossary opens its explanation."""
    label = TermLabel(translated(description.label))
    label.setBuddy(editor)
    if isinstance(editor, QSlider):  # or a form would put it at the top of a label that is higher
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    explain_field(label, description)
    if description.term:
        label.set_term(description.term)
    return label


def align_labels(*forms: StateForm) -> None:
    """Give the labels of forms that stand below each other one width."""
    labels = [label for form in forms for label in form.labels]
    for label in labels:
        set_least_width(label, 0)
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        set_least_width(label, widest)
    for form in forms:
        _tell_stack_around(form.parentWidget())


def _tell_stack_around(widget: QWidget | None) -> None:
    """Have a stack ask its pages for their sizes again: one that is hidden does not tell it."""
    while widget is not None:
        around = widget.parentWidget()
        if widget.isHidden() and isinstance(around, QStackedWidget):
            around.updateGeometry()
        widget = around


def place_editor(binding: Binding, name: str, editor: QWidget | None = None) -> Any:
    """Bind an editor that stands by itself, outside of a form; return it."""
    description = binding.described[name]
    widget: Any = editor or make_editor(description)
    widget.setObjectName(description.object_name(name))
    explain_field(widget, description)
    if description.label:  # else it has a name of its own, as tabs do
        widget.setAccessibleName(translated(description.label))
    widget.setAccessibleDescription(translated(description.tip))
    binding.bind(name, widget)
    return widget
