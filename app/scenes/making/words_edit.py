"""Editor of a text in the window's language, and in the others where they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.languages import LANGUAGES
from app.questions.question import FIRST_LANGUAGE, NO_WORDS, Words
from app.scenes.reading import LONGEST_TEXT
from app.translation import current_language
from app.widgets.explaining import explain_widget

AROUND = 12  # px above and below the lines


class WordsEdit(QWidget):
    """Edits a text: in one line, or in several where `lines` is more than 1.

    A text written in one language only stands for all of them.
    """

    edited = Signal(object)  # Words

    def __init__(self, name: str, tip: str, lines: int = 1) -> None:
        super().__init__()
        own = current_language()
        self._own = own
        self._fields = {code: _Field(lines) for code in sorted(LANGUAGES, key=lambda c: c != own)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for code, field in self._fields.items():
            field.name(name if code == own else f"{name} ({LANGUAGES[code]})", tip)
            if code != own:
                field.editor.setPlaceholderText(LANGUAGES[code])
                field.editor.hide()
            field.editor.textChanged.connect(self._on_changed)
            layout.addWidget(field.editor)
        self.setFocusProxy(self._fields[own].editor)

    def show_languages(self, shown: bool) -> None:
        """Show the fields of the other languages, or only those that are written in."""
        for code, field in self._fields.items():
            field.editor.setVisible(shown or code == self._own or bool(field.text()))

    def show_value(self, words: Words) -> None:
        """Show a text without telling of an edit."""
        several = len(words.texts) > 1
        for code, field in self._fields.items():
            text = words.within(code) if several or code == self._own else ""
            field.show(text)

    def value(self) -> Words:
        """The text as it is written."""
        texts = {code: field.text() for code, field in self._fields.items() if field.text()}
        if len(texts) > 1 and FIRST_LANGUAGE in texts:
            return Words(texts)
        return Words({FIRST_LANGUAGE: next(iter(texts.values()))}) if texts else NO_WORDS

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for field in self._fields.values():
                field.fit()

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit(self.value())


class _Field:
    """One line, or several: Qt has two widgets for it with different methods."""

    def __init__(self, lines: int) -> None:
        self.editor: QLineEdit | QPlainTextEdit
        if lines == 1:
            self.editor = QLineEdit()
            self.editor.setMaxLength(LONGEST_TEXT)
            return
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self._lines = lines
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines that are asked for, in the font of now."""
        if isinstance(self.editor, QPlainTextEdit):
            height = self._lines * self.editor.fontMetrics().lineSpacing()
            self.editor.setFixedHeight(height + AROUND)

    def name(self, name: str, tip: str) -> None:
        self.editor.setAccessibleName(name)
        explain_widget(self.editor, tip)

    def text(self) -> str:
        if isinstance(self.editor, QLineEdit):
            return self.editor.text().strip()
        return self.editor.toPlainText().strip()[:LONGEST_TEXT]

    def show(self, text: str) -> None:
        if text == self.text():
            return
        with QSignalBlocker(self.editor):
            if isinstance(self.editor, QLineEdit):
                self.editor.setText(text)
            else:
                self.editor.setPlainText(text)
