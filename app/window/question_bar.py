"""Question bar: the question of a page, its answer, and the way to another one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from app.page import Page
from app.questions.page_question import PageQuestion
from app.questions.question import Answer
from app.questions.question_view import QuestionView
from app.theme import Theme
from app.translation import translated
from app.widgets.accessibility import announce
from app.widgets.digit_image import DigitImage
from app.widgets.explaining import explain_widget
from app.widgets.focus_ring import pass_focus
from app.widgets.key_combo import KeyCombo

SIDE = 84  # px, of an image


class QuestionBar(QFrame):
    """Shows one question at a time, or the sentence why there is none."""

    answered = Signal(object, tuple)
    another_wanted = Signal()
    key_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("questionBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self.view: QuestionView | None = None
        self._make_widgets()
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    @Slot()
    def restyle(self) -> None:
        """Take fonts from the theme."""
        self._title.setFont(self._theme.font(bold=True))

    def _make_widgets(self) -> None:
        self._title = QLabel(self.tr("Predict"))
        self.keys = KeyCombo([])
        self.keys.setObjectName("questionCombo")
        self.keys.setSizeAdjustPolicy(KeyCombo.SizeAdjustPolicy.AdjustToContents)
        self.keys.setAccessibleName(self.tr("What is to be predicted"))
        explain_widget(self.keys, self.tr("What is to be predicted"))
        self.keys.edited.connect(self.key_chosen)
        self.another_button = QPushButton(self.tr("Another"))
        self.another_button.setObjectName("questionAnother")
        explain_widget(self.another_button, self.tr("Ask once more, about another case."))
        self.another_button.clicked.connect(self.another_wanted)
        self.leave_button = QToolButton()
        self.leave_button.setObjectName("questionLeave")
        self.leave_button.setText("✕")
        self.leave_button.setAutoRaise(True)
        self.leave_button.setAccessibleName(self.tr("Predict nothing"))
        explain_widget(self.leave_button, self.tr("Predict nothing; Run is free."))
        self.leave_button.clicked.connect(self.left)
        self._picture = DigitImage(self._theme, self.tr("The image that is asked about"), SIDE)
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self.keys)
        top.addStretch(1)
        top.addWidget(self.another_button)
        top.addWidget(self.leave_button)
        self._row = QHBoxLayout()
        self._row.addWidget(self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.addLayout(top)
        column.addWidget(self.refusal)
        column.addLayout(self._row)

    def show_keys(self, page: Page) -> None:
        """Offer the questions of a page."""
        self.keys.set_entries((key, translated(text)) for key, text in page.questions.items())
        self.keys.show_value(page.state.predicts)

    def show_question(self, asked: PageQuestion, answer: Answer | None, remark: str) -> None:
        """Show a question, its answer and what there is to say of it."""
        question = asked.question
        self.refusal.hide()
        self._picture.setVisible(asked.picture is not None)
        if asked.picture is not None:
            self._picture.show_pixels(asked.picture)
        if self.view is None or self.view.question != question:
            self.drop_view()
            way = QBoxLayout.Direction.LeftToRight
            self.view = QuestionView(self._theme, question, None, way)
            self.view.answered.connect(self.answered)
            self._row.addWidget(self.view, 1)
            self.view.show()
            announce(self, question.text.within(""))
        self.another_button.setVisible(answer is not None)
        if answer is not None and self.view.has_focus:
            pass_focus(self.another_button)  # before what had it goes
        self.view.show_answer(answer, remark)
        self.view.skip_button.hide()  # the bar is left instead

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing can be asked."""
        self.drop_view()
        self._picture.hide()
        self.refusal.setText(sentence)
        self.refusal.show()
        self.another_button.hide()

    def drop_view(self) -> None:
        """Forget the question that was shown."""
        if self.view is not None:
            self._row.removeWidget(self.view)
            self.view.hide()  # it goes with the next turn of the event loop
            self.view.deleteLater()
            self.view = None
