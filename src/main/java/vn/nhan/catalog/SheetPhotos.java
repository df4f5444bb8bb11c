package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.platform.storage.PhotoName;

/** Which pictures came beside a sheet of products, and whose they are to be. */
@ApplicationScoped
class SheetPhotos {

    /** Pictures of one product. */
    static final int MOST = 12;

    private static final Set<String> ENDINGS = Set.of("jpg", "png", "webp");

    private final ObjectMapper json;

    SheetPhotos(ObjectMapper json) {
        this.json = json;
    }

    /** A picture that a row names, and the archive it is in. */
    record Match(UUID zip, PhotoName name) {}

    /** A picture that a product is to get. */
    record Wanted(UUID id, UUID zip, UUID product, String key, String alt) {}

    /** Everything that came beside the sheet so far; of two with one name, the one sent later. */
    Uni<Map<PhotoName, UUID>> names(Mutiny.Session session, UUID intake) {
        return session.createNativeQuery(
                        "select id, cast(photos as text) from sheet_photo_zip where intake_id = :intake"
                                + " and removed_at is null order by id",
                        Object[].class)
                .setParameter("intake", intake)
                .getResultList()
                .map(rows -> {
                    var names = new HashMap<PhotoName, UUID>();
                    rows.forEach(row -> names(row[1]).forEach(name -> names.put(name, (UUID) row[0])));
                    return names;
                });
    }

    /** The pictures that a row names; of those that nobody sent, the row is told. */
    static List<Match> match(IntakeRow row, List<String> typed, Map<PhotoName, UUID> sent) {
        var matches = new ArrayList<Match>();
        var missing = new ArrayList<String>();
        for (var one : typed) {
            var found = candidates(one).stream().filter(sent::containsKey).findFirst();
            found.ifPresentOrElse(
                    name -> matches.add(new Match(Objects.requireNonNull(sent.get(name)), name)),
                    () -> missing.add(one));
        }
        if (!missing.isEmpty()) {
            row.warn("photos", "intake.photo-missing", Map.of("names", String.join(", ", missing)));
        }
        return matches;
    }

    /** People leave the ending off. */
    private static List<PhotoName> candidates(String typed) {
        var name = PhotoName.of(typed);
        return ENDINGS.stream().anyMatch(ending -> name.key().endsWith("." + ending))
                ? List.of(name)
                : ENDINGS.stream()
                        .sorted()
                        .map(ending -> PhotoName.of(typed + "." + ending))
                        .collect(Collectors.toList());
    }

    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, List<Wanted> wanted) {
        return wanted.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                                "insert into sheet_photo (tenant_id, id, zip_id, product_id, photo_key, alt)"
                                        + " select :tenant, r.id, r.zip, r.product, r.key, r.alt"
                                        + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                        + " as r(id uuid, zip uuid, product uuid, key text, alt text)")
                        .setParameter("tenant", batch.tenant().value())
                        .setParameter("rows", write(wanted))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private List<PhotoName> names(Object document) {
        try {
            return json.readValue((String) document, new TypeReference<Map<String, String>>() {}).entrySet().stream()
                    .map(entry -> new PhotoName(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names of photos", e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("photos of a sheet", e);
        }
    }
}
