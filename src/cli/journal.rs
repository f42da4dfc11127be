//! What a run of `apply` is about to write, kept outside the project while it writes: so no two runs write at once, and
//! where one was stopped midway the next one knows which files are its own work, and goes on.
//!
//! One small file a project lies in the user's state folder. Without such a folder nothing is kept, and each file is still
//! replaced in one step.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::cli::applied;
use crate::cli::exit::Failure;
use crate::plan::PlannedFile;
use crate::words::{Lang, said};

/// How the names of unfinished files begin.
pub(super) const UNFINISHED: &str = ".upshift-";

/// What one run writes.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Record {
    /// The project's folder, for people who look.
    project: PathBuf,
    files: Vec<Row>,
}

/// A file, and its text before and after as SHA-256.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    path: String,
    before: String,
    after: String,
}

/// Files of a run that was stopped midway, by what became of them. Paths are relative to the project.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Stopped {
    /// Written, and not changed since.
    pub(super) written: Vec<String>,
    /// Still as before.
    pub(super) left: Vec<String>,
}

impl Stopped {
    /// What to say of it; nothing where no run was stopped.
    pub(super) fn told(&self, lang: Lang) -> Option<String> {
        let (written, all) = (self.written.len(), self.written.len() + self.left.len());
        let said = said!(
            "an earlier run was stopped after {written} of {all} files: this one goes on with the rest",
            "之前的一次运行在写完 {all} 个文件中的 {written} 个后中断：本次继续处理其余文件"
        );
        (written > 0 && written < all).then(|| said.speak(lang))
    }
}

/// What an earlier run left unfinished in `folder`; nothing while another run writes there.
pub(super) fn stopped(folder: &Path) -> Stopped {
    let mut stopped = Stopped::default();
    let Some(mut file) = path_of(folder).and_then(|path| File::open(path).ok()) else { return stopped };
    if file.try_lock_shared().is_err() {
        return stopped;
    }
    for row in read(&mut file).files {
        let Ok(bytes) = fs::read(folder.join(&row.path)) else { continue };
        match hash(&bytes) {
            now if now == row.after => stopped.written.push(row.path),
            now if now == row.before => stopped.left.push(row.path),
            _ => {}
        }
    }
    stopped
}

/// The right to write in a project, until it is dropped.
#[derive(Debug)]
pub(super) struct Journal(Option<File>);

impl Journal {
    /// Takes the right to write in `folder`, and takes away unfinished files of a run that was stopped.
    ///
    /// # Errors
    /// Where another run is writing there.
    pub(super) fn open(folder: &Path) -> Result<Self, Failure> {
        let opened = path_of(folder).and_then(|path| {
            fs::create_dir_all(path.parent()?).ok()?;
            File::options().read(true).write(true).create(true).truncate(false).open(path).ok()
        });
        let Some(mut file) = opened else { return Ok(Self(None)) };
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(Failure::new("another `upshift apply` is writing in this project, nothing was written")
                .help("wait until it is done, and run the command again"));
        }
        for row in read(&mut file).files {
            clear(&folder.join(row.path));
        }
        Ok(Self(Some(file)))
    }

    /// Notes what will be written in `folder`.
    pub(super) fn begin(&mut self, folder: &Path, files: &[PlannedFile]) {
        let row = |file: &PlannedFile| Row {
            path: file.path.clone(),
            before: hash(file.before.as_bytes()),
            after: hash(file.after.as_bytes()),
        };
        let project = folder.canonicalize().unwrap_or_default();
        let record = Record { project, files: files.iter().map(row).collect() };
        if let Some(file) = &mut self.0 {
            // What cannot be kept is not worth failing for.
            let _ = write(file, &record);
        }
    }

    /// Everything is written.
    pub(super) fn end(self) {
        if let Some(file) = self.0 {
            let _ = file.set_len(0);
        }
    }
}

fn read(file: &mut File) -> Record {
    let mut text = String::new();
    let _ = file.read_to_string(&mut text);
    serde_json::from_str(&text).unwrap_or_default()
}

fn write(file: &mut File, record: &Record) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(serde_json::to_string(record)?.as_bytes())?;
    file.sync_all()
}

/// Takes away what a stopped run left beside `path`.
fn clear(path: &Path) {
    for entry in path.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn path_of(folder: &Path) -> Option<PathBuf> {
    Some(applied::file_of(folder)?.with_extension("writing"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_told_by_what_the_files_hold() {
        let folder = tempfile::tempdir().expect("folder");
        let files: Vec<PlannedFile> = ["a", "b", "c"]
            .map(|path| PlannedFile { path: path.to_owned(), before: "old".to_owned(), after: "new".to_owned() })
            .into();
        for (path, text) in [("a", "new"), ("b", "old"), ("c", "mine")] {
            fs::write(folder.path().join(path), text).expect("file");
        }
        let record = folder.path().join("record");
        let rows = files.iter().map(|file| Row { path: file.path.clone(), before: hash(b"old"), after: hash(b"new") });
        let mut file = File::options().read(true).write(true).create_new(true).open(&record).expect("record");
        write(&mut file, &Record { project: PathBuf::new(), files: rows.collect() }).expect("written");
        file.rewind().expect("start");
        assert_eq!(read(&mut file).files.len(), 3);
        let stopped = Stopped { written: vec!["a".to_owned()], left: vec!["b".to_owned()] };
        let told = stopped.told(Lang::En).expect("told");
        assert_eq!(told, "an earlier run was stopped after 1 of 2 files: this one goes on with the rest");
        assert_eq!(Stopped::default().told(Lang::En), None);
    }
}
