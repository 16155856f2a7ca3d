"""What the Gradient page computes, without Qt."""
