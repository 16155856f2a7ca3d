"""Lessons: scenes that ask before they run, read from files that a teacher can write."""
