"""Work on threads of its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.session.jobs import Job, Jobs
from tests.threads import running_threads

DONE_MS = 5_000


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_a_job_delivers_what_its_work_returns(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.new(lambda job: 6 * 7)
    with qtbot.waitSignal(job.done, timeout=DONE_MS) as done:
        job.start()
    assert done.args == [42]


def test_a_job_that_fails_delivers_the_error(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.new(lambda job: 1 / 0)
    with qtbot.waitSignal(job.failed, timeout=DONE_MS) as failed:
        job.start()
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_progress_is_announced(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.new(lambda job: job.report(0.5))
    with qtbot.waitSignal(job.progressed, timeout=DONE_MS) as progressed:
        job.start()
    assert progressed.args == [0.5]


def test_of_reports_that_nobody_had_time_for_the_newest_is_announced(
    jobs: Jobs, qtbot: QtBot
) -> None:
    job = jobs.new(lambda job: [job.report(i / 1000) for i in range(1001)])
    announced: list[float] = []
    job.progressed.connect(announced.append)
    with qtbot.waitSignal(job.done, timeout=DONE_MS):
        job.start()
        job.wait()
    assert announced == [1.0]


def test_a_cancelled_job_ends_and_delivers_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        while True:
            job.report(0.0)

    job, delivered = jobs.new(work), []
    job.done.connect(delivered.append)
    job.failed.connect(delivered.append)
    job.start()
    with qtbot.waitSignal(job.finished, timeout=DONE_MS):
        job.cancel()
    assert delivered == []


def test_a_job_cancelled_between_its_end_and_the_delivery_delivers_nothing(
    jobs: Jobs, qtbot: QtBot
) -> None:
    job, delivered = jobs.new(lambda job: 42), []
    job.done.connect(delivered.append)
    with qtbot.waitSignal(job.finished, timeout=DONE_MS):
        job.start()
        job.wait()
        job.cancel()
    assert delivered == []


@pytest.mark.parametrize("ending", [int, lambda: 1 / 0])
def test_a_cancelled_job_delivers_nothing_however_its_work_ends(
    jobs: Jobs, qtbot: QtBot, ending: Callable[[], object]
) -> None:
    def work(job: Job) -> object:
        while job.keep_going():
            job.msleep(1)
        return ending()

    job, delivered = jobs.new(work), []
    job.done.connect(delivered.append)
    job.failed.connect(delivered.append)
    job.start()
    with qtbot.waitSignal(job.finished, timeout=DONE_MS):
        job.cancel()
    assert delivered == []


def test_a_job_cancelled_before_its_start_is_told_so(jobs: Jobs, qtbot: QtBot) -> None:
    worked = []
    job = jobs.new(lambda job: worked.append(job.keep_going()))
    job.cancel()
    with qtbot.waitSignal(job.finished, timeout=DONE_MS):
        job.start()
    assert worked == [False]


def test_closing_ends_every_job(jobs: Jobs, qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        while job.keep_going():
            job.msleep(1)

    for _ in range(3):
        jobs.new(work).start()
    assert len(running_threads()) == 3
    jobs.close()
    assert not running_threads()


def test_a_job_made_after_closing_never_starts(jobs: Jobs) -> None:
    worked = []
    jobs.close()
    jobs.new(worked.append).start()
    assert not running_threads()
    assert worked == []


def test_jobs_whose_threads_end_at_once_all_deliver(jobs: Jobs, qtbot: QtBot) -> None:
    delivered: list[int] = []
    for number in range(5):
        job = jobs.new(lambda _, number=number: number)
        job.done.connect(delivered.append)
        job.start()
        job.wait()  # its end is not told before the event loop goes on
    del job  # nobody holds them but `jobs`
    qtbot.waitUntil(lambda: len(delivered) == 5, timeout=DONE_MS)
    assert sorted(delivered) == [0, 1, 2, 3, 4]
