//! What the scripts of CI systems run in: a checkout with a branch, a search path, files that the system gives.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::common::{project, write};

const GRADLE: &str = "dependencies {\n    implementation(\"io.livekit:livekit-android:1.5.0\")\n}\n";
const BEFORE: &str = "package app\n\nimport io.livekit.android.room.Room\n\nclass Lobby(private val room: Room) {\n    \
                      fun host(sid: String) = room.getParticipant(sid)\n}\n";

/// The file with the uses, from the top.
pub(crate) const LOBBY: &str = "app/src/main/java/app/Lobby.kt";
/// The line of the use that the branch adds.
pub(crate) const NEW_USE: usize = 7;

/// A file of the repository.
pub(crate) fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What git says in `folder`.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Commits everything.
pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", message]);
}

/// A clone on a branch that adds a use of the old API to the one that was there.
pub(crate) struct Checkout {
    _origin: TempDir,
    clone: TempDir,
    temporary: TempDir,
}

impl Checkout {
    pub(crate) fn with_branch() -> Self {
        let origin = project(&[("app/build.gradle.kts", GRADLE), (LOBBY, BEFORE)]);
        git(origin.path(), &["init", "-q", "-b", "main"]);
        commit(origin.path(), "before");
        let checkout = Self { clone: project(&[]), temporary: project(&[]), _origin: origin };
        git(checkout.folder(), &["clone", "-q", &checkout._origin.path().display().to_string(), "."]);
        git(checkout.folder(), &["checkout", "-q", "-b", "topic"]);
        let after = BEFORE.replacen("}\n", "    fun guest(sid: String) = room.getParticipant(sid)\n}\n", 1);
        write(checkout.folder(), LOBBY, after.as_bytes());
        commit(checkout.folder(), "after");
        checkout
    }

    pub(crate) fn folder(&self) -> &Path {
        self.clone.path()
    }

    pub(crate) fn temporary(&self) -> &Path {
        self.temporary.path()
    }

    /// Uses the new API where the branch used the old one, and commits that.
    pub(crate) fn repair(&self) {
        let text = fs::read_to_string(self.folder().join(LOBBY)).expect("text");
        let text =
            text.replace("guest(sid: String) = room.getParticipant(", "guest(sid: String) = room.getParticipantBySid(");
        write(self.folder(), LOBBY, text.as_bytes());
        commit(self.folder(), "repaired");
    }

    /// A new, empty file outside the checkout.
    pub(crate) fn host_file(&self, name: &str) -> PathBuf {
        let path = self.temporary().join(name);
        fs::write(&path, "").expect("file");
        path
    }

    /// A search path without upshift, whose cargo notes its arguments and `installs` what was built for the tests.
    pub(crate) fn path_with_cargo_alone(&self) -> String {
        let script = format!(
            "#!/bin/sh\necho \"$@\" >> '{called}'\nwhile [ \"$1\" != --root ]; do shift; done\n\
             mkdir -p \"$2/bin\" && ln -s '{built}' \"$2/bin/upshift\"\n",
            called = self.called().display(),
            built = env!("CARGO_BIN_EXE_upshift"),
        );
        write(self.temporary(), "bin/cargo", script.as_bytes());
        let cargo = self.temporary().join("bin/cargo");
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("a program");
        format!("{}:{}", self.temporary().join("bin").display(), path_without("upshift"))
    }

    /// The arguments of that cargo, a line for each call.
    pub(crate) fn cargo_was_called_with(&self) -> String {
        fs::read_to_string(self.called()).expect("cargo was called")
    }

    fn called(&self) -> PathBuf {
        self.temporary().join("called")
    }
}

/// What a script did.
#[derive(Debug, Default)]
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) errors: String,
    /// What GitHub would take as outputs.
    pub(crate) outputs: String,
    /// What GitHub would show as summary.
    pub(crate) summary: String,
}

/// Runs a script with a shell, and with this environment alone.
pub(crate) fn run(shell: &[&str], script: &str, folder: &Path, environment: &[(String, String)], path: &str) -> Ran {
    let file = tempfile::NamedTempFile::new().expect("file");
    fs::write(file.path(), script).expect("script");
    let (program, arguments) = shell.split_first().expect("a shell");
    let mut command = Command::new(program);
    command.args(arguments).arg(file.path()).current_dir(folder).env_clear();
    command.env("PATH", path).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    let output = command.envs(environment.iter().cloned()).output().expect("a shell runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { status: output.status.code(), out: text(&output.stdout), errors: text(&output.stderr), ..Ran::default() }
}

fn folders() -> Vec<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH").expect("a search path")).collect()
}

/// A search path that begins with the upshift built for the tests.
pub(crate) fn binaries() -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_upshift")).parent().expect("a folder");
    format!("{}:{}", folder.display(), path_without("upshift"))
}

/// The search path, less the folders that hold this program.
pub(crate) fn path_without(program: &str) -> String {
    let folders = folders().into_iter().filter(|folder| !folder.join(program).exists());
    folders.map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(":")
}

/// Where a program is.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    folders().into_iter().map(|folder| folder.join(program)).find(|path| path.is_file())
}
