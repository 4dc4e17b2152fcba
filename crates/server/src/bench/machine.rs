//! What the machine says of itself, and how long its disk takes to keep a word.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use serde::Serialize;

use super::instant;

/// Bytes of one probe: what `pg_test_fsync` writes.
const PROBE_BYTES: usize = 8 * 1024;
/// How long the disk is probed.
const PROBE_TIME: Duration = Duration::from_millis(300);

/// The unit of processor time in `/proc`: the same on every Linux that people run.
const TICKS_PER_SECOND: f64 = 100.0;

/// Where a benchmark ran.
#[derive(Clone, Debug, Serialize)]
pub struct Machine {
    /// Processors this process may use.
    pub cores: usize,
    /// Their name, where the system tells it.
    pub processor: String,
    /// Processes that wanted to run in the minute before; more than `cores` makes every figure low.
    pub load: f64,
    /// `release` or `debug`; a debug build is for trying the benchmark only.
    pub build: &'static str,
}

impl Machine {
    /// This one.
    pub fn read() -> Self {
        let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let name =
            info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, name)| name));
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        Self {
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            processor: name.unwrap_or("unknown processor").to_owned(),
            load: load.split(' ').next().and_then(|text| text.parse().ok()).unwrap_or(0.0),
            build: if cfg!(debug_assertions) { "debug" } else { "release" },
        }
    }
}

/// Memory of this process that lies in RAM, in bytes; `None` where the system does not tell it so.
pub fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib * 1024)
}

/// Processor time that this process has used, in seconds; `None` where the system does not tell it so.
pub fn processor_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The process name may hold anything, but it ends with the last bracket; 11 fields on stand user and system time.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11).map(|text| text.parse::<f64>().ok());
    Some((fields.next()?? + fields.next()??) / TICKS_PER_SECOND)
}

/// How long one durable write of 8 KiB takes.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Fsync {
    /// Half were faster.
    pub p50_us: f64,
    /// One after the other, per second.
    pub per_s: f64,
}

/// Writes 8 KiB and waits for the disk, again and again, in a file in `folder`.
///
/// # Errors
/// When the file cannot be written.
pub fn probe_fsync(folder: &Path) -> anyhow::Result<Fsync> {
    let path = folder.join("fsync-probe");
    let mut file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let block = [0x5A_u8; PROBE_BYTES];
    let began = instant();
    let mut times = Vec::new();
    while began.elapsed() < PROBE_TIME {
        let before = instant();
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&block)?;
        file.sync_data()?;
        times.push(before.elapsed().as_secs_f64() * 1e6);
    }
    std::fs::remove_file(&path)?;
    let p50_us = super::report::median(&times);
    Ok(Fsync { p50_us, per_s: 1e6 * times.len() as f64 / times.iter().sum::<f64>().max(1.0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_system_tells_of_memory_and_time() {
        assert!(resident_bytes().is_some_and(|bytes| bytes > 1 << 20));
        assert!(processor_seconds().is_some_and(|seconds| (0.0..1e6).contains(&seconds)));
    }

    #[test]
    fn the_disk_is_probed_and_left_clean() {
        let folder = tempfile::tempdir().expect("a folder");
        let fsync = probe_fsync(folder.path()).expect("the disk writes");
        assert!(fsync.p50_us > 0.0 && fsync.per_s > 0.0);
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }
}
