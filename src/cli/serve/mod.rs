//! `pinguan serve`: the portal while one works on its records. It is built in memory, told again by the browser's
//! own script when something changed, and keeps the last good pages while records are broken.

mod http;
mod live;
mod watch;

use super::{Ended, Failure, Global, Outcome, build, failed, measures, output, project};
use crate::diagnostic::Level;
use crate::locale::Messages;
use crate::portal;
use crate::report::Format;
use anyhow::Context;
use live::Live;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  pinguan serve                 http://127.0.0.1:8000, until Ctrl-C
  pinguan serve --port 0 --open any free port, opened in the browser
  pinguan serve --audience public";

/// How often is looked for changes.
const PAUSE: Duration = Duration::from_millis(400);

/// Options of `serve`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// The port; 0 takes a free one
    #[arg(long, value_name = "P", default_value_t = 8000)]
    port: u16,
    /// The address; another than 127.0.0.1 lets other machines read everything
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Open the portal in the browser
    #[arg(long)]
    open: bool,
    /// For whom: `committee`, `department:ID`, `creditor:CODE` or `public`
    #[arg(long, value_name = "AUDIENCE", default_value = "committee")]
    audience: String,
    /// Measures that were computed elsewhere: a folder with `measures.yaml` and the CSV files that it names
    #[arg(long, value_name = "DIR")]
    measures: Option<PathBuf>,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let address = SocketAddr::new(arguments.host, arguments.port);
    let listener = TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    let address = listener.local_addr().context("no address")?;
    let ended = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&ended);
    ctrlc::set_handler(move || told.store(true, Ordering::SeqCst)).context("cannot wait for Ctrl-C")?;
    let live = Arc::new(Live::default());
    let mut seen = watch::stamp(&global.root, arguments.measures.as_deref());
    show(global, arguments, &live)?;
    let served = Arc::clone(&live);
    std::thread::spawn(move || http::accept(&listener, &served));
    let url = format!("http://{address}/");
    announce(global, arguments, &url)?;
    if arguments.open {
        open(&url)?;
    }
    while !ended.load(Ordering::SeqCst) {
        std::thread::sleep(PAUSE);
        let now = watch::stamp(&global.root, arguments.measures.as_deref());
        if now != seen {
            seen = now;
            show(global, arguments, &live)?;
        }
    }
    Ok(Outcome::Passed)
}

/// Builds anew, and shows either the new pages or, over the old ones, what is wrong. Wrong arguments end the run.
fn show(global: &Global, arguments: &Arguments, live: &Live) -> Result<(), Failure> {
    match pages(global, arguments) {
        Ok(Ok(files)) => live.show(files),
        Ok(Err(fault)) => live.warn(fault),
        Err(Failure::Usage(text)) => return Err(Failure::Usage(text)),
        // what cannot be read now may be whole again a moment later
        Err(Failure::NotJudged(error) | Failure::Io(error)) => {
            live.warn(failed::told(&error, global.language(None)));
        }
    }
    Ok(())
}

/// The pages, or what is wrong with the records.
fn pages(
    global: &Global,
    arguments: &Arguments,
) -> Result<Result<Vec<portal::publish::File>, String>, Failure> {
    let project = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => return Ok(Err(unjudged.report().render(Format::Human { color: false })?)),
    };
    if project.verdict.counts.defects > 0 {
        return Ok(Err(project.report(Level::Error).render(Format::Human { color: false })?));
    }
    let audience = build::audience(global, &arguments.audience, &project.ledger)?;
    let elsewhere =
        arguments.measures.as_deref().map(|dir| measures::read(global, &project, dir)).transpose()?;
    let shown = build::Shown { audience: &audience, revision: None, elsewhere: elsewhere.as_ref() };
    let files = Mutex::new(Vec::new());
    let take = |file| {
        files.lock().unwrap_or_else(PoisonError::into_inner).push(file);
        Ok(())
    };
    build::make(global, &project, &shown, portal::make, &take)?;
    Ok(Ok(files.into_inner().unwrap_or_else(PoisonError::into_inner)))
}

fn announce(global: &Global, arguments: &Arguments, url: &str) -> Result<(), Failure> {
    let messages = Messages::built_in();
    let locale = global.language(None);
    let args = [("url", url.into())].into();
    output::say(&format!("{}\n", messages.text(locale, "serve-at", &args)?))?;
    if !arguments.host.is_loopback() {
        output::complain(&format!("{}\n", messages.text(locale, "serve-beyond", &args)?))?;
    }
    Ok(())
}

/// Opens a page in the browser that the system prefers.
fn open(url: &str) -> Result<(), Failure> {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let started = std::process::Command::new(program).arg(url).spawn();
    started.map(drop).with_context(|| format!("cannot open {url} with {program}")).map_err(Failure::Io)
}
