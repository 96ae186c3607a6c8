//! A company in a repository, and a change of it on a branch, made commit by commit.

use crate::project::{Project, Run};
use git2::{Oid, Repository, RepositoryInitOptions, Signature, Time};
use serde_json::Value;
use ssh_key::private::{Ed25519Keypair, PrivateKey};
use ssh_key::{HashAlg, LineEnding};
use std::cell::{Cell, RefCell};

/// The plan that waits for its review and approval at the base.
pub const PLAN: &str = "records/plan/2026/PLAN-2026-C1-0077.yaml";
pub const POLICY: &str = "records/policy/policy.yaml";
pub const HEAD_OF_C1: &str = "S-0010";
pub const QUALITY: &str = "S-0041";
const SECONDS: i64 = 1_780_000_000;

/// A company at a base, and a branch `work` with a change of it.
pub struct Change {
    pub project: Project,
    pub git: Repository,
    seconds: Cell<i64>,
    says: RefCell<String>,
}

/// How a commit is made.
#[derive(Clone, Copy)]
pub struct By<'a> {
    pub author: &'a str,
    pub committer: &'a str,
    pub key: Option<u8>,
}

/// A commit by one person.
pub fn by(person: &str) -> By<'_> {
    By { author: person, committer: person, key: None }
}

/// The same, signed by the key of a number.
pub fn signed(person: &str, key: u8) -> By<'_> {
    By { key: Some(key), ..by(person) }
}

/// The key of a number, as everyone can make it.
pub fn key(number: u8) -> PrivateKey {
    PrivateKey::from(Ed25519Keypair::from_seed(&[number; 32]))
}

pub fn public(number: u8) -> String {
    key(number).public_key().to_openssh().unwrap()
}

pub fn address(person: &str) -> String {
    format!("{}@example.com", person.to_lowercase())
}

impl Change {
    /// A company whose policy asks for this strength of proof, committed as the base; the branch begins there.
    pub fn new(strength: &str) -> Self {
        let project = Project::minimal();
        project.replace(
            POLICY,
            "interpretation: QM\n",
            &format!(
                "interpretation: QM\nprivacy: {{email_domains: [example.com]}}\napproval_proof: {{strength: {strength}, forge_committers: [forge@example.com]}}\n"
            ),
        );
        for (person, number) in
            [("S-0001", 1), (HEAD_OF_C1, 10), ("S-0011", 11), ("S-0040", 40), (QUALITY, 41)]
        {
            let path = format!("records/company/person/{person}.yaml");
            let text = project.read(&path);
            let own = format!(
                "emails: [{}]\nkeys:\n  - {{public: \"{}\", from: 2025-01-01}}\n",
                address(person),
                public(number)
            );
            project.write(&path, (text + &own).as_bytes());
        }
        let plan = project.read("records/plan/2026/PLAN-2026-C1-0001.yaml");
        let body = &plan[..plan.find("reviews:").unwrap()];
        let body = body
            .replace("PLAN-2026-C1-0001", "PLAN-2026-C1-0077")
            .replace("status: approved", "status: submitted")
            .replace("2026-04-20T09:14", "2026-06-29T09:14")
            .replace("from: 2026-05-01", "from: 2026-07-01")
            .replace("to: 2026-06-30", "to: 2026-08-31");
        project.write(PLAN, body.as_bytes());
        let mut options = RepositoryInitOptions::new();
        options.initial_head("main").external_template(false);
        let git = Repository::init_opts(project.root(), &options).unwrap();
        let change =
            Self { project, git, seconds: Cell::new(SECONDS), says: RefCell::new("change".to_owned()) };
        let base = change.commit(by("S-0001"));
        change.git.reference("refs/heads/main", base, true, "base").unwrap();
        change.git.reference("refs/heads/work", base, true, "work").unwrap();
        change.git.set_head("refs/heads/work").unwrap();
        change
    }

    /// Commits the whole folder on top of what is checked out.
    pub fn commit(&self, by: By) -> Oid {
        let head = self.git.head().ok().and_then(|head| head.target());
        self.commit_on(by, &head.into_iter().collect::<Vec<_>>())
    }

    /// The same, with a message.
    pub fn commit_saying(&self, by: By, message: &str) -> Oid {
        message.clone_into(&mut self.says.borrow_mut());
        self.commit(by)
    }

    pub fn commit_on(&self, by: By, parents: &[Oid]) -> Oid {
        self.seconds.set(self.seconds.get() + 60);
        let mut index = self.git.index().unwrap();
        index.add_all(["*"], git2::IndexAddOption::DEFAULT, None).unwrap();
        index.update_all(["*"], None).unwrap();
        index.write().unwrap();
        let tree = self.git.find_tree(index.write_tree().unwrap()).unwrap();
        let when = Time::new(self.seconds.get(), 480);
        let who = |person: &str| Signature::new(person, &address(person), &when).unwrap();
        let (author, committer) = (who(by.author), who(by.committer));
        let parents: Vec<_> = parents.iter().map(|id| self.git.find_commit(*id).unwrap()).collect();
        let parents: Vec<_> = parents.iter().collect();
        let says = self.says.borrow();
        let text = self.git.commit_create_buffer(&author, &committer, &says, &tree, &parents).unwrap();
        let text = std::str::from_utf8(&text).unwrap().to_owned();
        let id = match by.key {
            None => self.git.odb().unwrap().write(git2::ObjectType::Commit, text.as_bytes()).unwrap(),
            Some(number) => {
                let signature = key(number).sign("git", HashAlg::Sha512, text.as_bytes()).unwrap();
                let pem = signature.to_pem(LineEnding::LF).unwrap();
                self.git.commit_signed(&text, &pem, None).unwrap()
            }
        };
        let branch = self.git.find_reference("HEAD").unwrap().symbolic_target().unwrap().unwrap().to_owned();
        self.git.reference(&branch, id, true, "change").unwrap();
        id
    }

    /// Goes to a branch, or makes one at a commit and goes there.
    pub fn go_to(&self, branch: &str, at: Option<Oid>) {
        let name = format!("refs/heads/{branch}");
        if let Some(at) = at {
            self.git.reference(&name, at, true, "branch").unwrap();
        }
        let commit = self.git.find_reference(&name).unwrap().target().unwrap();
        self.git.set_head(&name).unwrap();
        let object = self.git.find_object(commit, None).unwrap();
        self.git.reset(&object, git2::ResetType::Hard, None).unwrap();
    }

    pub fn tip(&self, branch: &str) -> Oid {
        self.git.find_reference(&format!("refs/heads/{branch}")).unwrap().target().unwrap()
    }

    /// The review of the waiting plan, as its file then stands.
    pub fn review(&self) {
        let step = format!(
            "reviews:\n  - by: {HEAD_OF_C1}\n    at: 2026-06-29T11:00+08:00\n    verdict: agreed\n    hash: \"{{hash}}\"\n"
        );
        self.project.write(PLAN, (self.project.read(PLAN) + &step).as_bytes());
    }

    /// Its approval.
    pub fn approve(&self) {
        let step = format!(
            "approvals:\n  - by: {QUALITY}\n    at: 2026-06-29T15:00+08:00\n    legality: pass\n    reasonableness: pass\n    comment: 時段與頻率合乎規定。\n    hash: \"{{hash}}\"\n"
        );
        let text = self.project.read(PLAN).replace("status: submitted", "status: approved");
        self.project.write(PLAN, (text + &step).as_bytes());
    }

    /// What the program says of the change.
    pub fn judge(&self) -> Run {
        self.judge_with(&[])
    }

    pub fn judge_with(&self, more: &[&str]) -> Run {
        let mut arguments =
            vec!["check", "--base", "main", "--head", "work", "--format", "json", "--locale", "en"];
        arguments.extend(more);
        self.project.run(&arguments)
    }
}

/// The rules of the findings that a change brings, in order, each with one word of its arguments as far as the
/// message shows it.
pub fn new_rules(run: &Run) -> Vec<String> {
    let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    let findings = document["diagnostics"].as_array().unwrap().iter();
    let mut rules: Vec<_> = findings
        .filter(|found| found["new"] == true && found["level"] != "notice")
        .map(|found| format!("{} {}", found["rule"].as_str().unwrap(), found["level"].as_str().unwrap()))
        .collect();
    rules.sort();
    rules.dedup();
    rules
}

/// The exit code and the new findings at once.
pub fn verdict(run: &Run) -> (i32, Vec<String>) {
    (run.code, new_rules(run))
}

/// What a verdict is expected to be.
pub fn expected(code: i32, rules: &[&str]) -> (i32, Vec<String>) {
    (code, rules.iter().map(|rule| (*rule).to_owned()).collect())
}
