//! `upshift mapping book`: the pages of upgrade paths, into a folder or as a preprocessor of mdBook.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use clap::CommandFactory as _;
use serde_json::{Value, json};

use crate::cli::args::{Args, MappingBookArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::cli::{catalog, reference};
use crate::config;
use crate::coverage::{Coverage, coverage};
use crate::mapping::model::Mapping;
use crate::mapping::schema::{changes_schema, mapping_schema};
use crate::report::book::{self, Page, Told};
use crate::report::{Lang, json as scan_json};

/// Largest book that is read from mdBook, in bytes.
const MAX_BOOK: u64 = 256 << 20;

/// Writes the pages, or answers mdBook.
pub(super) fn run(args: &MappingBookArgs, screen: &Screen) -> Result<Exit, Failure> {
    match (&args.mdbook, &args.output) {
        // Any renderer will do: what is added is Markdown.
        (Some(asked), _) if !asked.is_empty() => Ok(Exit::Clean),
        (Some(_), _) => {
            let text = preprocess(args, screen)?;
            screen.print(&text)?;
            Ok(Exit::Clean)
        }
        (None, Some(folder)) => write(args, folder, screen),
        (None, None) => Err(Failure::new("nowhere to write the pages to").help("name a folder: `-o DIR`")),
    }
}

fn write(args: &MappingBookArgs, folder: &Path, screen: &Screen) -> Result<Exit, Failure> {
    let known = Known::load(args, screen)?;
    let lang = screen.look.lang;
    let mut pages: Vec<Page> = known.paths.iter().flat_map(|path| book::pages(path.told(), lang)).collect();
    let title = lang.pick("Upgrade paths", "升级路径").to_owned();
    let text = format!("# {title}\n\n{}", known.table(&|_| true, lang));
    pages.insert(0, Page { path: format!("{}paths.md", lang.pick("", "zh/")), title, text });
    for page in &pages {
        let path = folder.join(&page.path);
        let failed = |error: io::Error| Failure::new(format!("cannot write `{}`: {error}", path.display()));
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(failed)?;
        fs::write(&path, &page.text).map_err(failed)?;
    }
    screen.print(&match lang {
        Lang::En => format!("Wrote {} pages.\n", pages.len()),
        Lang::Zh => format!("已写入 {} 个页面。\n", pages.len()),
    })?;
    Ok(Exit::Clean)
}

/// The upgrade paths with what they cover.
struct Known {
    paths: Vec<KnownPath>,
}

struct KnownPath {
    mapping: Mapping,
    coverage: Vec<Coverage>,
}

impl KnownPath {
    fn told(&self) -> Told<'_> {
        Told { mapping: &self.mapping, coverage: &self.coverage }
    }
}

impl Known {
    fn load(args: &MappingBookArgs, screen: &Screen) -> Result<Self, Failure> {
        let mappings = catalog::load_own(&args.folders.mappings, &args.ids, screen)?;
        let progress = screen.progress("comparing the surfaces", "正在比较 API 声明");
        let mut paths = Vec::new();
        for mapping in mappings {
            let before = catalog::prerequisites(&args.folders.mappings, &mapping, screen)?;
            let coverage = coverage(&mapping, &before.iter().collect::<Vec<_>>());
            paths.push(KnownPath { mapping, coverage });
        }
        drop(progress);
        Ok(Self { paths })
    }

    fn table(&self, wanted: &dyn Fn(&Mapping) -> bool, lang: Lang) -> String {
        let mappings: Vec<&Mapping> = self.paths.iter().map(|path| &path.mapping).filter(|it| wanted(it)).collect();
        book::table(&mappings, lang)
    }
}

/// Reads mdBook's `[context, book]` and returns the book with the generated parts in it.
fn preprocess(args: &MappingBookArgs, screen: &Screen) -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin()
        .take(MAX_BOOK)
        .read_to_string(&mut text)
        .map_err(|error| Failure::new(format!("cannot read the book from standard input: {error}")))?;
    let no_book = || Failure::new("standard input is no book of mdBook").help("mdBook calls this command itself");
    let mut input: Value = serde_json::from_str(&text).map_err(|_| no_book())?;
    let (context, mut book) = match input.as_array_mut().map(std::mem::take).as_deref_mut() {
        Some([context, book]) => (context.take(), book.take()),
        _ => return Err(no_book()),
    };
    let chinese = context.pointer("/config/preprocessor/upshift/chinese").and_then(Value::as_array);
    let chinese: Vec<String> = chinese.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let parts = Parts { known: Known::load(args, screen)?, chinese };
    // Newer versions say `items`, older ones `sections`.
    let key = if book.get("items").is_some() { "items" } else { "sections" };
    let items = book.get_mut(key).and_then(Value::as_array_mut).ok_or_else(no_book)?;
    let mut paths = Vec::new();
    list(items, &mut paths);
    parts.fill(items)?;
    let mut all = Vec::new();
    list(items, &mut all);
    switch(items, &all);
    serde_json::to_string(&book).map_err(|error| Failure::new(error.to_string()))
}

/// What the placeholders of hand-written pages stand for.
struct Parts {
    known: Known,
    /// SDKs whose pages are there in Chinese too.
    chinese: Vec<String>,
}

impl Parts {
    fn is_chinese(&self, mapping: &Mapping) -> bool {
        self.chinese.contains(&mapping.sdk)
    }

    /// Replaces the placeholders in all chapters, and puts the pages of the upgrade paths below the one that lists them.
    fn fill(&self, items: &mut [Value]) -> Result<(), Failure> {
        for item in items {
            let Some(chapter) = item.get_mut("Chapter") else { continue };
            let Some(content) = chapter.get("content").and_then(Value::as_str).map(str::to_owned) else { continue };
            let mut added = Vec::new();
            let mut out = String::with_capacity(content.len());
            for (at, part) in content.split("{{#upshift ").enumerate() {
                match (at, part.split_once("}}")) {
                    (0, _) | (_, None) => out.push_str(part),
                    (_, Some((what, rest))) => {
                        out.push_str(&self.part(what.trim(), &mut added)?);
                        out.push_str(rest);
                    }
                }
            }
            if let Some(content) = chapter.get_mut("content") {
                *content = out.into();
            }
            let number = chapter.get("number").cloned().unwrap_or_default();
            let name = chapter.get("name").cloned().unwrap_or_default();
            if let Some(inner) = chapter.get_mut("sub_items").and_then(Value::as_array_mut) {
                self.fill(inner)?;
                inner.extend(added.iter().enumerate().map(|(at, pages)| chapters(pages, &number, at, &name)));
            }
        }
        Ok(())
    }

    fn part(&self, what: &str, added: &mut Vec<Vec<Page>>) -> Result<String, Failure> {
        let json = |text: serde_json::Result<String>| {
            text.and_then(|text| serde_json::from_str::<Value>(&text)).map_err(|error| Failure::new(error.to_string()))
        };
        Ok(match what {
            "paths" => {
                added.extend(self.known.paths.iter().map(|path| book::pages(path.told(), Lang::En)));
                self.known.table(&|_| true, Lang::En)
            }
            "paths zh" => {
                let own = self.known.paths.iter().filter(|path| self.is_chinese(&path.mapping));
                added.extend(own.map(|path| book::pages(path.told(), Lang::Zh)));
                self.known.table(&|mapping| self.is_chinese(mapping), Lang::Zh)
            }
            "changes" => book::ids(&self.known.paths.iter().map(|path| &path.mapping).collect::<Vec<_>>(), Lang::En),
            "commands" => reference::commands(&Args::command()),
            "schema mapping" => book::keys(&mapping_schema(), "mapping", 4),
            "schema changes" => book::keys(&changes_schema(), "changes", 4),
            "schema scan" => book::keys(&json(scan_json::schema())?, "scan", 3),
            "schema config" => book::keys(&json(config::schema())?, "config", 3),
            other => {
                return Err(Failure::new(format!("a page of the book asks for `{other}`, which nothing writes")));
            }
        })
    }
}

/// The pages of one upgrade path as chapters: the overview with the platforms below it.
fn chapters(pages: &[Page], number: &Value, at: usize, parent: &Value) -> Value {
    let mut own = number.as_array().cloned().unwrap_or_default();
    own.push((at + 1).into());
    let inner: Vec<Value> = pages
        .iter()
        .skip(1)
        .enumerate()
        .map(|(at, page)| {
            let mut own = own.clone();
            own.push((at + 1).into());
            chapter(page, own, Vec::new(), parent)
        })
        .collect();
    pages.first().map_or(Value::Null, |page| chapter(page, own, inner, parent))
}

fn chapter(page: &Page, number: Vec<Value>, inner: Vec<Value>, parent: &Value) -> Value {
    let number = if number.len() > 1 { Value::Array(number) } else { Value::Null };
    json!({ "Chapter": {
        "name": page.title, "content": page.text, "number": number, "sub_items": inner,
        "path": page.path, "source_path": Value::Null, "parent_names": [parent],
    } })
}

/// The paths of all chapters.
fn list(items: &[Value], found: &mut Vec<String>) {
    for chapter in items.iter().filter_map(|item| item.get("Chapter")) {
        found.extend(chapter.get("path").and_then(Value::as_str).map(str::to_owned));
        if let Some(inner) = chapter.get("sub_items").and_then(Value::as_array) {
            list(inner, found);
        }
    }
}

/// Puts a link to the other language at the top of each page that is there in both, and says which pages are in Chinese.
fn switch(items: &mut [Value], all: &[String]) {
    for item in items {
        let Some(chapter) = item.get_mut("Chapter") else { continue };
        if let Some(path) = chapter.get("path").and_then(Value::as_str).map(str::to_owned) {
            let is_zh = path.starts_with("zh/");
            let other = path.strip_prefix("zh/").map_or_else(|| format!("zh/{path}"), str::to_owned);
            let mut top = String::new();
            if all.contains(&other) {
                let up = "../".repeat(path.matches('/').count());
                let to = other.strip_suffix("index.md").map_or_else(
                    || other.strip_suffix(".md").unwrap_or(&other).to_owned() + ".html",
                    |folder| format!("{folder}index.html"),
                );
                let (lang, name) = if is_zh { ("en", "English") } else { ("zh-Hans", "中文") };
                let _ = write!(
                    top,
                    "<p class=\"language\"><a href=\"{up}{to}\" lang=\"{lang}\" hreflang=\"{lang}\">{name}</a></p>\n\n"
                );
            }
            if let Some(Value::String(content)) = chapter.get_mut("content") {
                *content = match is_zh {
                    true => format!("<div lang=\"zh-Hans\">\n\n{top}{content}\n\n</div>\n"),
                    false => format!("{top}{content}"),
                };
            }
        }
        if let Some(inner) = chapter.get_mut("sub_items").and_then(Value::as_array_mut) {
            switch(inner, all);
        }
    }
}
