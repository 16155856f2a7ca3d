"""The search for threads that outlive their test finds each, and no other."""

from PySide6.QtCore import QThread

from tests.threads import running_threads


class Own(QThread):
    def run(self) -> None:
        self.exec()


def test_a_thread_is_found_while_it_runs() -> None:
    for thread in (QThread(), Own()):
        assert running_threads() == []
        thread.start(QThread.Priority.LowPriority)
        assert running_threads() == [thread]
        thread.quit()
        thread.wait()
        assert running_threads() == []
