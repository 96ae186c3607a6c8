# Measures at a terminal.

kpi-title = { $of }: measures as of { $date }
kpi-title-one = { $id } { $name } · { $of }, as of { $date }
kpi-column-size = n
kpi-note-small = n too small: fewer than the smallest sample of the measure; its counts are given, no value.
kpi-note-small-one = Below a sample size of { $least } only counts are given, no value.
kpi-note-without = Nothing to count yet: { $kpis }
kpi-note-more = One over time: pinguan kpi COMPLAINT. How its numbers came about: pinguan kpi COMPLAINT --explain.
kpi-unknown = There is no measure { $id }; `pinguan explain kpis` lists them.
kpi-unknown-near = There is no measure { $id }; did you mean { $near }? `pinguan explain kpis` lists them.
kpi-unknown-unit = There is no unit { $unit }; there are: { $units }
kpi-no-numbers-yet = { $id } has no numbers yet.
kpi-no-numbers = { $id } has no numbers for this unit.
kpi-no-period = No measure has numbers for { $period } here.
kpi-no-period-of = { $id } has no numbers for { $period }; it has them from { $first } to { $last }.
kpi-defined = What it is
kpi-counted-title = What counted
kpi-counted = { $count } { $count ->
    [one] record
   *[other] records
}
kpi-counted-kind = { $kind }: { $entries } { $entries ->
    [one] entry
   *[other] entries
}, numerator +{ $numerator }, denominator +{ $denominator }
kpi-counted-more = and { $count } more: --format csv lists all
kpi-left-out-title = What did not count
kpi-took = { $time } { $unit }
kpi-running = open for { $time } { $unit }
kpi-policy-version = Version { $version }, in force from { $from }, by { $decision }
kpi-source-commit = Records of commit { $commit } ({ $date })
kpi-source-changed = Records that are not all committed, next to commit { $commit } ({ $date })
kpi-source-none = Records that lie in no Git repository, or nothing of them is committed yet
kpi-no-signal = No signal in this period.
kpi-no-chart = No chart: there is nothing to draw.
kpi-chance = Rules { $rules }: { $percent } of charts of 24 points signal although nothing has changed.

kpi-sample-misplaced = { $id }: { $name }
kpis-tested = { $kpis ->
        [1] 1 measure
       *[other] { $kpis } measures
    }, { $samples ->
        [1] 1 sample run
       *[other] { $samples } samples run
    }, { $faults ->
        [0] all as they should be
        [one] one not as it should be
       *[other] { $faults } not as they should be
    }
