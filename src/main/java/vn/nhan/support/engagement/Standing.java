package vn.nhan.support.engagement;

import java.util.UUID;

/** Somebody who may act in an engagement, and for which side. */
record Standing(Engagement engagement, Side side, UUID account, String name) {}
