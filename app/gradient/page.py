"""The Gradient page: a tab a part, one player for the part that is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from app.gradient.check_part import CheckPart
from app.gradient.derivative_part import DerivativePart
from app.gradient.differentiation import Differentiation
from app.gradient.field_part import FieldPart
from app.gradient.laboratory_part import LaboratoryPart
from app.gradient.network_sample import NetworkSample, sample_network
from app.gradient.part import Part
from app.gradient.picture_part import PicturePart
from app.gradient.player import PartPlayer
from app.gradient.simple_net_part import SimpleNetPart
from app.lab import Lab
from app.page import Page
from app.player import Player
from app.session.run import Run


class GradientPage(Page):
    """What a gradient is, taken by trying: from one number to a network."""

    key = "gradient"

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        differentiation = Differentiation()
        self.parts: tuple[Part, ...] = (
            SimpleNetPart(self.theme),
            DerivativePart(self.theme, differentiation),
            LaboratoryPart(self.theme, differentiation, self.session),
            FieldPart(self.theme),
            PicturePart(self.theme, self.session),
            CheckPart(self.theme, self.session),
        )
        self._asked = False
        self._first_states = {part.key: part.state() for part in self.parts}
        self._restore(self._stored())
        self._tabs = self._make_tabs()
        self._part_player = PartPlayer(self.part, self)
        self._connect()

    def _make_tabs(self) -> QTabBar:
        # Not a QTabWidget: one that is being destroyed still announces other current tabs.
        tabs = QTabBar()
        tabs.setObjectName("gradientTabs")
        tabs.setDocumentMode(True)
        tabs.setExpanding(False)
        tabs.setAccessibleName(self.tr("Parts"))
        self._stack = QStackedWidget()
        for part in self.parts:
            tabs.addTab(part.title())
            self._stack.addWidget(part)
        keys = [part.key for part in self.parts]
        stored = self._stored().get("tab")
        tabs.setCurrentIndex(keys.index(stored) if stored in keys else 0)
        self._stack.setCurrentIndex(tabs.currentIndex())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(tabs)
        layout.addWidget(self._stack, 1)
        return tabs

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab_changed)
        for part in self.parts:
            part.edited.connect(self._store)
            part.sample_wanted.connect(self._ask_for_sample)
        self.session.run_started.connect(self._on_run_started)

    def hint(self) -> str:
        return self.tr("Press Run (F5) or Step (F10) to take the gradient; each tab is one part.")

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

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return self.parts[self._stack.currentIndex()]

    @property
    def player(self) -> Player:
        return self._part_player

    @Slot(int)
    def _on_tab_changed(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self._part_player.play(self.part)
        self._store()

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._ask_for_sample()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._part_player.pause()

    # The network in training

    @Slot(object)
    def _on_run_started(self, _: Run) -> None:
        self._asked = False
        if self.isVisible():
            self._ask_for_sample()

    @Slot()
    def _ask_for_sample(self) -> None:
        if self.session.run is not None:
            self._asked = True
            self.session.request(sample_network, self._on_sample)

    def _on_sample(self, sample: NetworkSample) -> None:
        for part in self.parts:
            part.show_sample(sample)

    # From one start to the next

    def _stored(self) -> dict[str, Any]:
        stored = self.settings.get(self.key)
        return stored if isinstance(stored, dict) else {}

    def restore_defaults(self) -> None:
        self._restore(self._first_states)

    def _restore(self, stored: dict[str, Any]) -> None:
        for part in self.parts:
            state = stored.get(part.key)
            if isinstance(state, dict):
                part.restore(state)

    @Slot()
    def _store(self) -> None:
        states: dict[str, Any] = {part.key: part.state() for part in self.parts}
        self.settings.set(self.key, {"tab": self.part.key, **states})
