"""What a part of the stress test did, and what it found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Outcome:
    """Line about what was done, and one text for each thing that must not be."""

    part: str
    done: str = ""
    findings: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        found = f"{len(self.findings)} findings" if self.findings else "nothing found"
        return "\n".join((f"{self.part}: {self.done}; {found}", *self.findings))
