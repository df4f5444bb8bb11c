package vn.nhan.place.address;

import java.util.UUID;

/**
 * What became of some addresses.
 *
 * @param last the highest id among them
 */
record MigrationStep(int addresses, int moved, int inReview, int withoutLineage, UUID last) {}
