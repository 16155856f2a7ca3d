"""The Network page: a tab a view of the network, and one scrubber that moves all of them."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lab import Lab
from app.page import Page
from app.pages.network.headline import headline
from app.pages.network.moments import Moments
from app.pages.network.parts.digit_part import DigitPart
from app.pages.network.parts.landscape_part import LandscapePart
from app.pages.network.parts.map_part import MapPart
from app.pages.network.parts.mistakes_part import MistakesPart
from app.pages.network.parts.part import NetworkPart
from app.pages.network.parts.step_part import StepPart
from app.pages.network.parts.weights_part import WeightsPart
from app.pages.network.questions import NO_NETWORK, AboutImage, ask_about, draw_image
from app.pages.network.state import QUESTIONS, TABS, NetworkState
from app.pages.network.views.time_bar import TimeBar
from app.questions.page_question import PageQuestion
from app.session.run import LiveRun
from app.state.binding import Binding
from app.state.form import place_editor
from app.translation import translated
from app.widgets.code_view import code_help
from app.widgets.tabs import Tabs
from nncore import Evaluation, Moment, Run

PARTS: tuple[type[NetworkPart], ...] = (
    WeightsPart,
    DigitPart,
    StepPart,
    MistakesPart,
    MapPart,
    LandscapePart,
)


class NetworkPage(Page):
    """Inside the network, at any moment of its run."""

    key = "network"
    first_state = NetworkState()
    questions = QUESTIONS

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        binding = Binding(self.model, parent=self)
        self.moments = Moments(self.session, lab.moment, self.scope, self)
        self.parts = {
            kind.key: kind(self.theme, self.model.part(kind.key), self.scope, self.kept)
            for kind in PARTS
        }
        self._tabs = self._make_tabs(binding)
        self.time_bar = TimeBar(self.theme, lab.moment, binding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self.time_bar)
        self._connect()
        self._show_run()

    def _make_tabs(self, binding: Binding) -> Tabs:
        tabs = Tabs()
        for key, part in self.parts.items():
            tabs.add(key, part, translated(TABS[key]), translated(part.tip))
        place_editor(binding, "tab", tabs)
        return tabs

    def _connect(self) -> None:
        for part in self.parts.values():
            self.add_form(part.form)
        digit_map = self.parts["map"]
        landscape = self.parts["landscape"]
        assert isinstance(digit_map, MapPart)
        assert isinstance(landscape, LandscapePart)
        landscape.others.use_shelf(self.session.shelf)
        digit_map.mark_digit(self.model.part("digit"))
        self.moments.changed.connect(self._on_moment)
        self.model.changed.connect(self._on_changed)
        self.session.run_started.connect(self._on_run_started)
        self.session.evaluated.connect(self._on_evaluated)
        self.session.status_changed.connect(self._on_status_changed)

    def headline(self) -> str:
        moment, run = self.moments.moment, self.session.run
        has_begun = run is not None and run.record.iteration > 0
        return headline(self.part.headline, moment, self.part.tells_of_learning, has_begun)

    def ask(self, key: str, case: int) -> PageQuestion | str:
        moment, data = self.moments.moment, self.session.dataset
        if moment is None or data is None:
            return translated(NO_NETWORK)
        return ask_about(draw_image(case, moment, data), data, self)

    def ask_again(self, key: str, about: AboutImage) -> PageQuestion | None:
        data = self.session.dataset
        if data is None or about.data != data.identity:
            return None
        return ask_about(about, data, self)

    def help_text(self) -> str:
        return (
            self.tr(
                "<p>What a network is made of, while it trains and at any moment before. The "
                "<b>slider</b> at the bottom goes through the snapshots of the run: everything on "
                "this page is shown as it was then, and the plots of the Training page mark the "
                "moment. At its right end it follows the training.</p>"
            )
            + "".join(translated(part.help) for part in PARTS)
            + code_help()
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return self.part.gestures()

    @property
    def part(self) -> NetworkPart:
        """The part that is shown."""
        return self.parts[self.state.tab]

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return tuple(chain.from_iterable(part.run_commands for part in self.parts.values()))

    @property
    def is_valid(self) -> bool:
        return self.part.form.is_valid

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moments.follow(True)
        self._show_run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moments.follow(False)
        self.time_bar.stop()

    # What happens

    def shown_run(self) -> tuple[Run, int] | None:
        """The current run at the moment that is looked at."""
        shown, at = super().shown_run(), self.lab.moment.value.iteration
        return shown if shown is None or at is None else (shown[0], at)

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        for part in self.parts.values():
            part.look_at(moment)
        self._show_run()
        self.time_bar.show_iteration(moment.iteration)
        self.headline_changed.emit()

    def _show_run(self) -> None:
        run = self.session.run
        if run is not None:
            self.time_bar.show_run(self.moments.iterations, run.record.config.iterations)

    @Slot(object)
    def _on_run_started(self, _: LiveRun) -> None:
        self._show_run()

    @Slot(object)
    def _on_evaluated(self, _: Evaluation) -> None:
        self._show_run()
        self.headline_changed.emit()

    @Slot(object)
    def _on_status_changed(self, _: object) -> None:
        self._show_run()
        self.part.show_state()  # what a run that holds or has ended has outgrown is measured again

    @Slot(object, object)
    def _on_changed(self, now: NetworkState, before: NetworkState) -> None:
        if now.tab != before.tab:
            self.validity_changed.emit()
        if _shown(now) != _shown(before):
            self.headline_changed.emit()

    def end(self) -> None:
        """End what was asked for, and stop what is played."""
        self.time_bar.stop()
        super().end()


def _shown(state: NetworkState) -> tuple[str, str, str]:
    """The tab, and what is shown of those that have several views."""
    return state.tab, state.weights.look, state.mistakes.look
