"""The engine from a terminal: train, check, bench."""

import argparse
import dataclasses
import errno
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NoReturn

from tqdm import tqdm

from nncore.benchmarks import perturbation_figures, training_figures
from nncore.blas import loaded_blas
from nncore.config import TrainingConfig
from nncore.counting import counted
from nncore.datasets import Dataset, load_dataset
from nncore.errors import DivergedError, NncoreError, RunFileError
from nncore.gradient_check import check_gradient
from nncore.gradient_rows import TOLERANCE
from nncore.gradients import H
from nncore.history import Evaluation, History, Step
from nncore.progress_lines import progress_line
from nncore.quoting import quoted
from nncore.run import Run
from nncore.run_file import load_run, save_run
from nncore.stopping import STOP_REASONS
from nncore.terminal_options import add_config_options, option_name
from nncore.timeline import LastSnapshot
from nncore.training import Trainer
from nncore.whole_files import check_writable

Event = Step | Evaluation
REFUSED = 2  # exit status, as argparse's own
DIVERGED = 1
INTERRUPTED = 130  # as shells report a program that Ctrl+C ended
UNREAD = 141  # as shells report a program whose output nobody reads any more
CHECKED = {  # fields of the config that make a difference to a gradient before any step
    "hidden_sizes",
    "activation",
    "loss",
    "weight_init_std",
    "batch_size",
    "sampling",
    "train_size",
    "seed",
    "dropout",
}
NO_MEMORY = "the memory does not suffice; ask for fewer hidden units or a smaller batch"
POSTFIX_EVERY = 0.1  # s; its text costs more than a step
PATIENCE = 1.0  # s before a bar tells that a check goes on


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments; those of the process if left out.

    Returns
    -------
    int
        Exit status: 0, or 1 where the run diverged or the check failed, 2 where an option, a
        file, the memory or the output is refused, 130 after Ctrl+C, 141 where the output
        is no longer read.
    """
    options = _parser().parse_args(argv)
    try:
        status = int(options.command(options))
        sys.stdout.flush()  # or what cannot be written is found out too late to be said
        return status
    except DivergedError as error:
        print(f"diverged: {error}", file=sys.stderr)
        return DIVERGED
    except NncoreError as error:
        print(f"python -m nncore: {error}{_blamed_option(error, options)}", file=sys.stderr)
        return REFUSED
    except MemoryError:
        print(f"python -m nncore: {NO_MEMORY}", file=sys.stderr)
        return REFUSED
    except OSError as error:
        return _unwritable(error)
    except KeyboardInterrupt:  # before there was anything to keep
        print("stopped", file=sys.stderr)
        return INTERRUPTED


def _blamed_option(error: NncoreError, options: argparse.Namespace) -> str:
    """Name the option that gave the refused value, where the command has one for it."""
    field = error.values.get("field", "")
    return f" ({option_name(field)})" if field in options.fields else ""


def _unwritable(error: OSError) -> int:
    """Say that the output cannot be written, unless it is only that nobody reads on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left to write
    if isinstance(error, BrokenPipeError) or _is_broken_pipe_of_windows(error):
        return UNREAD
    print(f"python -m nncore: the output cannot be written ({error.strerror})", file=sys.stderr)
    return REFUSED


def _is_broken_pipe_of_windows(error: OSError) -> bool:
    """There, writing into a pipe that nobody reads is an invalid argument."""
    return sys.platform == "win32" and error.errno == errno.EINVAL


def train(options: argparse.Namespace) -> int:
    """Train with a progress bar, print the accuracies of every epoch."""
    if options.save:
        check_writable(Path(options.save))  # now, not when hours of training would be lost
    dataset = load_dataset(options.data)
    run, trainer = _begun(options, dataset)
    steps = run.config.iterations
    hidden = options.quiet or options.progress == "lines"
    with tqdm(total=steps, initial=trainer.iteration, unit="step", disable=hidden) as bar:
        try:
            events = trainer.run(run.history, run.timeline)
            told = _told(events, steps) if options.progress == "lines" else events
            _follow(told, bar, trainer)
        except KeyboardInterrupt:
            bar.write("stopped")
        finally:  # also what diverged
            if options.save:
                save_run(run, options.save)
    print(_reached(trainer, run.history))
    return 0


def _begun(options: argparse.Namespace, dataset: Dataset) -> tuple[Run, Trainer]:
    """The run to make, with its trainer; it keeps as many snapshots as are asked for."""
    run = _resumed(options) if options.resume else Run.untrained(_config(options), dataset)
    trainer = Trainer.resume(run, dataset) if options.resume else Trainer(run.config, dataset)
    if options.snapshots == "last":
        last = LastSnapshot.of(run.timeline)
        run = dataclasses.replace(run, timeline=last)
    return run, trainer


def _resumed(options: argparse.Namespace) -> Run:
    """A saved run to go on with, whose own config holds but for how far it goes."""
    run = load_run(options.resume)
    given = vars(options).keys() & options.fields
    if others := sorted(given - set(STOP_REASONS)):
        raise RunFileError("own_settings", option=option_name(others[0]))
    if given:
        ends = {name: getattr(options, name) for name in given}
        ends["iterations"] = max(ends.get("iterations", run.config.iterations), run.iteration)
        run = dataclasses.replace(run, config=dataclasses.replace(run.config, **ends))
    return run


def _told(events: Iterator[Event], iterations: int) -> Iterator[Event]:
    """Pass on what happens, and tell now and then, for another program, how far it is."""
    said = 0.0
    for event in events:
        yield event
        if time.perf_counter() - said > POSTFIX_EVERY or event.iteration == iterations:
            said = time.perf_counter()
            print(progress_line(event.iteration, iterations), flush=True)


def _follow(events: Iterable[Event], bar: Any, trainer: Trainer) -> None:
    """Advance the progress bar with every step, print every evaluation above it."""
    said = 0.0
    for event in events:
        if isinstance(event, Evaluation):
            bar.write(_sentence(event))
            continue
        if time.perf_counter() - said > POSTFIX_EVERY:
            said = time.perf_counter()
            penalty = f", penalty {trainer.penalty:.4f}" if trainer.penalty else ""
            bar.set_postfix_str(f"loss {event.loss:.4f}{penalty}", refresh=False)
        bar.update()


def _sentence(evaluation: Evaluation) -> str:
    return (
        f"epoch {evaluation.epoch:5.2f}  iteration {evaluation.iteration:6d}  "
        f"train {evaluation.train_accuracy:7.2%}  test {evaluation.test_accuracy:7.2%}"
    )


def _reached(trainer: Trainer, history: History) -> str:
    """Accuracies where the run ended; the last known ones where Ctrl+C cuts this short, too."""
    evaluations = history.evaluations
    if not evaluations or evaluations[-1].iteration < trainer.iteration:
        try:
            evaluations = (trainer.evaluate(),)
        except KeyboardInterrupt:
            if not evaluations:
                raise
    last = evaluations[-1]
    ended = _STOPPED.get(history.stopped_by or "", "")
    return (
        f"{ended}after {counted(last.iteration, 'iteration')}: "
        f"train accuracy {last.train_accuracy:.2%}, "
        f"test accuracy {last.test_accuracy:.2%}{_decayed(trainer, history)}"
    )


def _decayed(trainer: Trainer, history: History) -> str:
    """The last loss and the penalty beside it, where weights decay: neither is in the other."""
    if not trainer.penalty or not len(history):
        return ""
    return (
        f"; loss {history.losses[-1]:.4f}, of the data alone, beside the penalty "
        f"{trainer.penalty:.4f} of the weight decay"
    )


def check(options: argparse.Namespace) -> int:
    """Hold backpropagation against central differences, one row a parameter."""
    config = _config(options)
    dataset = load_dataset(options.data)
    # How many parts there are hangs on the pixels; that they go on is what a long wait asks for.
    with tqdm(desc="central differences", unit=" parts", leave=False, delay=PATIENCE) as bar:
        rows = check_gradient(config, dataset, partial(_advance, bar))
    print(
        f"backpropagation against central differences of h = {H:g} on {config.batch_size} "
        f"images; relative errors under {TOLERANCE:g} are rounding, larger ones bugs where "
        "complex steps disagree, too"
    )
    print(f"{'parameter':<10} {'entries':>8} {'largest error':>14} {'relative error':>15}")
    for row in rows:
        verdict = " ".join(("passed" if row.passed else "FAILED:", row.explanation)).rstrip()
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


def _advance(bar: Any) -> bool:
    """Count one more part; there is no reason to stop but Ctrl+C."""
    bar.update()
    return True


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence, without the page of usage."""

    def error(self, message: str) -> NoReturn:
        said = " ".join(map(quoted, message.split(" ")))  # argparse repeats words of any length
        self.exit(REFUSED, f"{self.prog}: {said}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m nncore", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    for command in (train, check, bench):
        sub = commands.add_parser(command.__name__, help=command.__doc__)
        sub.set_defaults(command=command, fields=frozenset())
        sub.add_argument("--data", metavar="DIR|FILE", help="a data set instead of MNIST")
        if command is train:
            add_config_options(sub, {field.name for field in dataclasses.fields(TrainingConfig)})
        if command is check:
            add_config_options(sub, CHECKED)
        if command is train:
            sub.add_argument("--quiet", action="store_true", help="no progress bar")
            sub.add_argument(
                "--progress",
                choices=("bar", "lines"),
                default="bar",
                help="a bar, or lines as 'progress 120 of 10000' on the output, for programs",
            )
            sub.add_argument("--save", metavar="FILE", help="write the run to an .npz file")
            sub.add_argument(
                "--snapshots",
                choices=("all", "last"),
                default="all",
                help="of the network in that file: through the whole run, or the last one alone",
            )
            sub.add_argument(
                "--resume",
                metavar="FILE",
                help="go on with a saved run, bit for bit, by its own settings; with "
                "--iterations so far, and with another --target-accuracy, --patience and "
                "--time-limit where these are given",
            )
    return parser


_STOPPED = {  # by its rule, in the words of the closing line
    "target_accuracy": "the target accuracy is reached, ",
    "patience": "the loss has not become better for so many epochs, ",
    "time_limit": "the time is up, ",
}


def _config(options: argparse.Namespace) -> TrainingConfig:
    fields = {field.name for field in dataclasses.fields(TrainingConfig)}
    return TrainingConfig(**{name: v for name, v in vars(options).items() if name in fields})


if __name__ == "__main__":
    sys.exit(main())
