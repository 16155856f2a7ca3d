"""Files dropped on widgets, as a desktop does it."""

import warnings

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(widget: QWidget, *urls: QUrl, at: QPoint = QPoint(300, 300)) -> bool:  # noqa: B008
    """Drop on a place of a widget; tell whether it was taken."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    what = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # PySide6 6.12 wants a QPointF here, which 6.11 does not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(at, *what, no_keys)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), *what, no_keys))
    return enter.isAccepted()
