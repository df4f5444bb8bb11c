package vn.nhan.support.assessment;

import java.util.UUID;

/** Who answered, and as whom. */
record Giver(UUID account, GivenAs as) {}
