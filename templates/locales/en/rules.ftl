# One message a rule: the finding as a fact with its value. Attributes: title (the defect in a few words),
# what (what is checked), why, mend (how to put it right, or how to answer), help (the next action for this finding).

limit-set-here = the limit is set here

recipient-quality = the quality department
recipient-company-leaders = the company's leaders

department-review-missing = The plan stands as { $status } without its department head's review
    .title = Department head's review missing
    .what = A plan that is approved carries a review by the head of the department that executes it.
    .why = The regulation has the head examine a plan before the quality department does; without that step nobody in the department answers for it.
    .mend = The department head adds an entry under `reviews` with verdict `agreed` and the hash of the content.
    .help = The department head adds under `reviews`: by, at, verdict: agreed, hash: { $hash }

plan-window-beyond-policy = Contact hours reach { $actual }; the policy's limit is { $limit }
    .title = Contact hours beyond the policy
    .what = Every window of a submitted plan lies within the contact hours in force on the day of its submission.
    .why = Contacts at unsuitable hours break the law and are the most frequent ground of complaints.
    .mend = Set the window within the policy's hours, and have the plan reviewed and approved anew.
    .help = Change the window to lie within { $limit }, then ask for review and approval again.

complaint-escalated-late = { $recipient } learned of the major complaint after { $hours } hours; the limit is { $limit }
    .title = Major complaint escalated late
    .what = A major complaint reaches the quality department and the company's leaders within the policy's hours from its receipt.
    .why = Only those who know of a grave matter can contain it.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.
