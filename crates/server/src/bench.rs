//! Measures this machine: see `cli::bench`.
