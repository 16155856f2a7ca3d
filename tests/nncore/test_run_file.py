"""Saved runs: read again they are the same and go on the same, and nothing else is believed."""

import dataclasses
import io
import json
import os
import pickle
import zipfile
from itertools import islice

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nncore import Run, RunFileError, Trainer, TrainingConfig, load_run, save_run
from nncore.gradients import Cancelled
from nncore.run_file import is_run_file
from nncore.run_files import archive
from tests.nncore.small_sets import small_set

PLAIN = TrainingConfig(hidden_sizes=(4,), batch_size=3, iterations=30)
WITH_ALL = TrainingConfig(
    hidden_sizes=(4, 5),
    weight_init_std=(0.1, 0.2, 0.3),
    batch_size=7,
    iterations=30,
    optimizer="adam",
    learning_rate=0.01,
    schedule="cosine",
    warmup=4,
    weight_decay=0.01,
    weight_decay_kind="decoupled",
    dropout=0.4,
    target_accuracy=1.0,
    patience=100,
    augment_shift=1.0,
    augment_noise=0.1,
    sampling="shuffled",
    train_size=33,
    dtype="float64",
)
CONFIGS = pytest.mark.parametrize("config", [PLAIN, WITH_ALL], ids=["plain", "with all"])


def trained(config, steps=None, change_at=None):
    """A run of so many steps, or to its end; perhaps with another rate on the way."""
    dataset = small_set()
    run, trainer = Run.untrained(config, dataset), Trainer(config, dataset)
    events = trainer.run(run.history, run.timeline)
    for _ in events if steps is None else islice(events, steps):
        if trainer.iteration == change_at:
            trainer.base_learning_rate = 0.02
    run.timeline.keep(trainer.snapshot())
    return run


def same_parameters(one, other):
    assert one.keys() == other.keys()
    for name, param in one.items():
        np.testing.assert_array_equal(param, other[name])


@CONFIGS
def test_a_run_that_is_read_again_is_the_same(config, tmp_path):
    run = trained(config, change_at=5)
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz")
    assert (read.config, read.data) == (run.config, run.data)
    np.testing.assert_array_equal(read.history.losses, run.history.losses)
    np.testing.assert_array_equal(read.history.learning_rates, run.history.learning_rates)
    assert read.history.losses.dtype == run.history.losses.dtype
    assert read.history.evaluations == run.history.evaluations
    assert read.history.evaluations[-1].seconds == run.history.evaluations[-1].seconds
    assert read.history.learning_rate_changes == run.history.learning_rate_changes
    assert read.history.forward_passes == run.history.forward_passes
    for one, other in zip(read.timeline.snapshots, run.timeline.snapshots, strict=True):
        assert one.iteration == other.iteration
        assert one.optimizer.lr == other.optimizer.lr
        same_parameters(one.params, other.params)
        np.testing.assert_array_equal(one.batch.indices, other.batch.indices)
        for kept, others in zip(one.batch.kept, other.batch.kept, strict=True):
            np.testing.assert_array_equal(kept, others)
    same_parameters(read.network.params, run.network.params)


@CONFIGS
@pytest.mark.parametrize("steps", [0, 1, 14, 29])
def test_a_saved_run_goes_on_bit_for_bit(config, steps, tmp_path):
    whole = trained(config, change_at=5)
    save_run(trained(config, steps, change_at=5), tmp_path / "run.npz")
    run = load_run(tmp_path / "run.npz")
    trainer = Trainer.resume(run, small_set())
    for _ in trainer.run(run.history, run.timeline):
        if trainer.iteration == 5 and trainer.base_learning_rate != 0.02:
            trainer.base_learning_rate = 0.02
    np.testing.assert_array_equal(run.history.losses, whole.history.losses)
    assert run.history.evaluations == whole.history.evaluations
    assert run.history.forward_passes == whole.history.forward_passes
    same_parameters(run.network.params, whole.network.params)
    kept = [[s.iteration for s in one.timeline.snapshots] for one in (run, whole)]
    assert kept[0] == kept[1]


def test_a_run_saved_between_two_snapshots_goes_on_from_the_one_before(tmp_path):
    run = trained(PLAIN, steps=20)
    run.timeline.snapshots = run.timeline.snapshots[:12]  # those of 0 to 11
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz")
    assert read.iteration == len(run.history) > 11
    trainer = Trainer.resume(read, small_set())
    assert (trainer.iteration, read.iteration) == (11, 11)
    for _ in trainer.run(read.history, read.timeline):
        pass
    np.testing.assert_array_equal(read.history.losses, trained(PLAIN).history.losses)


def test_the_time_of_the_steps_since_the_last_evaluation_is_kept(tmp_path):
    run = timed_run()
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz")
    assert read.history.seconds == 10.0
    np.testing.assert_allclose(read.history.seconds_at([0, 2, 10, 20]), [0, 1, 5, 10])
    assert Trainer.resume(read, small_set()).seconds == 10.0


def test_a_run_of_a_version_that_kept_no_time_has_that_of_its_evaluations(tmp_path):
    save_run(timed_run(), tmp_path / "run.npz")
    arrays = with_header((tmp_path / "run.npz").read_bytes())
    header = json.loads(str(arrays["header"]))
    del header["seconds"]
    np.savez(tmp_path / "old.npz", **{**arrays, "header": np.array(json.dumps(header))})
    assert load_run(tmp_path / "old.npz").history.seconds == 0.0


def timed_run():
    """Twenty steps of half a second each, and no evaluation but that before the first."""
    run = trained(dataclasses.replace(PLAIN, batch_size=1, train_size=40), steps=0)
    trainer = Trainer(run.config, small_set())
    for i in range(1, 21):
        run.history.append(dataclasses.replace(trainer.step(), seconds=i / 2))
    run.timeline.keep(trainer.snapshot())
    return run


def test_a_rate_that_was_set_after_the_last_step_is_not_forgotten(tmp_path):
    dataset = small_set()
    run, trainer = Run.untrained(WITH_ALL, dataset), Trainer(WITH_ALL, dataset)
    list(islice(trainer.run(run.history, run.timeline), 9))
    trainer.base_learning_rate = 0.05
    run.timeline.keep(trainer.snapshot())
    save_run(run, tmp_path / "run.npz")
    again = Trainer.resume(load_run(tmp_path / "run.npz"), dataset)
    assert again.learning_rate == trainer.learning_rate
    assert again.base_learning_rate == pytest.approx(0.05, rel=1e-15)


def test_curves_can_be_read_without_the_snapshots(tmp_path):
    run = trained(WITH_ALL)
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz", snapshots=False)
    assert (read.config, read.data) == (run.config, run.data)
    np.testing.assert_array_equal(read.history.losses, run.history.losses)
    assert read.history.evaluations == run.history.evaluations
    assert len(read.timeline) == 0


def test_plain_numpy_opens_a_run(tmp_path):
    run = trained(PLAIN)
    save_run(run, tmp_path / "run.npz")
    with np.load(tmp_path / "run.npz", allow_pickle=False) as file:
        np.testing.assert_array_equal(file["losses"], run.history.losses)
        np.testing.assert_array_equal(file["W1"][-1], run.network.params["W1"])
        header = json.loads(str(file["header"]))
    assert header["config"]["hidden_sizes"] == [4]
    assert header["data"]["name"] == "small"


def test_a_run_of_other_data_says_which_are_missing(tmp_path):
    run = trained(PLAIN)
    with pytest.raises(RunFileError) as caught:
        Trainer.resume(run, small_set(seed=1))
    assert str(caught.value) == (
        "the run was made on small (40 and 20 images), and other data are open; open those first"
    )


def test_a_run_without_snapshots_cannot_go_on():
    with pytest.raises(RunFileError) as caught:
        Trainer.resume(Run.untrained(PLAIN, small_set()), small_set())
    assert caught.value.code == "nothing_kept"


# What cannot be written


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "run.npz"
    save_run(trained(PLAIN, steps=3), path)
    before = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive.os, "fsync", full)
    with pytest.raises(RunFileError) as caught:
        save_run(trained(PLAIN), path)
    assert str(caught.value) == (
        "run.npz cannot be written (No space left on device); choose another folder, "
        "or make room on the disk"
    )
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["run.npz"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(RunFileError) as caught:
        save_run(trained(PLAIN, steps=1), tmp_path / "none" / "run.npz")
    assert caught.value.code == "unwritable"


# What is not believed


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Content of a run's file."""
    path = tmp_path_factory.mktemp("run") / "run.npz"
    save_run(trained(WITH_ALL), path)
    return path.read_bytes()


def arrays_of(content):
    with np.load(io.BytesIO(content)) as file:
        return {name: file[name] for name in file.files}


def refusal(path, content=None, **arrays):
    """What is said of a file of this content, or of these arrays."""
    if content is None:
        np.savez(path, **arrays)
    else:
        path.write_bytes(content)
    with pytest.raises(RunFileError) as caught:
        load_run(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return caught.value


def with_header(content, **fields):
    arrays = arrays_of(content)
    header = {**json.loads(str(arrays["header"])), **fields}
    return {**arrays, "header": np.array(json.dumps(header))}


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.thorough
def test_no_flipped_bit_is_believed(saved, tmp_path, data):
    content = bytearray(saved)
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path / "run.npz"
    path.write_bytes(content)
    try:
        run = load_run(path)
    except RunFileError:
        return
    # a bit that means nothing: a date, say
    again = tmp_path / "whole.npz"
    again.write_bytes(saved)
    same_parameters(run.network.params, load_run(again).network.params)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=400))
def test_random_bytes_are_refused(tmp_path, content):
    assert refusal(tmp_path / "run.npz", content).code == "damaged"


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_damaged(saved, tmp_path, share):
    assert refusal(tmp_path / "run.npz", saved[: int(share * len(saved))]).code == "damaged"


def test_a_file_that_is_not_there_and_a_folder_are_unreadable(tmp_path):
    for path in (tmp_path / "none.npz", tmp_path):
        with pytest.raises(RunFileError) as caught:
            load_run(path)
        assert caught.value.code == "unreadable"


@pytest.mark.parametrize("path", [b"run.npz", 7, None])
def test_what_is_no_path_is_refused_as_such(path):
    with pytest.raises(RunFileError, match="a run is given as the path of a file, got"):
        load_run(path)
    with pytest.raises(RunFileError, match="a run is given as the path of a file, got"):
        save_run(trained(PLAIN, steps=0), path)


@pytest.mark.skipif(os.name != "posix", reason="its pipes are in the tree of files")
def test_a_pipe_is_refused_before_it_is_waited_at(tmp_path):
    os.mkfifo(pipe := tmp_path / "run.npz")
    assert not is_run_file(pipe)
    with pytest.raises(RunFileError, match=r"run\.npz cannot be read \(it is a pipe or a device\)"):
        load_run(pipe)


def test_an_archive_of_something_else_is_foreign(tmp_path):
    assert refusal(tmp_path / "a.npz", x=np.zeros(3)).code == "foreign"
    assert refusal(tmp_path / "b.npz", header=np.array('{"form": "model"}')).code == "foreign"


def test_a_newer_version_is_named(saved, tmp_path):
    error = refusal(tmp_path / "run.npz", **with_header(saved, version=2))
    assert str(error) == (
        "run.npz is of version 2 of the form, and this Descent Lab reads version 1; open it with "
        "the one that saved it, or a later one"
    )


@pytest.mark.parametrize(
    "header",
    ["", "[]", "[" * 50_000, '{"form": ' + "9" * 5000 + "}", "null", '"x"', "{", "\ud800"],
    ids=range(8),
)
def test_a_header_that_is_no_header_is_refused(saved, tmp_path, header):
    arrays = {**arrays_of(saved), "header": np.array(header)}
    assert refusal(tmp_path / "run.npz", **arrays).code in {"damaged", "foreign"}


@pytest.mark.parametrize(
    "fields",
    [
        {"config": None},
        {"config": {"hidden_sizes": [10**9]}},
        {"config": {"unknown": 1}},
        {"config": {"learning_rate": -1}},
        {"data": {}},
        {"forward_passes": -1},
        {"forward_passes": 1.5},
        {"halvings": 10**9},
        {"seconds": -1},
        {"seconds": float("nan")},
        {"seconds": "1"},
    ],
    ids=str,
)
def test_settings_that_cannot_be_are_refused(saved, tmp_path, fields):
    assert refusal(tmp_path / "run.npz", **with_header(saved, **fields)).code == "damaged"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("fingerprint", "x" * 64),
        ("n_train", 5),  # fewer than the config's training images
        ("n_classes", 1),
        ("image_shape", [3, 10**6]),
        ("image_shape", "33"),
        ("name", "n" * 2000),
    ],
)
def test_data_that_cannot_be_are_refused(saved, tmp_path, field, value):
    data = json.loads(str(arrays_of(saved)["header"]))["data"]
    arrays = with_header(saved, data={**data, field: value})
    assert refusal(tmp_path / "run.npz", **arrays).code == "damaged"


def changed(array, value):
    array = array.copy()
    array.flat[-1] = value
    return array


@pytest.mark.parametrize("name", ["losses", "W1", "b3", "W2.first_moment", "learning_rates"])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_numbers_that_are_not_finite_are_refused(saved, tmp_path, name, value):
    arrays = arrays_of(saved)
    error = refusal(tmp_path / "run.npz", **{**arrays, name: changed(arrays[name], value)})
    assert error.values["reason"].values["name"] == name


@pytest.mark.parametrize(
    "name", ["losses", "W1", "snapshots", "snapshot_learning_rates", "W2.first_moment"]
)
def test_a_missing_array_or_another_shape_or_type_is_refused(saved, tmp_path, name):
    arrays = arrays_of(saved)
    rest = {key: array for key, array in arrays.items() if key != name}
    path = tmp_path / "run.npz"
    assert refusal(path, **rest).values["reason"].code == "missing_array"
    for array in (arrays[name][:-1], arrays[name][None], arrays[name].astype("float16")):
        assert refusal(path, **rest, **{name: array}).code == "damaged"


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("evaluations", (-1, 0), 31.0),  # after the end
        ("evaluations", (0, 0), -1.0),
        ("evaluations", (-1, 3), 1.5),  # an accuracy
        ("learning_rate_changes", (0, 0), 3.0),
        ("learning_rate_changes", (0, 1), -0.1),
        ("snapshots", -1, 10**12),
        ("snapshots", 0, 5),  # out of order
        ("snapshot_learning_rates", 0, -1.0),
    ],
)
def test_numbers_that_cannot_be_are_refused(saved, tmp_path, name, place, value):
    arrays = arrays_of(saved)
    arrays[name][place] = value
    assert refusal(tmp_path / "run.npz", **arrays).code == "damaged"


class Harmful:
    def __reduce__(self):
        return (pytest.fail, ("a pickle was read",))


def test_pickles_are_never_read(saved, tmp_path):
    arrays = arrays_of(saved)
    array = np.empty(1, object)
    array[0] = Harmful()
    error = refusal(tmp_path / "run.npz", **{**arrays, "losses": array})
    assert error.values["reason"].code == "array_kind"
    assert refusal(tmp_path / "b.npz", pickle.dumps(Harmful())).code == "damaged"


def test_a_packed_archive_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archived:
        archived.writestr("losses.npy", bytes(50_000_000))
    assert path.stat().st_size < 100_000
    assert refusal(path, path.read_bytes()).values["reason"].code in {"expansion", "packing"}


def test_an_archive_of_very_many_arrays_is_refused(tmp_path):
    arrays = {f"a{i}": np.zeros(1) for i in range(150)}
    assert refusal(tmp_path / "many.npz", **arrays).values["reason"].code == "too_many_arrays"


def test_the_reading_can_be_stopped(saved, tmp_path):
    (tmp_path / "run.npz").write_bytes(saved)
    with pytest.raises(Cancelled):
        load_run(tmp_path / "run.npz", keep_going=lambda: False)


def test_a_config_of_more_steps_lets_a_run_go_on_after_its_end():
    run = trained(PLAIN)
    longer = dataclasses.replace(PLAIN, iterations=50)
    run = dataclasses.replace(run, config=longer)
    for _ in Trainer.resume(run, small_set()).run(run.history, run.timeline):
        pass
    np.testing.assert_array_equal(run.history.losses, trained(longer).history.losses)
