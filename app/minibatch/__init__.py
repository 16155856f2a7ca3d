"""The Mini-batch page: the data, a draw from them, and what a batch is worth."""
