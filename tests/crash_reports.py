"""What a process of the tests was doing when it crashed, told with the test that it was at.

By itself pytest writes that to standard error, far from the test, and pytest-xdist tells only
which test it was.
"""

import faulthandler
import tempfile
from pathlib import Path

import pytest
from xdist.workermanage import WorkerController

CRASH_LOG = "crash_log"  # key of a worker's input: path of the file that its last words go to
TEST_TOOLS = "/_pytest/", "/pluggy/", "/xdist/", "/execnet/"
FOLDER = pytest.StashKey[Path]()  # of those files


@pytest.hookimpl(trylast=True)  # pytest has them written to its standard error, far from the test
def pytest_configure(config: pytest.Config) -> None:
    """Have the stacks of Python written to a file by a worker that crashes."""
    if CRASH_LOG in (given := getattr(config, "workerinput", {})):
        faulthandler.enable(open(given[CRASH_LOG], "w"))  # noqa: SIM115  # as long as the process
    else:
        folder = tempfile.TemporaryDirectory(prefix="crashes-")
        config.add_cleanup(folder.cleanup)
        config.stash[FOLDER] = Path(folder.name)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    """Say to a worker which file that is."""
    node.workerinput[CRASH_LOG] = str(node.config.stash[FOLDER] / f"{node.gateway.id}.txt")


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport) -> None:
    """Tell of a test in which a worker crashed what it was doing then."""
    stacks = Path(report.node.workerinput[CRASH_LOG]).read_text(errors="replace")
    told = [line for line in stacks.splitlines() if not any(tool in line for tool in TEST_TOOLS)]
    if not told:
        told = ["It left no word: it was ended from outside."]
    report.longrepr = "\n".join([str(report.longrepr), *told])
