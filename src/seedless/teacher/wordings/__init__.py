"""How problems are said: one file a family, English and Korean side by side. Every wording shows the numbers in one order."""
