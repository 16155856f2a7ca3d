"""The losses of a batch, sample by sample, and their mean in both of the book's forms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.catalog.losses import LOSS_CATALOG
from app.number_text import fixed, power
from app.pages.loss.model.readings import BATCH_SIZE, BatchLosses
from app.pages.loss.views.cells_table import CellsTable
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.image_grid import image_icon
from app.widgets.secondary import Secondary

FIRST_LOSS = 2  # column


class BatchView(QWidget):
    """Ten training images in a table; the last row is the mean that training makes smaller."""

    batch_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("batchLossView")
        self._theme = theme
        self._losses: BatchLosses | None = None
        self._names: Sequence[str] = ()
        self.table = self._make_table()
        self.table.setObjectName("batchTable")
        self.agreement = QLabel()
        self.agreement.setObjectName("batchAgreement")
        self.agreement.setWordWrap(True)
        self.draw_button = QPushButton(self.tr("Draw another batch"))
        self.draw_button.setObjectName("drawBatchButton")
        explain_widget(
            self.draw_button,
            self.tr("rng.choice picks ten of the training images."),
            self.tr("With replacement: one image may come twice."),
        )
        self.draw_button.clicked.connect(self.batch_wanted)
        self._lay_out()
        Secondary(self, theme, self.agreement)  # a class is to see all rows; the last has the means
        theme.changed.connect(self.restyle)
        self.restyle()

    def _make_table(self) -> CellsTable:
        columns = [
            (self.tr("label t"), self.tr("The image and its true class")),
            (self.tr("y[t]"), self.tr("The probability that the network gives to it")),
            (
                self.tr("by label"),
                self.tr("−log(y[i, t[i]] + 1e-7): the label picks the one entry"),
            ),
            (
                self.tr("by one-hot"),
                self.tr("−Σ t·log(y + 1e-7): the one-hot target wipes all others out"),
            ),
            (name_of(LOSS_CATALOG["sum_squared_error"]), self.tr("½ Σ (y − t)² of this sample")),
        ]
        name = self.tr("The loss of each sample of a batch")
        table = CellsTable(self._theme, name, [column for column, _ in columns])
        for column, (_, words) in enumerate(columns):
            table.explain_column(column, words)
        self._empty(table)
        return table

    def _empty(self, table: CellsTable) -> None:
        table.clearContents()
        table.name_rows([*(str(i) for i in range(BATCH_SIZE)), self.tr("mean")])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        title = self.tr("A batch of ten: the loss is a mean")
        heading = Heading(self._theme, title, term="mini_batch")
        top.addWidget(heading, 1)
        top.addWidget(self.draw_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)  # for eleven rows in the smallest window, zoomed
        layout.addLayout(top)
        layout.addWidget(self.agreement)
        layout.addWidget(self.table, 1)

    def show_classes(self, names: Sequence[str]) -> None:
        """Call the classes so from now on; losses of other classes are not shown any more."""
        self._losses, self._names = None, names
        self._empty(self.table)
        self.agreement.clear()

    def show_losses(self, losses: BatchLosses) -> None:
        """Write the losses of every sample, their means, and whether both forms agree."""
        self._losses = losses
        for i in range(len(losses.labels)):
            self._write_sample(losses, i)
        last = len(losses.labels)
        means = (losses.mean_by_labels, losses.mean_by_one_hot, losses.mean_squared)
        for column, mean in enumerate(means, start=FIRST_LOSS):
            self.table.write(last, column, fixed(mean, 4), bold=True)
        difference = abs(losses.mean_by_labels - losses.mean_by_one_hot)
        self.agreement.setText(
            self.tr(
                "By labels, −Σ log(y[i, t[i]] + 1e-7) / {n} = <b>{labels}</b>; by one-hot, "
                "−Σ t·log(y + 1e-7) / {n} = <b>{hot}</b>; they differ by {difference}."
            ).format(
                n=last,
                labels=fixed(losses.mean_by_labels, 6),
                hot=fixed(losses.mean_by_one_hot, 6),
                difference=power(difference, 0),
            )
        )

    def _write_sample(self, losses: BatchLosses, i: int) -> None:
        label = int(losses.labels[i])
        icon = image_icon(losses.images[i], self._theme)
        self.table.name_row(i, self._names[label], icon)
        values = (losses.y[i, label], losses.by_labels[i], losses.by_one_hot[i], losses.squared[i])
        for column, value in enumerate(values, start=FIRST_LOSS - 1):
            self.table.write(i, column, fixed(value, 4))

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        if self._losses is not None:
            self.show_losses(self._losses)
