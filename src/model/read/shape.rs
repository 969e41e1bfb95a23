//! What a reader asks of a table, learned from the reader itself: it is run over nothing, and what it asks for is noted.
//! So no key is written twice.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::lang::Message;

/// What one value can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A text, which may be empty.
    Text,
    /// A text of this form, a regular expression.
    Form(&'static str),
    /// One of these words, each with the id of what is shown for it.
    Words(Vec<(&'static str, Option<&'static str>)>),
    YesNo,
    Number,
    /// A whole number between two.
    Whole(u32, u32),
    /// Each of these.
    Either(Vec<Shape>),
    /// A list of what is one of these.
    List(Vec<Shape>),
    /// A table.
    Table(TableShape),
    /// Tables by names of this form.
    Named(Box<Shape>, TableShape),
}

impl Shape {
    /// A text that says something.
    pub const SAYS_SOMETHING: Shape = Shape::Form(r"\S");
    /// A date, as it is written.
    pub const DATE: Shape = Shape::Form(r"^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
}

/// What a table can hold.
#[derive(Debug, Clone, PartialEq)]
pub struct TableShape {
    /// What it is, as findings name it.
    pub what: Message,
    pub keys: Vec<KeyShape>,
    /// Where it has one of several forms: what each asks for and what it does not take.
    pub forms: Vec<FormShape>,
    /// What stands behind the keys that the user chooses; none where there are no such keys.
    pub chosen: Option<Box<Shape>>,
}

/// A key of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyShape {
    pub key: &'static str,
    /// What can stand behind it: one of these.
    pub values: Vec<Shape>,
    /// Whether it must be there, in every form.
    pub required: bool,
}

/// One of the forms of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormShape {
    pub required: Vec<&'static str>,
    pub excluded: Vec<&'static str>,
}

/// The forms that a table can have, each known by the keys that are there.
pub(in crate::model) type Forms = &'static [&'static [&'static str]];

/// What a reader was seen to ask of a table, in one run.
#[derive(Debug)]
pub(in crate::model) struct Asked {
    what: Message,
    /// Which of its forms a table is taken to have.
    run: usize,
    forms: Cell<Forms>,
    keys: RefCell<Vec<AskedKey>>,
    chosen: RefCell<Option<Shape>>,
}

#[derive(Debug)]
struct AskedKey {
    key: &'static str,
    values: Vec<AskedValue>,
    required: bool,
}

#[derive(Debug)]
enum AskedValue {
    Plain(Shape),
    List(Shape),
    Table(Rc<Asked>),
    Tables(Rc<Asked>),
    Named(Shape, Rc<Asked>),
}

impl Asked {
    pub(in crate::model) fn new(what: Message, run: usize) -> Rc<Asked> {
        let (forms, keys): (Forms, _) = (&[], RefCell::default());
        Rc::new(Asked { what, run, forms: Cell::new(forms), keys, chosen: RefCell::default() })
    }

    pub(in crate::model) fn what(&self) -> Message {
        self.what.clone()
    }

    fn add(&self, key: &'static str, value: Option<AskedValue>, required: bool) {
        let mut keys = self.keys.borrow_mut();
        let at = keys.iter().position(|one| one.key == key).unwrap_or_else(|| {
            keys.push(AskedKey { key, values: Vec::new(), required: false });
            keys.len() - 1
        });
        keys[at].required |= required;
        keys[at].values.extend(value);
    }

    pub(in crate::model) fn value(&self, key: &'static str, shape: Shape) {
        self.add(key, Some(AskedValue::Plain(shape)), false);
    }

    pub(in crate::model) fn list(&self, key: &'static str, shape: Shape) {
        self.add(key, Some(AskedValue::List(shape)), false);
    }

    pub(in crate::model) fn required(&self, key: &'static str) {
        self.add(key, None, true);
    }

    pub(in crate::model) fn table(&self, key: &'static str, what: Message) -> Rc<Asked> {
        let inner = Asked::new(what, self.run);
        self.add(key, Some(AskedValue::Table(inner.clone())), false);
        inner
    }

    pub(in crate::model) fn tables(&self, key: &'static str, what: &'static str) -> Rc<Asked> {
        let inner = Asked::new(Message::new(what), self.run);
        self.add(key, Some(AskedValue::Tables(inner.clone())), false);
        inner
    }

    pub(in crate::model) fn named(&self, key: &'static str, what: &'static str, name: Shape) -> Rc<Asked> {
        let inner = Asked::new(Message::new(what), self.run);
        self.add(key, Some(AskedValue::Named(name, inner.clone())), false);
        inner
    }

    pub(in crate::model) fn chosen(&self, shape: Shape) {
        *self.chosen.borrow_mut() = Some(shape);
    }

    /// That the table has one of these forms.
    pub(in crate::model) fn forms(&self, forms: Forms) {
        self.forms.set(forms);
    }

    fn form(&self) -> &'static [&'static str] {
        let forms = self.forms.get();
        if forms.is_empty() { &[] } else { forms[self.run % forms.len()] }
    }

    /// Whether a key is taken to be there.
    pub(in crate::model) fn is_there(&self, key: &str) -> bool {
        self.form().contains(&key)
    }

    /// The most forms of this table and those inside it.
    fn most_forms(&self) -> usize {
        let keys = self.keys.borrow();
        let inner = keys.iter().flat_map(|one| &one.values).map(|value| match value {
            AskedValue::Plain(_) | AskedValue::List(_) => 1,
            AskedValue::Table(inner) | AskedValue::Tables(inner) | AskedValue::Named(_, inner) => {
                inner.most_forms()
            }
        });
        inner.chain([self.forms.get().len()]).max().unwrap_or(1)
    }
}

/// What a reader asks, in every form that a table can have: it is run once for each.
pub(in crate::model) fn learned(read: impl Fn(usize) -> Rc<Asked>) -> TableShape {
    let first = read(0);
    let others = (1..first.most_forms()).map(read);
    let runs: Vec<Rc<Asked>> = std::iter::once(first.clone()).chain(others).collect();
    merged(&runs)
}

/// What the runs have seen of one table.
fn merged(runs: &[Rc<Asked>]) -> TableShape {
    let first = &runs[0];
    let mut names: Vec<&'static str> = Vec::new();
    for run in runs {
        let new = run
            .keys
            .borrow()
            .iter()
            .map(|one| one.key)
            .filter(|key| !names.contains(key))
            .collect::<Vec<_>>();
        names.extend(new);
    }
    let required_in = |run: &Asked, key: &str| {
        run.is_there(key) || run.keys.borrow().iter().any(|one| one.key == key && one.required)
    };
    let keys = names.iter().map(|key| KeyShape {
        key,
        values: values_of(key, runs),
        required: runs.iter().all(|run| required_in(run, key)),
    });
    // A key by which one form is known is of no other.
    let is_of_other =
        |run: &Asked, key: &str| first.forms.get().concat().contains(&key) && !run.is_there(key);
    let form = |run: &Rc<Asked>| {
        let has = |key: &&&'static str| run.keys.borrow().iter().any(|one| one.key == **key);
        FormShape {
            required: names.iter().filter(|key| required_in(run, key)).copied().collect(),
            excluded: names.iter().filter(|key| !has(key) || is_of_other(run, key)).copied().collect(),
        }
    };
    let count = first.forms.get().len();
    let forms = 0..count;
    TableShape {
        what: first.what.clone(),
        keys: keys.collect(),
        forms: forms.filter_map(|nth| runs.iter().find(|run| run.run % count == nth)).map(form).collect(),
        chosen: first.chosen.borrow().clone().map(Box::new),
    }
}

/// What can stand behind a key, in any of the runs.
fn values_of(key: &str, runs: &[Rc<Asked>]) -> Vec<Shape> {
    let mut all: Vec<Shape> = Vec::new();
    let mut lists: Vec<Shape> = Vec::new();
    let (mut tables, mut items, mut named) = (Vec::new(), Vec::new(), Vec::new());
    let add = |shape: &Shape, all: &mut Vec<Shape>| {
        if !all.contains(shape) {
            all.push(shape.clone());
        }
    };
    for run in runs {
        for value in run.keys.borrow().iter().filter(|one| one.key == key).flat_map(|one| &one.values) {
            match value {
                AskedValue::Plain(shape) => add(shape, &mut all),
                AskedValue::List(shape) => add(shape, &mut lists),
                AskedValue::Table(inner) => tables.push(inner.clone()),
                AskedValue::Tables(inner) => items.push(inner.clone()),
                AskedValue::Named(shape, inner) => {
                    named.push(inner.clone());
                    if named.len() == 1 {
                        all.push(shape.clone());
                    }
                }
            }
        }
    }
    if !named.is_empty() {
        let shape = all.pop().unwrap_or(Shape::Text);
        all.push(Shape::Named(Box::new(shape), merged(&named)));
    }
    if !tables.is_empty() {
        all.push(Shape::Table(merged(&tables)));
    }
    if !items.is_empty() {
        lists.push(Shape::Table(merged(&items)));
    }
    if !lists.is_empty() {
        all.push(Shape::List(lists));
    }
    all
}
