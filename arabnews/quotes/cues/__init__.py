"""Verbs of speech, what tells that words said follow them, and what they tell of else."""
