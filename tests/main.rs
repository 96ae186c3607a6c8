//! Every test in one program: it is linked once, and its tests run side by side.

mod architecture;
mod authoring;
mod calendar;
mod cli;
mod contributing;
mod deadlines;
mod desk;
mod due;
mod elsewhere;
mod faults;
mod fuzz;
mod gate;
mod guide;
mod history;
mod hostile;
mod import;
mod kpis;
mod labels;
mod limits;
mod own_kpis;
mod own_rules;
mod packs;
mod pages;
mod portal;
mod privacy;
mod project;
mod promises;
mod publish;
mod readers;
mod report;
mod revisions;
mod rng;
mod rules;
mod sample_company;
mod sampling;
mod simplified;
mod stats;

/// As the program has it.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;
