"""Learning rates by torch.optim.lr_scheduler, for tests/nncore/test_schedules.py.

    python tests/nncore/torch_values/schedules.py > tests/nncore/torch_values/schedules.json

Made with torch 2.13. The lab needs no torch, and neither do its tests.
"""

import json
import warnings

import torch
from torch.optim import lr_scheduler

BASE = 0.4
CASES = [(10, 0), (37, 0), (40, 5), (23, 8)]  # iterations, warm-up


def schedulers(optimizer, iterations):
    yield "constant", lr_scheduler.ConstantLR(optimizer, factor=1.0)
    milestones = [iterations // 2, 3 * iterations // 4]
    yield "step", lr_scheduler.MultiStepLR(optimizer, milestones, gamma=0.1)
    yield "cosine", lr_scheduler.CosineAnnealingLR(optimizer, T_max=iterations)


def rates(key, iterations, warmup):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=BASE)
    after = dict(schedulers(optimizer, iterations - warmup))[key]
    scheduler = after
    if warmup:
        before = lr_scheduler.LinearLR(
            optimizer, start_factor=1 / warmup, end_factor=1.0, total_iters=warmup - 1
        )
        scheduler = lr_scheduler.SequentialLR(optimizer, [before, after], milestones=[warmup])
    made = []
    for _ in range(iterations):
        made.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return made


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # of SequentialLR's own use of step(epoch)
    cases = [
        {"schedule": key, "iterations": n, "warmup": w, "rates": rates(key, n, w)}
        for key in ("constant", "step", "cosine")
        for n, w in CASES
    ]
    print("[", ",\n".join(map(json.dumps, cases)), "]", sep="\n")
