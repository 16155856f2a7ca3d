"""Which function, on which part of the plane, from which start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.descent.setup import FORMULA
from app.messages import explain
from app.theme import Theme
from app.widgets.captions import caption
from app.widgets.fields import KeyCombo, NumberSpin
from nncore import SURFACES, NncoreError, Surface
from nncore.surface import Domain, Point

FARTHEST = 1e6
MOST_RECENT = 8


class SurfaceControls(QWidget):
    """A known surface or a typed formula with its domain; and the start.

    Emits only what can be raced on: a formula that is wrong is explained below its field, the
    place marked, and the last good surface stays.
    """

    surface_chosen = Signal(object)  # Surface
    start_edited = Signal(float, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._showing = False
        self._domain: Domain = SURFACES["bowl"].domain
        self.recent: list[str] = []
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.surface = KeyCombo([*((s.key, s.name) for s in SURFACES.values())])
        self.surface.addItem(self.tr("Your own formula"), FORMULA)
        self.surface.setObjectName("surfaceCombo")
        self.surface.setToolTip(self.tr("The landscape that the balls go down."))
        self.surface.setMaxVisibleItems(24)
        self.expression = QLineEdit()
        self.expression.setObjectName("expressionEdit")
        self.expression.setClearButtonEnabled(True)
        self.expression.setToolTip(
            self.tr("f(x, y), drawn as you type it: x0 and x1 are other names for x and y.")
        )
        self.expression.setAccessibleName(self.tr("Formula of f(x, y)"))
        self.problem = QLabel()
        self.problem.setObjectName("expressionProblem")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.recent_button = QToolButton()
        self.recent_button.setObjectName("recentFormulas")
        self.recent_button.setText("▾")
        self.recent_button.setToolTip(self.tr("Formulas typed before"))
        self.recent_button.setAccessibleName(self.tr("Formulas typed before"))
        self.recent_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.recent_button)
        self.recent_button.setMenu(self._menu)
        self.teaches = caption()
        self.teaches.setWordWrap(True)
        self.domain = [_spin(name) for name in ("xMin", "xMax", "yMin", "yMax")]
        self.start_x, self.start_y = _spin("startX"), _spin("startY")

    def _lay_out(self) -> None:
        formula = QHBoxLayout()
        formula.setSpacing(2)
        formula.addWidget(self.expression, 1)
        formula.addWidget(self.recent_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.surface)
        layout.addLayout(formula)
        layout.addWidget(self.problem)
        layout.addWidget(self._make_domain())
        layout.addWidget(self.teaches)
        start = QHBoxLayout()
        start.addWidget(self.start_x, 1)
        start.addWidget(self.start_y, 1)
        row = QFormLayout()
        row.addRow(self.tr("Start x, y"), start)
        layout.addLayout(row)
        for spin, word in ((self.start_x, self.tr("Start x")), (self.start_y, self.tr("Start y"))):
            spin.setAccessibleName(word)
            spin.setToolTip(self.tr("Where all balls begin; the ring on the map can be dragged."))

    def _make_domain(self) -> QWidget:
        self.domain_box = QWidget()
        grid = QGridLayout(self.domain_box)
        grid.setContentsMargins(0, 0, 0, 0)
        words = (self.tr("x from"), self.tr("to"), self.tr("y from"), self.tr("to"))
        for i, (word, spin) in enumerate(zip(words, self.domain, strict=True)):
            grid.addWidget(QLabel(word), i // 2, 2 * (i % 2))
            grid.addWidget(spin, i // 2, 2 * (i % 2) + 1)
            spin.setToolTip(self.tr("The part of the plane that the map shows."))
            spin.setAccessibleName(word)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return self.domain_box

    def _connect(self) -> None:
        self.surface.currentIndexChanged.connect(self._on_chosen)
        self.expression.textEdited.connect(self._on_typed)
        self.expression.textChanged.connect(self._on_text_changed)
        self.expression.editingFinished.connect(self._on_typing_finished)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_recent)
        for spin in self.domain:
            spin.valueChanged.connect(self._on_domain_edited)
        for spin in (self.start_x, self.start_y):
            spin.valueChanged.connect(self._on_start_edited)

    # Showing

    def show_surface(self, surface: Surface, start: Point) -> None:
        """Show what is raced on, without saying that it was chosen."""
        self._showing = True
        typed = surface.key not in SURFACES
        self.surface.choose(FORMULA if typed else surface.key)
        if self.expression.text() != surface.formula:
            self.expression.setText(surface.formula)
            self.expression.setCursorPosition(0)
        for spin, value in zip(self.domain, (*surface.domain[0], *surface.domain[1]), strict=True):
            spin.setValue(value)
        self._domain = surface.domain
        self.domain_box.setVisible(typed)
        self.teaches.setText(surface.teaches)
        self.teaches.setVisible(bool(surface.teaches))
        self.teaches.setToolTip(surface.source)
        self.show_start(start)
        self._showing = False

    def show_start(self, start: Point) -> None:
        """Show another start."""
        showing, self._showing = self._showing, True
        for spin, value in zip((self.start_x, self.start_y), start, strict=True):
            spin.setValue(value)
        self._showing = showing

    def show_problem(self, error: NncoreError | None) -> None:
        """Explain what is wrong with the formula and mark the place; None: nothing is."""
        self.problem.setVisible(error is not None)
        position, length = 0, 0
        if error is not None:
            self.problem.setText(f"⚠ {explain(error)}")
            position = error.values.get("position", 0)
            length = error.values.get("length", 0)
        _mark(self.expression, position, length, self._theme.colors.wrong)

    # From the viewer

    @Slot(int)
    def _on_chosen(self, _: int) -> None:
        if self._showing:
            return
        self.show_problem(None)
        key = self.surface.key()
        if key == FORMULA:
            self._try_formula()
            self.expression.setFocus()
            self.expression.selectAll()
        else:
            self.surface_chosen.emit(SURFACES[key])

    @Slot(str)
    def _on_typed(self, _: str) -> None:
        self._try_formula()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        """A text set in code counts as typed."""
        if not self._showing and not self.expression.hasFocus():
            self._try_formula()

    @Slot()
    def _on_typing_finished(self) -> None:
        text = self.expression.text().strip()
        if self.problem.isHidden() and self.surface.key() == FORMULA and text:
            self.recent = [text, *(old for old in self.recent if old != text)][:MOST_RECENT]

    @Slot(float)
    def _on_domain_edited(self, _: float) -> None:
        if not self._showing:
            self._try_formula()

    @Slot(float)
    def _on_start_edited(self, _: float) -> None:
        if not self._showing:
            self.start_edited.emit(self.start_x.value(), self.start_y.value())

    def _try_formula(self) -> None:
        left, right, bottom, top = (spin.value() for spin in self.domain)
        try:
            surface = Surface.from_formula(
                self.expression.text(), ((left, right), (bottom, top)), self._start_within()
            )
        except NncoreError as error:
            self.show_problem(error)
        else:
            self.show_problem(None)
            self.surface_chosen.emit(surface)

    def _start_within(self) -> Point | None:
        """The start in use where it lies in the domain typed; else the formula has its own."""
        x, y = self.start_x.value(), self.start_y.value()
        left, right, bottom, top = (spin.value() for spin in self.domain)
        return (x, y) if left <= x <= right and bottom <= y <= top else None

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for text in self.recent:
            self._menu.addAction(text)
        if not self.recent:
            self._menu.addAction(self.tr("None yet: type one")).setEnabled(False)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.expression.setText(action.text())
        self._try_formula()


def _spin(name: str) -> NumberSpin:
    spin = NumberSpin(-FARTHEST, FARTHEST)
    spin.setObjectName(f"{name}Spin")
    spin.setButtonSymbols(NumberSpin.ButtonSymbols.NoButtons)
    return spin


def _mark(edit: QLineEdit, position: int, length: int, color: str) -> None:
    """Underline a part of the text; a QLineEdit takes formats only as of an input method."""
    attributes = []
    if length:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(color))
        look.setForeground(QColor(color))
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                position - edit.cursorPosition(),
                length,
                look,
            )
        ]
    QCoreApplication.sendEvent(edit, QInputMethodEvent("", attributes))
