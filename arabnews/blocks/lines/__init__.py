"""What one line is: its words, its shape, its place in the markup."""
