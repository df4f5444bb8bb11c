package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** Reads and writes presentations; a business that has none shows what is shown at first. */
@ApplicationScoped
class PresentationStore {

    private final Seal seal;

    PresentationStore(Seal seal) {
        this.seal = seal;
    }

    /**
     * A row of the table, opened.
     *
     * @param version 0 when there is none
     */
    record Row(
            String slug,
            String status,
            @Nullable String story,
            @Nullable String storyEn,
            List<String> languages,
            @Nullable String email,
            @Nullable String website,
            List<String> hidden,
            int version) {

        boolean shows(PublicField field) {
            return !hidden.contains(field.key());
        }
    }

    Uni<Row> read(Mutiny.Session session, BusinessRef business) {
        return session.createNativeQuery(
                        "select b.slug, b.status, b.story, b.kind, p.story_en,"
                                + " array_to_string(p.languages, ','), p.email_sealed, p.website,"
                                + " array_to_string(p.hidden, ','), coalesce(p.version, 0) from business b"
                                + " left join business_presentation p on p.tenant_id = b.tenant_id"
                                + " and p.business_id = b.id where b.id = :business",
                        Object[].class)
                .setParameter("business", business.id())
                .getSingleResult()
                .map(row -> row(business, row));
    }

    /** As {@link #read}, and nobody else writes it until this transaction ends. */
    Uni<Row> locked(Mutiny.Session session, BusinessRef business) {
        return session.createNativeQuery("select id from business where id = :business for no key update", UUID.class)
                .setParameter("business", business.id())
                .getResultList()
                .chain(() -> read(session, business));
    }

    /** @param hidden what is to be withheld */
    Uni<Void> write(Mutiny.Session session, BusinessRef business, PresentationText text, Written written) {
        return session.createNativeQuery("insert into business_presentation as p (tenant_id, business_id, story_en,"
                        + " languages, email_sealed, website, hidden, written_by, version) values (:tenant, :business,"
                        + " :storyEn, string_to_array(:languages, ','), :email, :website,"
                        + " string_to_array(:hidden, ','), :writer, 1)"
                        + " on conflict (tenant_id, business_id) do update set story_en = excluded.story_en,"
                        + " languages = excluded.languages, email_sealed = excluded.email_sealed,"
                        + " website = excluded.website, hidden = excluded.hidden, written_by = excluded.written_by,"
                        + " version = p.version + 1")
                .setParameter("tenant", business.tenant().value())
                .setParameter("business", business.id())
                .setParameter("storyEn", text.storyEn())
                .setParameter("languages", joined(text.languages()))
                .setParameter("email", sealed(business, text.email()))
                .setParameter("website", text.website())
                .setParameter("hidden", joined(written.hidden()))
                .setParameter("writer", written.by())
                .executeUpdate()
                .chain(() -> session.createNativeQuery("update business set story = :story, version = version + 1"
                                + " where id = :business and story is distinct from :story")
                        .setParameter("story", text.story())
                        .setParameter("business", business.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** By whom, and what is to be withheld. */
    record Written(UUID by, List<String> hidden) {}

    String email(TenantId tenant, UUID businessId, byte[] sealed) {
        return seal.open(tenant, place(businessId), sealed);
    }

    private byte @Nullable [] sealed(BusinessRef business, @Nullable String email) {
        return email == null ? null : seal.close(business.tenant(), place(business.id()), email);
    }

    private static String place(UUID businessId) {
        return "business/" + businessId + "/email";
    }

    private Row row(BusinessRef business, Object[] row) {
        var ofOnePerson = BusinessKind.of((String) row[3]).isOfOnePerson();
        return new Row(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[4],
                split((String) row[5]),
                row[6] == null ? null : email(business.tenant(), business.id(), (byte[]) row[6]),
                (String) row[7],
                row[8] == null
                        ? PublicField.withheldAtFirst(ofOnePerson).stream()
                                .map(PublicField::key)
                                .toList()
                        : split((String) row[8]),
                ((Number) row[9]).intValue());
    }

    private static String joined(@Nullable List<String> words) {
        return words == null ? "" : words.stream().distinct().collect(Collectors.joining(","));
    }

    private static List<String> split(@Nullable String words) {
        return words == null || words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",", -1)).toList();
    }
}
