"""Recipes: what is written and in which steps. Each is a folder of items, stages and prompts, and one `recipe()`."""

JUDGE = "judge"  # a role, and the reason of what its model refuses
CRITIQUE = "critique"  # the check that gives a row its scores
