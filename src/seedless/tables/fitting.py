"""From rows as dicts to Arrow, strictly: what Arrow would drop in silence (unknown keys, nulls, bytes as text) is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa

from seedless.core import well_formed

Row = dict[str, Any]
Fit = Callable[[Any], Any]


def batch_of(rows: Sequence[Row], schema: pa.Schema) -> pa.RecordBatch:
    """`rows` as one record batch of `schema`. An absent optional column is null; maps are dicts, stored sorted by key.

    Raises ValueError, naming the column: unknown column or struct field, null in a required column, value of another type.
    """
    names = frozenset(schema.names)
    for row in rows:
        if unknown := row.keys() - names:
            raise ValueError(f"no such column: {', '.join(sorted(unknown))}")
    return pa.RecordBatch.from_arrays([_column(rows, field) for field in schema], schema=schema)


def _column(rows: Sequence[Row], field: pa.Field) -> pa.Array:
    fit = _fit(field.type)
    try:
        array = pa.array([fit(row.get(field.name)) for row in rows], type=field.type)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"column {field.name}: {error}") from error
    if array.null_count and not field.nullable:
        raise ValueError(f"column {field.name}: null in a required column")
    return array


def _fit(type: pa.DataType) -> Fit:
    """The function that readies a value for `type`; made once per column, since types are slow to ask."""
    if pa.types.is_string(type):
        return _text
    if pa.types.is_list(type):
        item = _fit(type.value_type)
        return lambda value: None if value is None else [item(each) for each in value]
    if pa.types.is_map(type):
        item = _fit(type.item_type)
        return lambda value: None if value is None else [(_text(key), item(value[key])) for key in sorted(value)]
    if pa.types.is_struct(type):
        fits = {field.name: _fit(field.type) for field in type}
        return lambda value: None if value is None else _struct(value, fits)
    return lambda value: value


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {type(value).__name__}")
    return well_formed(value)


def _struct(value: Row, fits: dict[str, Fit]) -> Row:
    if unknown := value.keys() - fits.keys():
        raise ValueError(f"no such field: {', '.join(sorted(unknown))}")
    return {name: fit(value.get(name)) for name, fit in fits.items()}
