"""What the Network page is made of: pictures, plots, and the scrubber."""
