# Personal data: its sorts in words, and the rules that look for it.

personal-mainland-id = an identity number (mainland)
personal-old-mainland-id = an identity number of the old form (mainland)
personal-taiwan-id = an identity or residence number (Taiwan)
personal-old-taiwan-residence = a residence number of the old form (Taiwan)
personal-mainland-mobile = a mobile number (mainland)
personal-mainland-landline = a landline number (mainland)
personal-taiwan-mobile = a mobile number (Taiwan)
personal-taiwan-landline = a landline number (Taiwan)
personal-card = a card number
personal-email = an e-mail address
personal-plate = a number plate
personal-social-security = a social security number (United States)
personal-american-phone = a telephone number (North America)
personal-address = a street address

personal-data = Here stands { $sort }
    .title = Personal data in a record
    .what = No text of the records holds personal data: no value, no key, no comment, no prose, no name of a file.
    .why = Records are read by many and stay in the history for ever; whoever leaks them cannot call them back.
    .mend = Take it out and name the case by its `debtor_ref`. A later commit does not remove what an earlier one holds: before the change is merged, rewrite its commits; after that, follow the runbook for leaks (`site/pages/en/leak.md`). What is none (the company's own hotline) the policy allows under `privacy`.

personal-data-suspected = This may be { $sort }
    .title = Possibly personal data
    .what = Numbers that could be personal data are looked at by a person.
    .why = Its form leaves room for doubt; a check digit alone is right in one of ten numbers.
    .mend = Take it out if it is personal data; otherwise let the policy allow it under `privacy`, with a reason.

allowance-unused = Nothing in the records needs this allowance
    .title = Allowance for personal data that nothing needs
    .what = What the policy allows under `privacy` to look like personal data stands in some record.
    .why = An allowance that nothing needs is a hole: the next text of that form passes unseen.
    .mend = Delete it. A number that was given to one person (of identity, residence, social security, a card) cannot be allowed by its text; allow its `sort` in one `record`.
