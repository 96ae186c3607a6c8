# What the doctor looks at.

doctor-fine = ok   
doctor-look = look 
doctor-wrong = bad  
doctor-project = pinguan { $version }, as of { $as_of }: { $found } { $found ->
        [one] record
       *[other] records
    }, { $refused } not readable, { $errors } { $errors ->
        [one] error
       *[other] errors
    }
doctor-no-repository = This folder is in no Git repository: nothing shows who gave an approval, and no change can be judged before it is merged. Run git init, or go to the repository
doctor-repository = The repository holds its whole history, and nothing changes what Git says of it
doctor-shallow = The clone is shallow: the gate judges nothing. Fetch the whole history (git fetch --unshallow, fetch-depth: 0)
doctor-grafted = info/grafts changes what this repository says of its history: the gate judges nothing. Remove it
doctor-partial = The clone is partial: an object that is absent cannot be judged. Clone without --filter
doctor-replaced = refs/replace shows other objects than those that were committed; pinguan does not follow it, other programs do. See git replace -l
doctor-recorded = The policy asks for approvals as recorded only: Git is not asked who gave them. To have them shown, set approval_proof.strength to authored or signed
doctor-squash = An approval is shown by the commit that brought it. Squash and rebase merges make new commits and destroy that: allow merge commits only on the forge. pinguan check --base COMMIT --audit names the commits of the main branch that lost it
doctor-unknown-people = People with a role whose commits nobody could recognise, for want of an address or key in their records: { $people }
doctor-owners = { $path } is as the records say
doctor-owners-nobody = No record names anybody on the forge: { $path } cannot be made
doctor-owners-missing = { $path } is absent: nobody is asked to review what judges. Run pinguan codeowners
doctor-owners-stale = { $path } is not as the records say. Run pinguan codeowners
doctor-no-gate = No workflow runs pinguan check --base: nothing stops a change that breaks the policy. The guide has workflows for GitHub, GitLab and others
doctor-gate = A workflow judges every change by its base, and nothing in it lets the check be left out
doctor-leak = { $place }: “{ $word }” lets the check be left out, or pass though it failed
doctor-forge = Only the forge knows, so see for yourself: the check is required on the main branch, best as a required workflow that a pull request cannot rewrite; code owners must review; nobody may push past it
