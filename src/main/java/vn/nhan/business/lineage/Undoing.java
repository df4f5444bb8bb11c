package vn.nhan.business.lineage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What taking a link back needs to know. Kept sealed, and no longer than it can be taken back.
 *
 * @param taken fields that the survivor took over
 * @param before and after: columns of the survivor that the merge wrote
 * @param former columns of the other record that were written
 * @param joined members of the other record who became members of the survivor, all at {@code at}
 */
record Undoing(
        List<MergeField> taken,
        ObjectNode before,
        ObjectNode after,
        ObjectNode former,
        List<UUID> joined,
        Instant at) {}
