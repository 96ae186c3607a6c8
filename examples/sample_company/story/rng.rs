//! Pseudo-random numbers from a fixed seed (splitmix64, public domain, S. Vigna), a stream for each kind
//! of record so that a change in one leaves the others alone.

/// A stream of numbers.
pub struct Rng(u64);

impl Rng {
    /// The stream of a subject.
    pub fn of(subject: &str) -> Self {
        // FNV-1a, so that each subject has a seed of its own
        let seed = subject.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but without 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number between two, both included.
    pub fn range(&mut self, low: i64, high: i64) -> i64 {
        low + (self.bits() % (high - low + 1) as u64) as i64
    }

    /// Whether something happens that does so in `percent` of all cases.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.range(1, 100) <= percent
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[(self.bits() % among.len() as u64) as usize]
    }

    /// One of several, by weight.
    pub fn weighted<T: Copy>(&mut self, among: &[(T, f64)]) -> T {
        let total: f64 = among.iter().map(|(_, weight)| weight).sum();
        let mut left = self.unit() * total;
        for (item, weight) in among {
            left -= weight;
            if left < 0.0 {
                return *item;
            }
        }
        among[among.len() - 1].0
    }

    /// How many of `trials` succeed, each with a probability.
    pub fn binomial(&mut self, trials: u64, probability: f64) -> u64 {
        (0..trials).filter(|_| self.unit() < probability).count() as u64
    }
}
