# Opens the workbooks named on the command line with openpyxl and prints a line for each that it cannot open.
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    try:
        # Of a "Strict" workbook it knows no sheet, and what it says of one tells nothing.
        if not openpyxl.load_workbook(path).sheetnames:
            raise ValueError("it finds no sheet")
    except Exception as error:
        text = " ".join(str(error).split())[:200]
        print(f"{path}\t{type(error).__name__}: {text}")
