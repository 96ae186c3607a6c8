//! As much of HTTP/1.1 as one person's browser needs: GET and HEAD, one answer a connection. Written out, because a
//! crate for it would be more code than this file, most of it unused. Knows no page.

use super::live::{Found, Live};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Bytes that a request may have; more is refused.
const LONGEST: u64 = 16 * 1024;

/// How long a connection may be silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// Connections that are answered at a time; a browser opens six.
const AT_ONCE: usize = 64;

/// Headers of every answer: nothing is kept, guessed, framed, or read by other sites.
const HEADERS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: DENY\r\nConnection: close\r\n";

/// Answers every connection, each in a thread of its own.
pub(super) fn accept(listener: &TcpListener, live: &Arc<Live>) {
    let busy = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming().filter_map(Result::ok) {
        if busy.fetch_add(1, Ordering::SeqCst) >= AT_ONCE {
            busy.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        let (live, busy) = (Arc::clone(live), Arc::clone(&busy));
        std::thread::spawn(move || {
            // a browser that goes away is no fault
            let _ = answer(&stream, &live);
            busy.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

fn answer(mut stream: &TcpStream, live: &Live) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let request = read(&mut BufReader::new(stream.take(LONGEST)))?;
    let answer = respond(&request, live);
    let mut bytes = answer.head().into_bytes();
    if !request.first().is_some_and(|line| line.starts_with("HEAD ")) {
        bytes.extend(&answer.body);
    }
    stream.write_all(&bytes)?;
    stream.flush()
}

/// The lines of a request up to the empty one.
fn read(from: &mut impl BufRead) -> std::io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        from.read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line);
        // a request that breaks off has no end, and so is none
        if !line.ends_with('\n') {
            return Ok(Vec::new());
        }
        match line.trim_end() {
            "" => return Ok(lines),
            line => lines.push(line.to_owned()),
        }
    }
}

/// An answer: status, type, where to go instead, and the body.
struct Answer {
    status: &'static str,
    kind: &'static str,
    location: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    fn short(status: &'static str) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", location: None, body }
    }

    fn head(&self) -> String {
        let (status, kind, length) = (self.status, self.kind, self.body.len());
        let location = self.location.as_ref().map_or(String::new(), |to| format!("Location: {to}\r\n"));
        let allow = if status.starts_with("405") { "Allow: GET, HEAD\r\n" } else { "" };
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{location}{allow}{HEADERS}\r\n"
        )
    }
}

fn respond(request: &[String], live: &Live) -> Answer {
    let words: Vec<&str> = request.first().map(|line| line.split(' ').collect()).unwrap_or_default();
    let [method, target, "HTTP/1.1" | "HTTP/1.0"] = words[..] else {
        return Answer::short("400 Bad Request");
    };
    let hosts: Vec<&str> = request.iter().filter_map(|line| header(line, "host")).collect();
    if !matches!(hosts[..], [host] if is_ours(host)) {
        return Answer::short("421 Misdirected Request");
    }
    if !["GET", "HEAD"].contains(&method) {
        return Answer::short("405 Method Not Allowed");
    }
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = path.strip_prefix('/').and_then(decoded) else {
        return Answer::short("400 Bad Request");
    };
    match live.find(&path) {
        Found::File(kind, body) => Answer { status: "200 OK", kind, location: None, body },
        Found::Folder => {
            Answer { location: Some(format!("/{path}/")), ..Answer::short("308 Permanent Redirect") }
        }
        Found::Nothing(body) => {
            Answer { status: "404 Not Found", kind: "text/html; charset=utf-8", location: None, body }
        }
    }
}

fn header<'l>(line: &'l str, name: &str) -> Option<&'l str> {
    let (found, value) = line.split_once(':')?;
    found.eq_ignore_ascii_case(name).then(|| value.trim())
}

/// Whether a request is for us: by address or as `localhost`. Any other name could be one that a foreign page points at
/// this machine in order to read what is served here (DNS rebinding).
fn is_ours(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
}

/// A path with its escapes read; none where one is broken or the bytes are no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok())?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok().filter(|text| !text.chars().any(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(lines: &[&str]) -> &'static str {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        respond(&lines, &Live::default()).status
    }

    #[test]
    fn a_name_that_could_be_rebound_is_refused() {
        for host in ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000", "192.168.1.7"] {
            assert!(is_ours(host), "{host}");
        }
        for host in ["", "evil.example", "localhost.evil.example:8000", "127.0.0.1.evil.example", "[evil]"] {
            assert!(!is_ours(host), "{host}");
        }
    }

    #[test]
    fn only_whole_requests_to_read_something_are_answered() {
        assert_eq!(status(&["GET / HTTP/1.1", "Host: localhost"]), "404 Not Found");
        assert_eq!(status(&["GET /pinguan-live.js HTTP/1.1", "host:localhost"]), "200 OK");
        assert_eq!(status(&["POST / HTTP/1.1", "Host: localhost"]), "405 Method Not Allowed");
        assert_eq!(status(&["GET / HTTP/1.1"]), "421 Misdirected Request");
        assert_eq!(status(&["GET / HTTP/1.1", "Host: localhost", "Host: evil"]), "421 Misdirected Request");
        assert_eq!(status(&["GET /%zz HTTP/1.1", "Host: localhost"]), "400 Bad Request");
        assert_eq!(status(&["GET /%0d%0aX: HTTP/1.1", "Host: localhost"]), "400 Bad Request");
        assert_eq!(status(&["GET http://evil/ HTTP/1.1", "Host: localhost"]), "400 Bad Request");
        assert_eq!(status(&[]), "400 Bad Request");
    }
}
