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
