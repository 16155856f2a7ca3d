"""The parts of the Gradient page, a tab each: controls, a picture, and perhaps steps to play."""
