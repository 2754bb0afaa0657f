"""Ways to hold rows: Parquet parts that only grow, exports in the shapes trainers read, the report whose counts add up."""
