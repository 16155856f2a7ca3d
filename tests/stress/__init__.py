"""What takes long: rebuilds, real starts, a monkey, closings; by `python -m tests.stress`."""
