"""Loss and gradient that the seed prints for its 2×3 network, and weights that give them."""

import numpy as np

# The seed prints these; W was random, but any W with x · W = ln y gives the same.
X, T = np.array([0.6, 0.9]), np.array([0, 0, 1])
PRINTED_LOSS = 1.5687375483483121
PRINTED_DW = [[0.39309067, 0.08192436, -0.47501503], [0.58963601, 0.12288654, -0.71252255]]


def seed_weights():
    y2 = np.exp(-PRINTED_LOSS) - 1e-7
    y0 = PRINTED_DW[1][0] / X[1] * (y2 + 1e-7) / y2  # dW = x y0 y2 / (y2 + 1e-7)
    y = np.array([y0, 1 - y0 - y2, y2])
    return np.outer(X, np.log(y)) / (X @ X)
