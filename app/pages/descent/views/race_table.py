"""The optimizers of the race, a row each: who takes part, where it is, what became of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general, whole
from app.pages.descent.model.race import Moment, Trajectory, distance_to_nearest
from app.pages.descent.state import DescentState
from app.theme import Theme
from app.translation import name_of
from app.widgets.accessibility import set_cell_words
from app.widgets.explaining import explain_widget
from app.widgets.optimizer_marks import ball_icon
from app.widgets.plain_header import (
    FIGURES,
    PADDING,
    SET_OFF,
    PlainHeader,
    align_titles,
    set_off,
)
from nncore import DescentStep

ALL_COLUMNS = 390  # pixels for them to be read
HEADER_HEIGHT, ROW_HEIGHT = 26, 27  # pixels
LEAST_ROWS = 3  # that are seen at once
NAME, HEIGHT, DISTANCE, STATE = range(4)
MISSING = "–"  # what has no value, or is not known


class RaceTable(QTableWidget):
    """Ticks say who races; the row chosen is the optimizer looked at closely."""

    taking_part_changed = Signal(str, bool)
    chosen_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self._keys = tuple(OPTIMIZER_CATALOG)
        super().__init__(len(self._keys), 4)
        self.setObjectName("descentOptimizers")
        self.setAccessibleName(self.tr("The optimizers of the race"))
        explain_widget(
            self,
            self.tr("Tick who races; click a row to look at its steps closely."),
            self.tr(
                "f: the height of the ball. Distance: to the nearest known minimum, in units of "
                "the axes. State: how far it is, or why it has ended."
            ),
        )
        self._theme = theme
        self.setHorizontalHeader(PlainHeader(self))
        self._shown: tuple[object, str] | None = None  # the racers, and who is chosen
        self._moment: Moment | None = None
        self.setHorizontalHeaderLabels(
            [self.tr("optimizer"), self.tr("f"), self.tr("distance"), self.tr("state")]
        )
        align_titles(self, words={NAME, STATE})
        set_off(self, STATE)
        self._cells = self._make_items()
        self._set_behavior()
        self.itemChanged.connect(self._on_item_changed)
        self.currentCellChanged.connect(self._on_current_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make_items(self) -> list[list[QTableWidgetItem]]:
        cells = [[_cell(key, column) for column in range(4)] for key in self._keys]
        for row, items in enumerate(cells):
            for column, item in enumerate(items):
                self.setItem(row, column, item)
        return cells

    def _set_behavior(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)

    # Showing

    def show_state(self, state: DescentState) -> None:
        """Show who takes part and who is chosen."""
        if self._shown == (state.active_race.racers, state.chosen):
            return
        self._shown = state.active_race.racers, state.chosen
        with QSignalBlocker(self):
            for row, key in enumerate(self._keys):
                self._show_taking_part(row, key, state.active_race.racer(key).takes_part)
            self.setCurrentCell(self._keys.index(state.chosen), NAME)
        self.viewport().update()

    def _show_taking_part(self, row: int, key: str, takes_part: bool) -> None:
        item = self._cells[row][NAME]
        item.setCheckState(Qt.CheckState.Checked if takes_part else Qt.CheckState.Unchecked)
        item.setIcon(ball_icon(self._theme, key, faded=not takes_part))

    def show_moment(self, moment: Moment) -> None:
        """Show where everybody is at a step."""
        self._moment = moment
        with QSignalBlocker(self):
            for row, key in enumerate(self._keys):
                trajectory = moment.race.trajectories.get(key)
                height, distance = ("", "") if trajectory is None else _numbers(trajectory, moment)
                self._set_text(row, HEIGHT, height)
                self._set_text(row, DISTANCE, distance)
                self._show_state(row, None if trajectory is None else trajectory.at(moment.index))

    def update_accessible_text(self) -> None:
        """Tell a whole row at its name, which is the cell that the arrow keys come to."""
        with QSignalBlocker(self):
            for row, key in enumerate(self._keys):
                set_cell_words(self._cells[row][NAME], self._row_words(row, key))

    def _row_words(self, row: int, key: str) -> str:
        name = name_of(OPTIMIZER_CATALOG[key])
        height, state = self._cells[row][HEIGHT].text(), self._cells[row][STATE].toolTip()
        if not height:
            return self.tr("{name}: does not race").format(name=name)
        return f"{name}: f {height}, {state}"

    def _show_state(self, row: int, step: DescentStep | None) -> None:
        """Say what became of one: with the step where there is room for it."""
        words = "" if step is None else self._state(step)
        room = self.columnWidth(STATE) - 2 * PADDING
        fits = self.fontMetrics().horizontalAdvance(SET_OFF + words) <= room
        self._set_text(row, STATE, words if fits or step is None else self._short_state(step))
        if self._cells[row][STATE].toolTip() != words:
            self._cells[row][STATE].setToolTip(words)

    def _short_state(self, step: DescentStep) -> str:
        """What became of one, without the step."""
        words = {
            None: self.tr("running"),
            "steps": self.tr("done"),
            "small_gradient": self.tr("at rest"),
            "left_domain": self.tr("left"),
            "undefined": self.tr("no value"),
            "not_finite": self.tr("not finite"),
        }
        too_far = step.number == 0 and step.outcome == "left_domain"
        return self.tr("too far") if too_far else words[step.outcome]

    def _state(self, step: DescentStep) -> str:
        """What became of one, and at which step."""
        words = {
            None: self.tr("step {number}"),
            "steps": self.tr("done: %Ln step(s)", "", step.number),
            "small_gradient": self.tr("at rest at step {number}"),
            "left_domain": self.tr("left at step {number}"),
            "undefined": self.tr("not defined at step {number}"),
            "not_finite": self.tr("not finite at step {number}"),
        }
        if step.number == 0:
            words |= {
                "left_domain": self.tr("starts too far off"),
                "undefined": self.tr("not defined at the start"),
            }
        return words[step.outcome].format(number=whole(step.number))

    def _set_text(self, row: int, column: int, text: str) -> None:
        item = self._cells[row][column]
        if item.text() != text:  # or the cell is painted again
            item.setText(text)

    # From the user

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            checked = item.checkState() == Qt.CheckState.Checked
            self.taking_part_changed.emit(self._keys[item.row()], checked)

    @Slot(int, int, int, int)
    def _on_current_changed(self, row: int, _column: int, old_row: int, _old: int) -> None:
        if row != old_row and row >= 0:
            self.chosen_changed.emit(self._keys[row])

    # Sizes

    @Slot()
    def _restyle(self) -> None:
        theme = self._theme
        self.setIconSize(QSize(theme.px(20), theme.px(20)))
        for column, width in ((NAME, 138), (HEIGHT, 82), (DISTANCE, 82)):
            self.setColumnWidth(column, theme.px(width))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.px(HEADER_HEIGHT))
        self.setMinimumHeight(self._height_of(LEAST_ROWS))
        self.setMaximumHeight(self._height_of(len(self._keys)))
        self._show_again()

    def _height_of(self, n_rows: int) -> int:
        return self._theme.px(HEADER_HEIGHT) + n_rows * self._theme.px(ROW_HEIGHT) + 2

    def sizeHint(self) -> QSize:
        """All optimizers; where there is no room for them the table scrolls."""
        return QSize(super().sizeHint().width(), self._height_of(len(self._keys)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the distance is left to the large figures."""
        super().resizeEvent(event)
        self.setColumnHidden(DISTANCE, self.width() < self._theme.px(ALL_COLUMNS))
        self._show_again()

    def _show_again(self) -> None:
        """Show the same in the room of now."""
        if self._moment is not None:
            self.show_moment(self._moment)

    def minimumSizeHint(self) -> QSize:
        """All rows, in a column with other numbers; in a tab of its own its least height rules."""
        return QSize(self._theme.px(220), self.sizeHint().height())


def _numbers(trajectory: Trajectory, moment: Moment) -> tuple[str, str]:
    """Height, and distance to the nearest known minimum."""
    step = trajectory.at(moment.index)
    distance = distance_to_nearest(step.position, moment.minima)
    far = MISSING if distance is None else general(distance, 3)
    return MISSING if math.isnan(step.value) else general(step.value, 3), far


def _cell(key: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(name_of(OPTIMIZER_CATALOG[key]) if column == NAME else "")
    item.setData(Qt.ItemDataRole.UserRole, key)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if column == NAME:
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setCheckState(Qt.CheckState.Unchecked)
    item.setFlags(flags)
    if column in {HEIGHT, DISTANCE}:
        item.setTextAlignment(FIGURES)
    return item
