//! Sources of text, by what they look like:
//!
//! - `….csv`, `….csv.gz`: a table with the columns `lang` and `text`
//! - `….txt`: text in the language the file is named for (`gl.txt`)
//! - `….mo`: translations; the language is the first folder on its path that is a language tag
//! - `….html`: a page that names its language
//! - a folder `<tag>/` with `unigrams.json` to `fivegrams.json` (or `….json.br`): letter frequencies
//! - a folder `<tag>/` with `intents.toml`: what shoppers write
//! - any other folder: everything in it

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::Path;

use assistant::understand::language::tags::number_of;
use assistant::understand::language::train::chain::Chain;
use assistant::understand::language::train::corpus::Corpus;

const ORDERS: [&str; 5] = ["unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"];

/// Reads a source into the corpus.
pub fn read(path: &Path, corpus: &mut Corpus) -> Result<(), Box<dyn Error>> {
    let wrong = |error: Box<dyn Error>| format!("{}: {error}", path.display());
    if path.is_dir() {
        return folder(path, corpus);
    }
    file(path, corpus).map_err(wrong)?;
    Ok(())
}

fn folder(path: &Path, corpus: &mut Corpus) -> Result<(), Box<dyn Error>> {
    let language = path.file_name().and_then(|name| name.to_str()).and_then(number_of);
    let frequencies = ["json", "json.br"].into_iter().find(|end| path.join(format!("fivegrams.{end}")).exists());
    if let (Some(language), Some(end)) = (language, frequencies) {
        let mut files = Vec::new();
        for order in ORDERS {
            files.push(open(&path.join(format!("{order}.{end}")))?);
        }
        let files = <[_; 5]>::try_from(files).map_err(|_| "not five files")?;
        corpus.add_chain(language, Chain::read(files)?);
        return Ok(());
    }
    let mut entries: Vec<_> =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    entries.iter().try_for_each(|entry| read(entry, corpus))
}

fn file(path: &Path, corpus: &mut Corpus) -> Result<(), Box<dyn Error>> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let folder = path.iter().filter_map(|part| part.to_str()).find_map(number_of);
    if name.ends_with(".csv") || name.ends_with(".csv.gz") {
        corpus.read_csv(open(path)?)?;
    } else if let Some(language) = name.strip_suffix(".txt").and_then(number_of) {
        corpus.read_plain(language, open(path)?)?;
    } else if let (true, Some(language)) = (name == "intents.toml", folder) {
        corpus.read_intents(language, &fs::read_to_string(path)?)?;
    } else if let (true, Some(language)) = (name.ends_with(".mo"), folder) {
        corpus.read_catalogue(language, &fs::read(path)?)?;
    } else if name.ends_with(".html") {
        corpus.read_page(&fs::read_to_string(path)?);
    }
    Ok(())
}

fn open(path: &Path) -> Result<Box<dyn Read>, Box<dyn Error>> {
    let file = BufReader::new(File::open(path)?);
    Ok(match path.extension().and_then(|end| end.to_str()) {
        Some("gz") => Box::new(flate2::read::MultiGzDecoder::new(file)),
        Some("br") => Box::new(brotli_decompressor::Decompressor::new(file, 1 << 16)),
        _ => Box::new(file),
    })
}
