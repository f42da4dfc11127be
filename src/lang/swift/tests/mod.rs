mod coverage;
mod show;

use crate::facts::Facts;

fn facts(source: &str) -> Facts {
    let facts = super::lower::lower(source).expect("the source is readable");
    assert_eq!(coverage::broken(&facts, source), Vec::<String>::new(), "in {source}");
    facts
}
