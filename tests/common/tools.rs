//! The browser and node, where the machine has them.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// What a script needs besides its pages.
pub(crate) struct Tools {
    chromium: PathBuf,
    modules: PathBuf,
}

/// The tools, or nothing with a line about what is missing; looked for once.
pub(crate) static TOOLS: LazyLock<Option<Tools>> = LazyLock::new(|| {
    // Written past the test harness, which keeps what a passing test prints to itself.
    let missing = |what: String| writeln!(std::io::stderr(), "browser tests skipped: {what}").expect("standard error");
    tools().map_err(missing).ok()
});

fn tools() -> Result<Tools, String> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let chromium = named("UPSHIFT_CHROMIUM")
        .or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path));
    let chromium = chromium.ok_or("no chromium (apt-get install chromium, or set UPSHIFT_CHROMIUM)")?;
    let node = Command::new("node").arg("--version").output().map_err(|_| "no node on the path")?;
    let version = String::from_utf8_lossy(&node.stdout).trim().to_owned();
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|it| it.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("node {version} is too old (20 or later)"));
    }
    let modules = named("UPSHIFT_NODE_MODULES")
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/ci/browser/node_modules"));
    match ["playwright-core", "axe-core"].into_iter().find(|package| !modules.join(package).is_dir()) {
        Some(package) => {
            Err(format!("no {package} in {} (.ci/run gets it, or set UPSHIFT_NODE_MODULES)", modules.display()))
        }
        None => Ok(Tools { chromium, modules }),
    }
}

pub(crate) fn on_path(command: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(command)).find(|path| path.is_file())
}

/// Runs one of the scripts on what is in `folder`. It must end well, and have proved something.
pub(crate) fn run(tools: &Tools, script: &str, folder: &Path) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser").join(script);
    let mut node = Command::new("node");
    node.args(["--test-reporter=spec"]).arg(&path).arg(folder);
    node.env("UPSHIFT_CHROMIUM", &tools.chromium).env("UPSHIFT_NODE_MODULES", &tools.modules).env("NO_COLOR", "1");
    let run = node.output().expect("node runs");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{script}\n{said}{}", String::from_utf8_lossy(&run.stderr));
    let passed = said.lines().find_map(|line| line.split_once("pass ")?.1.trim().parse::<u32>().ok());
    assert!(passed.is_some_and(|passed| passed > 0), "{script} proved nothing:\n{said}");
}
