"""Runs of a bare topic through every fault that an endpoint and its model are likely to have, scored by what was planted."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.endpoints import END_S, KEY, KEYS, SEEDLESS, leaked, simulated, without_keys
from app.running import adds_up, on_disk_as_told, rows_of
from app.scoring import HARMLESS, UNSEEN, good_or_listed, names_of, scores, shown
from seedless.tables.report import Report

pytestmark = pytest.mark.server

MIX = (
    "429=0.05,500=0.03,reset=0.01,hang=0.01,badjson=0.03,length=0.02,refusal=0.02,wrong_language=0.05,duplicate_subject=0.03,"
    "homework=0.03,echo=0.02,missing=0.02,intrusion=0.01"
)
PARAPHRASE = ",paraphrase=0.02"  # seen by no rule: only counted
TOPICS = (("해양법", "ko"), ("beekeeping", "en"))
RECALL, FALSE, TWICE = 0.95, 0.01, 0.05
