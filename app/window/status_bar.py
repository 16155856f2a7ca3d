"""The line at the foot of the window: what goes wrong, or which data are loaded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar

from app.key_hints import with_keys
from app.number_text import whole
from app.session.session import Session
from app.theme import Theme
from app.window.hint_bar import HintBar
from nncore import Dataset


class StatusBar(QStatusBar):
    """The page's hint, and in its place while there is none the session's data.

    It is as high with a hint as without, or the page above it would move.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._loading_bar = QProgressBar()
        self._loading_bar.setObjectName("loadingProgress")
        self._loading_bar.setTextVisible(False)
        self._loading_bar.setAccessibleName(self.tr("Loading the data"))
        self._loading_bar.hide()
        self._data_label = QLabel()
        self._data_label.setTextFormat(Qt.TextFormat.PlainText)  # it quotes a folder's name
        self.setSizeGripEnabled(False)
        # As a window's own: its texts may be cut, and never make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint_bar = HintBar(theme)
        self.hint_bar.shown.connect(self._data_label.setHidden)
        self.addWidget(self.hint_bar, 1)
        self.addPermanentWidget(self._loading_bar)
        self.addPermanentWidget(self._data_label)
        session.loading.connect(self._on_loading)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.dataset_failed.connect(self._on_dataset_failed)
        theme.changed.connect(self._restyle)
        self._restyle()
        if session.dataset is not None:
            self._on_dataset_changed(session.dataset)

    @Slot()
    def _restyle(self) -> None:
        self.setContentsMargins(0, 0, self._theme.px(8), 0)
        # Of its own it would ask for more, by what stands in it at the moment.
        self.setFixedHeight(self.hint_bar.usual_height + self._theme.px(4))
        self._loading_bar.setFixedWidth(self._theme.px(160))

    @Slot(float)
    def _on_loading(self, fraction: float) -> None:
        self._loading_bar.show()
        self._loading_bar.setValue(round(100 * fraction))
        self._data_label.setText(self.tr("Loading the data…"))

    @Slot(object)
    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self._loading_bar.hide()
        n_train = len(dataset.x_train)
        if dataset.held_out:
            sentence = self.tr(
                "{name}: %Ln image(s) to train on, {test} held out to test with", "", n_train
            )
            tip = self.tr("The data set has no test images: every seventh image is held out.")
        else:
            sentence = self.tr("{name}: %Ln image(s) to train on, {test} to test with", "", n_train)
            tip = ""
        self._data_label.setText(
            sentence.format(name=dataset.name, test=whole(len(dataset.x_test)))
        )
        self._data_label.setToolTip(tip)

    @Slot(object)
    def _on_dataset_failed(self, _: Exception) -> None:
        self._loading_bar.hide()
        if self._session.dataset is not None:
            self._on_dataset_changed(self._session.dataset)
        else:
            self._data_label.setText(with_keys(self.tr("No data: choose {open_data}")))
