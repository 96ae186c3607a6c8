# What a value is, in the messages of the structural check.

shape-string = text
shape-integer = a whole number
shape-number = a number
shape-boolean = true or false
shape-array = a list
shape-object = a group of fields
shape-null = nothing
