"""Pieces of a script that make the network: layers that go forward and backward, as in the book."""

from collections.abc import Mapping
from types import MappingProxyType

AFFINE = '''\
class Affine:
    """x W + b: weights and bias of one layer."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T


class LastAffine(Affine):
    """The same with a class's scores side by side in memory, over which the softmax is fast."""

    def forward(self, x):
        self.x = x
        return (self.W.T @ x.T).T + self.b'''

DROPOUT = '''\
dropout_rng = np.random.default_rng((seed, 2))


class Dropout:
    """Leave out a share of the units in training, and scale up the others."""

    def forward(self, x):
        kept = dropout_rng.random(x.shape, dtype=np.float32) >= dropout_ratio
        self.mask = np.multiply(kept, 1 / (1 - dropout_ratio), dtype=dtype)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask'''

SOFTMAX = """\
def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))  # the largest exponent is 0: no overflow
    return e / e.sum(axis=1, keepdims=True)"""

ONE_HOT = """\
def one_hot(t):
    return np.take(np.eye(10, dtype=dtype), t, axis=1).T"""

INITIAL_STD: Mapping[str, str] = MappingProxyType(
    {
        "xavier": "np.sqrt(2 / (n_inputs + n_units))",
        "he": "np.sqrt(2 / n_inputs)",
        "zeros": "0.0",
    }
)
"""By the keys of `INITIAL_WEIGHTS`."""


def network(std: str, hidden: str, dropout: bool) -> str:
    """Return the class of the network.

    Parameters
    ----------
    std : str
        Expression for the standard deviation of a layer's initial weights.
    hidden : str
        Class name of the activation; empty for none.
    dropout : bool
        Whether hidden layers end in dropout.
    """
    between = [name for name in (hidden, "Dropout" if dropout else "") if name]
    code = NETWORK_WITH_DROPOUT if dropout else NETWORK
    return code.replace("STD", std).replace("BETWEEN", "".join(f", {name}()" for name in between))


NETWORK = """\
class MultiLayerNet:
    def __init__(self, sizes):
        rng = np.random.default_rng((seed, 0))
        self.params, self.layers = {}, []
        for i in range(1, len(sizes)):
            n_inputs, n_units = sizes[i - 1], sizes[i]
            std = STD
            W = (std * rng.standard_normal((n_inputs, n_units))).astype(dtype)
            b = np.zeros(n_units, dtype)
            self.params[f"W{i}"], self.params[f"b{i}"] = W, b
            if i < len(sizes) - 1:
                self.layers += [Affine(W, b)BETWEEN]
            else:
                self.layers += [LastAffine(W, b)]
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x  # scores: the softmax would not change which is the largest

    def accuracy(self, images, t):
        right = 0
        for i in range(0, len(t), 1000):  # all at once would take much memory
            y = self.predict(normalize(images[i : i + 1000]))
            right += np.sum(y.argmax(axis=1) == t[i : i + 1000])
        return right / len(t)

    def loss_and_gradient(self, x, t):
        loss = self.last_layer.forward(self.predict(x), t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        grads = {}
        affine_layers = [layer for layer in self.layers if isinstance(layer, Affine)]
        for i, layer in enumerate(affine_layers, start=1):
            grads[f"W{i}"], grads[f"b{i}"] = layer.dW, layer.db
        return loss, grads"""

NETWORK_WITH_DROPOUT = (
    NETWORK.replace("predict(self, x):", "predict(self, x, train_flg=False):")
    .replace(
        "            x = layer.forward(x)\n",
        "            if train_flg or not isinstance(layer, Dropout):\n"
        "                x = layer.forward(x)\n",
    )
    .replace("self.predict(x), t)", "self.predict(x, train_flg=True), t)")
)
