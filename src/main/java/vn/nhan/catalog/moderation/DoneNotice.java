package vn.nhan.catalog.moderation;

import java.util.UUID;

/**
 * What was just decided, and can be taken back at once.
 *
 * @param verb {@link vn.nhan.catalog.ListingDecision#verb}
 * @param undoable whether it is still the last word
 */
record DoneNotice(UUID listingId, String name, String verb, boolean undoable) {}
