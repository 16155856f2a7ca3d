"""Sets of images in IDX files: found by their names, checked, and read."""
