# The draw of a monitoring sample: rule, command and labels.

draw-does-not-follow =
    { $kind ->
         [hash] The draw names no list: `frame_sha256` is no SHA-256 of 64 hexadecimal digits
         [strata] The strata hold { $actual } contacts, the list { $limit }
         [order] The strata are not in the order of their names, each once
         [size] { $actual } are to be drawn of { $limit }
         [undrawn] { $actual } contacts were monitored before the draw
         [commit] `{ $actual }` is no full commit id
         [seed] The seed does not follow from list, day and commit; it is { $limit }
         [count] { $actual } were drawn of this stratum, the allocation gives { $limit }
         [unknown] There is no stratum { $actual }
         [twice] { $actual } was drawn twice
        *[sample] Contact { $actual } was monitored, but only { $limit } were drawn
    }
    .title = The draw does not follow from its parts
    .what = The strata make up the list, the seed is the SHA-256 of list, day and commit, each stratum gives what the allocation gives, and only drawn contacts are monitored.
    .why = A sample whose maker could choose it shows what its maker wants to show.
    .mend = Draw again with `pinguan sample draw`, and paste what it prints. Contacts that were chosen otherwise belong in a record of their own, without a draw.

drawn-not-monitored =
    { $kind ->
         [undrawn] { $size } contacts were to be drawn, and none is after { $limit } days
        *[drawn] { $missing } of { $size } drawn contacts are not monitored after { $limit } days
    }
    .title = Drawn and not monitored
    .what = Every contact that was drawn is monitored within the policy’s days.
    .why = Who may leave out what was drawn has chosen after all.
    .mend = Monitor what is missing and record it under its number; answer the breach with a finding.
    .help = Open a finding that answers { $rule } of { $record }.

sample-promise-help = Commit these lines in a monitoring record before the draw. When somebody else’s commit has come to the branch, draw with `pinguan sample draw`.
sample-no-draw = { $record } has no draw that can be made: it lacks `frame_sha256` or `draw`
sample-unknown = { $record } is no monitoring record
sample-refused = { $path } cannot be read as a record yet: `pinguan check { $path }` says why
sample-list-unreadable = Line { $line } of the list: { $problem ->
         [header] it starts with the line `item` or `item,stratum`
         [columns] it has { $actual } columns, the first line { $limit }
         [empty] the id or the stratum is empty
         [control] it holds a character that cannot be shown
         [long] the id or the stratum is longer than { $limit } characters
        *[twice] the id stands on line { $limit } already
    }
sample-list-empty = The list holds no contact
sample-size = --size is { $size }; it must be from 1 to { $count }, the contacts of the list
sample-list-not-utf8 = The list is not UTF-8
sample-hash-differs = The list is not the one that was committed to: its SHA-256 is { $actual }, the record says { $limit }
sample-strata-differ = The strata of the list are not those of the record
sample-not-promised = The list of { $record } is not on { $branch } yet: commit `frame_sha256` and `draw` first
sample-too-early = Nothing can be drawn yet: since { $commit } nobody else has committed to { $branch }
sample-drawn-help = Paste these lines over `draw` of { $record }. The promise stands since { $first }; the seed comes from { $commit }.
sample-verified = The draw of { $record } is right: promised in { $first }, seed from { $commit }, { $count } of { $frame } contacts
sample-wrong = { $part ->
         [commit] seed_commit is { $actual }; the first later commit by somebody else is { $limit }
         [seed] seed is { $actual }; it is { $limit }
         [drawn] The drawn contacts are not those that the seed gives; they begin to differ at number { $actual }
        *[promise] The list, its strata or the number to draw were promised otherwise before ({ $actual } promises)
    }

field-draw = Draw
field-size = To draw
field-seed-commit = Commit of the seed
field-seed = Seed
field-drawn = Drawn
field-stratum = Stratum
