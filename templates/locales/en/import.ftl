# Rows of extracts that become records.
sheet-too-large = { $path } is larger than { $most } MiB; cut it into several files
sheet-old-book = { $path } is a workbook of the old form (.xls); save it as .xlsx or CSV
sheet-broken-book = { $path } is a broken or protected workbook; save it anew as .xlsx or CSV
sheet-no-sheet = { $path } has no sheet `{ $sheet }`; it has: { $sheets }
sheet-empty = { $path } holds no row
sheet-no-header = { $path } has no row { $row }, which the mapping says names the columns
sheet-column-twice = { $path } has two columns of the name `{ $column }`; give one of them another name
sheet-many-rows = { $path } has more than { $most } rows; cut it into several files
sheet-many-columns = { $path } has more than { $most } columns
sheet-not-of-encoding = { $path } is not of the encoding { $encoding }; the first line that is not is line { $line }
sheet-encoding = { $path } is not UTF-8, and says nowhere what it is. It begins “{ $big5 }” as big5, “{ $gb18030 }” as gb18030: give the one that reads right with --encoding, or as encoding in the mapping
sheet-ragged = the row has { $found } cells, the header { $columns }; is a mark that parts cells missing, or one too many outside quotation marks?
sheet-long-cell = a cell has more than { $most } characters; is a quotation mark out of place?
sheet-open-quote = { $path }: a quotation mark is opened in row { $row } and never closed, so that everything after it would be one cell; close it there, or in a row above
sheet-behind-quote = { $path }: in row { $row } something stands behind the closing quotation mark of a cell; one is missing, there or in a row above, or one is too many

import-outside = { $path } does not lie below the project’s root; give it as a path from there
import-no-file = { $path } is no file
import-outside-profile = what is no plain YAML: an anchor, a tag, a key that stands twice, a character that has no place there
import-broken-mapping = { $path }, line { $line }, column { $column }: { $detail }
import-broken-log = { $path }, line { $line }: this is not what an import writes. Take the file back from Git; without it the same rows would come in twice
import-misfits = { $path } does not fit in what stands above ({ $count }); nothing was read
import-other-kind = kind: it is for { $own }, not for { $kind }
import-no-delimiter = delimiter: `{ $mark }` is no mark that parts cells, such as "," or "\t"
import-own-id = { $field }: ids are given by the import
import-no-field = { $field }: records of the kind { $kind } have no such field; pinguan schema { $kind } shows those there are
import-strange = { $field }: “{ $value }” is none of { $allowed }
import-no-origin = { $field }: give one of column, text and value
import-no-column = there is no column `{ $column }`; there are: { $columns }

import-no-date = “{ $cell }” is no day such as 2026-03-01, 2026/3/1 or 115/3/1; where the year comes last, the mapping says dates: dmy or dates: mdy
import-no-moment = “{ $cell }” is no day and time such as 2026-03-01 14:05 or 115/3/1 下午 2:05; where it ends with the year, say dates: dmy or dates: mdy in the mapping
import-no-time-of-day = “{ $cell }” has no time of day; give one for all in the mapping, such as time: "09:00"
import-no-time = “{ $cell }” is no time of day such as 14:05
import-no-id = “{ $cell }” is no id: letters, digits and hyphens only; what stands for which id, the mapping says under words
import-no-word = “{ $cell }” is none of { $allowed }; what stands for which, the mapping says under words
import-no-truth = “{ $cell }” is neither yes nor no
import-no-whole = “{ $cell }” is no whole number
import-no-number = “{ $cell }” is no number
import-no-scalar = a single cell cannot fill this field; give the path of a field within it
import-key-empty = the cell is empty, but it is to name the row
import-key-personal = the cell holds personal data; take it out of the extract, or use another column
import-key-twice = row { $first } bears the same name
import-changed = this row was imported as { $record } and says something else now; the record stays as it is, change it by hand
import-gone = imported before as { $record }, which is not there any more; take it back from Git, or delete its line in { $log } to import the row anew

import-row = { $file }, row { $row }: { $text }
import-row-column = { $file }, row { $row }, { $column }: { $text }
import-more = and { $count } more
import-counts = New: { $new }; imported before: { $same }; changed since: { $changed }; not in order: { $faulty }; left out by the mapping: { $out }
import-gone-count = Imported before, and the record is gone: { $count }
import-breaches = Of what the rules find beside this, { $count ->
        [one] one thing is
       *[other] { $count } things are
    } true and can only be answered, or only warned of: pinguan check
import-written =
    { $count ->
        [1] Written: { $first }.
       *[other] Written: { $count } records, { $first } to { $last }.
    } Look them through, then commit them with the mapping and its list of rows.
import-would =
    { $count ->
        [1] { $first } would be written:
       *[other] { $count } records would be written, { $first } to { $last }. The first:
    }
import-nothing = Nothing was written. Mend the rows or the mapping and run it again, or write those in order with --partial.
import-nothing-elsewhere = Nothing was written: the new records would make false what the records above say. Mend those first, or leave out the rows that do.

import-guessed = Rows: { $rows }; columns: { $columns }, named in row { $row }. What each column was taken for:
import-sheets = Read is the sheet { $sheet }; the file has others: { $others }. Another is named in the mapping: sheet: NAME
import-unused = (not used)
import-missing = Every record also needs: { $fields }
import-begun = Written: { $path }. Nothing was imported yet. Look through the mapping, fill what is missing, then: pinguan import { $kind } { $file } --dry-run
import-start-head = How the rows of an extract become records of the kind { $kind }. Written once; look through every line.
    A field comes from a column, from words such as text: "{"{"}issue{"}"} ({"{"}state{"}"})", or is the same in every record (value).
    words: what stands for which words of a cell. otherwise: for all other words. empty: for an empty cell.
    time: for a day without a time. split: what parts the items of a list. only (at the top): rows to be read.
import-start-key = What names a row: the same row is imported once.
import-start-no-key = No column alone names a row, so all that are used do together. Better: key: [a column]
import-start-missing = Every record needs { $field }:
import-start-time = Some cells give a day only; they get this time.
import-start-words = Words that are none of { $words }:

# Names that other systems give to columns, parted by |; from them the fields are guessed.
import-also-complaint-received-at = Date received | Received date | Complaint date | Call time | Date of complaint
import-also-complaint-registered-at = Created | Created at | Date created | Logged at
import-also-complaint-summary = Description | Details | Complaint text | Narrative | Content
import-also-complaint-category = Complaint type | Issue | Reason code
import-also-complaint-channel = Source | Submitted via | Intake channel
import-also-complaint-acknowledged-at = Acknowledged on | Receipt sent
