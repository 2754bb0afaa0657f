"""Test folders import each other's stand-ins by folder name: `from engine.growing import Scripted`."""

import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# Under nohup or behind `&` Ctrl-C is ignored, and so it would be in every process that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
