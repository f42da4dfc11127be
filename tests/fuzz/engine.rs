//! Runs a target over mutated inputs: as many as a run of the tests has time for, or for hours. What fails is made small
//! and kept below `target/fuzz`.

use std::any::Any;
use std::cell::RefCell;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::mutate::{Mutator, Random};

/// Paths and texts that are looked at together.
pub(crate) type Input = Vec<(String, String)>;

/// What is fuzzed.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Inputs that are as they should be.
    pub(crate) corpus: Vec<Input>,
    /// How many inputs of the corpus make one project.
    pub(crate) together: usize,
    /// What is typed into inputs.
    pub(crate) words: Vec<String>,
    /// Runs once in a usual test run.
    pub(crate) executions: u64,
    /// What must hold.
    pub(crate) check: fn(&Input) -> Result<(), String>,
}

/// Longest time one input may take in a build without optimisation on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(90);

/// The stack of the threads that front ends run on.
const STACK: usize = 64 << 20;

/// Tries at making an input smaller.
const TRIES: usize = 400;

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Fuzzes `target`: what was found before first, then new inputs. `UPSHIFT_FUZZ_SECONDS` fuzzes for so long, with inputs
/// that depend on `UPSHIFT_FUZZ_SEED`.
pub(crate) fn fuzz(target: Target) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || run(&target)).expect("a thread");
    if let Err(failed) = thread.join() {
        panic::resume_unwind(failed);
    }
}

fn run(target: &Target) {
    let out =
        std::env::var("UPSHIFT_FUZZ_OUT").unwrap_or_else(|_| concat!(env!("CARGO_TARGET_TMPDIR"), "/fuzz").to_owned());
    let place = Path::new(&out).join(target.name);
    fs::create_dir_all(&place).expect("a folder");
    let variable = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seconds = variable("UPSHIFT_FUZZ_SECONDS");
    let seed = variable("UPSHIFT_FUZZ_SEED").unwrap_or(20_261_123);
    let mut failures = Vec::new();
    for (path, input) in found(target.name) {
        if let Err(message) = checked(target, &input) {
            failures.push(format!("{}: {message}", path.display()));
        }
    }
    let running = Arc::new(Mutex::new((Instant::now(), Input::new())));
    let done = Arc::new(AtomicBool::new(false));
    let watch = watch(Arc::clone(&running), Arc::clone(&done), place.clone());
    let mut mutator = Mutator { random: Random::new(seed), words: &target.words };
    let (start, mut executions) = (Instant::now(), 0);
    loop {
        let is_over = seconds.map_or(executions >= target.executions, |most| start.elapsed().as_secs() >= most);
        if is_over {
            break;
        }
        let input = next(target, &mut mutator);
        // An abort cannot be caught: the input lies there for whoever comes to look.
        fs::write(place.join("running"), written(&input)).expect("file");
        *running.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), input.clone());
        executions += 1;
        if let Err(message) = checked(target, &input) {
            let small = shrunk(target, input, &message);
            let name = format!("{:016x}", hash(&written(&small)));
            fs::write(place.join(&name), written(&small)).expect("file");
            failures.push(format!("{}: {message}", place.join(&name).display()));
            if seconds.is_none() || failures.len() > 40 {
                break;
            }
        }
        *running.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), Input::new());
    }
    done.store(true, Ordering::Relaxed);
    watch.join().expect("the watch ends");
    let _ = fs::remove_file(place.join("running"));
    let figures = format!("{}: {executions} inputs in {} s, seed {seed}", target.name, start.elapsed().as_secs());
    println!("{figures}, {} failures", failures.len());
    failures.iter().for_each(|failure| println!("{failure}"));
    assert!(failures.is_empty());
}

fn next(target: &Target, mutator: &mut Mutator<'_>) -> Input {
    let mut input = Input::new();
    for at in 0..target.together {
        let other = mutator.random.of(&target.corpus).cloned().unwrap_or_default();
        let prefix = if target.together > 1 { format!("c{at}/") } else { String::new() };
        let mut part: Input = other.into_iter().map(|(path, text)| (format!("{prefix}{path}"), text)).collect();
        let donor = mutator.random.of(&target.corpus).and_then(|donor| mutator.random.of(donor)).cloned();
        let donor = donor.map(|(_, text)| text).unwrap_or_default();
        let changed = mutator.random.below(part.len().max(1));
        if let Some((_, text)) = part.get_mut(changed) {
            *text = mutator.mutated(text, &donor);
        }
        input.extend(part);
    }
    input
}

/// The check, with panics as what they say and where.
fn checked(target: &Target, input: &Input) -> Result<(), String> {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let text = format!("panicked at {place}: {}", words(info.payload()));
        PANIC.with_borrow_mut(|panic| panic.clone_from(&text));
        if let Ok(mut last) = LAST.lock() {
            *last = text;
        }
    }));
    let result = panic::catch_unwind(AssertUnwindSafe(|| (target.check)(input)));
    result.unwrap_or_else(|_| {
        let own = PANIC.with_borrow_mut(std::mem::take);
        // A worker's panic comes through without its words.
        Err(if own.is_empty() { LAST.lock().map(|last| last.clone()).unwrap_or_default() } else { own })
    })
}

static LAST: Mutex<String> = Mutex::new(String::new());

fn words(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// Fails in the same way: the first words agree.
fn alike(one: &str, other: &str) -> bool {
    let head = |text: &str| text.split(": ").next().unwrap_or_default().to_owned();
    head(one) == head(other)
}

/// A smaller input that fails alike: without files, then without lines, then without characters.
fn shrunk(target: &Target, mut input: Input, message: &str) -> Input {
    let mut tries = TRIES;
    let fails = |input: &Input, tries: &mut usize| {
        *tries = tries.saturating_sub(1);
        checked(target, input).is_err_and(|other| alike(&other, message))
    };
    let mut at = 0;
    while at < input.len() && tries > 0 {
        let mut less = input.clone();
        less.remove(at);
        if fails(&less, &mut tries) { input = less } else { at += 1 }
    }
    for file in 0..input.len() {
        for by_line in [true, false] {
            let mut size = input[file].1.len().max(1);
            while size > 0 && tries > 0 {
                let parts = pieces(&input[file].1, by_line);
                let mut from = 0;
                let step = (parts.len() * size / input[file].1.len().max(1)).max(1);
                let mut parts = parts;
                while from < parts.len() && tries > 0 {
                    let mut less = parts.clone();
                    less.drain(from..(from + step).min(less.len()));
                    let mut smaller = input.clone();
                    smaller[file].1 = less.concat();
                    if fails(&smaller, &mut tries) {
                        input = smaller;
                        parts = less;
                    } else {
                        from += step;
                    }
                }
                size = if step == 1 { 0 } else { size / 4 };
            }
        }
    }
    input
}

fn pieces(text: &str, by_line: bool) -> Vec<String> {
    match by_line {
        true => text.split_inclusive('\n').map(str::to_owned).collect(),
        false => text.chars().map(String::from).collect(),
    }
}

/// Ends the process when an input takes too long: nothing else can stop it.
fn watch(running: Arc<Mutex<(Instant, Input)>>, done: Arc<AtomicBool>, place: PathBuf) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        while !done.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(50));
            let running = running.lock().unwrap_or_else(PoisonError::into_inner);
            if !running.1.is_empty() && running.0.elapsed() > PATIENCE {
                let path = place.join(format!("endless-{:016x}", hash(&written(&running.1))));
                fs::write(&path, written(&running.1)).expect("file");
                eprintln!("no end after {} s: {}", PATIENCE.as_secs(), path.display());
                std::process::exit(101);
            }
        }
    })
}

/// Inputs that failed once.
fn found(name: &str) -> Vec<(PathBuf, Input)> {
    let folder = Path::new("tests/fuzz/found").join(name);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("entry").path()).collect();
    // One by hand: `UPSHIFT_FUZZ_INPUT=path cargo test --test fuzz NAME`.
    paths.extend(std::env::var("UPSHIFT_FUZZ_INPUT").ok().map(PathBuf::from));
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), read(&fs::read_to_string(&path).expect("text")))).collect()
}

const HEAD: &str = "\u{1}--- ";

/// An input as one text.
fn written(input: &Input) -> String {
    input.iter().map(|(path, text)| format!("{HEAD}{path}\n{text}")).collect()
}

fn read(text: &str) -> Input {
    let part = |part: &str| part.split_once('\n').map(|(path, text)| (path.to_owned(), text.to_owned()));
    text.split(HEAD).filter_map(part).collect()
}

fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
