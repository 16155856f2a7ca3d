"""Has the digit on the pad read by the network in training, at once and after its steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.pages.training.model.pad_answers import read_drawn, watch_drawn
from app.pages.training.state import TrainingState
from app.pages.training.views.training_pad import TrainingPad
from app.session.probes import Watch
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from app.widgets.stroke_picture import Drawing, DrawnImages, drawn_images
from nncore import Floats


class PadReader(QObject):
    """Shows the state's drawing on the pad, and the network's answers to it."""

    def __init__(
        self,
        session: Session,
        scope: Scope,
        model: StateModel[TrainingState],
        pad: TrainingPad,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._scope, self._model, self._pad = session, scope, model, pad
        self._images: DrawnImages | None = None
        self._watch: Watch | None = None
        pad.board.pad.edited.connect(lambda strokes: model.update(strokes=strokes))
        pad.board.pad.cleared.connect(lambda: model.update(strokes=()))
        model.changed.connect(self._on_changed)
        session.run_started.connect(self.show)
        self.show()

    @Slot(object, object)
    def _on_changed(self, now: TrainingState, before: TrainingState) -> None:
        if (now.pad, now.strokes) != (before.pad, before.strokes):
            self.show()

    @Slot()
    def show(self) -> None:
        """Show the drawing, and have it read anew."""
        state, dataset = self._model.value, self._session.dataset
        self._pad.setVisible(state.pad)
        self._images = None
        if state.pad and dataset is not None:
            self._images = drawn_images(Drawing(state.strokes), dataset.image_shape)
        self._pad.show_drawing(state.strokes, self._images, dataset)
        self.watch()

    @Slot()
    def watch(self) -> None:
        """Ask for an answer now and after steps, as long as there is something to read."""
        if self._watch is not None:
            self._scope.unwatch(self._watch)
            self._watch = None
        if self._images is not None and self._pad.isVisible():
            pixels = self._images.as_mnist
            self._scope.ask(partial(read_drawn, pixels), partial(self._on_answer, self._images))
            self._watch = self._scope.watch(
                partial(watch_drawn, pixels), partial(self._on_answer, self._images)
            )

    def _on_answer(self, images: DrawnImages, answer: Floats | None) -> None:
        if images is self._images and answer is not None:
            self._pad.show_answer(answer)
