"""Saved runs: an archive of arrays, what stands in it, and how it is read without trust."""
