"""Make weight_decay.json: where torch's optimizers stand after steps with weight decay.

Run as ``python weight_decay.py`` with torch installed; the tests read only the numbers. Start and
gradients are sines, so that both sides can write them down without a random generator.
"""

import json
from pathlib import Path

import torch

STEPS, N_ENTRIES = 50, 6
LEARNING_RATE, WEIGHT_DECAY = 0.05, 0.3
OPTIM = {
    "sgd": torch.optim.SGD,
    "momentum": lambda *w, **keywords: torch.optim.SGD(*w, momentum=0.9, **keywords),
    "nesterov": lambda *w, **keywords: torch.optim.SGD(*w, momentum=0.9, nesterov=True, **keywords),
    "adagrad": torch.optim.Adagrad,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adam decoupled": torch.optim.AdamW,
}


def walk(make):
    """All entries after every tenth step."""
    entries = torch.arange(N_ENTRIES, dtype=torch.float64)
    w = (1 + entries).sin().requires_grad_()
    optimizer, path = make([w], lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY), []
    for step in range(1, STEPS + 1):
        w.grad = (step * (1 + entries)).sin()
        optimizer.step()
        if step % 10 == 0:
            path.append(w.detach().tolist())
    return path


if __name__ == "__main__":
    values = {"torch": torch.__version__, **{key: walk(make) for key, make in OPTIM.items()}}
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
