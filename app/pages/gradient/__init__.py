"""The Gradient page: what a gradient is, how well trying finds it, and what goes wrong."""
