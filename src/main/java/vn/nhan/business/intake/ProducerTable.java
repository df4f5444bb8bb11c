package vn.nhan.business.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Vietnamese;

/** Businesses as rows, many at once. */
@ApplicationScoped
class ProducerTable {

    private static final String RECORDS =
            " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(" + ProducerRecord.COLUMNS;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ObjectMapper json;

    ProducerTable(ObjectMapper json) {
        this.json = json;
    }

    static String phonePlace(UUID business) {
        return "business/" + business + "/phone";
    }

    static String citizenPlace(UUID business) {
        return "business/" + business + "/citizen-id";
    }

    /** @param records of new businesses: drafts that nobody manages yet */
    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, List<ProducerRecord> records) {
        if (records.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return slugs(session, records)
                .chain(slugs -> session.createNativeQuery(
                                "insert into business (tenant_id, id, slug, kind, name, name_en,"
                                        + " tax_code, representative, address_line, commune, address_id, phone_sealed, phone_hash,"
                                        + " phone_public, status, created_at, version, citizen_id_sealed, citizen_id_hash,"
                                        + " registration_no, registration_date, registration_place, sector, insured_workers,"
                                        + " annual_revenue, capital, women_led, social, e_invoice)"
                                        + " select :tenant, r.id, cast(cast(:slugs as text) as jsonb) ->> cast(r.id as text),"
                                        + " r.kind, r.name, r.\"nameEn\", r.\"taxCode\", r.representative, r.\"addressLine\","
                                        + " r.commune, r.\"addressId\", decode(r.\"phoneSealed\", 'base64'), decode(r.\"phoneHash\", 'hex'), false, 'draft',"
                                        + " cast(:at as timestamptz), 0, decode(r.\"citizenSealed\", 'base64'),"
                                        + " decode(r.\"citizenHash\", 'hex'), r.\"registrationNo\", r.\"registrationDate\","
                                        + " r.\"registrationPlace\", r.sector, r.\"insuredWorkers\", r.\"annualRevenue\","
                                        + " r.capital, r.\"womenLed\", r.social, r.\"eInvoice\"" + RECORDS + ")")
                        .setParameter("tenant", batch.tenant().value())
                        .setParameter("slugs", write(slugs))
                        .setParameter("at", batch.at())
                        .setParameter("rows", write(records))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Writes records over those that are there.
     *
     * @param seen by id the version that each must still have
     * @return the ids of those that had it
     */
    Uni<List<UUID>> update(Mutiny.Session session, List<ProducerRecord> records, Map<UUID, Integer> seen) {
        if (records.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        "update business b set kind = r.kind, name = r.name, name_en = r.\"nameEn\","
                                + " tax_code = r.\"taxCode\", representative = r.representative,"
                                + " address_line = r.\"addressLine\", commune = r.commune, address_id = r.\"addressId\","
                                + " phone_sealed = decode(r.\"phoneSealed\", 'base64'), phone_hash = decode(r.\"phoneHash\", 'hex'),"
                                + " citizen_id_sealed = decode(r.\"citizenSealed\", 'base64'),"
                                + " citizen_id_hash = decode(r.\"citizenHash\", 'hex'),"
                                + " registration_no = r.\"registrationNo\", registration_date = r.\"registrationDate\","
                                + " registration_place = r.\"registrationPlace\", sector = r.sector,"
                                + " insured_workers = r.\"insuredWorkers\", annual_revenue = r.\"annualRevenue\","
                                + " capital = r.capital, women_led = r.\"womenLed\", social = r.social,"
                                + " e_invoice = r.\"eInvoice\", version = r.version" + RECORDS + ")"
                                + " where b.id = r.id and b.status = 'draft' and b.version ="
                                + " cast(cast(cast(:seen as text) as jsonb) ->> cast(r.id as text) as int) returning b.id",
                        UUID.class)
                .setParameter("rows", write(records))
                .setParameter("seen", write(seen))
                .getResultList();
    }

    /** Takes back drafts that nobody has touched or joined since; gives those that are gone */
    Uni<List<UUID>> remove(Mutiny.Session session, List<IntakeItem> items) {
        var versions = new HashMap<UUID, Integer>();
        items.forEach(item -> versions.put(item.id(), item.version()));
        return session.createNativeQuery("delete from business_stage s where s.business_id in (:ids)")
                .setParameter("ids", versions.keySet())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "delete from business b where b.id in (:ids) and b.status = 'draft' and b.version ="
                                        + " cast(cast(cast(:seen as text) as jsonb) ->> cast(b.id as text) as int)"
                                        + " and not exists (select from business_member m where m.tenant_id = b.tenant_id"
                                        + " and m.business_id = b.id) returning b.id",
                                UUID.class)
                        .setParameter("ids", versions.keySet())
                        .setParameter("seen", write(versions))
                        .getResultList());
    }

    /** The plain name where nobody has it, else the name and six random letters: no search through all that begin so. */
    private Uni<Map<UUID, String>> slugs(Mutiny.Session session, List<ProducerRecord> records) {
        var wanted = new HashMap<UUID, String>();
        records.forEach(record -> wanted.put(record.id(), Vietnamese.slug(record.name(), "co-so")));
        return session.createNativeQuery("select slug from business where slug in (:slugs)", String.class)
                .setParameter("slugs", new HashSet<>(wanted.values()))
                .getResultList()
                .map(taken -> free(wanted, taken));
    }

    private static Map<UUID, String> free(Map<UUID, String> wanted, Collection<String> taken) {
        var given = new HashSet<>(taken);
        var slugs = new HashMap<UUID, String>();
        wanted.forEach((id, slug) -> {
            var free = given.contains(slug) ? slug + "-" + letters() : slug;
            given.add(free);
            slugs.put(id, free);
        });
        return slugs;
    }

    private static String letters() {
        return RANDOM.ints(6, 0, LETTERS.length())
                .collect(StringBuilder::new, (word, at) -> word.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("businesses", e);
        }
    }

    ProducerRecord read(String document) {
        try {
            return json.readValue(document, ProducerRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a business", e);
        }
    }
}
