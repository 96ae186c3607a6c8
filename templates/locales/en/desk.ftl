# What authors are told who approve a record, change its state, or start a project.

desk-no-record = `{ $word }` is neither the id of a record nor the path of one below the project’s root
desk-unknown = There is no record { $word }{ $near ->
        [none] .
       *[other] ; did you mean { $near }?
    }
desk-unreadable = { $path } cannot be read as a record; what is wrong with it says: pinguan check { $path }
desk-torn = { $path } holds the marks of a merge (<<<<<<<): two records took one id, and Git wrote both into one file. Go back with git merge --abort, give the record of your branch another id with pinguan act { $id } renumber, commit, and merge again
desk-twice = Two files claim { $id }: { $one } and { $other }. Name the one that is meant by its path; pinguan act PATH renumber gives it another id
desk-nobody = There is no person `{ $word }` in records/company/person
desk-no-address = Nobody is named: add --as STAFF-ID, or tell Git your address with git config user.email, and write it as one of emails of your file in records/company/person
desk-stranger = Git commits here as { $address }, which is not the address of exactly one person in records/company/person; add --as STAFF-ID, or write the address as one of emails of your file
desk-words = --{ $option } may hold no control characters and must not be empty: `{ $words }`
desk-uncertain = { $path } is written in a way that cannot be changed with certainty; lay it out with pinguan fmt { $path }, or write the change by hand. Nothing was written
desk-brings = This change brings what is not a fault of the record, and stands in the open:
desk-refused = { $id } may not be changed so, and nothing was written:
desk-commit = Commit it, by your own hand:

approve-kind = { $kind }: records of this kind are not approved one by one. Plans and their amendments are; policy, targets and documents are approved by a decision of the committee, in its meeting
approve-what = { $id }, to be approved by { $step }:
approve-amendment = Amendment { $number }, asked for by { $by }, from { $from } on: { $reason }
approve-amendment-plain = { $id }: agreement to an amendment carries neither comment nor refusal. An amendment that is not agreed to stays without agreement; its author takes it back
approve-first-time = Nobody has reviewed it before.
approve-unchanged = Nothing has changed since { $at }, when it was last reviewed.
approve-changed = Changed since { $at }, when another content was last reviewed:
approve-changed-unknown = It was last reviewed at { $at }, with another content that the history here does not hold.
approve-no-findings = The check finds nothing in it.
approve-findings = The check finds in it { $count ->
        [one] one thing
       *[other] { $count } things
    }:
approve-draft = { $id } is a draft. Its author submits it first: pinguan act { $id } submit
approve-rejected = { $id } was rejected. Its author mends it and submits it again: pinguan act { $id } submit
approve-first = { $id } waits for { $step } first; the steps come in their order
approve-early =
    { $kind ->
        [amended] The amendment of { $id } was asked for, or agreed to by the head, at { $since }; nobody agreed to it after that at { $at } already
       *[submitted] { $id } was submitted at { $since }; nobody reviewed it at { $at } already
    }
approve-already = { $id } was approved by { $step } already, and its content has not changed since
approve-nothing = There is nothing to approve in { $id }: it is approved, and so is every amendment
approve-done-reviewed = { $id } is reviewed by { $by }; the quality department comes next: pinguan approve { $id } --step quality
approve-done-returned = { $id } is returned by { $by } as a draft; its author mends it and submits it again: pinguan act { $id } submit
approve-done-approved = { $id } is approved by { $by } and may be executed within its dates
approve-done-rejected = { $id } is rejected by { $by }
approve-done-amendment = { $by } has agreed to the amendment of { $id }
approve-note-key = The policy asks for signed approvals, and { $by } has no key in records/company/person: the gate will refuse this commit until one is there
approve-note-signed = The policy asks for signed approvals: only a commit that a key of { $by } signs shows who approved
approve-note-address = Only a commit whose author is { $by } shows who approved: set git config user.email to an address of that person, and have it in records/company/person

act-now = { $id } ({ $kind }), what can be done with it now:
act-next = What can be done with { $id } next:
act-next-review = { $id } waits for the head of its department: pinguan approve { $id }
act-next-agreement = The amendment of { $id } waits for agreement, the head of the department first: pinguan approve { $id }
act-nothing = { $id } ({ $kind }): nothing is left to do with it here. A closed record is corrected by a record of its own: pinguan new correction
act-done = Wrote { $path }
act-unknown = { $kind }: there is no action `{ $action }`{ $near ->
        [none] .
       *[other] ; did you mean { $near }?
    } There are: { $actions }
act-none = { $kind }: records of this kind have no actions; edit the file
act-not-then = { $id }: { $action } is not possible as `{ $field }` stands now; what can be done says: pinguan act { $id }
act-first = { $id }: { $action } is possible only once `{ $field }` is there; what can be done says: pinguan act { $id }
act-already = { $id }: { $action } was done already; `{ $field }` is there. A record that is closed is corrected by a record of its own: pinguan new correction
act-missing = { $action } asks for { $missing } (all that it takes: { $options })
act-strange = { $action } does not ask for --{ $strange } (all that it takes: { $options })
act-change = --{ $option } is written FIELD=VALUE, such as when.weekdays.end=19:00, not `{ $words }`
act-which-item = { $action } is about one item of several: add --item with one of { $items }
act-no-item = { $action } is about an item of a list, and the record has no such item
act-renumber = { $from } becomes { $to }
act-renumber-words = { $path } names { $id } in its words; they stay as they are, and are yours to look at
act-renumber-bound = { $id } keeps its id: what was reviewed, approved or agreed to in { $path } is bound to it. Where two records claim it, renumber the other one
act-renumber-taken = { $id } is taken, here or on the branch
act-renumber-no-id = `{ $word }` is no id of this kind: it begins with { $prefix }-, a year of four digits, and is made of capital letters, digits and hyphens
act-renumber-strange = { $path } does not refer to { $id }
act-renumber-whose = Two files claim { $id }, and these refer to it: { $paths }. Say which of them mean this record with --refers PATH (again for each), --refers all or --refers none
act-renumber-unseen = { $path } was not judged while another file claimed its id. Now it is, and the check finds in it { $count ->
        [one] one thing
       *[other] { $count } things
    }: pinguan check { $path }
action-acknowledge = tell the customer that it was received
action-amend = ask for a change of an approved plan
action-answer = answer a breach of another record with it
action-ask = ask a unit to respond
action-check-effect = compare a measure before and after
action-close = close it
action-complete = say that it was done
action-confirm = confirm it
action-finding-confirm = settle the allegation: proved
action-info-request-confirm = approve the request
action-training-plan-confirm = name the decision that approved it
action-contain = say how it was contained
action-decide = decide it
action-dismiss = settle the allegation: not borne out
action-dispose = say how a serious finding was dealt with
action-escalate = report it upwards
action-extend = give it more time
action-find-cause = say from what it came
action-forward = forward it to the quality department
action-link = name the finding that mends its causes
action-notify = tell the unit what is to be mended, by whom and by when
action-meeting-close = close a decision: say what came of it
action-anomaly-notify = report it to the quality department
action-pause = stop the clock while the company waits
action-rectify = say that it was mended
action-renumber = give it another id
action-respond = respond
action-complaint-respond = tell the customer the result
action-resume = let the clock go on
action-submit = submit it for review
action-track = note how it stands
action-verify = verify that the mending worked
action-withdraw = take it back, with the reason
action-waiver-withdraw = end it before its time
action-legal-hold-withdraw = lift it
