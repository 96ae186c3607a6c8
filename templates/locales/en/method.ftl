# What the program writes on the page "How the numbers are made".

false-alarms = False alarms of each set of rules
false-alarms-how = How often a chart of { $points } points shows at least one signal although nothing has changed. Found with { $charts } simulated charts: every point is drawn from one normal distribution by the generator splitmix64 with seed { $seed }, so anyone can compute the same figures again. Real data are counts, may be skewed and may depend on the point before, and have other rates: these compare rules and promise nothing.
false-alarms-rules = Rules
false-alarms-holds = What they look for
false-alarms-known = Limits known
false-alarms-estimated = Limits from the same data

rules-shewhart = Shewhart
    .holds = A point beyond three standard deviations
rules-anhoej = Anhøj
    .holds = A run that is too long, or too few crossings of the centre line
rules-shewhart-anhoej = Shewhart and Anhøj
    .holds = All three of the above
rules-western-electric = Western Electric
    .holds = A point beyond three standard deviations; two of three beyond two; four of five beyond one; 8 in a row on one side
rules-nhs = NHS Making Data Count
    .holds = A point beyond three standard deviations; 7 in a row on one side; 7 in a row rising or falling; two of three beyond two standard deviations, all on one side
rules-nelson = Nelson
    .holds = Eight tests: besides a point outside, 9 in a row on one side and 6 rising or falling, also alternation and points close to or away from the centre
