"""The words of reported speech: their forms, what each may do in a sentence, a paragraph cut into them."""
