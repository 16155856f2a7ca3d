"""Whether OpenGL can be drawn with here."""

from __future__ import annotations

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext


def opengl_works() -> bool:
    """Whether Qt has OpenGL, and PyOpenGL sees the same context.

    On a display without GLX Qt takes EGL, of which PyOpenGL knows nothing: every item would fail.
    """
    context, surface = QOpenGLContext(), QOffscreenSurface()
    if not context.create():
        return False
    surface.create()
    if not context.makeCurrent(surface):
        return False
    try:
        from OpenGL.platform import GetCurrentContext

        return bool(GetCurrentContext())
    except ImportError:  # PyOpenGL finds no GL library
        return False
    finally:
        context.doneCurrent()
