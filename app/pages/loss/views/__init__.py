"""What the Loss page shows."""
