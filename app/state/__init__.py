"""What a page's state is: fields described once, held, stored, and bound to a form."""
