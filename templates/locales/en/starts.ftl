# What a new record is and how it is filled in.

start-access-review = An access review: who may see which data, looked through system by system.
start-analysis = An analysis of a period that is over; it covers operations and repayment.
start-anomaly = An anomaly of the data.
start-appeal = An appeal against an assessment, a criticism or a penalty. What it is against stays as it is.
start-assessment =
    An assessment. A daily one is a month's sheet of a team; a periodic one has the indicators of the weight set of its
    department; a special one has topic, rationale and score.
start-calibration = A calibration: several raters judge the same monitored contacts, each alone.
start-complaint = A complaint. No names, telephone numbers, addresses or id numbers anywhere.
    .major = a major complaint is reported to both:
start-correction = The correction of a record that is closed: the record itself shows what is right now, this what it said before.
    .approver = the head of the quality department or a leader of the company, who had no part in the record
    .field = the path of the field, such as indicators[0].score
start-data-audit = A data audit of one class over one month.
start-data-incident = A confirmed incident of data. Customers are told of as a band, never one by one.
start-disposal = Records whose retention period is over are disposed of: remove their files, and leave a tombstone of each here.
    .decision = the committee's decision, taken before
    .method = deleted, or purged from the history too
start-document = A controlled document. A revision comes into force with a decision of the committee that approves it.
start-execution = The execution of a plan over (a part of) one month, as counts.
    .cohort = once the cohort's time has run:
start-feedback = What a unit reports to the quality department: a problem, a risk or a proposal. No personal data.
start-finding = A finding of the quality department. It may answer breaches: name the rule and the record.
start-hotline-log = The calls of the hotline over a month, counted by hour or by day, and its outages.
start-hotline-roster = The duty roster of the hotline over a month. Shifts may overlap and cross midnight; what no shift covers is a gap.
start-improvement = An improvement, with the records from which it comes.
start-incentive =
    What follows an assessment: commendation, criticism, penalty, or performance_link. A criticism sets a rectification;
    a penalty names what failed, and the hearing.
start-info-request = A request for information about a customer: no more than the purpose needs, and no personal data here.
start-inquiry = The inquiries of a month in one unit of customer service, as counts by channel.
start-investigation = An investigation of a complaint or finding. No names, telephone numbers, addresses or id numbers anywhere.
start-legal-hold = Records that a proceeding needs: nobody disposes of them while the hold lasts.
    .proceeding = the proceeding by its reference, without any personal data
start-management-review =
    A review of the quality system by the committee (management_review), or the quality department's audit of the
    system itself (self_audit).
start-meeting =
    A meeting of the quality committee. Number decisions within the year: DEC-YEAR-001, -002 …
    A decision may answer breaches (answers) and approve things (approves).
start-monitoring = The monitoring of a unit on a day. The frame is the number of its contacts on that day.
start-partner-evaluation = An evaluation of a partner agency by the quality department; scores from 0 to 100.
start-plan = A collection plan. Fill in every line; then set status to submitted and ask your department head for review.
start-portfolio = The portfolio of a unit for one creditor and product over a month that is over.
start-publicity = A publicity activity, as counts. Forms: poster, handbook, bulletin, intranet, event, video.
start-repayment = The repayments to one creditor through a unit over a month that is over.
start-report = A quality report; `pinguan report --period PERIOD` drafts it with the values of the records.
start-suggestion = A suggestion of a customer or of staff. No personal data.
start-survey = A wave of the satisfaction survey in one unit. Scores run from 1 to 5.
start-training-plan = The training plan of a year. Topics: quality, collection, service, law; all four are asked for.
start-training-session =
    A training that was held. Methods: lecture, case, simulation, role_play, discussion.
    The trainer is a staff id, or an organisation; never a name.
start-waiver =
    What the company agrees to overlook, and until when. Approved by a leader of the company or the head of the
    quality department, never by the owner.
    .rule = the rule's id, as `pinguan check` prints it
    .record = the record that it covers; or `unit:` for all records of a unit
    .reason = why, without any personal data
    .owner = who sees to it that the waiver is not needed again
    .expiry = no later than the policy's waiver_days after created_on
start-work-plan = The quality department's work plan for a year.
