package vn.nhan.business.verification;

import java.util.UUID;

/**
 * What was just decided, and can be taken back at once.
 *
 * @param verb {@link vn.nhan.business.BusinessMove#key()}
 * @param undoable whether it is still the last word
 */
record DoneNotice(UUID businessId, String name, String verb, boolean undoable) {}
