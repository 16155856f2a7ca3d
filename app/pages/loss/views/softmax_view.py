"""The softmax, cell by cell."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import fixed, power
from app.pages.loss.model.outputs import Outputs, softmax_cells
from app.pages.loss.views.cells_table import CellsTable
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.heading import Heading
from nncore import Floats


class SoftmaxView(QWidget):
    """A row a step of the computation, a column a class, the sum at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("softmaxView")
        self._names: tuple[str, ...] = ()
        self._label = -1
        self.table = CellsTable(
            theme,
            self.tr("The softmax, cell by cell"),
            [
                self.tr("score a"),
                self.tr("a / T"),
                self.tr("− maximum"),
                self.tr("exp"),
                self.tr("exp / sum = y"),
            ],
            [self.tr("sum")],
        )
        words = caption(
            self.tr(
                "Subtracting the maximum changes no result, since numerator and sum shrink "
                "alike, but exp(0) = 1 is then the largest term and nothing overflows. A low "
                "temperature T sharpens the distribution, a high one flattens it; training uses "
                "T = 1."
            )
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(theme, self.tr("y = softmax(a / T)")))
        layout.addWidget(self.table, 1)
        layout.addWidget(words)

    def show_outputs(self, outputs: Outputs) -> None:
        """Write every step."""
        self._show_classes(outputs)
        cells = softmax_cells(outputs)
        self._write_row(0, cells.scores, "", outputs.label)
        self._write_row(1, cells.divided, "", outputs.label)
        self._write_row(2, cells.shifted, "", outputs.label)
        self._write_row(3, cells.exponentials, fixed(cells.total, 4), outputs.label)
        self._write_row(4, cells.probabilities, fixed(cells.probabilities.sum(), 4), outputs.label)

    def _show_classes(self, outputs: Outputs) -> None:
        """Name the columns where they are of other classes; bring the true one into view."""
        if outputs.names != self._names:
            self._names, self._label = outputs.names, -1
            self.table.name_columns([*outputs.names, self.tr("sum")])
        if outputs.label != self._label:
            self._label = outputs.label
            self.table.scrollTo(self.table.model().index(0, outputs.label))

    def _write_row(self, row: int, values: Floats, total: str, label: int) -> None:
        for column, value in enumerate(values):
            self.table.write(row, column, cell_text(float(value)), bold=column == label)
        self.table.write(row, len(values), total, bold=True)


def cell_text(value: float) -> str:
    """Three places; what they would show as 0 in a power of ten."""
    if 0 < abs(value) < 5e-4:
        return power(value, 0)
    return fixed(value, 3)
