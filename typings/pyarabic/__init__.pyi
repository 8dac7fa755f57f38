# Types of the two functions that the word files use; PyArabic ships none.
