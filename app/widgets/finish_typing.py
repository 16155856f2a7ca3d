"""Taking over what is still being typed, before something is run on it."""

from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from app.widgets.line_edit import LineEdit


def finish_typing() -> None:
    """Take over what is being typed, as leaving its field would do."""
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
    elif isinstance(field, LineEdit):
        field.commit()
