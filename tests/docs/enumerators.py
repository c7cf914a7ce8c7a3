#!/usr/bin/env python3
"""enumerators.py DIR: whether each value of each enum in the public headers below DIR says what it
means. Doxygen, which looks after all other members, passes over them."""
import re
import sys
from pathlib import Path


def undocumented(header, text):
    for enum in re.finditer(r"\benum\b[^;{]*\{(.*?)\}", text, re.S):
        first = text[:enum.start(1)].count("\n") + 1
        is_documented = False
        for number, line in enumerate(enum.group(1).split("\n"), first):
            line = line.strip()
            if re.match(r"[A-Za-z_]\w*", line) and "///<" not in line and not is_documented:
                yield f"{header}:{number}: {line}"
            if line:
                is_documented = line.startswith("///") and not line.startswith("///<")


def main():
    root = Path(sys.argv[1])
    headers = [path for path in sorted(root.glob("**/*.h")) if not path.name.endswith("_p.h")
               and "examples" not in path.parts]
    found = [problem for path in headers
             for problem in undocumented(path.relative_to(root), path.read_text(encoding="utf-8"))]
    print("\n".join(found) or f"{len(headers)} headers have no value without a word.")
    sys.exit(1 if found or not headers else 0)


main()
