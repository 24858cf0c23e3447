"""Make all that the reading of English stands on, in one go: teacher, pieces of words, labels, reader.

    python -m training.everything_read --data ../shared/data --encoder FOLDER --work WORK --package src/copytaster

`WORK` keeps the teacher and its labels; a step whose file is there is not done again. Ten minutes on a GPU.
Needs what the steps need; see training/README.md.
"""

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Run the steps that are not yet done, one after the other."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder that holds the encoder")
    parser.add_argument("--work", type=Path, required=True, help="folder for what does not ship")
    parser.add_argument("--package", type=Path, required=True, help="folder of the package")
    parser.add_argument("--device", default="cuda", help="as torch names it")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    teacher, labels, done = (options.work / name for name in ("teacher.pt", "labels.pkl", "pieces.done"))
    data = ["--data", str(options.data), "--device", options.device]
    taught = [*data, "--encoder", str(options.encoder)]
    if not teacher.is_file():
        _run("training.teacher", *taught, "--output", str(teacher))
    if not done.is_file():
        folder = options.package / "language" / "data"
        _run("training.pieces", *taught, "--teacher", str(teacher), "--output", str(folder))
        done.touch()
    if not labels.is_file():
        _run("training.teacher_labels", *taught, "--teacher", str(teacher), "--output", str(labels))
    models = options.package / "annotate" / "models"
    _run("training.reader", *data, "--taught", str(labels), "--output", str(models))


def _run(module: str, *words: str) -> None:
    print(module, *words, flush=True)
    subprocess.run([sys.executable, "-m", module, *words], check=True)


if __name__ == "__main__":
    main()
