"""Losses of lines through points and their slopes by torch, for tests/nncore/test_line_surface.py.

    python tests/nncore/torch_values/line_losses.py > tests/nncore/torch_values/line_losses.json

Made with torch 2.13. The lab needs no torch, and neither do its tests.
"""

import json

import torch
from torch.nn import functional

POINTS = [(-1.0, 0.0), (0.5, 1.0), (1.0, 0.0), (2.0, 1.0)]
LINES = [(0.3, -0.2), (-1.5, 2.0), (4.0, 7.0)]
LOSSES = {
    "squared_error": lambda z, y: 0.5 * functional.mse_loss(z, y),
    "absolute_error": functional.l1_loss,
    "cross_entropy": functional.binary_cross_entropy_with_logits,
}


def case(key, parameters):
    x, y = torch.tensor(POINTS, dtype=torch.float64).T
    line = torch.tensor(parameters, dtype=torch.float64, requires_grad=True)
    loss = LOSSES[key](line[0] * x + line[1], y)
    loss.backward()
    return {"loss": key, "line": parameters, "value": loss.item(), "slopes": line.grad.tolist()}


if __name__ == "__main__":
    cases = [case(key, line) for key in LOSSES for line in LINES]
    print(f'{{"points": {json.dumps(POINTS)}, "cases": [')
    print(",\n".join(map(json.dumps, cases)), "]}", sep="\n")
