"""What the Descent page shows, each view in a file."""
