"""Pieces of a script that change the images of a mini-batch."""

START = """\
augment_rng = np.random.default_rng((seed, 3))"""

MOVING = '''\
def move(images, turn, scale, shift):
    """Turn, scale and shift each image; every pixel is mixed of the four that it falls between."""
    angle, size = math.radians(max_turn) * turn, 1 + max_scale * scale
    right, down = max_shift * shift
    cos, sin = np.cos(angle) / size, np.sin(angle) / size
    center = 256 * 29 / 2 + 0.5  # places are counted in 256ths of a pixel; a half to round
    from_x = 256 * np.stack([cos, sin, -cos * right - sin * down], axis=-1)
    from_y = 256 * np.stack([-sin, cos, sin * right - cos * down], axis=-1)
    from_x[:, 2] += center
    from_y[:, 2] += center

    y, x = np.indices((28, 28)).reshape(2, -1) - 13.5
    to = np.array([x, y, np.ones(784)], np.float32)
    places = (np.array([from_x, from_y], np.float32).reshape(-1, 3) @ to).reshape(2, -1, 784)
    places = places.clip(0, 256 * 29 - 1).astype(int)  # at the edge there is a frame of zeros
    (column, row), (share_x, share_y) = places // 256, places % 256

    framed = np.pad(images.reshape(-1, 28, 28).astype(int), ((0, 0), (1, 1), (1, 1)))
    i = np.arange(len(images))[:, None]
    upper, lower = (
        (256 - share_x) * framed[i, r, column] + share_x * framed[i, r, column + 1]
        for r in (row, row + 1)
    )
    mixed = (256 - share_y) * upper + share_y * lower
    return mixed.astype(dtype) * dtype(1 / (255 * 256**2))'''

NOISE = '''\
def add_noise(x, noise_seed):
    """Add to each pixel an even noise of 256 levels."""
    levels = np.frombuffer(np.random.default_rng((noise_seed, 0)).bytes(x.size), np.uint8)
    noise = np.multiply(levels.reshape(x.shape), 2 * max_noise / 255, dtype=dtype)
    return (x + noise - dtype(max_noise)).clip(0, 1)'''


def augmenting(moves: bool, has_noise: bool) -> str:
    """Return the functions that change the images, and the one that calls them.

    Parameters
    ----------
    moves : bool
        Whether images are shifted, turned or scaled.
    has_noise : bool
        Whether noise is added.
    """
    first = "move(images, turn, scale, np.array(shift))" if moves else "normalize(images)"
    then = "add_noise(x, noise_seed)" if has_noise else "x"
    calling = f'''\
def augment(images):
    """Change each image of a mini-batch by numbers of its own."""
    turn, scale, *shift = augment_rng.uniform(-1, 1, (4, len(images)))
    noise_seed = augment_rng.integers(2**32)
    x = {first}
    return {then}'''
    pieces = [START, *([MOVING] if moves else []), *([NOISE] if has_noise else []), calling]
    return "\n\n\n".join(pieces)
