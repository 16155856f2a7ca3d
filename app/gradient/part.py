"""What every part of the page is: controls at the left, a picture, and perhaps steps to play."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gradient.network_sample import NetworkSample
from app.theme import Theme
from app.widgets.captions import FigureRow, caption
from app.widgets.columns import Columns
from app.widgets.fields import FieldForm
from app.widgets.key_combo import KeyCombo
from app.widgets.plots import Plot


class Part(QWidget):
    """One tab. Subclasses fill `form`, `side`, `figures` and `center`; some have steps."""

    key: ClassVar[str]
    slowest: ClassVar[float] = 1.0  # steps a second at either end of the speed slider
    fastest: ClassVar[float] = 30.0

    steps_changed = Signal()  # what can be played has changed
    edited = Signal()  # something that `state` remembers has changed
    sample_wanted = Signal()  # the network as it is now, please

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.form = FieldForm()
        self.side = QVBoxLayout()
        self.center = QVBoxLayout()
        self.center.setContentsMargins(8, 6, 8, 0)
        self._lead = caption()
        self._lead.setWordWrap(True)
        self.figures = FigureRow(theme)
        self.center.addWidget(self._lead)
        self.center.addWidget(self.figures)
        Columns(self, theme, self._make_settings(), self._make_picture())

    def _make_settings(self) -> QWidget:
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.addLayout(self.form)
        inner.addLayout(self.side)
        inner.addStretch(1)
        return column

    def _make_picture(self) -> QWidget:
        picture = QWidget()
        picture.setLayout(self.center)
        return picture

    def lead(self, text: str) -> None:
        """Say in one line what there is to see and to do."""
        self._lead.setText(text)

    def note(self, text: str = "") -> QLabel:
        """Add a paragraph to the side column."""
        label = caption(text)
        label.setWordWrap(True)
        self.side.addWidget(label)
        return label

    def button(self, name: str, text: str, tooltip: str) -> QPushButton:
        """Add a button to the side column."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tooltip)
        self.side.addWidget(button)
        return button

    def sample_button(self, name: str) -> QPushButton:
        """Add the button that asks for the network in training."""
        button = self.button(
            name,
            self.tr("The network as it is now"),
            self.tr("Copy the network in training once more, between two steps."),
        )
        button.clicked.connect(self.sample_wanted)
        return button

    def choice(self, name: str, entries: Iterable[tuple[str, str]]) -> KeyCombo:
        """A combo that keeps within the column, however long its entries are."""
        combo = KeyCombo(entries)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(KeyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        return combo

    def row(self, *things: QWidget | str) -> QHBoxLayout:
        """Widgets side by side, to the left, with signs between them."""
        row = QHBoxLayout()
        row.setSpacing(14)
        for thing in things:
            row.addWidget(QLabel(thing) if isinstance(thing, str) else thing)
        row.addStretch(1)
        return row

    def fill(self, plot: Plot) -> None:
        """Let a plot take the room that is left, and ask for none but a little."""
        plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for side in ("left", "bottom"):
            plot.getAxis(side).setStyle(hideOverlappingLabels=True)  # at the ends of the axis

    def title(self) -> str:
        """What stands on the tab."""
        raise NotImplementedError

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
    def can_step_back(self) -> bool:
        """Whether a step can be taken back."""
        return False

    def step(self) -> None:
        """Make one step, without showing it."""
        raise NotImplementedError

    def step_back(self) -> None:
        """Take the last step back."""

    def begin(self) -> None:
        """Go back to before the first step."""

    def show_steps(self) -> None:
        """Show where the steps have led."""

    # The network in training, and what is remembered

    def show_sample(self, sample: NetworkSample) -> None:
        """Take notice of the network in training, where that matters."""

    def state(self) -> dict[str, Any]:
        """Parameters to be remembered, as plain data."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take parameters up again; what is not usable is left as it is."""
