# The guide in the portal.

page-guide = Guide
guide-headline = How to work with records, from the first plan to the published portal
guide-lead = Read the tutorial first; it takes ten minutes. Every command in the guide is run by the tests of the program, and its output is compared with what stands here.
guide-tutorial = Begin
guide-tasks = One task at a time
guide-life = A plan's whole life
guide-why = Why it is so
guide-reference = Look it up
guide-lists = Where everything is listed
guide-list-rules = Every rule: what it checks, why, how to mend it
guide-list-kpis = Every measure: formula, target, chart
guide-list-parameters = The policy: every parameter with its value
guide-list-clauses = The regulation's clauses with their records, rules and measures
guide-list-records = The registers of records
guide-kinds = Kinds of records
guide-kinds-how = The name is what `pinguan new`, `import` and `schema` ask for. This table is made from the program's own list.
guide-kind = Kind
guide-kind-name = Name
guide-kind-place = Its files
