"""What the Gradient page is made of: pictures, tables and editors."""
