"""Figures taken out of the window: found, drawn on paper of any size, written as files."""
