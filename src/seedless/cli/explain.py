"""`seedless explain`: where one row came from."""

from __future__ import annotations

from pathlib import Path

import click
import orjson

from seedless.cli.options import PATH


@click.command(
    epilog="""\b
Examples:
  seedless explain seedless-out 3fa94c         the first digits of an id do
  seedless explain seedless-out 3fa94c --json  with the raw replies"""
)
@click.argument("folder", metavar="DIR", type=PATH)
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Everything as JSON.")
def explain(folder: Path, id: str, as_json: bool) -> None:
    """The whole lineage of one row or planned row: map, plan, calls, checks, verification."""
    from seedless import app
    from seedless.cli.rows import page, print_row

    found = app.explain(folder, id)
    if as_json:
        click.echo(orjson.dumps(app.facts(found), option=orjson.OPT_INDENT_2))
        return
    console = page()
    plan = found.planned.plan
    if found.row:
        print_row(console, found.row)
    told = {
        "planned": f"{plan.id} (round {found.planned.round + 1}, place {found.planned.position + 1}, {found.planned.state})",
        "map": " > ".join((*plan.atlas_path, *plan.sessions)),
        "nodes": ", ".join(plan.node_ids),
        "concepts": ", ".join(plan.concepts),
        "wanted": f"{plan.task_type}, {plan.level}, {plan.bloom}, {plan.language}, {plan.strategy}, replicate {plan.replicate}",
        "attributes": ", ".join(f"{k}: {v}" for k, v in plan.attributes.items()),
    }
    if found.planned.reason:
        told["refused"] = f"{found.planned.reason} by {found.planned.check or 'the call'}: {found.planned.detail}"
    for call in found.lineage.calls:
        told[f"call {call.key[:8]}"] = (
            f"{call.prompt_id} {call.prompt_version} -> {call.reply.model_version or call.model}, "
            f"{call.reply.usage.tokens_in}+{call.reply.usage.tokens_out} tokens, {call.reply.finish}"
        )
    for node in reversed(found.lineage.nodes):
        said = [f"{v.check} {v.decision}" + (f" ({v.detail})" if v.detail else "") for v in node.verdicts]
        told[f"{node.kind.lower()} {node.id[:8]}"] = ", ".join(said) or "no checks"
    if found.row:
        if judge := found.row["judge"]:
            scores = ", ".join(f"{name} {score}" for name, score in dict(judge["scores"]).items())
            told["judge"] = f"{judge['model']} ({judge['rubric']}): {scores}"
            if judge["rationale"]:
                told["let pass"] = judge["rationale"]
        verification = found.row["verification"]
        told["verified"] = verification["status"] + (f" by {verification['method']}" if verification["method"] else "")
    width = max(map(len, told))
    for name, value in told.items():
        console.print(f"{name.ljust(width)}  {value}", soft_wrap=True)
