# Writes the cells of a JSON file to a workbook with openpyxl and prints the milliseconds it took, reading JSON not counted.
import json
import sys
import time

import openpyxl

with open(sys.argv[1], encoding="utf-8") as source:
    sheets = json.load(source)
start = time.perf_counter()
book = openpyxl.Workbook()
book.remove(book.active)
for sheet in sheets:
    page = book.create_sheet(sheet["sheet"])
    for row in sheet["rows"]:
        page.append(row)
book.save(sys.argv[2])
print((time.perf_counter() - start) * 1000)
