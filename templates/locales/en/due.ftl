# Deadlines: lists, digests and calendars.

due-registration = Complaint to be registered
due-escalation-quality = Major complaint to be reported to the quality department
due-escalation-leaders = Major complaint to be reported to the company's leaders
due-title = { $company }: deadlines as of { $date }
due-counts = { $overdue } overdue, { $soon } due soon, { $listed } listed
due-none = Nothing is overdue, and nothing falls due by { $date }.
due-none-late = Nothing is overdue.
due-late = Overdue
due-coming = Due by { $date }
due-day = Due
due-left = Left
due-what = What
due-record = Record
due-unit = Unit
due-who = For
due-clause = clause { $clause }
due-nobody = nobody holds the role
due-provisional = The working days of { $year } are provisional: the official calendar was not published when this version was made.
due-uncovered = The calendar does not know the holidays of { $year }: Monday to Friday count as working days.
due-calendar = { $company }: deadlines
due-calendar-of = { $company }: deadlines of { $unit }
due-subscribe = Calendar to subscribe to (iCalendar)
due-unknown-unit = There is no unit { $unit }.
due-unknown-person = There is no person { $person }.

# What is subscribed to beside calendars
feed-title = { $company }: { $name }
feeds-none = Calendars and feeds are read elsewhere and need the portal's address. There are none, because portal.base_url in records/company/company.yaml is not set.
