"""Tab of several views, of which its state chooses one: so each of them is large."""

from __future__ import annotations

from itertools import chain
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.network.parts.part import NetworkPart
from app.session.job_slot import JobSlot
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.readout import ReadoutRow
from nncore import Moment


class Look(QWidget):
    """View of a tab that has several.

    Attributes
    ----------
    part : LooksPart
        The tab; its `kept` is that of all views.
    jobs : JobSlot
        For work of this view that takes longer than a frame.
    controls : QVBoxLayout
        Below the form of the tab, while this view is shown.
    run_commands : tuple of QWidget
        See `Page.run_commands`.
    """

    key: ClassVar[str]
    headline: ClassVar[str]  # marked for translation
    tells_of_learning: ClassVar[bool] = False  # see `NetworkPart.tells_of_learning`
    fields: ClassVar[tuple[str, ...]] = ()  # of the tab's state, edited while this is shown
    run_commands: tuple[QWidget, ...] = ()

    def __init__(self, part: LooksPart) -> None:
        super().__init__()
        self.part, self.theme = part, part.theme
        self.jobs = JobSlot(part.scope)
        self.readouts = ReadoutRow(part.theme)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.readouts)
        self.control_column = QWidget()
        self.controls = QVBoxLayout(self.control_column)
        self.controls.setContentsMargins(0, 0, 0, 0)

    @property
    def state(self) -> Any:
        """The tab's state."""
        return self.part.state

    def lead(self) -> str:
        """What there is to see and to do, in one line."""
        raise NotImplementedError

    def show_moment(self, moment: Moment) -> None:
        """See `NetworkPart.show_moment`."""
        raise NotImplementedError

    def refine(self, moment: Moment) -> None:
        """See `NetworkPart.refine`."""

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """See `Page.gestures`."""
        return ()


class LooksPart(NetworkPart):
    """Tab whose state has a `look`, the key of the view that is shown."""

    kinds: ClassVar[tuple[type[Look], ...]]

    def __init__(
        self, theme: Theme, model: StateModel[Any], scope: Scope, kept: dict[str, Any]
    ) -> None:
        names = dict.fromkeys(chain.from_iterable(kind.fields for kind in self.kinds))
        super().__init__(theme, model, scope, kept, "look", *names)
        self.scope = scope
        self._names = tuple(names)
        self.looks = {kind.key: kind(self) for kind in self.kinds}
        for look in self.looks.values():
            self.side.addWidget(look.control_column)
            self.center.addWidget(look, 1)
        self.run_commands = tuple(
            chain.from_iterable(look.run_commands for look in self.looks.values())
        )
        self._show_look()

    @property
    def look(self) -> Look:
        """The view that is shown."""
        return self.looks[self.state.look]

    @property
    def headline(self) -> str:
        return self.look.headline

    @property
    def tells_of_learning(self) -> bool:
        return self.look.tells_of_learning

    def _show_look(self) -> None:
        shown = self.look
        for look in self.looks.values():  # first what goes, or both would need room
            if look is not shown:
                look.hide()
                look.control_column.hide()
        for name in self._names:
            self.form.show_row(name, name in shown.fields)
        shown.show()
        shown.control_column.show()
        self.lead(shown.lead())

    def show_state(self) -> None:
        self._show_look()
        super().show_state()

    def show_moment(self) -> None:
        if self.moment is not None:
            self.look.show_moment(self.moment)

    def refine(self) -> None:
        if self.moment is not None:
            self.look.refine(self.moment)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return self.look.gestures()
