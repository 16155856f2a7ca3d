"""What the Runs page computes, without Qt."""
