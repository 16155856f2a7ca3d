"""Fifty steps of each optimizer by torch.optim, for tests/nncore/test_optimizers.py.

    python tests/nncore/torch_values/optimizers.py > tests/nncore/torch_values/optimizers.json

Made with torch 2.13. The lab needs no torch, and neither do its tests.
"""

import json
from functools import partial

import torch
from torch import optim

STEPS, LATE = 50, 30  # from so many on, the rate is a smaller one
SHAPE = 3, 4
RATES = 0.1, 0.02
KINDS = {
    "sgd": optim.SGD,
    "momentum": partial(optim.SGD, momentum=0.9),
    "nesterov": partial(optim.SGD, momentum=0.9, nesterov=True),
    "adagrad": optim.Adagrad,
    "rmsprop": optim.RMSprop,
    "adam": optim.Adam,
}


def drawn(generator):
    """Numbers of three decimals: as they are written, so they are."""
    return [
        [round(each, 3) for each in row]
        for row in torch.randn(SHAPE, generator=generator, dtype=torch.float64).tolist()
    ]


def weights_after(key, start, gradients):
    weights = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = KINDS[key]([weights])
    for step, gradient in enumerate(gradients):
        optimizer.param_groups[0]["lr"] = RATES[step >= LATE]
        weights.grad = torch.tensor(gradient, dtype=torch.float64)
        optimizer.step()
    return weights.tolist()


if __name__ == "__main__":
    generator = torch.Generator().manual_seed(6)
    start, *gradients = (drawn(generator) for _ in range(1 + STEPS))
    rates = [RATES[step >= LATE] for step in range(STEPS)]
    print(f'{{"start": {start},\n"rates": {rates},\n"gradients": [')
    print(",\n".join(map(json.dumps, gradients)), '],\n"weights": {', sep="\n")
    ends = {key: weights_after(key, start, gradients) for key in KINDS}
    print(",\n".join(f'"{key}": {json.dumps(end)}' for key, end in ends.items()), "}}", sep="\n")
