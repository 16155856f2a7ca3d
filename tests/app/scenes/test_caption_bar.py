"""The caption bar leaves the picture its height, and hides nothing of its own."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.questions.question import Question, Words, spoken
from app.scenes.caption_bar import CaptionBar
from app.scenes.reading import built_in_scenes
from app.scenes.scene import Scene, SceneStep
from app.widgets.frame_around import FrameAround
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out

SHARES = {  # of the window's height, in the lessons that come along
    ("1366x768", "en"): 0.26,
    ("1366x768", "ko"): 0.26,
    ("1024x768", "en"): 0.45,
    ("1024x768", "ko"): 0.45,
}
FOUR = ("It comes to rest in the valley", "It leaves the map", "It swings for ever", "It stays")


def scene(*steps: SceneStep) -> Scene:
    return Scene("mine", Words({"en": "Mine"}), 1, steps)


def asking(question: Question, **more: object) -> SceneStep:
    return SceneStep(spoken("Look at this."), question=question, **more)


def choice(*choices: str) -> Question:
    return Question("choice", spoken("What then?"), choices=tuple(map(spoken, choices)), right=0)


def shown_words(bar: CaptionBar) -> Iterator[QWidget]:
    kinds = QLabel, QRadioButton, QPushButton
    for kind in kinds:
        yield from (each for each in bar.findChildren(kind) if each.isVisible())


def is_whole(widget: QWidget, bar: CaptionBar) -> bool:
    """Whether a widget has the height that it needs, within the bar."""
    width, needed = widget.width(), widget.sizeHint().height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(width)
    corner = widget.mapTo(bar, widget.rect().topLeft())
    return widget.height() >= needed and bar.rect().contains(QRect(corner, widget.size()))


def test_the_way_on_is_in_one_place_on_every_step(open_window: Callable[..., MainWindow]) -> None:
    window = open_window("--size", "1366x768", "--page", "descent")
    number = Question("number", spoken("How much?"), right=1.0)
    window.lessons.player.begin(scene(SceneStep(spoken("Look.")), asking(number), asking(number)))
    bar, places = window.findChild(CaptionBar), set()
    for _ in range(2):
        lay_out()
        corner = bar.next_button.rect().bottomRight()
        places.add(bar.next_button.mapTo(window, corner).toTuple())
        window.lessons.player.next()
    assert len(places) == 1


def test_tab_leads_through_the_question_to_what_is_below_it(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1366x768", "--page", "descent")
    window.lessons.player.begin(scene(asking(choice("It falls", "It rises"))))
    bar = window.findChild(CaptionBar)
    lay_out()
    bar.question.findChild(QRadioButton).setFocus()
    for _ in range(10):
        if not bar.question.isAncestorOf(window.focusWidget()):
            break
        window.focusNextChild()
    assert window.focusWidget() is bar.next_button
    window.focusPreviousChild()
    assert bar.question.isAncestorOf(window.focusWidget())


def test_four_choices_stand_in_one_row_where_the_window_is_wide(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1366x768", "--page", "descent")
    window.lessons.player.begin(scene(asking(choice(*FOUR))))
    lay_out()
    bar = window.lessons.bar
    tops = {each.mapTo(bar, each.rect().topLeft()).y() for each in bar.findChildren(QRadioButton)}
    assert len(tops) == 1
    assert bar.height() <= 0.2 * window.height()


@pytest.mark.parametrize("width", [760, 1024, 1366])
def test_all_choices_and_what_is_said_of_them_are_seen_at_any_width(
    open_window: Callable[..., MainWindow], width: int
) -> None:
    window = open_window("--size", f"{width}x768", "--page", "descent")
    player, bar = window.lessons.player, window.lessons.bar
    long = tuple(f"{each}, and nothing else happens any more" for each in FOUR)
    player.begin(scene(asking(choice(*long))))
    lay_out()
    assert all(is_whole(each, bar) for each in shown_words(bar))
    player.give(0.0)
    lay_out()
    assert all(is_whole(each, bar) for each in shown_words(bar))


def test_a_number_has_what_is_said_of_it_beside_it(window: MainWindow) -> None:
    player, bar = window.lessons.player, window.lessons.bar
    player.begin(scene(asking(Question("number", spoken("How many?"), low=0, high=9, truth=4.0))))
    lay_out()
    before = bar.height()
    player.give(3.0)
    lay_out()
    assert bar.height() == before


def test_hands_cannot_be_counted_any_more_once_it_is_answered(window: MainWindow) -> None:
    player, bar = window.lessons.player, window.lessons.bar
    player.begin(scene(asking(choice(*FOUR))))
    assert bar.question.hands_box.isVisible()
    player.give(0.0, (3, 1, 0, 0))
    assert bar.question.hands_box.isHidden()


def test_a_title_that_is_too_long_pushes_no_window_wider(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "800x600", "--page", "descent")
    long = Scene("mine", Words({"en": 40 * "a very long title "}), 1, (SceneStep(spoken("x")),))
    window.lessons.player.begin(long)
    lay_out()
    assert window.lessons.bar.minimumSizeHint().width() < 800
    assert window.lessons.bar.next_button.isVisible()


@pytest.mark.thorough
def test_the_tab_is_opened_in_which_the_thing_stands_that_is_pointed_at(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--size", "1024x768", "--page", "descent")
    page = window.page
    lay_out()
    assert not page.inspector.isVisible()
    step = SceneStep(spoken("Look at the step."), page="descent", point_at="stepInspector")
    window.lessons.player.begin(scene(step, SceneStep(spoken("On."))))
    qtbot.waitUntil(page.inspector.isVisible)
    frame = window.findChild(FrameAround)
    qtbot.waitUntil(frame.isVisible)
    page.center.findChild(QTabWidget).setCurrentWidget(page.table)  # a hand goes on
    page.update_state(arrows=False)
    lay_out()
    assert page.table.isVisible()


@pytest.mark.thorough
def test_what_is_pointed_at_is_scrolled_to_when_the_bar_grows_by_an_answer(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--size", "1024x600", "--page", "gradient", "--projector")
    question = Question(
        "choice", spoken("Which?"), choices=(spoken("this"), spoken("that")), right=0
    )
    long = replace(question, because=spoken(40 * "because it is so "))
    state = {"tab": "simple_net"}
    step = asking(long, page="gradient", state=state, point_at="numericalEntries")
    window.lessons.player.begin(scene(step))
    (target,) = window.page.findChildren(QWidget, "numericalEntries")
    qtbot.waitUntil(lambda: target.visibleRegion().boundingRect().height() > 0)
    window.lessons.player.give(0.0)
    whole = min(target.height(), 30)
    qtbot.waitUntil(lambda: target.visibleRegion().boundingRect().height() >= whole)


def test_nothing_is_framed_below_a_sketch_until_it_is_answered(
    window: MainWindow, qtbot: QtBot
) -> None:
    question = Question("curve", spoken("How?"), low=0, high=3, span=30, measure="loss")
    player = window.lessons.player
    player.begin(scene(asking(question, page="training", point_at="lossPlot")))
    lay_out()
    assert [each for each in window.findChildren(FrameAround) if each.isVisible()] == []
    player.give(question.expected)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(FrameAround)))


def test_a_frame_does_not_come_back_when_what_it_stood_around_moves(window: MainWindow) -> None:
    player = window.lessons.player
    pointing = SceneStep(spoken("Look."), page="training", point_at="lossPlot")
    player.begin(scene(pointing, SceneStep(spoken("On."), page="training")))
    lay_out()
    (frame,) = window.findChildren(FrameAround)
    assert frame.isVisible()
    player.next()
    window.resize(window.width() - 40, window.height() - 40)
    lay_out()
    assert not frame.isVisible()


@pytest.mark.thorough
@pytest.mark.parametrize(("size", "language"), [("1366x768", "en"), ("1024x768", "ko")])
def test_the_bar_leaves_the_picture_its_height_in_every_lesson(
    open_window: Callable[..., MainWindow], qtbot: QtBot, size: str, language: str
) -> None:
    projector = ["--projector"] if size == "1024x768" else []
    window = open_window("--size", size, "--lang", language, *projector)
    player, bar = window.lessons.player, window.lessons.bar
    found = {}
    for file in built_in_scenes():
        player.begin(window.lessons.read(file))
        for i, step in enumerate(player.scene.steps):
            lay_out()
            heights = [bar.height()]
            whole = all(is_whole(each, bar) for each in shown_words(bar))
            if step.question is not None:
                player.give(step.question.expected)
                lay_out()
                heights.append(bar.height())
                whole = whole and all(is_whole(each, bar) for each in shown_words(bar))
            share = max(heights) / window.height()
            if share > SHARES[size, language] or not whole or window.width() > int(size[:4]):
                found[file.name, i + 1] = heights, whole, window.width()
            if not player.is_last:
                player.next()
        player.leave()
    assert found == {}


@pytest.mark.thorough
def test_what_a_lesson_points_at_is_there_on_a_projector(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--size", "1024x768", "--projector")
    player = window.lessons.player

    def is_framed() -> bool:
        return any(each.isVisible() for each in window.findChildren(FrameAround))

    missing = []
    for file in built_in_scenes():
        player.begin(window.lessons.read(file))
        for i, step in enumerate(player.scene.steps):
            if step.question is not None:  # a sketch lies on the picture until then
                player.give(step.question.expected)
            lay_out()
            if step.point_at and not is_framed():
                missing.append((file.name, i + 1, step.point_at))
            if not player.is_last:
                player.next()
        player.leave()
    assert missing == []
