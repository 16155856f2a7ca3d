"""The Loss page: what a loss is, as bars to drag."""
