# Types of what the step uses; datatrove ships none that checkers may read.
