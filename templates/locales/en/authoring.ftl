# Tools for authors: layout of records, mends, schemas, lists.
usage-no-records = None of these paths holds a record.
fmt-left = { $path }: holds something that cannot be laid out with certainty; left as it is written
fmt-summary = { $records ->
        [one] One record
       *[other] { $records } records
    }; to be laid out: { $anew }; left as written: { $left }; refused: { $refused }
fix-replace = replace “{ $old }” with “{ $new }” (pinguan check --fix)
fix-summary = Mends applied: { $applied }, in { $files ->
        [one] one file
       *[other] { $files } files
    }; only offered, since they would change what was approved: { $offered }
fix = fix
rules-id = id
rules-nature = nature
rules-level = level
rules-clause = clause
rules-name = name
rules-title = what is wrong
rules-tested = { $rules ->
        [1] 1 rule
       *[other] { $rules } rules
    }, { $samples } samples run, { $faults ->
        [0] all as they should be
        [one] one not as it should be
       *[other] { $faults } not as they should be
    }
rules-unread = { $path }: cannot be read; `pinguan check` tells why
usage-no-rule = There is no rule { $rule }. `pinguan rules` lists them.
