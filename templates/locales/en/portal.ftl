# Labels of the portal's pages. Sentences made from data are elsewhere.
skip = Skip to content
menu = Menu
nav = Main menu
breadcrumbs = You are here
languages = Language
search = Search
search-headline = Every page here can be searched
search-hint = Search  /
search-for = Words, ids, clauses
search-none = Nothing is found. Fewer or shorter words find more.
search-some = %count found
search-more = %count found; the first %most are shown. Another word narrows it.
search-without = Without scripts: look in the registers
theme-light = Theme: light
theme-dark = Theme: dark
draft = Draft
as-of = Data as of
list-mark = { ", " }
contents = On this page

nav-home = Home
nav-kpi = Measures
nav-units = Departments
nav-records = Registers
nav-meetings = Meetings
nav-regulation = Regulation
nav-compliance = Compliance
nav-deadlines = Deadlines

footer-trust = How far to trust this page
footer-check = Check
footer-data = Data

decisions = Needs a decision
    .empty = Nothing needs a decision.
changes = Since the end of last quarter
    .item = Item
    .before = Then
    .now = Now
    .why = Why
    .evidence = Evidence
    .empty = Nothing has changed since the end of last quarter.
breaches = Not compliant
    .empty = There are no breaches.
due = Due soon
    .empty = Nothing falls due soon.
headline-measures = Headline measures
    .empty = The headline measures have no data yet.

measures = Measures
    .empty = The measures have no data yet.
units = Units
    .empty = No unit is registered yet.
registers = Registers
    .empty = There is no register yet.
records = Records
    .empty = No record matches.
rules = Rules
    .empty = There is no rule yet.

clauses = Clauses
    .label = Clauses
trend = Trend
    .empty = There are too few points for a chart yet.
signals-order = No signal in the order of the points; without limits a single one cannot be judged.
signals-unjudged = Too few points to tell.
signals = Signals
    .empty = There is no signal; the variation is ordinary.
reading = How to read it
chance = How often by chance
gaps = Days between events
places = Where
causes = Why
actions = What is being done
    .empty = No action is registered yet.
account = The records behind the latest value
    .show = Show { $count } records
left-out = Records that did not count
data = Data
    .empty = There is no data yet.
    .show = Show all { $count } periods
method = How this number is made

todo = To do
    .empty = There is nothing to do.
related = Related records
    .empty = There are no related records.

ages = Age of open records
counting = How the deadlines are counted
filter-status = Status
filter-unit = Unit
filter-period = Period
filter-all = All
filter-text = Text or id
filter-apply = Apply
filter-shown = %shown of %total match
filter-place = Page %page of %pages
filter-wait = Reading the whole register …

approval = Approval
    .empty = It has not been submitted for approval.
stages = Handling
findings = What the check found
mend = {"How to mend it: "}
answer = {"How to answer it: "}
timeline = What happened
    .order = Newest first
    .empty = Nothing has been logged yet.

chapters = Chapters
    .empty = There is no regulation yet.
coverage = Coverage of the regulation
    .legend = Square: evidence. Diamond: breached. Triangle: something is missing. Dashed circle: no record yet. Inferred clauses are not to be cited.

to-answer = Breaches to answer
    .empty = No breach waits for an answer.
answered = Answered breaches
    .empty = There are no answered breaches.
defects = Defects
    .empty = There are no defects.
warnings = Warnings
    .empty = There are no warnings.
waived = Waived
    .empty = Nothing is waived.
by-rule = Findings by rule
    .empty = All rules pass.
passed = Rules that pass
    .empty = No rule passes.
    .show =
        { $count ->
            [one] Show the rule that passes
           *[other] Show { $count } rules that pass
        }

rule-what = What it checks
rule-why = Why
rule-mend = How to mend it
rule-answer = How to answer it
sample-fails = An example that fails
sample-passes = An example that passes
findings-now = Findings now
    .empty = This rule finds nothing now.
waivers = Waivers
    .empty = This rule has no waivers.

files = Published files
    .empty = There are no published files.
