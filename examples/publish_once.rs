//! Publishes one small site and ends: the program that the fault tests kill, starve and start twice.
//!
//! `publish_once TARGET LABEL [--in-place]`. Two labels give sites of which one file is the same, some have
//! other content, and some other names. With `--in-place` the site is copied file by file over what stands at TARGET, as a
//! naive publisher would: the fault tests must catch that one. One thread, so that the Nth system call is
//! the same one in every run.

use pinguan::portal::publish::{File, Options, Origin, PublishError, SitePath, publish};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&*error);
            ExitCode::from(4)
        }
    }
}

#[expect(clippy::print_stderr, reason = "a program of its own, not the library")]
fn report(error: &dyn Error) {
    eprintln!("{error}");
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global()?;
    match arguments {
        [target, label] => build(Path::new(target), label)?,
        [target, label, flag] if flag == "--in-place" => {
            let built = format!("{target}.built");
            build(Path::new(&built), label)?;
            copy_over(Path::new(&built), Path::new(target))?;
        }
        _ => return Err("usage: publish_once TARGET LABEL [--in-place]".into()),
    }
    Ok(())
}

fn build(target: &Path, label: &str) -> Result<(), PublishError> {
    let mut files = Vec::new();
    for path in ["index.html".to_owned(), "plans/a.html".to_owned(), format!("plans/{label}.html")] {
        let bytes = format!("<p>{path} of {label}").into_bytes();
        files.push(File { path: SitePath::new(path)?, bytes });
    }
    let style = b"p { color: black }".to_vec();
    files.push(File { path: SitePath::new("style.css")?, bytes: style });
    let origin = Origin {
        commit: Some(label.to_owned()),
        as_of: "2026-06-30".to_owned(),
        draft: false,
        generator: "0.0.0-test".to_owned(),
        measures: None,
    };
    publish(target, files, &origin, &Options::default())?;
    Ok(())
}

/// The negative control: files of `built` over those of `target`, then away with what is stale.
fn copy_over(built: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let files = |of: &Path| -> Result<Vec<String>, Box<dyn Error>> {
        let mut names = Vec::new();
        for found in walkdir::WalkDir::new(of).sort_by_file_name() {
            let found = found?;
            if found.file_type().is_file() {
                names.push(found.path().strip_prefix(of)?.to_string_lossy().into_owned());
            }
        }
        Ok(names)
    };
    let wanted = files(built)?;
    for name in &wanted {
        let to = target.join(name);
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(to, fs::read(built.join(name))?)?;
    }
    for stale in files(target)?.iter().filter(|name| !wanted.contains(name)) {
        fs::remove_file(target.join(stale))?;
    }
    Ok(())
}
