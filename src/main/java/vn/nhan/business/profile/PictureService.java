package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Its logo and up to eight pictures; what was removed can be put back for 30 days. */
@ApplicationScoped
class PictureService {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Pictures pictures;
    private final PresentationService presentations;
    private final Producers producers;
    private final Deeds deeds;
    private final CurrentActor actor;
    private final Validation validation;
    private final PhotoIntake intake;
    private final Clock clock;

    PictureService(
            TenantTx tx,
            BusinessAccess access,
            Pictures pictures,
            PresentationService presentations,
            Producers producers,
            Deeds deeds,
            CurrentActor actor,
            Validation validation,
            PhotoIntake intake,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.pictures = pictures;
        this.presentations = presentations;
        this.producers = producers;
        this.deeds = deeds;
        this.actor = actor;
        this.validation = validation;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * @param purpose {@code logo}, which takes the place of the one before, or {@code photo}
     * @param alt what is to be seen on it, for those who can't see it
     */
    record NewPicture(
            @NotNull @Pattern(regexp = "logo|photo") String purpose,
            @PlainText(max = 200) String alt) {}

    /** A picture that is checked, shrunk and stored, but not yet anybody's. */
    record Received(NewPicture what, PhotoIntake.Taken photo) {}

    Uni<Received> receive(UUID businessId, NewPicture what, byte[] bytes) {
        validation.of(what).orThrow();
        return tx.inTenant(session -> mine(session, businessId))
                .chain(business -> intake.take(business.tenant(), bytes))
                .map(photo -> new Received(what, photo));
    }

    Uni<Presentation> attach(UUID businessId, Received received) {
        return tx.inTenant(session -> mine(session, businessId)
                .call(business -> locked(session, businessId)
                        .chain(album -> makeRoom(session, album, received)
                                .chain(() -> session.persist(photo(business, album, received)))))
                .call(session::flush)
                .chain(business -> changed(session, business, "business.add-picture")));
    }

    Uni<Presentation> add(UUID businessId, NewPicture what, byte[] bytes) {
        return receive(businessId, what, bytes).chain(received -> attach(businessId, received));
    }

    Uni<Presentation> remove(UUID businessId, UUID pictureId) {
        return tx.inTenant(session -> mine(session, businessId)
                .call(business -> require(session, businessId, pictureId).invoke(photo -> {
                    if (photo.removedAt == null) {
                        photo.removedAt = clock.instant();
                    }
                }))
                .call(session::flush)
                .chain(business -> changed(session, business, "business.remove-picture")));
    }

    /** Puts a picture back; a logo takes the place of the one that came after it. */
    Uni<Presentation> restore(UUID businessId, UUID pictureId) {
        return tx.inTenant(session -> mine(session, businessId)
                .call(business -> locked(session, businessId)
                        .chain(album ->
                                require(session, businessId, pictureId).chain(photo -> restore(session, album, photo))))
                .call(session::flush)
                .chain(business -> changed(session, business, "business.restore-picture")));
    }

    private Uni<Void> restore(Mutiny.Session session, Pictures.Album album, BusinessPhoto photo) {
        if (photo.removedAt == null) {
            return Uni.createFrom().voidItem();
        }
        if (!photo.isRestorable(clock.instant())) {
            throw new ProfileFailure.NotFound();
        }
        var logo = album.logo();
        if (photo.isLogo() && logo != null) {
            logo.removedAt = clock.instant();
        }
        if (!photo.isLogo() && album.photos().size() >= BusinessPhoto.MOST) {
            throw new ProfileFailure.TooManyPictures();
        }
        // Two logos at once would break the index, even for a moment.
        return session.flush().invoke(() -> photo.removedAt = null);
    }

    private Uni<Void> makeRoom(Mutiny.Session session, Pictures.Album album, Received received) {
        var same = Stream.concat(Stream.ofNullable(album.logo()), album.photos().stream())
                .filter(photo -> photo.purpose.equals(received.what().purpose()))
                .toList();
        if (same.stream().anyMatch(photo -> photo.sha256.equals(received.photo().sha256()))) {
            throw new ProfileFailure.PictureTwice();
        }
        if (received.what().purpose().equals(BusinessPhoto.PHOTO) && same.size() >= BusinessPhoto.MOST) {
            throw new ProfileFailure.TooManyPictures();
        }
        var logo = album.logo();
        if (received.what().purpose().equals(BusinessPhoto.LOGO) && logo != null) {
            logo.removedAt = clock.instant();
        }
        return session.flush();
    }

    private BusinessPhoto photo(BusinessRef business, Pictures.Album album, Received received) {
        var last =
                album.photos().stream().mapToInt(photo -> photo.position).max().orElse(0);
        var photo = new BusinessPhoto(business, received.what().purpose(), last + 1);
        photo.alt = received.what().alt().strip();
        photo.sha256 = received.photo().sha256();
        photo.objectKey = received.photo().key().value();
        photo.width = received.photo().width();
        photo.height = received.photo().height();
        photo.addedAt = clock.instant();
        photo.addedBy = actor.require().accountId();
        return photo;
    }

    private Uni<Presentation> changed(Mutiny.Session session, BusinessRef business, String action) {
        return producers
                .refresh(session, business.id())
                .chain(() -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        Map.of("name", business.name())))
                .chain(() -> presentations.view(session, business));
    }

    private Uni<BusinessRef> mine(Mutiny.Session session, UUID businessId) {
        return access.requireMember(session, businessId, Purpose.PROFILE);
    }

    private Uni<Pictures.Album> locked(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("select id from business where id = :business for no key update", UUID.class)
                .setParameter("business", businessId)
                .getResultList()
                .chain(() -> pictures.of(session, businessId));
    }

    private static Uni<BusinessPhoto> require(Mutiny.Session session, UUID businessId, UUID pictureId) {
        return session.find(BusinessPhoto.class, pictureId)
                .onItem()
                .ifNull()
                .failWith(ProfileFailure.NotFound::new)
                .invoke(photo -> {
                    if (!photo.businessId.equals(businessId)) {
                        throw new ProfileFailure.NotFound();
                    }
                });
    }
}
