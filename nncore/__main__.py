"""The engine from a terminal: train, check, bench."""

import argparse
import dataclasses
import sys
from collections.abc import Sequence
from itertools import chain
from typing import Any, NoReturn

from tqdm import tqdm

from nncore.benchmarks import perturbation_figures, training_figures
from nncore.blas import loaded_blas
from nncore.checking import check_gradient
from nncore.config import CHOICES, TrainingConfig
from nncore.datasets import load_dataset
from nncore.errors import DivergedError, NncoreError
from nncore.history import Evaluation, History
from nncore.timeline import Timeline
from nncore.training import Trainer

REFUSED = 2  # exit status, as argparse's own
DIVERGED = 1
INTERRUPTED = 130  # as shells report a program that Ctrl+C ended


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = _parser().parse_args(argv)
    try:
        return int(options.command(options))
    except DivergedError as error:
        print(f"diverged: {error}", file=sys.stderr)
        return DIVERGED
    except NncoreError as error:
        print(f"python -m nncore: {error}", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:  # before there was anything to keep
        print("stopped", file=sys.stderr)
        return INTERRUPTED


def train(options: argparse.Namespace) -> int:
    """Train with a progress bar, print the accuracies of every epoch."""
    config = _config(options)
    trainer = Trainer(config, load_dataset(options.data))
    history, timeline = History(config.dtype), Timeline()
    with tqdm(total=config.iterations, unit="step", disable=options.quiet) as bar:
        try:
            _follow(trainer.run(history, timeline), bar)
        except KeyboardInterrupt:
            history.append_evaluation(trainer.evaluate())
            bar.write("stopped")
    print(_reached(history))
    return 0


def _follow(run: Any, bar: Any) -> None:
    """Advance the progress bar with every step, print every evaluation above it."""
    for event in run:
        if isinstance(event, Evaluation):
            bar.write(_sentence(event))
        else:
            bar.update()
            if event.iteration % 50 == 0:  # text costs more than a step
                bar.set_postfix_str(f"loss {event.loss:.4f}", refresh=False)


def _sentence(evaluation: Evaluation) -> str:
    return (
        f"epoch {evaluation.epoch:5.2f}  iteration {evaluation.iteration:6d}  "
        f"train {evaluation.train_accuracy:7.2%}  test {evaluation.test_accuracy:7.2%}"
    )


def _reached(history: History) -> str:
    last = history.evaluations[-1]
    return (
        f"after {last.iteration} iterations: train accuracy {last.train_accuracy:.2%}, "
        f"test accuracy {last.test_accuracy:.2%}"
    )


def check(options: argparse.Namespace) -> int:
    """Print the gradient check of a network, one row a parameter."""
    rows = check_gradient(_config(options), load_dataset(options.data))
    print(f"{'parameter':<10} {'entries':>8} {'largest error':>14} {'relative error':>15}")
    for row in rows:
        verdict = "passed" if row.passed else f"FAILED: {row.explanation}"
        print(
            f"{row.name:<10} {row.size:>8} {row.largest_error:>14.2e} "
            f"{row.relative_error:>15.2e}  {verdict}"
        )
    return 0 if all(row.passed for row in rows) else 1


def bench(options: argparse.Namespace) -> int:
    """Print the figures that the README quotes."""
    dataset = load_dataset(options.data)
    print(f"matrix products: {loaded_blas()}")
    for figure in chain(training_figures(dataset), perturbation_figures(dataset)):
        print(f"{figure.name:<50} {figure.value:8.3f} {figure.unit}", flush=True)
    return 0


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence, without the page of usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(REFUSED, f"{self.prog}: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m nncore", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    for command in (train, check, bench):
        sub = commands.add_parser(command.__name__, help=command.__doc__)
        sub.set_defaults(command=command)
        sub.add_argument("--data", metavar="DIR", help="a folder of IDX files instead of MNIST")
        if command is not bench:
            _add_config_options(sub)
        if command is train:
            sub.add_argument("--quiet", action="store_true", help="no progress bar")
    return parser


def _add_config_options(parser: argparse.ArgumentParser) -> None:
    """One option for every field of the config, with the field's own first value."""
    for field in dataclasses.fields(TrainingConfig):
        parser.add_argument(
            f"--{field.name.replace('_', '-')}",
            type=_READERS.get(field.name, str),
            default=field.default,
            choices=CHOICES.get(field.name),
            help=f"first value: {field.default}",
        )


def _numbers(kind: type) -> Any:
    def read(text: str) -> tuple[Any, ...]:
        return tuple(kind(part) for part in text.split(","))

    read.__name__ = f"list of {kind.__name__}"
    return read


_READERS = {
    "hidden_sizes": _numbers(int),
    "weight_init_std": _numbers(float),
    "learning_rate": float,
    "batch_size": int,
    "iterations": int,
    "train_size": int,
    "seed": int,
}


def _config(options: argparse.Namespace) -> TrainingConfig:
    names = (field.name for field in dataclasses.fields(TrainingConfig))
    return TrainingConfig(**{name: getattr(options, name) for name in names})


if __name__ == "__main__":
    sys.exit(main())
