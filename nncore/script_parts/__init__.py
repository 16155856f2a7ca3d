"""What an exported script is put together from: Python in the words of the book, a piece a file."""
