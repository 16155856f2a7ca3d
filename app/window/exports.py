"""What is taken away: figures, a film of the page, the run's curves, weights and code.

What each needs is imported when it is asked for, or the start would wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from app.figures.finding import figure_around, figures_of, meant_figure
from app.lab import Lab
from app.page import Page
from app.session.scope import Scope
from app.widgets.figure import Figure

if TYPE_CHECKING:
    from app.window.page_recording import PageRecording
    from app.window.run_exports import RunExports


class Exports(QObject):
    """Offers what the page in front shows, and what the run has, as files and copies.

    Parameters
    ----------
    window : QMainWindow
    lab : Lab
    stage : QWidget
        What is recorded.
    page : callable
        Returns the page in front.
    title : callable
        Returns its title.
    action : callable
        Returns the action of a command by its name.
    """

    bar_made = Signal(QWidget)  # of a recording, for the foot of the window

    def __init__(
        self,
        window: QMainWindow,
        lab: Lab,
        stage: QWidget,
        page: Callable[[], Page],
        title: Callable[[], str],
        action: Callable[[str], QAction],
    ) -> None:
        super().__init__(window)
        self._window, self._lab, self._stage = window, lab, stage
        self._page, self._title, self._action = page, title, action
        self._scope = Scope(lab.session, self)
        self.recording: PageRecording | None = None  # made when something is first recorded

    # Figures

    @Slot()
    def figure(self, figure: QWidget | None = None) -> None:
        """Offer a figure of the page as a file or a copy: the one with the focus, or the largest.

        Parameters
        ----------
        figure : Figure, optional
            The one that was pointed at.
        """
        from app.window.export_dialog import ExportDialog

        figure = figure or meant_figure(self._page())
        if figure is not None:
            ExportDialog(self._window, self._page(), figure).open()

    def offer(self, at: QPoint, globally: QPoint) -> bool:
        """Show the menu of the figure at this place of the window; whether there is one."""
        figure = figure_around(self._window.childAt(at))
        if figure is None or figure not in figures_of(self._page()):
            return False
        assert isinstance(figure, Figure)
        menu = QMenu(self._window)
        menu.setObjectName("figureMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, does in figure.offers_at(figure.mapFrom(self._window, at)):
            menu.addAction(text, does)
        menu.addAction(self._action("actionExport").text(), partial(self.figure, figure))
        menu.addAction(self.tr("Copy the figure"), partial(self._copy, figure))
        menu.popup(globally)
        return True

    def _copy(self, figure: Any) -> None:
        """Put a figure on the clipboard, in the width and the look of the last export."""
        from app.figures.files import figure_clip
        from app.window.figure_settings import copy_sheet, export_model, in_shape

        page = self._page()
        state = in_shape(figure, page, export_model(page).value)
        clip = figure_clip(figure, copy_sheet(figure, page, state))
        QGuiApplication.clipboard().setMimeData(clip)

    # A film

    @Slot()
    def record(self) -> None:
        """Record what is in front as a film, or end the recording."""
        if self.recording is None:
            from app.window.page_recording import PageRecording

            self.recording = PageRecording(self._window, self._stage, self._lab)
            self.recording.changed.connect(self._on_recording_changed)
            self.bar_made.emit(self.recording.bar)
        self.recording.toggle(self._title())

    @Slot()
    def _on_recording_changed(self) -> None:
        assert self.recording is not None
        under_way = self.recording.recorder.is_recording
        text = self.tr("Stop recording") if under_way else self.tr("Record this page…")
        self._action("actionRecordPage").setText(text)

    # The run

    @Slot()
    def curves(self) -> None:
        """Write all curves of the run as one table."""
        self._of_run().curves()

    @Slot()
    def weights(self) -> None:
        """Write the weights as NumPy's arrays."""
        self._of_run().weights()

    @Slot()
    def code(self) -> None:
        """Write the run as a script or a notebook that gives the same losses."""
        self._of_run().code()

    def _of_run(self) -> RunExports:
        from app.window.run_exports import RunExports

        return RunExports(self._window, self._lab.session, self._scope, self._page().picked_run())

    def end(self) -> None:
        """End what was asked for, and save what was recorded; the window closes."""
        if self.recording is not None:
            self.recording.recorder.end()
        self._scope.end()
