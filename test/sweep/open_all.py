# Opens the workbooks named on the command line with openpyxl and prints a line for each that it cannot open.
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    try:
        openpyxl.load_workbook(path)
    except Exception as error:
        text = " ".join(str(error).split())[:200]
        print(f"{path}\t{type(error).__name__}: {text}")
