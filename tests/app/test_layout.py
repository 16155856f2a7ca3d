"""Every page and tab at the sizes of projectors: nothing is cut, no table and no width scrolls."""

from collections.abc import Callable

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.languages import LANGUAGES
from app.pages import PAGES
from app.widgets.columns import SETTINGS_WIDTH
from app.widgets.drawer import Drawer
from app.widgets.elided_label import ElidedLabel
from app.widgets.figure import Figure
from app.widgets.headline import SMALLEST, Headline
from app.widgets.plain_header import PADDING, PlainHeader
from app.widgets.scroll_area import ScrollArea
from app.window.main_window import MainWindow
from nncore import ConfigError
from tests.app.asking import answer
from tests.app.fronts import fronts, lay_out
from tests.thoroughness import briefly

pytestmark = pytest.mark.whole_mnist

CASES = [
    *(("en", size) for size in ("1024x768", "1366x768", "1920x1080")),
    *(("ko", size) for size in ("1024x768", "1366x768")),
]
ZOOMED_ONCE, ZOOMED_TWICE, ZOOMED_FAR = 1.15, 1.3, 2.0
LEAST_FOOT = 8  # pixels
ROUNDING = -3, -3, 3, 3  # pixels beyond each edge


def scrolled_sideways(page: QWidget) -> list[str]:
    """What has more width than it shows."""
    return [
        f"{type(area).__name__} {area.objectName()}"
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def scrolled_tables(page: QWidget) -> list[str]:
    """Tables whose last rows are not seen."""
    tables = [table for table in page.findChildren(QTableView) if table.isVisible()]
    return [table.accessibleName() for table in tables if table.verticalScrollBar().maximum() > 0]


def cut(root: QWidget) -> list[str]:
    """Texts that are larger than their widgets."""
    kinds: tuple[type[QWidget], ...] = QLabel, QAbstractButton, QComboBox
    shown = [each for kind in kinds for each in root.findChildren(kind) if each.isVisible()]
    texts = [(text_of(each), each) for each in shown]
    headers = [each for each in root.findChildren(PlainHeader) if each.isVisible()]
    return [
        *(text for text, each in texts if text and is_cut(each)),
        *(title for header in headers for title in cut_titles(header)),
    ]


def text_of(widget: QLabel | QAbstractButton | QComboBox) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


def is_cut(widget: QLabel | QAbstractButton | QComboBox) -> bool:
    match widget:
        case QComboBox():
            return is_elided(widget.currentText(), widget, field_of(widget))
        case ElidedLabel():
            return is_elided(widget.text(), widget, widget.width())
        case Headline():  # which takes smaller type before it ends in …
            room, font = QRect(0, 0, widget.width(), 10_000), widget.font()
            font.setPointSizeF(SMALLEST * font.pointSizeF())
            wrapped = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, widget.text())
            return wrapped.height() > widget.height()
        case QLabel() if widget.wordWrap():
            is_high = widget.heightForWidth(widget.width()) > widget.height()
            return is_high or widget.minimumSizeHint().width() > widget.width()
    wanted = widget.minimumSizeHint() if isinstance(widget, QPushButton) else widget.sizeHint()
    return wanted.width() > widget.width() or wanted.height() > widget.height()


def is_elided(text: str, widget: QWidget, width: int) -> bool:
    """Whether a text would end in … in this width."""
    return widget.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width) != text


def field_of(combo: QComboBox) -> int:
    """Width of the part of a combo box that has its text."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    style = combo.style()
    control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return style.subControlRect(control, option, field, combo).width()


def cut_titles(header: QHeaderView) -> list[str]:
    """Titles of columns that end in …"""
    titles = {
        section: str(header.model().headerData(section, header.orientation()) or "")
        for section in range(header.count())
        if not header.isSectionHidden(section)
    }
    return [
        title
        for section, title in titles.items()
        if is_elided(title, header, header.sectionSize(section) - 2 * PADDING)
    ]


@briefly(("language", "size"), quick=[("ko", "1024x768")], thorough=CASES)
def test_nothing_is_cut_and_nothing_scrolls_sideways(
    open_window: Callable[..., MainWindow], qtbot: QtBot, language: str, size: str
) -> None:
    window = open_window("--lang", language, "--size", size)
    faults = {}
    for entry in PAGES:
        window.show_page(entry.key)
        for front in fronts(window.page):
            answer(window.session, qtbot, lambda _: True)  # comes after those that the page wanted
            lay_out()
            scrolled = scrolled_sideways(window.page) + scrolled_tables(window.page)
            if found := scrolled + cut(window):
                faults[entry.key, front] = found
    assert not faults


def names_outside(plot: pg.PlotWidget) -> list[str]:
    """Names in a plot that stick out of what it shows."""
    shown = plot.getViewBox().sceneBoundingRect().adjusted(*ROUNDING)
    texts = [item for item in plot.scene().items() if isinstance(item, pg.TextItem)]
    names = [text for text in texts if text.isVisible() and text.toPlainText()]
    return [
        name.toPlainText()
        for name in names
        if not shown.contains(name.mapRectToScene(name.boundingRect()))
    ]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("language", "with_question", "scale"),
    [
        ("ko", True, 1.0),
        ("en", False, ZOOMED_TWICE),
        ("ko", False, 2.0),
    ],
)
def test_names_stay_within_their_plots_where_room_is_scarce(
    open_window: Callable[..., MainWindow], language: str, with_question: bool, scale: float
) -> None:
    window = open_window("--size", "1024x768", "--lang", language)
    window.lab.window.update(scale=scale)
    outside = {}
    for entry in PAGES:
        window.show_page(entry.key)
        if with_question:
            window.asking.toggle()
        for front in fronts(window.page):
            lay_out()
            plots = [each for each in window.page.findChildren(pg.PlotWidget) if each.isVisible()]
            for plot in plots:
                plot.grab()  # names follow their plot where it is painted
            if found := [name for plot in plots for name in names_outside(plot)]:
                outside[entry.key, front] = found
    assert outside == {}


@pytest.mark.thorough
@briefly(
    ("key", "language"),
    quick=[("network", "ko")],
    thorough=[(entry.key, each) for entry in PAGES for each in LANGUAGES],
)
def test_zoomed_twice_the_picture_is_seen_whole(
    open_window: Callable[..., MainWindow], key: str, language: str
) -> None:
    window = open_window("--page", key, "--size", "1366x768", "--lang", language)
    window.lab.window.update(scale=ZOOMED_TWICE)
    for front in fronts(window.page):
        lay_out()
        assert not scrolled_sideways(window.page), front
        areas = [area for area in window.page.findChildren(ScrollArea) if area.isVisible()]
        pictures = [area for area in areas if not isinstance(area, Drawer)]
        assert pictures
        assert not any(area.verticalScrollBar().maximum() for area in pictures), front


@pytest.mark.thorough
def test_the_lead_of_a_tab_gives_way_where_its_picture_would_scroll(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "gradient", "--size", "1366x768", "--lang", "ko")
    lead = window.page.findChild(QLabel, "simpleNetLead")
    shown = {}
    for scale in (1.0, ZOOMED_TWICE, 1.0):
        window.lab.window.update(scale=scale)
        lay_out()
        shown.setdefault(scale, []).append(lead.isVisible())
    assert shown == {1.0: [True, True], ZOOMED_TWICE: [False]}
    window.toggle_projector()
    lay_out()
    assert not lead.isVisible()


@pytest.mark.thorough
@briefly(
    ("key", "language"),
    quick=[("descent", "ko")],
    thorough=[("descent", "en"), ("miniBatch", "ko"), ("miniBatch", "en")],
)
def test_zoomed_twice_in_a_narrow_window_the_picture_is_seen_whole(
    open_window: Callable[..., MainWindow], key: str, language: str
) -> None:
    window = open_window("--page", key, "--size", "1024x768", "--lang", language)
    window.lab.window.update(scale=ZOOMED_TWICE)
    for front in fronts(window.page):
        lay_out()
        areas = window.page.findChildren(ScrollArea)
        (picture,) = [area for area in areas if area.isVisible() and not isinstance(area, Drawer)]
        assert picture.verticalScrollBar().maximum() == 0, front
        assert picture.width() >= window.page.width() / 2, front


@pytest.mark.thorough
@pytest.mark.parametrize("language", ["ko"])
def test_zoomed_twice_in_a_narrow_window_no_width_scrolls(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window("--size", "1024x768", "--lang", language)
    window.lab.window.update(scale=ZOOMED_TWICE)
    for entry in PAGES:
        window.show_page(entry.key)
        for front in fronts(window.page):
            assert not scrolled_sideways(window.page), (entry.key, front)
            for handle in window.page.findChildren(QToolButton, "settingsHandle"):
                handle.setChecked(handle.isVisible())
            lay_out()
            opened = entry.key, front, "with the settings open"
            assert not scrolled_sideways(window.page), opened


@pytest.mark.thorough
@briefly(
    ("key", "language"),
    quick=[("miniBatch", "ko")],
    thorough=[(entry.key, each) for entry in PAGES for each in LANGUAGES],
)
def test_zoomed_once_in_a_narrow_window_nothing_is_cut(
    open_window: Callable[..., MainWindow], qtbot: QtBot, key: str, language: str
) -> None:
    window = open_window("--page", key, "--size", "1024x768", "--lang", language)
    window.lab.window.update(scale=ZOOMED_ONCE)
    faults = {}
    for front in fronts(window.page):
        answer(window.session, qtbot, lambda _: True)
        lay_out()
        if found := cut(window):
            faults[front] = found
    assert faults == {}


@pytest.mark.thorough
@briefly(
    ("key", "language", "size", "scale"),
    quick=[("network", "ko", "1366x768", 2.0), ("training", "en", "1024x768", 2.0)],
    thorough=[
        (entry.key, *how)
        for entry in PAGES
        for how in (
            ("en", "1366x768", 2.0),
            ("ko", "1366x768", 2.0),
            ("en", "1024x768", 1.5),
            ("ko", "1024x768", 2.0),
        )
    ],
)
def test_zoomed_far_nothing_is_cut_and_the_picture_has_half_of_the_page(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    key: str,
    language: str,
    size: str,
    scale: float,
) -> None:
    window = open_window("--page", key, "--size", size, "--lang", language)
    window.lab.window.update(scale=scale)
    faults = {}
    for front in fronts(window.page):
        answer(window.session, qtbot, lambda _: True)
        lay_out()
        if found := scrolled_sideways(window.page) + cut(window):
            faults[front] = found
        areas = [area for area in window.page.findChildren(ScrollArea) if area.isVisible()]
        pictures = [area.width() for area in areas if not isinstance(area, Drawer)]
        assert max(pictures) >= window.page.width() / 2, front
    assert faults == {}


def gaps(page: QWidget) -> list[tuple[int, ...]]:
    """Margins and spacing of each layout of a page."""
    return [
        (*astuple(each.contentsMargins()), each.spacing())
        for each in page.findChildren(QLayout)
        if not isinstance(each, QStackedLayout)
    ]


def astuple(margins: QMargins) -> tuple[int, ...]:
    return margins.left(), margins.top(), margins.right(), margins.bottom()


@pytest.mark.thorough
@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_gaps_are_those_of_the_zoom_whether_it_came_before_the_page_or_after(
    open_window: Callable[..., MainWindow], key: str
) -> None:
    other = "runs" if key == "training" else "training"
    window = open_window("--page", other, "--size", "1366x768")
    window.lab.window.update(scale=2.0)
    window.show_page(key)
    made_zoomed = gaps(window.page)
    window.close()
    later = open_window("--page", key, "--size", "1366x768")
    later.lab.window.update(scale=2.0)
    assert made_zoomed == gaps(later.page)


@pytest.mark.thorough
def test_the_image_that_is_classified_is_seen_where_the_settings_are_closed(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "loss", "--size", "1024x768")
    window.lab.window.update(scale=ZOOMED_TWICE)
    lay_out()
    images = window.page.controls.image, window.page.controls.image_outside
    assert [image.isVisible() for image in images] == [False, True]
    handle = window.page.findChild(QToolButton, "settingsHandle")
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert [image.isVisible() for image in images] == [True, False]


@pytest.mark.thorough
@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_no_label_remembers_a_zoom_that_is_over(
    open_window: Callable[..., MainWindow], qtbot: QtBot, key: str
) -> None:
    """A QLabel measures its text under its least height, and keeps what it measured."""
    window = open_window("--page", key, "--size", "1366x768")
    for front in fronts(window.page):
        answer(window.session, qtbot, lambda _: True)
        lay_out()
        before = asked_by_labels(window.page)
        for scale in (ZOOMED_FAR, 1.0):
            window.lab.window.update(scale=scale)
            lay_out()
        after = asked_by_labels(window.page)
        told = [each for each in before if before[each][0] == after[each][0]]  # the same as then
        assert [before[each] for each in told] == [after[each] for each in told], front


def asked_by_labels(page: QWidget) -> dict[QLabel, tuple[str, QSize, QSize]]:
    """Texts and sizes of labels whose height is not fixed."""
    return {
        each: (each.text(), each.sizeHint(), each.minimumSizeHint())
        for each in page.findChildren(QLabel)
        if each.isVisible() and each.minimumHeight() != each.maximumHeight()
    }


@pytest.mark.thorough
@briefly("key", quick=["network"], thorough=[entry.key for entry in PAGES])
def test_pictures_end_above_the_foot_of_the_window(
    open_window: Callable[..., MainWindow], qtbot: QtBot, key: str
) -> None:
    window = open_window("--page", key, "--size", "1366x768")
    page, ends = window.page, {}
    for front in fronts(page):
        answer(window.session, qtbot, lambda _: True)
        lay_out()
        ends[front] = max(ends_on(page), default=0)
    assert 0 < max(ends.values()) <= page.height() - LEAST_FOOT, ends


def ends_on(page: QWidget) -> list[int]:
    """Down to where on the page each figure is seen that scrolls nowhere out of it."""
    figures = [each for each in page.findChildren(QWidget) if isinstance(each, Figure)]
    seen = [seen_of(each, page) for each in figures if each.isVisible()]
    return [rect.bottom() + 1 for rect in seen if not rect.isEmpty()]


def seen_of(widget: QWidget, page: QWidget) -> QRect:
    """Where on the page a widget is that what it stands in may cut."""
    rect, at = widget.rect(), widget
    while at is not page:
        rect = rect.translated(at.pos()).intersected(at.parentWidget().rect())
        at = at.parentWidget()
    return rect


@pytest.mark.thorough
@pytest.mark.parametrize("language", ["en", "ko"])
def test_sliders_stand_in_the_middle_of_their_labels(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window("--page", "network", "--lang", language)
    window.page.update_state(tab="digit")
    lay_out()
    rows = {
        label.text(): abs(label.buddy().geometry().center().y() - label.geometry().center().y())
        for label in window.page.findChildren(QLabel)
        if label.isVisible() and isinstance(label.buddy(), QSlider)
    }
    assert len(rows) == 5
    assert max(rows.values()) <= 1, rows


@briefly(
    ("language", "size"),
    quick=[("en", "1366x768"), ("ko", "1024x768")],
    thorough=[("en", "1024x768"), ("ko", "1366x768")],
)
def test_settings_that_scroll_lose_nothing_under_their_bar(
    open_window: Callable[..., MainWindow], language: str, size: str
) -> None:
    window = open_window("--page", "training", "--size", size, "--lang", language)
    window.page.update_state(more=True)
    lay_out()
    (settings,) = window.page.findChildren(Drawer)
    assert settings.verticalScrollBar().maximum() > 0
    assert not scrolled_sideways(window.page)
    window.page.update_state(more=False)
    lay_out()
    assert settings.verticalScrollBar().maximum() == 0
    assert settings.width() == window.lab.theme.px(SETTINGS_WIDTH)


@pytest.mark.thorough
def test_settings_without_room_stand_in_a_drawer(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "training", "--size", "1024x768")
    handle = window.page.findChild(QToolButton, "settingsHandle")
    settings = window.page.findChild(QWidget, "learningRateSpin")
    lay_out()
    assert settings.isVisible()
    assert not handle.isVisible()
    side = handle.iconSize().width()
    window.lab.window.update(scale=ZOOMED_TWICE)
    lay_out()
    assert not settings.isVisible()
    assert handle.iconSize().width() == pytest.approx(ZOOMED_TWICE * side, abs=1)
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert settings.isVisible()
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert not settings.isVisible()
    window.lab.window.update(scale=1.0)
    lay_out()
    assert settings.isVisible()
    assert not handle.isVisible()


def in_narrow_window(open_window: Callable[..., MainWindow], scale: float) -> MainWindow:
    window = open_window("--page", "training", "--size", "1024x768")
    window.lab.window.update(scale=scale)
    lay_out()
    return window


def test_settings_in_a_drawer_open_where_one_gets_an_error(
    open_window: Callable[..., MainWindow],
) -> None:
    window = in_narrow_window(open_window, ZOOMED_TWICE)
    settings = window.page.findChild(QWidget, "trainSizeSpin")
    window.page.accuracy_view.plot.setFocus()
    assert not settings.isVisible()
    too_many = ConfigError("out_of_range", field="train_size", low=1, high=9, value=10)
    window.session.run_failed.emit(too_many)
    lay_out()
    assert settings.isVisible()
    assert window.page.accuracy_view.plot.hasFocus()  # nobody who types is interrupted
    window.page.findChild(QToolButton, "settingsHandle").click()
    window.session.run_failed.emit(too_many)
    assert not settings.isVisible()  # closed by hand, and nothing new is wrong


def test_settings_with_an_error_stay_open_where_their_room_goes(
    open_window: Callable[..., MainWindow],
) -> None:
    window = in_narrow_window(open_window, 1.0)
    settings = window.page.findChild(QLineEdit, "hiddenSizesEdit")
    settings.setText("fifty")
    assert not window.page.is_valid
    window.lab.window.update(scale=ZOOMED_TWICE)
    lay_out()
    assert window.page.findChild(QToolButton, "settingsHandle").isVisible()
    assert settings.isVisible()
