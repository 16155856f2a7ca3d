"""Dialog of the glossary: every term, found by its name or by what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.glossary import GLOSSARY
from app.translation import translated
from app.widgets.dialog import Dialog
from app.widgets.term_label import term_text

LINES = 24  # of its height


class GlossaryDialog(Dialog):
    """A field to search by, the terms that fit, and the one chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("glossaryDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Glossary"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.terms = QListWidget()
        self.terms.setAccessibleName(self.tr("Terms"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Glossary"))
        self._fill()
        self._lay_out(window)
        self.search.textChanged.connect(self._on_searched)
        self.terms.currentItemChanged.connect(self._on_current_changed)
        self.terms.setCurrentRow(0)

    def _fill(self) -> None:
        for key in sorted(GLOSSARY, key=lambda key: translated(GLOSSARY[key].name).casefold()):
            item = QListWidgetItem(translated(GLOSSARY[key].name))
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.terms.addItem(item)

    def _lay_out(self, window: QWidget) -> None:
        width = self.fontMetrics().averageCharWidth()
        self.text.setMinimumWidth(46 * width)
        self.terms.setMinimumWidth(self.terms.sizeHintForColumn(0) + 4 * width)
        row = QHBoxLayout()
        row.addWidget(self.terms)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addLayout(row, 1)
        many = QSize(self.sizeHint().width(), LINES * self.fontMetrics().height())
        self.resize(many.boundedTo(window.size()))

    @Slot(str)
    def _on_searched(self, wanted: str) -> None:
        """Show the terms that have all the words, in their name or in their explanation."""
        words = wanted.casefold().split()
        items = [self.terms.item(row) for row in range(self.terms.count())]
        for item in items:
            item.setHidden(not all(word in _searched(item) for word in words))
        found = [item for item in items if not item.isHidden()]
        if found and self.terms.currentItem() not in found:
            self.terms.setCurrentItem(found[0])

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None:
            self.text.setHtml(term_text(GLOSSARY[item.data(Qt.ItemDataRole.UserRole)]))


def _searched(item: QListWidgetItem) -> str:
    term = GLOSSARY[item.data(Qt.ItemDataRole.UserRole)]
    return f"{translated(term.name)} {translated(term.explanation)}".casefold()
