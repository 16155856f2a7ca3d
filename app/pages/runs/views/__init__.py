"""What the Runs page is made of: the table of runs, and the plots that compare them."""
