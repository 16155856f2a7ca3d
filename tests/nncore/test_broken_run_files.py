"""Files of runs spoiled at random: read as a run that can be shown, or refused."""

import io
import json
import zipfile
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import Run, RunFileError, Trainer, TrainingConfig, load_run, save_run
from tests.fuzzing import FUZZED
from tests.nncore.small_sets import small_set

VALUES = (None, True, -1, 0, 0.5, 1e308, float("nan"), 2**63, "", "x", "\ud800", [], [[]], {}, [-1])


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """Content of a run's file."""
    config = TrainingConfig(hidden_sizes=(4,), batch_size=5, iterations=20)
    run = Run.untrained(config, small_set())
    list(Trainer(config, small_set()).run(run.history, run.timeline))
    path = tmp_path_factory.mktemp("run") / "run.npz"
    save_run(run, path)
    return path.read_bytes()


def read_or_refused(path, content):
    path.write_bytes(content)
    for snapshots in (False, True):
        with suppress(RunFileError):
            run = load_run(path, snapshots=snapshots)
            assert run.iteration == len(run.history.losses)
            assert all(run.network_at(kept).params for kept in run.timeline.snapshots)


def members_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def archive_of(members):
    """Content of an archive whose checksums are right."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return packed.getvalue()


@FUZZED
@given(data=st.data())
def test_a_mutilated_run_is_read_or_refused(content, tmp_path, data):
    where = data.draw(st.integers(0, len(content) - 1))
    new = data.draw(st.binary(max_size=8))
    rest = b"" if data.draw(st.booleans()) else content[where + len(new) :]
    read_or_refused(tmp_path / "run.npz", content[:where] + new + rest)


@pytest.mark.thorough
@FUZZED
@given(data=st.data())
def test_a_run_of_mutilated_arrays_is_read_or_refused(content, tmp_path, data):
    members = members_of(content)
    name = data.draw(st.sampled_from(sorted(members)))
    member = bytearray(members[name])
    where = data.draw(st.integers(0, len(member) - 1))
    new = data.draw(st.binary(min_size=1, max_size=8))
    member[where : where + len(new)] = new
    read_or_refused(tmp_path / "run.npz", archive_of({**members, name: bytes(member)}))


@pytest.mark.thorough
@FUZZED
@given(data=st.data())
def test_a_run_of_another_header_is_read_or_refused(content, tmp_path, data):
    with np.load(io.BytesIO(content)) as file:
        arrays = dict(file)
    header = json.loads(str(arrays["header"]))
    inner = data.draw(st.sampled_from([header, *(v for v in header.values() if type(v) is dict)]))
    inner[data.draw(st.sampled_from(sorted(inner)))] = data.draw(st.sampled_from(VALUES))
    spoiled = io.BytesIO()
    np.savez(spoiled, **{**arrays, "header": np.array(json.dumps(header))})
    read_or_refused(tmp_path / "run.npz", spoiled.getvalue())
