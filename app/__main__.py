"""Start the window: read the options, then run."""

import argparse
import sys
from collections.abc import Sequence

from app.command_line import REFUSED, parse

INTERRUPTED = 130  # exit status, as shells have it
MISSING_LIBRARY = (
    "Descent Lab cannot start because a library that Qt needs is missing ({reason}); on Debian or "
    "Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon0 libxcb-cursor0"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; return the exit status."""
    options = parse(sys.argv[1:] if argv is None else argv)
    try:
        return _run(options)
    except KeyboardInterrupt:  # before the window listens for it
        print("descent-lab: interrupted while it was starting", file=sys.stderr)
        return INTERRUPTED


def _run(options: argparse.Namespace) -> int:
    try:
        # Here and not above: without libEGL already the import of QtGui fails.
        from app.application import run
    except ImportError as error:
        print(MISSING_LIBRARY.format(reason=error), file=sys.stderr)
        return REFUSED
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
