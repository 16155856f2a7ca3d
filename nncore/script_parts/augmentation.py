"""Pieces of a script that change the images of a mini-batch."""

START = """\
augment_rng = np.random.default_rng((seed, 3))"""

MOVING = '''\
def draw_transforms():
    """Where the pixels of 1,024 transformed images come from, in 16ths of a pixel."""
    turn, scale, right, down = augment_rng.uniform(-1, 1, (4, 1024, 1, 1))
    angle, size = math.radians(max_turn) * turn, 1 + max_scale * scale
    right, down = max_shift * right, max_shift * down
    cos, sin = np.cos(angle) / size, np.sin(angle) / size
    x = np.arange(28) - 13.5
    y = x[:, None]
    from_x = cos * x + (sin * y + (-cos * right - sin * down)) + 13.5
    from_y = -sin * x + (cos * y + (sin * right - cos * down)) + 13.5
    places = np.rint(16 * np.array([from_x, from_y])).reshape(2, 1024, 784)
    return places.clip(-16, 16 * 28).astype(int) + 16  # in a frame of zeros, one pixel wide


transforms = draw_transforms()


def move(images, first):
    """Transform each image; every pixel is mixed of the four that it falls between."""
    i = np.arange(len(images))
    places = transforms[:, (first + i) % 1024]
    (column, row), (share_x, share_y) = places // 16, places % 16

    framed = np.pad(images.reshape(-1, 28, 28).astype(int), ((0, 0), (1, 2), (1, 2)))
    i = i[:, None]
    upper, lower = (
        (16 - share_x) * framed[i, r, column] + share_x * framed[i, r, column + 1]
        for r in (row, row + 1)
    )
    mixed = (16 - share_y) * upper + share_y * lower
    return mixed.astype(dtype) * dtype(1 / (255 * 16**2))'''

NOISE = '''\
noise = augment_rng.uniform(-max_noise, max_noise, 2**17).astype(np.float32)


def add_noise(x, first):
    """Add an even noise: that from a place on, and from its beginning again."""
    return (x + np.resize(np.roll(noise, -first), x.shape)).clip(0, 1)'''


def augmenting(moves: bool, has_noise: bool) -> str:
    """Return the functions that change the images, and the one that calls them.

    Parameters
    ----------
    moves : bool
        Whether images are shifted, turned or scaled.
    has_noise : bool
        Whether noise is added.
    """
    first = "move(images, transform)" if moves else "normalize(images)"
    then = "add_noise(x, place)" if has_noise else "x"
    calling = f'''\
def augment(images):
    """Change each image of a mini-batch by what follows in its turn, from a drawn place on."""
    transform, place = augment_rng.integers(1024), augment_rng.integers(2**17)
    x = {first}
    return {then}'''
    pieces = [START, *([MOVING] if moves else []), *([NOISE] if has_noise else []), calling]
    return "\n\n\n".join(pieces)
