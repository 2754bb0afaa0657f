"""Economics, in the making."""
