"""Run the site on this machine, server, worker and clock together, until Ctrl-C: `python -m cms.serve`."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 10  # seconds that a process has to stop by itself
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def is_taken(host: str, port: int) -> bool:
    """Whether another program answers there. granian shares a port silently, so we ask first."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.settimeout(1)
        return probe.connect_ex((host, port)) == 0


def commands(host: str, port: int) -> dict[str, list[str]]:
    """The three processes of a site, by the name a person would call them."""
    server = [
        "-m",
        "granian",
        "cms.wsgi:application",
        "--interface",
        "wsgi",
        "--host",
        host,
        "--port",
        str(port),
    ]
    return {
        "server": [sys.executable, *server, "--blocking-threads", "4", "--no-ws", "--log-level", "warning"],
        "worker": [sys.executable, "manage.py", "db_worker", "--no-reload", "--verbosity", "0"],
        "clock": [sys.executable, "manage.py", "clock"],
    }


def stop(processes: dict[str, subprocess.Popen[bytes]]) -> None:
    """Ask all of them to stop, wait, and end those that do not."""
    for process in processes.values():
        process.terminate()
    deadline = time.monotonic() + PATIENCE
    for process in processes.values():
        try:
            process.wait(timeout=max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def first_to_end(processes: dict[str, subprocess.Popen[bytes]]) -> tuple[str, int]:
    """Wait for any of them to end; its name and exit status."""
    while True:
        for name, process in processes.items():
            if (status := process.poll()) is not None:
                return name, status
        time.sleep(0.2)


def wait_for(host: str, port: int, server: subprocess.Popen[bytes]) -> bool:
    """Whether the server answers; False when it stops before it does."""
    while not is_taken(host, port):
        if server.poll() is not None:
            return False
        time.sleep(0.1)
    return True


def greet(host: str, port: int) -> None:
    """Print the address and who may come in."""
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    print(
        f"\nCasebook is ready.\n\n  Site    {address}/\n  Admin   {address}/admin/\n\n"
        "Log in as admin, editor, medical, compliance, translator-ru, translator-zh, reviewer-ru "
        f"or reviewer-zh.\nPassword: {os.environ.get('DEMO_PASSWORD', 'casebook-demo')}\n\nStop with Ctrl-C.",
        flush=True,
    )


def leave(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Start all three, and stop them when one ends or a person says so."""
    host, port = os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8000"))
    if is_taken(host, port):
        print(f"Port {port} is in use on {host}. Choose another: make demo PORT={port + 1}", file=sys.stderr)
        return 1
    for number in STOPPING:
        signal.signal(number, leave)
    processes: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in commands(host, port).items():
            # its own session: Ctrl-C reaches us alone, and we stop all in order
            processes[name] = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
            # the others start after the server, so that readers do not wait for them
            if name == "server" and wait_for(host, port, processes[name]):
                greet(host, port)
        name, status = first_to_end(processes)
        print(f"The {name} stopped by itself (exit status {status}).", file=sys.stderr)
        return status or 1
    except KeyboardInterrupt:
        print("\nStopping.", flush=True)
        return 0
    finally:
        for number in STOPPING:
            signal.signal(number, signal.SIG_IGN)
        stop(processes)


if __name__ == "__main__":
    sys.exit(main())
