"""What the Training page computes, without Qt."""
