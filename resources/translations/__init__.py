"""Texts of the window in each of its languages."""
