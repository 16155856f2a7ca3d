"""BLAS on one thread: for matrices this small a second one costs more than it brings."""

import os
from functools import cache
from typing import Any

from threadpoolctl import threadpool_info, threadpool_limits

KERNELS = "OPENBLAS_CORETYPE"  # may hold OpenBLAS to those of an older processor


def loaded_blas() -> str:
    """What NumPy's matrix products run on, as far as can be known from outside."""
    pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return " and ".join(map(_description, pools)) or "an unknown BLAS"


def _description(pool: dict[str, Any]) -> str:
    kernels = pool.get("architecture", "any CPU")
    asked = os.environ.get(KERNELS, "")
    by_order = f", as {KERNELS} says" if asked.lower() == kernels.lower() else ""
    return f"{pool['internal_api']} {pool['version']} with kernels for {kernels}{by_order}"


@cache
def limit_blas_threads() -> None:
    """Keep BLAS to one thread from now on; once is enough for the process.

    With two OpenBLAS threads on two cores beside a window, training fell from 2,500 steps a
    second to between 50 and 1,300: waiting threads spin.
    """
    threadpool_limits(limits=1, user_api="blas")
