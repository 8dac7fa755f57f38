"""Rules for what follows the story, and for furniture wherever it stands."""
