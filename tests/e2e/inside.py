"""Runs tests by name, or all of this folder, where there is a screen and a bus: run.py sees to both."""

import pathlib
import sys
import unittest

import till

HERE = pathlib.Path(__file__).resolve().parent


def main(names):
    loader = unittest.TestLoader()
    tests = loader.loadTestsFromNames(names) if names else loader.discover(str(HERE), "*test.py")
    result = unittest.TextTestRunner(verbosity=2, resultclass=till.Witness).run(tests)
    return 0 if result.testsRun and result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
