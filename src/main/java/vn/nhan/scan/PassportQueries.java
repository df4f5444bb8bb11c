package vn.nhan.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.traceability.label.PassportFacts;

/**
 * The hottest read of the house: one prepared statement on the read model, no transaction, no ORM. A trace code names its
 * province; for a Digital Link all provinces are asked by number, because the index has the number first.
 */
@ApplicationScoped
class PassportQueries {

    private static final String FIND = "select facts from published.passport"
            + " where tenant_id = any($1) and path = $2 order by published_at, tenant_id limit 1";

    private final Pool published;
    private final ObjectMapper json;
    private final TenantDirectory directory;

    PassportQueries(@ReactiveDataSource("published") Pool published, ObjectMapper json, TenantDirectory directory) {
        this.published = published;
        this.json = json;
        this.directory = directory;
    }

    Uni<Optional<PassportFacts>> find(ScanAddress address) {
        return published
                .preparedQuery(FIND)
                .execute(Tuple.of(asked(address), address.path()))
                .map(rows -> {
                    var found = rows.iterator();
                    return found.hasNext()
                            ? Optional.of(read(found.next().getValue(0).toString()))
                            : Optional.empty();
                });
    }

    private Short[] asked(ScanAddress address) {
        return address.tenant() == null
                ? directory.all().stream().map(TenantId::value).toArray(Short[]::new)
                : new Short[] {address.tenant().value()};
    }

    private PassportFacts read(String facts) {
        try {
            return json.readValue(facts, PassportFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a passport's facts cannot be read", e);
        }
    }
}
