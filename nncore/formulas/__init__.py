"""Formulas from the text to fast programs with exact derivatives."""
