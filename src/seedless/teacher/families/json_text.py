"""How JSON is laid out in an answer: short objects on a line of their own, so that a person can read it."""

from __future__ import annotations

import json

WIDTH = 100  # characters; a value that fits stands on one line


def laid_out(value: object) -> str:
    """JSON text of a value, names in the order given; arrays and objects too long for a line are opened one level."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) <= WIDTH or not isinstance(value, list | dict):
        return line
    if isinstance(value, list):
        inside = ",\n".join(f"  {json.dumps(element, ensure_ascii=False)}" for element in value)
        return f"[\n{inside}\n]"
    pairs = (
        f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(held, ensure_ascii=False)}" for name, held in value.items()
    )
    return "{\n" + ",\n".join(pairs) + "\n}"
