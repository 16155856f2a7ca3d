"""What a window would ask about before it closes, forgotten where a test or a monkey ends."""

from app.questions import KEPT
from app.window.main_window import MainWindow


def forget_answers(window: MainWindow) -> None:
    """Let no answer hold the window back."""
    book = window.lab.kept[KEPT].get("book")
    if book is not None:
        book.note_saved()


def forget_unsaved(window: MainWindow) -> None:
    """Let nothing at all hold the window back."""
    forget_answers(window)
    window.lesson_maker.draft.discard()
