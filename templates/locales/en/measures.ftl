# Measures in words: clauses of headings (no full stop), labels, and what stands beside charts.

measure-counts = { $numerator } / { $denominator }
measure-mean-base = { $count } { $name }
measure-year-before = A year before ({ $period })
measure-counts-label = Count / base
measure-interval = { $percent }% interval
measure-target = Target ({ $period })
measure-trend-label = Trend
measure-against-label = Against target
measure-no-data = { $name } has no data yet
measure-run = { $place ->
    [first] { $name } has been { $side } the centre line for { $count } { $grain ->
        [month] months
        [year] years
       *[quarter] quarters
    }
   *[later] { $side } the centre line for { $count } { $grain ->
        [month] months
        [year] years
       *[quarter] quarters
    }
}
measure-beyond = { $place ->
    [first] { $name } passed the { $side ->
        [above] upper
       *[below] lower
    } limit in { $period }
   *[later] passed the { $side ->
        [above] upper
       *[below] lower
    } limit in { $period }
}
measure-trend = { $name } has { $side ->
    [above] risen
   *[below] fallen
} for { $count } { $grain ->
    [month] months
    [year] years
   *[quarter] quarters
} in a row
measure-wide-zone = { $name } was well { $side } the centre line four times of five by { $period }
measure-zone = { $name } came close to the { $side ->
    [above] upper
   *[below] lower
} limit twice by { $period }
measure-against-target = { $against ->
    [met] { $place ->
        [first] { $name } is on target
       *[later] on target
    }{ $trend ->
        [stable] , with no unusual variation
       *[other] { "" }
    }
    [missed] { $place ->
        [first] { $name } missed its target
       *[later] target missed
    }: { $exact ->
        [yes] { $value } where { $target } is the target
       *[no] the whole interval is { $side } { $target }
    }
    [undecided] { $place ->
        [first] { $name }: whether the target is met
       *[later] whether the target is met
    } cannot be told yet ({ $exact ->
        [yes] too many cases are still open
       *[no] the interval contains { $target }
    })
    [no-target] { $place ->
        [first] { $name } has no target
       *[later] no target is set
    }
   *[too-small] { $place ->
        [first] { $name }: { $counts }
       *[later] { $counts }
    }, too few for { $unit ->
        [mean] a mean
        [hours] a median
        [days] a median
        [working-days] a median
        [percentile] a 90th percentile
       *[share] a rate
    }
}

trend-worsening = Worsening
trend-improving = Improving
trend-stable = Stable
trend-too-few = Too few points
against-met = Met
against-missed = Missed
against-undecided = Cannot tell yet
against-too-small = n too small
against-no-target = No target

chart-p = p-chart
chart-p-prime = p′-chart (Laney)
chart-u = u-chart
chart-u-prime = u′-chart (Laney)
chart-t = t-chart
chart-xmr = XmR chart
chart-run = run chart
chart-note = { $chart }, { $unit }, { $from } to { $to }
chart-upper = Upper limit { $value }
chart-lower = Lower limit { $value }
chart-centre = Centre { $value }
chart-median = Median { $value }
chart-target = Target { $value }
chart-last = { $period } { $value }
chart-outside = { $period } { $value }
chart-phase = Phase { $number }
chart-run-above = { $count } in a row above the centre
chart-run-below = { $count } in a row below the centre
chart-caption = { $chart }. Diamonds are signals for the worse, squares for the better; a ring marks points outside the limits. The grey band is the control limits, the purple dashes the target.
chart-caption-run = { $chart }: too few points for control limits. The line is the median, the purple dashes the target.
chart-caption-rare = { $chart } of the days between events; the periods are drawn, without limits. Diamonds mark signals for the worse, squares for the better; the line is the median, the purple dashes the target.
chart-caption-sparse = { $chart }: too few events a period for control limits. The line is the median, the purple dashes the target.
chart-desc = { $from } to { $to }. Centre { $centre }, latest { $last }. Signals: { $signals }.
gaps-caption = One point an event, as high as the days since the event before: long is good. Diamonds are signals for the worse, squares for the better.
gaps-caption-run = One point an event, as high as the days since the event before: long is good. There are too few for limits; the line is the median.
gaps-sentence = The last event was on { $on }, { $days } { $days ->
    [one] day
   *[other] days
} after the one before.
gaps-limit = The upper limit of { $days } days lies above the picture.
gaps-outside = { $on }: { $days } { $days ->
    [one] day
   *[other] days
}
chart-month = { $month ->
    [1] Jan
    [4] Apr
    [7] Jul
   *[10] Oct
}
chart-quarter = Q{ $number }

signal-run = { $count } points in a row { $side } the centre ({ $from } to { $to })
signal-beyond = One point outside the limits ({ $from })
signal-trend = { $count } points in a row { $side ->
    [above] rising
   *[below] falling
} ({ $from } to { $to })
signal-zone = Two of three points near the { $side ->
    [above] upper
   *[below] lower
} limit ({ $from } to { $to })
signal-wide-zone = Four of five points well { $side } the centre ({ $from } to { $to })
signal-alternating = { $count } points up and down by turns ({ $from } to { $to })
signal-hugging = { $count } points in a row close to the centre ({ $from } to { $to })
signal-mixture = { $count } points in a row away from the centre, on both sides ({ $from } to { $to })
signal-crossings = The line crosses the centre too seldom ({ $from } to { $to })
signal-none = none
signal-word-run = { $count } in a row
signal-word-beyond = outside the limit
signal-word-trend = { $count } in a row
signal-word-zone = two of three
signal-word-wide-zone = four of five
signal-word-alternating = by turns
signal-word-hugging = close to the centre
signal-word-mixture = away from the centre
signal-word-crossings = few crossings
reading-firm = Ups and downs within the grey band are ordinary and need no explanation month by month. The limits rest on { $points } points; only a decision of the committee resets them.
reading-provisional = Ups and downs within the grey band are ordinary and need no explanation month by month. The limits rest on { $points } points only and are provisional; only a decision of the committee resets them.
reading-run = With { $points } points there are no control limits yet. Only the order of the points can be read.
reading-rare = Events are rare: the days from one to the next are judged, not the periods.
reading-sparse = There are { $points } points, but too few events in each for control limits. Only the order of the points about the median can be read.
chance-chart = With nothing changed at all, about one in { $odds } charts of 24 points still shows a signal by these rules. So look for the cause before drawing conclusions.
chance-home = Across { $charts } { $charts ->
        [one] chart
       *[other] charts
    } about { $expected } { $expected ->
        [one] signal
       *[other] signals
    } are expected by chance alone; there are { $found } now.

places-inside = The differences between units are what the number of cases explains; units are not ranked.
places-outside = Only { $units } lies outside the limits. The other differences are what the number of cases explains; units are not ranked.
places-note = { $period }, every unit
places-size = { $name } in the period →
places-overall = Company { $value }
places-overall-drawn = Units shown { $value }
causes-note = { $period }, { $count } in all, by category
causes-sentence = { $categories } make up { $share } of all.
causes-crossing = the categories above reach 80%
causes-count = Count
causes-share = Cumulative
causes-none = No complaints in { $period }.

kpis-headline-act = { $count ->
    [one] One measure needs action
   *[other] { $count } measures need action
}
kpis-headline-watch = { $count ->
    [one] one is to be watched
   *[other] { $count } are to be watched
}
kpis-headline-ok = { $count ->
    [one] one is normal
   *[other] { $count } are normal
}
kpis-headline-na = { $count ->
    [one] one is not rated
   *[other] { $count } are not rated
}
kpis-group = The four measures of the regulation
column-measure = Measure
column-value = Value
column-interval = Interval
column-counts = Count / base
column-target = Target
column-status = Status
column-period = Period
column-centre = Centre
column-limits = Limits
column-signals = Signals
column-company = Company
column-head = Head
column-size = Staff
column-open = Open matters
data-note = { $count } { $count ->
        [one] period
       *[other] periods
    }
method-formula = Formula
method-numerator = Numerator
method-denominator = Denominator
method-minimum = Smallest sample
method-minimum-share = at least { $count }, else counts only
method-minimum-per-thousand = an expected count of at least { $count }, else counts only
method-minimum-exposure = a denominator of at least { $count }, else counts only
method-minimum-mean = a denominator of at least { $count }, else its number only
method-minimum-hours = at least { $count } cases that are done, else counts only
method-minimum-days = at least { $count } cases that are done, else counts only
method-minimum-working-days = at least { $count } cases that are done, else counts only
method-minimum-count = at least { $count }
method-chart = Chart
method-interval = Interval
method-policy = Policy
method-recompute = Compute it again
method-parameters = Parameters
method-when = Which records are the denominator
method-counts = Which of them are the numerator
method-from = For records from
method-file = Its file

home-breaches = { $count ->
    [one] One breach waits for an answer
   *[other] { $count } breaches wait for an answer
}
home-no-breaches = No breach waits for an answer
home-rest = { $count ->
    [one] the other headline measure has not worsened
   *[other] the other { $count } headline measures have not worsened
}
home-all-good = All headline measures are on target, with no unusual variation
home-none-worse = No headline measure shows a signal for the worse
home-none-told = Nothing can be said of the headline measures yet
home-lead = { $records } { $records ->
        [one] record
       *[other] records
    }, { $units } { $units ->
        [one] unit
       *[other] units
    }; the check applied { $rules } { $rules ->
        [one] rule
       *[other] rules
    }.
home-order = Most in need of attention first
home-decision-title = { $name }: decide what is to be done
home-decision-text = The trend is worse by a signal and the target is missed; such a measure needs a recorded action.
home-decision-where = The excess lies in { $unit }: { $counts } in { $period }.
home-asked-by = Put forward by the rules of measurement
home-chart = Chart
home-since = { $from } to { $to }
home-open-complaints = Open complaints
home-policy = Policy
home-open-count = { $count } open
home-why-policy = In force from { $date }
home-why-open = { $received } received, { $closed } closed
home-due-note = next { $days } { $days ->
        [one] day
       *[other] days
    }
home-breach-note = { $count } in all, { $open } to answer
answered-by = Answered by { $record }
answer-by = To be answered by { $date }
answer-late = Not answered in time; it was due on { $date }

unit-department = Department
unit-team = Team
unit-partner = Partner agency
unit-head = Head { $person }
unit-no-head = No head
unit-size = { $count ->
    [one] 1 person
   *[other] { $count } people
}
unit-teams = { $count ->
    [one] 1 team
   *[other] { $count } teams
}
unit-contract = Contract until { $date }
unit-answers-to = Answered for by { $unit }
unit-headline-calm = No measure needs action
unit-headline-none = No measure is counted for this unit
unit-headline-todo = { $count ->
    [0] Nothing is overdue
    [one] One matter is overdue
   *[other] { $count } matters are overdue
}
unit-lead = Units are not ranked. The funnel on each measure's page shows which differences the number of cases explains.
unit-measures-note = Where the sample is too small only counts are given, without a rate and without a judgement.
unit-plans = Plans in force or waiting
unit-findings = Open findings
unit-members = Teams
units-headline = { $departments } departments, { $teams } teams and { $partners } partner agencies
units-departments = Departments and teams
units-partners = Partner agencies
charts-title = Complaint rate by team
charts-note = per 1,000 cases, by month
no-signal = no signal
breadcrumb-home = Home

category-frequency = Too many contacts
category-time = Unsuitable times
category-attitude = Discourtesy
category-third-party = Third-party contact
category-disclosure = Disclosure
category-amount = Disputed amount
category-data = Wrong data
category-intimidation = Intimidation
category-threat = Threat
category-insult = Insult
category-violence = Violence
category-self-harm = Risk of self-harm
category-data-leak = Data leak
category-service = Service
category-other = Other

column-unit-plan = Plan
column-finding = Finding
column-summary = What was found
column-due = Due

unit-plan-draft = Draft
unit-plan-submitted = Waiting
unit-plan-rejected = Rejected
unit-plan-approved = Approved

measure-out-of-reach = The target is better than the centre line: a return to normal would still miss it.

# Why a chart is of its kind.
chart-why-few-points = run chart: there are too few points for control limits
chart-why-few-events = run chart: less than one event a period, and too few events for limits of the days between them
chart-why-rare-events = t-chart: less than one event a period, so the days from each event to the next are judged
chart-why-sparse = run chart: there are too few events a period for control limits
chart-why-shares = p-chart: shares that vary as sampling explains
chart-why-dispersed-shares = p′-chart: large samples that vary otherwise than sampling explains
chart-why-rates = u-chart: rates that vary as chance explains
chart-why-dispersed-rates = u′-chart: large exposures that vary otherwise than chance explains
chart-why-individuals = XmR chart: one value a period, judged by its own changes

# How long the cases of a period took.
times-within = { $share ->
    [half] half were done within { $time }
    [most] nine tenths within { $time }
   *[nearly] nineteen twentieths within { $time }
}
times-beyond = { $share ->
    [half] fewer than half are done
    [most] fewer than nine tenths are done
   *[nearly] fewer than nineteen twentieths are done
}
times-sentence = { $period }: { $parts }{ $open ->
    [0] .
    [one] ; one is still open and counts as running.
   *[other] ; { $open } are still open and count as running.
}
times-too-few = { $period }: { $done } done{ $open ->
    [0] { "" }
    [one] , one still open
   *[other] , { $open } still open
}; too few are done to say how long it takes.
times-in-time = { $kept } of { $all } were in time.
times-age = { $period }: half of them have been open for { $median } { $median ->
    [one] day
   *[other] days
} or less.

# What a measure consists of.
split-creditor = By creditor
split-data-class = By class of data
split-product = By product
split-channel = By channel of the contact
split-complaint-channel = By channel of the complaint
split-category = By category
split-age = By days open
column-creditor = Creditor
column-data-class = Class of data
column-product = Product
column-channel = Channel
column-complaint-channel = Channel
column-category = Category
column-age = Days open
column-date = Day
column-case = Counted
column-time = Time
age-00-03 = 0–3 days
age-04-07 = 4–7 days
age-08-15 = 8–15 days
age-16-30 = 16–30 days
age-31-60 = 31–60 days
age-61 = over 60 days
account-note = { $period }: { $shown } of { $count } { $count ->
        [one] entry
       *[other] entries
    }, those that make the value worse first
account-of = What counted, { $period }
account-kind = { $kind } { $count }
column-added = Numerator / denominator
column-why = Why
cases-title = Every case
cases-note = { $period }, { $count }; so few are listed one by one
case-counts = yes
case-does-not = no
case-running = open for { $time }
case-open-for = { $count } { $count ->
    [one] day
   *[other] days
}

# Why a record does not count.
left-out-not-matured = { $count } { $count ->
    [one] record whose time has not run
   *[other] records whose time has not run
}
left-out-not-due = { $count } { $count ->
    [one] record that may still be in time
   *[other] records that may still be in time
}
left-out-not-decided = { $count } { $count ->
    [one] record without a decision yet
   *[other] records without a decision yet
}
left-out-not-audited = { $count } { $count ->
    [one] sample that was not audited for this
   *[other] samples that were not audited for this
}
left-out-returned = { $count } { $count ->
    [one] plan that was given back and not submitted again
   *[other] plans that were given back and not submitted again
}
left-out-refused = { $count } { $count ->
    [one] plan that was refused
   *[other] plans that were refused
}
left-out-backward = { $count } { $count ->
    [one] record that ends before it begins
   *[other] records that end before they begin
}
left-out-own-undated = { $count } { $count ->
    [one] record whose day has not come
   *[other] records whose day has not come
}
left-out-own-missing = { $count } { $count ->
    [one] record that leaves out what the condition asks for: no answer
   *[other] records that leave out what the condition asks for: no answer
}
left-out-own-unfit = { $count } { $count ->
    [one] record in which the condition puts together what does not go together: no answer
   *[other] records in which the condition puts together what does not go together: no answer
}
left-out-own-steps = { $count } { $count ->
    [one] record too large for the condition: no answer
   *[other] records too large for the condition: no answer
}
left-out-own-answer = { $count } { $count ->
    [one] record for which the condition is neither true nor false: no answer
   *[other] records for which the condition is neither true nor false: no answer
}
left-out-own-failed = { $count } { $count ->
    [one] record for which the condition cannot be evaluated: no answer
   *[other] records for which the condition cannot be evaluated: no answer
}
