"""What all pages share: the data, the current run, and the threads that work for them."""
