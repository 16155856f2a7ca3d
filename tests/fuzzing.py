"""How many random inputs a property is tried on: the same few, or many others when asked to."""

import os

from hypothesis import HealthCheck, settings

MANY = "DESCENT_LAB_RANDOM_INPUTS"  # how many; the stress test sets it for the tests it starts

FUZZED = settings(
    max_examples=int(os.environ.get(MANY, "250")),
    derandomize=MANY not in os.environ,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
