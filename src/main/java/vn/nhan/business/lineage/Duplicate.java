package vn.nhan.business.lineage;

import java.util.List;
import java.util.UUID;

/** Two records that may be the same firm; {@code one} is the younger. */
record Duplicate(Side one, Side other, List<DuplicateReason> reasons) {

    /** What a list shows of a record. */
    record Side(UUID id, String name, String kind, String commune, String status) {}
}
