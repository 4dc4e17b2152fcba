//! Finding the right product: catalogue search over a snapshot that takes live updates. Pure: no clock, no network, no files.
