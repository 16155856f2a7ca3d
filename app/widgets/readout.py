"""Readouts: the few numbers that matter, large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.accessibility import is_listening, set_name
from app.widgets.caption import caption

GAP = 18  # between two readouts: wider than a space in their figures


class Readout(QWidget):
    """Readout: a number that matters, large, over the word for it.

    Its width stays still, and grows for a number that is wider than was thought of. It is fixed:
    else Qt would lay the page out anew for every number.
    """

    def __init__(self, theme: Theme, word: str, widest: str, term: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._widest = widest
        self._number = QLabel("–")
        self._word = caption(word, term)
        self.update_accessible_text()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_text(self, text: str) -> None:
        """Show a number; nothing is repainted where it is the same."""
        self._number.setText(text)
        self._make_room()
        if not is_listening():  # else at a pace that can be listened to
            self.update_accessible_text()

    def update_accessible_text(self) -> None:
        """Tell the number together with its word."""
        set_name(self._number, f"{self._word.text()}: {self._number.text()}")

    def set_word(self, word: str) -> None:
        """Show another word for the number."""
        if word != self._word.text():
            self._word.setText(word)
            self.update_accessible_text()

    def text(self) -> str:
        """What is shown."""
        return self._number.text()

    @property
    def word(self) -> str:
        """What the number is."""
        return self._word.text()

    @Slot()
    def restyle(self) -> None:
        """Take font and width from the theme."""
        self._number.setFont(self._theme.font(1.6, bold=True))
        self._number.setFixedSize(self._size_of(self._widest))
        self._make_room()

    def _make_room(self) -> None:
        width = self._size_of(self._number.text()).width()
        if width > self._number.maximumWidth():
            self._number.setFixedWidth(width)

    def _size_of(self, text: str) -> QSize:
        return self._number.fontMetrics().size(0, text)


class ReadoutRow(QWidget):
    """Row of readouts, the most important first; in a narrow window the last ones hide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._readouts: list[Readout] = []
        self._left_out: set[Readout] = set()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._make_room)

    def add(self, word: str, widest: str, term: str = "") -> Readout:
        """Add a readout at the end; `widest` is the widest text that it will show.

        `term` is the glossary's key of what it counts.
        """
        readout = Readout(self._theme, word, widest, term)
        self._readouts.append(readout)
        self._row.insertWidget(len(self._readouts) - 1, readout)
        return readout

    def texts(self) -> dict[str, str]:
        """What each shows that is not left out, by its word; also of those without room."""
        told = (each for each in self._readouts if each not in self._left_out)
        return {readout.word: readout.text() for readout in told}

    def show_readout(self, readout: Readout, shown: bool) -> None:
        """Show one where there is room for it, or leave it out."""
        if shown == (readout in self._left_out):
            (self._left_out.discard if shown else self._left_out.add)(readout)
            self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((f.sizeHint().height() for f in self._readouts), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """A number that has become longer than it was thought to be needs room, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    @Slot()
    def _make_room(self) -> None:
        gap = self._theme.px(GAP)
        right = 0
        for readout in self._readouts:
            if readout in self._left_out:
                readout.hide()
                continue
            right += readout.sizeHint().width()
            readout.setVisible(right <= self.width())
            right += gap


def words_beside(widget: QWidget) -> str:
    """The readouts that stand nearest to a widget, each with its word; empty where none does."""
    around = widget.parentWidget()
    while around is not None:
        rows = [row for row in around.findChildren(ReadoutRow) if row.isVisible()]
        if rows:
            told = [f"{word}: {text}" for row in rows for word, text in row.texts().items()]
            return "; ".join(told)
        around = around.parentWidget()
    return ""
