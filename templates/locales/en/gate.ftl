# A change, judged before it is merged.

gate-standing = standing { $nature }
gate-judged =
    Base { $base }
    Head { $head }
    Policy of the base { $policy }
    Rules: { $rules }. Records found: { $found }, judged: { $judged }, refused: { $refused }. Findings new with this change: { $new }, standing: { $standing }.
gate-proofs =
    { $strength ->
        [recorded] Reviews and approvals that came with this change: { $proofs }, recorded. Git was not asked who gave them.
        [authored] Reviews and approvals that came with this change: { $proofs }, claimed by the authors of their commits.
       *[signed] Reviews and approvals that came with this change: { $proofs }, proved by signatures.
    }
gate-bootstrap = The base has no policy: this first policy was judged by itself (--bootstrap).
gate-unable =
    { $kind ->
        [no-repository] Nothing can be judged: this folder is in no Git repository
        [shallow] Nothing can be judged: this clone is shallow. Fetch the whole history (fetch-depth: 0)
        [grafts] Nothing can be judged: info/grafts changes what this repository says of its history. Remove it
        [revision-form] Nothing can be judged: “{ $detail }” is neither HEAD, a branch, a full reference (refs/…) nor a full hash
        [revision-unknown] Nothing can be judged: there is no commit named “{ $detail }” here. Fetch it first
        [revision-ambiguous] Nothing can be judged: “{ $detail }” could mean more than one commit. Write the full reference (refs/heads/…) or the full hash
        [revision-only-tag] Nothing can be judged: only a tag is named “{ $detail }”. Write refs/tags/…, if that is what you mean
        [revision-not-a-commit] Nothing can be judged: “{ $detail }” is not a commit
        [conflict] Nothing can be judged: base and head changed the same places of: { $detail }. Merge the base into the head first; where both began a record of one id, give one of them another id before: pinguan act RECORD renumber
        [unrelated] Nothing can be judged: base and head have no commit in common
        [tangled] Nothing can be judged: base and head were merged into each other crosswise. Merge the base into the head first
        [no-records] Nothing can be judged: the result of the merge has no records/ ({ $detail })
        [policy-missing] Nothing can be judged: the base { $detail } has no policy. For a first policy, use --bootstrap
        [policy-unreadable] Nothing can be judged: what judges at the base cannot be read: { $detail }
        [policy-faulty] Nothing can be judged: the policy of the base is faulty: { $detail }
        [tool-old] Nothing can be judged: the policy of the base asks for pinguan { $detail } or newer; this is an older one
        [tool-other] Nothing can be judged: this binary (version { $detail }) is none of those that the policy of the base names by their SHA-256
       *[future] Nothing can be judged: commit { $detail } is dated more than a day ahead of this machine’s clock. Set the clock right, or name the day with --as-of
    }
usage-gate-select = --select and --ignore are not for judging a change: all rules judge it
usage-bootstrap = --bootstrap is for a base without policy; this base has one
usage-verdict-other = { $path } is there and is no verdict of an earlier run: it was left as it is. Name another file with --verdict
check-needs-base = This is the check of a pull request: name the base, or the work tree is judged by its own policy. For instance: pinguan check --base refs/remotes/origin/main

audit-summary =
    { $faulty ->
        [0] { $commits ->
            [one] { $commits } commit
           *[other] { $commits } commits
        } judged again: none of them would have been refused.
       *[other] { $commits ->
            [one] { $commits } commit
           *[other] { $commits } commits
        } judged again: { $faulty } of them would have been refused, or could not be judged.
    }

judge-file-changed =
    { $kind ->
        [added] This new file is one by which records are judged
        [removed] A file by which records are judged is gone
       *[changed] This file, by which records are judged, is changed
    }; { $proved ->
        [yes] those who answer for it made the change
       *[no] who agreed to it is not shown by Git
    }. The present change is judged by the base as it is; this takes effect after the merge
    .title = What judges is changed
    .what = A change of policy, company, waivers, workflows or owners is named, and takes effect only after the merge.
    .why = Whoever changes what judges could otherwise let their own records pass.
    .mend = Whoever answers for this file reviews the change on the forge before it is merged.

judge-file-not-approved = No one who answers for this file at the base ({ $who }) made this change of it
    .title = What judges is changed without approval
    .what = A change of what judges carries, in its commits, the word of the department that answers for the file.
    .why = Nobody sets the rules alone by which they are judged.
    .mend = Let the head of the department that answers for it, or a leader of the company, commit the content as it is to be merged.

judge-file-removed = Without this file nothing can be judged after the merge
    .title = What judges is removed
    .what = No file is taken away without which nothing could be judged.
    .why = Without it the next change would be judged by nothing at all.
    .mend = Put the file back.

approval-not-proved =
    { $kind ->
        [nowhere] No commit of this change brings the step of { $person } as it stands
        [unknown] Commit { $commit } brings the step of { $person }, and the people of the base do not know who made that commit
        [shared] Commit { $commit } brings the step of { $person }, and several people of the base share the address or key that made it
        [other] Commit { $commit } brings the step of { $person }, and someone else made that commit
        [unsigned] Commit { $commit } brings the step of { $person } and is not signed
        [unreadable] Commit { $commit } brings the step of { $person }; its signature is no SSH signature that can be read
        [unsupported] Commit { $commit } brings the step of { $person }; it is signed by a key of a kind that is not verified here (Ed25519 and ECDSA are)
       *[bad] Commit { $commit } brings the step of { $person }; its signature does not fit it
    }
    .title = Approval not shown to be that person’s
    .what = The commit that brings a review or an approval is that person’s, in the strength that the policy asks for.
    .why = A name in a file is typed by anyone; only the commit shows whose word it is.
    .mend = { $person } commits the review or approval, with the address or key that the base’s records of people hold. After a squash or rebase, it is given again.

record-deleted =
    { $kind ->
        [kind] The base has { $record }, and its tombstone names another kind; it is of the kind { $said }
        [dated] The base has { $record }, and its tombstone names another date; the record says { $said }
        [held] { $record } is held by { $said } today, whatever day the disposal names
       *[gone] The base has { $record }, and the result of the merge has not
    }
    .title = Record deleted
    .what = A record is withdrawn with a reason, and stays; it is deleted only where a disposal of its kind and time says so.
    .why = What can vanish cannot be evidence.
    .mend = Put it back. What was recorded by mistake is set right by a record that says so, not by removing it.

closed-record-changed = { $record } was closed or approved; it no longer says what it said (field: { $field })
    .title = Closed record changed
    .what = What a closed record says stays; it is corrected by an entry that names the field, both values, the reason and who agreed.
    .why = A decision rests on what the record said when it was made.
    .mend = Restore what it said. A plan is changed by an amendment; what another record said is corrected together with a record that tells of it (`pinguan new correction`).

id-taken-again = An earlier record, deleted since, had the id { $record }
    .title = Id taken again
    .what = An id belongs to one record for ever, also after that was withdrawn or disposed of.
    .why = Other records, meetings and letters name it; they must not come to mean another matter.
    .mend = Take the next id that was never used.

baseline-grown = The baseline has one entry more: { $frozen } of { $file }
    .title = Baseline grown
    .what = The baseline of adoption only loses entries.
    .why = It freezes what stood when the rules came; what is new is to be mended or waived.
    .mend = Remove the entry; mend what was found, or ask for a waiver. A baseline may only shrink.

policy-rolled-back =
    { $kind ->
        [number] The policy has been at version { $version }, and would go back behind it
        [removed] Version { $version } of the policy is in force or has been, and would be gone
        [backdated] Version { $version } of the policy is new and would be in force from a day that is over
       *[rewritten] Version { $version } of the policy is in force or has been, and would decide otherwise
    }
    .title = Policy goes back
    .what = The versions of the policy that have been in force stay as they are; a change is a new version.
    .why = Records are judged by the policy of their day; who changes it afterwards changes verdicts.
    .mend = Leave past versions as they are and add a version with a higher number, in force from today or later.

personal-data-in-message = { $place } of commit { $commit } holds { $sort }
    .title = Personal data in a commit's message or maker
    .what = The messages of the commits hold no personal data.
    .why = A message stays in the history and is read by everyone who has a copy.
    .mend = Rewrite the commit before the merge (`git rebase -i`, `reword`; for a name `git commit --amend --reset-author`) and push the branch again; a later commit does not remove it. Where others have the branch already, follow the runbook for leaks (`site/pages/en/leak.md`).
commit-message = The message
commit-author = The author's name
commit-committer = The committer's name

personal-data-in-history = Commit { $commit } holds { $sort } here; a later commit took it away, and the history keeps it
    .title = Personal data in an earlier commit
    .what = No commit of the change ever held personal data, not even one that a later commit mended.
    .why = A later commit does not take it out of the history.
    .mend = Rewrite the branch so that no commit of it holds the data (`git rebase -i`, or one new commit on the base), and push it again. Where others have the branch already, follow the runbook for leaks (`site/pages/en/leak.md`).

draw-not-proved =
    { $kind ->
        [unpromised] The base does not hold what this draw promises: its list, its strata, who draws and how many
        [twice] The base held another promise of this draw before
        [early] Nobody else has committed to the base since the promise; the draw has no seed yet
       *[commit] The seed is not of the first later commit by somebody else; that is { $commit }
    }
    .title = Draw not proved
    .what = The list, its size and its strata were committed before the commit from which the seed follows, and that is somebody else’s.
    .why = Only then could whoever drew the sample not choose it.
    .mend = Merge the promise first, wait for somebody else’s commit on the base, then draw with `pinguan sample draw`. Where the promise was changed, begin a record of its own.

personal-data-in-page = Commit { $commit } puts { $sort } into a file of the portal
    .title = Personal data in a file of the portal
    .what = The pages, templates and files of the site hold no personal data.
    .why = They are published as they are.
    .mend = Take it out, and rewrite the branch so that no commit of it holds the data (`git rebase -i`, or one new commit on the base). What is no personal data is named in the policy with its reason. Where others have the branch already, follow the runbook for leaks (`site/pages/en/leak.md`).

tombstone-not-proved = The base has no { $named }, of which a tombstone is set
    .title = Tombstone of a record that was not there
    .what = A tombstone is set for a record that the base holds.
    .why = What was never recorded was not disposed of; a tombstone for it would hide that it is missing.
    .mend = Remove the tombstone, or name the record that the disposal is about.
