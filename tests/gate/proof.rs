//! Who gave a review or approval.

use super::change::{By, Change, HEAD_OF_C1, PLAN, POLICY, QUALITY, by, expected, public, signed, verdict};
use git2::Oid;

const UNPROVED: &str = "GAT-003 error";

/// A change in which the review and the approval come with these commits.
fn steps(strength: &str, review: By, approval: By) -> Change {
    let change = Change::new(strength);
    change.review();
    change.commit(review);
    change.approve();
    change.commit(approval);
    change
}

#[test]
fn each_strength_takes_the_proof_that_it_asks_for() {
    let mallory = by("S-0011");
    let pass = |change: &Change| assert_eq!(verdict(&change.judge()), expected(0, &[]));
    pass(&steps("recorded", mallory, mallory));
    pass(&steps("authored", by(HEAD_OF_C1), by(QUALITY)));
    pass(&steps("signed", signed(HEAD_OF_C1, 10), signed(QUALITY, 41)));
}

#[test]
fn what_was_shown_is_told() {
    let told = |change: Change| change.judge().stderr;
    assert!(told(steps("recorded", by("S-0011"), by("S-0011"))).contains("2, recorded."));
    assert!(told(steps("authored", by(HEAD_OF_C1), by(QUALITY))).contains("2, claimed by the authors"));
    assert!(told(steps("signed", signed(HEAD_OF_C1, 10), signed(QUALITY, 41))).contains("2, proved by"));
}

#[test]
fn row_7_a_name_that_is_written_proves_nothing_where_a_signature_is_asked_for() {
    let change = steps("signed", by(HEAD_OF_C1), by(QUALITY));
    let run = change.judge();
    assert_eq!(verdict(&run), expected(1, &[UNPROVED]));
    assert!(run.stdout.contains("is not signed"));
}

#[test]
fn row_7_an_author_that_only_the_author_line_names_is_not_enough() {
    let spoofed = By { author: QUALITY, committer: "S-0011", key: None };
    assert_eq!(verdict(&steps("authored", by(HEAD_OF_C1), spoofed).judge()), expected(1, &[UNPROVED]));
    let by_forge = By { author: QUALITY, committer: "forge", key: None };
    assert_eq!(verdict(&steps("authored", by(HEAD_OF_C1), by_forge).judge()), expected(0, &[]));
}

#[test]
fn row_8_a_good_signature_of_someone_else_is_not_the_approver_s() {
    let run = steps("signed", signed(HEAD_OF_C1, 10), signed(QUALITY, 11)).judge();
    assert_eq!(verdict(&run), expected(1, &[UNPROVED]));
    assert!(run.stdout.contains("someone else made that commit"));
}

#[test]
fn row_9_keys_that_the_change_brings_open_nothing() {
    let change = Change::new("signed");
    change.review();
    change.commit(signed(HEAD_OF_C1, 10));
    let path = "records/company/person/S-0041.yaml";
    let text = change.project.read(path).replace(&public(41), &public(66));
    change.project.write(path, text.as_bytes());
    change.approve();
    change.commit(signed(QUALITY, 66));
    assert_eq!(verdict(&change.judge()), expected(1, &["GAT-002 error", UNPROVED]));
}

#[test]
fn row_10_only_a_good_signature_by_a_known_key_in_its_time_counts() {
    // no signature, a key that nobody has, one of another kind, one of other bytes
    for (name, make) in [
        ("is not signed", (|change: &Change| _ = change.commit(by(QUALITY))) as fn(&Change)),
        ("do not know who made", |change| _ = change.commit(signed(QUALITY, 99))),
        ("no SSH signature", |change| {
            forge(change, "-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----");
        }),
        ("does not fit", |change| {
            let other = super::change::key(41).sign("git", ssh_key::HashAlg::Sha512, b"other").unwrap();
            forge(change, &other.to_pem(ssh_key::LineEnding::LF).unwrap());
        }),
        ("does not fit", |change| {
            // the right key, for another purpose than commits
            let commit = change.git.find_commit(change.commit(by(QUALITY))).unwrap();
            let text = commit_text(change, commit.id());
            let other =
                super::change::key(41).sign("file", ssh_key::HashAlg::Sha512, text.as_bytes()).unwrap();
            set(change, &text, &other.to_pem(ssh_key::LineEnding::LF).unwrap());
        }),
    ] {
        let change = Change::new("signed");
        change.review();
        change.commit(signed(HEAD_OF_C1, 10));
        change.approve();
        make(&change);
        let run = change.judge();
        assert_eq!(verdict(&run), expected(1, &[UNPROVED]), "{name}");
        assert!(run.stdout.contains(name), "{name}: {}", run.stdout);
    }
}

#[test]
fn row_10_a_key_past_its_last_day_opens_nothing() {
    for (to, expected_code) in [("2026-06-29", 1), ("2026-06-30", 0)] {
        let change = Change::new("signed");
        change.go_to("main", None);
        let path = "records/company/person/S-0041.yaml";
        let text = change
            .project
            .read(path)
            .replace("from: 2025-01-01}\n", &format!("from: 2025-01-01, to: {to}}}\n"));
        let text = text.replace(
            &format!("quality_officer, from: 2025-01-01, to: {to}"),
            "quality_officer, from: 2025-01-01",
        );
        let text =
            text.replace(&format!("內部稽核員, from: 2025-01-01, to: {to}"), "內部稽核員, from: 2025-01-01");
        change.project.write(path, text.as_bytes());
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.review();
        change.commit(signed(HEAD_OF_C1, 10));
        change.approve();
        change.commit(signed(QUALITY, 41));
        assert_eq!(change.judge().code, expected_code, "{to}");
    }
}

fn commit_text(change: &Change, id: Oid) -> String {
    let odb = change.git.odb().unwrap();
    let object = odb.read(id).unwrap();
    std::str::from_utf8(object.data()).unwrap().to_owned()
}

fn set(change: &Change, text: &str, signature: &str) {
    let id = change.git.commit_signed(text, signature, None).unwrap();
    change.git.reference("refs/heads/work", id, true, "signed").unwrap();
}

/// Commits with a signature that is given.
fn forge(change: &Change, signature: &str) {
    let id = change.commit(by(QUALITY));
    set(change, &commit_text(change, id), signature);
}

#[test]
fn row_11_a_mailmap_and_replaced_objects_change_no_verdict() {
    for approval in [by(QUALITY), by("S-0011")] {
        let change = steps("authored", by(HEAD_OF_C1), approval);
        let before = change.judge();
        let bad = change.tip("work");
        change.project.write(".mailmap", b"Chair <s-0041@example.com> <s-0011@example.com>\n");
        let first = change.tip("main");
        change.git.reference(&format!("refs/replace/{bad}"), first, true, "trap").unwrap();
        let after = change.judge();
        assert_eq!((before.code, before.stdout), (after.code, after.stdout));
        change.commit(by("S-0011"));
        assert_eq!(change.judge().code, before.code, "a mailmap of the change");
    }
}

#[test]
fn row_12_one_person_takes_one_step_whatever_the_address() {
    let change = Change::new("authored");
    change.review();
    let text = change.project.read(PLAN).replace(HEAD_OF_C1, QUALITY);
    change.project.write(PLAN, text.as_bytes());
    change.approve();
    change.commit(by(QUALITY));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.iter().any(|rule| rule.starts_with("PLN-016")), "{rules:?}");
}

#[test]
fn row_13_an_approval_is_void_once_the_plan_says_something_else() {
    let change = steps("authored", by(HEAD_OF_C1), by(QUALITY));
    change.project.replace(PLAN, "cases: 1200", "cases: 1201");
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!((code, rules), expected(1, &["PLN-010 error"]));
}

#[test]
fn row_14_a_trailer_is_no_approval_and_a_merge_answers_for_what_it_brings() {
    // the merge itself brings the approval: none of its parents has it
    let change = Change::new("authored");
    change.review();
    let one = change.commit(by(HEAD_OF_C1));
    change.go_to("side", Some(change.tip("main")));
    change.project.write("notes.txt", b"Approved-by: S-0041\n");
    let other = change.commit(by(QUALITY));
    change.go_to("work", Some(one));
    change.project.write("notes.txt", b"Approved-by: S-0041\n");
    change.approve();
    change.commit_on(by("S-0011"), &[one, other]);
    assert_eq!(verdict(&change.judge()), expected(1, &[UNPROVED]));
}

#[test]
fn a_squash_loses_the_proof_and_says_so() {
    let change = steps("authored", by(HEAD_OF_C1), by(QUALITY));
    let text = change.project.read(PLAN);
    change.go_to("work", Some(change.tip("main")));
    change.project.write(PLAN, text.as_bytes());
    change.commit(by(QUALITY));
    let run = change.judge();
    assert_eq!(verdict(&run), expected(1, &[UNPROVED]));
    assert!(run.stdout.contains("After a squash or rebase"));
}

#[test]
fn row_12_an_approver_without_the_role_at_the_base_is_none() {
    let change = Change::new("recorded");
    let path = "records/company/person/S-0011.yaml";
    let text = change
        .project
        .read(path)
        .replace("team_lead", "quality_officer")
        .replace("department: C1", "department: QM");
    change.project.write(path, text.as_bytes());
    change.review();
    change.approve();
    let text = change.project.read(PLAN).replace(QUALITY, "S-0011");
    change.project.write(PLAN, text.as_bytes());
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.iter().any(|rule| rule.starts_with("PLN-008") || rule.starts_with("PLN-016")), "{rules:?}");
    assert!(change.project.read(POLICY).contains("recorded"));
}

#[test]
fn what_the_approver_took_back_is_not_brought_again_by_another() {
    for strength in ["authored", "signed"] {
        let change = Change::new(strength);
        change.review();
        change.commit(signed(HEAD_OF_C1, 10));
        let before = change.project.read(PLAN);
        change.approve();
        let approved = change.project.read(PLAN);
        change.commit(signed(QUALITY, 41));
        change.project.write(PLAN, before.as_bytes());
        change.commit(signed(QUALITY, 41));
        change.project.write(PLAN, approved.as_bytes());
        change.commit(signed("S-0011", 11));
        assert_eq!(verdict(&change.judge()), expected(1, &[UNPROVED]), "{strength}");
    }
}

#[test]
fn keys_of_the_other_curves_prove_as_well_and_a_kind_that_is_not_verified_is_named() {
    for key in [include_str!("keys/ecdsa384"), include_str!("keys/ecdsa521")] {
        let key = ssh_key::PrivateKey::from_openssh(key).unwrap();
        let change = Change::new("signed");
        change.go_to("main", None);
        let path = "records/company/person/S-0041.yaml";
        let own = key.public_key().to_openssh().unwrap();
        change.project.write(path, change.project.read(path).replace(&public(41), &own).as_bytes());
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.review();
        change.commit(signed(HEAD_OF_C1, 10));
        change.approve();
        let text = commit_text(&change, change.commit(by(QUALITY)));
        let signature = key.sign("git", ssh_key::HashAlg::Sha512, text.as_bytes()).unwrap();
        set(&change, &text, &signature.to_pem(ssh_key::LineEnding::LF).unwrap());
        assert_eq!(verdict(&change.judge()), expected(0, &[]), "{:?}", key.algorithm());
    }
    let change = Change::new("signed");
    change.review();
    change.commit(signed(HEAD_OF_C1, 10));
    change.approve();
    forge(&change, include_str!("keys/rsa.sig"));
    let run = change.judge();
    assert_eq!(verdict(&run), expected(1, &[UNPROVED]));
    assert!(run.stdout.contains("a kind that is not verified here"), "{}", run.stdout);
}
