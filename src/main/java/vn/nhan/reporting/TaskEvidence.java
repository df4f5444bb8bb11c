package vn.nhan.reporting;

import java.util.UUID;
import vn.nhan.business.BusinessStatus;

/** What the platform holds of a business, counted: from this alone its task list is derived. */
record TaskEvidence(
        UUID businessId,
        String name,
        BusinessStatus status,
        long areas,
        long plots,
        long certificates,
        long diaryEntries,
        long products,
        long lots,
        long labelBatches,
        long liveListings) {}
