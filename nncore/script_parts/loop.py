"""Pieces of a script that decide the learning rate and train."""

from collections.abc import Mapping
from types import MappingProxyType

WARMUP = """\
    if i < warmup:
        return base * ((i + 1) / warmup)"""

SCHEDULES: Mapping[str, str] = MappingProxyType(
    {
        "constant": "    return base",
        "step": """\
    i, n = i - warmup, iters_num - warmup
    return base * 0.1 ** ((i >= n // 2) + (i >= 3 * n // 4))""",
        "cosine": """\
    i, n = i - warmup, iters_num - warmup
    return base * math.cos(math.pi / 2 * min(i / max(n, 1), 1.0)) ** 2""",
    }
)
"""By the keys of `SCHEDULES`."""


def rate_function(schedule: str, has_warmup: bool, has_changes: bool) -> str:
    """Return the function that says the learning rate of a step.

    Parameters
    ----------
    schedule : str
        Key of `SCHEDULES`.
    has_warmup : bool
        Whether the rate grows at first.
    has_changes : bool
        Whether it was changed by hand on the way.
    """
    base = (
        "rate_changes[max(since for since in rate_changes if since <= i)]"
        if has_changes
        else "learning_rate"
    )
    lines = [
        "def learning_rate_at(i):",
        '    """Of the step that follows i others."""',
        f"    base = {base}",
        *([WARMUP] if has_warmup else []),
        SCHEDULES[schedule],
    ]
    return "\n".join(lines)


def training_loop(x: str, lr: str, decay: str, steps: str) -> str:
    """Return the loop of the book's chapter 4 and 5.

    Parameters
    ----------
    x : str
        Expression for the images of the mini-batch.
    lr : str
        Expression for the learning rate.
    decay : str
        Lines that let the parameters decay; empty for none.
    steps : str
        Name of the setting that says how many steps are made.
    """
    decays = f"\n{decay}" if decay else ""
    return f"""\
network = MultiLayerNet([784, *hidden_sizes, 10])
batches = mini_batches()
train_loss_list = []

for i in range({steps}):
    batch_mask = next(batches)
    x_batch, t_batch = {x}, t_train[batch_mask]
    loss, grads = network.loss_and_gradient(x_batch, t_batch)
    if not np.isfinite(loss):
        print(f"iteration {{i + 1}}: the loss is not a finite number")
        break
    train_loss_list.append(float(loss))
    lr = {lr}{decays}
    optimizer.update(network.params, grads, lr)

    if (i + 1) % report_every == 0 or i + 1 == {steps}:
        train_acc = network.accuracy(x_train, t_train)
        test_acc = network.accuracy(x_test, t_test)
        print(
            f"iteration {{i + 1:6d}}  loss {{loss:.6f}}  "
            f"train acc {{train_acc:.4f}}  test acc {{test_acc:.4f}}"
        )"""
