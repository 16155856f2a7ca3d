"""The Gradient page: a tab a part, one player for the part that is shown."""

from __future__ import annotations

from functools import partial
from itertools import chain

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lab import Lab
from app.page import Page
from app.pages.gradient.headline import headline
from app.pages.gradient.model.network_sample import NetworkSample, sample_network
from app.pages.gradient.parts.check_part import CheckPart
from app.pages.gradient.parts.derivative_part import DerivativePart
from app.pages.gradient.parts.field_part import FieldPart
from app.pages.gradient.parts.laboratory_part import LaboratoryPart
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.parts.picture_part import PicturePart
from app.pages.gradient.parts.simple_net_part import SimpleNetPart
from app.pages.gradient.player import PartPlayer
from app.pages.gradient.questions import TABS as QUESTION_TABS
from app.pages.gradient.questions import AboutCurve, AboutEntry, GradientQuestions
from app.pages.gradient.state import QUESTIONS, TABS, GradientState
from app.player import Player
from app.questions.page_question import PageQuestion
from app.session.run import LiveRun
from app.state.binding import Binding
from app.state.form import place_editor
from app.translation import translated
from app.widgets.tabs import Tabs
from nncore import Run

OF_THE_RUN = "picture", "check"  # keys of tabs
AGE_MS = 500  # between two looks at how far the run has gone on


class GradientPage(Page):
    """What a gradient is, taken by trying: from one number to a network."""

    key = "gradient"
    first_state = GradientState()
    questions = QUESTIONS
    question_tabs = QUESTION_TABS

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.parts = {part.key: part for part in self._make_parts()}
        simple_net, laboratory = self.parts["simple_net"], self.parts["laboratory"]
        assert isinstance(simple_net, SimpleNetPart)
        assert isinstance(laboratory, LaboratoryPart)
        self._questions = GradientQuestions(simple_net, laboratory)
        self._tabs = self._make_tabs()
        self._part_player = PartPlayer(self.part, self.model, self)
        self._age_timer = QTimer(self)
        self._age_timer.setInterval(AGE_MS)
        self._age_timer.timeout.connect(self._show_age)
        self._connect()
        self._show_sample()

    def _make_parts(self) -> tuple[GradientPart, ...]:
        theme, scope, kept = self.theme, self.scope, self.kept
        model = self.model.part
        derivative = model("derivative")
        return (
            SimpleNetPart(theme, model("simple_net"), scope, kept),
            DerivativePart(theme, derivative, scope),
            LaboratoryPart(theme, model("laboratory"), derivative, scope, kept),
            FieldPart(theme, model("field"), scope),
            PicturePart(theme, model("picture"), scope, kept),
            CheckPart(theme, model("check"), scope, kept),
        )

    def _make_tabs(self) -> Tabs:
        tips = {
            "simple_net": self.tr("The smallest network that has a gradient, entry by entry."),
            "derivative": self.tr("The secant through two points becomes the tangent."),
            "laboratory": self.tr("The error of a numerical derivative against h."),
            "field": self.tr("−∇f of a function of two variables."),
            "picture": self.tr("The gradient by the weights of a hidden unit, pixel by pixel."),
            "check": self.tr("Backpropagation against differences, and the bugs that this finds."),
        }
        tabs = Tabs()
        for key, part in self.parts.items():
            tabs.add(key, part, translated(TABS[key]), tips[key])
        place_editor(Binding(self.model, parent=self), "tab", tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)
        return tabs

    def _connect(self) -> None:
        for part in self.parts.values():
            self.add_form(part.form)
            part.sample_wanted.connect(self._on_sample_wanted)
        self.model.changed.connect(self._on_changed)
        self.session.run_started.connect(self._on_run_started)

    def shown_run(self) -> tuple[Run, int] | None:
        """The run whose network is taken apart, where one is, when it was copied."""
        live, sample = self.session.run, self.sample
        if live is None or sample is None or self.state.tab not in OF_THE_RUN:
            return None
        return live.record, sample.iteration

    def headline(self) -> str:
        return headline(self.state.tab, self.part.at_the_end, self.part.verdict)

    def ask(self, key: str, case: int) -> PageQuestion | str:
        return self._questions.ask(key, case)

    def ask_again(self, key: str, about: AboutEntry | AboutCurve) -> PageQuestion | None:
        return self._questions.ask_again(key, about)

    def keep_secret(self, key: str) -> None:
        self._questions.keep_secret(key)

    def help_text(self) -> str:
        return self.tr(
            "<p>A <b>numerical gradient</b> moves one number a little to either side, looks how "
            "the result changes, and divides: (f(x + h) − f(x − h)) / 2h.</p>"
            "<p><b>2×3 network</b>: the smallest network that has a gradient, entry by entry, and "
            "the steps of descent that follow it.</p>"
            "<p><b>Derivative</b>: the secant through two points becomes the tangent as h shrinks, "
            "until rounding tears it apart. The microscope always shows h at one size.</p>"
            "<p><b>The h laboratory</b>: the error against h is a V, for a function and for a "
            "weight of the network in training.</p>"
            "<p><b>Arrow field</b>: −∇f of a function of two variables, at right angles to its "
            "contour lines.</p>"
            "<p><b>∂L/∂W1 as pictures</b>: the gradient by the weights of one hidden unit, pixel "
            "by pixel beside backpropagation's. Run goes on, Step takes one.</p>"
            "<p><b>Gradient check</b>: the two held against each other for every parameter, and a "
            "museum of the bugs that this finds, or does not.</p>"
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return self.part.gestures()

    @property
    def goes_back(self) -> bool:
        return self.part.goes_back

    @property
    def part(self) -> GradientPart:
        """The part that is shown."""
        return self.parts[self.state.tab]

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return tuple(chain.from_iterable(part.run_commands for part in self.parts.values()))

    @property
    def is_valid(self) -> bool:
        return self.part.form.is_valid

    @property
    def player(self) -> Player:
        return self._part_player

    @Slot(object, object)
    def _on_changed(self, now: GradientState, before: GradientState) -> None:
        if now.tab != before.tab:
            self._part_player.play(self.part)
            self.validity_changed.emit()
            self.headline_changed.emit()
            self._renew_sample()

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._age_timer.start()
        self._renew_sample()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._part_player.pause()
        self._age_timer.stop()

    # The network in training

    @property
    def sample(self) -> NetworkSample | None:
        """The network that was copied last, of the current run."""
        run, sample = self.kept.get("sample", (None, None))
        return sample if run is not None and run is self.session.run else None

    @Slot(object)
    def _on_run_started(self, _: LiveRun) -> None:
        if self.isVisible():
            self._renew_sample()

    @Slot()
    def _on_sample_wanted(self) -> None:
        """Copy the network as it is now; its gradient begins anew."""
        self.model.part("picture").update(taken=0)
        self._ask_for_sample()

    def _renew_sample(self) -> None:
        """Copy the network where it has gone on, unless entries were taken of the last copy."""
        run, sample = self.session.run, self.sample
        entries_taken = sample is not None and self.state.picture.taken > 0
        if run is None or not self.isVisible() or entries_taken:
            return
        if sample is None or sample.iteration < run.iteration:
            self._ask_for_sample()

    def _ask_for_sample(self) -> None:
        run = self.session.run
        if run is not None:
            self.scope.ask(sample_network, partial(self._on_sample, run))

    def _on_sample(self, run: LiveRun, sample: NetworkSample) -> None:
        if run is self.session.run:
            self.kept["sample"] = run, sample
            self._show_sample()

    def _show_sample(self) -> None:
        if self.sample is not None:
            for part in self.parts.values():
                part.show_sample(self.sample)
            self._show_age()

    @Slot()
    def _show_age(self) -> None:
        run, sample = self.session.run, self.sample
        if run is not None and sample is not None:
            self.part.show_age(sample.iteration, run.iteration)

    def end(self) -> None:
        """End what was asked for, and stop what runs."""
        self._part_player.pause()
        self._age_timer.stop()
        super().end()
