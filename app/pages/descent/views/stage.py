"""The stage of the page: the picture of the mode, and the slider of steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.number_text import whole
from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState
from app.pages.descent.views.picture import Picture
from app.widgets.caption import caption
from app.widgets.concealing import EXPLICIT
from app.widgets.deletion import delete_at_once
from app.widgets.explaining import explain_widget
from app.widgets.whole_slider import WholeSlider


class Stage(QWidget):
    """The frame of every picture; `picture` is that of the mode that is shown."""

    step_wanted = Signal(object)  # int; the slider was moved
    clicked = Signal(object)  # Point
    double_clicked = Signal()
    start_dragged = Signal(object)  # Point; many times a second
    zoomed = Signal(object)  # Zoom | None
    basins_found = Signal(object)  # FoundBasins
    run_wanted = Signal()

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self._make_controls()
        self._lay_out()
        self.slider.edited.connect(self.step_wanted)
        self._take(picture)

    def _make_controls(self) -> None:
        self.readout = caption()
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = WholeSlider(0, 1)
        self.slider.setObjectName("stepSlider")
        self.slider.setAccessibleName(self.tr("Step"))
        explain_widget(
            self.slider,
            self.tr("Back and forth through the race."),
            self.tr("In steps of the race: at the left all balls stand at the start."),
        )
        self.step_label = QLabel()

    def _lay_out(self) -> None:
        self._tools = QHBoxLayout()
        top = QHBoxLayout()
        top.addLayout(self._tools)
        top.addWidget(self.readout, 1)
        self._place = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.slider, 1)
        self.foot.addWidget(self.step_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(self._place, 1)
        layout.addLayout(self.foot)

    # The picture

    def use(self, picture: Picture) -> None:
        """Show another picture; the one before ends."""
        before, self.picture = self.picture, picture
        before.end()
        for widget in (*before.tools, before):
            delete_at_once(widget)
        self._take(picture)

    def _take(self, picture: Picture) -> None:
        for tool in picture.tools:
            self._tools.addWidget(tool)
            if not tool.testAttribute(EXPLICIT):
                tool.show()  # a layout would do so later, and all be laid out and painted again
        self._place.addWidget(picture)
        picture.show()  # at once, as its owner's moment needs it
        picture.clicked.connect(self.clicked)
        picture.double_clicked.connect(self.double_clicked)
        picture.start_dragged.connect(self.start_dragged)
        picture.zoomed.connect(self.zoomed)
        picture.basins_found.connect(self.basins_found)
        picture.run_wanted.connect(self.run_wanted)
        picture.read.connect(self.readout.setText)
        self.readout.setText("")

    # Showing

    def show_state(self, state: DescentState) -> None:
        """Show a race, and what is laid over it."""
        self.picture.show_state(state)
        steps = state.active_race.steps
        if steps != self.slider.maximum():
            self.slider.limit(0, steps)
            self.slider.setPageStep(max(steps // 10, 1))
            self._tell_step(self.slider.value())

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        self.picture.show_moment(moment)

    def show_step(self, index: int) -> None:
        """Show on the slider which step it is."""
        if index != self.slider.value():
            self.slider.show_value(index)
            self._tell_step(index)

    def _tell_step(self, index: int) -> None:
        text = self.tr("step {index} of {steps}")
        self.step_label.setText(text.format(index=whole(index), steps=whole(self.slider.maximum())))
