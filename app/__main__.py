"""Start the window: read the options, then run."""

import os
import signal
import sys
from collections.abc import Sequence

INTERRUPTED = 130  # exit status, as shells have it
NO_PACKAGE = (
    "Descent Lab cannot start because the package {name} is not installed in {python}; "
    "install the lab with pip, as its README says"
)
NO_LIBRARY = (
    "Descent Lab cannot start because a library that Qt needs is missing ({reason}){remedy}"
)
REMEDIES = {  # by sys.platform
    "linux": "; on Debian or Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon0 libxcb-cursor0",
    "win32": "; install Microsoft's Visual C++ Redistributable",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; return the exit status."""
    _end_on_ctrl_c()
    from app.command_line import REFUSED, parse  # here, so that Ctrl+C ends this, too

    options = parse(sys.argv[1:] if argv is None else argv)
    try:
        from app.application import run  # without libEGL already the import of QtGui fails
    except ImportError as error:
        print(_missing(error), file=sys.stderr)
        return REFUSED
    return run(options)


def _end_on_ctrl_c() -> None:
    """Have Ctrl+C end the start at once, until the window listens for it.

    An exception would not do: raised in the middle of an import of PySide6 it aborts the
    process, or is swallowed there.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is ignored
        signal.signal(signal.SIGINT, _end)


def _end(*_: object) -> None:
    if sys.stderr is not None:  # as it is on Windows, where no terminal belongs to the program
        print("descent-lab: interrupted while it was starting", file=sys.stderr, flush=True)
    os._exit(INTERRUPTED)


def _missing(error: ImportError) -> str:
    """One sentence about what is not installed."""
    if isinstance(error, ModuleNotFoundError):
        return NO_PACKAGE.format(name=error.name, python=sys.executable)
    return NO_LIBRARY.format(reason=error, remedy=REMEDIES.get(sys.platform, ""))


if __name__ == "__main__":
    sys.exit(main())
