"""What the Loss page computes, without Qt."""
