"""Make initial_weights.json: the standard deviations of torch's initial weights.

Run as ``python initial_weights.py`` with torch installed; the tests read only the numbers. One
seed gives the same normal numbers whatever their scale, so what torch draws by a rule over what
it draws at scale 1 is the rule's standard deviation.
"""

import json
from pathlib import Path

import torch
from torch.nn import init

LAYERS = (784, 50), (50, 50), (50, 10), (1, 1), (3, 700)  # inputs and units
RULES = {
    "xavier": init.xavier_normal_,
    "he": lambda weights: init.kaiming_normal_(weights, nonlinearity="relu"),
}


def drawn_by(fill, n_inputs, n_units):
    """Weights of a layer, always by the same seed."""
    torch.manual_seed(0)
    return fill(torch.empty(n_units, n_inputs, dtype=torch.float64))


def std(rule, *layer):
    """What a rule multiplies normal numbers by."""
    return (drawn_by(rule, *layer) / drawn_by(init.normal_, *layer)).mean().item()


if __name__ == "__main__":
    values = {key: [[*layer, std(rule, *layer)] for layer in LAYERS] for key, rule in RULES.items()}
    path = Path(__file__).with_suffix(".json")
    text = json.dumps({"torch": torch.__version__, **values}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
