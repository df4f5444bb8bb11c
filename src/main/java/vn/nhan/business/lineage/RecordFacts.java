package vn.nhan.business.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessStatus;
import vn.nhan.business.SealedNumber;
import vn.nhan.platform.tenancy.TenantId;

/** A row of {@code business}, by columns, as PostgreSQL writes it in JSON. */
record RecordFacts(ObjectNode row) {

    UUID id() {
        return UUID.fromString(row.path("id").asText());
    }

    TenantId tenant() {
        return TenantId.of(row.path("tenant_id").asInt());
    }

    BusinessKind kind() {
        return BusinessKind.of(row.path("kind").asText());
    }

    BusinessStatus status() {
        return BusinessStatus.of(row.path("status").asText());
    }

    boolean isMerged() {
        return has("merged_into");
    }

    SealedNumber.Holder holder() {
        return new SealedNumber.Holder(tenant(), id());
    }

    boolean has(String column) {
        return !row.path(column).isNull()
                && !row.path(column).isMissingNode()
                && !row.path(column).asText().isEmpty();
    }

    boolean isTrue(String column) {
        return row.path(column).asBoolean();
    }

    boolean sameIn(RecordFacts other, String column) {
        return has(column) ? row.path(column).equals(other.row.path(column)) : !other.has(column);
    }

    @Nullable
    String text(String column) {
        return has(column) ? row.path(column).asText() : null;
    }

    /** @throws IllegalStateException when it is null */
    byte[] bytes(String column) {
        var text = text(column);
        if (text == null) {
            throw new IllegalStateException(column + " is missing");
        }
        return HexFormat.of().parseHex(text.substring("\\x".length()));
    }

    static JsonNode written(byte[] bytes) {
        return JsonNodeFactory.instance.textNode("\\x" + HexFormat.of().formatHex(bytes));
    }

    /** These columns only. */
    ObjectNode only(Collection<String> columns) {
        return row.deepCopy().retain(columns);
    }
}
