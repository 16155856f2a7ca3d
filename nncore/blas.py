"""BLAS on one thread: for matrices this small a second one costs more than it brings."""

from functools import cache

from threadpoolctl import threadpool_limits


@cache
def limit_blas_threads() -> None:
    """Keep BLAS to one thread from now on; once is enough for the process.

    With two OpenBLAS threads on two cores beside a window, training fell from 2,500 steps a
    second to between 50 and 1,300: waiting threads spin.
    """
    threadpool_limits(limits=1, user_api="blas")
