//! A cube in JSON-stat, as Eurostat and other services give it, → rows of cells: one for each figure.

use serde_json::{Map, Value};

/// So many dimensions a cube has at most.
const MOST_AXES: usize = 50;

/// A dimension of a cube.
struct Axis {
    header: String,
    /// Its values, in their order.
    values: Vec<String>,
}

/// The rows of a cube with their header; none where a text is no cube.
pub(super) fn of_cube(answer: &Value) -> Option<Vec<Vec<String>>> {
    // Version 1 has the cube in a field of its own.
    let cube = answer.get("dataset").unwrap_or(answer);
    let dimension = cube.get("dimension")?.as_object()?;
    let names = cube.get("id").or_else(|| dimension.get("id"))?.as_array()?;
    // More are no table for people, and each stands again beside every figure.
    if names.len() > MOST_AXES {
        return None;
    }
    let roles = cube.get("role").or_else(|| dimension.get("role"));
    let of_time = roles.and_then(|roles| roles.get("time")).and_then(Value::as_array);
    let axis = |name: &Value| {
        let is_time = of_time.is_some_and(|all| all.contains(name)) || name.as_str() == Some("time");
        axis(name.as_str()?, is_time, dimension)
    };
    let axes: Vec<Axis> = names.iter().map(axis).collect::<Option<_>>()?;
    let flags = cube.get("status");
    let header =
        axes.iter().map(|axis| axis.header.clone()).chain(["value".to_owned(), "obs_flag".to_owned()]);
    let mut rows: Vec<Vec<String>> = vec![header.collect()];
    for (at, value) in cells(cube.get("value")?)? {
        let mut row = names_at(&axes, at)?;
        row.push(if value.is_null() {
            String::new()
        } else {
            value.to_string().trim_matches('"').to_owned()
        });
        let flag = flags.and_then(|flags| flags.get(at).or_else(|| flags.get(at.to_string())));
        row.push(flag.and_then(Value::as_str).unwrap_or_default().to_owned());
        rows.push(row);
    }
    Some(rows)
}

/// The figures with their place in the cube: a list of all, or those that there are by their number.
fn cells(value: &Value) -> Option<Vec<(usize, &Value)>> {
    match value {
        Value::Array(all) => Some(all.iter().enumerate().collect()),
        Value::Object(some) => {
            let mut cells: Vec<(usize, &Value)> =
                some.iter().map(|(at, value)| Some((at.parse().ok()?, value))).collect::<Option<_>>()?;
            cells.sort_by_key(|(at, _)| *at);
            Some(cells)
        }
        _ => None,
    }
}

/// A dimension with its values: the labels that people read, and of time the codes.
fn axis(name: &str, is_time: bool, dimension: &Map<String, Value>) -> Option<Axis> {
    let of = dimension.get(name)?;
    let category = of.get("category")?;
    let labels = category.get("label").and_then(Value::as_object);
    let codes: Vec<&str> = match category.get("index") {
        Some(Value::Array(codes)) => codes.iter().map(Value::as_str).collect::<Option<_>>()?,
        Some(Value::Object(codes)) => {
            let mut codes: Vec<(u64, &str)> =
                codes.iter().map(|(code, at)| Some((at.as_u64()?, code.as_str()))).collect::<Option<_>>()?;
            codes.sort_unstable();
            codes.into_iter().map(|(_, code)| code).collect()
        }
        // Of one value there may be the label alone.
        _ => labels?.keys().map(String::as_str).collect(),
    };
    let label = |code: &str| labels.and_then(|labels| labels.get(code)?.as_str()).filter(|_| !is_time);
    let values = codes.into_iter().map(|code| label(code).unwrap_or(code).to_owned()).collect();
    let header = if is_time { "time" } else { of.get("label").and_then(Value::as_str).unwrap_or(name) };
    Some(Axis { header: header.to_owned(), values })
}

/// What a figure is about, by its number: the last dimension goes fastest.
fn names_at(axes: &[Axis], at: usize) -> Option<Vec<String>> {
    let mut left = at;
    let mut names = Vec::new();
    for axis in axes.iter().rev() {
        let size = axis.values.len().max(1);
        names.push(axis.values.get(left % size)?.clone());
        left /= size;
    }
    names.reverse();
    (left == 0).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Option<Vec<String>> {
        let rows = of_cube(&serde_json::from_str(text).unwrap())?;
        Some(rows.into_iter().map(|cells| cells.join(";")).collect())
    }

    #[test]
    fn a_cube_is_read_figure_by_figure() {
        let geo = r#""geo": {"label": "Regio", "category": {"index": {"B": 1, "A": 0}, "label": {"A": "Aalten", "B": "Borne"}}}"#;
        let time = r#""tid": {"category": {"index": ["2023", "2024"], "label": {"2023": "heel 2023"}}}"#;
        let cube = |rest: &str| {
            format!(
                r#"{{"id": ["geo", "tid"], "role": {{"time": ["tid"]}}, "dimension": {{{geo}, {time}}}, {rest}}}"#
            )
        };
        let head = "Regio;time;value;obs_flag".to_owned();
        let all = [
            head.clone(),
            "Aalten;2023;1;".into(),
            "Aalten;2024;;".into(),
            "Borne;2023;3.5;p".into(),
            "Borne;2024;4;".into(),
        ];
        assert_eq!(rows(&cube(r#""value": [1, null, 3.5, 4], "status": {"2": "p"}"#)).unwrap(), all);
        let some = rows(&cube(r#""value": {"3": 4, "0": 1}"#)).unwrap();
        assert_eq!(some, [head, "Aalten;2023;1;".into(), "Borne;2024;4;".into()]);
        // More figures than places for them.
        assert_eq!(rows(&cube(r#""value": [1, 2, 3, 4, 5]"#)), None);
        assert_eq!(rows(r#"{"value": [{"a": 1}]}"#), None);
    }
}
