"""What the Mini-batch page looks like: views are given data and draw it."""
