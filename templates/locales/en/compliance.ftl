# Words of the compliance, rule, regulation, deadline and about pages.

deadlines-overdue = { $count ->
        [0] Nothing is overdue
       *[other] { $count } { $count ->
        [one] matter is
       *[other] matters are
    } overdue
    }
deadlines-week = { $count ->
        [0] nothing falls due this week
       *[other] { $count } due this week
    }
deadlines-later = { $count ->
        [0] nothing in the next { $days } days
       *[other] { $count } in the next { $days } days
    }
deadlines-beyond = { $count } later, in the calendar
deadlines-count = { $count ->
        [0] none
       *[other] { $count }
    }
deadlines-lead = Each date is the last day on which the matter is in time. What is left, and what is overdue, is counted in working days, without weekends and public holidays; clause
deadlines-this-week = This week, until { $date }
deadlines-next = The next { $days } { $days ->
        [one] day
       *[other] days
    }
deadlines-none-overdue = Nothing is overdue.
deadlines-none-week = Nothing falls due this week.
deadlines-none-later = Nothing falls due later within that time.

compliance-to-answer = { $count ->
        [0] No breach waits for an answer
       *[other] { $count } { $count ->
        [one] breach waits
       *[other] breaches wait
    } for an answer
    }
compliance-defects = { $count ->
        [0] there are no defects
       *[other] { $count } { $count ->
        [one] defect is
       *[other] defects are
    } to be mended
    }
compliance-answered = { $count ->
        [0] none is answered
       *[other] { $count } { $count ->
        [one] is
       *[other] are
    } answered
    }
compliance-first = the { $shown } most pressing of { $count }; the others are on the pages of their rules
rule-first = the { $shown } most pressing of { $count }; all of them are in the data
compliance-lead = A defect is a fault of the record, which its author mends. A breach is a true account of something done late or wrongly: the record stays as it is, and a finding, a waiver or a decision of the committee answers it.
compliance-verdict = Verdict
compliance-records = Records
compliance-judged = { $judged } of { $found } judged
compliance-rules = Rules
compliance-errors = Errors
compliance-breaches = Breaches
compliance-policy = Policy hash
column-rule = Rule
column-checks = What it finds
column-nature = Nature
column-stands = Now
rule-passes = Passes
rule-open = { $count } to deal with
rule-answered = { $count } answered
rule-level = Level
rule-since = Since version
rule-from = For records from
rule-when = Which records it is about
rule-require = What must hold of each
rule-file = Its file
rules-count = { $count } { $count ->
        [one] rule
       *[other] rules
    }
rules-with-findings = { $count ->
        [0] all pass
       *[other] { $count } { $count ->
        [one] has
       *[other] have
    } findings
    }
rules-lead = Each rule has a sample that fails and one that passes; what its page shows of them was found by the same check.
rules-cmp = Complaints
rules-pln = Plans
rules-rec = Form of the records
rules-exe = Executions
rules-fnd = Findings
rules-srv = Surveys
rules-dat = Data audits
rules-own = The company’s own rules
rules-pol = Policy
rules-org = Organisation
sample-note = laid over the minimal company, judged as of { $date }
sample-deleted = (this file is removed)

chapter-number = Chapter { $number }
chapter-counts = { $breached ->
        [0] none breached
       *[other] { $breached } breached
    }, { $kept } pass, { $unruled } without a rule
chapter-headline = { $count } { $count ->
        [one] clause
       *[other] clauses
    }
clause-inferred = inferred, not to be cited
clause-not-in-text = not in the text of the chapter; in short
clause-stands-breached = Breached
clause-stands-defective = Defects
clause-stands-warned = Warnings
clause-stands-answered = Breach answered
clause-stands-kept = Rules pass
clause-stands-unruled = No rule
fact-obliged = Obliged
fact-obligation = Obligation
fact-evidence = Evidence
fact-parameters = Policy's numbers
fact-rules = Rules
fact-measures = Measures
fact-records = Records
    .count = { $count }
regulation-headline = The regulation has { $chapters } chapters and { $count } clauses
regulation-lead = Policy { $version }, in force from { $date }. Each clause lists who is obliged, the rules that check it, its measures and records; inferred clauses are not to be cited.
regulation-no-text = This chapter has no text yet; below is what each clause asks for.
regulation-other-language = The text is in traditional Chinese.

chooser-headline = The quality management portal of { $company }
chooser-lead = Choose a language. Data as of { $date }.
about-headline = This portal is computed from { $records } { $records ->
        [one] record
       *[other] records
    } as of { $date }
about-as-of = As of
about-policy = Policy
about-records = Records
about-program = Program version
about-file = File
about-holds = What it holds
about-kpis = Every measure, period and unit: numerator, denominator, value, interval, target, limits, signals
about-kpis-csv = The same as one table: a line a measure, part and period, to compute every value again
about-compliance = All results of the check
about-kind = All records: { $kind }
method-headline = Every number can be computed again from the records
not-found-headline = This page is not here
not-found-lead = The record may have been renumbered, or the page moved. The registers and the home page lead to it.
regulation-broken = { $count ->
        [0] none has an open breach or defect
       *[other] { $count } { $count ->
        [one] has
       *[other] have
    } an open breach or defect
    }
chapter-note = { $count }: { $counts }
