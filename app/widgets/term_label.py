"""Term label: text whose word the glossary has, with the explanation a click away."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.glossary import GLOSSARY, Term
from app.translation import translated
from app.widgets.explaining import explain_widget

POPUP_CHARACTERS = 46  # of a line
SHOWING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TermLabel(QLabel):
    """A label that can stand for a term: then it is underlined with dots, and opens a popup.

    With a buddy Tab passes it by, since "What's this?" of that says the same; else it takes the
    focus by Tab, and Enter opens the popup.
    """

    def __init__(self, text: str = "", term: str = "") -> None:
        super().__init__(text)
        self._term = ""
        if term:
            self.set_term(term)

    @property
    def term(self) -> str:
        """Key of the term in the glossary; empty for none."""
        return self._term

    def set_term(self, key: str) -> None:
        """Stand for the term of this key from now on."""
        self._term = key
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        if not self.toolTip():
            tip = self.tr("Click, or press Enter, for what this is.")
            explain_widget(self, tip)
            self.setWhatsThis(term_text(GLOSSARY[key]))
        if self.buddy() is None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_term(self) -> None:
        """Open the explanation below the text."""
        if self._term:
            popup = TermPopup(self, GLOSSARY[self._term])
            popup.show_below(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._term and event.button() == Qt.MouseButton.LeftButton:
            self.show_term()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Enter; all other keys are the page's."""
        if self._term and Qt.Key(event.key()) in SHOWING:
            self.show_term()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._term:
            self._underline()

    def _underline(self) -> None:
        """A dotted line in the quieter color: there for who looks for it."""
        metrics = self.fontMetrics()
        flags = self.alignment().value
        if self.wordWrap():
            flags |= Qt.TextFlag.TextWordWrap.value
        text = metrics.boundingRect(self.contentsRect(), flags, self.text())
        bottom = min(text.bottom(), self.height() - 1)
        color = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        with QPainter(self) as painter:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
            painter.drawLine(text.left(), bottom, text.right(), bottom)


class TermPopup(QFrame):
    """The explanation of a term; a click elsewhere or any key closes it.

    A popup has the keys while it is open; the focus stays where it was, and so do they after it.
    """

    def __init__(self, label: QWidget, term: Term) -> None:
        super().__init__(label.window(), Qt.WindowType.Popup)
        self.setObjectName("termPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(translated(term.name))
        self.setAccessibleDescription(translated(term.explanation))
        text = QLabel(term_text(term))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setFixedWidth(POPUP_CHARACTERS * text.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(self)
        layout.addWidget(text)

    def show_below(self, place: QRect) -> None:
        """Open below a place on the screen, or above it where there is no room."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.left(), screen.right() - self.width()))
        below = place.bottom() + 2
        fits = below + self.height() <= screen.bottom()
        self.move(x, below if fits else max(screen.top(), place.top() - self.height()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()
        event.accept()


def term_text(term: Term) -> str:
    """A term as rich text: name, explanation, and where the book has it."""
    name, explanation = (html.escape(translated(t)) for t in (term.name, term.explanation))
    text = f"<p><b>{name}</b></p><p>{explanation}</p>"
    if not term.section:
        return text
    where = QCoreApplication.translate("Glossary", "Deep Learning from Scratch, {section}")
    return text + f"<p><i>{html.escape(where.format(section=term.section))}</i></p>"
