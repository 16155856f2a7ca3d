"""The window of Descent Lab, over the engine in nncore."""
