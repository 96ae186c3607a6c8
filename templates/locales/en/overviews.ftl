# Pages that show several registers at once.
monitored-page = Monitoring by unit and month
    .empty = No unit made contacts in these months, and none was monitored.
monitored-month = in { $period }, { $share } contacts of the monitored days were monitored
monitored-missed =
    { $count ->
         [0] every unit that made contacts was monitored in every month
         [one] one unit was not monitored in one month
        *[other] { $count } times a unit was not monitored in a month
    }
monitored-days-missed =
    { $count ->
         [0] every working day had an inspection
         [one] one working day had none
        *[other] { $count } working days had none
    }
monitored-lead = Monitored contacts of all contacts on the monitored days. A unit that made contacts and was not monitored needs action; one below the share that the policy asks for is to be watched.
monitored-contacts = Monitored contacts
monitored-unit = Unit
monitored-nothing = nothing
monitored-days = Working days with an inspection
monitored-of = Of
monitored-company = Company
hotline-page = The hotline month by month
    .empty = There is no roster of the last twelve months.
hotline-covered =
    { $minutes ->
         [0] in the last twelve months somebody was always on duty
        *[other] in the last twelve months somebody was on duty { $share } of the time
    }
hotline-gaps =
    { $count ->
         [0] never was nobody within reach
         [one] once nobody was within reach
        *[other] { $count } times nobody was within reach
    }
hotline-lead = The time is the union of the shifts that have somebody on duty, up to today; calls are those of the month's log.
hotline-months = Time and calls
hotline-month = Month
hotline-time = Minutes with somebody on duty
hotline-calls = Calls
hotline-in-time = Answered within 20 seconds
hotline-abandoned = Given up
hotline-stretches = When nobody was within reach
hotline-from = From
hotline-to = To
hotline-minutes = Minutes
hotline-record = Record
hotline-why = Explanation
