"""Pieces of a script that read the data and draw the mini-batches."""

from collections.abc import Mapping
from types import MappingProxyType

READING = '''\
def load(name, header):
    """The bytes of one of the four files, after its header."""
    with gzip.open(data_dir / name) as file:
        return np.frombuffer(file.read(), np.uint8, offset=header)


def normalize(images):
    """Pixels from 0 to 1."""
    return images.astype(dtype) / 255


x_train = load("train-images-idx3-ubyte.gz", 16).reshape(-1, 784)[:train_size]
t_train = load("train-labels-idx1-ubyte.gz", 8)[:train_size]
x_test = load("t10k-images-idx3-ubyte.gz", 16).reshape(-1, 784)
t_test = load("t10k-labels-idx1-ubyte.gz", 8)'''

BATCHES: Mapping[str, str] = MappingProxyType(
    {
        "random": '''\
batch_rng = np.random.default_rng((seed, 1))


def mini_batches():
    """Draw every mini-batch from the whole set, with replacement."""
    while True:
        yield batch_rng.choice(train_size, batch_size)''',
        "shuffled": '''\
batch_rng = np.random.default_rng((seed, 1))


def mini_batches():
    """Deal out the whole set every epoch, freshly shuffled."""
    while True:
        order = batch_rng.permutation(train_size)
        for start in range(0, train_size, batch_size):
            yield order[start : start + batch_size]''',
    }
)
"""By the keys of `SAMPLINGS`."""
