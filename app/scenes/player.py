"""Plays a scene: shows what each step sets, waits for its answer, and brings back what was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.lab import Lab
from app.questions import KEPT as ANSWERS
from app.questions.book import AnswerBook
from app.questions.measures import can_be_measured, measured
from app.questions.question import Answer, Value
from app.scenes import KEPT
from app.scenes.rates import changed_rates
from app.scenes.reading import States
from app.scenes.scene import Scene, SceneStep
from app.session.run import RunStatus
from app.state.fields import PageState
from app.state.moment import MomentState
from nncore import NncoreError, Run, TrainingConfig


@dataclass(frozen=True)
class _Before:
    """What was there before a scene began."""

    states: Mapping[str, PageState]
    page: str
    config: TrainingConfig
    run: Run | None
    key: str


class ScenePlayer(QObject):
    """The scene under way; outlives the windows that show it.

    `page_wanted` says which page is to be in front, `changed` that anything else is.
    """

    changed = Signal()
    page_wanted = Signal(str)

    def __init__(self, lab: Lab, states: States) -> None:
        super().__init__(lab)
        self._lab, self._states = lab, states
        self.scene: Scene | None = None
        self.index = 0
        self.goes_by_itself = False  # as while it is recorded: nobody needs buttons
        self.answers: AnswerBook = lab.kept[ANSWERS].setdefault("book", AnswerBook())
        self._skipped: set[int] = set()
        self._before: _Before | None = None
        self._wanted: SceneStep | None = None  # whose run is to be made
        self._is_made = False  # or on its way
        lab.session.run_started.connect(self._on_run_started)
        lab.session.status_changed.connect(self._show_moment)
        lab.session.status_changed.connect(self._on_status)

    @classmethod
    def of(cls, lab: Lab, states: States) -> ScenePlayer:
        """The player of a lab, which has one."""
        kept = lab.kept[KEPT]
        if "player" not in kept:
            kept["player"] = cls(lab, states)
        player: ScenePlayer = kept["player"]
        return player

    # Where it is

    @property
    def step(self) -> SceneStep | None:
        """The step that is shown; None where no scene is under way."""
        return self.scene.steps[self.index] if self.scene else None

    @property
    def page(self) -> str:
        """Key of the page that the step is about: the last one that a step has named."""
        if self.scene is None or self._before is None:
            return ""
        named = (step.page for step in reversed(self.scene.steps[: self.index + 1]) if step.page)
        return next(named, self._before.page)

    @property
    def answer(self) -> Answer | None:
        """What was answered to the step's question."""
        return self.answers.get((self.scene.name, self.index)) if self.scene else None

    @property
    def holds(self) -> bool:
        """Whether Run waits for an answer."""
        step = self.step
        asks = step is not None and step.question is not None
        return asks and self.answer is None and self.index not in self._skipped

    @property
    def is_last(self) -> bool:
        """Whether there is no further step."""
        return self.scene is not None and self.index == len(self.scene.steps) - 1

    # Going through it

    def open(self, scene: Scene) -> None:
        """Begin a scene; a view is no lesson, and is just shown."""
        if not scene.is_view:
            self.begin(scene)
            return
        if self.scene is not None:
            self.leave()
        self.show(scene.steps[0])

    def begin(self, scene: Scene, index: int = 0) -> None:
        """Show the first step of a scene, or a later one, in place of what is shown."""
        if self.scene is not None:
            self.leave()
        self._before = self._take_note()
        self.scene = scene
        self._skipped.clear()
        self.answers.begin_round(scene.name)
        for earlier in scene.steps[:index]:
            self._set_state(earlier)
        self._go_to(index)

    def next(self) -> None:
        """Go on to the next step, or leave after the last one."""
        if self.is_last:
            self.leave()
        elif self.scene is not None:
            self._go_to(self.index + 1)

    def back(self) -> None:
        """Go back to the step before."""
        if self.scene is not None and self.index:
            self._go_to(self.index - 1)

    def leave(self) -> None:
        """End the scene, and bring back what was there before."""
        before, self.scene, self._before = self._before, None, None
        if before is not None:
            self._bring_back(before)
        self.changed.emit()

    def _go_to(self, index: int) -> None:
        self.index = index
        assert self.step is not None
        self.show(self.step)
        self.changed.emit()

    def show(self, step: SceneStep) -> None:
        """Have the lab show and do what a step says."""
        session, config = self._lab.session, self._config(step)
        self._wanted = step if step.trained else None
        self._is_made = self._wanted is not None and self._is_there(step, config)
        if self._is_made and step.rates:
            config = replace(config, learning_rate=step.rates[-1][1])
        is_other = config != session.config or step.trained
        if step.resets or (is_other and not self._is_made):
            session.begin(config)
        else:
            session.set_config(config)
        self._show_moment()
        if step.page:
            self._set_state(step)
            self.page_wanted.emit(step.page)

    def _set_state(self, step: SceneStep) -> None:
        """Let the page of a step show what the step says, be it not in front."""
        if step.page:
            first = self._states[step.page]()
            model = self._lab.model(step.page, first)
            model.restore(_with(first if step.from_defaults else model.value, step.state))

    def _is_there(self, step: SceneStep, config: TrainingConfig) -> bool:
        """Whether the run that a step wants is the current one."""
        run, wanted = self._lab.session.run, step.trained
        if run is None or run.iteration != wanted or run.record.config != config:
            return False
        rates = tuple(each for each in step.rates if each[0] < wanted)
        return changed_rates(run.record, wanted) == rates

    @Slot()
    def _on_run_started(self) -> None:
        """Train as far as the step says; before there are data no run begins."""
        if self._wanted is not None and not self._is_made:
            self._is_made = True
            self._lab.session.plan_rates(dict(self._wanted.rates))
            self._lab.session.train_to(self._wanted.trained)
        else:  # a hand has begun another one
            self._wanted = None

    @Slot()
    def _show_moment(self) -> None:
        """Look at the step's moment, and have its rate in the settings, once the run holds."""
        session, wanted = self._lab.session, self._wanted
        run = session.run
        if wanted is None or run is None or run.status is RunStatus.RUNNING:
            return
        if run.iteration < wanted.trained:
            return
        self._wanted = None
        if run.planned_rates:
            rate = wanted.rates[-1][1]
            session.set_config(replace(session.config, learning_rate=rate))
        if wanted.moment >= 0:
            self._lab.moment.set(MomentState(wanted.moment))

    def _config(self, step: SceneStep) -> TrainingConfig:
        """The config that a step names, as far as the data allow; without one, that in use."""
        session = self._lab.session
        if not (step.config or step.from_defaults):
            return session.config
        config = replace(TrainingConfig(), **step.config)
        return config.fitted_to(session.dataset) if session.dataset else config

    def _take_note(self) -> _Before:
        session, live = self._lab.session, self._lab.session.run
        states = {key: self._lab.model(key, make()).value for key, make in self._states.items()}
        run = live.record if live is not None and live.iteration else None
        key = session.shelf.key_of(live) or "" if live is not None else ""
        return _Before(states, self._lab.window.value.page, session.config, run, key)

    def _bring_back(self, before: _Before) -> None:
        session = self._lab.session
        if before.run is not None and session.run and session.run.record is not before.run:
            try:
                session.open_run(before.run, before.key)
            except NncoreError:  # other data were opened meanwhile, and stay
                session.reset()
        if session.config != before.config:
            session.set_config(before.config)
        for key, state in before.states.items():
            self._lab.model(key, state).restore(state)
        self.page_wanted.emit(before.page)

    # Answers

    def give(self, value: Value, hands: tuple[int, ...] = ()) -> None:
        """Answer the step's question; Run is free from now on."""
        step, scene = self.step, self.scene
        if step is None or scene is None or step.question is None or self.answer is not None:
            return
        self.answers.give((scene.name, self.index), step.question, value, hands)
        self.changed.emit()

    def ask_again(self) -> None:
        """Ask the step's question once more, as after a class has talked it over."""
        if self.scene is not None and self.answer is not None:
            self.answers.ask_again((self.scene.name, self.index))
            self.changed.emit()

    def skip(self) -> None:
        """Go on without an answer, as a teacher may."""
        self._skipped.add(self.index)
        self.changed.emit()

    @Slot(object)
    def _on_status(self, status: RunStatus) -> None:
        """Take the truth from a run that has ended, or holds where the step says."""
        scene, step, answer = self.scene, self.step, self.answer
        run = self._lab.session.run
        if scene is None or step is None or step.question is None:
            return
        if answer is None or answer.truth is not None or run is None:
            return  # a further run, with other settings maybe, was not what was asked about
        if not (run.iteration and run.record.history.evaluations):
            return
        holds = status is RunStatus.PAUSED and run.iteration == step.until
        if not status.ended and not (holds and can_be_measured(step.question, run.record)):
            return
        truth = measured(step.question, run.record)
        if truth is not None:
            self.answers.reveal((scene.name, self.index), truth)
            self.changed.emit()


def _with(state: PageState, values: Mapping[str, Any]) -> PageState:
    """A state with other values for some fields, of its parts too."""
    changes = {
        name: _with(getattr(state, name), value)
        if isinstance(getattr(state, name), PageState)
        else value
        for name, value in values.items()
    }
    return replace(state, **changes)
