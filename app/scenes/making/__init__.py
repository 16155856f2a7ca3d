"""Lessons made in the window: a draft of a scene, and the editor of it."""

DRAFT = "draft"  # key of the settings that a draft is kept under
