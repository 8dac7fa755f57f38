"""Rules for the story and what stands between its paragraphs."""
