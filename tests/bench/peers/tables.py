#!/usr/bin/env python3
"""The rows of the report `visits`, as somebody would write them with what Python has.

tables.py fill DATABASE COUNT   adds made-up visits of January 2020, the same each time
tables.py csv DATABASE FILE     writes them with the module csv
tables.py xlsx DATABASE FILE    writes them with openpyxl, row by row, keeping none

csv and xlsx print the seconds that it took, the start of Python left out.
"""
import csv
import random
import sqlite3
import sys
import time
from datetime import datetime, timedelta, timezone

JANUARY = 1577836800000
SITE = timezone(timedelta(hours=7))
HEADINGS = ['Number', 'Service', 'Counter', 'Patient id', 'Patient', 'State', 'Priority', 'Number issued',
            'First called', 'Finished', 'Calls']
QUERY = """SELECT number, service_name, counter_name, patient_id, patient_name, state, priority, issued_at,
    first_called_at, finished_at, calls FROM queue_visit WHERE issued_at >= ? AND issued_at < ? ORDER BY issued_at, rowid"""


def fill(database, count):
    chance = random.Random(16)
    rows = []
    for i in range(count):
        issued = JANUARY + i * (30 * 86400000 // count)
        called = issued + chance.randrange(5400000)
        rows.append((f'bench-{i}', i, f'A-{i:06}', f'p-{i}', f'Siti Nurhaliza {i}', issued, issued, called,
                     called + chance.randrange(1800000), issued))
    with sqlite3.connect(database, timeout=60) as connection:
        connection.executemany(
            """INSERT INTO queue_visit (id, site, business_day, series, sequence, number, issued_service_id, patient_id,
            patient_name, priority, state, stop_no, service_id, service_name, counter_id, counter_name, entered_at,
            eligible_at, first_called_at, finished_at, served_before, calls, outcome, level, place_key, callable_at,
            issued_at, last_event, version) VALUES (?, 'main', '2020-01-01', 'bench', ?, ?, 'A', ?, ?, 'NORMAL', 'done',
            1, 'A', 'Poli Umum', '3', 'Loket 3', ?, ?, ?, ?, 0, 1, 'served', 2, 0, 0, ?, 0, 1)""", rows)


def rows(database):
    connection = sqlite3.connect(database, timeout=60)
    for row in connection.execute(QUERY, (JANUARY - 86400000, JANUARY + 32 * 86400000)):
        times = [datetime.fromtimestamp(each / 1000, SITE).replace(tzinfo=None) for each in row[7:10]]
        yield [*row[:7], *times, row[10]]


def write_csv(database, file):
    with open(file, 'w', newline='', encoding='utf-8-sig') as out:
        writer = csv.writer(out)
        writer.writerow(HEADINGS)
        for row in rows(database):
            writer.writerow(row)


def write_xlsx(database, file):
    from openpyxl import Workbook
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(HEADINGS)
    for row in rows(database):
        sheet.append(row)
    book.save(file)


def main():
    what, database, last = sys.argv[1:]
    if what == 'fill':
        fill(database, int(last))
        return
    begun = time.monotonic()
    {'csv': write_csv, 'xlsx': write_xlsx}[what](database, last)
    print(f'{time.monotonic() - begun:.3f}')


main()
