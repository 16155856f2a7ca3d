"""Which function, on which part of the plane, from which start."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.catalog.surfaces import SURFACE_CATALOG
from app.descent.formula_edit import FormulaEdit
from app.descent.setup import FORMULA
from app.theme import Theme
from app.translation import explanation_of
from app.widgets.captions import caption
from app.widgets.catalog_combo import CatalogCombo
from app.widgets.number_spin import NumberSpin
from nncore import SURFACES, NncoreError, Surface
from nncore.surface import Point

FARTHEST = 1e6


class SurfaceControls(QWidget):
    """A known surface or a typed formula with its domain; and the start.

    Emits only what can be raced on: a formula that is wrong is explained below its field, the
    place marked, and the last good surface stays.
    """

    surface_chosen = Signal(object)  # Surface
    start_edited = Signal(float, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._showing = False
        self.surface = CatalogCombo(SURFACE_CATALOG)
        self.surface.addItem(self.tr("Your own formula"), FORMULA)
        self.surface.setObjectName("surfaceCombo")
        self.surface.setToolTip(self.tr("The landscape that the balls go down."))
        self.surface.setMaxVisibleItems(24)
        self.formula = FormulaEdit(theme)
        self.lesson = caption()
        self.lesson.setWordWrap(True)
        self.domain = [_spin(name) for name in ("xMin", "xMax", "yMin", "yMax")]
        self.start_x, self.start_y = _spin("startX"), _spin("startY")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.surface)
        layout.addWidget(self.formula)
        layout.addWidget(self._make_domain())
        layout.addWidget(self.lesson)
        layout.addLayout(self._make_start())

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

    def _make_start(self) -> QFormLayout:
        start = QHBoxLayout()
        for spin, word in ((self.start_x, self.tr("Start x")), (self.start_y, self.tr("Start y"))):
            start.addWidget(spin, 1)
            spin.setAccessibleName(word)
            spin.setToolTip(self.tr("Where all balls begin; the ring on the map can be dragged."))
        form = QFormLayout()
        form.addRow(self.tr("Start x, y"), start)
        return form

    def _connect(self) -> None:
        self.surface.currentIndexChanged.connect(self._on_chosen)
        self.surface.activated.connect(self._on_chosen)  # the same again: away with what was typed
        self.formula.edited.connect(self._try_formula)
        self.formula.finished.connect(self._on_typing_finished)
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
        self.formula.show_formula(surface.formula)
        self.formula.show_problem(None)
        for spin, value in zip(self.domain, (*surface.domain[0], *surface.domain[1]), strict=True):
            spin.setValue(value)
        self.domain_box.setVisible(typed)
        self._show_lesson(surface)
        self.show_start(start)
        self._showing = False

    def _show_lesson(self, surface: Surface) -> None:
        entry = SURFACE_CATALOG.get(surface.key)
        self.lesson.setText(explanation_of(entry) if entry else "")
        self.lesson.setVisible(entry is not None)
        self.lesson.setToolTip(surface.source)

    def show_start(self, start: Point) -> None:
        """Show another start."""
        showing, self._showing = self._showing, True
        for spin, value in zip((self.start_x, self.start_y), start, strict=True):
            spin.setValue(value)
        self._showing = showing

    # From the viewer

    @Slot(int)
    def _on_chosen(self, _: int) -> None:
        if self._showing:
            return
        self.formula.show_problem(None)
        key = self.surface.key()
        if key == FORMULA:
            self._try_formula()
            self.formula.edit.setFocus()
            self.formula.edit.selectAll()
        else:
            self.formula.show_formula(SURFACES[key].formula)
            self.surface_chosen.emit(SURFACES[key])

    @Slot()
    def _on_typing_finished(self) -> None:
        text = self.formula.text().strip()
        if self.formula.problem.isHidden() and self.surface.key() == FORMULA and text:
            self.formula.keep(text)

    @Slot(float)
    def _on_domain_edited(self, _: float) -> None:
        if not self._showing:
            self._try_formula()

    @Slot(float)
    def _on_start_edited(self, _: float) -> None:
        if not self._showing:
            self.start_edited.emit(self.start_x.value(), self.start_y.value())

    @Slot()
    def _try_formula(self) -> None:
        left, right, bottom, top = (spin.value() for spin in self.domain)
        domain = (left, right), (bottom, top)
        try:
            surface = Surface.from_formula(self.formula.text(), domain, self._start_within())
        except NncoreError as error:
            self.formula.show_problem(error)
        else:
            self.formula.show_problem(None)
            self.surface_chosen.emit(surface)

    def _start_within(self) -> Point | None:
        """The start in use where it lies in the domain typed; else the formula has its own."""
        x, y = self.start_x.value(), self.start_y.value()
        left, right, bottom, top = (spin.value() for spin in self.domain)
        return (x, y) if left <= x <= right and bottom <= y <= top else None


def _spin(name: str) -> NumberSpin:
    spin = NumberSpin(-FARTHEST, FARTHEST)
    spin.setObjectName(f"{name}Spin")
    spin.setButtonSymbols(NumberSpin.ButtonSymbols.NoButtons)
    return spin
