# One message a rule: the finding as a fact with its value. Attributes: title (the defect in a few words),
# what (what is checked), why, mend (how to put it right, or how to answer), help (the next action for this finding).

limit-set-here = the limit is set here
first-use-here = the id is first used here
plan-says-here = the plan says so here

recipient-quality = the quality department
recipient-company-leaders = the company's leaders
step-department-head = the department head
step-quality = the quality department

complaint-escalated-late = It took { $hours } hours until { $recipient } learned of the major complaint; the limit is { $limit }
    .title = Major complaint escalated late
    .what = A major complaint reaches the quality department and the company's leaders within the policy's hours from its receipt.
    .why = Only those who know of a grave matter can contain it.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

plan-without-who = The plan does not say whom it addresses (who)
    .title = Plan without whom
    .what = A submitted plan names its segment and the number of its cases.
    .why = Without it nobody can tell whether the means are fit, nor who must be left out.
    .mend = Add it, then have the plan reviewed and approved anew.

plan-without-how = The plan does not say by which channels it contacts (how)
    .title = Plan without means
    .what = A submitted plan lists its channels of contact.
    .why = What is approved is a definite way; without one, anything would be allowed.
    .mend = Add it, then have the plan reviewed and approved anew.

plan-without-when = The plan does not say when and how often it contacts (when)
    .title = Plan without times
    .what = A submitted plan gives its dates, hours and frequency.
    .why = Without them it can neither be held against the policy nor its execution against it.
    .mend = Add it, then have the plan reviewed and approved anew.

department-review-missing = The plan stands as { $status } without its department head's review
    .title = Department head's review missing
    .what = A plan that is approved carries a review by the head of the department that executes it.
    .why = The regulation has the head examine a plan before the quality department does; without that step nobody in the department answers for it.
    .mend = The department head adds an entry under `reviews` with verdict `agreed` and the hash of the content.
    .help = The department head adds under `reviews`: by, at, verdict: agreed, hash: { $hash }

department-review-by-author = { $person } both wrote the plan and reviewed it
    .title = Reviewed by its author
    .what = The reviewer of a plan is not its author.
    .why = Nobody sees what they have overlooked themselves.
    .mend = Have another department head review it, or have a team lead draw it up and the head review it.

reviewer-not-head = { $person } was not the head of { $department } on { $date }
    .title = Reviewer is not the head
    .what = Who reviews a plan heads, on that day, the department that executes it; a partner agency’s plan goes to the head of the department that answers for it.
    .why = The power to review belongs to the office, not to the person.
    .mend = Have the head of the department review it; where the office changed hands, update the record of the person first.

quality-approval-missing =
    { $kind ->
         [none] The plan stands as approved without the quality department’s approval
        *[negative] The plan stands as approved, but the judgement of { $person } on { $date } is negative
    }
    .title = Quality approval missing
    .what = Of a plan that stands as approved, the quality department’s last judgement is positive.
    .why = The regulation lets a plan be executed only once the quality department has approved it.
    .mend = Ask the quality department for its approval; until then the status is submitted or rejected.
    .help =
        { $kind ->
             [none] The quality department adds under `approvals`: by, at, legality, reasonableness, hash: { $hash }
            *[negative] Set the status to rejected, or change the plan and submit it again.
        }

quality-verdict-missing =
    { $criterion ->
         [legality] The approval gives no verdict on legality
        *[reasonableness] The approval gives no verdict on reasonableness
    }
    .title = A verdict is missing
    .what = The quality department’s approval judges both legality and reasonableness.
    .why = The regulation asks for both; without a verdict nobody knows whether it was examined.
    .mend = The approver adds the verdict: `pass` or `fail`.

approver-outside-quality = { $person } was neither quality officer nor head in the quality department on { $date }
    .title = Approver outside quality
    .what = Who approves a plan is, on that day, a quality officer or the head in the quality department.
    .why = The power to approve belongs to the quality department alone.
    .mend = Have someone of the quality department who holds the role approve it.

approved-content-changed = The plan is not what { $person } saw
    .title = Content changed after approval
    .what = The hash given with a review or an approval is that of the content as it stands.
    .why = What is approved is a content, not a file; when it changes, the approval is void.
    .mend = Restore the content and write the change as an amendment; or have the plan reviewed and approved anew.
    .help = To change an approved plan, add an entry under amendments; if this content is meant and is approved anew, its hash is { $hash }

plan-window-beyond-policy = Contact hours reach { $actual }; the policy's limit is { $limit }
    .title = Contact hours beyond the policy
    .what = Every window of a submitted plan lies within the contact hours in force on the day of its submission.
    .why = Contacts at unsuitable hours break the law and are the most frequent ground of complaints.
    .mend = Set the window within the policy's hours, and have the plan reviewed and approved anew.
    .help = Change the window to lie within { $limit }, then ask for review and approval again.

plan-frequency-beyond-policy =
    { $span ->
         [day] { $actual } attempts a case and day; the policy’s limit is { $limit }
        *[week] { $actual } attempts a case and seven days; the policy’s limit is { $limit }
    }
    .title = Frequency beyond the policy
    .what = A submitted plan contacts no more often than the policy in force on the day of its submission allows.
    .why = Contacts that are too frequent are harassment.
    .mend = Set the frequency within the policy’s limit, and have the plan reviewed and approved anew.
    .help = Set it to { $limit } or fewer, then ask for review and approval again.

amendment-without-original-approvers =
    { $kind ->
         [missing] The amendment lacks the agreement of { $step }
         [authority] { $person } could not agree for { $step } on { $date }
         [early] The amendment holds from { $date }, before its last agreement on { $last }
        *[hash] The changes are not those that { $person } saw
    }
    .title = Amendment without the original approvers
    .what = Before an amendment takes effect, both departments that approved the plan agree to it, with the hash of the changes.
    .why = Those who execute an approved plan cannot change it by themselves.
    .mend = The department head and the quality department each add an entry under `approvals`; the amendment takes effect no earlier than the last of them.
    .help =
        { $kind ->
             [missing] Add the agreement of { $step } under `approvals`; until it is given, put off the day of effect.
             [authority] Have someone who holds the office agree.
             [early] Set the day of effect to { $last } or later.
            *[hash] Restore the changes, or ask for agreement again; the hash of these changes is { $hash }
        }

plan-review-late =
    { $kind ->
         [done] Reviewed { $days } working days after submission; the limit is { $limit }
        *[open] Not reviewed { $days } working days after submission; the limit is { $limit }
    }
    .title = Department review late
    .what = The department head reviews a submitted plan within the policy’s working days.
    .why = Where reviews drag on, plans are executed before they are approved.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

plan-approval-late =
    { $kind ->
         [done] Judged { $days } working days after the review; the limit is { $limit }
        *[open] Not judged { $days } working days after the review; the limit is { $limit }
    }
    .title = Quality approval late
    .what = The quality department judges a plan within the policy’s working days from the department head’s review.
    .why = Where approvals drag on, plans are executed before they are approved.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

approver-not-independent =
    { $part ->
         [author] { $person } both wrote the plan and approved it
        *[reviewer] { $person } both reviewed the plan and approved it
    }
    .title = Approver not independent
    .what = Author, reviewer and approver are three people.
    .why = Three gates kept by one person are one gate.
    .mend = Have another member of the quality department approve it.

plan-dates-out-of-order =
    { $kind ->
         [unsubmitted] The plan went to review, but has no time of submission (submitted_at)
         [review] The review is earlier than the submission
         [approval] The approval is earlier than the review
         [dates] The last day is before the first
         [window] The window ends no later than it begins
        *[future] The time is after today ({ $today })
    }
    .title = Dates of the plan out of order
    .what = Submission, review and approval follow each other; dates and windows end after they begin; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the dates and times to what really happened.

no-vulnerable-exclusion = The plan does not say how many vulnerable customers it leaves out
    .title = Vulnerable customers not left out
    .what = A submitted plan gives under `excluded` the number of vulnerable customers, even where it is 0.
    .why = Ordinary collection harms vulnerable customers most.
    .mend = Add an entry with reason: vulnerable under `who.excluded`.

amendment-field-unknown =
    { $kind ->
         [fixed] “{ $field }” cannot be amended
        *[refused] The change of “{ $field }” does not fit the plan; the parser says: “{ $detail }”
    }
    .title = Amendment of a field that is not there
    .what = Every field path of an amendment leads to a field that the plan has, and its value fits that field.
    .why = A change that does not fit changes nothing, while those who execute the plan believe it does.
    .mend = Write the path as it stands in the plan, such as `when.weekdays.end`; then ask for agreement again.

overdue-basis-missing = The plan does not say on which overdue situation it rests (overdue_basis)
    .title = Overdue basis missing
    .what = A submitted plan names the overdue situation on which it rests.
    .why = The regulation has plans drawn up by the overdue situation.
    .mend = Add it, then have the plan reviewed and approved anew.

yaml-syntax =
    { $kind ->
         [syntax] This is not YAML; the parser says: “{ $detail }”
         [empty] The file holds nothing
        *[key] The name of a field is not text
    }
    .title = Not YAML
    .what = Every record is a YAML file made of fields.
    .why = A file that cannot be read can neither be judged nor counted.
    .mend = Mend the place that the message points at; mostly a bracket or a quote stands alone, or the indentation is uneven.
    .help =
        { $kind ->
             [syntax] Look at the brackets, quotes, colons and indentation of this line and the one before.
             [empty] Write the record, or remove the file.
            *[key] Make the name of the field a single word.
        }

outside-the-strict-profile =
    { $kind ->
         [anchor] An anchor or alias is used (& or *)
         [tag] A tag is used (!)
         [merge-key] A merge key is used (<<)
         [second-document] The file holds a second document (---)
         [encoding] Not UTF-8: unreadable from byte { $offset } on
        *[character] A character that is invisible or changes the order of display: { $character }
    }
    .title = Outside the strict profile
    .what = Records use the plain part of YAML: one document, no anchors, aliases, tags or merge keys, in UTF-8, without control characters.
    .why = What a reviewer sees has to be what the program reads.
    .mend = Write it out plainly; what is needed twice is written twice.
    .help =
        { $kind ->
             [encoding] Save the file as UTF-8.
             [character] Delete the character.
             [second-document] Move the second document to a file of its own.
            *[other] Write the value out.
        }

duplicate-key = The field “{ $key }” stands twice
    .title = Field written twice
    .what = Within a group of fields each name stands once.
    .why = Only one of two values can count, and a reader cannot know which.
    .mend = Keep the right one and delete the other.

unknown-field = This kind of record has no field “{ $field }”
    .title = Unknown field
    .what = A record has only the fields that its kind defines.
    .why = A misspelt field silently takes data away.
    .mend = Write the right name, or delete the field.
    .help =
        { $suggestion ->
             [none] Delete the field, or see `pinguan schema` for the fields that there are.
            *[other] Did you mean { $suggestion }?
        }

missing-field = The field “{ $field }” is missing
    .title = Field missing
    .what = A record has every field that its kind requires.
    .why = Without it the record can neither be judged nor counted.
    .mend = Add the field.
    .help = Add { $field } here.

value-not-as-expected =
    { $kind ->
         [shape] “{ $found }” does not fit: { $expected } is needed here
         [choice] “{ $found }” is none of the values that may stand here: { $allowed }
        *[value] The value is refused; the parser says: “{ $detail }”
    }
    .title = Value not as expected
    .what = Every value has the form that its field defines.
    .why = A value of the wrong form is read as something else.
    .mend = Write it in the form that the field needs; put text that looks like a number in quotes.

over-a-limit =
    { $what ->
         [bytes] The file has { $size } bytes; the limit is { $limit }
         [characters] The text has more than { $limit } characters
         [depth] More than { $limit } levels deep
        *[values] More than { $limit } values
    }
    .title = Over a limit
    .what = The size of a file, its depth, the number of its values and the length of a text have limits.
    .why = One record must not stop the whole check, and nobody reads what is too long.
    .mend = Shorten it, or make several records of it.

unaccounted-file =
    { $kind ->
         [place] No kind of record has its place here
         [link] This is no regular file (a link, a pipe or a device)
        *[unreadable] The system refuses to read it; it says: “{ $detail }”
    }
    .title = Unaccounted file
    .what = Every file below `records/` is a record at the place of its kind.
    .why = A record at the wrong place would escape every check, and nobody would notice.
    .mend = Move it to `records/<kind>/<year>/<id>.yaml`, or out of `records/`.

duplicate-id = The id { $id } is used in { $first } already
    .title = Id used twice
    .what = An id stands for one record.
    .why = Other records refer to it by its id, and could mean either.
    .mend = Give the later one the next free id, and rename its file.

id-and-file-disagree =
    { $kind ->
         [form] Ids of this kind begin with { $form } and the year; this one is { $id }
        *[path] The file of { $id } should be { $expected }
    }
    .title = Id and file disagree
    .what = The folder and the name of a file follow from the id of its record.
    .why = Evidence that cannot be found by its id is no evidence.
    .mend = Change the id or the name of the file, so that they agree.
