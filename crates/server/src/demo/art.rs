//! Pictures of the demo's products: shapes drawn once per kind of product, coloured by variant.

use rust_embed::RustEmbed;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(RustEmbed)]
#[folder = "../../demo/art/"]
struct Art;

#[derive(Deserialize)]
struct Map {
    types: BTreeMap<String, String>,
    variants: BTreeMap<String, String>,
    colours: BTreeMap<String, [String; 3]>,
}

/// The picture of a variant as SVG.
#[must_use]
pub fn svg(product_key: &str, variant_key: &str) -> Option<String> {
    let map: Map = serde_json::from_slice(&Art::get("map.json")?.data).ok()?;
    let shape = Art::get(&format!("{}.svg", map.types.get(product_key)?))?;
    let colour =
        map.variants.get(variant_key).and_then(|c| map.colours.get(c)).or_else(|| map.colours.values().next())?;
    let text = String::from_utf8_lossy(&shape.data);
    Some(text.replace("{{primary}}", &colour[0]).replace("{{shade}}", &colour[1]).replace("{{accent}}", &colour[2]))
}

/// The same as PNG, where one was drawn: mail programs do not show SVG.
#[must_use]
pub fn png(product_key: &str, variant_key: &str) -> Option<Vec<u8>> {
    let map: Map = serde_json::from_slice(&Art::get("map.json")?.data).ok()?;
    let colour = map.variants.get(variant_key)?;
    Art::get(&format!("png/{product_key}-{colour}.png")).map(|f| f.data.into_owned())
}
