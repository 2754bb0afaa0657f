"""Test folders import each other's stand-ins by folder name: `from engine.growing import Scripted`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
