"""The Mini-batch page: the data, a draw from them, and gradient noise."""
