"""What every page is: a showing of a state that outlives it, and how it is played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.hint import Hint, HintMemory
from app.lab import Lab
from app.player import Player
from app.questions.page_question import AskedPoint, PageQuestion
from app.questions.question import Question
from app.seen_theme import SeenTheme
from app.session.scope import Scope
from app.session.shelved_run import ShelvedRun
from app.state.fields import NO_QUESTION, PageState
from app.state.form import StateForm
from app.state.model import StateModel
from app.widgets.locks import lock, unlock
from app.widgets.object_names import names_below
from nncore import Run
from nncore.marking import Text

ANSWER = "answer"  # what locks run commands as long as it is not given


class Page(QWidget):
    """One page of the window. Pages never import each other; they share the lab's session.

    What a page shows is a value, `state`. It lives in the lab's `model`, is set as a whole or
    field by field, and comes back when the window is built again. What the page asks for
    through `scope` ends with it.
    """

    key: ClassVar[str]  # of the command line and the settings; objectName is key + "Page"
    first_state: ClassVar[PageState] = PageState()
    needs_data: ClassVar[bool] = True  # else it has something to say without them
    questions: ClassVar[Mapping[str, Text]] = {}  # that it can ask in a few words, by their keys
    question_tabs: ClassVar[Mapping[str, str]] = {}  # in which tab each is asked; else in all

    state_changed = Signal(object)  # the state now
    validity_changed = Signal()
    headline_changed = Signal()
    hint_changed = Signal()
    point_given = Signal(object)  # (x, y), by a hand on its map, where a point is asked for

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self.setObjectName(f"{self.key}Page")
        self.lab = lab
        self.session = lab.session
        self.theme = SeenTheme(lab.theme, self)
        self.model: StateModel[Any] = lab.model(self.key, self.first_state)
        self.kept = lab.kept[self.key]
        self.hint_memory: HintMemory = self.kept.setdefault("hints", HintMemory())
        self.scope = Scope(lab.session, self)
        self._player: Player = lab.run_player
        self._forms: list[StateForm] = []
        self.held = False  # while Run waits for an answer
        self.model.changed.connect(self._on_state_changed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    # What is shown

    @property
    def state(self) -> Any:
        """What the page shows, a frozen dataclass; setting it shows another."""
        return self.model.value

    @state.setter
    def state(self, state: PageState) -> None:
        self.model.set(state)

    def update_state(self, **fields: Any) -> None:
        """Show other values for some fields; raises ConfigError for what does not fit."""
        self.state = replace(self.state, **fields)

    @Slot(object, object)
    def _on_state_changed(self, now: PageState, _: PageState) -> None:
        self.state_changed.emit(now)

    # What is written must be what runs

    def add_form(self, form: StateForm) -> StateForm:
        """Let this form's errors hold back Run and Step."""
        self._forms.append(form)
        form.errors_changed.connect(self.validity_changed)
        return form

    def remove_form(self, form: StateForm) -> None:
        """Forget a form that goes, with what is written wrong in it."""
        self._forms.remove(form)
        form.errors_changed.disconnect(self.validity_changed)
        self.validity_changed.emit()

    @property
    def is_valid(self) -> bool:
        """Whether every field of the page says what would run."""
        return all(form.is_valid for form in self._forms)

    # What the window asks

    @property
    def player(self) -> Player:
        """What the transport bar drives while this page is shown."""
        return self._player

    def headline(self) -> str:
        """One sentence that says what there is to see now, and what to do next."""
        raise NotImplementedError

    def hint(self) -> Hint | None:
        """What goes wrong here, with what helps; None while all is well."""
        return None

    def take_hint(self, hint: Hint) -> None:
        """Make the changes that a hint offers."""
        memory = self.hint_memory
        memory.before, memory.taken = self.hint_settings(), hint
        memory.after = replace(memory.before, **hint.changes)
        self.use_hint_settings(memory.after, begin=True)

    def undo_hint(self) -> None:
        """Take back what the last hint changed."""
        before = self.hint_memory.before
        self.hint_memory.forget_taken()
        self.use_hint_settings(before, begin=False)

    def hint_settings(self) -> Any:
        """The settings that hints change, a frozen dataclass."""
        raise NotImplementedError

    def use_hint_settings(self, settings: Any, begin: bool) -> None:
        """Use other settings, and begin with them what the page shows, if asked."""
        raise NotImplementedError

    def check_hint_taken(self) -> None:
        """Offer to undo a hint only as long as the settings are those that it made."""
        memory = self.hint_memory
        if memory.taken is not None and self.hint_settings() != memory.after:
            memory.forget_taken()
            self.hint_changed.emit()

    def control_names(self) -> frozenset[str]:
        """Object names of what is on it, be it in a mode that is not in front: for lessons."""
        return names_below(self)

    # What waits for an answer

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        """Controls that lead, as Run does, to what is asked about: they wait where Run waits."""
        return ()

    def hold(self, held: bool) -> None:
        """Let the run commands wait for an answer, or be free again."""
        self.held = held
        why = self.tr("Answer first; then this is free, as Run is.")
        for widget in self.run_commands:
            if held:
                lock(widget, ANSWER, why)
            else:
                unlock(widget, ANSWER)

    # What it asks before it runs

    def predict(self, key: str) -> None:
        """Ask the question of this key, in its tab; none for an empty key."""
        tab = {"tab": self.question_tabs[key]} if key in self.question_tabs else {}
        self.update_state(predicts=key or NO_QUESTION, **tab)

    @property
    def has_questions(self) -> bool:
        """Whether there is something to be asked about what is shown."""
        return bool(self.questions)

    @property
    def nearest_question(self) -> str:
        """Key of the first question that can be asked in the tab in front, or else of all."""
        keys = list(self.questions)
        return next((key for key in keys if self.asks_here(key)), keys[0])

    def asks_here(self, key: str) -> bool:
        """Whether a question is about the tab in front."""
        return key not in self.question_tabs or self.question_tabs[key] == self.state.tab

    def keep_secret(self, key: str) -> None:
        """Show nothing that gives the answer of a question away; everything for an empty key."""

    def ask(self, key: str, case: int) -> PageQuestion | str:
        """A question about what is shown now, or the sentence why there is none.

        Parameters
        ----------
        key : str
            Of `questions`.
        case : int
            How many questions of the page were answered before: another case is another one.
        """
        raise NotImplementedError

    def ask_again(self, key: str, about: Any) -> PageQuestion | None:
        """A question that was answered, with what it was `about`; None where that is gone."""
        raise NotImplementedError

    @property
    def picture(self) -> QWidget:
        """What a large sketch lies over: not the settings, which it may be about."""
        return self

    def show_point(self, point: AskedPoint | None) -> None:
        """Show on the map what is answered about a point; None where none is asked for."""

    def show_sketch(self, question: Question | None, heights: tuple[float, ...] = ()) -> bool:
        """Show a sketched curve beside the real one, nothing for None; tell whether it is there."""
        return False

    def shown_run(self) -> tuple[Run, int] | None:
        """The run that the figures are of, and after how many of its steps; None where of none."""
        run = self.session.run
        return (run.record, run.iteration) if run and self.player is self.lab.run_player else None

    def picked_run(self) -> ShelvedRun | None:
        """The run of the shelf that is saved and exported in place of the current one."""
        return None

    def numbers(self) -> Mapping[str, float]:
        """What came of what is shown, exactly, by keys that are the same in every language."""
        return {}

    def help_text(self) -> str:
        """What the page shows, as a few paragraphs of rich text."""
        raise NotImplementedError

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """What a hand can do to the picture in front: how, and what it does."""
        return ()

    @property
    def goes_back(self) -> bool:
        """Whether there are steps that can be taken back, be it not now."""
        return self.player.can_step_back

    def end(self) -> None:
        """End what the page asked for, and its timers; its window closes."""
        self.scope.end()
        for timer in self.findChildren(QTimer):
            timer.stop()
