"""Caption bar: what a step of a scene says and asks, in large type, and the way on and back."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.number_text import whole
from app.questions.answer_editor import KEYBOARD
from app.questions.question_view import QuestionView
from app.scenes.caption_label import CaptionLabel
from app.scenes.player import ScenePlayer
from app.theme import Theme
from app.translation import current_language
from app.widgets.accessibility import announce
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import explain_widget
from app.widgets.focus_ring import pass_focus


class CaptionBar(QFrame):
    """Shows the step of the scene under way; hidden where none is."""

    def __init__(self, theme: Theme, player: ScenePlayer) -> None:
        super().__init__()
        self.setObjectName("captionBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._theme, self._player = theme, player
        self._shown: tuple[str, int] | None = None
        self.question: QuestionView | None = None
        self._title = ElidedLabel(Qt.TextElideMode.ElideMiddle)  # the number of the step stays
        self._title.setForegroundRole(QPalette.ColorRole.WindowText)
        self._caption = CaptionLabel(theme)
        self._caption.setObjectName("captionText")
        self._make_buttons()
        self._lay_out()
        player.changed.connect(self.show_player)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.show_player()

    def _make_buttons(self) -> None:
        self.again_button = QPushButton(self.tr("Ask again"))
        self.again_button.setObjectName("sceneAgainButton")
        explain_widget(
            self.again_button,
            self.tr("Ask once more, as after a class has talked it over."),
            self.tr("The first answer stays in the table."),
        )
        self.again_button.clicked.connect(self._player.ask_again)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setObjectName("sceneBack")
        explain_widget(self.back_button, self.tr("The step before (PgUp)."))
        self.back_button.clicked.connect(self._player.back)
        self.next_button = QPushButton()
        self.next_button.setObjectName("sceneNext")
        explain_widget(self.next_button, self.tr("The next step (PgDn)."))
        self.next_button.clicked.connect(self._player.next)
        self.leave_button = QToolButton()
        self.leave_button.setObjectName("sceneLeave")
        self.leave_button.setText("✕")
        self.leave_button.setAutoRaise(True)
        self.leave_button.setAccessibleName(self.tr("Leave the lesson"))
        explain_widget(
            self.leave_button, self.tr("Leave the lesson; all comes back as it was before.")
        )
        self.leave_button.clicked.connect(self._player.leave)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()  # the bar grows upward: only there its buttons keep their places
        foot.addWidget(self._title, 1)
        for button in (self.again_button, self.back_button, self.next_button, self.leave_button):
            foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 8)
        self._column.setSpacing(2)
        self._column.addWidget(self._caption)
        self._column.addLayout(foot)

    @Slot()
    def restyle(self) -> None:
        """Take fonts from the theme."""
        self._title.setFont(self._theme.font(bold=True))
        self._caption.restyle()

    @Slot()
    def show_player(self) -> None:
        """Show where the scene is."""
        scene, step = self._player.scene, self._player.step
        wanted = scene is not None and (scene.has_words or not self._player.goes_by_itself)
        self.setVisible(wanted)
        if scene is None or step is None:
            self._shown = None
            self._drop_question()
            return
        here = scene.name, self._player.index
        if here != self._shown:
            self._shown = here
            self._show_step()
        elif self.question is not None and self.question.is_answered and not self._player.answer:
            self._ask()  # once more
        if self.question is not None:
            if self.question.has_focus and not self._player.holds:
                pass_focus(self.next_button)  # before what had it goes
            self.question.show_answer(self._player.answer)
            skipped = step.question is not None and not self._player.holds
            self.question.skip_button.setVisible(self._player.holds and not skipped)
        self.again_button.setVisible(self._player.answer is not None)
        self.back_button.setEnabled(self._player.index > 0)
        self.next_button.setText(self.tr("End") if self._player.is_last else self.tr("Next"))

    def take_focus(self) -> None:
        """Have the keyboard answer the question, or go on where there is none that is open."""
        if self.question is not None and self._player.holds:
            self.question.editor.focus()
        else:
            self.next_button.setFocus(KEYBOARD)

    def _show_step(self) -> None:
        scene, step = self._player.scene, self._player.step
        assert scene is not None
        assert step is not None
        language = current_language()
        self._title.setText(
            self.tr("{title} – {n} of {total}").format(
                title=scene.title.within(language),
                n=whole(self._player.index + 1),
                total=whole(len(scene.steps)),
            )
        )
        self._caption.show_caption(step.caption.within(language))
        self._ask()
        announce(self, self._caption.accessibleName())

    def _ask(self) -> None:
        """Show the question of the step, if it has one."""
        self._drop_question()
        step = self._player.step
        if step is None or step.question is None:
            return
        self.question = QuestionView(self._theme, step.question, self._player.answer)
        self.question.answered.connect(self._player.give)
        self.question.skipped.connect(self._player.skip)
        self._column.insertWidget(self._column.indexOf(self._caption) + 1, self.question)
        self.question.show()
        self._order_tabs(self.question)

    def _order_tabs(self, question: QuestionView) -> None:
        """Let Tab go through the question before the buttons below it."""
        inner = question.findChildren(QWidget)
        asked = [each for each in inner if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        buttons = self.again_button, self.back_button, self.next_button, self.leave_button
        for earlier, later in pairwise([*asked, *buttons]):
            self.setTabOrder(earlier, later)

    def _drop_question(self) -> None:
        if self.question is not None:
            self._column.removeWidget(self.question)
            self.question.hide()  # it goes with the next turn of the event loop
            self.question.deleteLater()
            self.question = None
