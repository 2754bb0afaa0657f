#!/bin/sh
# Install this project, editable, into a virtual environment: install.sh FOLDER WHAT, where WHAT is . or .[dev].
# Uses uv when it is on PATH, else venv and pip. PYTHON names the interpreter to start from.
set -eu
venv=$1 what=$2 python=${PYTHON:-python3}

fail() {
    echo "seedless: $1" >&2
    exit 1
}

command -v "$python" >/dev/null 2>&1 ||
    fail "$python was not found. Install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3"
found=$("$python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])') || fail "$python does not start"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "$python is Python $found, 3.11 or newer is needed. Name another: make PYTHON=python3.12"

uv=$(command -v uv || true)
# A folder whose interpreter no longer starts (Python was upgraded, the tree was moved) is made anew.
if ! "$venv/bin/python" -c '' >/dev/null 2>&1; then
    rm -rf "$venv"
    if [ -n "$uv" ]; then
        "$uv" venv --quiet --python "$python" "$venv"
    else
        "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 ||
            fail "$python has no venv module. Install it (Debian, Ubuntu: apt install python3-venv) or install uv"
        "$python" -m venv "$venv"
    fi
fi

echo "Installing $what into $venv with Python $found (once; about half a minute)" >&2
if [ -n "$uv" ]; then
    "$uv" pip install --quiet --python "$venv/bin/python" -c constraints.txt -e "$what"
else
    # An environment that uv made has no pip of its own.
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt -e "$what"
fi
