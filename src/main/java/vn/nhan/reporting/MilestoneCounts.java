package vn.nhan.reporting;

import java.time.Instant;

/** How many businesses have reached each milestone; each business counts once. */
record MilestoneCounts(long registered, long verified, long listed, long published, long sold, Instant asOf) {}
