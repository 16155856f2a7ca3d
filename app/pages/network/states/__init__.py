"""What each tab of the Network page shows, as a value."""
