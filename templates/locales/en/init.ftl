# What a new project says, and what is asked of those who start one.

init-in-the-way = { $path } is not empty, and nothing was written. In the way: { $files }. Name an empty folder, or move these
init-no-jurisdiction = Name the law of the place with --jurisdiction tw, cn, uk or us
init-no-org = `{ $org }` is no name of an organisation on a forge: letters, digits, hyphens, dots and underscores only
init-ask-jurisdiction = Whose law applies (tw, cn, uk, us)?
init-ask-name = What is the company called ({ $default })?
init-ask-org = What is its organisation on the forge ({ $default })?
init-ask-locale = First language of the company: zh-Hant, zh-Hans or en ({ $default })?
init-ask-extent = Everything (full), or only records and policy (minimal) ({ $default })?
init-no-locale = `{ $word }` is not one of zh-Hant, zh-Hans, en
init-no-extent = `{ $word }` is neither full nor minimal
init-done = Wrote { $files } files to { $path }; check finds nothing in them, and build makes a portal of them.
init-next =
    Next, in { $path }:
      git init && git add -A && git commit -m 'quality management'
      pinguan schema --out schemas         # for the editor, and again when people or units change
      pinguan check && pinguan build       # judges the records, builds the portal into public/
    Then put your own departments, people and targets in the place of these, write e-mail addresses and teams of the forge into records/company, and read records/policy/policy.yaml: every value there is the committee’s to decide. The pack { $pack } is a reading of the law, not advice.
init-company = Example Asset Services
init-title = Quality management
init-department-collection = Collections 1
init-department-customer-service = Customer service
init-department-data = Data management
init-department-management = Company leaders
init-department-quality = Quality
init-team = Team A
init-qualification = Internal auditor
init-topic = Adoption of the quality-management regulation and of the first targets
init-decision = The regulation, the first policy and the targets of the first year are adopted.
init-outcome = They are in force.
init-purpose = Lawful and civil collection with evidence, improved by data.
init-first-version = First version, with the regulation.
init-retention-basis = Decided by the company; to be compared with the law of the place.
init-about-company =
    The company. Names may be given in zh-Hant, zh-Hans and en; locales are the languages of the portal, the first one leads.
    adopted_on is the day from which absence is judged. forge is github, gitlab or gitea; with
    repository: https://HOST/OWNER/NAME the forms of the portal open a new file there. base_url of portal is the
    address of the portal, with a slash at its end; calendars and feeds need it.
init-about-department = A department. forge_team reviews on the forge what the department keeps: put your own team here, then run pinguan codeowners.
init-about-person =
    A person under a staff id: no name here. Write e-mail addresses and keys with which the person commits; they are never shown:
    emails: [STAFF@EXAMPLE.COM]
    keys: [{ "{" }public: ssh-ed25519 …, from: YYYY-MM-DD{ "}" }]
init-about-committee = The committee. A member who leaves gets a last day: to: YYYY-MM-DD.
init-about-meeting = The meeting that adopted everything here. Put the real date, people and decision in its place.
init-about-measures = Targets of the measures: pinguan explain kpis. Each target names the decision of the committee, its first and last day.
init-about-scoring = How measures become scores and grades in assessments, decided by the committee.
init-about-calendar =
    Working days. base names a published calendar (tw, cn); without one, Monday to Friday are worked.
    Add your own days off to holidays, and Saturdays or Sundays that are worked to makeup_workdays.
init-about-policy =
    The policy in dated versions. A change is a new version with its own decision, never an edit of one in force;
    pinguan what-if shows what a proposed policy would do.
init-about-parameters =
    Above each parameter: what it is, its default with the range that it may take and its unit, and the clause that leaves it open.
    More on each: pinguan explain KEY
init-about-packs = Rules of contact that the law of the place asks for; the strictest value holds. See pinguan explain packs.
init-about-retention = How long records are kept, by kind.
init-request =
    ## What changes, and why

    <!-- One record, or records of one case. No names, telephone numbers or addresses of customers or staff. -->

    ## Before asking for review

    - [ ] `pinguan check` passes
    - [ ] What was approved is unchanged, or amended with `pinguan act RECORD amend`
    - [ ] I committed under my own e-mail address
init-about =
    # About this portal

    This is the quality management portal of { $name }. Every page is computed from records, and nobody types a number into it.
init-readme =
    # { $name }: quality management

    Every act of the quality-management regulation is a record here, judged against the policy and published as a portal.

    1. Start a record: `pinguan new plan --unit C1-A --by S-0011`
    2. Change its state: `pinguan act RECORD` lists what can be done
    3. Review and approve: `pinguan approve RECORD`
    4. Judge: `pinguan check`
    5. Build the portal into `public/`: `pinguan build`
    6. See whether the forge holds the gate: `pinguan doctor`
