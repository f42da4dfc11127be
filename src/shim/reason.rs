//! Why something is left out of a shim, and which uses of what is in it do not work.

use schemars::JsonSchema;
use serde::Serialize;

use crate::words::Lang;

/// Why a change, or a part of one, is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "about", rename_all = "kebab-case")]
pub enum Reason {
    /// The fact was not seen in the code of both versions.
    NotVerified,
    /// Its fix is only offered for review.
    Review,
    /// Gone without a successor.
    Gone,
    /// The same code does something else.
    Behaviour,
    /// Another type or nullability.
    Retyped,
    /// Needs another design.
    Redesign,
    /// One type became several.
    Split,
    /// Nothing that code could stand for: a build file, a setting, a note.
    NotCode,
    /// Several calls become one.
    Builder,
    /// What becomes of it depends on what is passed.
    Arguments,
    /// What becomes of it depends on what is done with it.
    Use,
    /// A person must write it.
    ByHand,
    /// Overriding declarations have another shape.
    Overrides,
    /// The `from` surface does not show it.
    NotInOld,
    /// The `to` surface does not show what it becomes.
    NotInNew,
    /// The type it belongs to is gone.
    OwnerGone(String),
    /// The new version has this name too, and would win or clash.
    StillThere(String),
    /// A type inside another cannot be added from outside.
    Nested,
    /// Type parameters differ.
    TypeParameters,
    /// A type of its signature is gone.
    TypeGone(String),
    /// A type of its signature, or a name of its replacement, is in neither surface.
    Unknown(String),
    /// No type is written.
    Untyped,
    /// What is left out when it is not passed is not in the surface.
    Default(String),
    /// The new declaration takes or gives other types.
    Signature,
    /// The replacement is more than calls of what the `to` surface shows.
    Complex,
    /// A case with a payload.
    Payload,
    /// A field cannot be added from outside.
    Field,
    /// A constructor cannot be added from outside.
    Constructor,
    /// Static members can be added to a companion object only.
    NoCompanion,
    /// Implementations of it would never be called.
    Requirement,
    /// A module of that name must be made.
    OwnModule,
    /// Another change already stands for it.
    Twice,
    /// The language has no way to say it.
    NoWay,
}

/// Uses of an old name that a shim does not make work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Declarations that override or implement it.
    Overrides,
    /// Patterns, and with them the count of the cases.
    Patterns,
    /// Types inside it.
    NestedTypes,
    /// Where a constant is asked for.
    Constants,
    /// Imports of it by name.
    Imports,
}

impl Reason {
    /// What it says, as one clause.
    pub fn text(&self, lang: Lang) -> String {
        let fixed = |en: &str, zh: &str| lang.pick(en, zh).to_owned();
        match self {
            Self::NotVerified => fixed("not verified in the code of both versions", "未在两个版本的代码中核实"),
            Self::Review => fixed("the fix is only offered for review", "修复仅供审阅"),
            Self::Gone => fixed("gone without a successor", "已移除，没有替代"),
            Self::Behaviour => fixed("the same code does something else", "代码相同，行为不同"),
            Self::Retyped => fixed("it has another type", "类型已改变"),
            Self::Redesign => fixed("it needs another design", "需要重新设计"),
            Self::Split => fixed("the type became several", "该类型拆分为多个"),
            Self::NotCode => fixed("nothing that code can stand for", "无法用代码表示"),
            Self::Builder => fixed("several calls become one", "多个调用合并为一个"),
            Self::Arguments => fixed("it depends on what is passed", "取决于传入的参数"),
            Self::Use => fixed("it depends on what is done with it", "取决于使用方式"),
            Self::ByHand => fixed("it must be rewritten by hand", "需要手动改写"),
            Self::Overrides => fixed("overriding declarations have another shape", "重写方法的形式已改变"),
            Self::NotInOld => fixed("the surface of the old version does not show it", "旧版本的 API 中没有它"),
            Self::NotInNew => fixed("the surface of the new version does not show it", "新版本的 API 中没有它"),
            Self::OwnerGone(path) => match lang {
                Lang::En => format!("`{path}` is gone"),
                Lang::Zh => format!("`{path}` 已移除"),
            },
            Self::StillThere(name) => match lang {
                Lang::En => format!("the new version has `{name}`, which would be taken instead"),
                Lang::Zh => format!("新版本仍有 `{name}`，会优先使用它"),
            },
            Self::Nested => fixed("a type inside another cannot be added", "无法添加嵌套类型"),
            Self::TypeParameters => fixed("its type parameters differ", "类型参数不同"),
            Self::TypeGone(path) => match lang {
                Lang::En => format!("its signature names `{path}`, which is gone"),
                Lang::Zh => format!("其签名使用了已移除的 `{path}`"),
            },
            Self::Unknown(name) => match lang {
                Lang::En => format!("`{name}` is in no surface"),
                Lang::Zh => format!("API 中没有 `{name}`"),
            },
            Self::Untyped => fixed("its type is not written in the surface", "API 中没有写明其类型"),
            Self::Default(name) => match lang {
                Lang::En => format!("what stands for `{name}` when it is left out is not known"),
                Lang::Zh => format!("不知道省略 `{name}` 时的值"),
            },
            Self::Signature => fixed("the new declaration takes or gives other types", "新声明的类型不同"),
            Self::Complex => {
                fixed("the replacement cannot be checked against the new version", "无法用新版本核实替代代码")
            }
            Self::Payload => fixed("a case with a payload", "带关联值的枚举值"),
            Self::Field => fixed("a field cannot be added from outside", "无法从外部添加字段"),
            Self::Constructor => fixed("a constructor cannot be added from outside", "无法从外部添加构造函数"),
            Self::NoCompanion => fixed(
                "static members can be added to the companion object of a Kotlin class only",
                "只能向 Kotlin 类的伴生对象添加静态成员",
            ),
            Self::Requirement => fixed("implementations of it would never be called", "其实现不会被调用"),
            Self::OwnModule => fixed("it needs a module of that name", "需要一个同名模块"),
            Self::Twice => fixed("another change stands for it already", "已由另一项变更处理"),
            Self::NoWay => fixed("the language has no way to say it", "该语言无法表示"),
        }
    }
}

impl Limit {
    /// What it says, after "not for".
    pub fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::Overrides => lang.pick("declarations that override or implement it", "重写或实现它的声明"),
            Self::Patterns => lang.pick("patterns, and with them the count of the cases", "模式匹配及其穷尽性"),
            Self::NestedTypes => lang.pick("types inside it", "其中的嵌套类型"),
            Self::Constants => lang.pick("places that ask for a constant", "要求常量的位置"),
            Self::Imports => lang.pick("imports of what is inside it", "对其成员的导入"),
        }
    }
}
