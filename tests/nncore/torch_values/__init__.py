"""Values of torch, each with the script that made them: torch is no dependency of the tests."""

import json
from pathlib import Path


def torch_values(name):
    return json.loads(Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8"))
