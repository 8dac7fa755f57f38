"""Where the words said end."""
