"""Part of the Gradient page: it has steps to play, and may look at the network in training."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from app.number_text import whole
from app.pages.gradient.model.network_sample import NetworkSample
from app.part import Part
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme


class GradientPart(Part):
    """Tab of the page. Subclasses fill it as every part; some have steps."""

    slowest: ClassVar[float] = 1.0  # steps a second at either end of the speed slider
    fastest: ClassVar[float] = 30.0

    steps_changed = Signal()  # what can be played has changed
    sample_wanted = Signal()  # the network as it is now, please

    def __init__(self, theme: Theme, model: StateModel[Any], scope: Scope, *names: str) -> None:
        super().__init__(theme, model, scope, *names)
        self._age: QLabel | None = None
        model.changed.connect(self._on_steps_changed)  # after what is shown has changed

    @Slot(object, object)
    def _on_steps_changed(self, _now: Any, _before: Any) -> None:
        self.steps_changed.emit()

    # Steps

    @property
    def can_play(self) -> bool:
        """Whether there is anything to run at all."""
        return False

    @property
    def can_step(self) -> bool:
        """Whether a further step can be made."""
        return False

    @property
    def at_the_end(self) -> bool:
        """Whether all that its steps show has been seen."""
        return self.can_play and not self.can_step

    @property
    def verdict(self) -> str:
        """What a check has come to, a key of `headline.CHECKED`; empty where none was made."""
        return ""

    @property
    def can_step_back(self) -> bool:
        """Whether a step can be taken back."""
        return False

    @property
    def goes_back(self) -> bool:
        """Whether its steps can be taken back at all."""
        return type(self).step_back is not GradientPart.step_back

    @property
    def n_steps(self) -> int | None:
        """How many steps were made, as far as there is counting them."""
        return None

    def step(self) -> None:
        """Make one step, without showing it."""
        raise NotImplementedError

    def step_back(self) -> None:
        """Take the last step back."""

    def begin(self) -> None:
        """Go back to before the first step."""

    def show_steps(self) -> None:
        """Show where the steps have led."""

    # The network in training

    def sample_button(self, name: str) -> QPushButton:
        """Add the button that asks for the network in training, and how old the last one is."""
        button = self.button(
            name,
            self.tr("The network as it is now"),
            self.tr("Copy the network in training once more, between two steps."),
        )
        button.clicked.connect(self.sample_wanted)
        self._age = self.note()
        self._age.setObjectName(f"{self.key}SampleAge")
        self._age.hide()
        return button

    def show_sample(self, sample: NetworkSample) -> None:
        """Take notice of the network in training, where that matters."""

    def show_age(self, sampled: int, now: int) -> None:
        """Say how many steps the run has made since the network was copied."""
        if self._age is not None:
            self._age.setVisible(now > sampled)
            self._age.setText(
                self.tr("Copied after step {sampled}; the run is at step {now} by now.").format(
                    sampled=whole(sampled), now=whole(now)
                )
            )
