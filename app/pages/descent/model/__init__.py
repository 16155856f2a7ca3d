"""What the Descent page computes, without Qt."""
