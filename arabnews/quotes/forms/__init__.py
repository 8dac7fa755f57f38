"""The forms of reported speech without a verb and its clause: nouns, relays, headlines, dialogues."""
