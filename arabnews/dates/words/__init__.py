"""The words of dates: their forms, what each may be, a text cut into them."""
