# What reviewers see: owners of paths, and what a change does.

owners-made = Made by `pinguan codeowners` from records/company/. Do not edit; run it again.
owners-last-fits = The last line that fits a path names its owners.
owners-all-fit = Every line that fits a path names its owners.
owners-else = Whatever has no line of its own
owners-kinds = Records, by the department that keeps them
owners-judges = What judges, and what runs the checks: the committee and the quality department
owners-written = Wrote { $path }.
owners-same = { $path } is as the records say.
owners-stale = { $path } is not what the records say. Run: pinguan codeowners
owners-nobody = Nobody owns what is left over: give the quality department a forge_team (records/company/department/), or its head a forge_user (records/company/person/).

## What a change does

change-title-diff = From { $before } to { $after }, as of { $date }
change-title-what-if = What { $after } would change, as of { $date } (records of { $before })
change-nothing = Nothing would be found, measured or due otherwise.
change-summary = Records changed: { $records }. Findings: { $new } new, { $fixed } fixed. Measures that stand otherwise: { $measures }, { $statuses } of them with another status. Deadlines: { $deadlines }.
change-judges = What judges was touched ({ $count }): the committee and the quality department must approve
change-findings = Findings ({ $count })
change-measures = Measures ({ $count })
change-deadlines = Deadlines ({ $count })
change-records = Records ({ $count })
change-departments = By department ({ $count })
change-column-path = File
change-column-how = Change
change-column-rule = Rule
change-column-place = Place
change-column-what = What
change-column-measure = Measure
change-column-unit = Unit
change-column-before = Before
change-column-after = After
change-column-status = Status
change-column-record = Record
change-column-department = Department
change-column-fields = Fields
change-column-added = Added
change-column-amended = Amended
change-column-deleted = Deleted
change-column-new = New findings
change-column-fixed = Fixed findings
change-column-deadlines = Deadlines
change-added = added
change-amended = amended
change-deleted = deleted
change-new = new
change-fixed = fixed
change-waived = waived
change-answered = answered
change-company = Company
change-no-department = (none)
change-work-tree = the work tree
change-nowhere = no commit
change-more-fields =
    { $count ->
        [one] 1 more field
       *[other] { $count } more fields
    }
change-hidden-field = { $field } (not shown)
change-stand = { $value } ({ $numerator }/{ $denominator }, { $period })
change-stand-target = { $stand }, target { $target }: { $against }
change-more-rows =
    { $count ->
        [one] 1 more row of this table, and the tables after it, are left out.
       *[other] { $count } more rows of this table, and the tables after it, are left out.
    }
revision-no-repository = There is no Git repository here, so there is no revision to read.
revision-form = `{ $revision }` is no revision that can be read: give HEAD, a branch, a full hash or a full reference.
revision-unknown = Nothing is named `{ $revision }` in this repository.
revision-ambiguous = `{ $revision }` names more than one thing; write the full reference (refs/heads/…).
revision-only-tag = `{ $revision }` is only a tag, which anyone may move; write refs/tags/{ $revision } to mean it.
revision-not-a-commit = `{ $revision }` is not a commit.
revision-apart = `{ $before }` and `{ $after }` have no commit in common here. If the clone is shallow, fetch all of its history.
usage-no-policy = The proposed policy { $path } cannot be opened.
what-if-proposed = In { $path }, which stands in for records/policy/policy.yaml here:

## What Git says of a record

past-first = Record added
past-layout = Layout or comments changed
past-and = ;{" "}
past-hidden = changed (not shown)
past-came = set to “{ $after }”
past-went = removed, was “{ $before }”
past-changed = from “{ $before }” to “{ $after }”
past-nobody = not among the people
# what shows that a person gave a review or approval
proof-recorded = Recorded only: the commit does not show this person
proof-claimed = Claimed: this person by author and committer of the commit
proof-proved = Proved: commit signed by this person
past-more =
    { $count ->
        [one] One earlier commit changed it too.
       *[other] { $count } earlier commits changed it too.
    }
past-shallow = This clone lacks older history, so earlier commits may be missing here.
