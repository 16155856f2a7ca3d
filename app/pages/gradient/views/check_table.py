"""Table of a gradient check, one row a parameter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.number_text import general, power, whole
from app.theme import Theme
from app.widgets.explaining import explain_widget, folded
from app.widgets.plain_header import PlainHeader
from nncore import CheckedParameter

RESULT = 4  # the column that carries the color
REASON = 5  # the column that may be cut, and has a tooltip
GIVE_WAY = 1, 2  # columns that a narrow table does without: entries, then the largest error
FEWEST_ROWS, MOST_ROWS = 4, 6  # that it has room for, before it scrolls


class CheckTable(QTableWidget):
    """Table of a gradient check: errors, result, and the reason where it failed.

    Where it is too narrow for all of it, the columns go that say least.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 6)
        self.setObjectName("gradientCheckTable")
        self.setAccessibleName(self.tr("Gradient check, one row a parameter"))
        explain_widget(
            self,
            self.tr("Backpropagation held against central differences, parameter by parameter."),
            self.tr(
                "Errors have no unit. A relative error below 1e-6 is rounding; above it, "
                "the last column says what it comes from: a wrong formula, or a kink."
            ),
        )
        self._theme = theme
        self._rows: list[CheckedParameter] = []
        self._header = PlainHeader(self)
        self.setHorizontalHeader(self._header)
        self.setHorizontalHeaderLabels(
            [
                self.tr("parameter"),
                self.tr("entries"),
                self.tr("largest error"),
                self.tr("relative error"),
                self.tr("result"),
                self.tr("why"),
            ]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(self.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab goes on to the next widget
        self.verticalHeader().hide()
        header = self._header
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.restyle)

    def show_rows(self, rows: list[CheckedParameter]) -> None:
        """Show another check."""
        self._rows = rows
        self.setRowCount(len(rows))
        for row, checked in enumerate(rows):
            for column, text in enumerate(self._texts(checked)):
                item = QTableWidgetItem(text)
                item.setToolTip(folded(text))  # in a narrow window the reason is cut
                self.setItem(row, column, item)
        self.restyle()

    def _texts(self, checked: CheckedParameter) -> tuple[str, ...]:
        return (
            checked.name,
            whole(checked.size),
            power(checked.largest_error),
            power(checked.relative_error),
            self.tr("✓ passed") if checked.passed else self.tr("✗ failed"),
            self._reason(checked),
        )

    def _reason(self, checked: CheckedParameter) -> str:
        return {
            "": "",
            "not_finite": self.tr("holds numbers that are not finite"),
            "zero": self.tr("stays zero: it is never computed"),
            "multiple": self.tr("{factor} times the numerical one: is the loss averaged?").format(
                factor=general(checked.factor, 3)
            ),
            "opposite": self.tr("has the opposite sign"),
            "exact": self.tr(
                "the differences err, by a kink or by rounding; the complex step agrees"
            ),
            "kink": self.tr("but for entries that h = 1e-4 moves across a kink; h = 1e-7 agrees"),
            "few_entries": self.tr("differs in a few entries: a kink between the two points?"),
            "different": self.tr("differs everywhere: a wrong formula, here or nearer the output"),
        }[checked.reason]

    @Slot()
    def restyle(self) -> None:
        """Take colors and heights from the theme."""
        colors = self._theme.colors
        for row, checked in enumerate(self._rows):
            item = self.item(row, RESULT)
            if item is not None:
                item.setForeground(QColor(colors.success if checked.passed else colors.error))
        height = self.fontMetrics().height() + self._theme.px(8)
        rows = max(FEWEST_ROWS, min(self.rowCount(), MOST_ROWS))
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_columns()
        self.setFixedHeight(self._theme.px(4) + height * (1 + rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        widths = [self._wanted_width(column) for column in range(self.columnCount())]
        lacking = sum(widths) - self.viewport().width()
        for column in GIVE_WAY:
            self.setColumnHidden(column, lacking > 0)
            lacking -= widths[column] if lacking > 0 else 0

    def _wanted_width(self, column: int) -> int:
        title = self._header.sectionSizeFromContents(column).width()
        return title if column == REASON else max(title, self.sizeHintForColumn(column))
