"""What each part of the Runs page shows, as a value."""
