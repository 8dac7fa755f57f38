"""Arabic text without opinions about news: folding, words, sentences, quotation marks, damage."""
