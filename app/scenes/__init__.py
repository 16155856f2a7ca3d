"""Lessons: scenes that ask before they run, read from files that a teacher can write."""

ENDING = ".toml"  # of a scene's file
KEPT = "scenes"  # key of the lab that the player of scenes stands under
