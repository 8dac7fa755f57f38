"""Who speaks, over the whole page: second mentions, dropped subjects, full names."""
