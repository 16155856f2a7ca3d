"""The mini-batch of the very step, and what the step changed in how it is read."""

from __future__ import annotations

from functools import partial
from html import escape

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.number_text import fixed, percent, percentage, whole
from app.pages.training.model.readings import BatchReading
from app.pages.training.views.worst_list import WORST, WorstImage, WorstList
from app.session.class_names import class_name, class_names
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.elided_label import ElidedLabel
from app.widgets.flow_layout import FlowLayout
from app.widgets.heading import SPARE, StillHeading
from app.widgets.image_grid import ImageGrid, Mark, image_icon
from app.widgets.probability_bars import ProbabilityBars
from app.widgets.words_room import WordsRoom
from app.widgets.wrapped_label import SteadyLabel

LONG = 2  # letters of a name
LINES, LINES_NAMED = 2, 3  # that a sentence about an image takes; where names are long
SIDE_WIDTH = 320
MOST_BARS = 160  # pixels of their height
STRONG_LOSS = 3.0  # from here on a frame is as strong as it gets: a twentieth for the truth


class BatchView(QWidget):
    """Thumbnails with right and wrong marked; words and bars for one of them; the worst."""

    chosen = Signal(int)  # an image was clicked

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self.setObjectName("batchView")
        self._theme = theme
        self._reading: BatchReading | None = None
        self._chosen = -1
        self._heading = StillHeading(
            theme, self.tr("The mini-batch of this step"), term="mini_batch"
        )
        self._score = ElidedLabel()
        self.test_box = place_editor(binding, "test_images")
        self.grid = ImageGrid(theme, self.tr("Images of the mini-batch"))
        self.grid.describe_images_by(self._image_words)
        self.grid.hovered.connect(self._on_hovered)
        self.grid.chosen.connect(self.chosen)
        self.words = SteadyLabel(LINES)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setObjectName("sampleWords")
        self.bars = ProbabilityBars(theme, self.tr("Probabilities of the classes"))
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.worst = WorstList(theme, SIDE_WIDTH)
        self.worst.picked.connect(self._on_worst_picked)
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()

    def _lay_out(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, gap_letters=1, last_at_right=True)
        for widget in (self._heading, self._score, self.test_box):
            flow.addWidget(widget)
        self._side = QWidget()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2)
        right.addWidget(WordsRoom(self.words))
        right.addWidget(self.bars)
        right.addWidget(caption(self.tr("Largest losses")))
        right.addWidget(self.worst, 1)
        right.addStretch(0)
        below = QHBoxLayout()
        below.addWidget(self.grid, 1)
        below.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(top)
        layout.addLayout(below, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heading.give_room(self.width())

    @property
    def reading(self) -> BatchReading | None:
        """What is shown."""
        return self._reading

    def show_reading(self, reading: BatchReading) -> None:
        """Show how the images are read now."""
        self._reading = reading
        self._heading.setText(self._title(reading))
        right = reading.right
        n = len(right)
        self._score.setText(self._score_words(int(right.sum()), n))
        widest = self._score.fontMetrics().horizontalAdvance(self._score_words(n, n))
        self._score.setFixedWidth(widest + SPARE)
        strengths = np.nan_to_num(reading.losses / STRONG_LOSS, nan=1).clip(0, 1)
        marks = [Mark(bool(r), float(s)) for r, s in zip(right, strengths, strict=True)]
        self.grid.show_images(reading.images, marks)
        self._show_worst(reading)
        self._show_sample()

    def _score_words(self, right: int, n: int) -> str:
        return self.tr("{right} of {n} read right").format(right=whole(right), n=whole(n))

    def forget(self) -> None:
        """Say nothing any more of how the network of another run read these images."""
        reading, self._reading = self._reading, None
        if reading is None:
            return
        self._heading.setText(self.tr("The mini-batch"))
        self._score.setText("")
        self.words.setText("")
        self.grid.show_images(reading.images, ())
        none = np.zeros_like(reading.before[0])
        self.bars.show_probabilities(none, none, class_names(reading.dataset), -1)

    def _title(self, reading: BatchReading) -> str:
        if reading.of_test:
            return self.tr("Test images")
        if reading.iteration == 0:
            return self.tr("First mini-batch, untrained")
        if not reading.is_made:
            return self.tr("The mini-batch of the next step")
        if reading.n_batch > len(reading.images):
            return self.tr(
                "The first {n} of the %Ln image(s) of step {step}", "", reading.n_batch
            ).format(n=whole(len(reading.images)), step=whole(reading.iteration))
        return self.tr("The mini-batch of step {step}").format(step=whole(reading.iteration))

    def _show_worst(self, reading: BatchReading) -> None:
        named = self._has_long_names(reading)
        self.words.keep_lines(LINES_NAMED if named else LINES)
        worst = [
            WorstImage(i, self._short_words(reading, i), self._icon(reading, i))
            for i in reading.worst(WORST // 2 if named else WORST)
        ]
        self.worst.show_worst(worst, 1 if named else 2)

    def _icon(self, reading: BatchReading, i: int) -> QIcon:
        return image_icon(reading.images[i], self._theme)

    def _has_long_names(self, reading: BatchReading) -> bool:
        return max(map(len, class_names(reading.dataset))) > LONG

    def _short_words(self, reading: BatchReading, i: int) -> str:
        name = partial(class_name, reading.dataset)
        label = name(int(reading.labels[i]))
        if not reading.is_finite(i):
            return self.tr("{label}: not finite").format(label=label)
        (guess, before), (later, after) = reading.guess(i), reading.guess_after(i)
        values = {
            "label": label,
            "guess": name(guess),
            "later": name(later),
            "before": percentage(before),
            "after": percent(after),
        }
        if guess == later and percent(before) == values["after"]:
            return self.tr("{label} as {guess}: {after}").format(**values)
        if guess == later:
            return self.tr("{label} as {guess}: {before}→{after}").format(**values)
        return self.tr("{label}: {guess}→{later} {before}→{after}").format(**values)

    def _words(self, reading: BatchReading, i: int) -> str:
        """How image `i` is read; a digit has an article, a name has none."""
        (guess, before), (later, after) = reading.guess(i), reading.guess_after(i)
        names = [class_name(reading.dataset, k) for k in (int(reading.labels[i]), guess, later)]
        label, guessed, read_later = map(escape, names)
        return self._sentence(reading, i, names[0].isdecimal()).format(
            label=label,
            guess=guessed,
            before=percent(before, 1),
            later=read_later,
            after=percent(after, 1),
            loss=fixed(reading.losses[i], 3),
        )

    def _image_words(self, i: int) -> str:
        """Such as "a 5, read as 3": what the keyboard comes to in the grid."""
        reading = self._reading
        if reading is None or i >= len(reading.images):
            return ""
        label, guess = class_name(reading.dataset, int(reading.labels[i])), reading.guess(i)[0]
        sentence = (
            self.tr("a {label}, read as {guess}")
            if label.isdecimal()
            else self.tr("{label}, read as {guess}")
        )
        return sentence.format(label=label, guess=class_name(reading.dataset, guess))

    def _sentence(self, reading: BatchReading, i: int, is_digit: bool) -> str:
        if not reading.is_finite(i):
            if is_digit:
                return self.tr("A <b>{label}</b>; its probabilities are not finite numbers")
            return self.tr("<b>{label}</b>; its probabilities are not finite numbers")
        if reading.after is reading.before:
            if is_digit:
                return self.tr("A <b>{label}</b>, read as <b>{guess}</b> with {before}")
            return self.tr("<b>{label}</b>, read as <b>{guess}</b> with {before}")
        if is_digit:
            return self.tr(
                "A <b>{label}</b>, read as <b>{guess}</b> with {before} → after the step "
                "<b>{later}</b> with {after}; loss {loss}"
            )
        return self.tr(
            "<b>{label}</b>, read as <b>{guess}</b> with {before} → after the step "
            "<b>{later}</b> with {after}; loss {loss}"
        )

    def _show_sample(self) -> None:
        """Show the image under the pointer, else the one chosen, else the worst."""
        reading = self._reading
        if reading is None:
            return
        i = next(
            i
            for i in (self.grid.current, self._chosen, *reading.worst(1))
            if i is not None and 0 <= i < len(reading.images)
        )
        self.words.setText(self._words(reading, i))
        names = class_names(reading.dataset)
        self.bars.show_probabilities(
            reading.before[i], reading.after[i], names, int(reading.labels[i])
        )

    @Slot(object)
    def _on_hovered(self, _: object) -> None:
        self._show_sample()

    def show_chosen(self, image: int) -> None:
        """Show this image where none is under the pointer; -1 for the worst."""
        self._chosen = image
        self._show_sample()

    @Slot(int)
    def _on_worst_picked(self, image: int) -> None:
        self.grid.clear_hover()  # or what was looked at there would still come first
        self.chosen.emit(image)

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        self._side.setMinimumWidth(self._theme.least(SIDE_WIDTH))
        self._side.setMaximumWidth(self._theme.px(SIDE_WIDTH))
        self.bars.setMaximumHeight(self._theme.px(MOST_BARS))
        self.worst.restyle()
        if self._reading is not None:
            self.show_reading(self._reading)
