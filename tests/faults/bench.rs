//! The bench on which `publish_once` is put through faults. It must not know what counts as a pass.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;
use walkdir::WalkDir;

/// System calls that change the disk, or on which a change depends. `?` lets strace skip those that the
/// machine does not have.
pub const STEPS: &[&str] = &[
    "openat",
    "openat2",
    "linkat",
    "?mkdir",
    "mkdirat",
    "write",
    "?chmod",
    "fchmod",
    "fchmodat",
    "ftruncate",
    "flock",
    "fsync",
    "syncfs",
    "?rename",
    "?renameat",
    "renameat2",
    "?unlink",
    "unlinkat",
    "?rmdir",
    "getdents64",
];

/// A tree: path to bytes of every file.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Where readers find the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Absent,
    Old,
    New,
    Torn,
}

/// A directory with a target in it, and the two sites that may stand there.
pub struct Bench {
    dir: TempDir,
    old: Tree,
    new: Tree,
}

impl Bench {
    pub fn new() -> Self {
        // In memory where possible: what a dead process leaves behind does not depend on the disk, and a
        // thousand runs that each wait for a busy one take minutes.
        let dir = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
        let mut bench = Bench { dir, old: Tree::new(), new: Tree::new() };
        bench.old = bench.reference("old");
        bench.new = bench.reference("new");
        assert_ne!(bench.old, bench.new);
        bench
    }

    fn reference(&self, label: &str) -> Tree {
        let done = Command::new(program()).arg(self.target()).arg(label).output().unwrap();
        assert!(done.status.success(), "{done:?}");
        let tree = read(&self.target());
        self.clear();
        tree
    }

    pub fn target(&self) -> PathBuf {
        self.dir.path().join("public")
    }

    /// Empties the directory.
    pub fn clear(&self) {
        for entry in fs::read_dir(self.dir.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    }

    /// Puts the old site at the target, and nothing else into the directory.
    pub fn reset_to_old(&self) {
        self.clear();
        for (path, bytes) in &self.old {
            let at = self.target().join(path);
            fs::create_dir_all(at.parent().unwrap()).unwrap();
            fs::write(at, bytes).unwrap();
        }
    }

    pub fn state(&self) -> State {
        if !self.target().exists() {
            return State::Absent;
        }
        match read(&self.target()) {
            tree if tree == self.old => State::Old,
            tree if tree == self.new => State::New,
            _ => State::Torn,
        }
    }

    /// Names in the directory, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Publishes the new site without faults.
    pub fn publish_new(&self) -> Output {
        Command::new(program()).arg(self.target()).arg("new").output().unwrap()
    }

    /// Publishes the new site with these injections of strace, such as `openat:signal=KILL:when=3`. Also
    /// tells whether the last of them came to pass: strace marks the calls that it tampered with, and a
    /// process that was killed met its end.
    pub fn publish_new_with(&self, injections: &[String], more: &[&str]) -> (Output, bool) {
        let log = TempDir::new().unwrap();
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-o"]).arg(log.path().join("log"));
        // strace tampers only with calls that it traces.
        let steps: Vec<&str> =
            injections.iter().filter_map(|injection| injection.split(':').next()).collect();
        command.args(["-e", &format!("trace={}", steps.join(","))]);
        for injection in injections {
            command.args(["-e", &format!("inject={injection}")]);
        }
        command.arg(program()).arg(self.target()).arg("new").args(more);
        let done = command.stdin(Stdio::null()).output().unwrap();
        let log = fs::read_to_string(log.path().join("log")).unwrap();
        let call = format!("{}(", steps.last().unwrap().trim_start_matches('?'));
        let tampered = |line: &str| line.contains(&call) && line.ends_with("(INJECTED)");
        let met = done.status.signal() == Some(9) || log.lines().any(tampered);
        (done, met)
    }
}

/// Every file below `root`; anything that is neither file nor directory makes the tree like no other.
fn read(root: &Path) -> Tree {
    let mut tree = Tree::new();
    for found in WalkDir::new(root) {
        let found = found.unwrap();
        let name = found.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        if found.file_type().is_file() {
            tree.insert(name, fs::read(found.path()).unwrap());
        } else if !found.file_type().is_dir() {
            tree.insert(name, b"not a plain file".to_vec());
        }
    }
    tree
}

/// True if strace can trace here; else says why not.
pub fn can_trace() -> bool {
    let tried = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).output();
    let why = match tried {
        Ok(done) if done.status.success() => return true,
        Ok(done) => String::from_utf8_lossy(&done.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    eprintln!("SKIPPED: strace cannot trace here, so no fault can be injected: {why}");
    false
}

/// The example program, built as this test was.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // This test is TARGET/PROFILE/deps/faults-HASH.
        let this = std::env::current_exe().unwrap();
        let profile = this.parent().and_then(Path::parent).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--example", "publish_once", "--target-dir"]);
        cargo.arg(profile.parent().unwrap()).current_dir(env!("CARGO_MANIFEST_DIR"));
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().unwrap().success());
        profile.join("examples/publish_once")
    })
}
