"""The families, one a file; each defines `FAMILY`. The list of all of them is `teacher.curriculum.FAMILIES`."""
