//! Brings a checklist up to date: what each item should say now, and where new ones go.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::blocks::{self, Block, Sort, blocks};
use super::marker::{Kind, Marker, list, print_of, split};
use super::parse::{Document, Part, Row, checkbox, key, parse};
use super::{Changed, Merged, Refused, Setting, What, words as said};
use crate::report::readiness::{Report, StepKind};

/// Runs that the log keeps.
const RUNS: usize = 20;

/// Items that a line of the log names.
const NAMED: usize = 8;

/// The checklist of `report`: a new one, or `old` brought up to date.
///
/// # Errors
/// Where `old` is none to go on with.
pub fn merge(old: Option<&str>, report: &Report, setting: &Setting) -> Result<Merged, Refused> {
    let mut document = old.map(parse).transpose()?.unwrap_or_else(Document::empty);
    let head = document.parts.iter().filter_map(|part| part.marker.as_ref()).find(|m| m.kind == Kind::Checklist);
    if let Some(head) = head {
        let place = head.list("place").concat();
        if place != setting.place {
            return Err(Refused::Elsewhere { place });
        }
    }
    let is_translated = head.is_some_and(|head| head.get("lang") != report.lang.code());
    let mut merge = Merge { report, setting, is_translated, blocks: blocks(report, setting), changes: Vec::new() };
    if let (Some(head), Some(block)) = (head, merge.blocks.first_mut()) {
        // A path that is not followed any more is still one that the file speaks of.
        let mut paths = head.list("paths");
        paths.extend(block.marker.list("paths"));
        paths.sort();
        paths.dedup();
        block.marker = Marker::new(Kind::Checklist, &block.marker.name)
            .with("lang", report.lang.code())
            .with("paths", &list(paths.iter().map(String::as_str)))
            .with("place", &list([setting.place.as_str()]));
    }
    let plans: Vec<Option<Plan>> = document.parts.iter().map(|part| merge.plan(part)).collect();
    let parts = merge.write(&document.parts, &plans);
    document.parts = merge.insert(parts, old.is_none());
    merge.log(&mut document.parts, old.is_none());
    Ok(Merged { text: document.text(), changes: merge.changes })
}

/// What a part should be.
struct Plan {
    block: Block,
    /// Whether its box gets ticked, or loses its tick.
    tick: Option<bool>,
}

struct Merge<'a> {
    report: &'a Report,
    setting: &'a Setting,
    /// Whether the file is in another language.
    is_translated: bool,
    blocks: Vec<Block>,
    changes: Vec<Changed>,
}

impl Merge<'_> {
    fn find(&self, marker: &Marker) -> Option<usize> {
        self.blocks.iter().position(|block| block.marker.kind == marker.kind && key(&block.marker) == key(marker))
    }

    /// What becomes of a part; `None` leaves it as it is.
    fn plan(&mut self, part: &Part) -> Option<Plan> {
        let marker = part.marker.as_ref()?;
        let keep = |block| Some(Plan { block, tick: None });
        match marker.kind {
            Kind::Item => self.item(part, marker),
            Kind::Log => keep(blocks::log(self.report.lang)),
            Kind::Run => {
                let block = Block::new(run_marker(marker), run_title(marker, self.report));
                keep(block)
            }
            Kind::Checklist => keep(self.blocks.first()?.clone()),
            Kind::Step => match self.find(marker) {
                Some(at) => keep(self.blocks.get(at)?.clone()),
                None => keep(blocks::heading(Sort::of(&marker.name)?.step(), self.report.lang)),
            },
        }
    }

    fn item(&mut self, part: &Part, marker: &Marker) -> Option<Plan> {
        let (lang, date) = (self.report.lang, self.report.date.clone());
        let sort = Sort::of(marker.get("step"))?;
        let is_ticked = part.rows.first().and_then(|row| checkbox(&row.text)).is_some_and(|(_, sign, _)| is_tick(sign));
        let before = marker.number("sites").unwrap_or(0);
        let fresh = Marker::new(Kind::Item, &marker.name).with("step", marker.get("step"));
        if let Some(mut block) = self.find_block(marker) {
            let sites = block.sites;
            let fresh = fresh.with("sites", &sites.to_string()).with("in", &block.files);
            let came_back = before == 0 && sites > 0;
            let flag = |block: &mut Block, text: String| {
                let line = format!("- **{}**", capital(&text));
                block.units.insert(0, blocks::Unit { text: line, gap: false });
            };
            if came_back {
                self.tell(marker, What::Reopened { sites });
                flag(&mut block, said::reopened(sites, &date, lang));
                block.marker = fresh.with("reopened", &date);
                return Some(Plan { block, tick: Some(false) });
            }
            if sites != before {
                self.tell(marker, What::Moved { from: before, to: sites });
            }
            block.marker = match (is_ticked, sort.is_told()) {
                (false, _) => {
                    let since = marker.get("reopened");
                    if !since.is_empty() {
                        flag(&mut block, said::reopened(sites, since, lang));
                    }
                    fresh.with("reopened", since)
                }
                (true, true) => {
                    let ticked = marker.number("ticked").unwrap_or(before);
                    if sites > ticked {
                        flag(&mut block, said::grown(ticked, sites, lang));
                    }
                    if sites > 0 { fresh.with("ticked", &ticked.to_string()) } else { fresh }
                }
                (true, false) => {
                    if sites > 0 {
                        self.tell(marker, What::StillFound { sites });
                        flag(&mut block, said::still_found(sites, lang));
                    }
                    fresh
                }
            };
            return Some(Plan { block, tick: None });
        }
        if before == 0 && marker.get("done").is_empty() {
            return None;
        }
        if !self.is_covered(sort, &marker.name) {
            if before > 0 {
                self.tell(marker, What::NotLookedAt);
            }
            return None;
        }
        let files = marker.list("in");
        if before > 0 && blocks::unread(self.report).any(|path| files.contains(&blocks::file_print(path))) {
            self.tell(marker, What::Unread);
            return None;
        }
        let since = if before > 0 { date } else { marker.get("done").to_owned() };
        if before > 0 {
            self.tell(marker, What::Done);
        }
        let title = blocks::done(marker, self.setting).filter(|_| self.is_translated).unwrap_or_default();
        let mut block = Block::new(fresh.with("sites", "0").with("done", &since), title);
        block.line(said::labelled(lang.pick("Done", "已完成"), &said::done(&since, lang), lang));
        Some(Plan { block, tick: (before > 0).then_some(true) })
    }

    fn tell(&mut self, marker: &Marker, what: What) {
        self.changes.push(Changed { id: marker.name.clone(), what });
    }

    fn find_block(&self, marker: &Marker) -> Option<Block> {
        self.find(marker).and_then(|at| self.blocks.get(at)).cloned()
    }

    /// Whether this run would have found sites of an item.
    fn is_covered(&self, sort: Sort, name: &str) -> bool {
        let mut paths = self.report.paths.iter();
        match sort {
            Sort::Step(StepKind::Unread) => paths.next().is_some(),
            _ => {
                let is_of = |id: &str| name.strip_prefix(id).is_some_and(|rest| rest.starts_with('/'));
                paths.any(|path| is_of(&path.id)) && !self.setting.left_out.contains(name)
            }
        }
    }

    /// The parts with their new lines. A line of the program's that stands in another part than its own goes.
    fn write(&self, parts: &[Part], plans: &[Option<Plan>]) -> Vec<Part> {
        let mut owned: Vec<Owned> =
            parts.iter().zip(plans).map(|(part, plan)| Owned::of(part, plan.is_some())).collect();
        let is_there = |block: &Block| {
            parts
                .iter()
                .filter_map(|part| part.marker.as_ref())
                .any(|m| m.kind == block.marker.kind && key(m) == key(&block.marker))
        };
        let absent = self.blocks.iter().filter(|block| block.marker.kind == Kind::Item && !is_there(block));
        let mut homeless: Vec<String> =
            absent.flat_map(|block| &block.units).map(|unit| print_of(&unit.text)).collect();
        let mut strays: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
        for (at, part) in parts.iter().enumerate() {
            for (line, row) in part.rows.iter().enumerate().skip(usize::from(part.marker.is_some())) {
                let is_own = owned.get(at).is_some_and(|owned| owned.lines.contains(&line));
                if is_own || row.is_blank() || row.indent() == 0 {
                    continue;
                }
                let print = print_of(&row.text);
                let home =
                    owned.iter_mut().enumerate().find(|(home, owned)| *home != at && owned.missing.contains(&print));
                let is_stray = match home {
                    Some((_, owned)) => take(&mut owned.missing, &print),
                    None => take(&mut homeless, &print),
                };
                if is_stray && let Some(strays) = strays.get_mut(at) {
                    strays.push(line);
                }
            }
        }
        let mut out = Vec::new();
        for (((part, plan), owned), strays) in parts.iter().zip(plans).zip(&owned).zip(&strays) {
            let part = without(part, strays);
            // Lines have moved up where others went.
            let lines: Vec<usize> =
                owned.lines.iter().map(|line| line - strays.iter().filter(|stray| *stray < line).count()).collect();
            out.push(match plan {
                Some(plan) => update(&part, plan, &lines, &owned.missing),
                None => part,
            });
        }
        out
    }

    /// Adds what is not there yet.
    fn insert(&mut self, mut parts: Vec<Part>, is_new: bool) -> Vec<Part> {
        let order: BTreeMap<(String, String), usize> =
            self.blocks.iter().enumerate().map(|(at, block)| (key(&block.marker), at)).collect();
        for at in 0..self.blocks.len() {
            let Some(block) = self.blocks.get(at).cloned() else { continue };
            let is_same = |m: &Marker| m.kind == block.marker.kind && key(m) == key(&block.marker);
            if parts.iter().filter_map(|part| part.marker.as_ref()).any(is_same) {
                continue;
            }
            match block.marker.kind {
                Kind::Item => {
                    let what = if is_new { What::Made } else { What::Added };
                    self.changes.push(Changed { id: block.marker.name.clone(), what });
                    add_item(&mut parts, &block, at, &order);
                }
                Kind::Step => add_step(&mut parts, &block),
                _ => parts.push(Part { rows: rows_of(&block, "", ""), marker: Some(block.marker) }),
            }
        }
        parts
    }

    /// Writes down what changed.
    fn log(&self, parts: &mut Vec<Part>, is_new: bool) {
        let ids = |is: fn(What) -> bool| -> Vec<String> {
            self.changes.iter().filter(|changed| is(changed.what)).map(|changed| changed.id.clone()).collect()
        };
        let moved = self.changes.iter().filter_map(|changed| match changed.what {
            What::Moved { from, to } => Some(format!("{} {from} {to}", changed.id)),
            _ => None,
        });
        let made = ids(|what| what == What::Made).len();
        let lists = [
            ("made", if is_new { vec![made.to_string()] } else { Vec::new() }),
            ("added", ids(|what| what == What::Added)),
            ("done", ids(|what| what == What::Done)),
            ("reopened", ids(|what| matches!(what, What::Reopened { .. }))),
            ("moved", moved.collect()),
        ];
        if lists.iter().all(|(_, ids)| ids.is_empty()) {
            return;
        }
        let mut run = Marker::new(Kind::Run, &self.report.date);
        for (key, mut ids) in lists {
            if ids.len() > NAMED {
                let more = ids.len() - NAMED;
                ids.truncate(NAMED);
                ids.push(format!("+{more}"));
            }
            run = run.with(key, &list(ids.iter().map(String::as_str)));
        }
        let block = Block::new(run_marker(&run), run_title(&run, self.report));
        let is_log = |part: &Part| part.marker.as_ref().is_some_and(|marker| marker.kind == Kind::Log);
        let at = match parts.iter().position(is_log) {
            Some(at) => at,
            None => {
                let heading = blocks::log(self.report.lang);
                close(parts.last_mut());
                parts.push(Part { rows: rows_of(&heading, "## ", ""), marker: Some(heading.marker) });
                parts.len() - 1
            }
        };
        let Some(part) = parts.get_mut(at) else { return };
        let blank = part.rows.get(1).is_some_and(Row::is_blank);
        let rest = part.rows.split_off(if blank { 2 } else { 1 }.min(part.rows.len()));
        if !blank {
            part.rows.push(Row::new(""));
        }
        let mut rows = rows_of(&block, "- ", "  ");
        rows.extend(rest);
        parts.insert(at + 1, Part { rows, marker: Some(block.marker) });
        forget(parts);
    }
}

fn is_tick(sign: char) -> bool {
    matches!(sign, 'x' | 'X')
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The marker of a line of the log, without the fingerprint of its text.
fn run_marker(marker: &Marker) -> Marker {
    said::LISTS.iter().fold(Marker::new(Kind::Run, &marker.name), |out, key| out.with(key, marker.get(key)))
}

fn run_title(marker: &Marker, report: &Report) -> String {
    said::run(&marker.name, |key| marker.list(key), report.lang)
}

/// Takes one `what` out of `from`; whether there was one.
fn take(from: &mut Vec<String>, what: &str) -> bool {
    let at = from.iter().position(|one| one == what);
    at.map(|at| from.remove(at)).is_some()
}

/// Which lines of a part are the program's.
struct Owned {
    lines: Vec<usize>,
    /// Fingerprints of lines that were written and are not there: a person changed or deleted them.
    missing: Vec<String>,
}

impl Owned {
    fn of(part: &Part, is_planned: bool) -> Self {
        let recorded = part.marker.as_ref().map(|marker| marker.list("lines")).unwrap_or_default();
        // The first is that of the marker's own line.
        let mut missing: Vec<String> = recorded.into_iter().skip(1).collect();
        let mut lines = Vec::new();
        for (at, row) in part.rows.iter().enumerate().skip(1) {
            if !row.is_blank() && take(&mut missing, &print_of(&row.text)) {
                lines.push(at);
            }
        }
        if !is_planned {
            missing.clear();
        }
        Self { lines, missing }
    }
}

fn without(part: &Part, lines: &[usize]) -> Part {
    let kept = part.rows.iter().enumerate().filter(|(at, _)| !lines.contains(at));
    Part { marker: part.marker.clone(), rows: kept.map(|(_, row)| row.clone()).collect() }
}

/// The lines of a block that is new.
fn rows_of(block: &Block, prefix: &str, indent: &str) -> Vec<Row> {
    let marker = block.marker.clone().with("lines", &prints(block));
    let space = if block.title.is_empty() { "" } else { " " };
    let mut rows = vec![Row::own(format!("{prefix}{}{space}{}", block.title, marker.text()))];
    for unit in &block.units {
        if unit.gap {
            rows.push(Row::new(""));
        }
        rows.push(Row::own(format!("{indent}{}", unit.text)));
    }
    rows
}

fn prints(block: &Block) -> String {
    let units = block.units.iter().map(|unit| unit.text.as_str());
    let prints: Vec<String> = std::iter::once(block.title.as_str()).chain(units).map(print_of).collect();
    list(prints.iter().map(String::as_str))
}

/// A part with what it should say now. `lines` are the program's; `missing` as in [`Owned`].
fn update(part: &Part, plan: &Plan, lines: &[usize], missing: &[String]) -> Part {
    let mut block = plan.block.clone();
    let Some((first, rest)) = part.rows.split_first() else { return part.clone() };
    let Some((before, marker, after)) = split(&first.text) else { return part.clone() };
    let start = title_start(before);
    let (prefix, title) = (before.get(..start).unwrap_or(before), before.get(start..).unwrap_or_default());
    let written = marker.list("lines").into_iter().next().unwrap_or_default();
    if block.title.is_empty() && marker.kind == Kind::Item {
        // It is called what it was called.
        block.title = title.trim_end().to_owned();
    }
    let title = match print_of(title) == written {
        true => format!("{}{}", block.title, if block.title.is_empty() { "" } else { " " }),
        false => title.to_owned(),
    };
    let prefix = plan.tick.map_or_else(|| prefix.to_owned(), |tick| ticked(prefix, tick));
    let marker = block.marker.clone().with("lines", &prints(&block));
    let mut rows = vec![Row { text: format!("{prefix}{title}{}{after}", marker.text()), own: true, ..first.clone() }];
    rows.extend(body(rest, &block, &lines.iter().map(|line| line - 1).collect::<Vec<_>>(), missing, prefix.len()));
    Part { marker: Some(marker), rows }
}

/// Where the words of a line start, behind the signs of a list with its box or of a heading.
fn title_start(before: &str) -> usize {
    let rest = match checkbox(before) {
        Some((_, _, behind)) => behind,
        None => {
            let rest = before.trim_start();
            let words = rest.trim_start_matches('#');
            match words.len() < rest.len() {
                true => words,
                false => rest.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with(' ')).unwrap_or(rest),
            }
        }
    };
    before.len() - rest.trim_start().len()
}

/// The same start of a line with another sign in its box.
fn ticked(prefix: &str, tick: bool) -> String {
    match checkbox(prefix) {
        Some((_, sign, _)) if is_tick(sign) == tick => prefix.to_owned(),
        Some((open, _, behind)) => format!("{open}{}]{behind}", if tick { 'x' } else { ' ' }),
        None => prefix.to_owned(),
    }
}

/// The lines below a marker: the program's old ones give way to the new ones, a person's stay behind the line that they
/// stood behind.
fn body(rows: &[Row], block: &Block, lines: &[usize], missing: &[String], width: usize) -> Vec<Row> {
    let mut missing = missing.to_vec();
    let units: Vec<_> = block.units.iter().filter(|unit| !take(&mut missing, &print_of(&unit.text))).collect();
    let own: Vec<&Row> = lines.iter().filter_map(|line| rows.get(*line)).collect();
    let indent = match own.first() {
        Some(row) => row.text.get(..row.indent()).unwrap_or_default().to_owned(),
        None if block.marker.kind == Kind::Item => " ".repeat(width.min(16).saturating_sub(4)),
        None => String::new(),
    };
    let old: Vec<String> = own.iter().map(|row| print_of(&row.text)).collect();
    let new: Vec<String> = units.iter().map(|unit| print_of(&unit.text)).collect();
    // What a person wrote behind each line of the program's; in front, what stands before the first.
    let mut behind: Vec<&[Row]> = Vec::new();
    let mut from = 0;
    for line in lines.iter().chain([&rows.len()]) {
        behind.push(rows.get(from..*line).unwrap_or_default());
        from = line + 1;
    }
    let written = |range: std::ops::Range<usize>| -> Vec<Row> {
        let units = units.get(range).unwrap_or_default().iter();
        units
            .flat_map(|unit| {
                let gap = unit.gap.then(|| Row::new(""));
                gap.into_iter().chain([Row::own(format!("{indent}{}", unit.text))])
            })
            .collect()
    };
    let of = |at: usize| behind.get(at).copied().unwrap_or_default().iter().cloned();
    let mut out = Vec::new();
    // At the end the program's lines stay together: what follows may be a heading of a person's.
    let close = |out: &mut Vec<Row>, added: Vec<Row>| {
        let last = own.last().map_or(0, |row| row.indent());
        let rest = behind.last().copied().unwrap_or_default();
        let nested = match own.is_empty() {
            true => 0,
            false => rest.iter().take_while(|row| !row.is_blank() && row.indent() > last).count(),
        };
        out.extend(rest.iter().take(nested).cloned());
        out.extend(added);
        out.extend(rest.iter().skip(nested).cloned());
    };
    if !own.is_empty() {
        out.extend(of(0));
    }
    // What stood behind a line that is gone; of two gaps one is enough.
    let leave = |out: &mut Vec<Row>, at: usize| {
        if at + 1 < own.len() {
            let gaps =
                if out.last().is_none_or(Row::is_blank) { of(at + 1).take_while(Row::is_blank).count() } else { 0 };
            out.extend(of(at + 1).skip(gaps));
        }
    };
    let mut added = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                for at in old_index..old_index + len {
                    out.extend(own.get(at).map(|row| Row { own: true, ..(*row).clone() }));
                    if at + 1 < own.len() {
                        out.extend(of(at + 1));
                    }
                }
            }
            DiffOp::Insert { old_index, new_index, new_len } => {
                let rows = written(new_index..new_index + new_len);
                if old_index == own.len() { added.extend(rows) } else { out.extend(rows) }
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                for at in old_index..old_index + old_len {
                    leave(&mut out, at);
                }
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                // One for one, so that a note stays behind what took the place of its line.
                for step in 0..old_len.max(new_len) {
                    if step < new_len {
                        let mut rows = written(new_index + step..new_index + step + 1);
                        if rows.first().is_some_and(Row::is_blank) && out.last().is_some_and(Row::is_blank) {
                            rows.remove(0);
                        }
                        out.extend(rows);
                    }
                    if step < old_len {
                        leave(&mut out, old_index + step);
                    }
                }
            }
        }
    }
    close(&mut out, added);
    out
}

/// Ends a part with a blank line, for a heading to follow.
fn close(part: Option<&mut Part>) {
    if let Some(part) = part
        && part.rows.last().is_some_and(|row| !row.is_blank())
    {
        part.rows.push(Row::new(""));
    }
}

/// Splits a part at `line`, puts `rows` there and gives them the rest.
fn split_in(parts: &mut Vec<Part>, at: usize, line: usize, mut new: Part) {
    let Some(host) = parts.get_mut(at) else { return };
    let rest = host.rows.split_off(line.min(host.rows.len()));
    if rest.first().is_some_and(|row| !row.is_blank() && row.text.starts_with('#')) {
        new.rows.push(Row::new(""));
    }
    new.rows.extend(rest);
    parts.insert(at + 1, new);
}

fn step_of(part: &Part) -> Option<StepKind> {
    let marker = part.marker.as_ref()?;
    match marker.kind {
        Kind::Step => Sort::of(&marker.name).map(Sort::step),
        Kind::Item => Sort::of(marker.get("step")).map(Sort::step),
        _ => None,
    }
}

fn is_kind(part: &Part, kind: Kind) -> bool {
    part.marker.as_ref().is_some_and(|marker| marker.kind == kind)
}

/// Adds the heading of a step in front of the next one that is there; none where a person took it away from its items.
fn add_step(parts: &mut Vec<Part>, block: &Block) {
    if parts.iter().any(|part| is_kind(part, Kind::Item) && step_of(part) == block.step) {
        return;
    }
    let follows = |part: &Part| is_kind(part, Kind::Log) || (is_kind(part, Kind::Step) && step_of(part) > block.step);
    let at = parts.iter().position(follows).unwrap_or(parts.len());
    close(at.checked_sub(1).and_then(|before| parts.get_mut(before)));
    let mut part = Part { rows: rows_of(block, "## ", ""), marker: Some(block.marker.clone()) };
    if at < parts.len() {
        part.rows.push(Row::new(""));
    }
    parts.insert(at, part);
}

/// Adds an item: behind the one it follows in the plan, in front of the one that follows, or below the heading.
fn add_item(parts: &mut Vec<Part>, block: &Block, place: usize, order: &BTreeMap<(String, String), usize>) {
    let heading = parts.iter().position(|part| is_kind(part, Kind::Step) && step_of(part) == block.step);
    let ends = |part: &Part| is_kind(part, Kind::Step) || is_kind(part, Kind::Log);
    let section = match heading {
        Some(at) => at + 1..parts.iter().skip(at + 1).position(ends).map_or(parts.len(), |behind| at + 1 + behind),
        None => 0..parts.len(),
    };
    let items: Vec<(usize, Option<usize>)> = section
        .filter_map(|at| {
            let part = parts.get(at).filter(|part| is_kind(part, Kind::Item) && step_of(part) == block.step)?;
            Some((at, order.get(&key(part.marker.as_ref()?)).copied()))
        })
        .collect();
    let before =
        items.iter().filter(|(_, order)| order.is_some_and(|order| order < place)).max_by_key(|(_, order)| *order);
    let after =
        items.iter().filter(|(_, order)| order.is_some_and(|order| order > place)).min_by_key(|(_, order)| *order);
    let near = before.or(after).or(items.last());
    let lead = near
        .and_then(|(at, _)| parts.get(*at)?.rows.first())
        .map_or("", |row| row.text.get(..row.indent()).unwrap_or_default());
    let rows = rows_of(block, &format!("{lead}- [ ] "), &format!("{lead}  "));
    let new = Part { rows, marker: Some(block.marker.clone()) };
    match (before, after, items.last(), heading) {
        (Some((at, _)), ..) => {
            let line = parts.get(*at).map_or(0, |part| proper(&part.rows));
            split_in(parts, *at, line, new);
        }
        (None, Some((at, _)), ..) => parts.insert(*at, new),
        (None, None, Some((at, _)), _) => {
            let line = parts.get(*at).map_or(0, |part| proper(&part.rows));
            split_in(parts, *at, line, new);
        }
        (None, None, None, Some(at)) => {
            let line = parts.get(at).and_then(|part| part.rows.iter().rposition(|row| row.own)).map_or(1, |at| at + 1);
            split_in(parts, at, line, new);
            close(parts.get_mut(at));
        }
        (None, None, None, None) => {
            close(parts.last_mut());
            parts.push(new);
        }
    }
}

/// How many lines from its first on belong to an item: what is indented below it, what follows without a gap, and the
/// program's own lines wherever a person's came in between.
fn proper(rows: &[Row]) -> usize {
    let base = rows.first().map_or(0, Row::indent);
    let own = rows.iter().rposition(|row| row.own).map_or(1, |at| at + 1);
    let mut last = 1;
    let mut gap = false;
    for (at, row) in rows.iter().enumerate().skip(1) {
        if row.is_blank() {
            gap = true;
            continue;
        }
        let text = row.text.trim_start();
        let starts = text.starts_with(['#', '-', '*', '+', '>']) || text.starts_with("```") || text.starts_with("~~~");
        if row.indent() <= base && (gap || starts) {
            break;
        }
        last = at + 1;
    }
    last.max(own)
}

/// Keeps the log short: old lines go, as long as nobody changed them.
fn forget(parts: &mut [Part]) {
    let runs = parts.iter_mut().filter(|part| is_kind(part, Kind::Run)).skip(RUNS);
    for part in runs {
        let is_own = part.rows.first().and_then(|row| split(&row.text)).is_some_and(|(before, marker, after)| {
            let title = before.get(title_start(before)..).unwrap_or_default();
            after.trim().is_empty() && marker.list("lines").first() == Some(&print_of(title))
        });
        if is_own && !part.rows.is_empty() {
            part.rows.remove(0);
            part.marker = None;
        }
    }
}
