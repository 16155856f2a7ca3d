"""Cases that are tried one after the other with the same fixtures: in one window, say."""

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

Test = Callable[..., None]


def in_turn(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """Try a test with each of the `cases`, as `parametrize` would, but in one go.

    For tests whose cases leave nothing behind that another one would mind: a window takes far
    longer to open than most of them. A failure names its case.
    """
    single = (names,) if isinstance(names, str) else names
    each = [(case,) for case in cases] if isinstance(names, str) else [*cases]

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def try_all(**fixtures: Any) -> None:
            for case in each:
                try:
                    test(**fixtures, **dict(zip(single, case, strict=True)))
                except BaseException as error:
                    error.add_note(f"in the case {dict(zip(single, case, strict=True))}")
                    raise

        signature = inspect.signature(test)
        of_test = signature.parameters.values()
        fixtures = [parameter for parameter in of_test if parameter.name not in single]
        try_all.__signature__ = signature.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return try_all

    return decorate
