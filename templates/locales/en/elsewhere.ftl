# Measures that were computed elsewhere: on the pages of measures, and what is wrong with the files that bring them.

elsewhere = Computed elsewhere
elsewhere-alone = Computed elsewhere alone
elsewhere-note =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
elsewhere-lead = These numbers were not counted from the records: somebody computed them elsewhere, from facts that are not kept here. They are in no status, chart, target or verdict.
elsewhere-same = the same
elsewhere-difference = numerator { $numerator }, denominator { $denominator }
elsewhere-not-counted-here = —
elsewhere-by = Computed by
elsewhere-on = Computed on
elsewhere-engine = Engine
elsewhere-source = From
elsewhere-statements = Statements
elsewhere-statements-same = those of this program for these measures
elsewhere-statements-other = not those of this program for these measures
elsewhere-table = Table
column-numerator = Numerator
column-denominator = Denominator
column-difference = Difference from the records

measures-grain-month = month (2026-05), quarter (2026-Q2) or year (2026)
measures-grain-quarter = quarter (2026-Q2) or year (2026)
measures-grain-year = year (2026)

measures-no-folder = { $dir } is no folder; --measures names the one that holds measures.yaml and the CSV files
measures-no-provenance = { $dir } has no measures.yaml, which says who computed the numbers, when, from what and by which statements; the guide (“Beyond one machine”) shows one
measures-too-large = { $path } is larger than { $most } bytes; it needs only who, when, from what, and a hash for each table
measures-too-much = there are more than { $files } CSV files, or more than { $most } bytes of them; bring fewer periods
measures-refused = nothing was built: { $count ->
        [one] { $count } fault
       *[other] { $count } faults
    } in { $dir }; put right what is told above, and write the new hashes of changed tables into measures.yaml
measures-broken-provenance = it cannot be read: { $detail }; it holds by, computed_on, engine, source, statements (or version) and files, and no other field
measures-words = { $field } must be words, at most { $most } characters
measures-personal = this looks like personal data; describe source and engine without names, numbers and addresses of people
measures-unknown-author = by is neither a person nor a unit of the company; name a staff id of records/company/person, or a unit
measures-no-day = computed_on is no day; write it as 2026-06-30
measures-no-hash = statements is no SHA-256; write the 64 hexadecimal digits that `sha256sum kpis.sql` prints
measures-no-statements = exactly one of statements (the SHA-256 of kpis.sql) and version (that of the program which made it) must be there
measures-no-tables = files names no table; write a line `name.csv: SHA-256` for each
measures-table-missing = { $name } is not in the folder; bring it, or take the line out
measures-other-hash = { $name } is not the file of this hash: it has { $hash }. Was it changed after it was computed? Bring the right file; write this hash only if you know that it is
measures-table-unnamed = measures.yaml does not name this table; add its line (`{ $hash }`) under files, or take the file away
measures-columns = the first line must be { $columns } (value may be left out), parted by commas
measures-many-lines = all tables together have more than { $most } lines; bring fewer periods
measures-unknown-kpi = there is no measure { $kpi }; `pinguan explain kpis` lists them
measures-no-ratio = { $kpi } is no ratio of two sums, so it cannot be computed elsewhere; take the line out
measures-unknown-unit = there is no unit { $unit }; leave the cell empty for the whole company
measures-no-period = { $period } is no period of { $kpi }, which is given by { $grain }
measures-not-over = { $period } was not over on { $day }, the day on which it was computed or the as-of date; take the line out
measures-no-count = numerator { $numerator } and denominator { $denominator } must be whole numbers without sign, point or mark, at most 9007199254740991
measures-above-whole = { $kpi } is a share, but its numerator { $numerator } is greater than its denominator { $denominator }
measures-off-scale = { $kpi }: { $numerator } over { $denominator } is off the scale of the measure
measures-other-value = value { $value } is not what { $numerator } over { $denominator } gives; take the value out, or put right what is wrong
measures-twice = this measure, unit and period stand already in { $first }, line { $line }; each may be given once
