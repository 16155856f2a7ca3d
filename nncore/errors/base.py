"""Base of the engine's errors: a language-free code, the values, and an English sentence."""

from collections.abc import Mapping
from typing import Any, ClassVar

from nncore.quoting import quoted

REFUSED = "value", "found", "left"  # what the sentences call what came from outside


class NncoreError(Exception):
    """Base of all errors that the engine raises on purpose.

    Parameters
    ----------
    code : str
        A key of the class's `SENTENCES`; an application translates by it.
    **values
        What the sentence names: the bad value, what is allowed, the remedy. A bad value of
        more than 80 characters is kept as a quotation of 80.

    Attributes
    ----------
    code : str
    values : dict
    """

    SENTENCES: ClassVar[Mapping[str, str]] = {}

    def __init__(self, code: str, **values: Any) -> None:
        self.code = code
        self.values = {k: quoted(v) if k in REFUSED else v for k, v in values.items()}
        super().__init__(self.SENTENCES[code].format(**self.values))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.code, self.values)


def _rebuild(kind: type[NncoreError], code: str, values: dict[str, Any]) -> NncoreError:
    """Unpickle an error, whose keyword arguments Exception does not remember."""
    return kind(code, **values)
