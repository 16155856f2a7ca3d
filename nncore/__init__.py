"""The engine of Descent Lab: networks, gradients and descent in NumPy, with no window."""
