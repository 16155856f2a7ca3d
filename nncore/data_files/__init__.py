"""Files that hold data sets: found by their names, checked, and read."""
