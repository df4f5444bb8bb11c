package vn.nhan.business.lineage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessStatus;
import vn.nhan.business.CitizenIds;
import vn.nhan.business.PhoneNumbers;
import vn.nhan.business.SealedNumber;

/** Takes one record into another, and out of it again. What hangs on either stays where it is. */
@ApplicationScoped
class Merging {

    private static final List<String> FORMER = List.of("status", "tax_code", "merged_into");

    private final Records records;
    private final PhoneNumbers phones;
    private final CitizenIds citizenIds;

    Merging(Records records, PhoneNumbers phones, CitizenIds citizenIds) {
        this.records = records;
        this.phones = phones;
        this.citizenIds = citizenIds;
    }

    /** Two records, both locked. */
    record Both(RecordFacts survivor, RecordFacts absorbed) {

        void requireMergeable() {
            if (survivor.isMerged() || absorbed.isMerged()) {
                throw new LineageFailure.AlreadyMerged();
            }
            if (survivor.status() == BusinessStatus.CLOSED) {
                throw new LineageFailure.SurvivorClosed();
            }
            if (absorbed.status() == BusinessStatus.VERIFIED && survivor.status() != BusinessStatus.VERIFIED) {
                throw new LineageFailure.SurvivorUnverified();
            }
        }
    }

    Uni<Undoing> merge(Mutiny.Session session, Both both, Set<MergeField> taken, Instant at) {
        var columns = taken.stream().flatMap(field -> field.columns().stream()).toList();
        var former = both.absorbed().only(FORMER);
        return records.write(session, both.absorbed().id(), closed(both, taken))
                .chain(() -> newValues(session, both, taken, at))
                .chain(values -> records.write(session, both.survivor().id(), values))
                .chain(() -> records.join(session, both.absorbed().id(), both.survivor(), at))
                .chain(joined -> records.read(session, both.survivor().id())
                        .map(now -> new Undoing(
                                List.copyOf(taken),
                                both.survivor().only(columns),
                                now.only(columns),
                                former,
                                joined,
                                at)));
    }

    /** Fields that were written again since the merge. */
    static List<MergeField> changed(Undoing undoing, RecordFacts survivor) {
        var after = new RecordFacts(undoing.after());
        return undoing.taken().stream()
                .filter(field -> field.columns().stream().anyMatch(column -> !survivor.sameIn(after, column)))
                .toList();
    }

    /** @param newer fields that keep what they say now */
    Uni<Void> undo(Mutiny.Session session, Both both, Undoing undoing, List<MergeField> newer) {
        var restored = undoing.taken().stream()
                .filter(field -> !newer.contains(field))
                .flatMap(field -> field.columns().stream())
                .toList();
        return records.write(
                        session,
                        both.survivor().id(),
                        undoing.before().deepCopy().retain(restored))
                .chain(() -> records.write(session, both.absorbed().id(), reopened(both, undoing, newer)))
                .chain(() -> records.part(session, both.survivor().id(), undoing.joined(), undoing.at()));
    }

    private static ObjectNode closed(Both both, Set<MergeField> taken) {
        var columns = JsonNodeFactory.instance.objectNode();
        columns.put("status", BusinessStatus.CLOSED.key());
        columns.put("merged_into", both.survivor().id().toString());
        // Within a province a tax code stands once: it goes along, and comes back.
        if (taken.contains(MergeField.TAX_CODE)) {
            columns.putNull("tax_code");
        }
        return columns;
    }

    private static ObjectNode reopened(Both both, Undoing undoing, List<MergeField> newer) {
        var columns = undoing.former().deepCopy();
        if (both.absorbed().status() != BusinessStatus.CLOSED) {
            columns.remove("status");
        }
        if (!undoing.taken().contains(MergeField.TAX_CODE)
                || newer.contains(MergeField.TAX_CODE)
                        && both.survivor().sameIn(new RecordFacts(undoing.former()), "tax_code")) {
            columns.remove("tax_code");
        }
        return columns;
    }

    private Uni<ObjectNode> newValues(Mutiny.Session session, Both both, Set<MergeField> taken, Instant at) {
        var absorbed = both.absorbed();
        var plain = new ArrayList<String>();
        taken.forEach(field -> plain.addAll(field.columns()));
        var values = absorbed.only(plain);
        if (taken.contains(MergeField.PHONE) && absorbed.has("phone_sealed")) {
            var moved = phones.moved(
                    absorbed.holder(),
                    absorbed.bytes("phone_sealed"),
                    both.survivor().holder());
            put(values, moved, "phone_sealed", "phone_hash");
        }
        if (taken.contains(MergeField.CITIZEN_ID)) {
            var moved = citizenIds.moved(
                    absorbed.holder(),
                    absorbed.bytes("citizen_id_sealed"),
                    both.survivor().holder());
            put(values, moved, "citizen_id_sealed", "citizen_id_hash");
        }
        var address = absorbed.text("address_id");
        return !taken.contains(MergeField.ADDRESS) || address == null
                ? Uni.createFrom().item(values)
                : records.copyAddress(
                                session,
                                UUID.fromString(address),
                                both.survivor().tenant(),
                                at)
                        .map(copy -> values.put("address_id", copy.toString()));
    }

    private static void put(ObjectNode values, SealedNumber number, String sealed, String hash) {
        values.set(sealed, RecordFacts.written(number.sealed()));
        values.set(hash, RecordFacts.written(number.hash()));
    }
}
