"""The 3-D view: on the offscreen platform it says that it cannot be, on a display it draws."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.page import DescentPage
from app.widgets.opengl import opengl_works
from tests.thoroughness import briefly

from ..test_descent_page import at, go_to, use

CHILD_S = 120


def on_a_display() -> bool:
    return QGuiApplication.platformName() != "offscreen"


def pytest_on(display: str, test: str) -> str:
    """What pytest says of a test of this file on a display."""
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-n0",
            "-m",
            "",
            "-p",
            "no:cacheprovider",
            f"{__file__}::{test}",
        ],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=CHILD_S,
        check=False,
    )
    return run.stdout + run.stderr


def test_no_view_of_opengl_is_made_before_it_is_asked_for(page: DescentPage):
    assert page.stage.picture.surface_view.scene is None
    assert not page.stage.picture.surface_view.isVisible()


def test_without_opengl_the_page_says_so_and_stays_a_map(page: DescentPage, qtbot: QtBot):
    if opengl_works():
        pytest.skip("there is OpenGL here")
    page.stage.picture.view.choose("both")
    qtbot.waitUntil(lambda: bool(page.stage.picture.surface_view.sentence.text()))
    assert "OpenGL is not available" in page.stage.picture.surface_view.sentence.text()
    page.player.step()
    assert page.stage.picture.map.isVisible()
    assert at(page, 0, 0) != at(page, 1, 1)


def test_with_opengl_the_surface_is_drawn_and_the_balls_on_it(page: DescentPage, qtbot: QtBot):
    if not opengl_works():
        pytest.skip("there is no OpenGL on the offscreen platform")
    use(page, "book_descent")
    page.stage.picture.view.choose("both")
    qtbot.waitUntil(lambda: page.stage.picture.surface_view.scene is not None, timeout=10_000)
    go_to(qtbot, page, 3)
    scene = page.stage.picture.surface_view.scene
    image = scene.grabFramebuffer()
    colors = {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    }
    assert len(colors) > 50  # bands, shaded
    assert OPTIMIZER_CATALOG["sgd"].color(page.theme.is_dark) in {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert scene.axes.texts[:6] == ("−5", "x", "5", "−5", "y", "5")
    assert scene.axes.texts[6:] == ("0", "f", "50")  # 5² + 5², and the minimum
    page.stage.picture.view.choose("solid")
    page.lab.window.update(theme="dark")
    page.surface_controls.surface.choose("himmelblau")
    page.player.step()
    assert not page.stage.picture.map.isVisible()


def test_with_opengl_the_camera_is_turned_by_keys(page: DescentPage, qtbot: QtBot):
    if not opengl_works():
        pytest.skip("there is no OpenGL on the offscreen platform")
    page.stage.picture.view.choose("solid")
    qtbot.waitUntil(lambda: page.stage.picture.surface_view.scene is not None, timeout=10_000)
    scene = page.stage.picture.surface_view.scene
    begin = {key: scene.opts[key] for key in ("azimuth", "elevation", "distance")}
    qtbot.keyClick(scene, Qt.Key.Key_Right)  # as dragging to the right does
    assert scene.opts["azimuth"] == begin["azimuth"] - 9
    qtbot.keyClick(scene, Qt.Key.Key_Up)
    assert scene.opts["elevation"] == begin["elevation"] - 9
    qtbot.keyClick(scene, Qt.Key.Key_Plus)
    assert scene.opts["distance"] == pytest.approx(0.8 * begin["distance"])
    qtbot.keyClick(scene, Qt.Key.Key_Home)
    assert {key: scene.opts[key] for key in begin} == pytest.approx(begin)


@pytest.fixture(params=[()])
def display(request: pytest.FixtureRequest) -> Iterator[str]:
    """A display without a screen, where Xvfb is installed; with options of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    if on_a_display():
        pytest.skip("this is a display already")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", *request.param],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@briefly(
    "test",
    quick=[test_with_opengl_the_surface_is_drawn_and_the_balls_on_it],
    thorough=[test_with_opengl_the_camera_is_turned_by_keys],
)
def test_the_same_under_xvfb(display: str, test: Callable[..., None]):
    assert "1 passed" in pytest_on(display, test.__name__)


@pytest.mark.thorough
@pytest.mark.parametrize("display", [("-extension", "GLX")], indirect=True, ids=["no GLX"])
def test_a_display_without_glx_has_one_line_in_place_of_the_scene(display: str):
    test = test_without_opengl_the_page_says_so_and_stays_a_map.__name__
    assert "1 passed" in pytest_on(display, test)
