package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.fact.Sector;
import vn.nhan.place.address.Addresses;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Authorities;

/** Gathers what a business shows, and leaves out what it withholds. */
@ApplicationScoped
class ProducerFacts {

    private final PresentationStore presentations;
    private final Pictures pictures;
    private final Addresses addresses;
    private final Authorities authorities;
    private final Clock clock;

    ProducerFacts(
            PresentationStore presentations,
            Pictures pictures,
            Addresses addresses,
            Authorities authorities,
            Clock clock) {
        this.presentations = presentations;
        this.pictures = pictures;
        this.addresses = addresses;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What the business has told the department. */
    private record Told(
            BusinessKind kind,
            @Nullable String taxCode,
            String addressLine,
            @Nullable UUID addressId,
            @Nullable String registrationNo,
            @Nullable String registeredOn,
            @Nullable String registeredAt,
            @Nullable Sector sector,
            Instant verifiedAt) {}

    /** Of a business that is verified. */
    Uni<ProducerCard> card(Mutiny.Session session, BusinessRef business) {
        return told(session, business.id())
                .chain(told -> commune(session, business, told)
                        .chain(commune -> presentations
                                .read(session, business)
                                .chain(shown -> pictures.of(session, business.id())
                                        .map(album -> card(business, told, new Shown(commune, shown, album))))));
    }

    private record Shown(LocalizedText commune, PresentationStore.Row row, Pictures.Album album) {

        <T> @Nullable T unlessHidden(PublicField field, @Nullable T value) {
            return row.shows(field) ? value : null;
        }
    }

    private ProducerCard card(BusinessRef business, Told told, Shown shown) {
        var showsPictures = shown.row().shows(PublicField.PHOTOS);
        var logo = shown.album().logo();
        return new ProducerCard(
                business.slug(),
                told.kind(),
                business.name(),
                business.nameEn(),
                shown.unlessHidden(PublicField.ADDRESS, told.addressLine().isEmpty() ? null : told.addressLine()),
                shown.commune(),
                shown.unlessHidden(PublicField.TAX_CODE, told.kind().hasTaxCode() ? told.taxCode() : null),
                shown.unlessHidden(PublicField.REGISTRATION, told.registrationNo()),
                shown.unlessHidden(PublicField.REGISTRATION, told.registeredOn()),
                shown.unlessHidden(PublicField.REGISTRATION, told.registeredAt()),
                shown.unlessHidden(PublicField.SECTOR, told.sector()),
                shown.row().shows(PublicField.LANGUAGES) ? shown.row().languages() : List.of(),
                shown.unlessHidden(PublicField.STORY, shown.row().story()),
                shown.unlessHidden(PublicField.STORY, shown.row().storyEn()),
                shown.unlessHidden(PublicField.WEBSITE, shown.row().website()),
                showsPictures && logo != null ? logo.picture() : null,
                showsPictures
                        ? shown.album().photos().stream()
                                .map(BusinessPhoto::picture)
                                .toList()
                        : List.of(),
                Dates.dayOf(told.verifiedAt()).toString(),
                authorities.department(business.tenant(), told.verifiedAt()),
                authorities.province(business.tenant(), told.verifiedAt()));
    }

    private Uni<LocalizedText> commune(Mutiny.Session session, BusinessRef business, Told told) {
        var typed = new LocalizedText(business.commune(), business.commune());
        var id = told.addressId();
        return id == null
                ? Uni.createFrom().item(typed)
                : addresses
                        .read(session, List.of(id), Dates.dayOf(clock.instant()))
                        .map(found -> {
                            var address = found.get(id);
                            return address == null
                                    ? typed
                                    : new LocalizedText(address.communeIn("vi"), address.communeIn("en"));
                        });
    }

    private static Uni<Told> told(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select kind, tax_code, address_line, address_id, registration_no,"
                                + " cast(registration_date as text), registration_place, sector, decided_at"
                                + " from business where id = :business",
                        Object[].class)
                .setParameter("business", businessId)
                .getSingleResult()
                .map(row -> new Told(
                        BusinessKind.of((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        row[7] == null ? null : Sector.of((String) row[7]),
                        ((OffsetDateTime) row[8]).toInstant()));
    }
}
