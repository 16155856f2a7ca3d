"""The softmax, cell by cell."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import fixed, power
from app.pages.loss.model.outputs import Outputs, softmax_cells
from app.pages.loss.views.cells_table import CellsTable
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.heading import Heading
from app.widgets.secondary import Secondary
from nncore import Floats


class SoftmaxView(QWidget):
    """A column a step of the computation, a row a class, the sum below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("softmaxView")
        self._names: tuple[str, ...] = ()
        self._label = -1
        self.table = CellsTable(
            theme,
            self.tr("The softmax, cell by cell"),
            [
                self.tr("class"),
                self.tr("score a"),
                self.tr("a / T"),
                self.tr("− maximum"),
                self.tr("exp"),
                self.tr("exp / sum"),
            ],
        )
        words = caption(
            self.tr(
                "Subtracting the maximum changes no result, and nothing overflows: the largest "
                "term is exp(0) = 1. A low T sharpens, a high T flattens; training uses T = 1."
            )
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(theme, self.tr("y = softmax(a / T)"), term="softmax"))
        layout.addWidget(self.table, 1)
        layout.addWidget(words)
        Secondary(self, theme, words)  # a class is to see all rows

    def show_outputs(self, outputs: Outputs) -> None:
        """Write every step."""
        self._show_classes(outputs)
        cells, label = softmax_cells(outputs), outputs.label
        self._write_column(1, cells.scores, "", label)
        self._write_column(2, cells.divided, "", label)
        self._write_column(3, cells.shifted, "", label)
        self._write_column(4, cells.exponentials, fixed(cells.total, 4), label)
        self._write_column(5, cells.probabilities, fixed(cells.probabilities.sum(), 4), label)

    def _show_classes(self, outputs: Outputs) -> None:
        """Name the rows where they are of other classes; bring the true one into view."""
        if (outputs.names, outputs.label) == (self._names, self._label):
            return
        self._names, self._label = outputs.names, outputs.label
        self.table.name_rows([*outputs.names, self.tr("sum")])
        self.table.name_row(outputs.label, outputs.names[outputs.label], bold=True)
        self.table.scrollTo(self.table.model().index(outputs.label, 0))

    def _write_column(self, column: int, values: Floats, total: str, label: int) -> None:
        for row, value in enumerate(values):
            self.table.write(row, column, cell_text(float(value)), bold=row == label)
        self.table.write(len(values), column, total, bold=True)


def cell_text(value: float) -> str:
    """Three places; what they would show as 0 in a power of ten."""
    if 0 < abs(value) < 5e-4:
        return power(value, 0)
    return fixed(value, 3)
