# Pages of clauses, and commits.

commits = Commits that changed it last
    .empty = Git tells of no commit of these records: they lie in no Git repository, or nothing is committed yet.
commits-note =
    { $count ->
         [0] none
        *[other] the latest { $count }
    }
commits-commit = Commit
commits-when = When
commits-by = By
commits-records = Records changed
commits-more = { "" } and { $count } more
clause-page = Clause
clause-text = Text
clause-whose = Who, and by what
clause-in-chapter = Read in its chapter
clause-chain = From the clause to the evidence
    .note = every step is a link
clause-chain-rules = Rules ({ $count })
clause-chain-records = Kinds of record ({ $count })
clause-chain-measures = Measures ({ $count })
clause-chain-commits = Commits
clause-all-commits = All commits
clause-evidence = Evidence
    .empty = There are no records yet.
clause-evidence-note = the latest { $shown } of { $count }
clause-waivers =
    .empty = No waiver of its rules runs.
clause-said-broken =
    { $count ->
         [one] { $count } finding waits for an answer
        *[other] { $count } findings wait for an answer
    }
clause-said-warned =
    { $count ->
         [one] { $count } warning waits
        *[other] { $count } warnings wait
    }
clause-said-answered = Everything that was found is answered
clause-said-kept =
    { $count ->
         [one] { $count } rule found nothing that waits
        *[other] { $count } rules found nothing that waits
    }
clause-said-unruled = No rule checks this clause
clause-said-records =
    { $count ->
         [0] no record proves it yet
         [one] { $count } record proves it
        *[other] { $count } records prove it
    }

month-page = Calendar
month-choose = Month
month-lead = Each matter stands on its last day; days in grey are no working days.
month-headline =
    { $count ->
         [0] Nothing falls due in { $month }
         [one] { $count } matter falls due in { $month }
        *[other] { $count } matters fall due in { $month }
    }
month-more = { $count } more

rules-population = Records it looks over
rules-idle =
    { $count ->
         [0] each has records to look over
         [one] { $count } has no record to look over yet
        *[other] { $count } have no record to look over yet
    }
rule-idle = Nothing to look over
baseline = Baseline of adoption
    .empty = There is no baseline: nothing was frozen at adoption.
baseline-what = The baseline lists what stood already when the regulation was adopted; it may shrink, never grow (records/policy/baseline.yaml).
baseline-since = Frozen on
baseline-stands = Still stands
baseline-gone = Gone
baseline-note = { $count } in all, { $left } of them still stand
