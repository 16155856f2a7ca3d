"""The terminal: run in the test's own process, and once as a program that Ctrl+C reaches."""

import dataclasses
import os
import re
import signal
import subprocess
import sys

import numpy as np
import pytest

from nncore import MultiLayerNet, Trainer, TrainingConfig, __main__, benchmarks, load_run
from nncore.blas import loaded_blas
from tests.nncore.idx_folders import write_set
from tests.thoroughness import briefly

DIVERGING = ["--activation", "relu", "--learning-rate", "1e38", "--weight-init-std", "1"]
OTHER_VALUES = {
    "hidden_sizes": ("4,3", (4, 3)),
    "activation": ("tanh", "tanh"),
    "loss": ("sum_squared_error", "sum_squared_error"),
    "weight_init_std": ("0.1,0.2,0.3", (0.1, 0.2, 0.3)),
    "optimizer": ("adam", "adam"),
    "learning_rate": ("0.25", 0.25),
    "schedule": ("cosine", "cosine"),
    "warmup": ("2", 2),
    "batch_size": ("2", 2),
    "iterations": ("3", 3),
    "gradient_method": ("numerical", "numerical"),
    "sampling": ("shuffled", "shuffled"),
    "augment_shift": ("1.5", 1.5),
    "augment_turn": ("10", 10.0),
    "augment_scale": ("0.2", 0.2),
    "augment_noise": ("0.1", 0.1),
    "train_size": ("2", 2),
    "seed": ("7", 7),
    "dtype": ("float64", "float64"),
    "weight_decay": ("0.25", 0.25),
    "weight_decay_kind": ("decoupled", "decoupled"),
    "dropout": ("0.25", 0.25),
    "target_accuracy": ("0.9", 0.9),
    "patience": ("4", 4),
    "time_limit": ("60", 60.0),
}


@pytest.fixture
def terminal(tmp_path, capsys):
    """Run a command on three images of 2 × 3 pixels: status, output, complaints."""
    folder = str(write_set(tmp_path))

    def run(command, *options):
        try:
            status = __main__.main([command, "--data", folder, *options])
        except SystemExit as exit_of_argparse:
            status = exit_of_argparse.code
        return status, *capsys.readouterr()

    return run


def one_sentence(complaint):
    return complaint.count("\n") == 1 and complaint.endswith("\n") and "Traceback" not in complaint


def test_training_prints_the_accuracies_of_every_epoch_and_the_end(terminal):
    status, out, _ = terminal("train", "--batch-size", "3", "--iterations", "3")
    lines = out.splitlines()
    assert status == 0
    assert [line.split("train")[0].split() for line in lines[:-1]] == [
        ["epoch", f"{i}.00", "iteration", str(i)] for i in range(4)
    ]
    assert lines[-1].startswith("after 3 iterations: train accuracy ")


def test_the_printed_accuracies_are_those_of_the_network(terminal, monkeypatch):
    evaluate = Trainer.evaluate
    monkeypatch.setattr(
        Trainer,
        "evaluate",
        lambda self, keep_going: dataclasses.replace(
            evaluate(self, keep_going), train_accuracy=0.25, test_accuracy=0.5
        ),
    )
    _, out, _ = terminal("train", "--iterations", "1")
    assert out.splitlines()[-1] == (
        "after 1 iteration: train accuracy 25.00%, test accuracy 50.00%"
    )


def test_a_progress_bar_shows_the_loss(terminal):
    _, _, bar = terminal("train", "--iterations", "100", "--batch-size", "1")
    assert "100/100" in bar
    assert "loss" in bar


def test_the_penalty_of_the_weight_decay_is_told_beside_the_loss(terminal, tmp_path):
    file = str(tmp_path / "run.npz")
    options = "--iterations", "3", "--weight-decay", "0.01", "--save", file
    _, out, bar = terminal("train", *options)
    squares = sum(float((param**2).sum()) for param in load_run(file).network.params.values())
    said = re.search(r"penalty ([0-9.]+)", out.splitlines()[-1])
    assert float(said[1]) == pytest.approx(0.005 * squares, abs=5e-5)
    assert f"loss {load_run(file).history.losses[-1]:.4f}, of the data alone" in out
    assert "penalty" in bar
    _, out, bar = terminal("train", "--iterations", "3")
    assert "penalty" not in out + bar


def test_a_quiet_run_shows_no_bar(terminal):
    status, out, bar = terminal("train", "--iterations", "5", "--quiet")
    assert (status, bar) == (0, "")
    assert out.splitlines()[-1].startswith("after 5 iterations")


def test_every_field_of_the_config_has_an_option(terminal, monkeypatch):
    configs = []

    class Recorder(Trainer):
        def __init__(self, config, dataset):
            configs.append(config)
            super().__init__(config, dataset)

    monkeypatch.setattr(__main__, "Trainer", Recorder)
    options = [
        word
        for field, (text, _) in OTHER_VALUES.items()
        for word in (f"--{field.replace('_', '-')}", text)
    ]
    assert terminal("train", "--quiet", *options)[0] == 0
    assert dataclasses.asdict(configs[0]) == {f: value for f, (_, value) in OTHER_VALUES.items()}


def test_initial_weights_can_be_given_by_the_name_of_a_rule(terminal, monkeypatch):
    configs = []
    monkeypatch.setattr(__main__, "check_gradient", lambda config, *_: configs.append(config) or [])
    terminal("check", "--weight-init-std", "he")
    assert configs == [TrainingConfig(weight_init_std="he")]


def test_without_options_the_config_is_the_first_one(terminal, monkeypatch):
    configs = []

    def no_rows(config, dataset, keep_going):
        configs.append(config)
        return []

    monkeypatch.setattr(__main__, "check_gradient", no_rows)
    terminal("check")
    assert configs == [TrainingConfig()]


def test_a_check_that_takes_long_tells_that_it_goes_on(terminal, monkeypatch):
    monkeypatch.setattr(__main__, "PATIENCE", 0)
    status, _, err = terminal("check", "--hidden-sizes", "2", "--batch-size", "5")
    assert status == 0
    assert "central differences: 0 parts" in err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            ["--learning-rate", "-1"],
            "learning_rate must be a positive number, got -1.0 (--learning-rate)\n",
        ),
        (
            ["--weight-init-std", "hee"],
            "or one of xavier, he, zeros, got hee (--weight-init-std)\n",
        ),
        (
            ["--hidden-sizes", "4000,4000"],
            "must make a network of at most 10,000,000 parameters, got at least 16,004,000; "
            "give fewer or smaller layers "
            "(--hidden-sizes)\n",
        ),
        (["--batch-size", "1000000", "--hidden-sizes", "99"], "; give a smaller batch or"),
        (["--seed", "1" + "0" * 400], "got 1.000e+400 (--seed)\n"),
        (["--learning-rate", "nan"], "learning_rate must be a positive number, got nan"),
        (["--learning-rate", "fast"], "invalid float value: 'fast'"),
        (["--hidden-sizes", "many"], "invalid list of int value: 'many'"),
        (["--hidden-sizes", "0"], "hidden_sizes must be a whole number from 1 to 100000, got 0"),
        (["--activation", "mish"], "invalid choice: 'mish'"),
        (["--iterations", "0"], "iterations must be a whole number from 1"),
        (["--iterations", "2.5"], "invalid int value: '2.5'"),
        (["--train-size", "4"], "train_size must be at most 3, all training images, got 4"),
        (["--sampling", "shuffled"], "batch_size must be at most 3"),
        (["--speed", "11"], "unrecognized arguments: --speed 11"),
    ],
)
def test_a_bad_option_is_one_sentence_and_status_2(terminal, options, words):
    status, out, complaint = terminal("train", *options)
    assert (status, out) == (2, "")
    assert one_sentence(complaint)
    assert words in complaint


@pytest.mark.parametrize("option", ["--seed", "--hidden-sizes", "--learning-rate", "--activation"])
def test_a_word_of_5000_characters_is_not_repeated_whole(terminal, option):
    status, _, complaint = terminal("train", option, "1" * 5000)
    assert status == 2
    assert one_sentence(complaint)
    assert len(complaint) < 300


@pytest.mark.parametrize("argv", [[], ["fly"]])
def test_no_command_and_an_unknown_one_are_status_2(argv, capsys):
    with pytest.raises(SystemExit) as caught:
        __main__.main(argv)
    assert caught.value.code == 2
    assert one_sentence(capsys.readouterr().err)


def test_a_saved_run_goes_on_as_if_it_had_never_stopped(terminal, tmp_path):
    first, then, whole = (str(tmp_path / f"{name}.npz") for name in ("first", "then", "whole"))
    options = ["--hidden-sizes", "4", "--optimizer", "momentum", "--batch-size", "2"]
    assert terminal("train", "--iterations", "20", *options, "--save", first)[0] == 0
    assert terminal("train", "--resume", first, "--iterations", "50", "--save", then)[0] == 0
    assert terminal("train", "--iterations", "50", *options, "--save", whole)[0] == 0
    one, other = load_run(then), load_run(whole)
    assert one.history.losses.tolist() == other.history.losses.tolist()
    assert one.network.params["W1"].tolist() == other.network.params["W1"].tolist()


def test_a_run_that_a_rule_stops_says_so_and_goes_on_without_it(terminal, tmp_path):
    file = str(tmp_path / "run.npz")
    status, out, _ = terminal("train", "--iterations", "9", "--time-limit", "1e-9", "--save", file)
    assert status == 0
    assert out.splitlines()[-1].startswith("the time is up, after 1 iteration: ")
    status, out, _ = terminal("train", "--resume", file, "--time-limit", "0")
    assert status == 0
    assert out.splitlines()[-1].startswith("after 9 iterations: ")


def test_a_saved_run_goes_on_by_its_own_settings(terminal, tmp_path):
    file = str(tmp_path / "run.npz")
    terminal("train", "--iterations", "2", "--save", file)
    status, _, complaint = terminal("train", "--resume", file, "--seed", "3")
    assert status == 2
    assert one_sentence(complaint)
    assert "leave out --seed" in complaint


def test_a_run_that_diverged_is_saved_all_the_same(terminal, tmp_path):
    file = tmp_path / "run.npz"
    assert terminal("train", *DIVERGING, "--save", str(file))[0] == 1
    run = load_run(file)
    assert np.isfinite(run.network.params["W1"]).all()


def test_a_run_can_leave_its_last_snapshot_alone(terminal, tmp_path):
    file, whole = str(tmp_path / "run.npz"), str(tmp_path / "whole.npz")
    options = ["--iterations", "30", "--batch-size", "2"]
    assert terminal("train", *options, "--save", file, "--snapshots", "last")[0] == 0
    assert terminal("train", *options, "--save", whole)[0] == 0
    one, other = load_run(file), load_run(whole)
    assert [snapshot.iteration for snapshot in one.timeline.snapshots] == [30]
    assert one.network.params["W1"].tolist() == other.network.params["W1"].tolist()
    more = ["--iterations", "40", "--save", file, "--snapshots", "last"]
    assert terminal("train", "--resume", whole, *more)[0] == 0
    assert [snapshot.iteration for snapshot in load_run(file).timeline.snapshots] == [40]


def test_a_program_is_told_in_lines_how_far_the_run_is(terminal, monkeypatch):
    monkeypatch.setattr(__main__, "POSTFIX_EVERY", 0)
    _, out, bar = terminal("train", "--iterations", "3", "--batch-size", "1", "--progress", "lines")
    told = [line for line in out.splitlines() if line.startswith("progress")]
    assert list(dict.fromkeys(told)) == [f"progress {i} of 3" for i in range(4)]
    assert bar == ""


@pytest.mark.parametrize("option", ["--save", "--resume"])
def test_a_run_file_in_no_folder_is_one_sentence_and_status_2(terminal, tmp_path, option):
    file = str(tmp_path / "none" / "run.npz")
    status, _, complaint = terminal("train", "--quiet", "--iterations", "2", option, file)
    assert status == 2
    assert one_sentence(complaint)


@pytest.mark.parametrize("place", ["none/run.npz", "."])
def test_a_file_that_cannot_be_written_is_refused_before_the_training(
    terminal, tmp_path, monkeypatch, place
):
    monkeypatch.chdir(tmp_path)
    status, out, complaint = terminal("train", "--iterations", "2", "--save", place)
    assert status == 2
    assert out == ""  # no accuracy, not even that of the start
    assert one_sentence(complaint)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("command", ["train", "check", "bench"])
def test_a_folder_that_is_not_there_is_one_sentence_and_status_2(command, tmp_path, capsys):
    folder = tmp_path / "nowhere"
    assert __main__.main([command, "--data", str(folder)]) == 2
    out, complaint = capsys.readouterr()
    assert out == ""
    assert one_sentence(complaint)
    assert f"there is no folder or file {folder}" in complaint


def test_a_damaged_file_is_one_sentence_and_status_2(tmp_path, capsys):
    folder = write_set(tmp_path, t10k_images=b"\x00\x00\x08")
    assert __main__.main(["train", "--data", str(folder)]) == 2
    complaint = capsys.readouterr().err
    assert one_sentence(complaint)
    assert "t10k-images-idx3-ubyte ends after 3 of the 16 bytes" in complaint


def test_a_run_that_diverges_names_iteration_and_remedy_and_is_status_1(terminal):
    status, _, complaint = terminal("train", "--quiet", *DIVERGING)
    assert status == 1
    assert one_sentence(complaint)
    assert complaint.startswith("diverged: the loss stopped being a finite number at iteration ")
    assert complaint.endswith("restart with a learning rate of 0.1\n")


def test_check_prints_a_row_a_parameter(terminal):
    status, out, _ = terminal("check", "--hidden-sizes", "4", "--weight-init-std", "1")
    said, _, *lines = out.splitlines()
    rows = [line.split() for line in lines]
    assert status == 0
    assert said.startswith("backpropagation against central differences of h = 0.0001 on 100 ")
    assert [row[:2] for row in rows] == [
        ["W1", "24"], ["b1", "4"], ["W2", "40"], ["b2", "10"]
    ]  # fmt: skip
    assert {row[-1] for row in rows} == {"passed"}


def test_a_check_that_fails_says_where_and_is_status_1(terminal, monkeypatch):
    backpropagation = MultiLayerNet.gradient

    def broken(self, x, t):
        grads = backpropagation(self, x, t)
        return {**grads, "b1": 2 * grads["b1"]}

    monkeypatch.setattr(MultiLayerNet, "gradient", broken)
    status, out, _ = terminal("check", "--hidden-sizes", "4", "--weight-init-std", "1")
    verdicts = {line.split()[0]: line.split("  ")[-1] for line in out.splitlines()[2:]}
    assert status == 1
    assert verdicts.pop("b1") == "FAILED: 2 times the numerical one: is the loss averaged?"
    assert verdicts == {"W1": "passed", "W2": "passed", "b2": "passed"}


def test_bench_prints_figures_with_their_units(terminal, monkeypatch):
    monkeypatch.setattr(benchmarks, "ROUNDS", 3)
    status, out, _ = terminal("bench")
    blas, *figures = out.splitlines()
    units = [line.split()[-1] for line in figures]
    assert status == 0
    assert blas == f"matrix products: {loaded_blas()}"
    assert units[:3] == ["ms", "ms", "times"]
    assert all(float(line.split()[-2]) > 0 for line in figures)


def test_bench_compares_itself_with_torch_on_images_of_any_size(terminal, monkeypatch):
    pytest.importorskip("torch")
    monkeypatch.setattr(benchmarks, "ROUNDS", 3)
    status, out, _ = terminal("bench")
    figures = {line[:50].strip(): float(line.split()[-2]) for line in out.splitlines()[1:]}
    assert status == 0
    assert figures["PyTorch CPU, one step"] > 0
    assert figures["steps a second / PyTorch's"] > 0


def test_ratios_are_medians_of_rounds():
    assert benchmarks.ratio([2.0, 9.0, 4.0], [1.0, 3.0, 4.0]) == 2.0  # of 2, 3 and 1


def test_ctrl_c_ends_training_with_what_was_reached(terminal, monkeypatch):
    step = Trainer.step

    def interrupted(self, keep_going=None):
        if self.iteration == 2:
            raise KeyboardInterrupt
        return step(self, keep_going)

    monkeypatch.setattr(Trainer, "step", interrupted)
    status, out, _ = terminal("train", "--quiet", "--batch-size", "1")  # an epoch is 3 steps
    assert status == 0
    assert out.splitlines()[-2] == "stopped"
    assert out.splitlines()[-1].startswith("after 2 iterations: train accuracy ")


@pytest.mark.parametrize("command", ["train", "check", "bench"])
def test_ctrl_c_while_loading_leaves_no_traceback(command, terminal, monkeypatch):
    def interrupted(folder):
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "load_dataset", interrupted)
    assert terminal(command) == (130, "", "stopped\n")


def test_a_second_ctrl_c_leaves_the_last_known_accuracies(terminal, monkeypatch):
    def interrupted(self, keep_going=None):
        raise KeyboardInterrupt

    evaluate = Trainer.evaluate

    def evaluate_once(self, keep_going=None):
        monkeypatch.setattr(Trainer, "evaluate", interrupted)
        return evaluate(self, keep_going)

    def step_twice(self, keep_going=None):
        if self.iteration == 2:
            raise KeyboardInterrupt
        return step(self, keep_going)

    step = Trainer.step
    monkeypatch.setattr(Trainer, "evaluate", evaluate_once)
    monkeypatch.setattr(Trainer, "step", step_twice)
    status, out, _ = terminal("train", "--quiet", "--batch-size", "1")
    assert status == 0
    assert out.splitlines()[-1].startswith("after 0 iterations: train accuracy ")


def test_too_little_memory_is_one_sentence(terminal, monkeypatch):
    def too_much(options):
        raise MemoryError

    monkeypatch.setattr(__main__, "load_dataset", too_much)
    status, _, complaint = terminal("train")
    assert status == 2
    assert complaint.startswith("python -m nncore: the memory does not suffice; ")
    assert complaint.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.thorough
def test_output_that_nobody_reads_any_more_ends_the_program_quietly():
    command = [sys.executable, "-u", "-m", "nncore", "train", "--quiet", "--iterations", "2000"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as program:
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == ""
    assert program.returncode == 141


@pytest.mark.parametrize(("platform", "status"), [("win32", 141), ("linux", 2)])
def test_a_pipe_that_nobody_reads_is_an_invalid_argument_on_windows(platform, status):
    code = (
        "import errno, sys\n"
        "from nncore import __main__\n"
        f"sys.platform = {platform!r}\n"
        "def check(options):\n"
        "    raise OSError(errno.EINVAL, 'Invalid argument')\n"
        "__main__.check = check\n"
        "sys.exit(__main__.main(['check']))\n"
    )
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == status
    assert bool(ended.stderr) is (status == 2)


@briefly(
    "words",
    quick=[("train", "--help"), ("check", "--help"), ("bench", "--help")],
    thorough=[("train",), ("check",)],
)
def test_output_can_be_written_in_the_code_page_of_any_windows(terminal, words):
    """A file or a pipe there takes only what cp1252, or cp949 in Korea, has a sign for."""
    status, out, _ = terminal(*words)
    assert status in (0, 1)
    assert out.isascii()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has it")
@pytest.mark.thorough
def test_output_that_cannot_be_written_is_one_sentence():
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "nncore", "check", "--hidden-sizes", "2"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("python -m nncore: the output cannot be written (")
    assert ended.stderr.count("\n") == 1


@pytest.mark.usefixtures("hearing_ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
@pytest.mark.thorough
def test_a_program_that_ctrl_c_reaches_ends_with_what_was_reached():
    command = [sys.executable, "-u", "-m", "nncore", "train", "--iterations", "1000000"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as program:
        for line in program.stdout:
            if "epoch  1.00" in line:
                program.send_signal(signal.SIGINT)
                break
        out, complaints = program.communicate(timeout=60)
    assert program.returncode == 0
    assert out.splitlines()[-2] == "stopped"
    assert out.splitlines()[-1].startswith("after ")
    assert int(out.splitlines()[-1].split()[1]) >= 600
    assert "Traceback" not in complaints
