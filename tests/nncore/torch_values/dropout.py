"""Make dropout.json: loss and gradients of a network in torch whose hidden units are masked.

Run as ``python dropout.py`` with torch installed; the tests read only the numbers. Weights, biases
and samples are sines, and masks are written out, so that no random generator is needed.
"""

import json
from pathlib import Path

import torch

SIZES, N_SAMPLES, RATE = (4, 5, 3, 3), 3, 0.4
LABELS = (0, 2, 1)
KEPT = (
    ((1, 0, 1, 1, 0), (0, 1, 1, 0, 1), (1, 1, 0, 1, 1)),
    ((1, 1, 0), (0, 1, 1), (1, 0, 1)),
)
ACTIVATIONS = {"sigmoid": torch.sigmoid, "relu": torch.relu, "tanh": torch.tanh}


def sines(first, *shape):
    count = torch.Size(shape).numel()
    return (first + torch.arange(count, dtype=torch.float64)).sin().reshape(shape)


def parameters():
    params = {}
    for layer in range(1, len(SIZES)):
        params[f"W{layer}"] = sines(layer, SIZES[layer - 1], SIZES[layer])
        params[f"b{layer}"] = sines(10 * layer, SIZES[layer])
    return params


def loss_and_gradient(activation):
    params = {name: param.requires_grad_() for name, param in parameters().items()}
    z = sines(100, N_SAMPLES, SIZES[0])
    for layer in (1, 2, 3):
        scores = z @ params[f"W{layer}"] + params[f"b{layer}"]
        if layer < 3:
            mask = torch.tensor(KEPT[layer - 1], dtype=torch.float64) / (1 - RATE)
            z = activation(scores) * mask
    y = torch.softmax(scores, dim=1)[range(N_SAMPLES), list(LABELS)]
    loss = -torch.log(y + 1e-7).mean()  # the book's, with the 1e-7 in the logarithm
    loss.backward()
    return {"loss": loss.item(), **{name: p.grad.tolist() for name, p in params.items()}}


if __name__ == "__main__":
    values = {key: loss_and_gradient(activation) for key, activation in ACTIVATIONS.items()}
    path = Path(__file__).with_suffix(".json")
    values = {"torch": torch.__version__, **values}
    path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
