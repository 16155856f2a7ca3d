"""Make activations.json: values and slopes of torch's activations in float64.

Run as ``python activations.py`` with torch installed; the tests read only the numbers.
"""

import json
from pathlib import Path

import torch
from torch.nn import functional

POINTS = (-40.0, -20.0, -8.0, -5.5, -3.0, -1.0, -0.75, -1e-3, -1e-9, 0.0)
FUNCTIONS = {"silu": functional.silu, "gelu": functional.gelu, "softplus": functional.softplus}


def values_and_slopes(function):
    """As lists."""
    x = torch.tensor([*POINTS, *(-p for p in POINTS[-2::-1])], dtype=torch.float64)
    x.requires_grad_()
    y = function(x)
    y.sum().backward()
    return {"x": x.tolist(), "values": y.tolist(), "slopes": x.grad.tolist()}


if __name__ == "__main__":
    values = {key: values_and_slopes(function) for key, function in FUNCTIONS.items()}
    path = Path(__file__).with_suffix(".json")
    text = json.dumps({"torch": torch.__version__, **values}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
