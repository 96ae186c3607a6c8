# Labels of fields that mean something of their own in one kind of record: field-KIND-FIELD.

field-analysis-to = Addressed to
field-appeal-outcome = Result
field-document-decision = Approving decision
field-feedback-subject = Sort
field-finding-closed-on = Closed on
field-finding-code = What it is about
field-finding-reference = Reference
field-finding-subject = Whom it concerns
field-improvement-after = After
field-improvement-before = Before
field-improvement-closed-on = Closed on
field-incentive-after = Rectification that failed
field-incentive-reason = Reason
field-management-review-findings = Findings opened
field-meeting-outcome = Result
field-meeting-topic = Agenda item
field-monitoring-occurred-at = Contact took place
field-suggestion-outcome = What came of it
field-training-plan-approved-by = Approving decision
field-training-plan-hours = Hours
field-training-session-closed-on = Closed on
field-training-session-hours = Hours
field-training-session-kind = Form
