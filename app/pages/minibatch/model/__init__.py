"""What the Mini-batch page counts, draws and measures; no Qt."""
