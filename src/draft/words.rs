//! Names as words, and how alike two of them are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The words of an identifier in lower case: `SBDUser_listV2` is `sbd`, `user`, `list`, `v`, `2`.
pub(super) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut found: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let next = chars.get(at + 1).copied();
        let starts = before.is_some_and(|before| {
            c.is_uppercase() && (before.is_lowercase() || next.is_some_and(char::is_lowercase))
                || c.is_numeric() != before.is_numeric()
        });
        if (starts || !c.is_alphanumeric()) && !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        found.push(word);
    }
    found
}

/// What the words of two surfaces weigh, and which words the vendor exchanges as a habit.
#[derive(Debug, Default)]
pub(super) struct Names {
    weights: HashMap<String, f64>,
    heaviest: f64,
    /// Words that went for others, joined by a space, in several names: (`sbd`, ``), (`listener`, `handler`).
    habits: BTreeSet<(String, String)>,
}

/// Names that must show the same exchange of words before it counts as a habit.
const HABIT: usize = 3;

impl Names {
    /// Counts the words of all names: a word in many names says little.
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut total = 0_usize;
        for name in names {
            total += 1;
            for word in words(name).into_iter().collect::<BTreeSet<_>>() {
                *counts.entry(word).or_default() += 1;
            }
        }
        #[allow(clippy::cast_precision_loss)]
        let weight = |count: usize| (1.0 + total as f64 / count as f64).ln().max(0.3);
        let weights: HashMap<String, f64> = counts.into_iter().map(|(word, count)| (word, weight(count))).collect();
        let heaviest = weights.values().copied().fold(1.0, f64::max);
        Self { weights, heaviest, habits: BTreeSet::new() }
    }

    /// Learns which exchanges of words are a habit: those that lead from an old name to a new one in several places, where
    /// the new version no longer uses the old words at all, or the old version not the new ones.
    pub(super) fn learn<'n>(&mut self, pairs: impl Iterator<Item = (&'n str, &'n str)>, old: &Counts, new: &Counts) {
        let mut seen: BTreeMap<(String, String), BTreeSet<&str>> = BTreeMap::new();
        for (from, to) in pairs {
            let (common, gone, fresh) = difference(&words(from), &words(to));
            if common.is_empty() || gone.len() > 2 || fresh.len() > 2 || gone.is_empty() && fresh.is_empty() {
                continue;
            }
            let leaves = gone.iter().all(|word| new.of(word) * 10 <= old.of(word));
            let comes = fresh.iter().all(|word| old.of(word) * 10 <= new.of(word));
            if leaves && comes {
                seen.entry((gone.join(" "), fresh.join(" "))).or_default().insert(from);
            }
        }
        self.habits.extend(seen.into_iter().filter(|(_, names)| names.len() >= HABIT).map(|(habit, _)| habit));
    }

    /// How alike two names are: 0 without a word in common, 1 with the same words whatever their case.
    pub(super) fn likeness(&self, old: &str, new: &str) -> f64 {
        self.likeness_near(old, new, &BTreeSet::new(), &BTreeSet::new())
    }

    /// Like [`Self::likeness`]; words of one name that stand near the other, as in its parameters, are hardly a difference:
    /// `find(id)` and `findById(id)`.
    pub(super) fn likeness_near(
        &self,
        old: &str,
        new: &str,
        near_old: &BTreeSet<String>,
        near_new: &BTreeSet<String>,
    ) -> f64 {
        let (from, to) = (words(old), words(new));
        if from == to || from.concat() == to.concat() {
            return 1.0;
        }
        let (from, to) = (joined(from, &to), joined(to, &words(old)));
        let (common, gone, fresh) = difference(&from, &to);
        if common.is_empty() {
            return 0.0;
        }
        if self.habits.contains(&(gone.join(" "), fresh.join(" "))) {
            return 0.95;
        }
        let sum = |words: &[String], near: &BTreeSet<String>| {
            let near = |word: &String| near.iter().any(|other| is_same_word(other, word));
            words.iter().map(|word| self.weight(word) * if near(word) { 0.3 } else { 1.0 }).sum::<f64>()
        };
        let shared = sum(&common, &BTreeSet::new());
        // The same words in another order are as good as the same name.
        (2.0 * shared / (2.0 * shared + sum(&gone, near_new) + sum(&fresh, near_old))).min(0.97)
    }

    /// Whether the two names differ by an exchange that the vendor made in several places.
    pub(super) fn is_habit(&self, old: &str, new: &str) -> bool {
        let (_, gone, fresh) = difference(&words(old), &words(new));
        self.habits.contains(&(gone.join(" "), fresh.join(" ")))
    }

    fn weight(&self, word: &str) -> f64 {
        // Words that only hold others together.
        if matches!(
            word,
            "is" | "by" | "with" | "for" | "of" | "on" | "to" | "at" | "in" | "the" | "a" | "from" | "and"
        ) {
            return 0.4;
        }
        self.weights.get(word).copied().unwrap_or(self.heaviest)
    }
}

/// How many names hold a word.
#[derive(Debug, Default)]
pub(super) struct Counts(HashMap<String, usize>);

impl Counts {
    pub(super) fn new<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut counts = HashMap::new();
        for word in names.flat_map(words) {
            *counts.entry(word).or_default() += 1;
        }
        Self(counts)
    }

    fn of(&self, word: &str) -> usize {
        self.0.get(word).copied().unwrap_or_default()
    }
}

/// Words in both, only in the old name, only in the new one. Singular and plural are one word.
fn difference(from: &[String], to: &[String]) -> (Vec<String>, Vec<String>, Vec<String>) {
    let mut rest: Vec<&String> = to.iter().collect();
    let (mut common, mut gone) = (Vec::new(), Vec::new());
    for word in from {
        match rest
            .iter()
            .position(|other| *other == word)
            .or_else(|| rest.iter().position(|other| is_same_word(other, word)))
        {
            Some(at) => common.push(rest.remove(at).clone()),
            None => gone.push(word.clone()),
        }
    }
    (common, gone, rest.into_iter().cloned().collect())
}

/// Two words that the other name writes as one: `send`, `bird` and `sendbird`.
fn joined(words: Vec<String>, other: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in words {
        match found.last_mut() {
            Some(before) if other.contains(&format!("{before}{word}")) => before.push_str(&word),
            _ => found.push(word),
        }
    }
    found
}

/// Forms of one word: `track` and `tracks`, `prefer` and `preferred`, `stats` and `statistics`.
fn is_same_word(one: &str, other: &str) -> bool {
    if stem(one) == stem(other) {
        return true;
    }
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let (short, long) =
        (one.chars().count().min(other.chars().count()), one.chars().count().max(other.chars().count()));
    same >= 4 && same * 4 >= short * 3 && same * 5 >= long * 2
}

fn stem(word: &str) -> &str {
    match word.strip_suffix("ies").or_else(|| word.strip_suffix('y')) {
        Some(stem) if stem.len() > 2 => stem,
        _ => word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with('s')).unwrap_or(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_fall_into_words() {
        assert_eq!(words("SBDUserListQuery"), ["sbd", "user", "list", "query"]);
        assert_eq!(words("URL_SESSION"), ["url", "session"]);
        assert_eq!(words("h180_43"), ["h", "180", "43"]);
        assert_eq!(words("presetFHD169"), ["preset", "fhd", "169"]);
    }

    #[test]
    fn case_and_number_do_not_matter() {
        let names = Names::of(["CONNECTED", "connected", "userList", "usersList"].into_iter());
        assert!(names.likeness("CONNECTED", "connected") >= 1.0);
        assert!(names.likeness("userList", "usersList") > 0.9);
        assert!(names.likeness("open", "close") < 0.1);
    }

    #[test]
    fn a_prefix_that_goes_everywhere_is_a_habit() {
        let old = ["SBDUser", "SBDRoom", "SBDMember", "SBDMessage"];
        let new = ["User", "Room", "Member", "Message"];
        let mut names = Names::of(old.into_iter().chain(new));
        assert!(names.likeness("SBDUser", "User") < 0.9);
        names.learn(old.into_iter().zip(new), &Counts::new(old.into_iter()), &Counts::new(new.into_iter()));
        assert!(names.likeness("SBDUser", "User") > 0.9);
        assert!(names.is_habit("SBDPoll", "Poll"));
    }
}
