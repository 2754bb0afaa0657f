"""Pure passes over finished rows. In this version: the dataset card."""
