//! Mappings: declarative upgrade paths.
//!
//! ```text
//! folder or binary -> load      ids; files only when asked for
//! file             -> yaml      a tree of nodes with places
//! tree             -> raw       the structs as written (decode: keeps on after an error)
//! raw              -> validate  Mapping (model), or every problem with its place
//! Mapping          -> check     duplicates, chains, translations, symbols against the surfaces (surface)
//! problems         -> problem   source line, caret, help
//! ```
//!
//! A mapping is data: it names no file outside its folder, runs nothing and fetches nothing.
//!
//! ```
//! use upshift::mapping::load::Catalog;
//! use upshift::problem::render;
//!
//! let mut catalog = Catalog::embedded();
//! catalog.add_dir("fixtures/mappings".as_ref()).map_err(|problem| problem.message)?;
//! match catalog.load("demo/1-to-2") {
//!     Ok(mapping) => assert_eq!(mapping.title, "Demo chat SDK"),
//!     Err(problems) => println!("{}", render(&problems, false)),
//! }
//! # Ok::<(), String>(())
//! ```

pub mod aim;
pub mod check;
mod decode;
pub mod load;
pub mod matches;
pub mod model;
pub mod moves;
pub(crate) mod nearest;
pub(crate) mod order;
mod raw;
pub mod schema;
pub mod surface;
pub mod symbol;
pub mod template;
pub mod validate;
pub mod version;
pub(crate) mod yaml;
