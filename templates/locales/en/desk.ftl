# What authors are told who approve a record, change its state, or start a project.

desk-no-record = `{ $word }` is neither the id of a record nor the path of one below the project’s root
desk-unknown = There is no record { $word }{ $near ->
        [none] .
       *[other] ; did you mean { $near }?
    }
desk-unreadable = { $path } cannot be read as a record; what is wrong with it says: pinguan check { $path }
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
