"""The program is killed before a system call, or the call fails."""

from subject import Outcome

WRITING = """write pwrite64 writev fdatasync fsync ftruncate truncate unlink unlinkat rename renameat
renameat2 link linkat mkdir fallocate close openat""".split()
FAILING = """write pwrite64 writev fdatasync fsync ftruncate unlink unlinkat rename renameat openat
fcntl""".split()
MOST = 40


def strace(call, action):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
            "-e", f"inject={call}:{action}"]


def is_signal(code):
    """Whether a program died by a signal, itself or as its shell tells."""
    return code < 0 or 128 < code < 192


def killed(subject):
    """kill -9 before the n-th call, for each call and each n until nothing is met any more."""
    outcome = Outcome()
    base, keys = subject.journal()
    for call in WRITING:
        for number in range(1, MOST + 1):
            folder = subject.folders.copy(base)
            done = subject.run("log", folder, "k777",
                               before=strace(call, f"signal=KILL:when={number}"))
            if done.returncode:
                outcome.add(f"killed before {call} number {number}",
                            subject.wrongs(folder, keys, ["k777"]))
            subject.folders.remove(folder)
            if done.returncode == 0:
                break
    return outcome


def failing(subject):
    """The n-th call fails once, or it and all after it, for want of space or by a broken disk."""
    outcome = Outcome()
    base, keys = subject.journal()
    for call in FAILING:
        for error in ("ENOSPC", "EIO"):
            for more in ("", "+"):
                for number in range(1, MOST + 1):
                    if not one_failure(subject, outcome, base, keys, call, error,
                                       f"{number}{more}"):
                        break
    return outcome


def one_failure(subject, outcome, base, keys, call, error, when):
    """Whether the failure met anything that the program could not go on without."""
    folder = subject.folders.copy(base)
    done = subject.run("log", folder, "k777", before=strace(call, f"error={error}:when={when}"))
    wrongs = []
    if done.returncode == 0:
        wrongs = subject.wrongs(folder, keys + ["k777"])
    else:
        possible = [] if not is_signal(done.returncode) else ["k777"]
        wrongs = subject.wrongs(folder, keys, possible)
        if is_signal(done.returncode):
            wrongs.append(f"died by signal {done.returncode}")
        elif not done.stderr and call not in ("write", "writev"):
            wrongs.append("failed without a word")
    if done.returncode or wrongs:
        outcome.add(f"{call} number {when} fails with {error}", wrongs)
    subject.folders.remove(folder)
    return done.returncode != 0
