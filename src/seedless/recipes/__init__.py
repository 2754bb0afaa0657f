"""Recipes: what is written and in which steps. Each is a folder of items, stages and prompts, and one `recipe()`."""
