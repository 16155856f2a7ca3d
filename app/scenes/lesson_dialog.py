"""List of the lessons that come along, in the article's order."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.number_text import whole
from app.scenes.scene import Scene
from app.translation import current_language
from app.widgets.dialog import Dialog
from app.widgets.explaining import explain_widget


class LessonDialog(Dialog):
    """Chooses a lesson, to be begun or for a teacher: to be printed, or changed in a copy."""

    chosen = Signal(object)  # Scene
    sheet_wanted = Signal(object)  # Scene
    copy_wanted = Signal(object)  # Scene

    def __init__(self, window: QWidget, scenes: list[Scene]) -> None:
        super().__init__(window)
        self.setObjectName("lessonDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lessons"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lessons"))
        for number, scene in enumerate(scenes, start=1):
            words = self.tr("{n}. {title} ({minutes} min)").format(
                n=whole(number),
                title=scene.title.within(current_language()),
                minutes=whole(scene.minutes),
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, scene)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Begin"))
        sheet = buttons.addButton(
            self.tr("Teacher's page…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        sheet.setObjectName("lessonSheetButton")
        explain_widget(
            sheet,
            self.tr("Print this lesson for the teacher, on one page of PDF."),
            self.tr("The lesson is gone through for its pictures, which takes some seconds."),
        )
        sheet.clicked.connect(self._ask_for_sheet)
        copy = buttons.addButton(self.tr("Edit a copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("lessonCopyButton")
        explain_widget(copy, self.tr("Make a lesson of your own out of this one."))
        copy.clicked.connect(self._ask_for_copy)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            QLabel(self.tr("Each lesson asks before it runs, and says what came of it."))
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(self._size_of_all().boundedTo(window.size()))

    def _size_of_all(self) -> QSize:
        """Size in which every lesson is seen."""
        hint, frame = self.sizeHint(), 2 * self.list.frameWidth()
        lines = self.list.sizeHintForRow(0) * self.list.count() + frame
        longest = self.list.sizeHintForColumn(0) + frame
        more = QSize(longest, lines) - self.list.sizeHint()
        return hint + QSize(max(more.width(), 0), more.height())

    @Slot()
    def _choose(self) -> None:
        self._end(self.chosen)

    @Slot()
    def _ask_for_sheet(self) -> None:
        self._end(self.sheet_wanted)

    @Slot()
    def _ask_for_copy(self) -> None:
        self._end(self.copy_wanted)

    def _end(self, signal: SignalInstance) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            signal.emit(item.data(Qt.ItemDataRole.UserRole))
