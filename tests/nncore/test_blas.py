import pytest

from nncore import blas

OPENBLAS = {
    "user_api": "blas",
    "internal_api": "openblas",
    "version": "0.3.31",
    "architecture": "SkylakeX",
}
OPENMP = {"user_api": "openmp", "internal_api": "openmp", "version": None}


@pytest.mark.parametrize(
    ("pools", "asked", "words"),
    [
        ([OPENBLAS, OPENMP], None, "openblas 0.3.31 with kernels for SkylakeX"),
        ([OPENBLAS], "Haswell", "openblas 0.3.31 with kernels for SkylakeX"),  # set too late
        (
            [OPENBLAS],
            "SKYLAKEX",
            "openblas 0.3.31 with kernels for SkylakeX, as OPENBLAS_CORETYPE says",
        ),
        ([OPENMP], None, "an unknown BLAS"),  # Apple's Accelerate shows no sign of itself
    ],
)
def test_the_library_of_matrix_products_is_named(pools, asked, words, monkeypatch):
    monkeypatch.setattr(blas, "threadpool_info", lambda: pools)
    monkeypatch.delenv("OPENBLAS_CORETYPE", raising=False)
    if asked:
        monkeypatch.setenv("OPENBLAS_CORETYPE", asked)
    assert blas.loaded_blas() == words
