"""The embedded teacher: it poses, works and verifies problems by program, in English and Korean, with no model behind it."""
