package vn.nhan.business.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.CitizenIds;
import vn.nhan.business.TaxCode;
import vn.nhan.identity.CitizenId;
import vn.nhan.platform.tenancy.TenantId;

/** Names a producer in a sheet of what is theirs: by its tax code, or the citizen id of a household's head. */
@ApplicationScoped
public class ProducerNumbers {

    private static final String TAX = "tax ";
    private static final String CITIZEN = "citizen ";

    private final CitizenIds citizens;
    private final ObjectMapper json;

    ProducerNumbers(CitizenIds citizens, ObjectMapper json) {
        this.citizens = citizens;
        this.json = json;
    }

    /** What stands in the column, as a key for {@link #of}; what is no such number is refused. */
    public static @Nullable String read(IntakeRow row, String column) {
        if (row.required(column, 40) == null) {
            return null;
        }
        return row.read(column, typed -> {
            var digits = typed.replaceAll("[\\s.]", "");
            if (digits.matches("[0-9]{12}")) {
                return CITIZEN + CitizenId.parse(digits).digits();
            }
            var lost = digits.matches("[0-9]{9}(-[0-9]{3})?");
            var code = TaxCode.parse(lost ? "0" + digits : typed);
            if (lost) {
                row.warn(column, "intake.zero-added", Map.of());
            }
            return TAX + code.value();
        });
    }

    /** The producers of this province that have these numbers. */
    public Uni<Map<String, UUID>> of(Mutiny.Session session, TenantId tenant, Collection<String> keys) {
        var hashes = keys.stream()
                .filter(key -> key.startsWith(CITIZEN))
                .collect(Collectors.toMap(key -> hash(tenant, key), key -> key, (one, same) -> one));
        var codes = keys.stream()
                .filter(key -> key.startsWith(TAX))
                .map(key -> key.substring(TAX.length()))
                .collect(Collectors.toSet());
        return session.createNativeQuery(
                        "select id, tax_code, encode(citizen_id_hash, 'hex') from business where tenant_id = :tenant"
                                + " and status <> 'closed' and id in (select id from business where tax_code in"
                                + " (select jsonb_array_elements_text(cast(cast(:codes as text) as jsonb)))"
                                + " union select id from business where citizen_id_hash in (select decode(h, 'hex')"
                                + " from jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)) h))"
                                + " order by id desc",
                        Object[].class)
                .setParameter("tenant", (int) tenant.value())
                .setParameter("codes", write(codes))
                .setParameter("hashes", write(hashes.keySet()))
                .getResultList()
                .map(rows -> {
                    var found = new HashMap<String, UUID>();
                    for (var row : rows) {
                        found.put(TAX + row[1], (UUID) row[0]);
                        found.put(hashes.getOrDefault(String.valueOf(row[2]), ""), (UUID) row[0]);
                    }
                    return found;
                });
    }

    private String hash(TenantId tenant, String key) {
        return HexFormat.of().formatHex(citizens.hash(tenant, CitizenId.parse(key.substring(CITIZEN.length()))));
    }

    private String write(Collection<String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("producers", e);
        }
    }
}
