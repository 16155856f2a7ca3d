"""Table of the paths on the plane: how much of each lies in it, and the losses at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.number_text import percent, significant, whole
from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PlainHeader
from app.widgets.swatch import swatch

MISSING = "–"
MOST_ROWS, MOST_PROJECTED = 5, 3  # that are seen at once, and in the large type of a projector
PADDING = 8  # pixels of a row
LEAST_WIDTH = 76  # pixels of a column: numbers do not touch


@dataclass(frozen=True)
class PathRow:
    """What is told of a path.

    Attributes
    ----------
    name, color : str
    iteration : int
        Of its end.
    share, distance : float or None
        Of its variance in the plane, and of its end from the plane; None where there is none.
    losses : (float, float) or None
        Of the network at its end and on the plane there; None before they are measured.
    """

    name: str
    color: str
    iteration: int
    share: float | None
    distance: float | None
    losses: tuple[float, float] | None

    def texts(self) -> tuple[str, ...]:
        """Its cells."""
        loss, shadow = self.losses or (None, None)
        return (
            self.name,
            whole(self.iteration),
            MISSING if self.share is None else percent(self.share, 1),
            *(
                MISSING if number is None else significant(number, digits)
                for number, digits in ((self.distance, 3), (loss, 4), (shadow, 4))
            ),
        )


class PathsTable(QTableWidget):
    """A row a path, that of the run that is looked at first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[PathRow, ...] = ()
        self.setObjectName("landscapePathsTable")
        self.setAccessibleName(self.tr("The paths on the plane"))
        explain_widget(
            self,
            self.tr("How far the map can be trusted for each path."),
            self.tr(
                "The plane is laid through the first run's path. Of another path it holds the "
                "share of the variance that is given here, and the end of that path is so far "
                "from the plane: the loss of the network there is not the loss on the plane."
            ),
        )
        self._style()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _style(self) -> None:
        self.setHorizontalHeader(PlainHeader(self))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(right)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        titles = [
            self.tr("path"),
            self.tr("steps"),
            self.tr("in the plane"),
            self.tr("distance"),
            self.tr("loss"),
            self.tr("on the plane"),
        ]
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        first = QTableWidgetItem(titles[0])
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(0, first)

    def show_rows(self, rows: Sequence[PathRow]) -> None:
        """Show these paths."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._restyle()

    def _fill(self) -> None:
        self.setRowCount(len(self._rows))
        for i, row in enumerate(self._rows):
            for j, text in enumerate(row.texts()):
                self.setItem(i, j, self._cell(row, text, j))

    def _cell(self, row: PathRow, text: str, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        if column == 0:
            item.setIcon(swatch(self._theme, row.color))
        else:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    @Slot()
    def _restyle(self) -> None:
        """Take sizes from the theme: as high as the rows, up to some."""
        self._fill()
        height = self.fontMetrics().height() + self._theme.px(PADDING)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)
        self.horizontalHeader().setMinimumSectionSize(self._theme.px(LEAST_WIDTH))
        most = MOST_PROJECTED if self._theme.for_projector else MOST_ROWS
        self.setFixedHeight((1 + min(max(len(self._rows), 1), most)) * height)
