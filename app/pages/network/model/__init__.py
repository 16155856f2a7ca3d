"""What the Network page computes, without Qt."""
