"""Settings as no start of the lab ever leaves them, each kind by its name.

A kind makes either the bytes of the whole file or texts by key, where JSON is expected.
"""

from __future__ import annotations

import json
import random
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from tests.stress.first_states import first_states

DEEP = 100_000
Broken = bytes | Mapping[str, str]

# JSON of values that some field or other cannot take.
VALUES = (
    "null", "true", "-1", "0", "0.5", "1e999", "-1e308", "5e-324", "NaN", "-Infinity",
    str(2**31), str(2**63), "1" * 400, '""', '"\\ud800"', '"\\u0000"', '"sin("', "[]", "{}",
    "[[1, 2], [3]]", "[NaN, NaN]", '["training"]', "[true, null]", '{"seed": {}}',
    json.dumps("x" * 5000), json.dumps("../" * 100), json.dumps(list(range(3000))),
)  # fmt: skip
WHOLE = ("", "null", "[]", "7", '"text"', "{", "{}", '{"of another version": 1}', "nonsense", "\0")
TYPED_FORMULA = (
    "@Invalid()",
    "@Rect(1 2 3 4)",
    "@ByteArray(\\x0\\xff{})",
    "@Variant(\\0\\0\\0\\x2\\0\\0\\0\\0\\a)",
    "@DateTime(\\0\\0)",
    "@@",
)


def _random_bytes(rng: random.Random) -> Broken:
    return rng.randbytes(rng.randint(0, 5000))


def _typed_by_qt(rng: random.Random) -> Broken:
    lines = [f"{key}={rng.choice(TYPED_FORMULA)}" for key in first_states()]
    return "\n".join(("[General]", *lines)).encode()


def _cut_off(rng: random.Random) -> Broken:
    whole = "\n".join(["[General]", *(f'{key}="{{\\"seed\\": 7}}"' for key in first_states())])
    return whole[: rng.randrange(len(whole))].encode()


def _whole_values(rng: random.Random) -> Broken:
    return {key: rng.choice(WHOLE) for key in first_states()}


def _field_values(rng: random.Random) -> Broken:
    return {key: _spoiled(state, rng) for key, state in first_states().items()}


def _spoiled(state: Any, rng: random.Random) -> str:
    fields = (f'"{name}": {_spoiled_field(now, rng)}' for name, now in vars(state).items())
    return f"{{{', '.join(fields)}}}"


def _spoiled_field(now: Any, rng: random.Random) -> str:
    if is_dataclass(now) and rng.random() < 0.8:
        return _spoiled(now, rng)
    return rng.choice(VALUES)


def _one_field(field: str, *values: str) -> Callable[[random.Random], Broken]:
    """Kind that spoils the field of this name, as "window.language", alone."""
    key, _, name = field.partition(".")
    return lambda rng: {key: f'{{"{name}": {rng.choice(values)}}}'}


def _nested_deep(rng: random.Random) -> Broken:
    opening = rng.choice(("[", '{"a":'))
    return dict.fromkeys(first_states(), DEEP * opening)


def _geometry(rng: random.Random) -> Broken:
    magic = b"\x01\xd9\xd0\xcb\x00\x03\x00\x00"  # what Qt's saveGeometry begins with
    kept = magic[: rng.randint(0, len(magic))] + rng.randbytes(rng.randint(0, 80))
    text = rng.choice((b64encode(kept).decode(), "\ud800", "é", "=" * 4000))
    return {"window": json.dumps({"geometry": text})}


KINDS: Mapping[str, Callable[[random.Random], Broken]] = {
    "random bytes": _random_bytes,
    "values that do not fit": _field_values,
    "no states": _whole_values,
    "nested deep": _nested_deep,
    "geometry": _geometry,
    "language": _one_field("window.language", json.dumps("x" * 5000), '"../ko"', '"\\ud800"'),
    "scale between steps": _one_field("window.scale", "1.7", "2.4999"),
    "seed": _one_field("config.seed", str(2**31), str(2**63 - 1), "1" * 5000),
    "types of Qt": _typed_by_qt,
    "cut off": _cut_off,
}


def write_broken(file: Path, broken: Broken) -> None:
    """Write it as the settings' file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(broken, bytes):
        file.write_bytes(broken)
        return
    store = QSettings(str(file), QSettings.Format.IniFormat)
    for key, text in broken.items():
        store.setValue(key, text)
    store.sync()
