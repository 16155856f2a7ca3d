"""The scrubber: a slider through the snapshots of a run, playback, and the way back to now."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.icons import icon
from app.number_text import whole
from app.state.binding import Binding
from app.state.form import place_editor
from app.state.model import StateModel
from app.state.moment import MomentState
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.label_size import set_least_width
from app.widgets.whole_slider import WholeSlider

LEAST_SLIDER = 110  # px at scale 1 of its width, before what is at its right goes away
SNAPSHOTS_A_SECOND = {"slow": 3, "normal": 12, "fast": 30}


class TimeBar(QWidget):
    """Edits which moment of the run is looked at; its last place is the run as it is now.

    Where it is narrow the slider has the room of the playback's pace.
    """

    def __init__(self, theme: Theme, model: StateModel[MomentState], binding: Binding) -> None:
        super().__init__()
        self._theme, self._model, self._binding = theme, model, binding
        self._iterations: tuple[int, ...] = ()
        self._of = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._make_controls()
        self._lay_out()
        model.changed.connect(self._on_changed)
        binding.model.changed.connect(self._on_pace)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _make_controls(self) -> None:
        self.play_button = QToolButton()
        self.play_button.setObjectName("playbackButton")
        self.play_button.setCheckable(True)
        self.play_button.setAccessibleName(self.tr("Play the run"))
        explain_widget(
            self.play_button,
            self.tr("Play the run from its snapshots, from here on."),
            self.tr("The training itself neither stops nor starts by it."),
        )
        self.play_button.toggled.connect(self._on_play)
        self.slider = WholeSlider(0, 0)
        self.slider.say_by(self._iteration_at)
        self.slider.setObjectName("timeScrubber")
        self.slider.setAccessibleName(self.tr("Moment of the run"))
        explain_widget(
            self.slider,
            self.tr("Drag through the run: everything on this page is shown as it was then."),
            self.tr(
                "It stops at the snapshots that were kept, which lie closest at the beginning. "
                "At its right end it follows the training."
            ),
        )
        self.slider.edited.connect(self._on_place)
        self.now_button = QToolButton()
        self.now_button.setObjectName("nowButton")
        self.now_button.setText(self.tr("Now"))
        explain_widget(self.now_button, self.tr("Follow the run as it is now."))
        self.now_button.clicked.connect(self._on_now)
        self._words = QLabel()
        self._pace_caption = caption(self.tr("Playback"))
        self._pace = place_editor(self._binding, "pace")
        self._pace_caption.setBuddy(self._pace)

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        for widget in (self.play_button, self.slider, self._words, self.now_button):
            row.addWidget(widget, int(widget is self.slider))
        self._giving_way = self._pace, self._pace_caption  # the last of them first
        for widget in reversed(self._giving_way):
            row.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Of what never goes away."""
        least = super().minimumSizeHint()
        shown = [widget for widget in self._giving_way if not widget.isHidden()]
        gap = self._row.spacing()
        taken = sum(_least_width(widget) + gap for widget in shown)
        return least - QSize(taken, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Share the room again also when a part asks for more: words may come after the size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return super().event(event)

    def _share_room(self) -> None:
        """Show what has room beside a slider that can be dragged."""
        kept = self.play_button, self._words, self.now_button
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - self._theme.px(LEAST_SLIDER)
        room -= sum(_least_width(widget) + gap for widget in kept)
        for widget in self._giving_way:
            room -= _least_width(widget) + gap
            widget.setVisible(room >= 0)

    # What is shown

    def show_run(self, iterations: tuple[int, ...], of: int) -> None:
        """Offer the moments that can be opened, of a run that will have `of` iterations."""
        if (iterations, of) != (self._iterations, self._of):
            self._iterations, self._of = iterations, of
            self.slider.limit(0, len(iterations))
            for widget in (self.slider, self.play_button):
                widget.setEnabled(len(iterations) > 1)  # one is all that there is to see
            self._show_place()

    def show_iteration(self, iteration: int) -> None:
        """Say which moment is shown."""
        self._words.setText(self._text(iteration, self._of))
        set_description(self.slider, self._words.text())

    def _text(self, iteration: int, of: int) -> str:
        words = self.tr("after {n} of %Ln step(s)", "", of)
        if self._has_only_its_end():
            words = self.tr("after {n} of %Ln step(s) (the only snapshot)", "", of)
        return words.format(n=whole(iteration))

    @Slot()
    def _show_place(self) -> None:
        self.slider.show_value(self._place())
        is_now = self._model.value.iteration is None
        self.now_button.setDisabled(is_now)
        widest = self._words.fontMetrics().horizontalAdvance(self._widest())
        set_least_width(self._words, widest)

    def _widest(self) -> str:
        return self._text(self._of, self._of)

    def _has_only_its_end(self) -> bool:
        """Whether of the way of a run its last snapshot alone was kept."""
        return len(self._iterations) == 1 and self._iterations[0] > 0

    def _iteration_at(self, place: int) -> float:
        """The moment that a place of the slider stands for; the last one is now."""
        known = self._iterations[: place + 1]
        return known[-1] if known else 0

    def _place(self) -> int:
        """Where the slider stands: at the newest snapshot not after the moment, or at now."""
        iteration = self._model.value.iteration
        if iteration is None:
            return len(self._iterations)
        return max(bisect_right(self._iterations, iteration) - 1, 0)

    @Slot(object, object)
    def _on_changed(self, _now: MomentState, _before: MomentState) -> None:
        self._show_place()

    @Slot()
    def restyle(self) -> None:
        """Take icons and sizes from the theme."""
        side = self._theme.px(18)
        self.play_button.setIconSize(QSize(side, side))
        self._show_icon()
        self._show_place()

    def _show_icon(self) -> None:
        name = "pause" if self.play_button.isChecked() else "run"
        self.play_button.setIcon(icon(name, self._theme.colors.text))

    # The user's hand

    @Slot(object)
    def _on_place(self, place: int) -> None:
        """Look at another moment; playing ends with it."""
        self.play_button.setChecked(False)
        self._look_at(place)

    def _look_at(self, place: int) -> None:
        is_now = place >= len(self._iterations)
        self._model.update(iteration=None if is_now else self._iterations[place])

    @Slot()
    def _on_now(self) -> None:
        self.play_button.setChecked(False)
        self._model.update(iteration=None)

    # Playback

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        if playing and self._place() >= len(self._iterations) - 1:
            self._look_at(0)
        self._timer.setInterval(self._interval())
        (self._timer.start if playing else self._timer.stop)()
        self._show_icon()

    def _interval(self) -> int:
        return round(1000 / SNAPSHOTS_A_SECOND[self._binding.model.value.pace])

    @Slot()
    def _on_tick(self) -> None:
        place = self._place() + 1
        self._look_at(place)
        if place >= len(self._iterations):
            self.play_button.setChecked(False)

    @Slot(object, object)
    def _on_pace(self, now: object, before: object) -> None:
        self._timer.setInterval(self._interval())

    def stop(self) -> None:
        """Stop playing."""
        self.play_button.setChecked(False)


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())
