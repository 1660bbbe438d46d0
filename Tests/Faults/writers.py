"""Several programs write at once, some of them killed."""

import random
import signal
import subprocess
import threading
import time

from subject import Outcome

WRITERS = 4
SECONDS = 10


def storm(subject, kills=False):
    """Four writers and a reader for ten seconds: nothing acknowledged is lost, no writer waits for ever."""
    outcome = Outcome()
    folder, keys = subject.journal()
    end = time.monotonic() + SECONDS
    acknowledged, possible, waits, lock = list(keys), [], [], threading.Lock()

    def write(writer):
        chance = random.Random(writer)
        number = 0
        while time.monotonic() < end:
            key = f"w{writer}{number:05d}"
            number += 1
            begun = time.monotonic()
            process = subprocess.Popen(
                subject.command("log", folder, key), stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if kills and chance.random() < 0.5:
                time.sleep(chance.random() * 0.05)
                process.send_signal(signal.SIGKILL)
            code = process.wait()
            with lock:
                waits.append(time.monotonic() - begun)
                (acknowledged if code == 0 else possible).append(key)
                if code and not kills:
                    outcome.violations.append(f"{key} was refused with {code}")

    def read():
        while time.monotonic() < end:
            subject.keys(folder)
            time.sleep(0.1)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    threads.append(threading.Thread(target=read))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wrongs = subject.wrongs(folder, acknowledged, possible)
    outcome.cases = len(acknowledged) + len(possible)
    outcome.violations += wrongs
    outcome.remarks.append(f"longest wait {max(waits):.2f} s")
    return outcome
