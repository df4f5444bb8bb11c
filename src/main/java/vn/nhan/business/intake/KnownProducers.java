package vn.nhan.business.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.CitizenIds;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Vietnamese;

/** Finds the producers that rows are about: by tax code, by citizen id, by name, commune and phone together. */
@ApplicationScoped
class KnownProducers {

    private static final String TEXTS = "(select jsonb_array_elements_text(cast(cast(:%s as text) as jsonb)))";
    private static final String SELECT = "select cast(json_build_object('record', " + ProducerRecord.JSON
            + ", 'tenant', b.tenant_id, 'hamlet', a.hamlet, 'ours', b.status = 'draft' and b.tenant_id = :tenant"
            + " and exists (select from intake_item i where i.tenant_id = b.tenant_id and i.target_id = b.id"
            + " and i.thing = 'business' and i.version = b.version and i.undone is distinct from 'yes')"
            + " and not exists (select from business_member m where m.tenant_id = b.tenant_id and m.business_id = b.id))"
            + " as text) from business b left join address a on a.tenant_id = b.tenant_id and a.id = b.address_id"
            + " where b.id in (select t.id from business t where t.tax_code in " + TEXTS.formatted("codes")
            + " union select c.id from business c where c.citizen_id_hash in"
            + " (select decode(h, 'hex') from jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)) h)"
            + " union select n.id from business n where n.kind in ('farm-household', 'household-business',"
            + " 'cooperative-group') and n.folded in " + TEXTS.formatted("names") + ") order by b.id";

    private final CitizenIds citizens;
    private final Seal seal;
    private final ObjectMapper json;

    KnownProducers(CitizenIds citizens, Seal seal, ObjectMapper json) {
        this.citizens = citizens;
        this.seal = seal;
        this.json = json;
    }

    /**
     * Those that are known, by their lines. Where a cooperative asks, only households of its own province, and by a citizen
     * id only together with the name that goes with it: else a list of numbers would tell whose they are.
     */
    Uni<Map<ProducerLine, KnownProducer>> of(Mutiny.Session session, IntakeBatch batch, List<ProducerLine> lines) {
        var tenant = batch.tenant();
        return session.createNativeQuery(SELECT, String.class)
                .setParameter("tenant", (int) tenant.value())
                .setParameter(
                        "codes",
                        write(lines.stream()
                                .map(KnownProducers::code)
                                .filter(Objects::nonNull)
                                .toList()))
                .setParameter(
                        "hashes",
                        write(lines.stream()
                                .map(line -> hash(tenant, line))
                                .filter(Objects::nonNull)
                                .toList()))
                .setParameter(
                        "names",
                        write(lines.stream()
                                .filter(line -> !line.kind().hasTaxCode())
                                .map(line -> Vietnamese.fold(line.name()))
                                .distinct()
                                .toList()))
                .getResultList()
                .map(rows -> matched(batch, lines, rows.stream().map(this::read).toList()));
    }

    private Map<ProducerLine, KnownProducer> matched(
            IntakeBatch batch, List<ProducerLine> lines, List<KnownProducer> found) {
        var byKey = new HashMap<String, KnownProducer>();
        found.stream()
                .filter(known -> mayBeTold(batch, known))
                .forEach(known -> keys(batch, known).forEach(key -> byKey.putIfAbsent(key, known)));
        var matched = new HashMap<ProducerLine, KnownProducer>();
        for (var line : lines) {
            keys(batch, line)
                    .map(byKey::get)
                    .filter(Objects::nonNull)
                    .filter(known -> fits(line, known))
                    .findFirst()
                    .ifPresent(known -> matched.put(line, known));
        }
        return matched;
    }

    private static boolean mayBeTold(IntakeBatch batch, KnownProducer known) {
        return batch.cooperative() == null
                || known.tenant() == batch.tenant().value()
                        && BusinessKind.of(known.record().kind()).isOfOnePerson();
    }

    /** Two people of one name and phone are two, if their citizen ids are. */
    private boolean fits(ProducerLine line, KnownProducer known) {
        var theirs = known.record().citizenHash();
        var other = line.citizenId();
        return other == null
                || theirs == null
                || theirs.equals(HexFormat.of().formatHex(citizens.hash(TenantId.of(known.tenant()), other)));
    }

    private Stream<String> keys(IntakeBatch batch, ProducerLine line) {
        var phone = line.phone();
        return Stream.of(
                        "tax " + code(line),
                        citizen(batch, hash(batch.tenant(), line), line.representative()),
                        line.kind().hasTaxCode()
                                ? ""
                                : ProducerReader.byName(line.name(), line.commune(), phone == null ? "" : phone.e164()))
                .filter(key -> !key.endsWith(" null") && !key.isEmpty());
    }

    private Stream<String> keys(IntakeBatch batch, KnownProducer known) {
        var record = known.record();
        var byName = BusinessKind.of(record.kind()).hasTaxCode()
                ? ""
                : ProducerReader.byName(record.name(), record.commune(), Objects.requireNonNullElse(phone(known), ""));
        return Stream.of(
                        "tax " + record.taxCode(),
                        citizen(batch, record.citizenHash(), record.representative()),
                        byName)
                .filter(key -> !key.endsWith(" null") && !key.isEmpty());
    }

    private static String citizen(IntakeBatch batch, @Nullable String hash, String name) {
        return hash == null || batch.cooperative() == null
                ? "citizen " + hash
                : "citizen " + hash + " " + Vietnamese.fold(name);
    }

    /** The phone number that is known, opened. */
    @Nullable
    String phone(KnownProducer known) {
        var sealed = known.record().phoneSealed();
        return sealed == null
                ? null
                : seal.open(
                        TenantId.of(known.tenant()),
                        ProducerTable.phonePlace(known.record().id()),
                        Base64.getMimeDecoder().decode(sealed));
    }

    private static @Nullable String code(ProducerLine line) {
        return line.taxCode() == null ? null : line.taxCode().value();
    }

    private @Nullable String hash(TenantId tenant, ProducerLine line) {
        return line.citizenId() == null ? null : HexFormat.of().formatHex(citizens.hash(tenant, line.citizenId()));
    }

    private KnownProducer read(String document) {
        try {
            return json.readValue(document, KnownProducer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a producer", e);
        }
    }

    private String write(List<String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("producers", e);
        }
    }
}
