"""The losses of a batch, sample by sample, and their mean in both of the book's forms."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.loss.cells_table import CellsTable
from app.loss.looks import BatchLosses
from app.theme import Theme
from app.widgets.captions import Heading
from app.widgets.image_grid import gray_image

BATCH_SIZE = 10  # the book's own


class BatchView(QWidget):
    """Ten training images in a table; the last line is the mean that training makes smaller."""

    batch_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("batchLossView")
        self._theme = theme
        self._losses: BatchLosses | None = None
        self.table = CellsTable(
            theme,
            self.tr("The loss of each sample of a batch"),
            [*(str(i) for i in range(BATCH_SIZE)), self.tr("mean")],
            [
                self.tr("image"),
                self.tr("label t"),
                self.tr("y of t"),
                self.tr("by label"),
                self.tr("by one-hot"),
                self.tr("½ Σ (y − t)²"),
            ],
        )
        self._explain_columns()
        self.agreement = QLabel()
        self.agreement.setObjectName("batchAgreement")
        self.agreement.setWordWrap(True)
        self.draw_button = QPushButton(self.tr("Draw another batch"))
        self.draw_button.setObjectName("drawBatchButton")
        self.draw_button.setToolTip(self.tr("rng.choice picks ten of the training images."))
        self.draw_button.clicked.connect(self.batch_wanted)
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()

    def _explain_columns(self) -> None:
        words = [
            self.tr("The image"),
            self.tr("Its true class"),
            self.tr("The probability that the network gives to it"),
            self.tr("−log(y[i, t[i]] + 1e-7): the label picks the one entry"),
            self.tr("−Σ t·log(y + 1e-7): the one-hot target wipes the other nine out"),
            self.tr("Squared error of this sample"),
        ]
        for column, text in enumerate(words):
            self.table.explain_column(column, text)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self._theme, self.tr("A batch of ten: the loss is a mean")))
        top.addStretch(1)
        top.addWidget(self.draw_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.agreement)
        layout.addWidget(self.table, 1)

    def show_losses(self, losses: BatchLosses) -> None:
        """Write the losses of every sample, their means, and whether both forms agree."""
        self._losses = losses
        for i in range(len(losses.labels)):
            self._write_sample(losses, i)
        last = len(losses.labels)
        means = (losses.mean_by_labels, losses.mean_by_one_hot, losses.mean_squared)
        for column, mean in enumerate(means, start=3):
            self.table.write(last, column, f"{mean:.4f}", bold=True)
        self.agreement.setText(
            self.tr(
                "By labels, −Σ log(y[i, t[i]] + 1e-7) / {n} = <b>{labels}</b>; by one-hot, "
                "−Σ t·log(y + 1e-7) / {n} = <b>{hot}</b>; they differ by {difference}."
            ).format(
                n=last,
                labels=f"{losses.mean_by_labels:.6f}",
                hot=f"{losses.mean_by_one_hot:.6f}",
                difference=f"{abs(losses.mean_by_labels - losses.mean_by_one_hot):.0e}",
            )
        )

    def _write_sample(self, losses: BatchLosses, i: int) -> None:
        label = int(losses.labels[i])
        self._show_image(losses, i)
        self.table.write(i, 1, str(label))
        values = (losses.y[i, label], losses.by_labels[i], losses.by_one_hot[i], losses.squared[i])
        for column, value in enumerate(values, start=2):
            self.table.write(i, column, f"{value:.4f}")

    def _show_image(self, losses: BatchLosses, i: int) -> None:
        item = self.table.item(i, 0)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(i, 0, item)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, str(losses.labels[i]))
        picture = gray_image(losses.images[i], self._theme.is_dark)
        item.setIcon(QIcon(QPixmap.fromImage(picture)))

    @Slot()
    def restyle(self) -> None:
        """Take sizes and colors from the theme."""
        self.table.setIconSize(QSize(self._theme.px(24), self._theme.px(24)))
        if self._losses is not None:
            self.show_losses(self._losses)
