"""Names within the phrase of a speaker: where they open and end, and which words are in none."""
