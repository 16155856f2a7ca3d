"""Part of a page, a tab of it: controls at the left, a picture at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.session.job_slot import JobSlot
from app.session.jobs import Work
from app.session.scope import Scope
from app.state.form import StateForm, field_label, place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.columns import Columns
from app.widgets.explaining import explain_widget
from app.widgets.flow_layout import FlowLayout
from app.widgets.key_combo import KeyCombo
from app.widgets.plot_zoom import PlotZoom
from app.widgets.plots import Plot
from app.widgets.readout import ReadoutRow
from app.widgets.yielding import Yielding


class Part(QWidget):
    """Tab of a page. Subclasses fill `form`, `side`, `readouts` and `center`.

    What a part shows is its state, which stands in `model`; what it asks for ends with `scope`.
    """

    key: ClassVar[str]
    run_commands: tuple[QWidget, ...] = ()  # see `Page.run_commands`
    zoomed_into: ClassVar[tuple[str, ...]] = ()  # fields whose change ends the zoom
    foot: ClassVar[int] = 8  # pixels between its picture and the end of the page

    def __init__(self, theme: Theme, model: StateModel[Any], scope: Scope, *names: str) -> None:
        super().__init__()
        self.theme = theme
        self.model = model
        self.form = StateForm(model, *names)
        self.side = QVBoxLayout()
        self.center = QVBoxLayout()
        self.center.setContentsMargins(8, 6, 8, self.foot)
        self._scope = scope
        self._jobs = JobSlot(scope)
        self._lead = caption()
        self._lead.setWordWrap(True)
        self.readouts = ReadoutRow(theme)
        first, *others = self.key.split("_")
        name = first + "".join(map(str.capitalize, others))
        self._lead.setObjectName(f"{name}Lead")
        self.readouts.setObjectName(f"{name}Readouts")
        self.center.addWidget(self._lead)
        self.center.addWidget(self.readouts)
        picture = self._make_picture()
        Columns(self, theme, self._make_settings(), picture)
        Yielding(self._lead, picture, theme)  # the headline says what to do
        for combo in self.findChildren(KeyCombo):
            keep_in_column(combo)
        model.changed.connect(self._on_changed)

    @property
    def state(self) -> Any:
        """What the part shows, a frozen dataclass."""
        return self.model.value

    @Slot(object, object)
    def _on_changed(self, now: Any, before: Any) -> None:
        if type(now) is type(self.state) and self._leaves_zoom(now, before):
            self.model.update(zoom=None)
            return  # it was shown by that
        self.show_state()

    def _leaves_zoom(self, now: Any, before: Any) -> bool:
        """Whether the zoom was into something else."""
        names = self.zoomed_into
        return any(getattr(now, n) != getattr(before, n) for n in names) and (
            now.zoom == before.zoom is not None
        )

    def show_state(self) -> None:
        """Show the state as it is now; what takes long is measured only where it is seen."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()

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
        explain_widget(button, tooltip)
        self.side.addWidget(button)
        return button

    def insert(self, row: int, name: str, editor: QWidget) -> Any:
        """Put an editor of another kind than usual into the form; return it."""
        description = self.form.binding.described[name]
        label = field_label(description, editor)
        self.form.insertRow(row, label, editor)
        return place_editor(self.form.binding, name, editor)

    def add_zoom(self, plot: Plot) -> PlotZoom:
        """Let the state have the visible range of a plot."""
        zoom = PlotZoom(plot)
        zoom.edited.connect(lambda value: self.model.update(zoom=value))
        return zoom

    def row(self, *things: QWidget | str) -> QHBoxLayout:
        """Widgets side by side, to the left, with signs between them."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for thing in things:
            row.addWidget(QLabel(thing) if isinstance(thing, str) else thing)
        row.addStretch(1)
        return row

    def flow(self, *groups: Sequence[QWidget | str]) -> QWidget:
        """Groups of widgets side by side, in as many rows as they need, with signs between them."""
        flow = QWidget()
        layout = FlowLayout(flow)
        for group in groups:
            together = QWidget()
            row = self.row(*group)
            row.setContentsMargins(0, 0, 0, 0)
            together.setLayout(row)
            layout.addWidget(together)
        return flow

    def fill(self, plot: Plot) -> None:
        """Let a plot take the room that is left, and ask for none but a little."""
        plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for side in ("left", "bottom"):
            plot.getAxis(side).setStyle(hideOverlappingLabels=True)  # at the ends of the axis

    # Work that takes longer than a frame

    def measure(
        self,
        work: Work,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[float], object] | None = None,
    ) -> None:
        """Start a job in place of the part's last one; see `JobSlot`."""
        self._jobs.start(work, done, failed, progressed)

    def stop_measuring(self) -> None:
        """Give up the job under way, if there is one."""
        self._jobs.cancel()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """See `Page.gestures`."""
        return ()


def keep_in_column(combo: KeyCombo) -> None:
    """Let a combo keep within the column, however long its entries are."""
    combo.setSizeAdjustPolicy(KeyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
