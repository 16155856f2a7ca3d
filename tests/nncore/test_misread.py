import numpy as np
import pytest

from nncore import MultiLayerNet
from nncore.misread import misread

IMAGES = np.random.default_rng(5).integers(0, 256, (1300, 12), dtype=np.uint8)
LABELS = np.random.default_rng(6).integers(0, 10, 1300, dtype=np.uint8)
NETWORK = MultiLayerNet((12, 7, 10), weight_init_std=1.0, rng=0)


def test_misread_images_are_found_one_by_one():
    fractions = []
    wrong = misread(NETWORK, IMAGES, LABELS, fractions.append)
    expected = [i for i in range(1300) if NETWORK.predict(IMAGES[i] / 255).argmax() != LABELS[i]]
    assert wrong.tolist() == expected
    assert fractions[-1] == 1


def test_a_wide_network_reads_few_images_at_a_time(monkeypatch):
    monkeypatch.setattr("nncore.misread.samples_at_once", lambda sizes: 130)
    fractions = []
    misread(NETWORK, IMAGES, LABELS, fractions.append)
    assert fractions == pytest.approx([i / 10 for i in range(1, 11)])


def test_none_of_no_images_is_misread():
    assert misread(NETWORK, IMAGES[:0], LABELS[:0], lambda fraction: None).tolist() == []
