# What an audience of the portal sees, and what is withheld from it.

audience-committee = For the committee
audience-department = For the department { $of } only
audience-creditor = For creditor { $of } only
audience-public = For the public
check-withheld = The results of the check are for the committee.
chapter-counts-withheld = how they are kept is told to the committee
withheld = withheld
disposed = disposed of
status-disposed = Disposed of
status-withheld = Small number
method-withheld = Small numbers
    .value = Numbers below { $least } are withheld, and as many more as it takes that they cannot be computed from sums; charts are drawn without them; counts of debtors in records are withheld in the same way, and a record of one debtor, such as a complaint, is not listed
page-leak = When personal data has leaked
leak-headline = Personal data in a commit: what to do, in order
