//! upshift moves a project from one major version of an SDK to the next: it finds every use of an API that the new
//! version renames, removes or changes, fixes what can be fixed safely, and explains the rest. No build of the project, no
//! network.
//!
//! ```
//! # let folder = tempfile::tempdir()?;
//! # let root = folder.path().to_owned();
//! # std::fs::write(root.join("build.gradle"), "dependencies { api 'io.livekit:livekit-android:1.5.0' }\n")?;
//! # let call = "import io.livekit.android.room.Room\nfun find(room: Room) = room.getParticipant(\"id\")\n";
//! # std::fs::write(root.join("Call.kt"), call)?;
//! use upshift::mapping::load::Catalog;
//! use upshift::plan::{PlanOptions, plan};
//! use upshift::problem::render;
//! use upshift::scan::{ScanOptions, scan};
//!
//! let mappings = [Catalog::embedded().load("livekit/1-to-2").map_err(|problems| render(&problems, false))?];
//! let scan = scan(&ScanOptions { root: root.clone(), ..ScanOptions::default() }, &mappings)?;
//! for finding in &scan.findings {
//!     println!("{}: {}", scan.files[finding.file].display_path(), finding.message);
//! }
//! for file in plan(&scan, &mappings, &PlanOptions::default()).files {
//!     std::fs::write(root.join(&file.path), &file.after)?;
//! }
//! # assert!(scan.findings.iter().any(|finding| finding.change == "room-get-participant"));
//! # assert!(std::fs::read_to_string(root.join("Call.kt"))?.contains("room.getParticipantBySid(\"id\")"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`scan::scan`] goes from a folder to findings, [`plan::plan`] from findings to new texts, and [`report`] from either to
//! what people and programs read. Nothing is written by the library outside [`cli`].
//!
//! Values flow one way:
//!
//! ```text
//! mappings/  -> load, validate   -> Mapping
//! surfaces   -> the front ends   -> Facts (from), Facts (to)
//! project    -> walk, prefilter  -> SourceFile -> front end -> Facts
//! resolve    -> what each name denotes, or a miss with its reason
//! change     -> Finding { change, span, severity, message, applicability, fix? }
//! plan       -> new texts, round after round -> diff, apply, report, check
//! ```
//!
//! | Module | Holds |
//! |---|---|
//! | [`mapping`] | upgrade paths: loaded, validated, checked |
//! | [`api`] | the public API of a version as a list, and what two versions differ in |
//! | [`draft`] | a mapping proposed from two surfaces |
//! | [`project`] | walk, build files, detection |
//! | [`source`] | texts, spans, lines and columns |
//! | [`lang`] | one front end a language |
//! | [`facts`] | the neutral vocabulary front ends write and everything else reads |
//! | [`resolve`] | what a name denotes, and on what evidence |
//! | [`change`] | what a resolved site means, and its fix |
//! | [`finding`], [`edit`] | a site with its verdict; replacements of bytes |
//! | [`gate`] | which findings fail a check, and why others do not |
//! | [`config`] | `upshift.toml` |
//! | [`scan`], [`plan`] | the two entries |
//! | [`coverage`] | how much of a new version a mapping speaks of |
//! | [`words`] | texts in English and Chinese, dates, figures |
//! | [`visible`] | text of others, made safe to show |
//! | [`examples`] | the examples of a mapping, run |
//! | [`shim`] | compatibility layers, experimental |
//! | [`report`] | outputs |
//! | [`cli`] | the command line |

pub mod api;
pub mod change;
pub mod cli;
pub mod config;
pub mod coverage;
pub mod draft;
pub mod edit;
pub mod examples;
pub mod facts;
pub mod finding;
pub mod gate;
pub mod lang;
pub mod mapping;
pub mod plan;
pub mod problem;
pub mod project;
pub mod report;
pub mod resolve;
mod rounds;
mod route;
pub mod scan;
mod select;
pub mod shim;
pub mod source;
mod trace;
pub mod visible;
pub mod words;
mod workspace;
