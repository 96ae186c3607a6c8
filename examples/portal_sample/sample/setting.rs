//! Where a sample page stands: its language, its path, its frame.

use pinguan::locale::Locale;
use pinguan::portal::url::PagePath;
use pinguan::portal::view::{Frame, Language, Link, Mark, NavItem, Status, Text};

pub struct Setting {
    pub locale: Locale,
    pub path: PagePath,
    first: String,
}

impl Setting {
    pub fn new(locale: Locale, segments: &[&str]) -> Self {
        let first = segments.first().copied().unwrap_or("home").to_owned();
        Self { locale, path: PagePath::page(locale, segments), first }
    }

    /// One of two texts.
    pub fn t(&self, zh: &str, en: &str) -> String {
        if self.locale == Locale::En { en } else { zh }.to_owned()
    }

    /// Clauses of a headline.
    pub fn h(&self, zh: &[&str], en: &[&str]) -> Vec<String> {
        let clauses = if self.locale == Locale::En { en } else { zh };
        clauses.iter().map(|&clause| clause.to_owned()).collect()
    }

    pub fn to(&self, segments: &[&str]) -> String {
        self.path.link(&PagePath::page(self.locale, segments), None)
    }

    pub fn link(&self, segments: &[&str], zh: &str, en: &str) -> Link {
        Link::new(self.to(segments), self.t(zh, en))
    }

    /// A text that is the link of a record.
    pub fn rec(&self, kind: &str, id: &str) -> Text {
        Text::default().record(self.to(&["records", kind, id]), id, format!("{kind} {id}"))
    }

    pub fn clause(&self, id: &str) -> Link {
        let chapter = id.split('.').next().unwrap_or_default();
        let to = PagePath::page(self.locale, &["regulation", chapter]);
        Link::new(self.path.link(&to, Some(id)), id)
    }

    pub fn act(&self) -> Status {
        Status::new(Mark::Act, self.t("需處理", "Act"))
    }

    pub fn watch(&self) -> Status {
        Status::new(Mark::Watch, self.t("留意", "Watch"))
    }

    pub fn normal(&self) -> Status {
        Status::new(Mark::Ok, self.t("正常", "Normal"))
    }

    pub fn frame(&self, crumbs: &[(&[&str], &str, &str)], zh: &str, en: &str) -> Frame {
        let name = self.t(zh, en);
        let company = self.t("安衡資產服務", "Anheng Asset Services");
        let home = self.first == "home";
        let mut breadcrumbs = Vec::new();
        if !home {
            breadcrumbs.push(self.link(&[], "首頁", "Home"));
            breadcrumbs.extend(crumbs.iter().map(|(to, zh, en)| self.link(to, zh, en)));
        }
        let commit = if home {
            Text::from(self.t("來源提交 ", "Source commit ")).id("a3f91c2")
        } else {
            Text::from(self.t("本頁記錄最後變更 ", "Last change of these records ")).id("8e02c9a")
        };
        let policy = self.t("政策 2026.2（2026-05-01 起施行）", "Policy 2026.2 (in force from 1 May 2026)");
        Frame {
            lang: self.locale.tag().to_owned(),
            title: format!("{name}｜{company}"),
            description: name.clone(),
            style_href: self.path.link(&PagePath::file(&["style.css"]), None),
            script_href: self.path.link(&PagePath::file(&["portal.js"]), None),
            home_href: self.to(&[]),
            company,
            portal: self.t("品質管理", "Quality management"),
            seal: "品".to_owned(),
            languages: self.languages(),
            nav: self.nav(),
            as_of: self.t("2026-06-30（週二）", "30 June 2026 (Tue)"),
            provenance: vec![commit, policy.into(), self.t("版本：委員會", "Edition: committee").into()],
            breadcrumbs,
            here: name,
            draft: None,
            trust: self.trust(home),
            check: self.t("只列與本頁記錄有關的結果", "Only results that touch this page's records").into(),
            compliance: Some(self.link(&["compliance"], "合規頁", "Compliance page")),
            data: ["kpis.json", "CSV", "Atom"].map(|name| Link::new("#", name)).to_vec(),
            about: vec![
                self.link(&["method"], "數字怎麼來", "How the numbers are made"),
                self.link(&["about"], "關於", "About"),
            ],
        }
    }

    fn trust(&self, home: bool) -> Text {
        let (commit, zh, en) = if home {
            ("a3f91c2", "的 1,284 筆記錄算出", "1,284 records at commit ")
        } else {
            ("8e02c9a", "的本頁記錄算出", "this page's records at commit ")
        };
        let text = if self.locale == Locale::En {
            Text::from(format!("Computed from {en}"))
                .id(commit)
                .plain(", as of 30 June 2026. Anyone can rebuild it byte for byte: ")
        } else {
            Text::from("由提交 ")
                .id(commit)
                .plain(format!(" {zh}，資料截至 "))
                .keep("2026-06-30")
                .plain("。任何人都可以逐位元組重建：")
        };
        text.code("pinguan verify").plain(self.t("。", "."))
    }

    pub fn languages(&self) -> Vec<Language> {
        [
            (Locale::ZhHant, "繁", "繁體中文"),
            (Locale::ZhHans, "简", "简体中文"),
            (Locale::En, "EN", "English"),
        ]
        .map(|(locale, short, name)| Language {
            tag: locale.tag().to_owned(),
            short: short.to_owned(),
            name: name.to_owned(),
            href: self.path.link(&self.path.in_locale(locale), None),
            current: locale == self.locale,
        })
        .to_vec()
    }

    fn nav(&self) -> Vec<NavItem> {
        ["home", "kpi", "units", "records", "regulation", "compliance", "deadlines"]
            .map(|key| NavItem {
                key: key.to_owned(),
                href: if key == "home" { self.to(&[]) } else { self.to(&[key]) },
                count: (key == "compliance" && matches!(self.first.as_str(), "home" | "compliance"))
                    .then(|| "2".to_owned()),
                current: key == self.first || (key == "compliance" && self.first == "rules"),
            })
            .to_vec()
    }
}
