package vn.nhan.business.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessPlace;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.place.address.AddressView;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/** Words the letters of a batch, in Vietnamese: nobody knows yet what the reader prefers. */
@ApplicationScoped
class LetterTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final TenantTx tx;
    private final TenantRegistry registry;
    private final Businesses businesses;
    private final BusinessPlace places;
    private final Seal seal;
    private final Clock clock;

    LetterTexts(
            TenantTx tx, TenantRegistry registry, Businesses businesses, BusinessPlace places, Seal seal, Clock clock) {
        this.tx = tx;
        this.registry = registry;
        this.businesses = businesses;
        this.places = places;
        this.seal = seal;
        this.clock = clock;
    }

    private record Row(UUID businessId, UUID codeId, byte[] sealed) {}

    Uni<Letters> of(LetterBatch batch) {
        return tx.as(
                TenantScope.of(batch.tenant()),
                session -> rows(session, batch)
                        .chain(rows -> businesses
                                .refs(
                                        session,
                                        rows.stream().map(Row::businessId).toList())
                                .chain(refs -> places.of(
                                                session,
                                                refs.stream()
                                                        .map(BusinessRef::id)
                                                        .toList())
                                        .map(found -> letters(batch, rows, lines(refs, found))))));
    }

    private static Uni<List<Row>> rows(Mutiny.Session session, LetterBatch batch) {
        return session.createNativeQuery(
                        "select business_id, code_id, code_sealed from letter where batch_id = :batch"
                                + " and code_sealed is not null order by number",
                        Object[].class)
                .setParameter("batch", batch.id())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Row((UUID) row[0], (UUID) row[1], (byte[]) row[2]))
                        .toList());
    }

    /** Name and address as they stand on an envelope, but for the province. */
    private static Map<UUID, List<String>> lines(List<BusinessRef> refs, Map<UUID, AddressView> places) {
        return refs.stream()
                .collect(Collectors.toMap(
                        BusinessRef::id,
                        business -> Stream.of(
                                        business.name(),
                                        business.addressLine(),
                                        hamlet(places.get(business.id())),
                                        business.commune())
                                .filter(line -> !line.isBlank())
                                .distinct()
                                .toList()));
    }

    private static String hamlet(@Nullable AddressView place) {
        var hamlet = place == null ? null : place.hamlet();
        return hamlet == null ? "" : hamlet;
    }

    private Letters letters(LetterBatch batch, List<Row> rows, Map<UUID, List<String>> to) {
        var words = MessageBundles.get(LetterMessages.class, Localized.Literal.of("vi"));
        var today = Dates.dayOf(clock.instant());
        var until = Dates.format(Dates.dayOf(clock.instant().plus(Granting.LETTER_LASTS)));
        var province = registry.byId(batch.tenant()).orElseThrow();
        var provinceName = province.name().in(VIETNAMESE);
        var department = province.departmentOn(today).name().in(VIETNAMESE);
        return new Letters(
                words.printTitle(),
                words.printSender(department, provinceName),
                words.printDated(provinceName, Dates.format(today)),
                words.printLead(department),
                List.of(
                        words.printStepOpen(batch.origin + "/my/handover"),
                        words.printStepAccount(),
                        words.printStepCode(),
                        words.printStepCheck()),
                words.printCode(),
                words.printUntil(until),
                words.printWarning(),
                words.printHelp(batch.contact),
                rows.stream()
                        .map(row -> letter(
                                batch,
                                row,
                                Stream.concat(
                                                to.getOrDefault(row.businessId(), List.of()).stream(),
                                                Stream.of(provinceName))
                                        .toList()))
                        .toList());
    }

    private Letters.Letter letter(LetterBatch batch, Row row, List<String> to) {
        return new Letters.Letter(
                to,
                seal.open(batch.tenant(), batch.placeOf(row.businessId()), row.sealed()),
                batch.origin + "/my/handover/letters/" + row.codeId());
    }
}
