"""Findings of the stress test that are known, until three pages ask through their scope."""

PAGES = "app/minibatch/", "app/gradient/", "app/descent/"


def unexpected(found: list[str]) -> list[str]:
    """The findings besides those."""
    return [text for text in found if not any(page in text for page in PAGES)]
