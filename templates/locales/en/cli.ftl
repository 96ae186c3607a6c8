# What the command line says.

clause = clause
next = next
note = note
nature-defect = defect
nature-breach = breach
level-error = error
level-warning = warning
level-notice = notice
answer-due = To be answered by { $due } with a finding, a waiver or a decision
verdict-pass = passed
verdict-fail = failed
verdict-not-judged = not judged
check-summary =
    Check { $verdict } as of { $date }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $breaches ->
        [one] 1 breach
       *[other] { $breaches } breaches
    } ({ $waived } waived). Records: { $found } found, { $judged } judged, { $refused } refused; rules: { $rules }.
check-summary-not-judged = There is no verdict. Files found: { $found }; faults in them so far: { $errors }.
not-judged = Nothing can be judged: missing or unreadable: { $paths }
rules-broken = There is no verdict: a fault of the program kept these rules from being applied: { $rules }. The records are not at fault; please report it with the place that is named above.
build-refused =
    The portal was not built: { $defects ->
        [one] 1 defect
       *[other] { $defects } defects
    }. Mend them, or preview with --draft. What was published before is intact.
build-done = Published { $files } { $files ->
        [one] file
       *[other] files
    } to { $dir } (manifest { $hash })
demo-done = A company of { $records } { $records ->
        [one] record
       *[other] records
    } is in { $path }. Next: pinguan -C { $path } check
demo-not-empty = { $path } is not empty; name a folder that is not there yet, or an empty one
serve-at = The portal is at { $url } (Ctrl-C ends)
serve-beyond = Every machine that reaches this address can read all records: { $url }
new-written = Wrote { $path }. Fill in what is marked, then run: pinguan check { $path }
verify-missing = missing: { $path }
verify-changed = changed: { $path }
verify-unexpected = unexpected: { $path }
verify-whole = The portal is what its manifest says: { $matched } { $matched ->
        [one] file
       *[other] files
    }.
verify-broken = The portal is not what its manifest says: { $wrong ->
        [one] { $wrong } difference
       *[other] { $wrong } differences
    }, { $matched } files as listed.
explain-unknown = There is nothing to explain under `{ $subject }`. Name a rule (PLN-011), a KPI (COMPLAINT), a clause (3.1.2b), or: rules, kpis, parameters, packs, or a pack (pack tw)
explain-of-a-change = judged with the history, where a change is judged: pinguan check --base
rules-of-a-change = change
explain-what = What it checks
explain-why = Why
explain-mend = How to mend or answer it
explain-fails = A sample that fails (edits of the minimal company)
explain-passes = A sample that passes (edits of the minimal company)
explain-formula = Formula
explain-numerator = Numerator
explain-denominator = Denominator
explain-interval = Interval
explain-obliged = Obliged
explain-evidence = Evidence

usage-epoch = SOURCE_DATE_EPOCH is `{ $value }`; it must be a number of seconds
usage-no-audience = { $audience } is no audience: committee, department:ID of a department, creditor:CODE of a creditor that a record names, or public
usage-no-folder = { $path } is not a folder
no-records-folder = { $path } holds no records/ folder; name the project's root with -C, or start one as the README says
usage-no-kind = there is no kind of record `{ $kind }`; there are: { $kinds }
usage-no-id = --{ $option } `{ $value }` is no id: capital letters, digits and hyphens only
usage-no-unit =
    { $unit ->
        [none] The id of { $kind } has the department in it; say for which unit: --unit, one of { $units }
       *[other] there is no unit { $unit }; there are: { $units }
    }
usage-not-started = { $kind } is not started this way: write its file by hand, or copy another; see the schema with `pinguan schema { $kind }`, or a sample in the guide
usage-outside = { $path } is no file or folder below the project's root
totals = Errors: { $errors }, warnings: { $warnings }, breaches: { $breaches }, waived: { $waived }
said-waived = Waived by { $waiver }: nothing to do until the waiver ends.
said-frozen = Frozen in { $waiver }: it stood when the regulation was adopted. Once it is mended, take its entry out.
markdown-pass = passed
markdown-fail = did not pass
markdown-not-judged = could not be judged
markdown-more = { $count } more { $count ->
    [one] finding is
   *[other] findings are
 } not shown here; the whole list is in the report of the check.
markdown-level = Level
markdown-rule = Rule
markdown-place = Place
markdown-what = What is wrong, and what to do next
