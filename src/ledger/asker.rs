//! What an expression is asked of where it is asked of a record: the record itself, those that it names, and those that
//! name it. Knows no rule and no measure.

use super::Ledger;
use crate::calendar::Date;
use crate::expression::{Data, Expression, Scene, Times};
use crate::record::{KINDS, Kind};
use crate::yaml::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Asks expressions of records.
pub struct Asker<'a> {
    ledger: &'a Ledger,
    times: Times,
    links: Links<'a>,
}

/// Which records name which, by id.
#[derive(Default)]
struct Links<'a> {
    from: BTreeMap<&'a str, BTreeSet<&'a str>>,
    to: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Links<'a> {
    fn of(ledger: &'a Ledger) -> Self {
        let mut links = Self::default();
        for (_, id, mention) in ledger.mentions() {
            let Some(id) = id else { continue };
            links.from.entry(id).or_default().insert(mention.id);
            links.to.entry(mention.id).or_default().insert(id);
        }
        links
    }
}

impl<'a> Asker<'a> {
    /// Makes ready to ask some expressions, and no others, as of a date.
    pub fn new<'e>(ledger: &'a Ledger, as_of: Date, asked: impl IntoIterator<Item = &'e Expression>) -> Self {
        let times = Times { as_of, zone: ledger.zone.clone(), workdays: ledger.workdays.clone() };
        let links = asked.into_iter().any(|one| one.uses("linked") || one.uses("linking"));
        Self { ledger, times, links: if links { Links::of(ledger) } else { Links::default() } }
    }

    /// The tree of the record at a path, as it is written; none where it cannot be read.
    pub fn tree(&self, path: &str) -> Option<Node> {
        let kind = Kind::of_path(path)?;
        Node::walk(&kind.yaml_of(self.ledger.sources.text(path)?)).0
    }

    /// A record with what is asked for beside it, by name.
    pub fn scene(&self, record: &Node, id: Option<&str>, uses: impl Fn(&str) -> bool) -> Scene {
        let mut data = vec![("record", Data::of(record))];
        if uses("linked") {
            data.push(("linked", self.linked(id)));
        }
        if uses("linking") {
            data.push(("linking", self.linking(id)));
        }
        Scene::new(&self.times, data)
    }

    fn data(&self, path: &str) -> Option<Data> {
        self.tree(path).as_ref().map(Data::of)
    }

    /// The records that a record names, by id.
    fn linked(&self, id: Option<&str>) -> Data {
        let ids = id.and_then(|id| self.links.from.get(id)).into_iter().flatten();
        Data::by_name(ids.filter_map(|id| {
            let (path, _) = self.ledger.find(id)?;
            Some(((*id).to_owned(), self.data(path)?))
        }))
    }

    /// The records that name a record, in a list for each kind.
    fn linking(&self, id: Option<&str>) -> Data {
        let mut kinds: BTreeMap<&str, Vec<Data>> = BTreeMap::new();
        for id in id.and_then(|id| self.links.to.get(id)).into_iter().flatten() {
            let Some((path, kind)) = self.ledger.find(id) else { continue };
            kinds.entry(kind.name).or_default().extend(self.data(path));
        }
        let all = KINDS.iter().filter(|kind| kind.has_page());
        Data::by_name(all.map(|kind| {
            let records = kinds.remove(kind.name).unwrap_or_default();
            (kind.name.replace('-', "_"), Data::in_a_row(records))
        }))
    }
}
