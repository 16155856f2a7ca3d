"""Images changed by torch's affine_grid and grid_sample, for tests/nncore/test_resampling.py.

    python tests/nncore/torch_values/resampling.py > tests/nncore/torch_values/resampling.json

Made with torch 2.13. The lab needs no torch, and neither do its tests. The image is written down
by a formula, so that both sides can make it; angles in degrees, shifts in pixels.
"""

import json
import math

import torch

HEIGHT, WIDTH = 6, 5
CASES = [  # turn, scale, shift to the right, shift down
    (0, 1.0, 0.0, 0.0),
    (0, 1.0, 1.5, -0.75),
    (30, 1.0, 0.0, 0.0),
    (-12, 1.3, 0.0, 0.0),
    (45, 0.6, 2.25, -1.0),
]


def image():
    y, x = torch.meshgrid(torch.arange(HEIGHT), torch.arange(WIDTH), indexing="ij")
    return (37 * x + 61 * y + 11 * x * y) % 256


def changed(turn, scale, dx, dy):
    angle = math.radians(turn)
    cos, sin = math.cos(angle) / scale, math.sin(angle) / scale
    # From what a pixel becomes back to where it was: p = Rᵀ (p' − d) / s, in pixels ...
    back = torch.tensor([[cos, sin], [-sin, cos]], dtype=torch.float64)
    shift = -back @ torch.tensor([dx, dy], dtype=torch.float64)
    # ... and in torch's coordinates, where each side reaches from −1 to 1.
    half = torch.tensor([WIDTH / 2, HEIGHT / 2], dtype=torch.float64)
    theta = torch.cat([back * half / half[:, None], (shift / half)[:, None]], dim=1)
    shape = (1, 1, HEIGHT, WIDTH)
    grid = torch.nn.functional.affine_grid(theta[None], shape, align_corners=False)
    pixels = (image().double() / 255).reshape(shape)
    return torch.nn.functional.grid_sample(
        pixels, grid, mode="bilinear", padding_mode="zeros", align_corners=False
    )


if __name__ == "__main__":
    cases = [
        {"change": case, "pixels": [round(p, 7) for p in changed(*case).flatten().tolist()]}
        for case in CASES
    ]
    print("[", ",\n".join(map(json.dumps, cases)), "]", sep="\n")
