# Words of contact-practice packs: names of values, sources and how sure they are.

pack-status-verified = primary text read
pack-status-secondary = read in a secondary source
pack-status-unverified = not verified
pack-status-company-choice = the company’s choice

pack-own = the company’s own
pack-built-in = built in
pack-source = Source: { $citation }
pack-url = Read at: { $url }
pack-status = Status: { $status }
pack-weight-hard = beyond it is an error
pack-weight-presumed = beyond it is presumed a violation; with reasons only a warning
pack-weight-soft = beyond it is only a warning
pack-in-force = In force on { $date }: { $packs }
pack-none-in-force = No pack is in force on { $date }
pack-combined = Limits combined (the strictest decides)
pack-from-policy = parameter of the policy
pack-window = Hours: { $start }–{ $end }
    .inclusive = Hours: { $start }–{ $end } ({ $end } sharp is still inside)
pack-window-debtor = by the time where the debtor is
pack-window-office = by the time where the office is
pack-not-judged = a duty that no record shows; no rule judges it
pack-consent-not-shown = no record shows consent, so it never excuses
pack-window-consent = unless the debtor agrees
pack-open-none = no hour for contact
pack-calls-attempts = Calls: at most { $count } in { $days ->
         [one] a day
        *[other] { $days } days
    } ({ $scope })
pack-calls-answered = Answered calls: at most { $count } in { $days ->
         [one] a day
        *[other] { $days } days
    } ({ $scope })
pack-scope-person = to a person
pack-scope-person-debt = to a person about a debt
pack-scope-number = to a number
pack-need-cooldown = No call for { $value } { $value ->
        [one] day
       *[other] days
    } after a conversation (its own day is day 1)
pack-need-third-party = Contact with third parties only when the debtor is unreachable
    .never = No contact with third parties
pack-need-no-disclosure = The debt is not disclosed to third parties
pack-need-stop-on-refusal = Contact with third parties stops when they refuse it
pack-need-visit-collectors = At least { $value } { $value ->
        [one] collector
       *[other] collectors
    } at a visit
pack-need-visit-notice = Notice before a visit
pack-need-visit-identity = Collectors identify themselves at a visit
pack-need-opt-out = A way to opt out in each electronic message
pack-need-opt-out-hours = An opt-out is honoured within { $value } { $value ->
        [one] hour
       *[other] hours
    }
pack-need-recording = Calls are recorded
pack-need-retain-days = Evidence is kept for at least { $value } { $value ->
        [one] day
       *[other] days
    }
pack-need-notice-before = Notice in writing before the first contact
pack-need-notice-days = Notice within { $value } { $value ->
        [one] day
       *[other] days
    } of the first contact
pack-need-complaint-days = Complaints are answered within { $value } { $value ->
        [one] day
       *[other] days
    }
pack-need-summary-days = Complaints may be resolved summarily within { $value } business days
pack-need-suspend-disputed = Collection of a disputed debt is suspended
pack-need-evaluation-months = Partner agencies are evaluated at least every { $value } { $value ->
        [one] month
       *[other] months
    }
pack-need-certificate = A certificate before collecting
pack-need-training-hours = At least { $value } { $value ->
        [one] hour
       *[other] hours
    } of training a year
pack-extension = The time for a complaint may be extended by, in order: { $days } days
pack-training-hours-unknown = Hours of training a year: no source was found, so no number is set
pack-limit = pack { $pack }: { $limit }
