"""The options of the window, read before anything of Qt is imported."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from app.languages import LANGUAGES

REFUSED = 2  # exit status


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the options; bad ones end the program with one sentence and status 2."""
    parser = _Parser(prog="descent-lab", description="How a neural network learns, live.")
    parser.add_argument(
        "file", nargs="?", metavar="FILE", type=Path, help="a lesson, a view, a run or data to open"
    )
    parser.add_argument("--page", metavar="NAME", help="the page to open")
    parser.add_argument("--scene", metavar="NAME|FILE", help="the lesson or view to begin with")
    parser.add_argument("--lang", choices=tuple(LANGUAGES), help="language of the window")
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    parser.add_argument("--data", metavar="DIR|FILE", type=Path, help="a data set instead of MNIST")
    parser.add_argument("--size", metavar="WxH", type=_size, help="of the window: 1366x768")
    parser.add_argument(
        "--fresh", action="store_true", help="start without stored settings and store none"
    )
    parser.add_argument(
        "--projector", action="store_true", help="large, and the picture alone, as F9 makes it"
    )
    parser.add_argument(
        "--record",
        metavar="DIR",
        type=Path,
        help="play the lesson of --scene, leave pictures, a GIF and summary.json, and end",
    )
    options = parser.parse_args(argv)
    if options.record:
        if options.file and not options.scene:
            options.scene, options.file = str(options.file), None
        if not options.scene:
            parser.error("--record takes a lesson: --scene NAME|FILE")
        options.fresh = True  # what is recorded is nobody's settings, and changes none
    return options


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence, without the page of usage."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(REFUSED, f"{self.prog}: {message}; see {self.prog} --help\n")


def _size(text: str) -> tuple[int, int]:
    sides = re.fullmatch(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})", text)
    if sides is None:
        raise argparse.ArgumentTypeError(f"size must be WIDTHxHEIGHT such as 1366x768, got {text}")
    return int(sides[1]), int(sides[2])
